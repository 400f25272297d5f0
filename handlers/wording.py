"""Every sentence the bot says: Fluent by language, with days, clocks and parties as each language writes them."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.catalogue import Club, Hands, Happening, Offer
from models.signup import Household

if TYPE_CHECKING:  # both are loaded when something is said: they take a tenth of a second
    from fluent.runtime import FluentBundle

LOCALES = Path(__file__).parent / "locales"
RIGHT_TO_LEFT = frozenset(("ar", "ur", "fa"))
FIRST = "da"
# A day so far ahead is said with its year.
YEAR_AFTER_DAYS = 180
# A sentence begins where a line begins with its name.
_SENTENCE = re.compile(r"^(?=([a-zA-Z][\w-]*) *=)", re.MULTILINE)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# The full stop of "ons." in a short date, which costs room; the ones between numbers stay.
_ABBREVIATED = re.compile(r"(?<=[^\W\d])\.")


def languages() -> list[str]:
    """The languages that have a folder of sentences."""
    return sorted(folder.name for folder in LOCALES.iterdir() if folder.is_dir())


@cache
def _written(language: str) -> Mapping[str, str]:
    """The sentences of a language by name, as they stand in its files; each is parsed when it is first said."""
    found: dict[str, str] = {}
    for path in sorted((LOCALES / language).glob("*.ftl")):
        _, *parts = _SENTENCE.split(path.read_text("utf-8"))
        found |= zip(parts[::2], parts[1::2], strict=True)
    return found


@cache
def _bundle(language: str, isolating: bool) -> "FluentBundle":
    from fluent.runtime import FluentBundle

    return FluentBundle([language], use_isolating=isolating)


@cache
def _pattern(language: str, key: str, isolating: bool) -> Any:
    """A parsed sentence, or None where the language has none of that name."""
    from fluent.runtime import FluentResource

    text = _written(language).get(key)
    if text is None:
        return None
    made = _bundle(language, isolating)
    made.add_resource(FluentResource(text))
    return made.get_message(key).value


def say(language: str, key: str, channel: str = "sms", /, **values: Any) -> str:
    """A sentence. Marks that keep a Danish name in its place are set in right-to-left texts, but never in an SMS (they force UCS-2).

    Raises LookupError for a sentence or a variable that does not exist.
    """
    isolating = language in RIGHT_TO_LEFT and channel != "sms"
    pattern = _pattern(language, key, isolating)
    if pattern is None:
        language, isolating = FIRST, False
        pattern = _pattern(language, key, isolating)
    if pattern is None:
        raise LookupError(key)
    text, errors = _bundle(language, isolating).format_pattern(pattern, values)
    if errors:
        raise LookupError(f"{key}: {errors[0]}")
    return str(text)


def pick(texts: Mapping[str, str] | None, language: str) -> str:
    """A text of the neighbourhood in a language, else in the first that it has."""
    if not texts:
        return ""
    return texts.get(language) or texts.get(FIRST) or next(iter(texts.values()))


@lru_cache(4096)
def day(language: str, on: date, short: bool = False) -> str:
    """onsdag 20. januar; short: ons 20/1."""
    from babel.dates import format_date

    pattern = say(language, "pattern-day-short" if short else "pattern-day")
    text = format_date(on, pattern, locale=language)
    return _ABBREVIATED.sub("", text) if short else text


@lru_cache(4096)
def clock(language: str, at: time) -> str:
    """17.30, or 17:30 elsewhere."""
    return say(language, "clock", hour=f"{at.hour:02d}" if at.hour < 10 else str(at.hour), minute=f"{at.minute:02d}")


def moment(language: str, at: datetime) -> str:
    """onsdag 20. januar kl. 17.30."""
    return say(language, "moment", day=day(language, at.date()), clock=clock(language, at.time()))


def lasting(language: str, long: timedelta) -> str:
    """15 minutter, 4 timer, 2 dage."""
    from babel.dates import format_timedelta

    return format_timedelta(long, threshold=1, locale=language)


def day_ahead(language: str, on: date, today: date) -> str:
    """onsdag 20. januar, with its year where the day is so far off that it might be taken for another."""
    return f"{day(language, on)} {on.year}" if (on - today).days > YEAR_AFTER_DAYS else day(language, on)


def moment_short(language: str, at: datetime) -> str:
    """ons 20/1 17.30."""
    return f"{day(language, at.date(), True)} {clock(language, at.time())}"


def party(language: str, who: Household) -> str:
    """2 voksne og 1 barn."""
    adults = say(language, "adults", count=who.adults) if who.adults else ""
    children = say(language, "children", count=who.children) if who.children else ""
    if adults and children:
        return say(language, "both", first=adults, second=children)
    return adults or children or say(language, "nobody")


def title(offer: Offer, language: str, *, short: bool = False, discreet: bool = False) -> str:
    """The activity's name: a discreet one where a push message might be read by others, a short one where room is dear."""
    if discreet and offer.discreet_title:
        return pick(offer.discreet_title, language)
    return (short and pick(offer.short_title, language)) or pick(offer.title, language)


