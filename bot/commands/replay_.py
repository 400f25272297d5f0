"""`nabobot replay`: events in, what happened out, both JSON lines."""

import argparse
import gc
import json
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from models.rules import Rules


def arguments(parser: argparse.ArgumentParser) -> None:
    """--world and --database."""
    parser.add_argument("--world", type=Path, help="a neighbourhood file; without one, the example")
    parser.add_argument("--database", help="a database URL; without one, a private database in memory")


def run(options: argparse.Namespace) -> int:
    """Plays standard input to its end; reads no .env and opens no network."""
    from bot.replay import Replay
    from models.base import engine_for
    from models.tables import metadata

    engine = engine_for(options.database or "sqlite://")
    if options.database:
        from bot.schema import upgrade

        upgrade(engine)
    else:
        metadata.create_all(engine)
    rules = Rules()
    with Session(engine) as session:
        if options.world or not options.database:
            _put_world(session, options.world, rules)
        play = Replay(session, rules)
        gc.freeze()
        gc.enable()
        for line in play.lines(sys.stdin):
            sys.stdout.write(line + "\n")
            sys.stdout.flush()
    return 0


def _put_world(session: Session, path: Path | None, rules: Rules) -> None:
    from bot.example import example
    from bot.example.holidays import coming_holidays
    from bot.replay import BEGINNING
    from models.holiday import fill
    from models.neighbourhood import put

    here = rules.wall(BEGINNING)
    put(session, _read(path, here) if path else example(here.date()), rules, BEGINNING)
    fill(session, coming_holidays(here.date()))  # the file has no place for them
    session.commit()


def _read(path: Path, here: datetime) -> dict[str, Any]:
    from bot.neighbourhood.check import checked  # and with it pydantic, which the example (tested to pass) does without

    return checked(json.loads(path.read_text("utf-8")), here)
