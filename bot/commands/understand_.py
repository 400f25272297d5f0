"""`nabobot understand`: what a message is taken to mean, and why."""

import argparse
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any

from bot.settings import read
from bot.store import open_engine


def arguments(parser: argparse.ArgumentParser) -> None:
    """TEXT and --at."""
    parser.add_argument("text")
    parser.add_argument("--at", type=datetime.fromisoformat, help="as if it were this moment")


def run(options: argparse.Namespace) -> int:
    """Prints each act with its slots, and the reasons."""
    from sqlalchemy.orm import Session

    from bot.commands.run_ import furnish
    from handlers.town_names import town_of
    from handlers.understanding.meaning import Context
    from handlers.understanding.understand import understand
    from models.catalogue import catalogue

    settings = read()
    rules = settings.rules()
    at = options.at or datetime.now(UTC)
    here = rules.wall(at) if at.tzinfo else at
    engine = open_engine(settings)
    furnish(engine, settings)
    with Session(engine) as session:
        meaning = understand(options.text, Context(here, rules.first_language), town_of(catalogue(session)))
    for act in meaning.acts:
        print(_told(act))  # noqa: T201
    for name in ("word", "number", "language", "danger", "abuse"):
        if getattr(meaning, name):
            print(f"{name}: {getattr(meaning, name)}")  # noqa: T201
    for reason in meaning.why:
        print(f"  because {reason}")  # noqa: T201
    return 0


def _told(act: Any) -> str:
    slots = [(each.name, getattr(act, each.name)) for each in fields(act) if each.name not in ("kind", "confidence", "text")]
    said = ", ".join(f"{name}={value}" for name, value in slots if value not in (None, (), False))
    return f"{act.kind} ({act.confidence:.2f}) {said}"
