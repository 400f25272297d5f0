"""Phrases of the vocabulary: written by translators, found in messages wherever their words stand."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from handlers.understanding.spelling import key

_GAP = ".."
_GAP_WORDS = 4


@dataclass(frozen=True, slots=True)
class Phrase:
    """A wording and what it is a sign of; `sure` phrases suffice, others only point that way.

    A part is the set of keys that may stand there, an empty one a gap of up to four words.
    """

    tag: str
    sure: bool
    language: str
    parts: tuple[frozenset[str], ...]
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Tag:
    """A phrase found at `used`, the places of its words in the message."""

    tag: str
    sure: bool
    language: str
    used: tuple[int, ...]

    @property
    def start(self) -> int:
        return self.used[0]

    @property
    def end(self) -> int:
        return self.used[-1] + 1


def read(line: str, classes: dict[str, frozenset[str]]) -> Iterator[tuple[frozenset[str], ...]]:
    """The wordings that one line stands for.

    `a|b` is either (`do_not|dont`: two words or one), `a?` may be missing, `<who>` is a class, `..` up to four words.
    """
    choices: list[list[tuple[frozenset[str], ...]]] = []
    for written in line.split():
        word = written.removesuffix("?")
        choices.append([*_choices(word, classes), ()] if word != written else _choices(word, classes))
    for wording in product(*choices):
        parts = [part for choice in wording for part in choice]
        yield tuple(part for i, part in enumerate(parts) if part or i == 0 or parts[i - 1])


def _choices(word: str, classes: dict[str, frozenset[str]]) -> list[tuple[frozenset[str], ...]]:
    if word == _GAP:
        return [(frozenset(),)]
    options = word.split("|")
    single = frozenset(each for option in options if "_" not in option for each in _options(option, classes))
    several = [tuple(_options(each, classes) for each in option.split("_")) for option in options if "_" in option]
    return [*([(single,)] if single else []), *several]


def _options(option: str, classes: dict[str, frozenset[str]]) -> frozenset[str]:
    if option.startswith("<") and option != "<number>":
        return classes[option.strip("<>")]
    return frozenset({option if option == "<number>" else _key(option)})


def _key(word: str) -> str:
    return key(word.removesuffix("*")) + "*" * word.endswith("*")


class PhraseBook:
    """All phrases, each filed under its rarest word, so that a message only meets those that may fit."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        phrases = list(phrases)
        uses = Counter(word for phrase in phrases for part in phrase.parts for word in part)
        self._filed: dict[str, list[tuple[Phrase, int]]] = defaultdict(list)
        for phrase in phrases:
            rarest = min(
                (i for i, part in enumerate(phrase.parts) if part),
                key=lambda i, p=phrase: sum(uses[word] for word in p.parts[i]),  # type: ignore[misc]
            )
            for word in phrase.parts[rarest]:
                self._filed[word].append((phrase, rarest))

    def find(self, forms: Sequence[frozenset[str]], strict: Sequence[frozenset[str]], sentence: Sequence[int]) -> list[Tag]:
        """Every phrase found. `forms` are the keys each word may stand for, `sentence` the number of its sentence."""
        found: dict[tuple[str, bool, str, tuple[int, ...]], Tag] = {}
        for at, keys in enumerate(forms):
            for word in keys | strict[at]:
                for phrase, anchor in self._filed.get(word, ()):
                    used = _fit(phrase, anchor, at, strict if phrase.exact else forms, sentence)
                    if used:
                        tag = Tag(phrase.tag, phrase.sure, phrase.language, used)
                        found[tag.tag, tag.sure, tag.language, used] = tag
        return list(found.values())


def _fit(
    phrase: Phrase, anchor: int, at: int, forms: Sequence[frozenset[str]], sentence: Sequence[int]
) -> tuple[int, ...] | None:
    parts = phrase.parts
    if forms[at].isdisjoint(parts[anchor]):
        return None
    if len(parts) == 1:
        return (at,)
    before = _walk(parts[anchor - 1 :: -1] if anchor else (), at, -1, forms, sentence)
    if before is None:
        return None
    after = _walk(parts[anchor + 1 :], at, 1, forms, sentence)
    return None if after is None else (*reversed(before), at, *after)


def _walk(
    parts: Sequence[frozenset[str]], at: int, step: int, forms: Sequence[frozenset[str]], sentence: Sequence[int]
) -> tuple[int, ...] | None:
    """Places of `parts`, in reading order away from `at`, or None; the nearest fit is taken."""
    if not parts:
        return ()
    reach = 1
    if not parts[0]:
        parts, reach = parts[1:], _GAP_WORDS + 1
        if not parts:
            return ()
    for distance in range(1, reach + 1):
        here = at + step * distance
        if not 0 <= here < len(forms) or sentence[here] != sentence[at]:
            return None
        if not forms[here].isdisjoint(parts[0]):
            rest = _walk(parts[1:], here, step, forms, sentence)
            if rest is not None:
                return (here, *rest)
    return None
