"""The example neighbourhood that ships with the product, its dates always in the coming weeks."""

import json
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

# The Monday that the file's dates were written for.
ANCHOR = date(2027, 1, 4)
_DATED = {"start", "end", "key", "occurrence", "except"}


def example(today: date) -> dict[str, Any]:
    """The neighbourhood file, moved by whole weeks so that its first week is this one."""
    content = json.loads(Path(__file__).with_name("neighbourhood.json").read_text("utf-8"))
    by = (today - timedelta(days=today.weekday())) - ANCHOR
    for name in ("activities", "shifts"):
        content[name] = [_moved(each, by) for each in content[name]]
    return dict(content)


def _moved(value: Any, by: timedelta, name: str = "") -> Any:
    if isinstance(value, Mapping):
        return {key: _moved(each, by, key) for key, each in value.items()}
    if isinstance(value, list):
        return [_moved(each, by, name) for each in value]
    return _later(value, by) if name in _DATED and isinstance(value, str) else value


def _later(text: str, by: timedelta) -> str:
    """2027-01-06T17:30, 2027-01-06 or faellesspisning@2027-01-06, so much later; other keys stay."""
    stem, at, stamp = text.rpartition("@")
    try:
        day = date.fromisoformat(stamp[:10])
    except ValueError:
        return text
    return f"{stem}{at}{day + by}{stamp[10:]}"
