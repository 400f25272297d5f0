"""What is on, read once and kept in memory until it changes: a message asks for nothing but the edition."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from itertools import chain
from typing import cast
from uuid import uuid4

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from models.activity import Activity, Holiday, Info, Leisure, Occurrence, Setting, Shift
from models.base import table_of

Texts = Mapping[str, str]
Holidays = Mapping[str, tuple[tuple[date, date], ...]]


@dataclass(frozen=True, slots=True)
class Happening:
    """An occurrence as the conversation sees it: local wall time without zone."""

    key: str
    activity: str
    start: datetime
    end: datetime
    capacity: int | None
    held_seats: int
    cancelled: bool
    version: int


@dataclass(frozen=True, slots=True)
class Offer:
    """An activity as the conversation sees it, with its occurrences in order of time."""

    key: str
    effort: int | None
    title: Texts
    short_title: Texts | None
    discreet_title: Texts | None
    description: Texts | None
    place: str
    address: str | None
    age_min: int | None
    age_max: int | None
    gender: str | None
    price_kr: int | None
    price_note: Texts | None
    capacity: int | None
    signup: str
    signup_covers: str
    languages: tuple[str, ...]
    host: str | None
    run_by: str | None
    tags: tuple[str, ...]
    occurrences: tuple[Happening, ...]
    state: str = "published"
    closes_hours: int | None = None

    @property
    def is_series(self) -> bool:
        """True where one sign-up covers every occurrence."""
        return self.signup_covers == "series"

    def closes_at(self, each: Happening) -> datetime:
        """When signing up to an occurrence ends, in local wall time: at its start, or so many hours before."""
        return each.start - timedelta(hours=self.closes_hours or 0)

    def coming(self, now: datetime) -> tuple[Happening, ...]:
        """Those that have not begun and are not cancelled; `now` is local wall time."""
        return tuple(each for each in self.occurrences if each.start > now and not each.cancelled)


@dataclass(frozen=True, slots=True)
class Club:
    """A leisure offer as the conversation sees it."""

    key: str
    association: str
    activity: Texts
    age_min: int | None
    age_max: int | None
    gender: str | None
    weekdays: tuple[str, ...]
    times: str | None
    place: str | None
    address: str | None
    price_kr: int | None
    price_per: str | None
    fritidspas: bool | None
    free_trial: bool | None
    waiting_list: bool | None
    contact: str | None
    notes: Texts | None
    tags: tuple[str, ...]
    verified_on: date | None


@dataclass(frozen=True, slots=True)
class Hands:
    """A shift as the conversation sees it; `taken` is those found elsewhere."""

    key: str
    activity: str
    occurrence: str | None
    role: Texts
    start: datetime
    end: datetime
    needed: int
    taken: int
    needs_certificate: bool


@dataclass(frozen=True, slots=True)
class Topic:
    """An information text."""

    key: str
    text: Texts
    tags: tuple[str, ...]
    see: tuple[str, ...]


@dataclass(frozen=True)
class Catalogue:
    """Everything that is on, by key. `edition` changes whenever anything in it does.

    `activities` are those that anybody may hear of; `drafts` are known to the desk alone. `holidays` are the first and last days of
    each time that one comes, in order.
    """

    edition: str
    name: str
    activities: Mapping[str, Offer]
    leisure: Mapping[str, Club]
    shifts: Mapping[str, Hands]
    info: Mapping[str, Topic]
    holidays: Holidays = field(default_factory=dict)
    drafts: Mapping[str, Offer] = field(default_factory=dict)

    @cached_property
    def every(self) -> Mapping[str, Offer]:
        """The activities and the drafts, as the desk sees them."""
        return {**self.activities, **self.drafts}

    @cached_property
    def occurrences(self) -> Mapping[str, Happening]:
        """Every occurrence by its key."""
        return {each.key: each for offer in self.activities.values() for each in offer.occurrences}

    @property
    def keys(self) -> Iterator[str]:
        """The key of everything that a button may be about."""
        return chain(self.activities, self.occurrences, self.shifts, self.leisure)

    def of(self, key: str) -> Offer | None:
        """The activity of an occurrence's or an activity's own key, or None."""
        happening = self.occurrences.get(key)
        return self.activities.get(happening.activity if happening else key)

    def stands_for(self, target: str, now: datetime) -> Happening | None:
        """The occurrence itself; of a series its first coming one, else its last."""
        if target in self.occurrences:
            return self.occurrences[target]
        offer = self.activities.get(target)
        if offer is None or not offer.occurrences:
            return None
        return (offer.coming(now) or offer.occurrences[-1:])[0]


_kept: dict[str, Catalogue] = {}


def catalogue(session: Session) -> Catalogue:
    """The catalogue of the edition that this transaction sees."""
    edition = get_setting(session, "edition") or ""
    found = _kept.get(edition)
    if found is None:
        found = _read(session, edition)
        if len(_kept) > 8:
            _kept.clear()
        _kept[edition] = found
    return found


def touch(session: Session) -> None:
    """Says that something in the catalogue changed. The edition is random: a number could return after a rollback."""
    put_setting(session, "edition", uuid4().hex)


_SETTING = select(table_of(Setting).c.value).where(table_of(Setting).c.key == bindparam("name"))


def get_setting(session: Session, key: str) -> str | None:
    """A remembered value of the house."""
    return cast(str | None, session.scalar(_SETTING, {"name": key}))


def put_setting(session: Session, key: str, value: str) -> None:
    """Remembers a value of the house."""
    session.merge(Setting(key=key, value=value))
    session.flush()


def _read(session: Session, edition: str) -> Catalogue:
    by_activity: dict[str, list[Happening]] = {}
    table = Occurrence.__table__.c
    columns = (
        table.key,
        table.activity_key,
        table.start,
        table.end,
        table.capacity,
        table.held_seats,
        table.cancelled,
        table.version,
    )
    for row in session.execute(select(*columns).order_by(table.start, table.key)):
        by_activity.setdefault(row[1], []).append(Happening(*row))
    offers = [_offer(row, by_activity.get(row.key, [])) for row in session.scalars(select(Activity).order_by(Activity.key))]
    drafts = {offer.key: offer for offer in offers if offer.state == "draft"}
    return Catalogue(
        edition,
        get_setting(session, "name") or "",
        {offer.key: offer for offer in offers if offer.key not in drafts},
        {row.key: _club(row) for row in session.scalars(select(Leisure).order_by(Leisure.key))},
        {
            row.key: _hands(row)
            for row in session.scalars(select(Shift).order_by(Shift.start, Shift.key))
            if row.activity_key not in drafts
        },
        {
            row.key: Topic(row.key, row.text, tuple(row.tags), tuple(row.see))
            for row in session.scalars(select(Info).order_by(Info.key))
        },
        _holidays(session),
        drafts,
    )


def _holidays(session: Session) -> Holidays:
    table = Holiday.__table__.c
    found: dict[str, tuple[tuple[date, date], ...]] = {}
    for name, first, last in session.execute(select(table.name, table.first_on, table.last_on).order_by(table.first_on)):
        found[name] = (*found.get(name, ()), (first, last))
    return found


def _offer(row: Activity, occurrences: list[Happening]) -> Offer:
    return Offer(
        row.key, row.effort, row.title, row.short_title, row.discreet_title, row.description, row.place, row.address,
        row.age_min, row.age_max, row.gender, row.price_kr, row.price_note, row.capacity, row.signup, row.signup_covers,
        tuple(row.languages), row.host, row.run_by, tuple(row.tags), tuple(occurrences), row.state, row.closes_hours,
    )  # fmt: skip


def _club(row: Leisure) -> Club:
    return Club(
        row.key, row.association, row.activity, row.age_min, row.age_max, row.gender, tuple(row.weekdays), row.times,
        row.place, row.address, row.price_kr, row.price_per, row.fritidspas, row.free_trial, row.waiting_list,
        row.contact, row.notes, tuple(row.tags), row.verified_on,
    )  # fmt: skip


def _hands(row: Shift) -> Hands:
    return Hands(
        row.key,
        row.activity_key,
        row.occurrence_key,
        row.role,
        row.start,
        row.end,
        row.needed,
        row.taken,
        row.needs_certificate,
    )
