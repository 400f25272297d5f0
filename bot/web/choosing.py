"""What a visitor chooses to see on the front page and in the leisure guide, read from the page's address."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime

from starlette.requests import Request

from bot.web.forms import whole
from handlers.conditions import age_fits
from handlers.town_names import town_of
from handlers.understanding.meaning import Context
from handlers.understanding.understand import understand
from models.catalogue import Catalogue, Club, Offer, Texts

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEKEND = "weekend"
EFFORTS = (1, 2, 3)
OLDEST = 120
LONGEST = 100


@dataclass(frozen=True, slots=True)
class Choice:
    """The fields of the form; what is no choice at all is left out, an age that is none is kept to be shown again."""

    about: str = ""
    day: str = ""
    effort: int | None = None
    typed_age: str = ""
    free: bool = False

    @property
    def age(self) -> int | None:
        """The age in years, or None."""
        years = whole(self.typed_age)
        return years if years is not None and years <= OLDEST else None

    @property
    def age_is_wrong(self) -> bool:
        """True where something stands in the field that is no age."""
        return bool(self.typed_age) and self.age is None

    @property
    def is_made(self) -> bool:
        """True where anything is chosen."""
        return self != Choice()

    def takes(self, offer: Offer | Club) -> bool:
        """True where an activity or a club fits what was chosen, its days and its subject apart."""
        if self.effort and isinstance(offer, Offer) and offer.effort != self.effort:
            return False
        return not (self.free and offer.price_kr != 0) and (self.age is None or age_fits(offer, self.age))

    def takes_day(self, days: Collection[str]) -> bool:
        """True where one of the days ("mon") is chosen, or none is."""
        return not self.day or any(each == self.day or (self.day == WEEKEND and each in DAYS[5:]) for each in days)


def choice_of(request: Request) -> Choice:
    """The choice in the address; whatever stands there."""
    asked = request.query_params
    day, effort = asked.get("day", ""), whole(asked.get("effort", ""))
    return Choice(
        asked.get("about", "").strip()[:LONGEST],
        day if day in (*DAYS, WEEKEND) else "",
        effort if effort in EFFORTS else None,
        asked.get("age", "").strip()[:LONGEST],
        "free" in asked,
    )


def keys_about(known: Catalogue, about: str, here: datetime, language: str) -> set[str]:
    """The activities and clubs that have these words in their texts, or are about what they mean in any of the languages."""
    words = about.casefold()
    everything: list[Offer | Club] = [*known.activities.values(), *known.leisure.values()]
    found = {each.key for each in everything if words in _told(each)}
    for act in understand(about, Context(here, language), town_of(known)).acts:
        found.update(act.activities, act.subjects, act.leisure)
    return found


def _told(each: Offer | Club) -> str:
    return "\n".join(_texts(each)).casefold()


def _texts(each: Offer | Club) -> Iterator[str]:
    told: tuple[Texts | None, ...] = (
        (each.title, each.short_title, each.description) if isinstance(each, Offer) else (each.activity, each.notes)
    )
    for texts in told:
        yield from (texts or {}).values()
    yield from each.tags
    yield from filter(None, (each.place, each.association if isinstance(each, Club) else each.host))
