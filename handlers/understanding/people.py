"""Who and how old, word by word: all languages of a message in one row, the one with most to say first."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby

from handlers.understanding.signs import Sign, known_words, readable, tag
from handlers.understanding.words import Word

_TELLING = frozenset({
    "adult", "child", "person", "me", "years", "years_noun", "aged", "age_word", "months_old", "total_before", "alone",
    "more", "less", "without", "only", "family",
})  # fmt: skip


def people_row(ws: Sequence[Word], languages: Sequence[str], taken: Collection[int]) -> list[Sign]:
    """The signs of a message for people: longest phrases first, then the language that says most, then the first.

    Words in `taken` stand as signs without kinds, so that nothing reaches across them.
    """
    return list(_people_row(tuple(ws), tuple(languages), frozenset(taken)))


@lru_cache(maxsize=8)  # ages and parties read the same row
def _people_row(ws: tuple[Word, ...], languages: tuple[str, ...], taken: frozenset[int]) -> tuple[Sign, ...]:
    read = [tag(ws, language) for language in readable(ws, languages)]
    says, known = [_says(row) for row in read], [known_words(row) for row in read]
    order = sorted(range(len(read)), key=lambda rank: (-says[rank], -known[rank], rank))
    silent = {rank for rank in order[1:] if not says[rank] and known[rank] < max(known)}
    starts: dict[int, list[Sign]] = {}
    for rank in order:
        if rank in silent and rank != 0:
            continue
        for start, signs in groupby(read[rank], key=lambda sign: sign.start):
            here, there = list(signs), starts.get(start)
            if here[0].kinds and (there is None or here[-1].end > there[-1].end):
                starts[start] = here
    return tuple(_in_row(len(ws), starts, taken))


def _says(row: Sequence[Sign]) -> int:
    return sum(sign.exact and not _TELLING.isdisjoint(sign.kinds) and "weak" not in sign.kinds for sign in row)


def _in_row(size: int, starts: Mapping[int, list[Sign]], taken: frozenset[int]) -> Iterator[Sign]:
    i = 0
    while i < size:
        here = starts.get(i)
        if here is None or not taken.isdisjoint(range(i, here[-1].end)):
            yield Sign({"taken": ""} if i in taken else {}, i, i + 1)
            i += 1
        else:
            yield from here
            i = here[-1].end
