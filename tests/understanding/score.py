"""Scores a labelled set: `python -m tests.understanding.score [FILE]` prints figures by kind, language and noise, and the misses."""

import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from handlers.understanding.meaning import Act, Context, Meaning, Named
from handlers.understanding.town import Town
from handlers.understanding.understand import understand

HERE = Path(__file__).parent
NOW = datetime(2027, 1, 13, 10)


def town(path: Path = HERE / "world.json") -> Town:
    """The bench world as the understanding sees it."""
    return Town.build(_named(json.loads(path.read_text(encoding="utf-8"))))


def rows(path: Path) -> list[dict[str, Any]]:
    """The labelled messages of a file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def context(row: dict[str, Any]) -> Context:
    """What the conversation knows before a message."""
    given: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in row.get("context", {}).items()
    }
    return Context(NOW, **given)


def faults(row: dict[str, Any], meaning: Meaning) -> list[str]:
    """What of a label was not met, as "slot: wanted, got"."""
    want, act = row["want"], meaning.acts[0]
    kinds = list(dict.fromkeys(each.kind for each in meaning.acts))
    wanted = {key: value for key, value in want.items() if key not in ("kind", "kinds")}
    found = [] if kinds == want.get("kinds", [want["kind"]]) else [f"kind: {want.get('kinds')}, {kinds}"]
    for slot, value in wanted.items():
        got = _slot(slot, act, meaning)
        met = set(value) <= set(got) if slot.startswith("among") else got == value
        if not met:
            found.append(f"{slot}: {value}, {got}")
    return found


def main(path: Path, language: str | None = None) -> None:
    """Prints the misses, then the figures."""
    here, right, slots, total, times = town(), Counter[str](), Counter[str](), Counter[str](), []
    confused: dict[str, list[str]] = defaultdict(list)
    for row in rows(path):
        if language and row["lang"] != language:
            continue
        started = time.perf_counter()
        meaning = understand(row["text"], context(row), here)
        times.append(time.perf_counter() - started)
        wrong = faults(row, meaning)
        for group in ("all", row["lang"] + (" noisy" if row["noisy"] else ""), row["want"]["kind"]):
            total[group] += 1
            right[group] += not any(each.startswith("kind") for each in wrong)
            slots[group] += not wrong
        if wrong:
            confused[row["lang"]].append(f"{row['text']}\n      {'; '.join(wrong)}")
    for each in confused.values():
        print(*each, sep="\n")
    for group, count in sorted(total.items()):
        print(f"{group:24} {count:4}  kind {100 * right[group] / count:5.1f} %  all slots {100 * slots[group] / count:5.1f} %")
    times.sort()
    print(f"median {times[len(times) // 2] * 1000:.2f} ms, p99 {times[int(len(times) * 0.99)] * 1000:.2f} ms")


def _slot(slot: str, act: Act, meaning: Meaning) -> Any:
    match slot:
        case "word" | "number" | "danger" | "abuse":
            return getattr(meaning, slot)
        case "adults" | "children" | "total":
            return getattr(act.party, slot) if act.party else None
        case "from_day" | "to_day":
            day = getattr(act.when[0], slot) if act.when else None
            return day.isoformat() if day else None
        case "among":
            return act.activities
        case "among_leisure":
            return act.leisure
        case "n":
            return len(meaning.acts)
        case "activities" | "leisure" | "ages":
            return list(getattr(act, slot))
    return getattr(act, slot)


def _named(world: dict[str, Any]) -> Iterator[Named]:
    for each in world["activities"]:
        titles = (*_texts(each["title"]), *_texts(each.get("short_title")), each["key"])
        yield Named(each["key"], "activity", titles, (*(each.get("tags") or ()), *_texts(each.get("description"))), each["place"])
    for each in world["leisure"]:
        names = (*_texts(each["activity"]), each["association"])
        yield Named(each["key"], "leisure", names, (*(each.get("tags") or ()), *_texts(each.get("notes"))), each["place"])
    for key, each in world["info"].items():
        yield Named(key, "info", (key, *(each.get("tags") or ())), _texts(each["text"]))
    for each in world["shifts"]:
        yield Named(each["key"], "shift", _texts(each["role"]), (), None, each["activity"])


def _texts(text: dict[str, str] | None) -> tuple[str, ...]:
    return tuple((text or {}).values())


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "dev.jsonl", sys.argv[2] if len(sys.argv) > 2 else None)
