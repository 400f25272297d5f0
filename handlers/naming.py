"""Which occurrence an organiser names: "fællesspisning onsdag"; several are asked about, with numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from handlers import wording
from handlers.conditions import in_time
from handlers.town_names import town_of
from handlers.turn import Answer, Turn, plainly
from handlers.understanding.reading import read
from handlers.understanding.town import Mention
from handlers.understanding.vocabulary import vocabulary
from handlers.understanding.words import words
from models.catalogue import Happening

WHICH = "organise-which"
# A list that is answered by number.
MOST = 8
_HOW = {"move": "move-how", "hold": "hold-how", "call-off": "call-off-how"}


@dataclass(frozen=True, slots=True)
class Named:
    """What a text names: `fitting` are the coming occurrences that fit, `near` those of the activity on other days.

    `stray`: it holds words that are no day and name nothing, so that its day alone must not decide.
    """

    fitting: Sequence[Happening]
    near: Sequence[Happening]
    activity: bool
    dated: bool
    unsure: bool
    stray: bool


def named(turn: Turn, text: str) -> Named:
    """Looks up the activity and the day that a text names; an occurrence's own key is itself."""
    own = [each for word in text.split() if (each := turn.catalogue.occurrences.get(word.strip(".,!?")))]
    if own:
        return Named(own[:1], (), True, True, False, False)
    reading = read(text, turn.here, turn.language, town_of(turn.catalogue))
    keys = _named_best(reading.mentions)
    whens = [when for when, _ in reading.whens]
    coming = _coming(turn, keys or list(turn.catalogue.activities))
    fitting = [each for each in coming if in_time(each.start, whens)] if keys or whens else []
    unsure = any(when.unsure for when in whens)
    stray = not keys and any(_is_telling(word) for at, word in enumerate(reading.keys) if at not in reading.dated)
    return Named(fitting, coming if keys else (), bool(keys), bool(whens), unsure, stray)


def _named_best(mentions: Sequence[Mention]) -> list[str]:
    """The activities of whatever is named in most words; several where they are even, to be asked about."""
    found = [mention for mention in mentions if mention.of("activity")]
    most = max((len(mention.positions) for mention in found), default=0)
    return list(dict.fromkeys(key for mention in found if len(mention.positions) == most for key in mention.of("activity")))


def _is_telling(word: str) -> bool:
    return word.isalpha() and len(word) > 2 and word not in vocabulary().small


def one(turn: Turn, do: str, text: str, data: Mapping[str, Any]) -> Happening | Answer:
    """The occurrence that a text names, or the question that is left; its answer goes on with `do` and `data`."""
    found = named(turn, text)
    if not words(text) or found.stray or not (found.activity or found.dated):
        return plainly("help", turn.say("no-such-activity" if words(text) else _HOW[do]), asks_back=True)
    if found.unsure:
        return _ask(turn, (do, data), "no-such-day", found.near)
    if not found.fitting:
        return _ask(turn, (do, data), "not-that-day" if found.activity else "nothing-that-day", found.near)
    return found.fitting[0] if len(found.fitting) == 1 else _ask(turn, (do, data), "which-of-them", found.fitting)


def picked(turn: Turn, data: Mapping[str, Any]) -> Happening | Answer | None:
    """The one that a number or a day picks out of those asked about; None where the answer is about something else."""
    if turn.meaning.word == "no":
        turn.thread.settle()
        return plainly("help", turn.say("dropped"))
    coming = [each for key in data["keys"] if (each := turn.catalogue.occurrences.get(key)) and not each.cancelled]
    number = turn.text.strip().rstrip(".")
    if number.isascii() and number.isdigit() and len(number) < 3:
        if 1 <= int(number) <= len(data["keys"]):
            return turn.catalogue.occurrences.get(data["keys"][int(number) - 1])
        return plainly("help", turn.say("no-such-number", count=len(data["keys"])), asks_back=True)
    found = named(turn, turn.text)
    fitting = [each for each in coming if each in found.fitting]
    return fitting[0] if len(fitting) == 1 else None


def _coming(turn: Turn, keys: Sequence[str]) -> list[Happening]:
    found = [each for key in keys if (offer := turn.catalogue.activities.get(key)) for each in offer.coming(turn.here)]
    return sorted(found, key=lambda each: (each.start, each.key))


def _ask(turn: Turn, then: tuple[str, Mapping[str, Any]], key: str, candidates: Sequence[Happening]) -> Answer:
    shown = list(candidates[:MOST])
    if not shown:
        return plainly("help", turn.say("nothing-coming"), asks_back=True)
    lines = "\n".join(f"{number} {line(turn, each, short=True)}" for number, each in enumerate(shown, 1))
    turn.thread.ask(WHICH, {"do": then[0], "data": dict(then[1]), "keys": [each.key for each in shown]}, turn.now)
    activities = list(dict.fromkeys(each.activity for each in shown))
    text = turn.say(key, lines=lines)
    return plainly("help", text, activities=activities, occurrences=[each.key for each in shown], asks_back=True)


def line(turn: Turn, each: Happening, *, short: bool = False) -> str:
    """Fællesspisning onsdag 20. januar kl. 17.30, Fælleshuset."""
    return (wording.line_short if short else wording.line)(turn.catalogue.activities[each.activity], each, turn.language)
