"""STOP and START: exact single words, before everything else and never approximately."""

from functools import cache

from handlers.understanding.vocabulary import languages, phrases_of
from handlers.understanding.words import fold, words

# Twilio's default opt-out and opt-in words: the carrier acts on them, so on SMS they mean the same to us.
_CARRIERS_STOP = frozenset({"stop", "unsubscribe", "end", "quit", "stopall", "revoke", "optout", "cancel"})
_CARRIERS_START = frozenset({"start", "yes", "unstop"})


@cache
def command_words(command: str) -> frozenset[str]:
    """The exact words of a command in every language, folded: stop, start, help, afmeld, my_signups, news_off, news_on."""
    tag = f"commands/{command}"
    return frozenset(
        " ".join(next(iter(part)) for part in phrase.parts)
        for language in languages()
        for phrase in phrases_of(language)
        if phrase.tag == tag
    )


def bare(text: str) -> str:
    """A message as commands are compared: folded words without signs."""
    found = [word.plain.replace("'", "") for word in words(text[:200])]
    return " ".join(word for word in found if word[:1].isalnum()) or fold(text.strip())[:200]


def is_stop(text: str, channel: str) -> bool:
    """True where the whole message is a stop word; on "sms" also the carrier's."""
    word = bare(text)
    return word in command_words("stop") or (channel == "sms" and word in _CARRIERS_STOP)


def is_start(text: str, channel: str) -> bool:
    """True where the whole message is a start word; the carrier's "yes" only counts where the caller knows of a stop."""
    word = bare(text)
    return word in command_words("start") or (channel == "sms" and word in _CARRIERS_START)


def is_carriers_stop(text: str) -> bool:
    """True where the carrier itself stops the number, and confirms it."""
    return bare(text) in _CARRIERS_STOP
