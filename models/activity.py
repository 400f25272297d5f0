"""What is on: activities and their occurrences, the leisure directory, the shifts, the information texts, the holidays."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Json, Moment


class Activity(Base):
    """Something people can come to. Texts are by language; `repeats` is the plan that occurrences were made from.

    state: draft (nobody but the desk sees it), published, or archived (nothing of it is to come any more). Signing up ends
    `closes_hours` before the start; None: when it begins.
    """

    __tablename__ = "activity"
    key: Mapped[str] = mapped_column(String(80), primary_key=True)
    effort: Mapped[int | None]
    title: Mapped[dict[str, str]] = mapped_column(Json)
    short_title: Mapped[dict[str, str] | None] = mapped_column(Json)
    discreet_title: Mapped[dict[str, str] | None] = mapped_column(Json)
    description: Mapped[dict[str, str] | None] = mapped_column(Json)
    place: Mapped[str] = mapped_column(String(120))
    address: Mapped[str | None] = mapped_column(String(200))
    age_min: Mapped[int | None]
    age_max: Mapped[int | None]
    gender: Mapped[str | None] = mapped_column(String(1))
    price_kr: Mapped[int | None]
    price_note: Mapped[dict[str, str] | None] = mapped_column(Json)
    capacity: Mapped[int | None]
    signup: Mapped[str] = mapped_column(String(16), default="open")
    signup_covers: Mapped[str] = mapped_column(String(16), default="occurrence")
    languages: Mapped[list[str]] = mapped_column(Json, default=list)
    host: Mapped[str | None] = mapped_column(String(120))
    run_by: Mapped[str | None] = mapped_column(String(16))
    tags: Mapped[list[str]] = mapped_column(Json, default=list)
    repeats: Mapped[dict[str, Any] | None] = mapped_column(Json)
    state: Mapped[str] = mapped_column(String(12), default="published")
    closes_hours: Mapped[int | None]


class Occurrence(Base):
    """One time that an activity takes place: local wall time. `planned_on` is in the key and never changes.

    `version` rises when the time moves, so that what was said of the old time is known to be old.
    """

    __tablename__ = "occurrence"
    __table_args__ = (Index("ix_occurrence_start", "start"), Index("ix_occurrence_activity", "activity_key"))
    key: Mapped[str] = mapped_column(String(100), primary_key=True)
    activity_key: Mapped[str] = mapped_column(ForeignKey("activity.key"))
    planned_on: Mapped[date]
    start: Mapped[datetime]
    end: Mapped[datetime]
    capacity: Mapped[int | None]
    held_seats: Mapped[int] = mapped_column(default=0)
    cancelled: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(default=1)
    moved_at: Mapped[datetime | None] = mapped_column(Moment)


class Leisure(Base):
    """An offer of an association: the guide points there, it does not sign up."""

    __tablename__ = "leisure"
    key: Mapped[str] = mapped_column(String(80), primary_key=True)
    association: Mapped[str] = mapped_column(String(120))
    activity: Mapped[dict[str, str]] = mapped_column(Json)
    age_min: Mapped[int | None]
    age_max: Mapped[int | None]
    gender: Mapped[str | None] = mapped_column(String(1))
    weekdays: Mapped[list[str]] = mapped_column(Json, default=list)
    times: Mapped[str | None] = mapped_column(String(80))
    place: Mapped[str | None] = mapped_column(String(120))
    address: Mapped[str | None] = mapped_column(String(200))
    price_kr: Mapped[int | None]
    price_per: Mapped[str | None] = mapped_column(String(16))
    fritidspas: Mapped[bool | None]
    free_trial: Mapped[bool | None]
    waiting_list: Mapped[bool | None]
    contact: Mapped[str | None] = mapped_column(String(200))
    notes: Mapped[dict[str, str] | None] = mapped_column(Json)
    tags: Mapped[list[str]] = mapped_column(Json, default=list)
    verified_on: Mapped[date | None]


class Shift(Base):
    """A pair of hands that is needed. `taken` counts those found elsewhere; the bot's own stand in shift_taken."""

    __tablename__ = "shift"
    key: Mapped[str] = mapped_column(String(100), primary_key=True)
    activity_key: Mapped[str] = mapped_column(ForeignKey("activity.key"))
    occurrence_key: Mapped[str | None] = mapped_column(ForeignKey("occurrence.key"))
    role: Mapped[dict[str, str]] = mapped_column(Json)
    start: Mapped[datetime]
    end: Mapped[datetime]
    needed: Mapped[int] = mapped_column(default=1)
    taken: Mapped[int] = mapped_column(default=0)
    needs_certificate: Mapped[bool] = mapped_column(default=False)


class Info(Base):
    """An information text on a free topic."""

    __tablename__ = "info"
    key: Mapped[str] = mapped_column(String(80), primary_key=True)
    text: Mapped[dict[str, str]] = mapped_column(Json)
    tags: Mapped[list[str]] = mapped_column(Json, default=list)
    see: Mapped[list[str]] = mapped_column(Json, default=list)
    verified_on: Mapped[date | None]


class Setting(Base):
    """A single remembered value of the house: the neighbourhood's name, the catalogue's edition, leases."""

    __tablename__ = "setting"
    key: Mapped[str] = mapped_column(String(60), primary_key=True)
    value: Mapped[str] = mapped_column(String(400))


class Holiday(Base):
    """A time that nobody can compute: a school holiday, or a feast that the moon sets. First and last day both belong to it."""

    __tablename__ = "school_holiday"
    __table_args__ = (UniqueConstraint("name", "first_on"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(40))
    first_on: Mapped[date]
    last_on: Mapped[date]
