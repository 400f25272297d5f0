"""Numbers and ordinals in figures or words: "2", "to", "femogtyve", "tre og tyve", "nummer 2", "den anden"."""

from collections.abc import Callable, Sequence

from handlers.understanding.lexicon import Lexicon, lexicon
from handlers.understanding.pieces import Piece, pieces
from handlers.understanding.words import Word

Reader = Callable[[Sequence[Piece], int, Lexicon], tuple[int, int] | None]

_LARGEST_FIGURES = 4  # a longer row of figures is a telephone number or worse


def number_at(ws: Sequence[Word], i: int, languages: Sequence[str]) -> tuple[int, int] | None:
    """The number that begins at word `i` and the words it takes."""
    return _first(ws, i, languages, cardinal)


def ordinal_at(ws: Sequence[Word], i: int, languages: Sequence[str]) -> tuple[int, int] | None:
    """The place in a row that begins at word `i` ("anden", "nummer 2", "2nd"; -1 is the last) and the words it takes."""
    return _first(ws, i, languages, ordinal)


def _first(ws: Sequence[Word], i: int, languages: Sequence[str], read: Reader) -> tuple[int, int] | None:
    best: tuple[int, int] | None = None
    for language in languages:
        row = pieces([word.plain for word in ws[i : i + 4]], language)
        found = read(row, 0, lexicon(language)) if row else None
        if found is None:
            continue
        used = row[found[1] - 1].index + 1
        if best is None or used > best[1]:
            best = (found[0], used)
    return best


def cardinal(row: Sequence[Piece], i: int, lex: Lexicon) -> tuple[int, int] | None:
    """The number at piece `i` of one language's reading, and the pieces it takes."""
    text = row[i].text
    if text.isdigit():
        return (int(text), 1) if len(text) <= _LARGEST_FIGURES else None
    if row[i].given:
        return None
    found = _value(row, i, lex)
    if found is None:
        return None
    value, used = found
    more = _rest_of(row, i + used, value, lex)
    return (value + more[0], used + more[1]) if more else found


def _rest_of(row: Sequence[Piece], i: int, value: int, lex: Lexicon) -> tuple[int, int] | None:
    """What a tens word adds to a units word or the other way round: "tre og tyve", "twenty five"."""
    linked = i < len(row) and (row[i].given == "and" or "number_and" in lex.single(row[i].text))
    units_first = lex.tables["numbers"].get("units_first", False)
    follows = _value(row, i + linked, lex) if i + linked < len(row) else None
    if follows is None or row[i + linked].text.isdigit():
        return None
    tens = follows[0] >= 20 and follows[0] % 10 == 0 and follows[0] < 100
    if units_first and linked and 1 <= value <= 9 and tens:
        return follows[0], linked + follows[1]
    if (
        not units_first
        and 20 <= value < 100
        and value % 10 == 0
        and 1 <= follows[0] <= 9
        and _fitting_link(row[i], lex, linked=linked)
    ):
        return follows[0], linked + follows[1]
    return None


def _fitting_link(link: Piece, lex: Lexicon, *, linked: bool) -> bool:
    """ "twenty five" and "twenty-five", but "بیست و پنج"."""
    return link.text == "-" or linked == bool(lex.tables["numbers"].get("tens_need_and", False))


def _value(row: Sequence[Piece], i: int, lex: Lexicon) -> tuple[int, int] | None:
    found = lex.longest_at([piece.text for piece in row[i : i + 3]], 0)
    return (int(found[0]["number"]), found[1]) if found and "number" in found[0] else None


def ordinal(row: Sequence[Piece], i: int, lex: Lexicon) -> tuple[int, int] | None:
    """The ordinal at piece `i`, and the pieces it takes; "nummer 2" and "2nd" count, "2." does not."""
    found = lex.longest_at([piece.text for piece in row[i : i + 3]], 0)
    if found and "ordinal" in found[0]:
        return int(found[0]["ordinal"]), found[1]
    if found and "number_mark" in found[0]:
        after = i + found[1]
        after += after < len(row) and row[after].text in {".", "#"}
        value = cardinal(row, after, lex) if after < len(row) else None
        return (value[0], after - i + value[1]) if value else None
    suffixed = row[i].text.isdigit() and i + 1 < len(row) and "ordinal_ending" in lex.single(row[i + 1].text)
    return (int(row[i].text), 2) if suffixed and len(row[i].text) <= 2 else None
