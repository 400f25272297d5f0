"""Misspelt names of activities, understood. Floor: the words mended against the vocabulary, then an inverted index."""

import time
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from random import Random

from rapidfuzz import process

from bot.benches.measure import Finding, Size, share
from bot.benches.stage import NOW, RULES, titles
from handlers.understanding.meaning import Context, Named
from handlers.understanding.town import Town
from handlers.understanding.understand import understand

GOAL = "99th percentile at most 5 ms among 10,000, and 1 ms among 1,000"
HERE = Context(RULES.wall(NOW))


def run(size: Size) -> Finding:
    """100, 1,000 and 10,000 activities; product and floor take turns at every message."""
    slowest: dict[int, float] = {}
    least, asked = 0.0, size(400, 5)
    for count in (100, 1000, size(10_000, 1000)):
        every = titles(count)
        town, index = built(every), _Index(every)
        texts = [misspelt(every[place * 7919 % count], Random(place)) for place in range(asked)]  # noqa: S311 - the same each time
        pairs = [(_took(lambda: understand(text, HERE, town)), _took(lambda: index.find(text))) for text in texts]  # noqa: B023 - called here
        slowest[count], least = share([took for took, _ in pairs], 0.99), share([took for _, took in pairs], 0.99)
    figures = {f"p99_ms_{count}": took for count, took in slowest.items()}
    most = slowest[max(slowest)]
    return Finding("search", figures, least, most / least, GOAL, most <= 5 and slowest[1000] <= 1)


def built(every: Sequence[str]) -> Town:
    """The understanding's own index over these names."""
    return Town.build([Named(f"hold-{place}", "activity", (title,), (), "Fælleshuset") for place, title in enumerate(every)])


def misspelt(title: str, chance: Random) -> str:
    """A wish with two letters of the name exchanged."""
    at = chance.randrange(1, max(2, len(title) - 2))
    return f"hvornår er {title[:at]}{title[at + 1]}{title[at]}{title[at + 2 :]}".lower()


def _took(call: Callable[[], object]) -> float:
    begun = time.perf_counter()
    call()
    return 1000 * (time.perf_counter() - begun)


class _Index:
    """Which titles hold a word."""

    def __init__(self, every: Sequence[str]):
        self.holding: dict[str, list[int]] = defaultdict(list)
        for place, title in enumerate(every):
            for word in title.lower().split():
                self.holding[word].append(place)
        self.words = list(self.holding)

    def find(self, text: str) -> list[int]:
        """The titles with the most of these words."""
        found: Counter[int] = Counter()
        for word in text.split():
            nearest = word if word in self.holding else (process.extractOne(word, self.words, score_cutoff=75) or ("",))[0]
            found.update(self.holding.get(nearest, ()))
        return [place for place, _ in found.most_common(5)]
