"""The names of the town: an index that finds what a message names, however it was spelt."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from handlers.understanding.about import About
from handlers.understanding.meaning import Holidays, Named
from handlers.understanding.names import GENERIC, places, same_place, titles, weighed
from handlers.understanding.senses import Said, Senses
from handlers.understanding.spelling import Lexicon
from handlers.understanding.vocabulary import vocabulary

_TYPED, _BENT, _MISTYPED, _PART = 1.0, 0.95, 0.85, 0.55
_LEAST_COVERAGE, _LEAST_TOGETHER, _LEAST_OF_BEST = 0.52, 0.34, 0.6
_MOST_CANDIDATES = 80


@dataclass(frozen=True, slots=True)
class Mention:
    """What a stretch of the message names: keys by sort, best first, and how well the best one fits (0 to 2 and more)."""

    positions: frozenset[int]
    keys: tuple[tuple[str, str], ...]
    score: float
    whole: bool

    def of(self, sort: str) -> tuple[str, ...]:
        return tuple(key_ for sort_, key_ in self.keys if sort_ == sort)


@dataclass(frozen=True, slots=True)
class _Name:
    entry: int
    weights: Mapping[str, float]
    main: frozenset[str]
    total: float
    titled: bool


@dataclass(slots=True)
class _Match:
    """How much of one name a message holds."""

    quality: dict[str, float] = field(default_factory=dict)
    positions: dict[str, tuple[int, ...]] = field(default_factory=dict)


class Town:
    """Everything with a name in town. Built once for each version of the catalogue, then only read."""

    def __init__(self, named: Sequence[Named], holidays: Holidays) -> None:
        self.named = named
        self.holidays = holidays
        self.about = About(named)
        self._sorts = {each.key: each.sort for each in named}
        self._names: list[_Name] = []
        self._senses = Senses()
        self._holding: dict[str, list[int]] = defaultdict(list)
        self._tails: dict[str, set[str]] = defaultdict(set)
        self._bent: dict[str, set[str]] = defaultdict(set)
        self._lexicon = Lexicon(vocabulary().endings, vocabulary().prefixes)
        self._alone: set[str] = set()
        self._places = places(named)
        self._place_words = {word for tokens in self._places.values() for word in tokens}
        self._read_names()
        self._take_apart()

    @classmethod
    def build(cls, named: Iterable[Named], holidays: Holidays | None = None) -> "Town":
        """The town of these names, and the table of holidays."""
        return cls(tuple(named), holidays or {})

    def sort_of(self, name: str) -> str | None:
        """The sort of what has this key, or whose occurrence it is."""
        return self._sorts.get(name) or self._sorts.get(name.partition("@")[0])

    def mentions(self, keys: Sequence[str], taken: Collection[int] = (), said: Sequence[Said] = ()) -> list[Mention]:
        """What a message names, the words at `taken` apart. `keys` are the message's words by `spelling.key`, `said` what they mean."""
        spelt = self._score(self._matches(keys, taken), keys)
        meant = self._senses.find([each for each in said if not any(place in taken for place in each.places)])
        scored = sorted((*spelt, *meant), key=lambda s: (-s[1], s[0]))
        best: dict[int, tuple[int, float, frozenset[int], bool]] = {}
        for index, score, positions, whole in scored:
            best.setdefault(self._names[index].entry, (index, score, positions, whole))
        return list(self._grouped(list(best.values())))

    def place(self, keys: Sequence[str], taken: Collection[int]) -> tuple[str | None, frozenset[int]]:
        """The place that a message names, as the neighbourhood file writes it."""
        for place, tokens in self._places.items():
            at = [self._where(token, keys) for token in tokens]
            if all(at) and not any(i in taken for found in at for i in found):
                return place, frozenset(i for found in at for i in found)
        return None, frozenset()

    def knows(self, word: str) -> bool:
        """True where a key is a word of some name or tag."""
        return bool(self._lexicon.exact(word) or word in self._bent or word in self._place_words)

    def near(self, word: str) -> bool:
        """True where a key is a word of some name but for a typing error."""
        return bool(self._lexicon.find(word))

    def _where(self, token: str, keys: Sequence[str]) -> list[int]:
        for i, word in enumerate(keys):
            if same_place(word, token):
                return [i]
            if i + 1 < len(keys) and same_place(word + keys[i + 1], token):
                return [i, i + 1]
        return []

    def _read_names(self) -> None:
        vocabulary_ = vocabulary()
        generic = vocabulary_.generic | self._place_words
        for entry, each in enumerate(self.named):
            known: set[tuple[str, ...]] = set()
            for name in titles(each):
                found = list(weighed(name, generic, vocabulary_.small))
                weights = {word: weight for word, weight, _ in found}
                if not weights or tuple(weights) in known:
                    continue
                known.add(tuple(weights))
                main = frozenset(word for word, _, is_main in found if is_main)
                self._names.append(_Name(entry, weights, main, sum(weights.values()), name in each.names))
                if each.sort in ("activity", "leisure"):
                    self._senses.add(len(self._names) - 1, weights)
                for word in weights:
                    self._holding[word].append(len(self._names) - 1)
        for word, names in self._holding.items():
            everyday = word in generic or vocabulary_.is_subject(word) or word in vocabulary_.spoken_in
            if len({self._names[name].entry for name in names}) == 1 and not everyday:
                self._alone.add(word)
        for word in self._holding:
            self._lexicon.add(word, mend=word not in vocabulary_.generic)
            for stem in self._lexicon.stems(word, least=4):
                self._bent[stem].add(word)
        for stem in [stem for stem in self._bent if len(stem) >= 7]:
            self._lexicon.add(stem)

    def _take_apart(self) -> None:
        """Note the last part of every compound: people say "spisning" for "fællesspisning"."""
        known = vocabulary().lexicon
        for word in self._holding:
            for at in range(3, len(word) - 3):
                tail = word[at:]
                if len(tail) < 6 or tail in vocabulary().generic or tail in vocabulary().spoken_in:
                    continue
                if tail in known.words or tail in self._holding:
                    self._tails[tail].add(word)

    def _matches(self, keys: Sequence[str], taken: Collection[int]) -> dict[int, _Match]:
        hits: dict[str, tuple[float, tuple[int, ...]]] = {}
        for at, word in enumerate(keys):
            if at in taken:
                continue
            for found, quality, positions in self._readings(keys, at, word, taken):
                if quality > hits.get(found, (0.0, ()))[0]:
                    hits[found] = quality, positions
        matches: dict[int, _Match] = {}
        for found in sorted(hits, key=lambda f: len(self._holding[f])):
            quality, positions = hits[found]
            full = len(matches) >= _MOST_CANDIDATES
            for name in matches if full else self._holding[found][:_MOST_CANDIDATES]:
                if full and found not in self._names[name].weights:
                    continue
                match = matches.setdefault(name, _Match())
                match.quality[found], match.positions[found] = quality, positions
        return matches

    def _readings(
        self, keys: Sequence[str], at: int, word: str, taken: Collection[int]
    ) -> Iterator[tuple[str, float, tuple[int, ...]]]:
        """The names' words that a word, alone or with the next, may stand for."""
        if at + 1 < len(keys) and at + 1 not in taken:
            for found in self._spelt(word + keys[at + 1]):
                yield found, _BENT, (at, at + 1)
            strange = not all(vocabulary().lexicon.exact(each) for each in (word, keys[at + 1]))
            if strange and word not in vocabulary().small and len(word + keys[at + 1]) > 8 and not self._spelt(word):
                for near in self._lexicon.find(word + keys[at + 1]):
                    for found in {near, *self._bent.get(near, ())} & self._holding.keys():
                        yield found, _MISTYPED, (at, at + 1)
        if word in vocabulary().small:
            return
        spelt = self._spelt(word)
        for found in spelt:
            yield found, _TYPED if found == word else _BENT, (at,)
        for part in {word, *vocabulary().lexicon.exact(word)} if not spelt else {word}:
            for found in self._tails.get(part, ()):
                yield found, _PART, (at,)
        if not spelt and not vocabulary().lexicon.exact(word):
            for near in self._lexicon.find(word):
                for found in {near, *self._bent.get(near, ())} & self._holding.keys():
                    yield found, _MISTYPED, (at,)

    def _spelt(self, word: str) -> set[str]:
        known = word in vocabulary().lexicon.words and word not in vocabulary().subjects
        exact = (word,) if known else self._lexicon.exact(word)
        found = {each for each in exact if each in self._holding} | self._bent.get(word, set())
        if not found and not known:
            for stem in self._lexicon.stems(word, least=5):
                found |= self._bent.get(stem, set())
        return found

    def _score(self, matches: Mapping[int, _Match], keys: Sequence[str]) -> Iterator[tuple[int, float, frozenset[int], bool]]:
        for index, match in matches.items():
            name = self._names[index]
            strength = sum(name.weights[word] * quality for word, quality in match.quality.items())
            specific = any(name.weights[word] > GENERIC for word in match.quality)
            if not name.main <= match.quality.keys() and self._only_subjects(match, keys):
                continue
            coverage = strength / name.total
            whole = len(match.quality) == len(name.weights)
            positions = frozenset(at for found in match.positions.values() for at in found)
            alone = any(word in self._alone and quality >= _BENT for word, quality in match.quality.items())
            together = len(match.quality) > 1 and max(positions) - min(positions) < len(positions)
            named = alone or (specific and name.main <= match.quality.keys())
            if not named and coverage < (_LEAST_TOGETHER if together and specific else _LEAST_COVERAGE):
                continue
            if not specific and not together and not (whole and len(positions) > 1):
                continue
            yield index, strength + coverage, positions, whole

    def _only_subjects(self, match: _Match, keys: Sequence[str]) -> bool:
        """True where all that was said of a name is a subject ("baby" of "Baby café"): that names nothing."""
        said = [keys[places[0]] for places in match.positions.values() if len(places) == 1]
        parts = any(quality == _PART for quality in match.quality.values())
        return not parts and len(said) == len(match.positions) == 1 and all(vocabulary().is_subject(word) for word in said)

    def _grouped(self, found: Sequence[tuple[int, float, frozenset[int], bool]]) -> Iterator[Mention]:
        """Mentions out of scored names: those over the same words are one, and fuller ones rule out the less full."""
        left = sorted(found, key=lambda f: -f[1])
        while left:
            name, score, positions, whole = left[0]
            here = [f for f in left if f[2] & positions]
            left = [f for f in left if not f[2] & positions]
            kept = [f for f in here if f[1] >= score * _LEAST_OF_BEST and not any(g[2] > f[2] and g[1] > f[1] for g in here)]
            if whole and self._names[name].titled:  # "fællesspisning" is the one of that name, not one of a longer name
                kept = [f for f in kept if f[3] or not f[2] <= positions]
            entries = [self.named[self._names[f[0]].entry] for f in kept]
            yield Mention(positions, tuple((each.sort, each.key) for each in entries), score, whole)
