"""The catalogue's names for the understanding: built once an edition."""

from collections.abc import Iterable, Mapping

from handlers.understanding.meaning import Named
from handlers.understanding.town import Town
from models.catalogue import Catalogue

_kept: dict[str, Town] = {}


def town_of(catalogue: Catalogue) -> Town:
    """The index over everything that can be asked for by name, and the holidays."""
    found = _kept.get(catalogue.edition)
    if found is None:
        found = Town.build(names(catalogue), catalogue.holidays)
        if len(_kept) > 8:
            _kept.clear()
        _kept[catalogue.edition] = found
    return found


def names(catalogue: Catalogue) -> Iterable[Named]:
    """Activities, clubs, topics and shifts with what they are called."""
    for offer in catalogue.activities.values():
        if offer.state == "archived":
            continue
        titles = _texts(offer.title, offer.short_title, offer.discreet_title)
        about = (*offer.tags, *_texts(offer.description), *((offer.host,) if offer.host else ()))
        yield Named(offer.key, "activity", (*titles, offer.key), about, offer.place)
    for club in catalogue.leisure.values():
        yield Named(
            club.key, "leisure", (*_texts(club.activity), club.association), (*club.tags, *_texts(club.notes)), club.place
        )
    for key, topic in catalogue.info.items():
        yield Named(key, "info", (key, *topic.tags), _texts(topic.text))
    for shift in catalogue.shifts.values():
        yield Named(shift.key, "shift", (*_texts(shift.role), *_as_compounds(shift.role)), (), None, shift.activity)


def _as_compounds(role: Mapping[str, str]) -> tuple[str, ...]:
    """What a Dane calls the shift of a kok (kokkevagt), of opvask (opvaskevagt) and of a lektiehjælper (lektiehjælpervagt)."""
    word = role.get("da", "").lower()
    if not word.isalpha():
        return ()
    return tuple(f"{word}{link}vagt" for link in ("", "e", f"{word[-1]}e"))


def _texts(*texts: Mapping[str, str] | None) -> tuple[str, ...]:
    return tuple(text for each in texts if each for text in each.values())
