"""`nabobot talk`: chat in the terminal; numbers in brackets press buttons."""

import argparse
import sys
from datetime import UTC, datetime
from itertools import count

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from bot import post
from bot.channels.port import Inbound, Outcome
from bot.inbox import accept
from bot.settings import Settings, read
from bot.store import open_engine
from models import person
from models.rules import Rules


def arguments(parser: argparse.ArgumentParser) -> None:
    """--as and --lang."""
    parser.add_argument("--as", dest="name", default="me", help="who speaks; each name is a person of its own")
    parser.add_argument("--lang", help="the language to speak")


def run(options: argparse.Namespace) -> int:
    """Answers line by line until end of file."""
    settings = read()
    rules = settings.rules()
    if options.lang and options.lang not in rules.languages:
        raise ValueError(f"--lang is one of {', '.join(rules.languages)}")
    engine = _open(settings)
    buttons: list[tuple[str, str]] = []
    started = datetime.now(UTC).timestamp()
    if sys.stdin.isatty():
        print('Write as a resident would, fx "hvad sker der i weekenden?". [1] presses a button, Ctrl-D ends.')  # noqa: T201
    for number in count():
        line = _read_line()
        if line is None:
            return 0
        press = _pressed(line, buttons)
        inbound = Inbound("terminal", options.name, f"{started}-{number}", "" if press else line, press)
        with Session(engine) as session:
            said = _turn(session, inbound, options.lang if number == 0 else None, rules)
        buttons = _show(said) or buttons
    return 0


def _open(settings: Settings) -> Engine:
    from bot.commands.run_ import furnish

    engine = open_engine(settings)
    furnish(engine, settings)
    return engine


def _turn(session: Session, inbound: Inbound, language: str | None, rules: Rules) -> list[tuple[str, list[tuple[str, str]]]]:
    now = datetime.now(UTC)
    if language:
        who = person.meet(session, (inbound.channel, inbound.sender), language, None, now)
        person.set_person(session, who.person_id, language=language, language_chosen=True)
    accept(session, inbound, rules, now)
    session.commit()
    said = []
    while claimed := post.claim(session, rules, now, 20, ["terminal"]):
        session.commit()
        for row in claimed:
            if not row.edits:
                said.append((row.text, [button for line in row.buttons for button in line]))
            post.record_outcome(session, row.row_id, Outcome("sent", f"terminal-{row.row_id}"), rules, now)
        session.commit()
    return said


def _read_line() -> str | None:
    try:
        return input("> " if sys.stdin.isatty() else "")
    except EOFError:
        return None


def _pressed(line: str, buttons: list[tuple[str, str]]) -> str | None:
    """The payload of "[2]", or of a button's own label."""
    inner = line.strip().removeprefix("[").removesuffix("]")
    if line.strip().startswith("[") and inner.isdigit() and 1 <= int(inner) <= len(buttons):
        return buttons[int(inner) - 1][1]
    return next((payload for label, payload in buttons if line.strip() == f"[{label}]"), None)


def _show(said: list[tuple[str, list[tuple[str, str]]]]) -> list[tuple[str, str]]:
    buttons: list[tuple[str, str]] = []
    for text, mine in said:
        first = len(buttons) + 1
        buttons += mine
        labels = "  ".join(f"[{number} {label}]" for number, (label, _) in enumerate(mine, first))
        print("\n".join(part for part in (text, labels) if part))  # noqa: T201
    return buttons
