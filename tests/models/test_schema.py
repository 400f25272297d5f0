"""The migrations make what the tables say, and every table of a person is known to the rights."""

from datetime import date
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect
from sqlalchemy.orm import Session

from bot.schema import head, is_current, upgrade
from models import holiday, rights, tables
from models.base import engine_for
from models.catalogue import catalogue
from models.holiday import Days
from models.person import Person
from tests.database import POSTGRES, database, engine

VERSIONS = Path(tables.__file__).parent / "migrations" / "versions"


def test_the_migrations_bring_an_empty_database_to_what_the_tables_say(tmp_path):
    made = engine_for(f"sqlite:///{tmp_path}/new.db")

    before, after = upgrade(made)
    again = upgrade(made)

    with made.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), tables.metadata) == []
    assert (before, after, again) == (None, head(), (head(), head()))
    assert is_current(made)


def test_a_database_made_at_once_is_what_the_migrations_make_step_by_step(tmp_path):
    with engine() as at_once, database(f"sqlite:///{tmp_path}/steps.db") as url:
        step_by_step = engine_for(url)
        upgrade(step_by_step)

        made, grown = _shape(at_once), _shape(step_by_step)
        step_by_step.dispose()

    assert {index["name"] for index in made["outbox"]["indexes"] if "where" in str(index["dialect_options"])} == {
        "uq_outbox_name"
    }
    assert made == grown


def _shape(of):
    with of.connect() as connection:
        found = inspect(connection)
        return {table: _parts(found, table) for table in found.get_table_names() if table != "alembic_version"}


def _parts(found, table):
    return {
        "columns": [each | {"type": str(each["type"]), "default": None} for each in _sorted(found.get_columns(table))],
        "indexes": [each | {"dialect_options": _words(each)} for each in _sorted(found.get_indexes(table))],
        "unique": _sorted(found.get_unique_constraints(table)),
        "keys": _sorted(found.get_foreign_keys(table)),
        "primary": found.get_pk_constraint(table),
    }


def _sorted(parts):
    return sorted(({**each, "referred_schema": None} for each in parts), key=lambda each: each["name"])


def _words(index):
    return {name: str(value) for name, value in index.get("dialect_options", {}).items()}


def test_doubles_of_what_failed_do_not_stop_the_second_migration(tmp_path):
    made = engine_for(f"sqlite:///{tmp_path}/old.db")
    upgrade(made, "0001")
    with made.begin() as connection:
        for number, state in enumerate(("failed", "failed", "queued", "dropped"), 1):
            connection.exec_driver_sql(
                "INSERT INTO outbox (id, kind, priority, name, keys, text, buttons, urgent, passes_stop, made_at, due_at, state,"
                f" attempts, rank) VALUES ({number}, 'notice', 2, 'moved:1', '{{}}', '', '[]', 0, 0, '2027-01-13 09:00:00.0',"
                f" '2027-01-13 09:00:00.0', '{state}', 0, 0)"
            )

    upgrade(made)

    with made.connect() as connection:
        names = connection.exec_driver_sql("SELECT name FROM outbox ORDER BY id").scalars().all()
        assert names == [None, None, "moved:1", "moved:1"]
        assert compare_metadata(MigrationContext.configure(connection), tables.metadata) == []


def test_a_house_in_use_gets_the_holidays_table_and_keeps_what_it_had(tmp_path):
    made = engine_for(f"sqlite:///{tmp_path}/used.db")
    upgrade(made, "0002")
    with made.begin() as connection:
        connection.exec_driver_sql("INSERT INTO setting (key, value) VALUES ('edition', 'abc'), ('name', 'Mørkhøj')")

    upgrade(made)

    with Session(made) as session:
        before = catalogue(session)
        holiday.add(session, Days("vinterferie", date(2027, 2, 13), date(2027, 2, 21)))
        after = catalogue(session)
    assert (before.name, before.holidays, after.name) == ("Mørkhøj", {}, "Mørkhøj")
    assert after.holidays == {"vinterferie": ((date(2027, 2, 13), date(2027, 2, 21)),)}


def test_a_house_in_use_gets_the_desks_tables_and_its_activities_stay_published(tmp_path):
    with database(f"sqlite:///{tmp_path}/used.db") as url:
        made = engine_for(url)
        upgrade(made, "0004")
        with made.begin() as connection:
            connection.exec_driver_sql(
                "INSERT INTO activity (key, title, place, signup, signup_covers, languages, tags)"
                """ VALUES ('suppe', '{"da": "Suppe"}', 'Huset', 'open', 'occurrence', '[]', '[]')"""
            )

        upgrade(made)

        with Session(made) as session:
            offer = catalogue(session).activities["suppe"]
        made.dispose()
    assert (offer.state, offer.closes_hours) == ("published", None)


def test_a_migration_is_named_for_what_it_does():
    assert all(path.stem[4] == "_" and path.stem[:4].isdigit() for path in VERSIONS.glob("0*.py"))


def test_every_table_with_a_person_in_it_is_exported_and_erased():
    with_person = {
        table.name
        for table in tables.metadata.sorted_tables
        if any(key.column.table.name == "person" for column in table.columns for key in column.foreign_keys)
    }
    known = {table.__tablename__ for table in rights.OF_A_PERSON} | {"broadcast"}  # made_by is forgotten by erase

    assert with_person == known


def test_foreign_keys_are_kept():
    with engine() as made, made.connect() as connection:
        if POSTGRES:
            return
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert Person.__table__.name == "person"
