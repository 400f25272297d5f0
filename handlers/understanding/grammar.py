"""Rules over signs: a rule names the kinds that follow one another, its meaning is a function of what was found."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from itertools import accumulate

from handlers.understanding.meaning import Holidays
from handlers.understanding.signs import Sign

_CODES: dict[str, str] = {}
_FIRST_CODE = 0x100  # one letter a kind, outside of everything that a regular expression reads as a sign
_TURN = re.compile(r"(?P<forbidden>!)?(?P<kinds>[a-z_|]+)(?P<again>\d)?(?P<often>[?*+])?")


@dataclass(frozen=True, slots=True)
class Scene:
    """What a date depends on: local wall time, and the table of holidays."""

    now: datetime
    holidays: Holidays

    @property
    def today(self) -> date:
        """The day of `now`."""
        return self.now.date()


@dataclass(frozen=True, slots=True)
class Found:
    """The signs that a rule took, by the names it gave them."""

    row: Sequence[Sign]
    places: Mapping[str, int]
    first: int
    last: int
    scene: Scene | None = None

    @property
    def today(self) -> date:
        """The day on which the message was written."""
        assert self.scene
        return self.scene.today

    @property
    def holidays(self) -> Holidays:
        """The table of holidays."""
        return self.scene.holidays if self.scene else {}

    def __contains__(self, name: str) -> bool:
        return name in self.places

    def value(self, name: str) -> object:
        """The value of a named sign; of "weekday|weekly" (named "weekday_or_weekly") the first kind that it has."""
        kinds = self.sign(name).kinds
        return next(kinds[kind] for kind in name.rstrip("0123456789").split("_or_") if kind in kinds)

    def text(self, name: str) -> str:
        """The value as the vocabulary writes it."""
        return str(self.value(name))

    def number(self, name: str) -> int:
        """The value as a number."""
        return int(self.text(name))

    def sign(self, name: str) -> Sign:
        """The named sign itself."""
        return self.row[self.places[name]]

    def before(self, kind: str) -> bool:
        """Whether the sign before the rule's first can be of this kind."""
        return self.first > 0 and kind in self.row[self.first - 1].kinds

    def after(self, kind: str) -> bool:
        """Whether the sign after the rule's last can be of this kind."""
        return self.last < len(self.row) and kind in self.row[self.last].kinds


Sense = Callable[[Found], object | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """Signs in a row ("weekday mark? dom dot?") and what they mean together; None there: the rule does not hold."""

    pattern: str  # a regular expression over the signs' letters, compiled when first needed: most never are
    meaning: Sense
    begins: frozenset[str]  # kinds that its first sign can have; a rule is tried only there


def rule(turns: str, meaning: Sense) -> Rule:
    """A rule written as kinds in order: `?` may miss, `a|b` either, `!a` must not follow, `dom2` a second of a kind,
    `any` one sign whatever it is."""
    named: set[str] = set()
    pattern = "".join(_turn(turn, named) for turn in turns.split())
    return Rule(pattern, meaning, frozenset(_first_kinds(turns)))


def _first_kinds(turns: str) -> Iterator[str]:
    for turn in turns.split():
        m = _TURN.fullmatch(turn)
        assert m
        if not m["forbidden"]:
            yield from m["kinds"].split("|")
            if m["often"] not in {"?", "*"}:
                return


def _turn(written: str, named: set[str]) -> str:
    m = _TURN.fullmatch(written)
    assert m, written
    codes = "".join(_code(kind) for kind in m["kinds"].split("|"))
    sign = "[^;]*;" if m["kinds"] == "any" else f"[^;]*[{codes}][^;]*;"
    if m["forbidden"]:
        return f"(?!{sign})"
    name = m["kinds"].replace("|", "_or_") + (m["again"] or "")
    if m["often"] in {"*", "+"} or name in named:
        return f"(?:{sign}){m['often'] or ''}"
    named.add(name)
    return f"(?P<{name}>{sign}){m['often'] or ''}"


@cache
def _code(kind: str) -> str:
    return _CODES.setdefault(kind, chr(_FIRST_CODE + len(_CODES)))


_Ready = tuple[re.Pattern[str], Sense]


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


class Step:
    """A set of rules that makes signs of one kind; at each place the first rule that holds is taken."""

    def __init__(self, kind: str, rules: Sequence[Rule]) -> None:
        self.kind = kind
        self.rules = tuple(rules)
        self._begins = frozenset(kind for candidate in self.rules for kind in candidate.begins)
        self._fitting: dict[frozenset[str], tuple[_Ready, ...]] = {}

    def reduce(self, row: list[Sign], scene: Scene | None = None) -> list[Sign]:
        """The row with every stretch that a rule covers made one sign."""
        if all(self._begins.isdisjoint(sign.kinds) for sign in row):
            return row
        written = _Written(row)
        out: list[Sign] = []
        i = 0
        while i < len(row):
            made = _apply(written, i, self._beginning(row[i]), scene) if row[i].kinds else None
            if made is None:
                out.append(row[i])
                i += 1
                continue
            value, end = made
            exact = all(sign.exact for sign in row[i:end])
            out.append(Sign({self.kind: value}, row[i].start, row[end - 1].end, exact))
            i = end
        return out

    def _beginning(self, sign: Sign) -> tuple[_Ready, ...]:
        """The rules that can begin with this sign."""
        kinds = frozenset(sign.kinds)
        fitting = self._fitting.get(kinds)
        if fitting is None:
            fitting = tuple(
                (_compiled(known.pattern), known.meaning) for known in self.rules if not kinds.isdisjoint(known.begins)
            )
            self._fitting[kinds] = fitting
        return fitting


class _Written:
    """A row of signs as text for regular expressions: each sign its kinds' letters and a semicolon."""

    def __init__(self, row: Sequence[Sign]) -> None:
        self.row = row
        signs = ["".join(_CODES.get(kind, "") for kind in sign.kinds) + ";" for sign in row]
        self.text = "".join(signs)
        self.offsets = list(accumulate(map(len, signs), initial=0))
        self.places = {offset: index for index, offset in enumerate(self.offsets)}


def _apply(written: _Written, i: int, rules: Sequence[_Ready], scene: Scene | None) -> tuple[object, int] | None:
    for pattern, meaning in rules:
        m = pattern.match(written.text, written.offsets[i])
        if m and m.end() > m.start():
            named = {name: written.places[m.start(name)] for name, found in m.groupdict().items() if found is not None}
            end = written.places[m.end()]
            value = meaning(Found(written.row, named, i, end, scene))
            if value is not None:
                return value, end
    return None
