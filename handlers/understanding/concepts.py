"""Words of all languages that mean the same, by the concepts of `concepts.toml`: what a message is about, however it is said."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache

from handlers.understanding.spelling import key
from handlers.understanding.vocabulary import languages, load

_SHORTEST_BEGINNING = 3
# Whole words, and beginnings of words, to their concepts.
_Forms = tuple[Mapping[str, list[str]], Mapping[str, list[str]]]


@lru_cache(maxsize=16384)
def concepts_of(word: str, spoken: tuple[str, ...]) -> tuple[str, ...]:
    """The concepts that a key stands for in these languages: as a whole word, else by the longest beginning that is known."""
    found: dict[str, None] = {}
    for language in spoken:
        whole, beginnings = _forms(language)
        longest = (word[:end] for end in range(len(word), _SHORTEST_BEGINNING - 1, -1) if word[:end] in beginnings)
        found.update(dict.fromkeys(whole.get(word) or beginnings.get(next(longest, ""), [])))
    return tuple(found)


def topics_of(word: str, *, bent: bool = True) -> Iterator[str]:
    """The topics that a key of an activity's or a club's own words is one of, in any language; `bent` with any ending."""
    whole, beginnings = _topics()
    yield from whole.get(word, ())
    if bent:
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
