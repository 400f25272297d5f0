"""One word, however it was spelt, to the vocabulary's words: endings, typing errors, stems."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
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


def strict_keys(text: str) -> frozenset[str]:
    """What yes, no and stop are compared by: the folded word and the same without a drawn-out letter ("jaaa")."""
    plain = text.casefold().replace("'", "")
    return frozenset(fold(each) for each in (plain, _LONG_RUNS.sub(r"\1", plain), _LONG_RUNS.sub(r"\1\1", plain)))


class Lexicon:
    """A set of words that finds its members again in what people type.

    `endings` and `prefixes` come with the languages that have them: a member only takes those of its own languages,
    unless none is known of it.
    """

    def __init__(self, endings: Mapping[str, frozenset[str]], prefixes: Mapping[str, frozenset[str]]) -> None:
        self.words: dict[str, set[str]] = {}
        self._mendable: set[str] = set()
        self._beginnings: set[str] = set()
        self._by_head: dict[str, list[str]] = defaultdict(list)
        self._by_tail: dict[str, list[str]] = defaultdict(list)
        self._endings, self._prefixes = endings, prefixes
        self._lengths = sorted({len(e) for e in endings}, reverse=True)
        self._known: dict[str, tuple[str, ...]] = {}

    def add(self, word: str, mend: bool = True, language: str | None = None) -> None:
        """Take in a key; `word*` stands for every word that begins so. Without `mend` typing errors stay errors."""
        stem = word.removesuffix("*")
        if stem != word:
            self._beginnings.add(stem)
        else:
            known = self.words.setdefault(word, set())
            if language:
                known.add(language)
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
            known = self.exact(word)
            if word not in self.words and (len(word) >= _TWO_ERRORS_FROM or all(each.endswith("*") for each in known)):
                known = (*known, *self._mended(word))
            self._known[word] = known
        return known

    def exact(self, word: str) -> tuple[str, ...]:
        """The members that `word` is without any typing error."""
        found = {word: None} if word in self.words else {}
        for part, languages in self._undressed(word):
            for member in (part, part + "e"):
                own = self.words.get(member)
                if own is not None and member != word and (not own or not own.isdisjoint(languages)):
                    found[member] = None
        for end in range(_SHORTEST_STEM, len(word) + 1):
            if word[:end] in self._beginnings:
                found[word[:end] + "*"] = None
        return tuple(found)

    def stems(self, word: str, least: int) -> Iterator[str]:
        """The word without each of its possible endings, as long as `least` letters are left."""
        return (stem for stem, _ in self._stems(word, least))

    def _stems(self, word: str, least: int) -> Iterator[tuple[str, frozenset[str]]]:
        for length in self._lengths:
            if len(word) - length >= least and (languages := self._endings.get(word[-length:])):
                yield word[:-length], languages

    def _undressed(self, word: str) -> Iterator[tuple[str, frozenset[str]]]:
        """The word without each ending and each prefix that leaves a stem, with the languages that say so."""
        yield from self._stems(word, _SHORTEST_STEM + (word in self.words))
        for prefix, languages in self._prefixes.items():
            if word.startswith(prefix) and len(word) - len(prefix) >= _SHORTEST_STEM:
                yield word[len(prefix) :], languages
                for stem, others in self._stems(word[len(prefix) :], _SHORTEST_STEM):
                    yield stem, languages & others

    def _mended(self, word: str) -> tuple[str, ...]:
        if len(word) < _SHORTEST_TYPO or not word.isalpha():
            return ()
        limit = 2 if len(word) >= _TWO_ERRORS_FROM else 1
        near = {**dict.fromkeys(self._by_head.get(word[:2], ())), **dict.fromkeys(self._by_tail.get(word[-3:], ()))}
        hits = process.extract(word, list(near), scorer=OSA.distance, score_cutoff=limit, limit=4)
        if not hits:
            return self._mended_stem(word)
        best = min(distance for _, distance, _ in hits)
        return self._as_typed(hit for hit, distance, _ in hits if distance == best)

    def _mended_stem(self, word: str) -> tuple[str, ...]:
        """A typing error in a word that also carries an ending ("tilmledte")."""
        for stem in self.stems(word, _SHORTEST_TYPO + 1):
            near = [*self._by_head.get(stem[:2], ()), *self._by_tail.get(stem[-3:], ())]
            hit = process.extractOne(stem, near, scorer=OSA.distance, score_cutoff=1)
            if hit:
                return self._as_typed((hit[0],))
        return ()

    def _as_typed(self, hits: Iterable[str]) -> tuple[str, ...]:
        """The members that the mended words stand for, as if they had been typed so."""
        return tuple(dict.fromkeys(member for hit in hits for member in (self.exact(hit) or (hit,))))
