"""The vocabulary, one folder a language: read once, as phrases, a lexicon and the words that give a language away."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from handlers.understanding.phrases import Phrase, PhraseBook, read
from handlers.understanding.spelling import Lexicon, key
from handlers.understanding.words import fold, words

_COMMENT, _LETTERS = re.compile(r"(?m)^\s*#.*$"), re.compile(r"[^\W\d_]{2,}")
FOLDER = Path(__file__).parent / "vocabulary"
_READ_ELSEWHERE = {"time", "numbers", "people", "language", "concepts", "wordings"}
_EXACT = {"answers", "commands"}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the bot knows of words. `spoken_in`: for every key the languages that it is a common word of."""

    book: PhraseBook
    lexicon: Lexicon
    spoken_in: dict[str, tuple[str, ...]]
    small: frozenset[str]
    generic: frozenset[str]
    joins: dict[str, frozenset[str]]
    during: frozenset[str]
    letters: dict[str, tuple[str, ...]]
    meant: dict[str, tuple[str, ...]]
    endings: dict[str, frozenset[str]]
    prefixes: dict[str, frozenset[str]]
    subjects: dict[str, tuple[str, ...]]
    known_subjects: dict[str, set[str]] = field(default_factory=dict)

    def subjects_of(self, word: str) -> set[str]:
        """The subjects that a key belongs to, with any ending, or as a part of a compound."""
        found = self.known_subjects.get(word)
        if found is None:
            found = self.known_subjects[word] = self._find_subjects(word)
        return found

    def _find_subjects(self, word: str) -> set[str]:
        forms = self.lexicon.exact(word)
        return {subject for form in forms for subject in self.subjects.get(form, ())} or self._subjects_of_parts(word)

    def is_subject(self, word: str) -> bool:
        """True where a key, with any ending, is a subject's own word."""
        return any(form in self.subjects for form in self.lexicon.exact(word))

    def _subjects_of_parts(self, word: str) -> set[str]:
        found: set[str] = set()
        for at in range(3, len(word) - 2):
            head, tail = word[:at], word[at:]
            for part in (head, head.removesuffix("s"), head.removesuffix("e"), tail):
                if len(part) >= 4:
                    found.update(self.subjects.get(part, ()))
        return found


@cache
def languages() -> tuple[str, ...]:
    """Every language that has a folder, in alphabetical order."""
    return tuple(sorted(folder.name for folder in FOLDER.iterdir() if (folder / "language.toml").exists()))


@cache
def load(language: str, name: str) -> dict[str, Any]:
    """One file of a language; empty where the language has none."""
    path = FOLDER / language / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


@cache
def vocabulary() -> Vocabulary:
    """The whole vocabulary, in every language that has a folder."""
    endings, prefixes = _affixes("endings"), _affixes("prefixes")
    lexicon = Lexicon(endings, prefixes)
    phrases = [phrase for language in languages() for phrase in phrases_of(language)]
    for phrase in phrases:
        for part in phrase.parts:
            for word in part:
                lexicon.add(word, mend=_may_be_mistyped(phrase), language=phrase.language)
    spoken_in = _common(phrases)
    small = _keys("small")
    for word, where in spoken_in.items():
        for language in where:
            lexicon.add(word, mend=False, language=language)
    return Vocabulary(
        PhraseBook(phrases),
        lexicon,
        spoken_in,
        small,
        _keys("generic"),
        _joins(),
        _keys("during"),
        _letters(),
        _shortened(),
        endings,
        prefixes,
        _subjects(phrases),
    )


def _may_be_mistyped(phrase: Phrase) -> bool:
    """Yes, no and stop are never matched approximately, nor is one word alone a sign of danger or abuse."""
    return not phrase.exact and not (phrase.tag.startswith("safety/") and len(phrase.parts) == 1)


def _affixes(name: str) -> dict[str, frozenset[str]]:
    """Endings or prefixes, each with the languages that have it."""
    found: dict[str, set[str]] = {}
    for language in languages():
        for affix in load(language, "language").get(name, "").split():
            found.setdefault(key(affix), set()).add(language)
    return {affix: frozenset(known) for affix, known in found.items()}


