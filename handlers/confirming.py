"""Questions before a sign-up: which day, the next of every day, and whether what was told is meant to change one."""

from dataclasses import asdict, replace

from handlers import wording
from handlers.booking import QUESTION, Wish, slots_of
from handlers.conditions import in_time
from handlers.parties import heads_from
from handlers.said import is_every_time
from handlers.turn import Answer, Reply, Turn, plainly
from handlers.understanding.meaning import Act
from models.catalogue import Happening, Offer
from models.signup import Signup, live_of, party_of


def ask_change(turn: Turn, row: Signup, act: Act) -> Answer:
    """What may be told of somebody else or of another time changes a sign-up after a yes only."""
    offer = turn.catalogue.activities[row.activity_key]
    wish = Wish(offer.key, row.occurrence_key, missing="change").with_heads(heads_from(act.party, party_of(row), offer))
    serial = turn.thread.ask(QUESTION, asdict(wish), turn.now)
    stands = turn.catalogue.stands_for(row.target, turn.here)
    assert stands is not None
    values = {"line": wording.line(offer, stands, turn.language), "party": wording.party(turn.language, party_of(row))}
    buttons = ((turn.option("yes", serial), turn.option("no", serial)),)
    return plainly(
        "signup", turn.say("ask-change", **values), buttons, activities=[offer.key], occurrences=[stands.key], asks_back=True
    )


def each_date(turn: Turn, act: Act) -> Answer | None:
    """ "Every time": each date is signed up on its own, and the next one that is left is offered."""
    offer = turn.catalogue.activities.get(act.activities[0]) if len(act.activities) == 1 else None
    if offer is None or offer.is_series or offer.signup != "required" or not is_every_time(turn, offer.key):
        return None
    mine = {row.target for row in live_of(turn.session, turn.who.person_id)}
    left = [each for each in offer.coming(turn.here) if each.key not in mine and in_time(each.start, act.when)]
    if not left:
        return None
    answer = ask_day(turn, wish_of(offer, left[0].key, act), offer, left, fits=True)
    first = answer.replies[0]
    answer.replies = [replace(first, text=f"{turn.say('each-date-alone')} {first.text}")]
    return answer


def wish_of(offer: Offer, occurrence: str | None, act: Act) -> Wish:
    """What a message wishes of an activity, with the ages that were told beside."""
    wish = Wish(offer.key, occurrence, queue=act.waiting_list).with_heads(heads_from(act.party, None, offer))
    return wish if wish.ages or not act.ages else replace(wish, ages=tuple(age for age in act.ages if age < 18))


def ask_day(turn: Turn, wish: Wish, offer: Offer, days: list[Happening], *, fits: bool) -> Answer:
    """Says the nearest date and asks whether it is meant; another day can be said instead."""
    turn.thread.show([each.key for each in days[:3]], [], turn.now)
    turn.thread.topic = days[0].key
    serial = turn.thread.ask(QUESTION, asdict(replace(wish, missing="occurrence")), turn.now)
    line = wording.line(offer, days[0], turn.language)
    later = wording.days(turn.language, days[1:3])
    key = "ask-other-day" if not fits else "ask-day" if later else "ask-sign-up"
    text = turn.say(key, line=line, title=wording.title(offer, turn.language), later=later or "-")
    buttons = ((turn.option("yes", serial), turn.option("no", serial)),)
    return Answer(
        "signup", [Reply(text, buttons)], [offer.key], [each.key for each in days[:1]], asks_back=True, slots=slots_of(wish)
    )
