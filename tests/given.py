"""The `given` lines of a transcript: an activity in one line."""

import re
from datetime import date
from typing import Any

_ASCII = {ord("æ"): "ae", ord("ø"): "oe", ord("å"): "aa", ord("é"): "e"}
_GIVEN = re.compile(
    r"^(?P<title>.+?) on (?P<day>\d{4}-\d\d-\d\d) (?P<clock>\d\d:\d\d)(?: with (?P<places>\d+) places?)?(?P<more>(?:, .*)?)$"
)


def add_activity(activities: list[dict[str, Any]], text: str) -> None:
    """Adds what the line says, or a further date of what stands. Raises ValueError where it makes no sense."""
    found = _GIVEN.match(text)
    if not found:
        raise ValueError(f"given {text!r} makes no sense")
    title = found["title"]
    key = re.sub(r"[^a-z0-9]+", "-", title.lower().translate(_ASCII)).strip("-")
    hour, minute = found["clock"].split(":")
    places = int(found["places"]) if found["places"] else None
    start, end = f"{found['day']}T{hour}:{minute}", f"{found['day']}T{int(hour) + 2:02d}:{minute}"
    occurrence = {"key": f"{key}@{date.fromisoformat(found['day'])}", "start": start, "end": end, "capacity": places}
    known = next((each for each in activities if each["key"] == key), None)
    if known:
        known["occurrences"].append(occurrence)
        return
    activity = {"key": key, "title": {"da": title}, "place": "Fælleshuset", "capacity": places, "occurrences": [occurrence]}
    activities.append(activity | {"signup": "required"} | _more(found["more"]))


def _more(text: str) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for part in (part.strip() for part in text.split(",") if part.strip()):
        word, _, rest = part.partition(" ")
        if word == "for":
            low, high = rest.split("-")
            made |= {"age_min": int(low), "age_max": int(high)}
        elif rest == "kr":
            made["price_kr"] = int(word)
        elif part == "open":
            made["signup"] = "open"
        elif part == "series":
            made["signup_covers"] = "series"
        elif word == "closes":  # so many hours before
            made["closes_hours"] = int(rest)
        elif word == "discreet":
            made["discreet_title"] = {"da": rest}
        else:
            raise ValueError(f"given … {part!r} makes no sense")
    return made
