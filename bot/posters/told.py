"""What a poster says of an activity, in each language, and where its QR code leads."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers import deep_links, wording
from models.catalogue import Happening, Offer
from models.rules import Rules

MOST_WITH_SMS = 4
MARK = "\u200e"


@dataclass(frozen=True, slots=True)
class Block:
    """One language's part: the title and the lines under it; `calls` say what to do."""

    language: str
    title: str
    lines: tuple[str, ...]
    calls: tuple[str, ...]

    @property
    def right_to_left(self) -> bool:
        """True where the language is written that way."""
        return self.language in wording.RIGHT_TO_LEFT


@dataclass(frozen=True, slots=True)
class Told:
    """A whole poster. `link` is what the QR code says, `address` what a person can type; `strip` the lines to take home."""

    blocks: tuple[Block, ...]
    link: str
    address: str
    strip: tuple[str, ...]


def told(offer: Offer, coming: Sequence[Happening], languages: Sequence[str], rules: Rules) -> Told:
    """The words of a poster; the more languages, the fewer dates in each, and the SMS in the first alone."""
    dates = coming[: max(1, 4 - len(languages) // 2)]
    few = len(languages) <= MOST_WITH_SMS
    blocks = tuple(
        Block(
            language,
            wording.title(offer, language),
            _lines(offer, dates, language, first=at == 0),
            _calls(offer, language, rules, sms=few or at == 0),
        )
        for at, language in enumerate(languages)
    )
    address = f"{rules.public_url}/activity/{offer.key}"
    link = f"https://t.me/{rules.telegram_name}?start={deep_links.word_for(offer.key)}" if rules.telegram_name else address
    return Told(blocks, link, address.split("://", 1)[1], _strip(offer, coming, languages[0], rules))


def sms_word(offer: Offer, rules: Rules) -> str:
    """What to send by SMS: the activity's short name, the same in every language."""
    return wording.title(offer, rules.first_language, short=True)


def _lines(offer: Offer, dates: Sequence[Happening], language: str, *, first: bool) -> tuple[str, ...]:
    lines = [wording.moment(language, each.start) for each in dates] or [wording.say(language, "web-no-dates")]
    lines.append(", ".join(part for part in (offer.place, offer.address) if part))
    if facts := wording.facts(offer, language):
        lines.append(facts)
    if first and offer.description and (text := offer.description.get(language)):
        lines.append(text)
    return tuple(lines)


def _calls(offer: Offer, language: str, rules: Rules, *, sms: bool) -> tuple[str, ...]:
    calls = [wording.say(language, "poster-scan" if offer.signup == "required" else "just-come")]
    if sms and rules.sms_number:
        # Without the mark a plus changes to the wrong end among letters from right to left.
        number = f"{MARK}{rules.sms_number}" if language in wording.RIGHT_TO_LEFT else rules.sms_number
        calls.append(wording.say(language, "poster-sms", number=number, word=sms_word(offer, rules)))
    return tuple(calls)


def _strip(offer: Offer, coming: Sequence[Happening], language: str, rules: Rules) -> tuple[str, ...]:
    lines = [wording.title(offer, language, short=True)]
    lines += [wording.moment_short(language, each.start) for each in coming[:1]]
    lines.append(offer.place)
    if rules.sms_number:
        lines.append(f"SMS {rules.sms_number}: {sms_word(offer, rules)}")
    return tuple(lines)
