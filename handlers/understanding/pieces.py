"""Words of a message as one language would have typed them: slips mended, words run together taken apart."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from handlers.understanding.lexicon import Lexicon, lexicon, loose

# Words that may be cut off a neighbour ("onsdagaften", "paonsdag", "toborn"); others would be found inside any long word.
_CUT = frozenset({"weekday", "part", "month", "adult", "child", "person", "unit", "day"})
_SHORTEST_CUT = 4
_SHORTEST_CUTTABLE = 6


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, or a part of the one at `index` in the message; `given` is a kind that a clitic brought along."""

    text: str
    index: int
    mended: bool = False
    given: str | None = None


def pieces(plains: Sequence[str], language: str) -> list[Piece]:
    """The pieces of all folded words, in order, as `language` reads them."""
    return [
        Piece(text, index, mended, given) for index, plain in enumerate(plains) for text, mended, given in _read(plain, language)
    ]


@lru_cache(maxsize=16384)
def _read(plain: str, language: str) -> tuple[tuple[str, bool, str | None], ...]:
    lex = lexicon(language)
    text = plain if plain in lex.exact else loose(plain)
    if text in lex.known or len(text) < 2 or text.isdigit():
        return ((text, False, None),)
    stem = loose(plain.partition("'")[0])  # "ocak'ta"
    if "'" in plain and stem in lex.known:
        return ((stem, False, None),)
    apart = _without_clitic(text, lex)
    if apart:
        return apart
    if mended := lex.mended(text):
        return ((mended, True, None),)
    parted = _parted(text, lex)
    return tuple((part, True, None) for part in parted) or ((text, False, None),)


def _without_clitic(text: str, lex: Lexicon) -> tuple[tuple[str, bool, str | None], ...]:
    for prefix, kind in lex.prefixes.items():
        rest = text[len(prefix) :]
        if text.startswith(prefix) and len(rest) > 1:
            if rest not in lex.known and (further := _without_clitic(rest, lex)):
                return ((prefix, False, kind), *further)
            for whole in (rest, "ال" + rest):
                if whole in lex.known:
                    return ((prefix, False, kind), (whole, False, None))
    return ()


def _parted(text: str, lex: Lexicon) -> tuple[str, ...]:
    if len(text) < _SHORTEST_CUTTABLE or text in lex.never:
        return ()
    found = []
    for k in range(1, len(text)):
        left, right = text[:k], text[k:]
        for rest in (right, right.removeprefix("s")) if right.startswith("s") else (right,):
            if left in lex.known and rest in lex.known and (_cuts(left, lex) or _cuts(rest, lex)):
                found.append((left, rest))
    return found[0] if len(found) == 1 else ()


def _cuts(text: str, lex: Lexicon) -> bool:
    return len(text) >= _SHORTEST_CUT and not _CUT.isdisjoint(lex.single(text))
