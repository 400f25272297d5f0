"""Who comes: from what was said, or from what a party was before, to adults and children."""

from dataclasses import dataclass

from handlers.understanding.meaning import Party
from models.catalogue import Offer
from models.signup import Household


@dataclass(frozen=True, slots=True)
class Heads:
    """A party on its way: None is not known yet. `total` where only that was said."""

    adults: int | None = None
    children: int | None = None
    total: int | None = None
    ages: tuple[int, ...] = ()

    def whole(self) -> Household | None:
        """The party, once both numbers are known."""
        if self.adults is None or self.children is None:
            return None
        return Household(self.adults, self.children, self.ages)


def heads_from(said: Party | None, before: Household | None, offer: Offer | None) -> Heads:
    """What a message says about who comes, on top of the party as it stood."""
    if said is None or said.unsure or (said.brought and before is not None):
        return Heads()  # asked: a number that cannot be, or one that may be counted already
    if said.relative:
        return _changed(said, before)
    ages = tuple(age for age in said.ages if age < 18)
    adults, children, total = said.adults, said.children, said.total
    if children is None and ages:
        children = len(ages)
    if total is not None and adults is not None and children is None:
        children = max(0, total - adults)
    elif total is not None and children is not None and adults is None:
        adults = max(0, total - children)
    elif adults is not None and children is None:
        children = 0
    elif children is not None and adults is None and offer is not None and is_for_children(offer):
        adults = 0
    if total == 1 and adults is None and children is None and offer is not None and not is_for_children(offer):
        adults, children = 1, 0
    return Heads(adults, children, total if adults is None or children is None else None, ages)


def add(before: Heads, said: Party | None, offer: Offer | None, *, missing: str | None) -> Heads:
    """What an answer adds to a party on its way. `missing` is the number that was asked for; a bare total answers it.

    Adults and children said together are the party, whatever total was said before.
    """
    if said is None:
        return before
    both = said.adults is not None and said.children is not None
    if missing == "children" and before.total is not None and not both and not said.relative:
        children = said.children if said.children is not None else said.total
        if said.adults is not None and said.total is None:
            children = before.total - said.adults if said.adults <= before.total else None
        if children is not None and children <= before.total:
            return Heads(before.total - children, children, None, said.ages or before.ages)
    if missing == "adults" and before.children is not None:
        adults = said.adults if said.adults is not None else said.total
        if adults is not None:
            return Heads(adults, before.children, None, before.ages)
    if missing == "ages" and said.ages:
        return Heads(before.adults, before.children, before.total, said.ages)
    return heads_from(said, None, offer)


def is_for_children(offer: Offer) -> bool:
    """True where grown-ups come along at most."""
    return offer.age_max is not None and offer.age_max < 18 and (offer.age_min or 0) >= 6


def ages_matter(offer: Offer, party: Household) -> bool:
    """True where the activity has limits that a child of unknown age could fall outside."""
    limited = (offer.age_min or 0) > 0 or (offer.age_max is not None and offer.age_max < 18)
    return limited and party.children > 0 and len(party.ages) < party.children


def outside(offer: Offer, party: Household) -> list[int]:
    """The children's ages that the activity is not for."""
    low, high = offer.age_min or 0, 99 if offer.age_max is None else offer.age_max
    return [age for age in party.ages if not low <= age <= high]


def _changed(said: Party, before: Household | None) -> Heads:
    if before is None:
        return Heads()
    adults, children = before.adults + (said.adults or 0), before.children + (said.children or 0)
    if said.total:
        if before.children and before.adults:
            return Heads(None, None, before.seats + said.total)
        adults += 0 if before.children and not before.adults else said.total
        children += said.total if before.children and not before.adults else 0
    return Heads(max(0, adults), max(0, children), None, before.ages)