def line(offer: Offer, happening: Happening, language: str, *, discreet: bool = False) -> str:
    """Fællesspisning onsdag 20. januar kl. 17.30, Fælleshuset."""
    values = {
        "title": title(offer, language, discreet=discreet),
        "moment": moment(language, happening.start),
        "place": offer.place,
    }
    return say(language, "what-when-where", **values)


def line_short(offer: Offer, happening: Happening, language: str, *, placed: bool = True) -> str:
    """Fællesspisning ons 20/1 17.30, Fælleshuset."""
    line = f"{title(offer, language, short=True)} {moment_short(language, happening.start)}"
    return listed(language, line, offer.place if placed else None)


def price(offer: Offer | Club, language: str) -> str | None:
    """40 kr., gratis, 600 kr. pr. halvår; None where nobody has said."""
    if offer.price_kr is None:
        return None
    if offer.price_kr == 0:
        return say(language, "free")
    per = getattr(offer, "price_per", None)
    return (
        say(language, f"kroner-{per}", kr=offer.price_kr) if per and per != "once" else say(language, "kroner", kr=offer.price_kr)
    )


def comma(language: str) -> str:
    """The comma of the language's letters, with its space."""
    return "، " if language in RIGHT_TO_LEFT else ", "


def listed(language: str, *parts: str | None) -> str:
    """6-12 år, 40 kr. : the parts that there are, with commas between."""
    return comma(language).join(part for part in parts if part)


def sentence(language: str, *parts: str | None) -> str:
    """6-12 år, 40 kr. : the parts that there are, with one full stop."""
    text = listed(language, *parts)
    return f"{text[0].upper()}{text[1:].rstrip('.')}." if text else ""


def ages(low: int | None, high: int | None, language: str) -> str | None:
    """6-12 år; None where everybody is welcome."""
    low, high = low or 0, 99 if high is None else high
    if low <= 0 and high >= 99:
        return None
    if high >= 99:
        return say(language, "ages-from", low=low)
    return say(language, "ages-to", high=high) if low <= 0 else say(language, "ages-between", low=low, high=high)


def facts(offer: Offer | Club, language: str) -> str:
    """6-12 år, gratis. : for whom and for how much."""
    return sentence(language, ages(offer.age_min, offer.age_max, language), price(offer, language))


def days(language: str, happenings: Sequence[Happening]) -> str:
    """ons 3/2, ons 17/2."""
    return listed(language, *(day(language, each.start.date(), True) for each in happenings))


def shift_line(shift: Hands, offer: Offer | None, language: str, *, short: bool = False, discreet: bool = False) -> str:
    """kok til Fællesspisning onsdag 20. januar kl. 16.00-20.00, Fælleshuset; short: kok, Fællesspisning ons 20/1 16.00-20.00."""
    name = title(offer, language, short=True, discreet=discreet) if offer else ""
    values = {"role": pick(shift.role, language), "title": name}
    values["until"] = clock(language, shift.end.time())
    if short:
        return say(language, "shift-line-short", **values, moment=moment_short(language, shift.start))
    return say(language, "shift-line", **values, moment=moment(language, shift.start), place=offer.place if offer else "")


def weekday_name(number: int, language: str, *, whole: bool = False) -> str:
    """man for 0, as short as the language has it; mandag where it is wanted whole."""
    from babel.dates import format_date

    if whole:
        return format_date(date(2024, 1, 1 + number), "EEEE", locale=language)
    return _ABBREVIATED.sub("", format_date(date(2024, 1, 1 + number), "EEE", locale=language))


def club_times(club: Club, language: str) -> str:
    """man/ons 16-17."""
    days = "/".join(weekday_name(_WEEKDAYS.index(each), language) for each in club.weekdays if each in _WEEKDAYS)
    return " ".join(part for part in (days, club.times) if part)
