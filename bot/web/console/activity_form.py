"""An activity as the desk's form has it: what was typed, and what of it cannot be, field by field."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from bot.web.forms import clock, day, whole
from handlers.drafts import LONGEST, MOST_SEATS
from models.activity import Activity
from models.plan import HORIZON, end_of, fault, nth_weekday, parts_of, rule, starts
from models.rules import Rules

TEXTS = ("title", "short_title", "discreet_title", "description", "price_note")
LONGEST_DESCRIPTION = 1000
RUN_BY = ("innovator", "shared", "residents", "association", "municipality")
SIGNUP, COVERS, GENDERS, EFFORTS = ("required", "open", "none"), ("occurrence", "series"), ("", "f", "m"), ("1", "2", "3")
# A plan that was made elsewhere and is no plain choice is kept as it is.
REPEAT = ("none", "week", "other", "month", "keep")
FACTS = (
    "place", "address", "host", "run_by", "effort", "price_kr", "age_min", "age_max", "gender", "capacity", "closes_hours", "signup",
    "signup_covers", "languages", "tags",
)  # fmt: skip
TIMES = ("first", "start", "end", "repeat", "until", "times", "more", "except", "held_seats")
_CHOICES = {"run_by": RUN_BY, "signup": SIGNUP, "signup_covers": COVERS, "gender": GENDERS, "effort": EFFORTS}
_NUMBERS = {"price_kr": 100_000, "age_min": 130, "age_max": 130, "capacity": MOST_SEATS, "closes_hours": 24 * 60}
_USUAL = {
    "run_by": "residents", "effort": "1", "signup": "required", "signup_covers": "occurrence", "start": "17:30", "end": "19:30",
    "repeat": "none", "held_seats": "0",
}  # fmt: skip
_MOST_TIMES = 200


@dataclass(slots=True)
class Read:
    """What a form says: `facts` as the table has them, `when` its times, `problems` by field as (sentence, values)."""

    facts: dict[str, Any] = field(default_factory=dict)
    times: Sequence[tuple[datetime, datetime]] = ()
    repeats: dict[str, Any] | None = None
    held: int = 0
    problems: dict[str, tuple[str, dict[str, Any]]] = field(default_factory=dict)

    def wrong(self, name: str, sentence: str, **values: Any) -> None:
        """Notes what is wrong with a field; the first thing stands."""
        self.problems.setdefault(name, (sentence, values))


def names(languages: Sequence[str]) -> list[str]:
    """Every field of the form, in its order."""
    return [*(f"{text}-{code}" for code in languages for text in TEXTS), *TIMES, *FACTS]


def blank(languages: Sequence[str], last: Activity | None) -> dict[str, str]:
    """A new form: what last time had of place, price, ages, seats and hours, and nothing of its words."""
    made = dict.fromkeys(names(languages), "") | _USUAL
    if last is not None:
        made |= {name: _written(getattr(last, name)) for name in FACTS if name != "tags"}
    return made


def stands(row: Activity, languages: Sequence[str]) -> dict[str, str]:
    """The form of an activity as it stands."""
    made = dict.fromkeys(names(languages), "") | {name: _written(getattr(row, name)) for name in FACTS}
    made |= {f"{text}-{code}": (getattr(row, text) or {}).get(code, "") for text in TEXTS for code in languages}
    return made | _plan_stands(row.repeats)


def read(typed: Mapping[str, str], languages: Sequence[str]) -> Read:
    """The words and the facts."""
    found = Read()
    for text in TEXTS:
        said = {code: value for code in languages if (value := typed[f"{text}-{code}"])}
        found.facts[text] = said or None
        for code, value in said.items():
            most = LONGEST_DESCRIPTION if text == "description" else LONGEST
            if len(value) > most:
                found.wrong(f"{text}-{code}", "desk-wrong-long", most=most)
    if languages[0] not in (found.facts["title"] or {}):
        found.wrong(f"title-{languages[0]}", "desk-wrong-title")
    _read_facts(typed, found, languages)
    return found


def read_times(
    typed: Mapping[str, str], found: Read, here: datetime, rules: Rules, plan: Mapping[str, Any] | None = None
) -> None:
    """The days and hours, and the plan that they make. `plan` is the one that stands: it may have begun in the past."""
    first, begins, ends = day(typed["first"]), clock(typed["start"]), clock(typed["end"])
    for name, value in (("first", first), ("start", begins), ("end", ends)):
        if value is None:
            found.wrong(name, "desk-wrong-day" if name == "first" else "desk-wrong-clock")
    more, left_out = _days(typed, "more", found), _days(typed, "except", found)
    held = whole(typed["held_seats"] or "0")
    found.held = held or 0
    if held is None or held > MOST_SEATS:
        found.wrong("held_seats", "desk-wrong-number", most=MOST_SEATS)
    if first is None or begins is None or ends is None:
        return
    spans = [_span(each, begins, ends) for each in sorted({first, *more})]
    if any(end is None for _, end in spans):
        found.wrong("end", "create-end-first")
        return
    found.times = [(start, end) for start, end in spans if end is not None]
    found.repeats = _plan(typed, found, left_out, plan)
    everything = starts(found.repeats, max(here, found.times[0][0]) + HORIZON) if found.repeats else found.times
    _look_at(found, everything, here, rules, began=plan is not None)


def _look_at(found: Read, everything: Sequence[tuple[datetime, datetime]], here: datetime, rules: Rules, *, began: bool) -> None:
    coming = [span for span in everything if span[0] > here]
    if not coming and not found.problems:
        found.wrong("first", "desk-wrong-no-dates")
    wrong = fault([] if began else [start for start, _ in found.times], coming if began else everything, (), here, rules)
    if wrong is not None:
        field_of = {"past": "first", "no-such-hour": "start"}
        found.wrong(field_of[wrong[0]], f"desk-wrong-{wrong[0]}", moment=wrong[1])


def _plan(
    typed: Mapping[str, str], found: Read, left_out: Sequence[date], plan: Mapping[str, Any] | None
) -> dict[str, Any] | None:
    choice = typed["repeat"]
    if choice not in REPEAT or (choice == "keep" and plan is None):
        found.wrong("repeat", "desk-wrong-choice")
        return None
    if choice == "none":
        return None
    first, until, times = found.times[0][0].date(), day(typed["until"]), whole(typed["times"])
    if typed["until"] and until is None:
        found.wrong("until", "desk-wrong-day")
    elif until is not None and until < first:
        found.wrong("until", "desk-wrong-until")
    if typed["times"] and (times is None or not 0 < times <= _MOST_TIMES):
        found.wrong("times", "desk-wrong-number", most=_MOST_TIMES)
    if typed["until"] and typed["times"]:
        found.wrong("times", "desk-wrong-both-ends")
    kept = plan["rrule"] if plan and choice == "keep" else None
    rrule = kept or rule(_choice(choice, first), [start.date() for start, _ in found.times], until, times)
    start, end = (each.isoformat(timespec="minutes") for each in found.times[0])
    return {"start": start, "end": end, "rrule": rrule, "except": [each.isoformat() for each in left_out]}


def _choice(choice: str, first: date) -> Mapping[str, Any]:
    """A choice of the form as a plan says it."""
    plans: Mapping[str, Mapping[str, Any]] = {
        "other": {"every": 2},
        "month": {"every": 1, "unit": "month", "nth": nth_weekday(first)},
    }
    return plans.get(choice, {"every": 1})


def _plan_stands(repeats: Mapping[str, Any] | None) -> dict[str, str]:
    if not repeats:
        return {"repeat": "none", "held_seats": "0"}
    start, end, parts = (
        datetime.fromisoformat(repeats["start"]),
        datetime.fromisoformat(repeats["end"]),
        parts_of(repeats["rrule"]),
    )
    until = parts.get("UNTIL", "")
    made = {"first": f"{start:%Y-%m-%d}", "start": f"{start:%H:%M}", "end": f"{end:%H:%M}", "held_seats": "0"}
    made |= {"until": f"{until[:4]}-{until[4:6]}-{until[6:8]}" if until else "", "times": parts.get("COUNT", "")}
    made |= {"except": ", ".join(repeats.get("except") or []), "repeat": "keep"}
    for choice in ("week", "other", "month"):
        if parts_of(rule(_choice(choice, start.date()), [start.date()])).items() <= {"INTERVAL": "1", **parts}.items():
            made["repeat"] = choice
    return made


def _read_facts(typed: Mapping[str, str], found: Read, languages: Sequence[str]) -> None:
    facts = found.facts
    facts |= {name: typed[name] or None for name in ("address", "host")} | {"place": typed["place"]}
    if not typed["place"]:
        found.wrong("place", "desk-wrong-place")
    for name, choices in _CHOICES.items():
        facts[name] = typed[name] or None
        if typed[name] not in choices:
            found.wrong(name, "desk-wrong-choice")
    facts["effort"] = whole(typed["effort"])
    for name, most in _NUMBERS.items():
        facts[name] = whole(typed[name]) if typed[name] else None
        if typed[name] and (facts[name] is None or facts[name] > most):
            found.wrong(name, "desk-wrong-number", most=most)
    if None not in (facts["age_min"], facts["age_max"]) and facts["age_max"] < facts["age_min"]:
        found.wrong("age_max", "desk-wrong-ages")
    facts["tags"] = _listed(typed["tags"])
    facts["languages"] = _listed(typed["languages"])
    if any(code not in languages for code in facts["languages"]):
        found.wrong("languages", "desk-wrong-languages", codes=", ".join(languages))


def _days(typed: Mapping[str, str], name: str, found: Read) -> list[date]:
    said = [day(each) for each in _listed(typed[name])]
    if None in said:
        found.wrong(name, "desk-wrong-days")
    return sorted({each for each in said if each is not None})


def _span(on: date, begins: time, ends: time) -> tuple[datetime, datetime | None]:
    start = datetime.combine(on, begins)
    return start, end_of(start, ends)


def _listed(text: str) -> list[str]:
    return [each.strip() for each in text.replace(";", ",").split(",") if each.strip()]


def _written(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)
