"""`nabobot login`: a one-time link to the console."""

import argparse
from datetime import UTC, datetime

from bot.settings import read
from bot.store import transaction
from models import desk


def arguments(_parser: argparse.ArgumentParser) -> None:
    """Takes nothing."""


def run(_options: argparse.Namespace) -> int:
    """Prints the link, alone on the last line."""
    settings = read()
    with transaction(settings) as session:
        token = desk.give_link(session, datetime.now(UTC))
    print("Open this within 15 minutes; it signs in once:")  # noqa: T201
    print(f"{settings.url}/console/login/{token}")  # noqa: T201
    return 0
