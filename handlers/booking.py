"""A sign-up on its way: asks for the next thing that is missing, books, and says everything back."""

from dataclasses import asdict, dataclass, field, replace
from typing import Any

from handlers import wording
from handlers.conditions import search
from handlers.parties import Heads, ages_matter, outside
from handlers.said import is_for_others
from handlers.turn import Answer, Buttons, Reply, Turn, plainly
from handlers.understanding.meaning import Act
from models.catalogue import Happening, Offer
from models.happening import free_up
from models.offer import place_in_queue
from models.seats import Joined, join
from models.signup import Household, Signup, answer, is_asked, live_on, party_of

QUESTION = "signup"


@dataclass(frozen=True, slots=True)
class Wish:
    """A sign-up on its way; kept as the open question's data between messages. `missing` is what was asked for.

    `left`: the list that stood when something else was spoken of, so that a bare no is none to the question, and a bare
    number picks from a list shown since.
    """

    activity: str | None = None
    occurrence: str | None = None
    adults: int | None = None
    children: int | None = None
    total: int | None = None
    ages: tuple[int, ...] = field(default=())
    queue: bool = False
    ages_said: bool = False
    missing: str | None = None
    left: list[str] | None = None

    @property
    def heads(self) -> Heads:
        """Who comes, as far as it is known."""
        return Heads(self.adults, self.children, self.total, tuple(self.ages))

    def with_heads(self, heads: Heads) -> "Wish":
        """The same wish for another party."""
        return replace(self, adults=heads.adults, children=heads.children, total=heads.total, ages=heads.ages)


def proceed(turn: Turn, wish: Wish) -> Answer:
    """Asks for the next thing that is missing, or signs up."""
    offer = turn.catalogue.activities.get(wish.activity or "")
    if offer is None:
        return plainly("signup", turn.say("gone"))
    happening = turn.catalogue.stands_for(wish.occurrence or offer.key, turn.here)
    if happening is None or happening.cancelled or happening.start <= turn.here:
        return _closed(turn, offer, happening)
    if offer.signup != "required":
        turn.thread.settle()
        text = turn.say("no-signup-needed", line=wording.line(offer, happening, turn.language))
        return Answer("signup", [Reply(text)], [offer.key], [happening.key])
    if offer.closes_at(happening) <= turn.here and not _stands(turn, offer, happening):
        return _too_late(turn, offer, happening)
    if is_for_others(turn, offer):
        return _wrong_gender(turn, wish, offer, happening)
    question = _ask_heads(turn, wish, offer, happening)
    if question is not None:
        return question
    party = wish.heads.whole()
    assert party is not None
    wrong = outside(offer, party)
    if wrong:
        return _wrong_age(turn, offer, happening, wrong)
    return _book(turn, wish, offer, happening, party)


def confirmation(turn: Turn, key: str, offer: Offer, happening: Happening, row: Signup, *, discreet: bool = False) -> Reply:  # noqa: PLR0913
    """The whole sign-up said back, with a button to give it up and the date for the calendar."""
    text = turn.say(
        key,
        line=wording.line(offer, happening, turn.language, discreet=discreet),
        party=wording.party(turn.language, party_of(row)),
    )
    if offer.is_series:
        text = f"{text} {turn.say('whole-series')}"
    return Reply(text, cancel_buttons(turn, row), f"ics:{happening.key}")


def cancel_buttons(turn: Turn, row: Signup) -> Buttons:
    """The button "cancel" of one sign-up."""
    return (((turn.say("button-cancel"), f"c:{row.id}"),),)


def _ask_heads(turn: Turn, wish: Wish, offer: Offer, happening: Happening) -> Answer | None:
    heads = wish.heads
    party = heads.whole()
    if party is not None and party.seats == 0:
        return _ask(turn, replace(wish, adults=None, children=None), "party", offer, happening)
    if party is None and heads.total == 0:
        return _ask(turn, replace(wish, total=None), "party", offer, happening)
    if party is None and heads.total is not None:
        return _ask(turn, wish, "children", offer, happening)
    if party is None and heads.children is not None:
        return _ask(turn, wish, "adults", offer, happening)
    if party is None:
        return _ask(turn, wish, "party", offer, happening)
    if ages_matter(offer, party) and not wish.ages_said:
        return _ask(turn, wish, "ages", offer, happening)
    return None


