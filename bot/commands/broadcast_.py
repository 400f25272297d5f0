"""`nabobot broadcast`: a message to many, after one look at whom it reaches and what it costs."""

import argparse
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy.orm import Session

from bot.settings import read
from bot.store import open_engine
from handlers.understanding.redact import redact
from models import broadcast, course
from models.audience import recipients
from models.reach import reach
from models.rules import Rules

# SQLite's writers ask again now and then, and nobody keeps a turn for them: between two chunks a running process writes.
OTHERS_S = 0.02

AUDIENCES = "all, activity:KEY, occurrence:KEY, volunteers, language:CODE, interest:TAG, ages:6-12, effort:1, never-came"


def arguments(parser: argparse.ArgumentParser) -> None:
    """--to, --text, --dry-run and --yes."""
    parser.add_argument("--to", required=True, metavar="AUDIENCE", help=AUDIENCES)
    parser.add_argument("--text", required=True, action="append", metavar="TEXT", help="en=… for further languages")
    parser.add_argument("--dry-run", action="store_true", help="count, and queue nothing")
    parser.add_argument("--yes", action="store_true", help="do not ask")


def run(options: argparse.Namespace) -> int:
    """Prints recipients by door, segments and kroner, asks, and queues."""
    settings = read()
    rules, now = settings.rules(), datetime.now(UTC)
    texts = _texts(options.text, rules)
    with Session(open_engine(settings)) as session:
        people = recipients(session, options.to)
        print(estimate(session, people, texts, rules))  # noqa: T201
        if options.dry_run or not people:
            return 0
        if not options.yes and not _agreed():
            print("Nothing was sent.")  # noqa: T201
            return 0
        number = course.begin(session, options.to, texts, now)
        session.commit()
        while course.step(session, number, now):
            session.commit()
            time.sleep(OTHERS_S)
        session.commit()
        queued = broadcast.progress(session, number).people
    print(f"{queued} queued; a running nabobot sends them.")  # noqa: T201
    return 0


def estimate(session: Session, people: Sequence[int], texts: dict[str, str], rules: Rules) -> str:
    """Who is reached by which door, in how many segments, for how many kroner."""
    found = reach(session, people, texts, rules)
    by_door = ", ".join(f"{door} {count}" for door, count in sorted(found.doors.items())) or "nobody"
    return f"{found.people} recipients ({by_door}); {found.segments} SMS segments, {found.kroner:.2f} kr."


def _texts(given: Sequence[str], rules: Rules) -> dict[str, str]:
    texts: dict[str, str] = {}
    for each in given:
        code, sign, rest = each.partition("=")
        language, text = (code, rest) if sign and code in rules.languages else (rules.first_language, each)
        texts[language] = redact(text.strip())
    if not all(texts.values()) or rules.first_language not in texts:
        raise ValueError(f"--text in the first language ({rules.first_language}) is needed, others as en=…")
    return texts


def _agreed() -> bool:
    if sys.stdin.isatty():
        print("Send? [y/N] ", end="", flush=True)  # noqa: T201
    return sys.stdin.readline().strip().lower() in ("y", "yes", "j", "ja")
