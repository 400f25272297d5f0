"""Trains the model of kinds from the labelled messages: `make train`, or `python -m tests.understanding.train [--without FILE,…]`.

Logistic regression by scikit-learn, which only this needs: the product reads the weights with nothing but the standard library.
The held-out sets are never read.
"""

import json
import sys
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from numpy import asarray
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sqlalchemy.orm import Session

from bot.replay import Replay
from handlers import router
from handlers.understanding import understand as whole
from handlers.understanding.clauses import Clause
from handlers.understanding.kinds import rank
from handlers.understanding.learned import WEIGHTS, features
from handlers.understanding.meaning import Context
from handlers.understanding.reading import read
from handlers.understanding.slots import evidence
from handlers.understanding.town import Town
from models.base import engine_for
from models.rules import Rules
from tests.understanding.product import NOW, WRITER, stage
from tests.understanding.score import HERE, context, town

# How often a feature must be seen to be learnt, how freely its weight may grow, and the least weight, of 127, that is kept.
SEEN, STRENGTH, SMALLEST = 2, 1.5, 2
TUNED = ("dev.jsonl", "dev_seven.jsonl")


def examples(path: Path) -> Iterator[tuple[list[str], str, bool]]:
    """(features, kind, whether a reminder waits) of the messages that ask for one thing."""
    here = town()
    copy = stage().connection().connection.driver_connection.serialize()  # type: ignore[union-attr]
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        kind = row["want"]["kind"]
        if len(set(row["want"].get("kinds", [kind]))) > 1:
            continue
        known = _heard(row, copy) if row.get("before") else context(row)
        if known is not None:
            found = _features(row["text"], known, here)
            if path.name in TUNED:  # the rules were made on these: there they are always right, which they are not elsewhere
                found = [name for name in found if not name.startswith(("r:", "r2:"))]
            if found:
                yield found, kind, bool(known.pending)


def _features(text: str, known: Context, here: Town) -> list[str]:
    reading = read(text, known.now, known.language, here)
    clause = Clause(0, len(reading.keys))
    if not reading.keys:
        return []
    held = evidence(reading, clause, here, known.now)
    return features(reading, clause, held, known, rank(reading, held, known))


def _heard(row: dict[str, Any], copy: bytes) -> Context | None:
    """The context that the conversation had when the message came, played through the product."""
    engine = engine_for("sqlite://")
    raw = engine.raw_connection()
    raw.driver_connection.deserialize(copy)  # type: ignore[union-attr]
    raw.close()
    caught: list[Context] = []

    def catch(text: str, known: Context, here: Town) -> Any:
        caught.append(known)
        return whole.understand(text, known, here)

    with Session(engine) as session:
        replay = Replay(session, Rules())
        replay.line(json.dumps({"at": NOW}))
        for event in row["before"]:
            replay.line(json.dumps(event))
        router.understand = catch  # type: ignore[attr-defined]
        try:
            replay.line(json.dumps({"from": WRITER, "text": row["text"]}))
        finally:
            router.understand = whole.understand  # type: ignore[attr-defined]
    return caught[-1] if caught else None


def trained(rows: list[tuple[list[str], str, bool]]) -> dict[str, Any]:
    """The model: kinds, features, and a byte of weight for each pair of them."""
    reader = DictVectorizer()
    seen = reader.fit_transform([dict.fromkeys(found, 1.0) for found, _, _ in rows])
    often = asarray((seen > 0).sum(axis=0)).ravel() >= SEEN
    learner = LogisticRegression(C=STRENGTH, max_iter=400, fit_intercept=False).fit(seen[:, often], [kind for _, kind, _ in rows])
    step = float(abs(learner.coef_).max()) / 127
    weights = (learner.coef_.T / step).round().astype("int8")
    names = [name for name, kept in zip(reader.get_feature_names_out(), often, strict=True) if kept]
    telling = [row for row in range(len(names)) if abs(weights[row]).max() >= SMALLEST]
    return {
        "kinds": list(learner.classes_), "step": round(step, 6), "features": [names[row] for row in telling],
        "weights": b64encode(weights[telling].tobytes()).decode(),
    }  # fmt: skip


def main() -> None:
    """Trains on every development file that is there, and writes the model."""
    left_out = sys.argv[sys.argv.index("--without") + 1].split(",") if "--without" in sys.argv else []
    paths = [path for path in sorted(HERE.glob("*.jsonl")) if not path.name.startswith("heldout") and path.name not in left_out]
    rows = [row for path in paths for row in examples(path)]
    made = trained(rows)
    WEIGHTS.write_text(json.dumps(made, ensure_ascii=False, separators=(",", ":")), "utf-8")
    print(len(rows), "messages,", len(made["features"]), "features,", WEIGHTS.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
