"""How old: "en på 8", "to drenge på 7 og 10", "fra 6 til 9 år", "8-årig", "aged 8"."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from handlers.understanding.grammar import Found, Step, rule
from handlers.understanding.people import people_row
from handlers.understanding.signs import Sign
from handlers.understanding.words import Word

_OLDEST = 110


def find(ws: Sequence[Word], languages: Sequence[str], taken: AbstractSet[int] = frozenset()) -> tuple[tuple[int, ...], set[int]]:
    """The ages that are said, in order (of a range both ends), and the indexes of the words that say them.

    `taken` are words that mean something else already, such as dates.
    """
    row = mark_ages(people_row(ws, languages, taken))
    said = [sign for sign in row if "ages" in sign.kinds]
    ages = tuple(age for sign in said for age in ages_of(sign))
    return ages, {index for sign in said for index in range(sign.start, sign.end)}


def mark_ages(row: list[Sign]) -> list[Sign]:
    """The row with the words of every age made one sign "ages"."""
    return _AGES.reduce(row)


def ages_of(sign: Sign) -> tuple[int, ...]:
    """The ages of a sign that `mark_ages` made."""
    value = sign.kinds["ages"]
    return value if isinstance(value, tuple) else ()


def _said(found: Found) -> tuple[int, ...] | None:
    ages = tuple(found.number(name) for name in ("num", "num2", "num3", "num4") if name in found)
    return ages if all(age <= _OLDEST for age in ages) else None


def _in_years(found: Found) -> tuple[int, ...] | None:
    """ "8 år" is an age unless the words before make it a time: "i 8 år", "om 2 år"."""
    counted = "article" in found.sign("num").kinds and not (found.before("aged") or found.before("is"))
    return None if counted or found.before("not_age_before") else _said(found)


def _after_person(found: Found) -> tuple[int, ...] | None:
    """ "på 8" says an age only of somebody."""
    somebody = any(map(found.before, ("child", "adult", "someone", "num", "them", "my")))
    return _said(found) if somebody and not found.before("family") else None


def _of_somebody(found: Found) -> tuple[int, ...] | None:
    """ "hun er 9", "min søn er 8": of one person one age, of several as many."""
    one = "he" in found.sign("child_or_he").kinds or found.sign("child_or_he").kinds["child"] == "1"
    return _said(found) if one != ("num2" in found) and max(_said(found) or (_OLDEST,)) < _OLDEST else None


def _in_brackets(found: Found) -> tuple[int, ...] | None:
    """ "min søn (12)"."""
    return _said(found) if found.before("child") else None


def _months(found: Found) -> tuple[int, ...] | None:
    return (0,) if found.number("num") < 24 else None


_NOT_COUNT = "!counted !unit !adult !child !person !dot|slash|plus|colon"

_AGES = Step(
    "ages",
    (
        rule("between|from? num to|dash|and num2 dash? years|years_noun", _in_years),
        rule("num and|comma num2 and|comma num3 and|comma num4 dash? years|years_noun", _in_years),
        rule("num and|comma num2 and|comma num3 dash? years|years_noun", _in_years),
        rule("num and|comma|or|slash|plus num2 dash? years|years_noun", _in_years),
        rule("between num and|to|dash num2 !years !years_noun !counted", _after_person),
        rule(f"child|he is num and|comma aged? num2 {_NOT_COUNT}", _of_somebody),
        rule(f"child|he is num {_NOT_COUNT}", _of_somebody),
        rule("bracket num bracket", _in_brackets),
        rule("num dash? months_old", _months),
        rule("num dash? years", _said),
        rule("num dash? years_noun !ago !later", _in_years),
        rule("age_word filler? num to|dash num2", _said),
        rule(f"age_word filler? num and|comma|or num2 {_NOT_COUNT}", _said),
        rule(f"age_word filler? num {_NOT_COUNT}", _said),
        rule(f"aged num and|comma num2 and|comma num3 {_NOT_COUNT}", _after_person),
        rule(f"aged num and|or|comma|slash aged? num2 {_NOT_COUNT}", _after_person),
        rule("aged num to|dash num2", _after_person),
        rule("aged num !counted !unit !adult !child !person !slash|plus|colon", _after_person),
    ),
)
