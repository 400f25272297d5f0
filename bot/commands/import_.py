"""`nabobot import`: a neighbourhood from JSON, CSV or iCalendar; all or nothing."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.orm import Session

from bot.neighbourhood.check import BadFile, checked
from bot.neighbourhood.read import read_file
from bot.settings import read
from bot.store import open_engine
from models import happening
from models.catalogue import catalogue
from models.neighbourhood import Changes, put

_NEWS = {
    "moved": "of another time", "cancelled": "that it is off", "offer": "of a free place",
    "shift_moved": "of another time of their shift", "shift_cancelled": "that their shift is off",
}  # fmt: skip


def arguments(parser: argparse.ArgumentParser) -> None:
    """FILE…, --dry-run and --tell-nobody."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")
    parser.add_argument(
        "--tell-nobody", action="store_true", help="nobody hears of what moved or is off; offers of free places go out"
    )


def run(options: argparse.Namespace) -> int:
    """Puts all the files in, in one transaction, and says what changed and how many people hear of it."""
    settings = read()
    rules, now = settings.rules(), datetime.now(UTC)
    here = rules.wall(now)
    with Session(open_engine(settings)) as session:
        for path in options.files:
            known = catalogue(session)
            try:
                content = checked(read_file(path, rules), here, {*known.activities, *known.occurrences})
            except BadFile as error:
                raise ValueError(f"{path.name} was not imported: {error}") from None
            _say(path, put(session, content, rules, now))
        _say_told(session, options, now)
        if options.dry_run:
            session.rollback()
            print("Nothing was changed (--dry-run).")  # noqa: T201
        else:
            session.commit()
    return 0


def _say_told(session: Session, options: argparse.Namespace, now: datetime) -> None:
    before = happening.told(session, now)
    if options.tell_nobody:
        happening.tell_nobody(session, now)
    told = happening.told(session, now)
    spared = {topic: count for topic, count in before.items() if topic not in told}
    for who, counts in (("people told", told), ("people not told (--tell-nobody)", spared)):
        if counts:
            print(f"{who}: {', '.join(f'{count} {_NEWS[topic]}' for topic, count in counts.items())}")  # noqa: T201


def _say(path: Path, changes: Changes) -> None:
    for word, found in (("new", changes.new), ("changed", changes.changed)):
        for sort, keys in found.items():
            shown = ", ".join(keys[:5]) + (f" and {len(keys) - 5} more" if len(keys) > 5 else "")
            print(f"{path.name}: {word} {sort}: {shown}")  # noqa: T201
    print(f"{path.name}: {changes.same} unchanged")  # noqa: T201
