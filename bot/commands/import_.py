"""`nabobot import`: a neighbourhood from JSON, CSV or iCalendar; all or nothing."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.orm import Session

from bot.neighbourhood.check import BadFile, checked
from bot.neighbourhood.read import read_file
from bot.settings import read
from bot.store import open_engine
from models.catalogue import catalogue
from models.neighbourhood import Changes, put


def arguments(parser: argparse.ArgumentParser) -> None:
    """FILE… and --dry-run."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")


def run(options: argparse.Namespace) -> int:
    """Puts all the files in, in one transaction, and says what changed."""
    settings = read()
    rules, now = settings.rules(), datetime.now(UTC)
    here = rules.local(now).replace(tzinfo=None)
    with Session(open_engine(settings)) as session:
        for path in options.files:
            known = catalogue(session)
            try:
                content = checked(read_file(path, rules), here, {*known.activities, *known.occurrences})
            except BadFile as error:
                raise ValueError(f"{path.name} was not imported: {error}") from None
            _say(path, put(session, content, rules, now))
        if options.dry_run:
            session.rollback()
            print("Nothing was changed (--dry-run).")  # noqa: T201
        else:
            session.commit()
    return 0


def _say(path: Path, changes: Changes) -> None:
    for word, found in (("new", changes.new), ("changed", changes.changed)):
        for sort, keys in found.items():
            shown = ", ".join(keys[:5]) + (f" and {len(keys) - 5} more" if len(keys) > 5 else "")
            print(f"{path.name}: {word} {sort}: {shown}")  # noqa: T201
    print(f"{path.name}: {changes.same} unchanged")  # noqa: T201
