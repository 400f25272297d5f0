"""`nabobot migrate`: brings the database's schema up."""

import argparse

from bot.schema import upgrade
from bot.settings import read
from bot.store import bare_engine


def arguments(_parser: argparse.ArgumentParser) -> None:
    """Takes nothing."""


def run(_options: argparse.Namespace) -> int:
    """Says from where to where."""
    before, after = upgrade(bare_engine(read()))
    print(f"The schema is at {after}." if before == after else f"The schema went from {before or 'nothing'} to {after}.")  # noqa: T201
    return 0
