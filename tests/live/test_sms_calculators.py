"""Our count of segments against two public calculators, on texts that are easily counted wrong."""

import random

from models.sms import plain, segments

from .counterparts import needs_node_packages
from .node_processes import ask_node

pytestmark = needs_node_packages

SCRIPT = """
const {SegmentedMessage} = require('sms-segments-calculator'), split = require('split-sms');
const texts = JSON.parse(require('fs').readFileSync(0, 'utf8'));
console.log(JSON.stringify(texts.map(text => [new SegmentedMessage(text).segmentsCount, split.split(text).parts.length])));
"""
PIECES = [
    "x",
    "æ",
    "Å",
    "€",
    "[",
    "\\",
    "\n",
    " ",
    "ç",
    "ş",
    "–",
    "…",
    "’",
    "`",
    "\u00a0",
    "م",
    "є",
    "ą",
    "😀",
    "👍",
    "Δ",
    "^",
    "|",
]
EDGES = [1, 66, 67, 68, 69, 70, 71, 133, 134, 135, 152, 153, 154, 159, 160, 161, 305, 306, 307, 459, 460]


def test_our_count_is_that_of_both_calculators() -> None:
    chance = random.Random(20)
    texts = [piece * edge for piece in PIECES for edge in EDGES]
    texts += ["x" * edge + piece + "x" * 80 for piece in PIECES for edge in EDGES]
    for kinds in (PIECES, PIECES[:8], ["x", "€"], ["x", "😀"]):
        texts += ["".join(chance.choices(kinds, k=chance.randint(1, 500))) for _ in range(300)]
    theirs = ask_node(SCRIPT, texts)
    different = [(text, ours, both) for text, both in zip(texts, theirs, strict=True) if [ours := segments(text)] * 2 != both]
    assert different == []


def test_where_the_calculators_differ_our_count_is_one_of_theirs() -> None:
    # An emoji of several characters (a skin tone): Twilio's calculator keeps it in one part, the other does not.
    texts = ["👍🏽" * count for count in range(1, 120)]
    assert all(segments(text) in both for text, both in zip(texts, ask_node(SCRIPT, texts), strict=True))


def test_a_text_made_plain_is_cheap_by_their_count_too() -> None:
    text = "“Fællesspisning” – onsdag kl.\u00a017.30 … vi ses’" + "x" * 100
    assert [ask_node(SCRIPT, [text]), ask_node(SCRIPT, [plain(text)])] == [[[3, 3]], [[1, 1]]]
