"""Short answers: yes, no, more, a number, a place in the list; what they mean hangs on what was asked."""

from dataclasses import dataclass

from handlers.understanding import numbers
from handlers.understanding.clauses import Clause
from handlers.understanding.meaning import Context, Party
from handlers.understanding.reading import Reading
from handlers.understanding.slots import party_of, pick
from handlers.understanding.town import Town
from handlers.understanding.vocabulary import vocabulary

_WORDS = ("yes", "no", "more", "unsure")
_REMINDING = (None, "reminder")
# How many words a number may stand among; "ja tak men kun 2 af os" is no whole yes.
_BRIEF, _BRIEF_WITH_WORD = 6, 8
_OF_SORT = {"activity": "activity_detail", "leisure": "leisure", "shift": "volunteer", "info": "activity_detail"}


@dataclass(frozen=True, slots=True)
class Short:
    """The short answer in a message: a word, a number; `bare` where nothing else stands there."""

    word: str | None
    number: int | None
    party: Party | None
    bare: bool
    picks: bool = False


def short(reading: Reading, context: Context) -> Short:
    """Finds yes, no, more and a number; a word only counts where the message opens with it and is short."""
    whole = Clause(0, len(reading.keys))
    filler = {i for tag in reading.of("answers") if tag.tag == "answers/filler" for i in tag.used}
    word, worded = _word(reading)
    said, people = party_of(reading, whole)
    said_numbers = reading.numbers()
    counted = {i for i, _ in said_numbers}
    answers = {i for tag in reading.of("answers") for i in tag.used if tag.tag not in ("answers/yes", "answers/no")}
    covered = worded | filler | answers | people | counted | _picking(reading, context)
    left = [i for i in range(len(reading.keys)) if i not in covered and reading.keys[i] not in vocabulary().small]
    if (picked := _digit_pick(reading, context, filler | answers)) is not None:
        return Short(None, picked, None, bare=True, picks=True)
    bare = not left and not reading.dated
    brief = (
        len(reading.keys) <= (_BRIEF if word is None else _BRIEF_WITH_WORD)
        and not reading.dated
        and not reading.mentions
        and not reading.of("aspects")
    )
    number = said_numbers[0][1] if len(said_numbers) == 1 and brief else None
    if number is None and said and said.total is not None and len(reading.keys) <= 6:
        number = said.total
    return Short(word if bare or _opens(reading, worded, left) else None, number, said, bare)


def kind_of_short(answer: Short, reading: Reading, context: Context, town: Town) -> str | None:
    """The kind of a bare answer: that of what it answers; None where the message is more than an answer."""
    if not answer.bare and answer.word is None:
        return None
    if context.pending and context.question in _REMINDING:
        if answer.word == "no":
            return "reminder_reply_no"
        if answer.word == "yes" or (answer.bare and (answer.number is not None or answer.party)):
            return "reminder_reply_yes"
    if not answer.bare:
        return None
    if answer.word in ("more", "yes") and answer.party and not context.question and context.signups:
        return "signup"  # "en mere", "vi kommer kun 2": of those who are signed up
    if answer.word == "more":
        return "list_activities"
    chosen = pick(reading, Clause(0, len(reading.keys)), context) or answer.number
    if answer.word is None and chosen is not None and context.listing and not context.question:
        at = chosen - 1 if chosen > 0 else chosen
        listed = context.listing[at] if -len(context.listing) <= at < len(context.listing) else context.listing[0]
        return _OF_SORT.get(town.sort_of(listed) or "activity", "activity_detail")
    if answer.word in ("yes", "no", "unsure"):
        return "unknown"
    if answer.number is not None and not answer.party:
        return "unknown"
    return None


def _digit_pick(reading: Reading, context: Context, covered: set[int]) -> int | None:
    """The place in the list that a lone digit names ("2 tak", "den 2."), whatever else it could be a date of."""
    digits = [i for i, word in enumerate(reading.keys) if word.isdigit()]
    if len(digits) != 1 or len(reading.keys[digits[0]]) > 2 or context.question:
        return None
    rest = [i for i, word in enumerate(reading.keys) if i not in covered and i not in digits and word not in vocabulary().small]
    place = int(reading.keys[digits[0]])
    return place if not rest and 1 <= place <= len(context.listing) else None


def _picking(reading: Reading, context: Context) -> set[int]:
    """The places of words that pick something out of the list last shown."""
    if not context.listing:
        return set()
    found: set[int] = set()
    for w in reading.at:
        ordinal = numbers.ordinal_at(reading.ws, w, reading.order)
        if ordinal:
            found |= {j for j, v in enumerate(reading.at) if w <= v < w + ordinal[1]}
    return found


def _word(reading: Reading) -> tuple[str | None, set[int]]:
    """The first of yes, no and more in a message, longest wording first, with the places of all its wordings."""
    found = [tag for tag in reading.of("answers") if tag.tag.partition("/")[2] in _WORDS]
    if not found:
        return None, set()
    own = [tag for tag in found if tag.language == reading.language.best] or found
    first = min(own, key=lambda tag: (tag.start, -len(tag.used)))
    return first.tag.partition("/")[2], {i for tag in found if tag.tag == first.tag for i in tag.used}


def _opens(reading: Reading, worded: set[int], left: list[int]) -> bool:
    return (
        bool(worded)
        and min(worded) == 0
        and len(left) <= 4
        and not reading.mentions
        and all(when.excluded for when, _ in reading.whens)
    )
