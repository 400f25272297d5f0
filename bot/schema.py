"""The schema's way up: Alembic at the start, under a lock on PostgreSQL so that two processes do not climb at once."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, text

MIGRATIONS = Path(__file__).resolve().parent.parent / "models" / "migrations"
_LOCK = 7_041_860  # any number that is ours


def config() -> Config:
    """Alembic's configuration, without a file."""
    made = Config()
    made.set_main_option("script_location", str(MIGRATIONS))
    return made


def upgrade(engine: Engine, revision: str = "head") -> tuple[str | None, str | None]:
    """Brings the schema up. (revision before, revision after)."""
    with engine.connect() as connection, connection.begin():
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _LOCK})
        before = MigrationContext.configure(connection).get_current_revision()
        made = config()
        made.attributes["connection"] = connection
        command.upgrade(made, revision)
        return before, MigrationContext.configure(connection).get_current_revision()


def is_current(engine: Engine) -> bool:
    """True where no migration is missing."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision() == head()


def head() -> str | None:
    """The newest revision."""
    return ScriptDirectory.from_config(config()).get_current_head()
