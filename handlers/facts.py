"""A fact about one activity: the question that was asked is answered, not the whole card."""

from collections.abc import Sequence
from dataclasses import replace

from handlers import wording
from handlers.asking import list_activities, show
from handlers.cards import card, entry_buttons
from handlers.conditions import Found, in_time
from handlers.humans import raise_case
from handlers.information import answer_info
from handlers.leisure import answer_leisure, show_club
from handlers.picking import picked
from handlers.turn import Answer, Reply, Turn, joined, plainly
from handlers.understanding.meaning import Act
from models.catalogue import Happening, Offer
from models.seats import room_of

# So many activities of one name are all answered for; more are asked back.
FEW = 3


def activity_detail(turn: Turn, act: Act) -> Answer:
    """Answers a fact about the activity that is named, picked or last spoken of."""
    offers = named(turn, act)
    if not offers:
        if act.leisure:
            return answer_leisure(turn, act)
        if act.info:
            return answer_info(turn, act)
        if act.place and act.aspect:
            return _place(turn, act)
        if act.subjects or act.when or act.ages:
            return replace(list_activities(turn, act), kind="activity_detail")
        if turn.thread.topic in turn.catalogue.leisure:
            return show_club(turn, turn.catalogue.leisure[turn.thread.topic or ""], act)
        return plainly("activity_detail", turn.say("which-activity"), asks_back=True)
    if 1 < len(offers) <= FEW and act.aspect is not None:
        return _for_each(turn, offers, act)
    if len(offers) > 1:
        return which(turn, "activity_detail", offers)
    offer = offers[0]
    happenings = dates(turn, offer, act)
    if act.aspect is None and any(age < 18 for age in act.ages):
        act = replace(act, aspect="ages")  # "må min søn på 5 komme?"
    if act.aspect is None:
        return card(turn, "activity_detail", Found(offer, tuple(happenings)))
    turn.thread.show([happenings[0].key if happenings else offer.key], [], turn.now)
    text = _fact(turn, offer, happenings, act)
    shown = happenings if act.aspect in ("when", "duration") else happenings[:1]
    buttons = entry_buttons(turn, Found(offer, tuple(happenings))) if happenings and offer.signup == "required" else ()
    return Answer("activity_detail", [Reply(text, buttons)], [offer.key], [each.key for each in shown[:3]])


def _place(turn: Turn, act: Act) -> Answer:
    """What is asked of a place and no activity: where it is; what else is known of it is what goes on there."""
    there = next((offer for offer in turn.catalogue.activities.values() if offer.place == act.place and offer.address), None)
    if act.aspect == "where" and there:
        return plainly("activity_detail", _where(turn, there, (), there.place))
    raise_case(turn, "question")
    unknown = plainly("activity_detail", turn.say("fact-unknown", title=act.place))
    return joined([unknown, list_activities(turn, act)])


def _for_each(turn: Turn, offers: Sequence[Offer], act: Act) -> Answer:
    """The fact for each of the few that may be meant, to be picked from by number."""
    told, keys = [], []
    for offer in offers:
        happenings = dates(turn, offer, act)
        told.append(_fact(turn, offer, happenings, act))
        keys.append(happenings[0].key if happenings else offer.key)
    turn.thread.show(keys, [], turn.now)
    lines = "\n".join(f"{number} {fact}" for number, fact in enumerate(told, 1))
    dated = [key for key in keys if key in turn.catalogue.occurrences]
    return Answer("activity_detail", [Reply(turn.say("list", lines=lines))], [offer.key for offer in offers], dated)


def named(turn: Turn, act: Act) -> list[Offer]:
    """The activities that are meant: named, picked from the list, or last spoken of."""
    if act.activities:
        return [turn.catalogue.activities[key] for key in act.activities if key in turn.catalogue.activities]
    about = [turn.catalogue.activities[key] for key in act.subjects if key in turn.catalogue.activities]
    if about and len(about) <= FEW and len(about) == len(act.subjects):
        return about
    key = picked(turn, act) or (None if act.subjects or act.leisure or act.info else turn.thread.topic)
    offer = turn.catalogue.of(key) if key else None
    return [offer] if offer else []


def dates(turn: Turn, offer: Offer, act: Act) -> list[Happening]:
    """The coming occurrences that fit the days said; where none fits, the next ones."""
    coming = offer.coming(turn.here)
    chosen = picked(turn, act) or turn.thread.topic
    if chosen and not act.when:
        first = [each for each in coming if each.key == chosen]
        coming = (*first, *(each for each in coming if each.key != chosen)) if first else coming
    fitting = [each for each in coming if in_time(each.start, act.when)]
    return fitting or list(coming)


def which(turn: Turn, kind: str, offers: Sequence[Offer]) -> Answer:
    """Asks which of several is meant, as a list to pick from."""
    found = [Found(offer, offer.coming(turn.here)) for offer in offers if offer.coming(turn.here)]
    if not found:
        return plainly(kind, turn.say("no-dates", title=wording.title(offers[0], turn.language)), activities=[offers[0].key])
    if len(found) == 1:
        return card(turn, kind, found[0])
    answer = show(turn, kind, found, which=True)
    answer.asks_back = True
    return answer


