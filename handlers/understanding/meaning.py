"""What a message means: the shapes that understanding hands to the conversation."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time

Stretch = tuple[date, date]
# Holidays of the organiser's table by their key (vinterferie, eid_al_fitr): first and last day of each time they come.
Holidays = Mapping[str, Sequence[Stretch]]


@dataclass(frozen=True, slots=True)
class Party:
    """Who comes. `total` is set where only that was said; with `relative` the numbers are to be added ("uden mormor": adults -1).

    `brought`: "jeg tager en ven med", on top of oneself. `unsure`: people were counted in a way that cannot be ("2-3 voksne").
    """

    adults: int | None = None
    children: int | None = None
    total: int | None = None
    ages: tuple[int, ...] = ()
    relative: bool = False
    brought: bool = False
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class When:
    """One stretch of time that was named: days inclusive, local; an open end is None.

    `clock` is an exact starting hour ("kl 17"); `from_time`/`to_time` a part of the day that a start must lie in.
    `weekdays` (0 is Monday) narrows the stretch ("om fredagen"); `excluded` turns the whole stretch into a
    condition that must not hold ("ikke om fredagen"). `unsure` is True where words name a time that cannot be
    computed ("den 31. februar"): the conversation asks and never guesses; `unlisted` besides where that is because
    the table of holidays has no days for it.
    """

    from_day: date | None = None
    to_day: date | None = None
    from_time: time | None = None
    to_time: time | None = None
    clock: time | None = None
    weekdays: frozenset[int] = frozenset()
    excluded: bool = False
    unsure: bool = False
    unlisted: bool = False
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that a message asks for, with its slots. Keys are best first.

    `confidence` is 0 to 1; below `SURE` an act that changes something is asked back.
    `activities` were named; `subjects` are keys that fit a subject word ("noget med mad") and never suffice to act upon.
    `aspect` is the fact asked of an activity or club: price when where ages food access signup deadline host room
    bring language duration contact description; `also` are the further facts that the same message asks.
    `pick` is a place in the list last shown, 1-based, -1 the last.
    """

    kind: str
    confidence: float = 1.0
    activities: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    leisure: tuple[str, ...] = ()
    info: tuple[str, ...] = ()
    shifts: tuple[str, ...] = ()
    when: tuple[When, ...] = ()
    party: Party | None = None
    ages: tuple[int, ...] = ()
    free: bool | None = None
    max_price_kr: int | None = None
    place: str | None = None
    gender: str | None = None
    spoken: str | None = None
    without_signup: bool = False
    accessible: bool = False
    aspect: str | None = None
    also: tuple[str, ...] = ()
    pick: int | None = None
    rating: int | None = None
    waiting_list: bool = False
    same_as_last: bool = False
    everything: bool = False
    change_language: str | None = None
    news_only: bool = False
    text: str = ""


SURE = 0.6


@dataclass(frozen=True, slots=True)
class Meaning:
    """A whole message. `acts` is never empty; `word` is a bare short answer: yes, no, more, unsure, or None.

    `number` is a bare number ("2", "kun 3"); `language` the language written in, where it can be known; `offered` others
    that a greeting may be in;
    `danger` and `abuse` are flags beside the acts; `why` is for people (`nabobot understand`).
    """

    acts: tuple[Act, ...]
    word: str | None = None
    number: int | None = None
    language: str | None = None
    offered: tuple[str, ...] = ()
    danger: bool = False
    abuse: bool = False
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What the conversation knows when a message comes: `now` is local wall time without zone.

    `listing`: keys last shown, in order (activities, occurrences, leisure or shifts). `topic`: the activity or
    occurrence last spoken of. `question`: the name of the open question. `signups`, `pending`: occurrence (or
    series' activity) keys of own sign-ups, and of reminders that wait for an answer. `shifts`: own shifts.
    """

    now: datetime
    language: str = "da"
    listing: tuple[str, ...] = ()
    topic: str | None = None
    question: str | None = None
    signups: tuple[str, ...] = ()
    pending: tuple[str, ...] = ()
    shifts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Named:
    """Something in town that people ask for: `sort` is activity, leisure, info or shift.

    `names` are titles in any language, the key, associations; `words` what else describes it (tags, description,
    role); `place` as in the neighbourhood file. A shift's `belongs_to` is its activity.
    """

    key: str
    sort: str
    names: tuple[str, ...]
    words: tuple[str, ...] = ()
    place: str | None = None
    belongs_to: str | None = None
    extra: Mapping[str, str] = field(default_factory=dict)