def _keys(name: str) -> frozenset[str]:
    """A list of words in every `language.toml`, as keys."""
    return frozenset(key(w) for language in languages() for w in load(language, "language").get(name, "").split())


def _shortened() -> dict[str, tuple[str, ...]]:
    """What people write for short, to what they mean."""
    found: dict[str, tuple[str, ...]] = {}
    for language in languages():
        for pair in load(language, "language").get("short", "").split():
            written, _, meant = pair.partition("=")
            found[key(written)] = (*found.get(key(written), ()), key(meant))
    return found


def _letters() -> dict[str, tuple[str, ...]]:
    """Letters that few languages write, each with those that do."""
    found: dict[str, tuple[str, ...]] = {}
    for language in languages():
        for sign in load(language, "language").get("letters", ""):
            found[sign] = (*found.get(sign, ()), language)
    return found


def _joins() -> dict[str, frozenset[str]]:
    return {each: frozenset(key(w) for w in load(each, "language").get("joins", "").split()) for each in languages()}


def _subjects(phrases: list[Phrase]) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for phrase in phrases:
        area, _, subject = phrase.tag.partition("/")
        if area == "subjects" and len(phrase.parts) == 1:
            for word in phrase.parts[0]:
                found.setdefault(word, {})[subject] = None
    return {word: tuple(known) for word, known in found.items()}


@cache
def phrases_of(language: str) -> tuple[Phrase, ...]:
    """Every phrase of a language's files. A file's name and a table's are the tag: `intents/signup`."""
    classes = {
        name: frozenset(key(word) for word in listed.split())
        for name, listed in load(language, "language").get("classes", {}).items()
    }
    names = sorted(path.stem for path in (FOLDER / language).glob("*.toml"))
    return tuple(
        phrase
        for name in names
        if name not in _READ_ELSEWHERE
        for table, lists in load(language, name).items()
        for phrase in _phrases(f"{name}/{table}", lists, language, classes)
    )


@cache
def _greetings(language: str) -> tuple[Phrase, ...]:
    return tuple(phrase for phrase in phrases_of(language) if phrase.tag == "intents/greeting")


def usual(language: str, greeting: Sequence[str]) -> int:
    """How usual a greeting is in a language: its place in the list of the vocabulary."""
    same = (
        place
        for place, phrase in enumerate(_greetings(language))
        if len(phrase.parts) == len(greeting) and all(word in part for word, part in zip(greeting, phrase.parts, strict=True))
    )
    return next(same, len(_greetings(language)))


def _phrases(tag: str, lists: dict[str, str], language: str, classes: dict[str, frozenset[str]]) -> Iterator[Phrase]:
    exact = tag.split("/", maxsplit=1)[0] in _EXACT
    for strength, lines in lists.items():
        for line in lines.splitlines():
            if not line.strip() or line.startswith("#"):
                continue
            if exact:
                parts = tuple(frozenset({fold(w.text).replace("'", "")}) for w in words(line))
                yield Phrase(tag, strength != "maybe", language, parts, exact=True)
            else:
                for wording in read(line, classes):
                    yield Phrase(tag, strength != "maybe", language, wording)


def _common(phrases: list[Phrase]) -> dict[str, tuple[str, ...]]:
    spoken: dict[str, dict[str, None]] = {}
    for language in languages():
        file = load(language, "language")
        for word in f"{file.get('small', '')} {file.get('common', '')}".split():
            spoken.setdefault(key(word), {})[language] = None
    for phrase in phrases:
        if phrase.tag.startswith(("intents", "aspects", "conditions", "questions")):
            for word in {w for part in phrase.parts for w in part if not w.endswith("*")}:
                spoken.setdefault(word, {})[phrase.language] = None
    for language in languages():
        for word in _words_of_time(language):
            spoken.setdefault(word, {})[language] = None
    return {word: tuple(known) for word, known in spoken.items()}


def _words_of_time(language: str) -> set[str]:
    """The words that dates, numbers and parties are said with: nobody may take them for a typing error."""
    files = (FOLDER / language / f"{name}.toml" for name in sorted(_READ_ELSEWHERE - {"language", "concepts", "wordings"}))
    texts = (_COMMENT.sub("", file.read_text(encoding="utf-8")) for file in files if file.exists())
    return {key(word) for text in texts for word in set(_LETTERS.findall(text))}
