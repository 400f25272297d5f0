"""`nabobot export`: the neighbourhood as a file that `import` takes."""

import argparse
import json

from bot.settings import read
from bot.store import transaction
from models.neighbourhood import dump


def arguments(parser: argparse.ArgumentParser) -> None:
    """--format."""
    parser.add_argument("--format", choices=("json",), default="json")


def run(_options: argparse.Namespace) -> int:
    """Prints the file."""
    settings = read()
    with transaction(settings) as session:
        print(json.dumps(dump(session, settings.rules()), ensure_ascii=False, indent=1))  # noqa: T201
    return 0
