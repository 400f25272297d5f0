"""The time, number and people words of one language, read from its vocabulary files and found in a text."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from itertools import product
from pathlib import Path
from typing import Any

from rapidfuzz.distance import OSA

from handlers.understanding.words import fold, words

VOCABULARY = Path(__file__).parent / "vocabulary"
_FILES = ("time", "numbers", "people")
_LONG = 5  # letters from which a slip is mended; shorter words are too close to one another
_APOSTROPHES = str.maketrans(dict.fromkeys("'’ʼ`´"))
_RUN = re.compile(r"([^\W\d])\1{2,}")
_SPELLINGS = (("ae", "a"), ("oe", "o"), ("aa", "a"))

_SCRIPTS = {
    "latin": re.compile("[a-z]"),
    "arabic": re.compile("[\u0600-\u06ff]"),
    "cyrillic": re.compile("[\u0400-\u04ff]"),
}

Kinds = Mapping[str, str]


@lru_cache(maxsize=8192)
def loose(plain: str) -> str:
    """A folded word with its spellings made one: ae/a, oe/o, aa/a, drawn-out letters, apostrophes."""
    if len(plain) < 2:
        return plain
    plain = _RUN.sub(r"\1", plain.translate(_APOSTROPHES))
    for written, same in _SPELLINGS:
        plain = plain.replace(written, same)
    return plain


def scripts_of(text: str) -> frozenset[str]:
    """The scripts in which a folded text has letters."""
    return frozenset(script for script, letter in _SCRIPTS.items() if letter.search(text))


@dataclass(slots=True)
class _Phrase:
    words: tuple[str, ...]
    kinds: dict[str, str] = field(default_factory=dict)


class Lexicon:
    """What the words of one language can be: each phrase has kinds ("weekday", "child"), each kind a value."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.tables = {name: _table(language, name) for name in _FILES}
        # Words that lose their meaning where ø is written o: "for 4" is not "før 4".
        self.exact = {fold(word) for table in self.tables.values() for word in table.get("exact", ())}
        self._phrases: dict[tuple[str, ...], _Phrase] = {}
        self._by_first: dict[str, list[_Phrase]] = defaultdict(list)
        self.known: set[str] = set()
        for table in self.tables.values():
            for kind, value, phrase in _entries(table):
                self._add(kind, value, phrase)
        self._add_joined_numbers()
        for phrases in self._by_first.values():
            phrases.sort(key=lambda phrase: -len(phrase.words))
        self.weak = {loose(fold(word)) for table in self.tables.values() for word in table.get("weak", ())}
        self.never = {loose(fold(word)) for table in self.tables.values() for word in table.get("never", ())}
        self.prefixes = {
            loose(fold(prefix)): kind
            for table in self.tables.values()
            for kind, prefixes in table.get("prefixes", {}).items()
            for prefix in prefixes
        }

    def _add(self, kind: str, value: str, phrase: str) -> None:
        plains = [fold(phrase)] if phrase.isalpha() else [word.plain for word in words(phrase)]
        parts = tuple(plain if plain in self.exact else loose(plain) for plain in plains)
        found = self._phrases.get(parts)
        if found is None:
            found = self._phrases[parts] = _Phrase(parts)
            self._by_first[parts[0]].append(found)
            self.known.update(parts)
        found.kinds.setdefault(kind, value)

    def _add_joined_numbers(self) -> None:
        """Units and tens written as one word ("femogtyve")."""
        if between := self.tables["numbers"].get("joined_by"):
            values = {word: int(self.single(word).get("number", 0)) for word in self.known}
            units = {word: value for word, value in values.items() if 1 <= value <= 9}
            tens = {word: value for word, value in values.items() if 20 <= value < 100 and value % 10 == 0}
            for unit, ten in product(units, tens):
                self._add("number", str(units[unit] + tens[ten]), f"{unit}{between}{ten}")

    @cached_property
    def scripts(self) -> frozenset[str]:
        """The scripts that its words are written in."""
        return scripts_of(" ".join(self.known))

    def begins(self, text: str) -> bool:
        """Whether some phrase begins with this word."""
        return text in self._by_first

    def longest_at(self, texts: Sequence[str], i: int) -> tuple[Kinds, int] | None:
        """The kinds of the longest phrase that begins at word `i`, and its length in words."""
        for phrase in self._by_first.get(texts[i], ()):
            size = len(phrase.words)
            if size == 1 or tuple(texts[i : i + size]) == phrase.words:
                return phrase.kinds, size
        return None

    def single(self, text: str) -> Kinds:
        """The kinds of a word that stands alone."""
        phrase = self._phrases.get((text,))
        return phrase.kinds if phrase else {}

    def mended(self, text: str) -> str | None:
        """The known long word a slip away (same first letter), or None where there is none or several mean different things."""
        if len(text) < _LONG or text in self.never or text.isdigit():
            return None
        near = set(self._shortened.get(text, ()))
        for shorter in _shorter(text):
            near.update(self._shortened.get(shorter, ()))
            if shorter in self.known and len(shorter) >= _LONG:
                near.add(shorter)
        fits = {word for word in near if word[0] == text[0] and OSA.distance(word, text, score_cutoff=1) <= 1}
        meanings = {tuple(sorted(self.single(word).items())) for word in fits}
        return min(fits) if len(meanings) == 1 else None

    @cached_property
    def _shortened(self) -> Mapping[str, set[str]]:
        index: dict[str, set[str]] = defaultdict(set)
        for word in self.known:
            if len(word) >= _LONG:
                for shorter in _shorter(word):
                    index[shorter].add(word)
        return dict(index)


def _shorter(word: str) -> Iterator[str]:
    return (word[:k] + word[k + 1 :] for k in range(len(word)))


def _table(language: str, name: str) -> Mapping[str, Any]:
    path = VOCABULARY / language / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def _entries(table: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    for section, content in table.items():
        if section == "prefixes" or not isinstance(content, Mapping):
            continue
        for key, phrases in content.items():
            for phrase in phrases:
                yield *_kind(section, key), phrase


def _kind(section: str, key: str) -> tuple[str, str]:
    """Most sections are a kind with values; under "words" each key is a kind, under "people" it may say how many."""
    if section == "people":
        number, _, kind = key.rpartition(" ")
        return kind, number
    return (key, "") if section == "words" else (section, key)


@cache
def lexicon(language: str) -> Lexicon:
    """The words of a language, read once; an unknown language has none."""
    return Lexicon(language)
