"""The floor of a message: Telegram's library reads and dispatches it, and raw SQLite writes the very rows that the product wrote."""

import json
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event
from telegram import Bot, Update
from telegram.ext import Application, MessageHandler, filters
from telegram.request import BaseRequest

Statement = tuple[str, Any, bool]


class Written:
    """Notes with which statements an engine changes rows, a list a unit of work (each begins a transaction or a savepoint)."""

    def __init__(self, engine: Engine):
        self.units: list[list[Statement]] = []
        event.listen(engine, "before_cursor_execute", self._note)

    def taken(self) -> list[list[Statement]]:
        """What was noted since the last time."""
        units, self.units = self.units, []
        return [unit for unit in units if unit]

    def _note(self, _connection: Any, _cursor: Any, statement: str, values: Any, _context: Any, many: bool) -> None:
        if statement.startswith(("BEGIN", "SAVEPOINT")):
            self.units.append([])
        elif statement.startswith(("INSERT", "UPDATE", "DELETE")) and self.units:
            self.units[-1].append((statement, values, many))


def raw(path: Path) -> sqlite3.Connection:
    """A connection with the product's promises and nothing else of it."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def write(connection: sqlite3.Connection, unit: list[Statement]) -> None:
    """One unit's rows in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    for statement, values, many in unit:
        if many:
            connection.executemany(statement, values)
        else:
            connection.execute(statement, values).fetchall()
    connection.execute("COMMIT")


class Listener:
    """Telegram's library with one handler that does nothing; open it with `async with`."""

    def __init__(self) -> None:
        bot = Bot("1:bench", request=_Silent(), get_updates_request=_Silent())
        self.application: Any = Application.builder().bot(bot).updater(None).build()
        self.application.add_handler(MessageHandler(filters.TEXT, self._nothing))

    async def hear(self, body: bytes) -> None:
        """Reads and dispatches one update."""
        update = Update.de_json(json.loads(body), self.application.bot)
        await self.application.process_update(update)

    @staticmethod
    async def _nothing(_update: object, _context: object) -> None:
        """What a handler costs that does nothing."""


class _Silent(BaseRequest):
    """Answers what the library asks at its start, without a network."""

    read_timeout = None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(self, *_args: Any, **_named: Any) -> tuple[int, bytes]:
        """getMe."""
        me = {"id": 1, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
        return 200, json.dumps({"ok": True, "result": me}).encode()
