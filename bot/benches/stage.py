"""The town that benches run in: a database on disk in a temporary folder, with as many people and messages as are asked for."""

import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from itertools import islice, product
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, insert
from sqlalchemy.orm import Session

from bot.example import example
from bot.neighbourhood.check import checked
from bot.schema import upgrade
from models.base import Base, engine_for
from models.heard import Heard
from models.neighbourhood import put
from models.person import Address, Person
from models.rules import Rules

NOW = datetime(2027, 1, 13, 9, 0, tzinfo=UTC)  # Wednesday 10:00 in the town
RULES = Rules()
FIRST_CHAT = 1_000_000
AT_ONCE = 5000
_WHAT = ("Strik", "Skak", "Guitar", "Yoga", "Petanque", "Havehold", "Madklub", "Filmklub", "Brætspil", "Kor", "Folkedans", "Sykursus",
         "Cykelværksted", "Løbeklub", "Bogklub", "Keramik", "Fodbold", "Vandretur", "Kortspil", "Trommer")  # fmt: skip
_WHOM = ("for alle", "for begyndere", "for øvede", "for familier", "for unge", "for piger", "for drenge", "for seniorer", "for voksne",
         "for mødre", "for fædre", "for børn", "for naboer", "for nye", "for gamle", "for store", "for små", "for to", "for mange",
         "for resten")  # fmt: skip
_WHERE = ("Granvej", "Birkevej", "Elmevej", "Lindevej", "Egevej", "Bøgevej", "Ahornvej", "Pilevej", "Fyrrevej", "Hasselvej", "Askevej",
          "Poppelvej", "Rønnevej", "Kastanievej", "Platanvej", "Lærkevej", "Svalevej", "Drosselvej", "Mejsevej", "Uglevej", "Ternevej",
          "Solsortevej", "Stærevej", "Vibevej", "Viftevej")  # fmt: skip


def titles(count: int) -> Sequence[str]:
    """So many names of activities, 10,000 at most, each another."""
    every = (f"{what} {whom} på {where}" for where, whom, what in product(_WHERE, _WHOM, _WHAT))
    return [title for title, _ in zip(every, range(count), strict=False)]


@contextmanager
def town(people: int, activities: int = 20, heard: int = 0) -> Iterator[tuple[Path, Engine]]:
    """A file and its engine (write-ahead log, full sync), gone afterwards. Every tenth person has SMS alone."""
    with tempfile.TemporaryDirectory(prefix="nabobot-bench-") as folder:
        path = Path(folder) / "town.db"
        engine = engine_for(f"sqlite:///{path}")
        upgrade(engine)
        with Session(engine) as session:
            put(session, checked(_content(activities), RULES.wall(NOW)), RULES, NOW)
            session.commit()
        fill(engine, Person, (_person(number) for number in range(1, people + 1)))
        fill(engine, Address, (_address(number) for number in range(1, people + 1)))
        fill(engine, Heard, (_heard(number, people) for number in range(1, heard + 1)))
        yield path, engine
        engine.dispose()


def twin(path: Path) -> Path:
    """A copy of a town's file beside it."""
    engine = engine_for(f"sqlite:///{path}")
    with engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    engine.dispose()
    return Path(shutil.copy(path, path.with_suffix(".twin.db")))


def fill(engine: Engine, table: type[Base], rows: Iterable[Mapping[str, Any]]) -> None:
    """Puts many rows in."""
    left = iter(rows)
    while some := list(islice(left, AT_ONCE)):
        with engine.begin() as connection:
            connection.execute(insert(table.__table__), some)  # type: ignore[arg-type]


def signups(count: int, people: int, targets: Sequence[str]) -> Iterator[dict[str, Any]]:
    """So many sign-ups, one a person and occurrence."""
    for number in range(count):
        target, at = targets[number // people], NOW - timedelta(days=3)
        yield {"person_id": number % people + 1, "activity_key": target.partition("@")[0], "occurrence_key": target, "target": target,
               "adults": 1, "children": 1, "ages": [], "standing": "confirmed", "made_at": at, "changed_at": at, "confirmed_at": at,
               "part_refused": 0}  # fmt: skip


def chat_of(number: int) -> int:
    """The Telegram chat of the person of this number."""
    return FIRST_CHAT + number


def by_sms(number: int) -> bool:
    """True for whoever has no Telegram."""
    return number % 10 == 0


def _content(activities: int) -> dict[str, Any]:
    content = example(NOW.date())
    models = [each for each in content["activities"] if each.get("occurrences")]
    more = titles(max(0, activities - len(content["activities"])))
    made = [_another(models[place % len(models)], place, title) for place, title in enumerate(more)]
    content["activities"] = [*content["activities"], *made][:activities]
    kept = {each["key"] for each in content["activities"]}
    content["shifts"] = [each for each in content["shifts"] if each["activity"] in kept]
    return content


def _another(model: Mapping[str, Any], place: int, title: str) -> dict[str, Any]:
    made = deepcopy(dict(model)) | {"key": f"hold-{place}", "title": {"da": title}, "short_title": None, "discreet_title": None}
    for occurrence in made["occurrences"]:
        occurrence["key"] = f"hold-{place}@{occurrence['key'].partition('@')[2]}"
    return made


def _person(number: int) -> dict[str, Any]:
    language = RULES.languages[number % 20] if number % 20 < len(RULES.languages) else "da"
    return {"id": number, "language": language, "language_chosen": False, "name": None, "met_at": NOW - timedelta(days=30),
            "welcomed": True, "digest": number % 2 == 0, "broadcasts": True, "certificate_in_order": False}  # fmt: skip


def _address(number: int) -> dict[str, Any]:
    door, value = ("sms", f"+45{20_000_000 + number}") if by_sms(number) else ("telegram", str(chat_of(number)))
    return {"id": number, "person_id": number, "channel": door, "value": value, "state": "ok", "failures": 0}


def _heard(number: int, people: int) -> dict[str, Any]:
    writer = number % max(1, people) + 1
    return {"id": number, "channel": "telegram", "provider_id": f"old-{number}", "person_id": writer, "address_id": writer,
            "text": "hvad sker der på lørdag?", "at": NOW - timedelta(days=20), "state": "heard", "kind": "list_activities",
            "understood": {"kind": "list_activities", "activities": []}}  # fmt: skip
