"""Counting what an SMS costs. Floor: one look at every character of the same texts."""

import time
from collections.abc import Callable

from bot.benches.measure import Finding, Size, in_turn
from models.sms import plain, segments

GOAL = "at most 4 x one look at every character"
TEXTS = (
    "I er skrevet på: Fællesspisning onsdag 20. januar kl. 17.30, Fælleshuset, 2 voksne og 3 børn. Svar AFBUD, hvis I ikke kan.",
    "Husk: “Fællesspisning” – i aften kl. 17.30 … vi glæder os!",
    "تم تسجيلكم: عشاء جماعي الأربعاء 20 يناير الساعة 17:30، شخصان بالغان و3 أطفال.",
    "Wspólna kolacja w środę o 17.30. " * 8,
)
_KNOWN = frozenset("abcdefghijklmnopqrstuvwxyzæøå 0123456789.,")


def run(size: Size) -> Finding:
    """Microseconds a text."""
    repeats = size(2000, 3)

    def product(_round: int) -> float:
        return _each(repeats, lambda text: segments(plain(text)))

    def floor(_round: int) -> float:
        return _each(repeats, lambda text: sum(1 for mark in text if mark in _KNOWN))

    took, least = in_turn(size, product, floor)
    counted = sum(segments(plain(text)) for text in TEXTS)
    return Finding("segments", {"us": took, "segments": counted}, least, took / least, GOAL, took / least <= 4)


def _each(repeats: int, count: Callable[[str], int]) -> float:
    begun = time.perf_counter()
    for _ in range(repeats):
        for text in TEXTS:
            count(text)
    return 1e6 * (time.perf_counter() - begun) / repeats / len(TEXTS)
