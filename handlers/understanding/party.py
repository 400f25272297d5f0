"""Who comes: "2+3", "to voksne og tre unger", "mig og min datter på 9", "vi er 5", "uden mormor"."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import pairwise

from handlers.understanding.ages import ages_of, mark_ages
from handlers.understanding.groups import GROUPS, Group, group_of
from handlers.understanding.meaning import Party
from handlers.understanding.people import people_row
from handlers.understanding.signs import Sign
from handlers.understanding.words import Word

_LINKS = frozenset({"and", "comma", "with", "my", "filler", "ages", "plus", "only"})
_OR = frozenset({"or", "seats_for"})
_SPLITTING = frozenset("-–−,.½")


def find(ws: Sequence[Word], languages: Sequence[str], taken: AbstractSet[int] = frozenset()) -> tuple[Party | None, set[int]]:
    """The people that a message says come, or None where it says nothing of them; with the words that say it.

    `taken` are words of dates; ages are found here too, so their words must not be among them.
    """
    aged = mark_ages(people_row(ws, languages, taken))
    row = GROUPS.reduce(aged)
    groups = [sign for sign in row if "group" in sign.kinds]
    me = _counted_me(row)
    alone = next((sign for sign in row if "alone" in sign.kinds), None)
    used = {index for sign in (*groups, *me) for index in range(sign.start, sign.end)}
    if alone and not groups:
        return Party(1, 0), used | set(range(alone.start, alone.end))
    if not groups and not me:
        return None, set()
    ages, words_of_ages = _ages_beside(aged)
    if any(_is_unclear(ws, row, index) for index, sign in enumerate(row) if "group" in sign.kinds):
        return Party(unsure=True), used | words_of_ages
    said = _party([group_of(sign) for sign in groups], len(me), ages, _without_children(row), _only(row))
    brought = any(_brings(row, index) for index, sign in enumerate(row) if "me" in sign.kinds)
    return replace(said, brought=brought), used | words_of_ages


def _is_unclear(ws: Sequence[Word], row: Sequence[Sign], index: int) -> bool:
    """ "-3 voksne", "2,5 voksne", "2-3 voksne", "vi er 2 eller 3": a number that is none, or two at once."""
    group, before, after = row[index], row[max(index - 2, 0) : index], row[index + 1 : index + 3]
    said_before = len(before) == 2 and "num" in before[0].kinds and not _OR.isdisjoint(before[1].kinds)
    figure_last = len(after) == 2 and "num" in after[1].kinds and ws[group.end - 1].text.isdigit()
    said_after = figure_last and (not _OR.isdisjoint(after[0].kinds) or _splits(ws, group.end))
    return said_before or said_after or (ws[group.start].text.isdigit() and _splits(ws, group.start - 1))


def _splits(ws: Sequence[Word], at: int) -> bool:
    """Whether a sign stands tight before a figure, behind another or behind nothing: "2,5", "2-3", "-3"."""
    if not 0 <= at < len(ws) - 1 or ws[at].text not in _SPLITTING or ws[at].end != ws[at + 1].start:
        return False
    return at == 0 or ws[at - 1].end < ws[at].start or ws[at - 1].text.isdigit() or ws[at - 1].text in _SPLITTING


def _party(groups: Sequence[Group], me: int, ages: tuple[int, ...], childless: bool, only: bool) -> Party:
    relative = bool(groups) and all(group.relative for group in groups) and not me
    settled = groups if relative else [group for group in groups if not group.relative or _adds(group)]
    adults = _sum([group.adults for group in settled] + ([me] if me else []))
    children = _sum([group.children for group in settled])
    total = _sum([group.total for group in settled])
    if not relative:
        adults, children, total = _rest(adults, children, total)
        if only and total is None:
            adults, children = adults or 0, children or 0
        elif childless and adults:
            children = children or 0
    return Party(adults, children, total, ages, relative)


def _adds(group: Group) -> bool:
    """Whether people "more" count beside others ("2 voksne og et barn mere"); those left out do not."""
    return group.total is None and min(group.adults or 0, group.children or 0) >= 0


def _sum(numbers: Sequence[int | None]) -> int | None:
    said = [number for number in numbers if number is not None]
    return sum(said) if said else None


def _rest(adults: int | None, children: int | None, total: int | None) -> tuple[int | None, int | None, int | None]:
    """Of "5, heraf 2 voksne" three are children; a total beside both counts says nothing more."""
    if total is None or (adults is None and children is None):
        return adults, children, total
    if adults is None:
        adults = max(total - (children or 0), 0)
    elif children is None:
        children = max(total - adults, 0)
    return adults, children, None


def _counted_me(row: Sequence[Sign]) -> list[Sign]:
    """The "me" that is one of those who come: beside others, or "I … with …", or "only me"; "tilmeld mig" is not."""
    for index, sign in enumerate(row):
        if "me" in sign.kinds and (_touches(row, index) or _brings(row, index) or _only_before(row, index)):
            return [sign]
    return []


def _touches(row: Sequence[Sign], index: int) -> bool:
    """Whether only "and" and its like stand between this sign and a group that is no total."""
    for step in (-1, 1):
        at, linked = index + step, False
        while 0 <= at < len(row) and not _LINKS.isdisjoint(row[at].kinds) and "group" not in row[at].kinds:
            linked = linked or not {"and", "comma", "with", "plus"}.isdisjoint(row[at].kinds)
            at += step
        if linked and 0 <= at < len(row) and "group" in row[at].kinds:
            return not group_of(row[at]).relative and not group_of(row[at]).total
    return False


def _brings(row: Sequence[Sign], index: int) -> bool:
    """ "jeg kommer med mine to børn", "kan jeg tage 2 børn med"."""
    ready = False
    for sign in row[index + 1 :]:
        ready = ready or "with" in sign.kinds or "bring" in sign.kinds
        if "group" in sign.kinds:
            return ready and not group_of(sign).relative and not group_of(sign).total
        if "dot" in sign.kinds:
            return False
    return False


def _only_before(row: Sequence[Sign], index: int) -> bool:
    return (index > 0 and "only" in row[index - 1].kinds) or (index + 1 < len(row) and "only_after" in row[index + 1].kinds)


def _only(row: Sequence[Sign]) -> bool:
    """Whether "only" stands right before or after somebody."""
    people = [index for index, sign in enumerate(row) if "group" in sign.kinds or "me" in sign.kinds]
    return any(_only_before(row, index) for index in people)


def _without_children(row: Sequence[Sign]) -> bool:
    pairs = pairwise(row)
    return any(
        ("without" in one.kinds and "child" in other.kinds) or ("child" in one.kinds and "without_after" in other.kinds)
        for one, other in pairs
    )


def _ages_beside(row: Sequence[Sign]) -> tuple[tuple[int, ...], set[int]]:
    said = [sign for sign in row if "ages" in sign.kinds]
    ages = tuple(age for sign in said for age in ages_of(sign))
    return ages, {index for sign in said for index in range(sign.start, sign.end)}
