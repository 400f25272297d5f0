"""The form of the neighbourhood file, field by field; unknown fields are refused."""

from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

Key = Annotated[str, Field(min_length=1, max_length=80, pattern=r"^[^\s@:]+$")]
OccurrenceKey = Annotated[str, Field(min_length=1, max_length=100, pattern=r"^[^\s@:]+@\d{4}-\d{2}-\d{2}(T\d{4})?$")]
Texts = Annotated[dict[str, str], Field(min_length=1)]
Age = Annotated[int, Field(ge=0, le=130)]
Seats = Annotated[int, Field(ge=0, le=100_000)]


def _wall(value: Any) -> Any:
    """Local wall time. An offset is refused: half the year it would be an hour off."""
    if isinstance(value, str):
        value = datetime.fromisoformat(value)
    if isinstance(value, datetime) and value.tzinfo is not None:
        raise ValueError("is local wall time and takes no offset")
    return value


Wall = Annotated[datetime, BeforeValidator(_wall)]


class Shape(BaseModel):
    """Strict about names, so that a misspelt field is seen and not lost."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)


class InfoShape(Shape):
    """An information text."""

    text: Texts
    tags: list[str] | None = None
    see: list[str] | None = None
    verified_on: date | None = None


class OccurrenceShape(Shape):
    """One time that an activity takes place."""

    key: OccurrenceKey
    start: Wall
    end: Wall
    capacity: Seats | None = None
    held_seats: Seats | None = None
    cancelled: bool | None = None

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> "OccurrenceShape":
        if self.end <= self.start:
            raise ValueError("the end is not after the start")
        return self


class RepeatsShape(Shape):
    """A repeating plan: its first occurrence, an RFC 5545 RRULE, and the days that are left out."""

    start: Wall
    end: Wall
    rrule: str
    except_: list[date] | None = Field(default=None, alias="except")

    @model_validator(mode="after")
    def _is_a_rule(self) -> "RepeatsShape":
        from dateutil.rrule import rrulestr

        if self.end <= self.start:
            raise ValueError("the end is not after the start")
        try:
            rrulestr(self.rrule, dtstart=self.start, ignoretz=True)
        except (ValueError, TypeError, KeyError) as error:
            raise ValueError(f"rrule is no RFC 5545 rule ({error})") from None
        return self


class ActivityShape(Shape):
    """An activity. Beside `repeats`, `occurrences` are those that depart from the plan: moved, held, called off, or further ones."""

    key: Key
    effort: Literal[1, 2, 3] | None = None
    title: Texts
    short_title: Texts | None = None
    discreet_title: Texts | None = None
    description: Texts | None = None
    place: Annotated[str, Field(min_length=1, max_length=120)]
    address: str | None = None
    age_min: Age | None = None
    age_max: Age | None = None
    gender: Literal["m", "f"] | None = None
    price_kr: Annotated[int, Field(ge=0)] | None = None
    price_note: Texts | None = None
    capacity: Seats | None = None
    signup: Literal["required", "open", "none"] | None = None
    signup_covers: Literal["occurrence", "series"] | None = None
    languages: list[str] | None = None
    host: str | None = None
    run_by: Literal["innovator", "shared", "residents", "association", "municipality"] | None = None
    tags: list[str] | None = None
    occurrences: list[OccurrenceShape] | None = None
    repeats: RepeatsShape | None = None
    state: Literal["draft", "published", "archived"] | None = None
    closes_hours: Annotated[int, Field(ge=0, le=24 * 60)] | None = None

    @model_validator(mode="after")
    def _makes_sense(self) -> "ActivityShape":
        if self.age_min is not None and self.age_max is not None and self.age_max < self.age_min:
            raise ValueError("age_max is below age_min")
        return self


class LeisureShape(Shape):
    """An association's offer."""

    key: Key
    association: Annotated[str, Field(min_length=1, max_length=120)]
    activity: Texts
    age_min: Age | None = None
    age_max: Age | None = None
    gender: Literal["m", "f"] | None = None
    weekdays: list[Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]] | None = None
    times: str | None = None
    place: str | None = None
    address: str | None = None
    price_kr: Annotated[int, Field(ge=0)] | None = None
    price_per: Literal["once", "month", "half-year", "season", "year"] | None = None
    fritidspas: bool | None = None
    free_trial: bool | None = None
    waiting_list: bool | None = None
    contact: str | None = None
    notes: Texts | None = None
    tags: list[str] | None = None
    verified_on: date | None = None


class ShiftShape(Shape):
    """A pair of hands that is needed."""

    key: Annotated[str, Field(min_length=1, max_length=100)]
    activity: str
    occurrence: str | None = None
    role: Texts
    start: Wall
    end: Wall
    needed: Seats | None = None
    taken: Seats | None = None
    needs_certificate: bool | None = None

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> "ShiftShape":
        if self.end <= self.start:
            raise ValueError("the end is not after the start")
        return self


class FileShape(Shape):
    """The whole file."""

    timezone: str | None = None
    name: str | None = None
    info: dict[str, InfoShape] | None = None
    activities: list[ActivityShape] | None = None
    leisure: list[LeisureShape] | None = None
    shifts: list[ShiftShape] | None = None
