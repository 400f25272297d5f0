"""Which activities and clubs fit what was asked: the conditions of one act, applied to the catalogue."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from handlers.understanding.meaning import Act, When
from models.catalogue import Catalogue, Club, Happening, Offer

# Without a day in the question, this is how far "what is on" looks.
AHEAD = timedelta(days=21)
_DAYS = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}


@dataclass(frozen=True, slots=True)
class Found:
    """An activity with those of its occurrences that fit, in order."""

    offer: Offer
    occurrences: tuple[Happening, ...]


def search(catalogue: Catalogue, act: Act, now: datetime) -> list[Found]:
    """The activities that fit every condition, soonest first; named ones and subject matches before their mere neighbours."""
    keys: Iterable[str] = act.activities or act.subjects or catalogue.activities
    found = []
    for key in keys:
        offer = catalogue.activities.get(key)
        if offer is None or not fits(offer, act):
            continue
        fitting = tuple(each for each in offer.coming(now) if in_time(each.start, act.when) and _near(each, act, now))
        if fitting:
            found.append(Found(offer, fitting))
    if act.gender and any(each.offer.gender == act.gender for each in found):
        found = [each for each in found if each.offer.gender == act.gender]
    if act.activities or act.subjects:
        return found
    return sorted(found, key=lambda each: (each.occurrences[0].start, each.offer.key))


def fits(offer: Offer | Club, act: Act) -> bool:
    """True where an activity or a club fits all that was said of ages, price, place and who it is for."""
    if act.ages and not all(age_fits(offer, age) for age in act.ages):
        return False
    if act.free and offer.price_kr != 0:
        return False
    if act.max_price_kr is not None and (offer.price_kr is None or offer.price_kr > act.max_price_kr):
        return False
    if act.place and offer.place != act.place:
        return False
    if act.gender and offer.gender not in (None, act.gender):
        return False
    if isinstance(offer, Offer):
        if act.spoken and act.spoken not in offer.languages:
            return False
        if act.without_signup and offer.signup == "required":
            return False
    return True


def age_fits(offer: Offer | Club, age: int) -> bool:
    """True where somebody of this age is meant."""
    return (offer.age_min or 0) <= age <= (99 if offer.age_max is None else offer.age_max)


def unclear(whens: Sequence[When]) -> str | None:
    """The sentence that asks for the day, where words name a time that nobody can compute; None where all is plain."""
    unsure = [when for when in whens if when.unsure]
    if not unsure:
        return None
    return "holiday-unknown" if all(when.unlisted for when in unsure) else "day-unclear"


def in_time(start: datetime, whens: Sequence[When]) -> bool:
    """True where a start lies in one of the stretches asked for, and in none of those ruled out."""
    if not whens:
        return True
    wanted = [when for when in whens if not when.excluded and not when.unsure]
    ruled_out = [when for when in whens if when.excluded and not when.unsure]
    return (not wanted or any(covers(when, start) for when in wanted)) and not any(covers(when, start) for when in ruled_out)


def covers(when: When, start: datetime) -> bool:
    """True where a start lies in one stretch."""
    day, clock = start.date(), start.time()
    if (when.from_day and day < when.from_day) or (when.to_day and day > when.to_day):
        return False
    if when.weekdays and day.weekday() not in when.weekdays:
        return False
    if when.clock is not None and clock != when.clock:
        return False
    return not ((when.from_time and clock < when.from_time) or (when.to_time and clock > when.to_time))


def clubs(catalogue: Catalogue, act: Act) -> list[Club]:
    """The leisure offers that fit, named ones first."""
    keys: Iterable[str] = act.leisure or [key for key in act.subjects if key in catalogue.leisure] or catalogue.leisure
    found = [club for key in keys if (club := catalogue.leisure.get(key)) and fits(club, act) and _club_in_time(club, act.when)]
    if not found and act.leisure:  # what is asked of a club by name is answered, whatever it costs and whenever it is
        plain = replace(act, free=None, max_price_kr=None, when=(), place=None)
        found = [club for key in act.leisure if (club := catalogue.leisure.get(key)) and fits(club, plain)]
    if act.gender and any(club.gender == act.gender for club in found):
        found = [club for club in found if club.gender == act.gender]
    return found


def relaxed(act: Act) -> Mapping[str, Act]:
    """Ways to ask for less, the mildest first: what is said to the resident, and the milder question."""
    ways: dict[str, Act] = {}
    if any(when.clock or when.from_time or when.to_time for when in act.when):
        ways["time"] = replace(act, when=tuple(replace(when, clock=None, from_time=None, to_time=None) for when in act.when))
    if act.place:
        ways["place"] = replace(act, place=None)
    if act.spoken:
        ways["spoken"] = replace(act, spoken=None)
    if act.when:
        ways["day"] = replace(act, when=())
    if act.free or act.max_price_kr is not None:
        ways["price"] = replace(act, free=None, max_price_kr=None)
    if act.subjects or act.activities:
        ways["subject"] = replace(act, subjects=(), activities=())
    if len(ways) > 1:
        ways["most"] = replace(act, when=(), place=None, spoken=None, free=None, max_price_kr=None)
    return ways


def _near(each: Happening, act: Act, now: datetime) -> bool:
    if act.activities or any(not when.excluded for when in act.when):
        return True
    return each.start <= now + AHEAD


def _club_in_time(club: Club, whens: Sequence[When]) -> bool:
    """Clubs know weekdays only."""
    days = {_DAYS[day] for day in club.weekdays if day in _DAYS}
    if not days:
        return True
    wanted = [_weekdays(when) for when in whens if not when.excluded]
    ruled_out = {day for when in whens if when.excluded for day in _weekdays(when)}
    return (not any(wanted) or any(days & each for each in wanted)) and bool(days - ruled_out)


def _weekdays(when: When) -> set[int]:
    if when.weekdays:
        return set(when.weekdays)
    if when.from_day is None or when.to_day is None:
        return set()
    span = (when.to_day - when.from_day).days
    return {(when.from_day + timedelta(days=step)).weekday() for step in range(min(span, 6) + 1)}