def _ask(turn: Turn, wish: Wish, missing: str, offer: Offer, happening: Happening) -> Answer:
    turn.thread.ask(QUESTION, asdict(replace(wish, missing=missing, left=None)), turn.now)
    turn.thread.topic = happening.key
    values = {"line": wording.line(offer, happening, turn.language), "total": wish.total or 0, "children": wish.children or 0}
    values["ages"] = wording.ages(offer.age_min, offer.age_max, turn.language) or ""
    text = turn.say(f"ask-{missing}", **values)
    return Answer("signup", [Reply(text)], [offer.key], [happening.key], asks_back=True, slots=slots_of(wish))


def _closed(turn: Turn, offer: Offer, happening: Happening | None) -> Answer:
    turn.thread.settle()
    coming = offer.coming(turn.here)
    if not coming:
        return plainly("signup", turn.say("no-dates", title=wording.title(offer, turn.language)), activities=[offer.key])
    key = "cancelled-next" if happening and happening.cancelled else "begun-next"
    text = turn.say(key, title=wording.title(offer, turn.language), next=wording.line(offer, coming[0], turn.language))
    turn.thread.show([coming[0].key], [], turn.now)
    return plainly("signup", text, activities=[offer.key], occurrences=[coming[0].key], asks_back=True)


def _stands(turn: Turn, offer: Offer, happening: Happening) -> bool:
    """True where they are signed up or wait already: how many they are may be changed past the deadline too."""
    return live_on(turn.session, turn.who.person_id, offer.key if offer.is_series else happening.key) is not None


def _too_late(turn: Turn, offer: Offer, happening: Happening) -> Answer:
    """Past the deadline: whom to ask, and the next time that can still be had."""
    turn.thread.settle()
    moment = wording.moment(turn.language, offer.closes_at(happening))
    text = turn.say("signup-closed", line=wording.line(offer, happening, turn.language), moment=moment)
    later = [] if offer.is_series else [each for each in offer.coming(turn.here) if offer.closes_at(each) > turn.here]
    if later:
        text = f"{text} {turn.say('next-time', moment=wording.moment(turn.language, later[0].start))}"
    return plainly("signup", text, activities=[offer.key], occurrences=[happening.key], asks_back=bool(later))


def _wrong_age(turn: Turn, offer: Offer, happening: Happening, wrong: list[int]) -> Answer:
    turn.thread.settle()
    ages = wording.ages(offer.age_min, offer.age_max, turn.language) or ""
    text = turn.say("wrong-age", title=wording.title(offer, turn.language), ages=ages, age=wrong[0])
    fitting = search(turn.catalogue, Act("list_activities", ages=tuple(wrong)), turn.here)[:2]
    if fitting:
        lines = "; ".join(wording.line_short(each.offer, each.occurrences[0], turn.language) for each in fitting)
        text = f"{text} {turn.say('instead', lines=lines)}"
    return plainly("signup", text, activities=[offer.key], occurrences=[happening.key], asks_back=True)


def _wrong_gender(turn: Turn, wish: Wish, offer: Offer, happening: Happening) -> Answer:
    turn.thread.settle()
    text = turn.say("wrong-gender-m" if offer.gender == "m" else "wrong-gender-f", title=wording.title(offer, turn.language))
    wanted = Act("list_activities", ages=tuple(wish.ages), gender="f" if offer.gender == "m" else "m")
    fitting = search(turn.catalogue, wanted, turn.here)[:2]
    if fitting:
        lines = "; ".join(wording.line_short(each.offer, each.occurrences[0], turn.language) for each in fitting)
        text = f"{text} {turn.say('instead', lines=lines)}"
    return plainly("signup", text, activities=[offer.key], occurrences=[happening.key], asks_back=True)


