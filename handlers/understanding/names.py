"""What a name is made of: the words that matter in a title, and how much; the words of a place."""

from collections.abc import Collection, Iterable, Iterator

from handlers.understanding.meaning import Named
from handlers.understanding.spelling import key
from handlers.understanding.vocabulary import vocabulary
from handlers.understanding.words import texts

_SPECIFIC, GENERIC, _ASIDE, _QUALIFIER = 1.0, 0.3, 0.4, 0.6
_NO_NAME = {"eksempel", "example"}


def same_place(word: str, token: str) -> bool:
    if word == token:
        return True
    short, long = sorted((word, token), key=len)
    return len(short) >= 5 and long.startswith(short) and long[len(short) :] in ("s", "et", "en", "t", "n", "ets", "ens")


def places(named: Iterable[Named]) -> dict[str, tuple[str, ...]]:
    """Each place with the words that name it: the last one may stand alone ("biblioteket" for "Mørkhøj Bibliotek")."""
    places = dict.fromkeys(each.place for each in named if each.place)
    return {
        place: tuple(key(w) for w in texts(place) if w.isalpha())[-1:] if len(place.split()) > 1 else (key(place),)
        for place in places
    }


def titles(each: Named) -> Iterator[str]:
    """What something is called; of an information topic's tags only those that are not everyday words."""
    yield from each.names if each.sort != "info" else each.names[:1]
    if each.sort == "info":
        common = vocabulary().spoken_in
        yield from (tag for tag in each.names[1:] if len(tag) > 3 and tag.isalpha() and key(tag) not in common)
    if each.sort != "shift":
        yield each.key.replace("-", " ")


def weighed(name: str, generic: Collection[str], small: Collection[str]) -> Iterator[tuple[str, float, bool]]:
    """The words of a name that matter, how much, and whether they stand before any colon, comma and preposition."""
    factor = 1.0
    for word in texts(name):
        if word in ":,(":
            factor = min(factor, _ASIDE)
            continue
        plain = key(word)
        if not word[0].isalpha() or plain in _NO_NAME:
            continue
        if plain in small:
            factor = min(factor, _QUALIFIER)
            continue
        yield plain, GENERIC if plain in generic or len(plain) <= 2 else _SPECIFIC * factor, factor == _SPECIFIC
