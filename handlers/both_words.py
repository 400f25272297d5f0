"""A yes and a no in one message, where several reminders wait: each is answered with its own word, or none is."""

import re
from collections.abc import Sequence

from handlers import hands, reminding
from handlers.town_names import town_of
from handlers.turn import Answer, Turn, joined, plainly
from handlers.understanding.meaning import Act, Context
from handlers.understanding.phrases import Tag
from handlers.understanding.reading import Reading, read
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import vocabulary
from handlers.volunteering import shift_line
from models.catalogue import Hands
from models.signup import Signup

_SIGNS = re.compile(r"[,.;!?؟،\n]+")
_WORD_OF = {"answers/yes": "yes", "answers/no": "no", "intents/negation": "no"}


def answer_both(turn: Turn) -> Answer | None:
    """ "Yes to the shift, no to the dinner"; asks for one at a time where it is not plain which is which."""
    waiting: list[Signup | Hands] = [*reminding.waiting_for_answer(turn), *hands.waiting(turn)]
    if len(waiting) < 2 or turn.meaning.number is not None or turn.act.party is not None:
        return None
    halves = _halves(turn)
    if not halves:
        return None
    found = [(_named(turn, text, waiting), word) for text, word in halves]
    meant = _told_apart([each for each, _ in found], waiting)
    if meant is None:
        return _one_at_a_time(turn, waiting)
    return joined([_settle(turn, each, word) for each, (_, word) in zip(meant, found, strict=True)])


def _halves(turn: Turn) -> Sequence[tuple[str, str]]:
    """The stretch about the yes and the one about the no, as they were written, in order; empty where not both are said."""
    parts = [part for part in _SIGNS.split(turn.text) if part.strip()]
    words = [understand(part, Context(turn.here, turn.language), town_of(turn.catalogue)).word for part in parts]
    if sorted(map(str, words)) == ["no", "yes"]:
        return [(part, str(word)) for part, word in zip(parts, words, strict=True)]
    reading = read(turn.text, turn.here, turn.language, town_of(turn.catalogue))
    first: dict[str, Tag] = {}
    for tag in sorted(reading.tags, key=lambda tag: tag.start):
        if word := _WORD_OF.get(tag.tag):
            first.setdefault(word, tag)
    if len(first) < 2:
        return ()
    (one, before), (other, after) = sorted(first.items(), key=lambda each: each[1].start)
    cut = reading.ws[reading.at[_cut(reading, max(before.used) + 1, after.start)]].start
    return ((turn.text[:cut], one), (turn.text[cut:], other)) if cut else ()


def _cut(reading: Reading, first: int, last: int) -> int:
    """The place behind the first sign or joining word between the two, else where the second of them stands."""
    joins = vocabulary().joins.get(reading.language.best, frozenset())
    for place in range(first, last + 1):
        signs = reading.ws[reading.at[place - 1] + 1 : reading.at[place]]
        if reading.keys[place] in joins or any(_SIGNS.fullmatch(sign.text) for sign in signs):
            return place
    return last


def _named(turn: Turn, text: str, waiting: Sequence[Signup | Hands]) -> list[Signup | Hands]:
    act = understand(text, Context(turn.here, turn.language), town_of(turn.catalogue)).acts[0]
    return [each for each in waiting if _is_named(act, each)]


def _is_named(act: Act, each: Signup | Hands) -> bool:
    if isinstance(each, Hands):
        return act.kind == "volunteer" and (not act.shifts or each.key in act.shifts)
    return act.kind != "volunteer" and each.activity_key in (act.activities or act.subjects)


def _told_apart(found: Sequence[Sequence[Signup | Hands]], waiting: Sequence[Signup | Hands]) -> list[Signup | Hands] | None:
    """Which of those that wait each half is about; of two that wait, one named leaves the other to the other half."""
    meant = [each[0] if len(each) == 1 else None for each in found]
    for place, other in ((0, 1), (1, 0)):
        left = [each for each in waiting if each is not meant[other]]
        if meant[place] is None and not found[place] and meant[other] is not None and len(left) == 1:
            meant[place] = left[0]
    plain = [each for each in meant if each is not None]
    return plain if len(plain) == len(found) and plain[0] is not plain[1] else None


def _one_at_a_time(turn: Turn, waiting: Sequence[Signup | Hands]) -> Answer:
    named = [
        shift_line(turn, each, discreet=True) if isinstance(each, Hands) else reminding.line_of(turn, each) for each in waiting
    ]
    return plainly("unknown", turn.say("one-at-a-time", lines="\n".join(f"- {line}" for line in named)), asks_back=True)


def _settle(turn: Turn, each: Signup | Hands, word: str) -> Answer:
    if isinstance(each, Hands):
        return hands.settle(turn, each, word)
    return reminding.yes(turn, each) if word == "yes" else reminding.no(turn, each)
