"""Which language we speak: changed by a word in any of them."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from handlers import wording
from handlers.turn import Answer, Buttons, Turn, plainly
from handlers.understanding.meaning import Act
from handlers.understanding.stopping import bare
from models.person import set_person


def change(turn: Turn, act: Act) -> Answer:
    """Changes the language, or shows which there are."""
    if act.change_language in turn.rules.languages:
        return set_language(turn, act.change_language or turn.language)
    names = {code: wording.say(code, "own-name") for code in turn.rules.languages}
    buttons: Buttons = tuple(((name, f"l:{code}"),) for code, name in names.items())
    return plainly(
        "language", turn.say("which-language", names=wording.listed(turn.language, *names.values())), buttons, asks_back=True
    )


def named(turn: Turn) -> Answer | None:
    """A language's bare name, in its own language or in any other: "English", "engelsk", "polski"."""
    code = _names(turn.rules.languages).get(bare(turn.text))
    return set_language(turn, code) if code else None


@cache
def _names(languages: tuple[str, ...]) -> Mapping[str, str]:
    spoken = [(bare(wording.say(into, f"language-{code}")), code) for code in languages for into in languages]
    return dict(spoken) | {bare(wording.say(code, "own-name")): code for code in languages}


def press(turn: Turn, code: str) -> Answer:
    """A language's button."""
    if code not in turn.rules.languages:
        return plainly("language", turn.say("gone"))
    return set_language(turn, code)


def set_language(turn: Turn, code: str) -> Answer:
    """From now on in this language, on every door."""
    set_person(turn.session, turn.who.person_id, language=code, language_chosen=True)
    turn.who = replace(turn.who, language=code, language_chosen=True)
    turn.language = code
    return plainly("language", turn.say("language-set"))
