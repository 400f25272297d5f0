"""`nabobot login`: a one-time link to the console."""

import argparse
from datetime import UTC, datetime

from bot.settings import read
from bot.store import transaction
from models import desk


def arguments(parser: argparse.ArgumentParser) -> None:
    """Who signs in with the link, for the audit log."""
    parser.add_argument("--name", help="who signs in with it, as the audit log says")


def run(options: argparse.Namespace) -> int:
    """Prints the link, alone on the last line."""
    settings = read()
    with transaction(settings) as session:
        token = desk.give_link(session, datetime.now(UTC), (options.name or "").strip()[:40] or None)
    print("Open this within 15 minutes; it signs in once:")  # noqa: T201
    print(f"{settings.url}/console/login/{token}")  # noqa: T201
    return 0
