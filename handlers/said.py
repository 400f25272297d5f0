"""Wordings that are looked for in what was written, in the languages that it may be in; never said."""

from functools import cache

from handlers.town_names import town_of
from handlers.turn import Turn
from handlers.understanding.meaning import Act
from handlers.understanding.reading import read
from handlers.understanding.vocabulary import load
from handlers.understanding.words import words
from models.catalogue import Offer

_SORT_OF = {"m": "conditions/girls", "f": "conditions/boys"}


def says(turn: Turn, key: str) -> bool:
    """True where one of the wordings of that name stands in the message word for word."""
    said = _flat(turn.text)
    return any(each in said for each in _wordings(turn, key))


def is_told(turn: Turn, act: Act) -> bool:
    """True for what is told of somebody else or of another time: "my neighbour is signed up", "we were signed up last time"."""
    of_others = says(turn, "told-who") and says(turn, "told-state")
    return of_others or (says(turn, "told-past") and not act.same_as_last)


def is_of_others(turn: Turn) -> bool:
    """True where a neighbour or a friend is spoken of and nobody of one's own: "my neighbour comes with 3"."""
    return says(turn, "told-who") and not says(turn, "of-us")


def is_every_time(turn: Turn, key: str) -> bool:
    """True for "every time", and for "all" right before the activity's name."""
    if says(turn, "every-time"):
        return True
    reading = read(turn.text, turn.here, turn.language, town_of(turn.catalogue))
    alls = {each.strip() for each in _wordings(turn, "all")}
    named = [min(mention.positions) for mention in reading.mentions if key in mention.of("activity")]
    return any(place > 0 and reading.ws[reading.at[place - 1]].plain in alls for place in named)


def is_for_others(turn: Turn, offer: Offer) -> bool:
    """True where a girl is named for what is for boys, or a boy for what is for girls; the activity's own name counts for neither."""
    if offer.gender not in _SORT_OF:
        return False
    reading = read(turn.text, turn.here, turn.language, town_of(turn.catalogue))
    names = {place for mention in reading.mentions for place in mention.positions}
    return any(tag.tag == _SORT_OF[offer.gender] and not names & set(tag.used) for tag in reading.tags)


def _wordings(turn: Turn, key: str) -> list[str]:
    return [each for code in _codes(turn) for each in _phrases(code, key)]


def _codes(turn: Turn) -> list[str]:
    return list(dict.fromkeys(code for code in (turn.language, turn.meaning.language) if code in turn.rules.languages))


@cache
def _phrases(code: str, key: str) -> list[str]:
    return [flat for each in load(code, "wordings").get(key, "").split(";") if (flat := _flat(each)).strip()]


def _flat(text: str) -> str:
    return f" {' '.join(word.plain for word in words(text))} "
