"""The database of a command: opened, its schema brought up, its one transaction committed."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.engine import make_url
from sqlalchemy.orm import Session

from bot.settings import Settings
from models.base import engine_for


def open_engine(settings: Settings) -> Engine:
    """The engine of the settings' database, its schema at the newest revision."""
    from bot.schema import upgrade

    engine = bare_engine(settings)
    upgrade(engine)
    return engine


def bare_engine(settings: Settings) -> Engine:
    """The engine, whatever the schema is."""
    url = make_url(settings.database_url)
    if url.get_backend_name() == "sqlite" and url.database not in (None, "", ":memory:"):
        Path(url.database or "").parent.mkdir(parents=True, exist_ok=True)
    return engine_for(settings.database_url, settings.database_key)


@contextmanager
def transaction(settings: Settings) -> Iterator[Session]:
    """One transaction beside a running process; what is raised inside changes nothing."""
    engine = open_engine(settings)
    with Session(engine) as session, session.begin():
        yield session
    engine.dispose()
