"""One word, however it was spelt, to the vocabulary's words: endings, typing errors, stems."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from handlers.understanding.words import fold

_RUNS = re.compile(r"(.)\1+")
_LONG_RUNS = re.compile(r"(.)\1\1+")
_SHORTEST_TYPO, _TWO_ERRORS_FROM, _SHORTEST_STEM = 5, 9, 3


@lru_cache(maxsize=16384)
def key(text: str) -> str:
    """The spelling that words are compared by: folded, ae/a, oe/o and aa/a alike, no doubled letters."""
    plain = fold(text).replace("'", "").replace("ae", "a").replace("oe", "o")
    return plain if plain.isdigit() else _RUNS.sub(r"\1", plain)


def strict_keys(plain: str) -> frozenset[str]:
    """What yes, no and stop are compared by: the folded word and the same without a drawn-out letter ("jaaa")."""
    plain = plain.replace("'", "")
    return frozenset({plain, _LONG_RUNS.sub(r"\1", plain), _LONG_RUNS.sub(r"\1\1", plain)})


class Lexicon:
    """A set of words that finds its members again in what people type."""

    def __init__(self, endings: Iterable[str] = (), prefixes: Iterable[str] = ()) -> None:
        self.words: set[str] = set()
        self._mendable: set[str] = set()
        self._beginnings: set[str] = set()
        self._by_head: dict[str, list[str]] = defaultdict(list)
        self._by_tail: dict[str, list[str]] = defaultdict(list)
        self._endings = sorted({key(e) for e in endings}, key=len, reverse=True)
        self._ending_set = frozenset(self._endings)
        self._lengths = sorted({len(e) for e in self._endings}, reverse=True)
        self._prefixes = sorted({key(p) for p in prefixes}, key=len, reverse=True)
        self._known: dict[str, tuple[str, ...]] = {}

    def add(self, word: str, mend: bool = True) -> None:
        """Take in a key; `word*` stands for every word that begins so. Without `mend` typing errors stay errors."""
        stem = word.removesuffix("*")
        if stem != word:
            self._beginnings.add(stem)
        else:
            self.words.add(word)
        if mend and stem not in self._mendable and len(stem) >= _SHORTEST_TYPO and stem.isalpha():
            self._mendable.add(stem)
            self._by_head[stem[:2]].append(stem)
            self._by_tail[stem[-3:]].append(stem)

    def find(self, word: str) -> tuple[str, ...]:
        """The members that `word` (a key) can stand for: itself and its stems, else the nearest by typing error."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) > 20000:
                self._known.clear()
            known = self._known[word] = self.exact(word) or self._mended(word)
        return known

    def exact(self, word: str) -> tuple[str, ...]:
        """The members that `word` is without any typing error."""
        found = {word: None} if word in self.words else {}
        for part in self._undressed(word):
            if part in self.words:
                found[part] = None
            if part + "e" in self.words and part != word:
                found[part + "e"] = None
        for end in range(2, len(word) + 1):
            if word[:end] in self._beginnings:
                found[word[:end] + "*"] = None
        return tuple(found)

    def stems(self, word: str, least: int) -> Iterator[str]:
        """The word without each of its possible endings, as long as `least` letters are left."""
        for length in self._lengths:
            if len(word) - length >= least and word[-length:] in self._ending_set:
                yield word[:-length]

    def _undressed(self, word: str) -> list[str]:
        """The word without each ending and each prefix that leaves a stem."""
        bare = [word]
        bare += [word[len(p) :] for p in self._prefixes if word.startswith(p) and len(word) - len(p) >= _SHORTEST_STEM]
        cut = [stem for b in bare for stem in self.stems(b, _SHORTEST_STEM)]
        return bare[1:] + cut

    def _mended(self, word: str) -> tuple[str, ...]:
        if len(word) < _SHORTEST_TYPO or not word.isalpha():
            return ()
        limit = 2 if len(word) >= _TWO_ERRORS_FROM else 1
        near = {**dict.fromkeys(self._by_head.get(word[:2], ())), **dict.fromkeys(self._by_tail.get(word[-3:], ()))}
        hits = process.extract(word, list(near), scorer=OSA.distance, score_cutoff=limit, limit=4)
        if not hits:
            return self._mended_stem(word)
        best = min(distance for _, distance, _ in hits)
        found = [hit for hit, distance, _ in hits if distance == best]
        return tuple(hit if hit in self.words else hit + "*" for hit in found)

    def _mended_stem(self, word: str) -> tuple[str, ...]:
        """A typing error in a word that also carries an ending ("tilmledte")."""
        for stem in self.stems(word, _SHORTEST_TYPO + 1):
            near = [*self._by_head.get(stem[:2], ()), *self._by_tail.get(stem[-3:], ())]
            hit = process.extractOne(stem, near, scorer=OSA.distance, score_cutoff=1)
            if hit:
                return (hit[0] if hit[0] in self.words else hit[0] + "*",)
        return ()
