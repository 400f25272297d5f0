"""Words of all languages that mean the same, by the concepts of `concepts.toml`: what a message is about, however it is said."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from handlers.understanding.spelling import key
from handlers.understanding.vocabulary import languages, load

_SHORTEST_BEGINNING = 3


@lru_cache(maxsize=16384)
def concepts_of(word: str, spoken: tuple[str, ...]) -> tuple[str, ...]:
    """The concepts that a key stands for in these languages: as a whole word, else by the longest beginning that is known."""
    found: dict[str, None] = {}
    for language in spoken:
        whole, beginnings = _forms(language)
        longest = (word[:end] for end in range(len(word), _SHORTEST_BEGINNING - 1, -1) if word[:end] in beginnings)
        found.update(dict.fromkeys(whole.get(word) or beginnings.get(next(longest, ""), [])))
    return tuple(found)


@cache
def topics() -> Mapping[str, tuple[str, ...]]:
    """What activities and clubs are about: a concept's forms in every language, as keys; `form*` begins a word."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for language in languages():
        for concept, forms in load(language, "concepts").get("topics", {}).items():
            found[concept].update(dict.fromkeys(_keyed(forms)))
    return {concept: tuple(forms) for concept, forms in found.items()}


@cache
def _forms(language: str) -> tuple[Mapping[str, list[str]], Mapping[str, list[str]]]:
    """(whole words, beginnings of words) to concepts."""
    whole: dict[str, list[str]] = defaultdict(list)
    beginnings: dict[str, list[str]] = defaultdict(list)
    for table in load(language, "concepts").values():
        for concept, forms in table.items():
            for form in _keyed(forms):
                stem = form.removesuffix("*")
                (beginnings if stem != form else whole)[stem].append(concept)
    return dict(whole), dict(beginnings)


def _keyed(forms: str) -> Iterator[str]:
    for form in forms.split():
        stem = key(form.removesuffix("*"))
        yield f"{stem}*" if form.endswith("*") and len(stem) >= _SHORTEST_BEGINNING else stem