def _book(turn: Turn, wish: Wish, offer: Offer, happening: Happening, party: Household) -> Answer:
    target = offer.key if offer.is_series else happening.key
    joined = join(turn.session, offer, target, (turn.who.person_id, party), turn.now)
    turn.thread.settle()
    turn.thread.topic = target
    if joined.result == "full":
        return _full(turn, wish, offer, happening, joined)
    assert joined.signup is not None
    key = {"confirmed": "signed-up", "changed": "sign-up-changed"}.get(joined.result, "signed-up-already")
    if joined.result == "changed":
        free_up(turn.session, target, turn.rules, turn.now)
    if is_asked(joined.signup):  # whoever says how many come answers the reminder too
        answer(turn.session, joined.signup.id, True)
    reply = confirmation(turn, key, offer, happening, joined.signup)
    return Answer("signup", [reply], [offer.key], [happening.key], slots=slots_of(wish))


def _full(turn: Turn, wish: Wish, offer: Offer, happening: Happening, joined: Joined) -> Answer:
    """No room for all of them: the queue is offered, or said where they stand in it already."""
    if wish.queue:
        return join_queue(turn, wish)
    seats = (wish.adults or 0) + (wish.children or 0)
    values = {"line": wording.line(offer, happening, turn.language), "free": joined.room.free or 0, "seats": seats}
    if joined.signup is not None and joined.signup.standing == "confirmed":
        values["party"] = wording.party(turn.language, party_of(joined.signup))
        return Answer("signup", [Reply(turn.say("full-unchanged", **values))], [offer.key], [happening.key])
    if joined.signup is not None:
        return join_queue(turn, wish)
    serial = turn.thread.ask(QUESTION, asdict(replace(wish, occurrence=happening.key, missing="queue")), turn.now)
    text = turn.say("full-some-left" if joined.room.free else "full", **values)
    buttons = ((turn.option("yes", serial), turn.option("no", serial)),)
    return Answer(
        "signup", [Reply(text, buttons)], [offer.key], [happening.key], asks_back=True, waiting_list=True, slots=slots_of(wish)
    )


def join_queue(turn: Turn, wish: Wish) -> Answer:
    """Takes a place in the queue, or the place itself where one came free meanwhile."""
    offer = turn.catalogue.activities.get(wish.activity or "")
    party = wish.heads.whole()
    happening = turn.catalogue.stands_for(wish.occurrence or wish.activity or "", turn.here)
    if offer is None or party is None or happening is None or happening.start <= turn.here:
        return plainly("signup", turn.say("gone"))
    target = offer.key if offer.is_series else happening.key
    standing = live_on(turn.session, turn.who.person_id, target)
    queue = standing is None or standing.standing == "waiting"
    joined = join(turn.session, offer, target, (turn.who.person_id, party), turn.now)
    if joined.result == "full":
        joined = join(turn.session, offer, target, (turn.who.person_id, party), turn.now, queue=queue)
    turn.thread.settle()
    turn.thread.topic = target
    assert joined.signup is not None
    if joined.signup.standing != "waiting":
        return Answer("signup", [confirmation(turn, "signed-up", offer, happening, joined.signup)], [offer.key], [happening.key])
    values = {"line": wording.line(offer, happening, turn.language), "party": wording.party(turn.language, party)}
    text = turn.say("queued", **values, place=place_in_queue(turn.session, joined.signup))
    reply = Reply(text, cancel_buttons(turn, joined.signup))
    return Answer("signup", [reply], [offer.key], [happening.key], waiting_list=True, slots=slots_of(wish))


def slots_of(wish: Wish) -> dict[str, Any]:
    """What was said of the party, for the record of the message."""
    return {"party": {"adults": wish.adults, "children": wish.children, "total": wish.total}}
