"""A small linear model of what a clause asks for, over its words and the signs that the rules found.

Trained by `python -m tests.understanding.train` from the labelled messages in tests/understanding; it weighs the rules' signs
against the words around them, which no list of wordings can do.
"""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from math import exp
from pathlib import Path

from handlers.understanding.clauses import Clause
from handlers.understanding.kinds import Evidence
from handlers.understanding.meaning import Context
from handlers.understanding.reading import Reading

WEIGHTS = Path(__file__).with_name("learned.json")
_REMINDING = ("reminder_reply_yes", "reminder_reply_no")
_STEM = 5
# From here on the model overrules the rules; chosen on messages that it was not trained on.
_FIRM = 0.4
# What only plain words may do.
_NEVER = ("stop", "start", "erase", *_REMINDING)
_ACTING = ("signup", "cancel")
_ASKED_BACK = 0.55


@cache
def model() -> tuple[tuple[str, ...], Mapping[str, Mapping[int, float]]]:
    """(the kinds, the weight of each feature by the kind's place); read once."""
    stored = json.loads(WEIGHTS.read_text("utf-8"))
    return tuple(stored["kinds"]), {name: {int(k): v for k, v in each.items()} for name, each in stored["weights"].items()}


def likely(found: list[str], context: Context) -> Mapping[str, float]:
    """How likely each kind is, 0 to 1; answers to a reminder only where one waits."""
    kinds, weights = model()
    totals = [0.0] * len(kinds)
    for name in found:
        for place, weight in weights.get(name, {}).items():
            totals[place] += weight
    for place, kind in enumerate(kinds):
        if kind in _REMINDING and not context.pending:
            totals[place] = -1e9
    top = max(totals)
    odds = [exp(total - top) for total in totals]
    whole = sum(odds)
    return {kind: each / whole for kind, each in zip(kinds, odds, strict=True)}


def second_opinion(
    reading: Reading, clause: Clause, held: Evidence, context: Context, ranked: list[tuple[str, float]]
) -> tuple[str, float] | None:
    """(another kind, how sure) where the model is firmly of another mind than the rules; what it changes is asked back."""
    odds = likely(features(reading, clause, held, context, ranked), context)
    kind = max(odds, key=lambda each: odds[each])
    if kind == ranked[0][0] or odds[kind] < _FIRM or kind in _NEVER:
        return None
    if (ranked[0][0], kind) == ("cancel", "signup"):  # who withdraws is never signed up by the same words
        return None
    if held.has("intents/keep"):  # "don't cancel" gives nothing up
        return None
    return kind, min(odds[kind], _ASKED_BACK if kind in _ACTING else 1.0)


def features(reading: Reading, clause: Clause, held: Evidence, context: Context, ranked: list[tuple[str, float]]) -> list[str]:
    """What the model looks at: words with names, days and numbers made one, the rules' signs, and the context."""
    words = list(_words(reading, clause, held))
    found = ["", *(f"w:{word}" for word in words), *(f"s:{word[:_STEM]}" for word in words if len(word) > _STEM)]
    found += [f"b:{first} {second}" for first, second in zip(["^", *words], [*words, "$"], strict=True)]
    found += [f"t:{tag.tag}:{tag.sure}" for tag in held.tags]
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
