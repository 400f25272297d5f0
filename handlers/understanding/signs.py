"""What each word of a message can mean in one language: the alphabet that the grammar of dates is written in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from handlers.understanding import numbers
from handlers.understanding.lexicon import Lexicon, lexicon, scripts_of
from handlers.understanding.pieces import Piece, pieces
from handlers.understanding.words import Word

_PUNCTUATION = {
    ".": "dot", ":": "colon", "/": "slash", "-": "dash", "–": "dash", "—": "dash", ",": "comma", "،": "comma",
    "+": "plus", "&": "and", "'": "filler", "#": "number_mark", "(": "bracket", ")": "bracket",
}  # fmt: skip


_NOTHING: Mapping[str, object] = {}


@dataclass(frozen=True, slots=True)
class Sign:
    """One or more words [start, end) with everything that they can be; `exact` is False where a slip was mended."""

    kinds: Mapping[str, object]
    start: int
    end: int
    exact: bool = True
    text: str = ""


def readable(ws: Sequence[Word], languages: Sequence[str]) -> list[str]:
    """The languages whose script the message uses, and the first of all in any case."""
    scripts = scripts_of(" ".join(word.plain for word in ws))
    return [name for rank, name in enumerate(languages) if rank == 0 or lexicon(name).scripts & scripts]


def tag(ws: Sequence[Word], language: str) -> list[Sign]:
    """The signs of a message in one language; words that mean nothing here stand as signs without kinds."""
    return list(_tagged(tuple(word.plain for word in ws), language))


@lru_cache(maxsize=64)  # dates, ages and people read the same message
def _tagged(plains: tuple[str, ...], language: str) -> tuple[Sign, ...]:
    lex, row = lexicon(language), pieces(plains, language)
    texts = [piece.text for piece in row]
    found: list[Sign] = []
    i = 0
    while i < len(row):
        text, piece = texts[i], row[i]
        if piece.given is None and not (lex.begins(text) or text in _PUNCTUATION or text.isdigit()):
            found.append(Sign(_NOTHING, piece.index, piece.index + 1, True, text))
            i += 1
            continue
        kinds, used = _kinds_at(row, texts, i, lex)
        last = row[i + used - 1]
        exact = not any(piece.mended for piece in row[i : i + used])
        found.append(Sign(kinds, row[i].index, last.index + 1, exact, texts[i]))
        i += used
    return tuple(found)


def known_words(row: Sequence[Sign]) -> int:
    """How many words are words of the language, spelt right: a measure of how likely a message is in it."""
    return sum(sign.end - sign.start for sign in row if sign.kinds and sign.exact and sign.text.isalpha())


def _kinds_at(row: Sequence[Piece], texts: Sequence[str], i: int, lex: Lexicon) -> tuple[dict[str, object], int]:
    if row[i].given is not None:
        return {str(row[i].given): ""}, 1
    kinds: dict[str, object] = {}
    phrase = lex.longest_at(texts, i)
    used = phrase[1] if phrase else 1
    if phrase:
        kinds.update(phrase[0])
        if used == 1 and texts[i] in lex.weak:
            kinds["weak"] = ""
    if used == 1 and (mark := _PUNCTUATION.get(texts[i])):
        return kinds | ({"bracket": "", "filler": ""} if mark == "bracket" else {mark: ""}), 1
    number = numbers.cardinal(row, i, lex)
    if number and number[1] >= used:
        if number[1] > used:
            kinds = {}
        kinds |= _numeric(number[0], texts[i])
        used = number[1]
    elif "ordinal" in kinds:
        kinds["ord"] = int(str(kinds["ordinal"]))
    if "article" in kinds:
        kinds.pop("hour", None)
    return kinds, used


def _numeric(value: int, text: str) -> dict[str, object]:
    kinds: dict[str, object] = {"num": value}
    figures = len(text) if text.isdigit() else 0
    if value <= 24 and figures <= 2:
        kinds["hour"] = value
    if 1 <= value <= 31 and figures in {1, 2}:
        kinds["dom"] = value
    if figures == 2 and value <= 59:
        kinds["two"] = value
    if figures == 2:
        kinds["short_year"] = 2000 + value
    if figures == 4 and 1900 <= value <= 2199:
        kinds["year"] = value
    if figures == 4 and value // 100 <= 24 and value % 100 <= 59:
        kinds["four"] = value
    return kinds