def press_about(turn: Turn, key: str) -> Answer:
    """The button "about": the whole card."""
    offer = turn.catalogue.of(key)
    if offer is None:
        return plainly("activity_detail", turn.say("gone"))
    chosen = turn.catalogue.occurrences.get(key)
    coming = offer.coming(turn.here)
    first = (chosen,) if chosen in coming and chosen else ()
    return card(turn, "activity_detail", Found(offer, (*first, *(each for each in coming if each != chosen))))


def _fact(turn: Turn, offer: Offer, happenings: Sequence[Happening], act: Act) -> str:
    title = wording.title(offer, turn.language)
    tellers = dict.fromkeys(_FACTS.get(aspect or "", _description) for aspect in (act.aspect, *act.also))
    told = [teller(turn, offer, happenings, title) for teller in tellers]
    if not all(told):
        raise_case(turn, "question")
    return "\n".join(dict.fromkeys(each or turn.say("fact-unknown", title=title) for each in told))


def _price(turn: Turn, offer: Offer, _happenings: Sequence[Happening], title: str) -> str:
    price = (wording.price(offer, turn.language) or "").rstrip(".")
    note = wording.pick(offer.price_note, turn.language)
    if price.casefold() in note.casefold():  # "Voksne 40 kr., børn 20 kr." says the 40 kr. already
        return turn.say("fact-price", title=title, price=note.rstrip(".")) if note else ""
    return f"{turn.say('fact-price', title=title, price=price)} {note}".strip()


def _when(turn: Turn, offer: Offer, happenings: Sequence[Happening], title: str) -> str:
    if not happenings:
        return turn.say("no-dates", title=title)
    first = happenings[0]
    values = {"title": title, "moment": wording.moment(turn.language, first.start), "place": offer.place}
    text = turn.say("fact-when", **values, until=wording.clock(turn.language, first.end.time()))
    later = wording.days(turn.language, happenings[1:3])
    return f"{text} {turn.say('also-on', days=later)}" if later else text


def _where(turn: Turn, offer: Offer, _happenings: Sequence[Happening], title: str) -> str:
    return turn.say("fact-where", title=title, place=wording.listed(turn.language, offer.place, offer.address))


def _ages(turn: Turn, offer: Offer, _happenings: Sequence[Happening], title: str) -> str:
    ages = wording.ages(offer.age_min, offer.age_max, turn.language)
    return turn.say("fact-ages", title=title, ages=ages) if ages else turn.say("fact-all-ages", title=title)


def _signup(turn: Turn, offer: Offer, _happenings: Sequence[Happening], title: str) -> str:
    return turn.say("fact-signup" if offer.signup == "required" else "fact-no-signup", title=title)


def _deadline(turn: Turn, offer: Offer, happenings: Sequence[Happening], title: str) -> str:
    if offer.signup != "required" or not happenings:
        return _signup(turn, offer, happenings, title)
    closes_at = offer.closes_at(happenings[0])
    moment = wording.moment(turn.language, closes_at)
    if closes_at <= turn.here:
        return turn.say("signup-closed", line=wording.line(offer, happenings[0], turn.language), moment=moment)
    return turn.say("fact-deadline-at" if offer.closes_hours else "fact-deadline", title=title, moment=moment)


def _host(turn: Turn, offer: Offer, _happenings: Sequence[Happening], title: str) -> str:
    return turn.say("fact-host", title=title, host=offer.host) if offer.host else ""


def _room(turn: Turn, offer: Offer, happenings: Sequence[Happening], title: str) -> str:
    if offer.signup != "required" or not happenings:
        return turn.say("fact-no-signup", title=title)
    room = room_of(turn.session, offer, offer.key if offer.is_series else happenings[0].key)
    line = wording.line(offer, happenings[0], turn.language)
    if room.free is None:
        return turn.say("fact-room-plenty", line=line)
    return turn.say("fact-room", line=line, count=room.free)


def _language(turn: Turn, offer: Offer, _happenings: Sequence[Happening], title: str) -> str:
    names = [turn.say(f"language-{code}") for code in offer.languages if code in turn.rules.languages]
    return turn.say("fact-languages", title=title, languages=wording.listed(turn.language, *names)) if names else ""


def _description(turn: Turn, offer: Offer, _happenings: Sequence[Happening], title: str) -> str:
    text = wording.pick(offer.description, turn.language)
    return turn.say("fact-description", title=title, text=text) if text else ""


_FACTS = {
    "price": _price, "when": _when, "duration": _when, "where": _where, "ages": _ages, "signup": _signup, "deadline": _deadline,
    "host": _host, "contact": _host, "room": _room, "language": _language, "food": _description, "bring": _description,
    "access": _description, "description": _description,
}  # fmt: skip
