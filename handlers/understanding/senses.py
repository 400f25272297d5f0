"""Names found by what their words mean: "ortak yemek" for what is only called "Communal dinner" or "Fællesspisning"."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from handlers.understanding.concepts import concepts_of, is_topic
from handlers.understanding.names import GENERIC
from handlers.understanding.vocabulary import languages

Concepts = Collection[str]
# A word that means the same is worth a little less than the word itself; a name is meant where that much of it is.
_MEANT, _LEAST = 0.8, 0.5
# So many other words may stand among those of one name.
_BETWEEN = 1
_SHORTEST_PART = 3
_MOST_CANDIDATES = 80


@dataclass(frozen=True, slots=True)
class Said:
    """A word of a message, or two together, and the concepts that it stands for."""

    places: tuple[int, ...]
    concepts: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Sense:
    name: int
    words: tuple[tuple[frozenset[str], float], ...]
    total: float


class Senses:
    """The names of a town as sets of concepts, each filed under the concepts that tell it apart."""

    def __init__(self) -> None:
        self._by_concept: dict[str, list[_Sense]] = defaultdict(list)

    def add(self, name: int, weights: Mapping[str, float]) -> None:
        """Take in a name, of these words and weights."""
        words = tuple(part for word, weight in weights.items() for part in _meaning(word, weight))
        if len(words) < 2:
            return
        sense = _Sense(name, words, sum(weight for _, weight in words))
        telling = [concepts for concepts, weight in words if weight > GENERIC and concepts] or [each for each, _ in words]
        for concept in sorted(frozenset().union(*telling)):
            self._by_concept[concept].append(sense)

    def find(self, said: Sequence[Said]) -> Iterator[tuple[int, float, frozenset[int], bool]]:
        """(name, score, places, whole) of every name of which two words or more are meant."""
        near = (
            each for some in said for concept in some.concepts for each in self._by_concept.get(concept, ())[:_MOST_CANDIDATES]
        )
        for sense in {each.name: each for each in near}.values():
            found = list(_meant(sense, said))
            worth = sum(weight for weight, _ in found)
            places = frozenset(place for _, each in found for place in each.places)
            whole = len(found) == len(sense.words)
            telling = whole or any(weight > GENERIC for weight, _ in found)
            if len(found) > 1 and telling and worth >= _LEAST * sense.total and _is_together(places):
                yield sense.name, _MEANT * (worth + worth / sense.total), places, whole


def _meant(sense: _Sense, said: Sequence[Said]) -> Iterator[tuple[float, Said]]:
    """The words of a name that are meant, with what they are worth; no word of the message stands for two."""
    places = frozenset[int]()
    for concepts, weight in sense.words:
        at = next((each for each in said if not concepts.isdisjoint(each.concepts) and places.isdisjoint(each.places)), None)
        if at is not None:
            places |= set(at.places)
            yield weight, at


def _is_together(places: frozenset[int]) -> bool:
    return bool(places) and max(places) - min(places) < len(places) + _BETWEEN


def said(keys: Sequence[str], spoken: tuple[str, ...]) -> list[Said]:
    """What the words of a message stand for in these languages; two that are one together come first."""
    alone = [Said((at,), frozenset(concepts_of(word, spoken))) for at, word in enumerate(keys)]
    pairs = [
        Said((each.places[0], other.places[0]), frozenset(concepts_of(keys[each.places[0]] + keys[other.places[0]], spoken)))
        for each, other in pairwise(alone)
        if not each.concepts
    ]
    return [each for each in (*pairs, *alone) if each.concepts]


def _meaning(word: str, weight: float) -> Iterator[tuple[frozenset[str], float]]:
    """The concepts of a name's word, or of the parts of a compound, with what each is worth: everyday words little."""
    for concepts in _parts(word):
        yield concepts, weight if any(map(is_topic, concepts)) else min(weight, GENERIC)


def _parts(word: str) -> list[frozenset[str]]:
    if concepts := _known(word):
        return [concepts]
    for at in range(len(word) - _SHORTEST_PART, _SHORTEST_PART - 1, -1):
        head, tail = _known(word[:at].removesuffix("s")) or _known(word[:at].removesuffix("e")), _known(word[at:])
        if head and tail:
            return [head, tail]
    return [frozenset()]


def _known(word: str) -> frozenset[str]:
    """The concepts of a word in Danish or English, else in any other language: a name does not tell its language."""
    return frozenset(concepts_of(word, ("da", "en")) or concepts_of(word, languages()))
