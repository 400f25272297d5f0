"""Words of all languages that mean the same, by the concepts of `concepts.toml`: what a message is about, however it is said."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import pairwise

from handlers.understanding.spelling import key
from handlers.understanding.vocabulary import languages, load
from handlers.understanding.words import words

_SHORTEST_BEGINNING, _SHORTEST_STEM = 3, 3
# Whole words, and beginnings of words, to their concepts.
_Forms = tuple[Mapping[str, list[str]], Mapping[str, list[str]]]


@lru_cache(maxsize=16384)
def concepts_of(word: str, spoken: tuple[str, ...]) -> tuple[str, ...]:
    """The concepts that a key stands for in these languages: as it is, else without what the language adds to a word."""
    found: dict[str, None] = {}
    for language in spoken:
        forms = (known for form in _undressed(word, language) if (known := _as_written(form, language)))
        found.update(dict.fromkeys(next(forms, ())))
    return tuple(found)


def concepts_in(text: str, spoken: tuple[str, ...]) -> frozenset[str]:
    """The concepts of all the words of a text in these languages, two that are written apart ("washing up") included."""
    keys = [key(word.text) for word in words(text)]
    together = [one + other for one, other in pairwise(keys)]
    return frozenset(concept for word in (*keys, *together) for concept in concepts_of(word, spoken))


def is_topic(concept: str) -> bool:
    """True for what an activity can be about."""
    return concept in load(languages()[0], "concepts")["topics"]


def _as_written(word: str, language: str) -> list[str]:
    """The concepts of a whole word, else of the longest beginning that is known."""
    whole, beginnings = _forms(language)
    longest = (word[:end] for end in range(len(word), _SHORTEST_BEGINNING - 1, -1) if word[:end] in beginnings)
    return whole.get(word) or beginnings.get(next(longest, ""), [])


def _undressed(word: str, language: str) -> Iterator[str]:
    """The word, then without an ending, a prefix, or both; the shortest affix is taken first."""
    prefixes, endings = _affixes(language)
    yield word
    for prefix in prefixes:
        bare = word.removeprefix(prefix)
        for ending in endings:
            if len(stem := bare.removesuffix(ending)) >= _SHORTEST_STEM and stem != word:
                yield stem


@cache
def _affixes(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What is put before and behind words, none first."""
    known = load(language, "language")
    split = (sorted({key(each) for each in known.get(name, "").split()}, key=len) for name in ("prefixes", "endings"))
    prefixes, endings = (("", *found) for found in split)
    return prefixes, endings


def topics_of(word: str) -> Iterator[str]:
    """The topics that a key of an activity's or a club's own words is one of, in any language, with any ending."""
    whole, beginnings = _topics()
    yield from whole.get(word, ())
    for end in range(_SHORTEST_BEGINNING, len(word) + 1):
        yield from beginnings.get(word[:end], ())


@cache
def _topics() -> _Forms:
    return _sorted_out(load(language, "concepts").get("topics", {}) for language in languages())


@cache
def _forms(language: str) -> _Forms:
    return _sorted_out(load(language, "concepts").values())


def _sorted_out(tables: Iterable[Mapping[str, str]]) -> _Forms:
    whole: dict[str, list[str]] = defaultdict(list)
    beginnings: dict[str, list[str]] = defaultdict(list)
    for table in tables:
        for concept, forms in table.items():
            for form in _keyed(forms):
                stem = form.removesuffix("*")
                (beginnings if stem != form else whole)[stem].append(concept)
    return whole, beginnings


def _keyed(forms: str) -> Iterator[str]:
    for form in forms.split():
        stem = key(form.removesuffix("*"))
        yield f"{stem}*" if form.endswith("*") and len(stem) >= _SHORTEST_BEGINNING else stem
