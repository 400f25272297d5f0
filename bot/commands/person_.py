"""`nabobot person`: the rights of GDPR 15 and 17, and what a person decided at the desk."""

import argparse
import json
from datetime import UTC, datetime
from typing import Any

from sqlalchemy.orm import Session

from bot.settings import read
from bot.staging import address
from bot.store import transaction
from models import person, rights
from models.catalogue import catalogue
from models.happening import free_up
from models.rules import Rules


def arguments(parser: argparse.ArgumentParser) -> None:
    """export, erase and set, each with an address."""
    parser.add_argument("what", choices=("export", "erase", "set"))
    parser.add_argument("address", help="channel:value, such as sms:+4520000001")
    for name in ("digest", "broadcasts"):
        parser.add_argument(f"--{name}", choices=("on", "off"))
    parser.add_argument("--language")
    parser.add_argument("--certificate", choices=("on", "off"), help="the børneattest is in order")


def run(options: argparse.Namespace) -> int:
    """Prints the export, or does what was asked; also beside a running process."""
    settings = read()
    rules, now = settings.rules(), datetime.now(UTC)
    with transaction(settings) as session:
        if options.what == "set":
            return _set(session, options, rules, now)
        who = person.find(session, *address(options.address))
        if options.what == "export":
            known = rights.export(session, who.person_id, catalogue(session), rules, now) if who else None
            print(json.dumps(known, ensure_ascii=False))  # noqa: T201
        elif who is None:
            raise ValueError("nobody is known by this address")
        else:
            for target in rights.erase(session, who.person_id, now):
                free_up(session, target, rules, now)
            print("Erased.")  # noqa: T201
    return 0


def _set(session: Session, options: argparse.Namespace, rules: Rules, now: datetime) -> int:
    chosen: dict[str, Any] = {name: value == "on" for name in ("digest", "broadcasts") if (value := getattr(options, name))}
    if options.certificate:
        chosen["certificate_in_order"] = options.certificate == "on"
    if options.language:
        if options.language not in rules.languages:
            raise ValueError(f"--language is one of {', '.join(rules.languages)}")
        chosen |= {"language": options.language, "language_chosen": True}
    if not chosen:
        raise ValueError("say what to set: --digest, --broadcasts, --language or --certificate")
    who = person.meet(session, address(options.address), rules.first_language, None, now)
    person.set_person(session, who.person_id, **chosen)
    print("Set.")  # noqa: T201
    return 0
