"""How long understanding takes, what it holds, and how much of the labelled messages it gets right (tests/understanding).

Floor: the same messages over 40 activities; the ratio is what 10,000 cost. Accuracy is in per cent, by group, kind and
language: of the files that are looked at while building, and with --heldout of the others (log it in docs/understanding.md).
"""

import time
from pathlib import Path

from bot.benches import children
from bot.benches.labelled import HERE, WORLD, copied, grouped, judged, play, rows, stage
from bot.benches.measure import Finding, Size, in_turn, share
from bot.benches.search import HERE as NOW_HERE
from bot.benches.search import built
from bot.benches.stage import titles
from bot.benches.talk import TEXTS
from handlers.understanding.town import Town
from handlers.understanding.understand import understand

GOAL = "median within 1 ms, p99 within 5 ms, loaded in 0.25 s, within 30 MB, 10,000 activities at most 1.5 x 40"
# A bare process, and what understanding brings into it; rapidfuzz is part of it.
LOADING = """
import json, time, datetime
from bot.benches.children import resident_mb
bare, begun = resident_mb(), time.perf_counter()
from handlers.understanding.meaning import Context, Named
from handlers.understanding.town import Town
from handlers.understanding.understand import understand
town = Town.build([Named(f"hold-{place}", "activity", (f"Strik {place}",), (), "Huset") for place in range(40)])
understand("hvad sker der i weekenden", Context(datetime.datetime(2027, 1, 13, 10)), town)
print(json.dumps({"load_s": time.perf_counter() - begun, "mb": resident_mb() - bare}))
"""


def run(size: Size) -> Finding:
    """Times over 40 and 10,000 activities in turn, then a fresh process, then the labelled messages."""
    few, many = built(titles(40)), built(titles(size(10_000, 100)))
    texts = _texts(size(1000, 10))
    single: list[float] = []
    _took(texts, few, [])
    most, least = in_turn(size, lambda _: _took(texts, many, []), lambda _: _took(texts, few, single))
    fresh = [children.told(LOADING) for _ in range(size(3, 1))]
    load, held = min(each["load_s"] for each in fresh), min(each["mb"] for each in fresh)
    median, p99 = share(single, 0.5), share(single, 0.99)
    figures: dict[str, float | int | str] = {
        "median_ms": median,
        "p99_ms": p99,
        "load_s": load,
        "mb": held,
        "mean_ms_10000": most,
    }
    met = median <= 1 and p99 <= 5 and load <= 0.25 and held <= 30 and most / least <= 1.5
    return Finding("understanding", figures | _accuracy(size), least, most / least, GOAL, met)


def _texts(most: int) -> list[str]:
    """Messages that people wrote, where the labelled ones are there."""
    written = [row["text"] for path in sorted(HERE.glob("dev*.jsonl")) for row in rows(path)]
    return written[:: max(1, len(written) // most)][:most] or list(TEXTS)


def _took(texts: list[str], town: Town, single: list[float]) -> float:
    """Milliseconds a message; each one's own goes into `single`."""
    begun = time.perf_counter()
    for text in texts:
        at = time.perf_counter()
        understand(text, NOW_HERE, town)
        single.append(1000 * (time.perf_counter() - at))
    return 1000 * (time.perf_counter() - begun) / len(texts)


def _accuracy(size: Size) -> dict[str, float]:
    sets = {"": sorted(HERE.glob("dev*.jsonl")), "heldout ": sorted(HERE.glob("heldout*.jsonl")) if size.heldout else []}
    return {f"{name}{each}": part for name, paths in sets.items() for each, part in _scored(paths, size).items()}


def _scored(paths: list[Path], size: Size) -> dict[str, float]:
    """`da noisy: recall %` and the like, empty where there are no labelled messages."""
    if not paths or not WORLD.exists():
        return {}
    copy = copied(stage())
    scored = [row for path in paths for row in list(rows(path))[: size(10**6, 4)]]
    figures = grouped((row, judged(row, play(row, copy))) for row in scored)
    return {
        f"{each.strip()}: {name}{'' if name == 'n' else ' %'}": part if name == "n" else 100 * part
        for each, marks in figures.items()
        for name, part in marks.items()
    }
