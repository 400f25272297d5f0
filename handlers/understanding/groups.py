"""People that are counted together: "2 voksne", "min mand", "2+3", "en mere", "uden mormor"."""

from dataclasses import dataclass

from handlers.understanding.ages import ages_of
from handlers.understanding.grammar import Found, Step, rule
from handlers.understanding.signs import Sign

_GROWN = 18
_MOST = 60  # a larger number counts something else


@dataclass(frozen=True, slots=True)
class Group:
    """People that stand together; `relative` where they are added to those known before (or taken off, negative)."""

    adults: int | None = None
    children: int | None = None
    total: int | None = None
    relative: bool = False


def group_of(sign: Sign) -> Group:
    """The group of a sign that `GROUPS` made."""
    value = sign.kinds["group"]
    assert isinstance(value, Group)
    return value


def _number(found: Found, name: str = "num") -> int | None:
    number = found.number(name)
    return number if 0 <= number <= _MOST and not found.before("number_mark") else None


def _plus(found: Found) -> Group | None:
    adults, children = _number(found), _number(found, "num2")
    return None if adults is None or children is None else Group(adults, children)


def _counted(found: Found) -> Group | None:
    name = next(kind for kind in ("adult", "child", "person") if kind in found)
    number = _number(found)
    sign = found.sign(name)
    if number is None or found.text(name) not in {"", "1"}:
        return None
    if "weak" in sign.kinds and not _short_form(found, name):
        return None
    return _of(name, number)


def _short_form(found: Found, name: str) -> bool:
    """ "2v 3b": single letters count people only behind figures, one for each."""
    other = "child" if name == "adult" else "adult"
    near = found.row[max(found.first - 2, 0) : found.last + 2]
    return found.sign("num").text.isdigit() and any(other in sign.kinds or "group" in sign.kinds for sign in near)


def _of(kind: str, number: int, *, relative: bool = False) -> Group:
    if kind == "adult":
        return Group(adults=number, relative=relative)
    if kind == "child":
        return Group(children=number, relative=relative)
    return Group(total=number, relative=relative)


def _someone(found: Found) -> Group | None:
    name = next(kind for kind in ("adult", "child", "person") if kind in found)
    number = found.text(name)
    return _of(name, int(number)) if number else None


def _them(found: Found) -> Group | None:
    """ "kun ham": a child, since adults speak for themselves."""
    return _of("child", 1) if found.before("only") or found.after("only_after") else None


def _mine_of_age(found: Found) -> Group | None:
    """ "min 9-årige (datter)": a child, and its age is kept."""
    ages = ages_of(found.sign("ages"))
    return _of("child", 1) if len(ages) == 1 and ages[0] < _GROWN else None


def _of_ages(found: Found) -> Group | None:
    """ "mine piger på 5 og 8", "to på 5 og 7": as many children as ages."""
    ages = ages_of(found.sign("ages"))
    if "num" in found and "article" in found.sign("num").kinds:
        return None  # "noget for en på 8" is a wish, not a guest
    fits = _number(found) == len(ages) if "num" in found else not found.text("child") and len(ages) > 1
    return _of("child", len(ages)) if fits and max(ages) < _GROWN else None


def _also(found: Found) -> Group | None:
    name = "adult" if "adult" in found else "child"
    number = found.text(name)
    return _of(name, int(number), relative=True) if number else None


def _less_somebody(found: Found) -> Group | None:
    name = next((kind for kind in ("adult", "child", "person") if kind in found), None)
    if name is None:
        return _of("person", -1, relative=True)
    number = _number(found) if "num" in found else int(found.text(name) or 0)
    return _of(name, -number, relative=True) if number else None


def _more(found: Found) -> Group | None:
    name = next((kind for kind in ("adult", "child", "person") if kind in found), "person")
    number = _number(found) if "num" in found else 1
    sign = -1 if "less" in found else 1
    return _of(name, sign * number, relative=True) if number else None


def _total(found: Found) -> Group | None:
    number = None if "article" in found.sign("num").kinds else _number(found)
    return _of("person", number) if number else None


def _seats_for(found: Found) -> Group | None:
    """ "3 til fællesspisning" are three people; "3 til" alone are three more."""
    following = found.row[found.last] if found.last < len(found.row) else None
    number = _number(found)
    if number is None or found.before("from") or found.before("clock") or found.before("unit"):
        return None
    if following is None or "dot" in following.kinds:
        return _of("person", number, relative=True)
    figures = "num" in following.kinds or "article" in found.sign("num").kinds
    return None if figures else _of("person", number)


def _rest_children(found: Found) -> Group | None:
    """ "2 voksne og 3": the number left over counts children."""
    adults, children = _number(found), _number(found, "num2")
    return Group(adults, children) if adults is not None and children is not None else None


_END = "!counted !unit !years !years_noun !adult !child !person !colon !slash !plus !num !more !ages"

GROUPS = Step(
    "group",
    (
        rule("num plus num2 !counted !unit !adult", _plus),
        rule("plus num !adult !child !person !counted !num !plus", _more),
        rule("without filler? my? num my? adult", _less_somebody),
        rule("without filler? my? num my? child", _less_somebody),
        rule("without filler? my? adult", _less_somebody),
        rule("without filler? my? child", _less_somebody),
        rule("without them", _less_somebody),
        rule("num? my? adult without_after", _less_somebody),
        rule("num? my? child without_after", _less_somebody),
        rule("one_more", _more),
        rule("num more adult", _more),
        rule("num more child", _more),
        rule("num more person?", _more),
        rule("num adult more", _more),
        rule("num child more", _more),
        rule("num person more", _more),
        rule("more num adult", _more),
        rule("more num child", _more),
        rule("more num person?", _more),
        rule("num less", _more),
        rule("num adult less", _more),
        rule("num child less", _more),
        rule("num person less", _more),
        rule("less num", _more),
        rule(f"num adult and num2 {_END}", _rest_children),
        rule("mine ages child?", _mine_of_age),
        rule("mine my* child ages", _of_ages),
        rule("num ages", _of_ages),
        rule("num my* filler? adult", _counted),
        rule("num my* ages? child", _counted),
        rule("num my* person", _counted),
        rule("also adult", _also),
        rule("also child", _also),
        rule("adult any? also", _also),
        rule("child any? also", _also),
        rule("them", _them),
        rule("person", _someone),
        rule("adult", _someone),
        rule("child", _someone),
        rule("family aged num", _total),
        rule(f"from num2 to num {_END}", _total),
        rule(f"total_before filler? num {_END}", _total),
        rule("num total_after", _total),
        rule("num seats_for", _seats_for),
    ),
)
