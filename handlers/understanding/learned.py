"""A small linear model of what a clause asks for, over its words and the signs that the rules found.

Trained by `python -m tests.understanding.train` from the labelled messages in tests/understanding; it weighs the rules' signs
against the words around them, which no list of wordings can do.
"""

import json
from base64 import b64decode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import exp
from pathlib import Path

from handlers.understanding.clauses import Clause
from handlers.understanding.kinds import Evidence
from handlers.understanding.meaning import Context
from handlers.understanding.reading import Reading

WEIGHTS = Path(__file__).with_name("learned.json")
_REMINDING = ("reminder_reply_yes", "reminder_reply_no")
_STEM = 5
# What is done at once and undone by hardly anybody needs more than a likelihood.
_PLAIN = {"stop": 0.8}
_ACTING = ("signup", "cancel", *_REMINDING)
_ASKED_BACK = 0.55
# So few words leave no room for another opinion of how to reach us.
_BRIEF = 7


@dataclass(frozen=True, slots=True)
class Model:
    """`places` gives each feature its row in `weights`, a byte a kind; a byte is `step` of a weight."""

    kinds: tuple[str, ...]
    places: Mapping[str, int]
    weights: memoryview
    step: float


@cache
def model() -> Model:
    """The trained model; read once."""
    stored = json.loads(WEIGHTS.read_text("utf-8"))
    weights = memoryview(b64decode(stored["weights"])).cast("b")
    return Model(tuple(stored["kinds"]), {name: row for row, name in enumerate(stored["features"])}, weights, stored["step"])


def likely(found: list[str], context: Context) -> Mapping[str, float]:
    """How likely each kind is, 0 to 1; answers to a reminder only where one waits."""
    known = model()
    size = len(known.kinds)
    rows = [known.weights[row * size : (row + 1) * size] for name in found if (row := known.places.get(name)) is not None]
    totals = [known.step * total for total in map(sum, zip(*rows, strict=True))] or [0.0] * size
    for place, kind in enumerate(known.kinds):
        if kind in _REMINDING and not context.pending:
            totals[place] = -1e9
    top = max(totals)
    odds = [exp(total - top) for total in totals]
    whole = sum(odds)
    return {kind: each / whole for kind, each in zip(known.kinds, odds, strict=True)}


def second_opinion(
    reading: Reading, clause: Clause, held: Evidence, context: Context, ranked: list[tuple[str, float]]
) -> tuple[str, float] | None:
    """(another kind, how sure) where the model is of another mind than the rules; what it changes is asked back.

    Measured on authors it was not trained on, it is right more often than they are wherever the two differ.
    """
    odds = likely(features(reading, clause, held, context, ranked), context)
    kind = max(odds, key=lambda each: odds[each])
    if kind == ranked[0][0] or odds[kind] < _PLAIN.get(kind, 0.0) or _is_plain(held, context, ranked[0][0], kind):
        return None
    if (ranked[0][0], kind) == ("cancel", "signup"):  # who withdraws is never signed up by the same words
        return None
    if held.has("intents/keep"):  # "don't cancel" gives nothing up
        return None
    return kind, min(odds[kind], _ASKED_BACK if kind in _ACTING else 1.0)


def _is_plain(held: Evidence, context: Context, ruled: str, kind: str) -> bool:
    """Where the words leave no room for another opinion: stopping, giving up, own shifts, how to reach us, and a question about nothing at all."""
    if ruled == "human" and held.has("aspects/contact") and held.words <= _BRIEF:
        return True
    if held.has("intents/own_shifts") or context.question == "shift-reminder":
        return True
    named = held.dated or held.mentions
    if ruled in ("stop", "start") and not named and any(tag.sure for tag in held.of("intents")):
        return True
    if kind == "stop" and (named or ruled == "cancel" or (context.signups and held.has("conditions/everything"))):
        return True
    if ruled == "signup" and kind in ("my_signups", "unknown") and held.has("intents/waiting_list"):
        return True
    about = held.mentions or held.subjects or held.of("aspects") or context.topic or context.listing
    return ruled == "unknown" and kind == "activity_detail" and not about


def features(reading: Reading, clause: Clause, held: Evidence, context: Context, ranked: list[tuple[str, float]]) -> list[str]:
    """What the model looks at: words with names, days and numbers made one, the rules' signs, and the context."""
    words = list(_words(reading, clause, held))
    found = ["", *(f"w:{word}" for word in words), *(f"s:{word[:_STEM]}" for word in words if len(word) > _STEM)]
    found += [f"b:{first} {second}" for first, second in zip(["^", *words], [*words, "$"], strict=True)]
    found += [f"t:{tag.tag}:{tag.sure}" for tag in held.tags]
    said = [concept for concepts in reading.concepts[clause.start : clause.end] for concept in concepts]
    found += [f"k:{concept}" for concept in said]
    found += [f"kk:{first} {second}" for first, second in pairwise(said)]
    found += [f"r:{ranked[0][0]}", *(f"r2:{kind}" for kind, _ in ranked[1:2])]
    signs = {
        "party": held.party, "dated": held.dated, "aged": held.aged, "asks": held.asks, "conditions": held.conditions,
        "place": held.place, "past": held.past, "topic": context.topic, "listing": context.listing, "signups": context.signups,
        "pending": context.pending, "shifts": context.shifts, f"q={context.question}": True,
    }  # fmt: skip
    present = [name for name, value in signs.items() if value]
    found += [f"c:{name}" for name in present]
    found += [f"m:{sort}" for sort in held.sorts()] + [f"a:{sort}" for sort in held.subject_sorts]
    if context.pending:
        found += [f"p:{word}" for word in words]
    found.append(f"n:{min(len(words), 12) // 3}")
    return list(dict.fromkeys(found))


def _words(reading: Reading, clause: Clause, held: Evidence) -> Iterator[str]:
    names = {place: mention.keys[0][0] for mention in held.mentions for place in mention.positions}
    last = ""
    for place in range(clause.start, clause.end):
        key = reading.keys[place]
        if place in names:
            word = f"<{names[place]}>"
        elif place in reading.dated:
            word = "<day>"
        elif place in reading.aged:
            word = "<age>"
        else:
            word = "<number>" if key.isdigit() else key
        if word != last or not word.startswith("<"):
            yield word
        last = word
