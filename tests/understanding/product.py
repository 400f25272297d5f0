"""Scores a labelled set on the path that users get: `python -m tests.understanding.product FILE [--misses]`.

The scorer is bot/benches/labelled.py, which `nabobot bench understanding` shares.
"""

import sys
from pathlib import Path
from typing import Any

from bot.benches.labelled import NOW, WRITER, copied, grouped, judged, play, rows, stage  # noqa: F401 - train.py takes them from here


def main(path: Path, misses: bool) -> None:
    """Prints the figures by group, and the misses."""
    copy = copied(stage())
    judgements = []
    for row in rows(path):
        result = play(row, copy)
        verdict = judged(row, result)
        judgements.append((row, verdict))
        if misses and (verdict.get("error") or not verdict["kind"] or verdict.get("wrong") or verdict.get("recall", 1) < 1):
            print(_missed(row, result, verdict))
    for each, figures in grouped(judgements).items():
        said = "  ".join(f"{name} {100 * part:5.1f}%" for name, part in figures.items() if name != "n")
        print(f"{each:26s} n={figures['n']:4.0f}  {said}")


def _missed(row: dict[str, Any], result: dict[str, Any], verdict: dict[str, Any]) -> str:
    got, want = result.get("understood", {}), row["want"]
    shown = [got.get("kind"), (got.get("activities") or []) + (got.get("leisure") or []), got.get("asks_back")]
    text = row["text"][:90].replace("\n", " / ")
    right = (want.get("activities") or want.get("leisure") or [])[:5]
    return " ".join(str(each) for each in (row["id"], row["lang"], text, "| want", want["kind"], right, "| got", *shown, verdict.get("error", "")))  # fmt: skip


if __name__ == "__main__":
    main(Path(sys.argv[1]), "--misses" in sys.argv)
