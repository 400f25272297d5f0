"""A message cut into clauses: one for each thing that is asked for."""

from collections.abc import Iterator
from dataclasses import dataclass

from handlers.understanding.phrases import Tag
from handlers.understanding.reading import Reading
from handlers.understanding.vocabulary import vocabulary

# What may stand beside something else in one message; the rest only ever is the whole message.
_ACTING = frozenset(
    [
        "signup",
        "cancel",
        "my_signups",
        "volunteer",
        "give_back",
        "feedback",
        "propose",
        "leisure",
        "list_activities",
        "stop",
        "news_off",
        "news_on",
        "erase",
        "export",
        "human",
        "language",
    ]
)
_REPEATABLE = frozenset({"signup", "cancel", "aspect"})


@dataclass(frozen=True, slots=True)
class Clause:
    """The places [start, end) of a clause, with the kind that it takes over from the one before, if it names none."""

    start: int
    end: int
    inherited: str | None = None


def clauses(reading: Reading) -> list[Clause]:
    """The clauses of a message, in order; a message that asks for one thing is one clause."""
    joined: list[Clause] = []
    for piece in pieces(reading):
        before = joined[-1] if joined else None
        if before is None or (wish := _new_wish(reading, before, piece)) is None:
            joined[-1:] = [Clause(before.start if before else 0, piece.end, before.inherited if before else None)]
        else:
            joined.append(Clause(piece.start, piece.end, wish or None))
    return joined


def pieces(reading: Reading) -> Iterator[Clause]:
    """The stretches between signs and joining words."""
    joins = vocabulary().joins.get(reading.language.best, frozenset())
    inside = {i for places in _whole(reading) for i in list(places)[1:]}
    start = 0
    for i in range(1, len(reading.keys)):
        signs = reading.ws[reading.at[i - 1] + 1 : reading.at[i]]
        if i not in inside and (reading.keys[i] in joins or any(w.text in ",.;!?؟،\n" for w in signs)):
            yield Clause(start, i)
            start = i
    yield Clause(start, len(reading.keys))


def anchors(reading: Reading, start: int, end: int) -> list[Tag]:
    """The phrases in a stretch that say what is wanted."""
    return [
        tag
        for tag in reading.tags
        if tag.sure and start <= tag.start < end and (tag.tag.split("/")[1] in _ACTING or tag.tag.startswith("aspects/"))
    ]


def _whole(reading: Reading) -> Iterator[list[int]]:
    """Stretches that a join never parts: dates, names and short phrases."""
    for _, places in reading.whens:
        yield sorted(places)
    for mention in reading.mentions:
        yield list(range(min(mention.positions), max(mention.positions) + 1))
    for tag in reading.tags:
        if tag.end - tag.start == len(tag.used):
            yield list(tag.used)


def _new_wish(reading: Reading, before: Clause, piece: Clause) -> str | None:
    """None where a piece belongs to the clause before it; else the kind it takes over, empty for its own."""
    old, new = _kinds(reading, before), _kinds(reading, piece)
    named, named_before = _named(reading, piece), _named(reading, before)
    dated = [w for w, places in reading.whens if places and piece.start <= min(places) < piece.end]
    if new and old and not new & old:
        return ""
    if new & old & {"signup", "cancel"} and ((named and named_before) or (dated and _dated(reading, before))):
        return ""
    repeated = (old or ({before.inherited} if before.inherited else set())) & _REPEATABLE
    if not new and repeated and named and named_before and (dated or "aspect" in repeated):
        return "" if "aspect" in repeated else min(repeated)
    return None


def _named(reading: Reading, clause: Clause) -> bool:
    """Whether an activity or a club is named; "voksen" of a shift's title is nothing to go to."""
    return any((m.of("activity") or m.of("leisure")) and clause.start <= min(m.positions) < clause.end for m in reading.mentions)


def _dated(reading: Reading, clause: Clause) -> bool:
    return any(places and clause.start <= min(places) < clause.end for _, places in reading.whens)


def _kinds(reading: Reading, clause: Clause) -> set[str]:
    found = set()
    for tag in anchors(reading, clause.start, clause.end):
        area, _, name = tag.tag.partition("/")
        found.add("aspect" if area == "aspects" else name)
    return found
