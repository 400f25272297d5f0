"""`nabobot job`: one scheduled job, once; a running process sends what it queues."""

import argparse
import json
from datetime import UTC, datetime

from sqlalchemy.orm import Session

from bot.settings import read
from bot.store import open_engine
from scheduler import JOBS
from scheduler.steps import finish


def arguments(parser: argparse.ArgumentParser) -> None:
    """NAME, --at and --dry-run."""
    parser.add_argument("name", choices=sorted(JOBS))
    parser.add_argument("--at", type=datetime.fromisoformat, help="as if it were this moment")
    parser.add_argument("--dry-run", action="store_true", help="count, and change nothing")


def run(options: argparse.Namespace) -> int:
    """Prints the job's counts as one JSON line."""
    settings = read()
    rules = settings.rules()
    now = options.at or datetime.now(UTC)
    moment = rules.moment(now) if now.tzinfo is None else now
    with Session(open_engine(settings)) as session:
        counts = finish(JOBS[options.name], session, rules, moment)
        if options.dry_run:
            session.rollback()
        else:
            session.commit()
    print(json.dumps(counts))  # noqa: T201
    return 0
