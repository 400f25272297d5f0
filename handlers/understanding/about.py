"""What things in town are about: found by the subjects, tags, descriptions and topics that a message's words touch."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from math import log

from handlers.understanding.concepts import topics_of
from handlers.understanding.meaning import Named
from handlers.understanding.spelling import Lexicon, key
from handlers.understanding.vocabulary import vocabulary
from handlers.understanding.words import texts

Things = dict[str, None]

_MOST_CANDIDATES = 80
# Of what is told of the one that fits best, this much must be told of another that is shown beside it.
_LEAST_OF_MOST = 0.8
# A word of descriptions tells things apart where so few have it; shorter ones are taken for too many things.
_FEW, _SHORTEST_TOLD = 4, 4
# What more things than this are about narrows nothing.
_MOST_OF_A_TOPIC = 16


class About:
    """What activities and clubs say of themselves, by word. Built once with the town, then only read."""

    def __init__(self, named: Sequence[Named]) -> None:
        self._size = len(named)
        self._shown = {each.key for each in named if each.sort in ("activity", "leisure")}
        self._subjects: dict[str, Things] = defaultdict(dict)
        self._tags: dict[str, Things] = defaultdict(dict)
        self._texts: dict[str, Things] = defaultdict(dict)
        self._topics: dict[str, Things] = defaultdict(dict)
        self._told_topics: dict[str, Things] = defaultdict(dict)  # of what is only told, beside names and tags
        self._tag_lexicon = Lexicon(vocabulary().endings, vocabulary().prefixes)
        self._text_lexicon = Lexicon(vocabulary().endings, vocabulary().prefixes)
        for each in named:
            tags = [key(word) for word in each.words if len(word.split()) == 1]
            self._read_subjects(each, tags)
            if each.key in self._shown:
                self._read_texts(each)
            for tag in tags:
                self._note_topics(self._topics, each, topics_of(tag))
        for word in self._texts:
            self._text_lexicon.add(word, mend=False)

    def find(
        self,
        keys: Sequence[str],
        subjects: Mapping[int, Collection[str]],
        concepts: Sequence[Collection[str]],
        skip: Collection[int],
    ) -> list[str]:
        """The keys of what fits the subject words and the concepts of a message, what fits best first."""
        hits: dict[str, dict[int, float]] = defaultdict(dict)
        for at, word in enumerate(keys):
            if at in skip:
                continue
            for things in self._told(word, subjects.get(at, ()), concepts[at]):
                for found in islice(things, _MOST_CANDIDATES):
                    hits[found][at] = max(hits[found].get(at, 0.0), self._rarity(len(things)))
        worth = {found: sum(at.values()) for found, at in hits.items() if found in self._shown}
        least = _LEAST_OF_MOST * max(worth.values(), default=0.0)
        return sorted((found for found in worth if worth[found] >= least), key=lambda found: -round(worth[found], 3))

    def _told(self, word: str, subjects: Iterable[str], concepts: Iterable[str]) -> Iterator[Things]:
        """The things that one word of a message says something of."""
        yield from (self._subjects.get(subject, {}) for subject in subjects)
        if word not in vocabulary().spoken_in and word not in vocabulary().generic:
            yield from (self._tags[tag] for tag in self._tag_lexicon.exact(word))
            told = (self._texts[each] for each in self._text_lexicon.exact(word))
            yield from (things for things in told if len(things) <= _FEW)  # "snobrød", "symaskine"
        about = (self._topics.get(concept) or self._told_topics.get(concept, {}) for concept in concepts)
        yield from (things for things in about if len(things) <= _MOST_OF_A_TOPIC)

    def _rarity(self, things: int) -> float:
        """What a word is worth that so many things share."""
        return log(1 + self._size / max(1, things))

    def _read_subjects(self, each: Named, tags: Sequence[str]) -> None:
        for tag in tags:
            self._tags[tag][each.key] = None
            self._tag_lexicon.add(tag, mend=False)
        named = [key(word) for name in each.names for word in texts(name) if word.isalpha()]
        for word in dict.fromkeys([*tags, *named]):
            for subject in vocabulary().subjects_of(word):
                self._subjects[subject][each.key] = None

    def _read_texts(self, each: Named) -> None:
        """The words of titles and descriptions that are nobody's everyday words."""
        for told, topics in ((each.names, self._topics), (each.words, self._told_topics)):
            for word in self._words(told):
                self._texts[word][each.key] = None
                self._note_topics(topics, each, topics_of(word))

    def _words(self, told: Iterable[str]) -> Iterable[str]:
        found = (key(word) for text in told for word in texts(text) if word.isalpha())
        return dict.fromkeys(word for word in found if len(word) >= _SHORTEST_TOLD and not _is_everyday(word))

    def _note_topics(self, topics: dict[str, Things], each: Named, concepts: Iterable[str]) -> None:
        for concept in concepts:
            topics[concept][each.key] = None


def _is_everyday(word: str) -> bool:
    return word in vocabulary().spoken_in or word in vocabulary().small
