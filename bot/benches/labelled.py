"""Scores labelled messages on the path that users get, for the bench and for `python -m tests.understanding.product`.

Each line of a set is {"id", "lang", "noisy", "before": [replay events], "text", "want": {…}}; it is played through `replay` over
world.json, and the reply's `understood` is compared with what the label holds. Lists that are cut for length count as whole
where everything shown is right.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from bot.example.holidays import coming_holidays
from bot.neighbourhood.check import checked
from bot.replay import Replay
from models.base import engine_for
from models.holiday import fill
from models.neighbourhood import put
from models.rules import Rules
from models.tables import metadata

HERE = Path(__file__).resolve().parents[2] / "tests" / "understanding"
WORLD = HERE / "world.json"
NOW = "2027-01-13T10:00:00+01:00"
WRITER = "sms:+4520000001"
# The kinds that may change a sign-up; where another was asked for, any change is a wrong action.
_ACTING = {"signup", "cancel", "reminder_reply_yes", "reminder_reply_no", "erase"}


def stage() -> Session:
    """A database with the bench world, and the school holidays as `replay` has them."""
    engine = engine_for("sqlite://")
    metadata.create_all(engine)
    session = Session(engine)
    rules, now = Rules(), datetime.fromisoformat(NOW)
    put(session, checked(json.loads(WORLD.read_text("utf-8")), now.replace(tzinfo=None)), rules, now)
    fill(session, coming_holidays(now.date()))
    session.commit()
    return session


def copied(session: Session) -> bytes:
    """The whole database of a session, as bytes."""
    return bytes(session.connection().connection.driver_connection.serialize())  # type: ignore[union-attr]


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The messages of one set."""
    for line in path.read_text("utf-8").splitlines():
        yield json.loads(line)


def play(row: dict[str, Any], copy: bytes) -> dict[str, Any]:
    """What happened to one message, in a town that nobody has written to yet; `signups` are those of the writer afterwards."""
    engine = engine_for("sqlite://")
    raw = engine.raw_connection()
    raw.driver_connection.deserialize(copy)  # type: ignore[union-attr]
    raw.close()
    with Session(engine) as session:
        replay = Replay(session, Rules())
        replay.line(json.dumps({"at": NOW}))
        for event in row.get("before") or []:
            answer = replay.line(json.dumps(event))
            if "error" in answer:
                return {"error": f"before: {answer['error']}"}
        before = _signups(replay)
        result = replay.line(json.dumps({"from": WRITER, "text": row["text"]}))
        return result | {"before": before, "after": _signups(replay)}


def _signups(replay: Replay) -> list[tuple[str, int, int, str]]:
    known = replay.line(json.dumps({"show": WRITER}))["person"] or {"signups": []}
    return [(row["occurrence"], row["adults"], row["children"], row["standing"]) for row in known["signups"]]


def judged(row: dict[str, Any], result: dict[str, Any]) -> dict[str, Any]:
    """The marks of one message: kind, recall and precision of activities, near miss, wrong action."""
    if "error" in result:
        return {"kind": False, "error": result["error"]}
    want, got = row["want"], result["understood"]
    marks: dict[str, Any] = {"kind": got["kind"] == want["kind"]}
    shown = got["activities"] + got["leisure"]
    if "activities" in want or "leisure" in want:
        right = [*want.get("activities", []), *want.get("leisure", [])]
        hits = [key for key in shown if key in right]
        is_list = want["kind"] in ("list_activities", "leisure", "volunteer") and len(right) > 3
        whole = len(hits) == len(shown) >= min(3, len(right)) if is_list else False
        marks["recall"] = 1.0 if whole or not right else len(set(hits)) / len(set(right))
        marks["precision"] = 1.0 if not shown else len(hits) / len(shown)
        marks["near"] = bool(set(shown) & set(want.get("near", [])))
    changed = result["before"] != result["after"]
    targets = {after[0] for after in result["after"] if after not in result["before"]}
    allowed = {*(want.get("action") or {}).values(), *want.get("occurrences", [])}
    acting = bool(_ACTING & {want["kind"], *want.get("kinds", [])}) and not want.get("no_action")
    marks["wrong"] = changed and (not acting or bool(allowed and targets - allowed))
    for name in ("party", "from_day", "to_day", "rating", "place", "ages", "free", "waiting_list", "language"):
        if name in want:
            told = got[name] if name != "party" else {key: (got["party"] or {}).get(key) for key in want["party"]}
            marks[f"slot {name}"] = told == want[name]
    return marks


def group(row: dict[str, Any]) -> str:
    """da, da noisy, en or others."""
    if row["lang"] == "da":
        return "da noisy" if row["noisy"] else "da"
    return "en" if row["lang"] == "en" else "others"


def grouped(judgements: Iterable[tuple[dict[str, Any], dict[str, Any]]]) -> dict[str, dict[str, float]]:
    """The parts of (row, marks) that were right, by group, by kind, and by language; `n` is how many."""
    marks: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for row, verdict in judgements:
        for name, value in verdict.items():
            if name != "error":
                for each in (group(row), f"  {row['lang']}" if group(row) == "others" else f"  kind {row['want']['kind']}"):
                    marks[each][name].append(float(value))
    return {
        each: {"n": len(marks[each]["kind"]), **{name: sum(values) / len(values) for name, values in sorted(marks[each].items())}}
        for each in sorted(marks)
    }
