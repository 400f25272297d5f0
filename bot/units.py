"""Where units of work run: one writer that commits in groups on SQLite, a pool of threads on PostgreSQL."""

import asyncio
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from models.seats import Overtaken

T = TypeVar("T")
Unit = Callable[[Session], Any]
GROUP = 64
# A unit that loses against another process runs again so often at most.
TRIES = 3


def open_units(engine: Engine) -> "OneWriter | Pool":
    """The right kind for the database."""
    return Pool(engine) if engine.dialect.name == "postgresql" else OneWriter(engine)


class OneWriter:
    """SQLite: a single thread writes. Units that wait together share a commit; each is all or nothing, by savepoint,
    and none is acknowledged before the shared commit. A group that fails to commit runs again one by one. The rows that a
    unit returns keep after the commit what was read of them."""

    def __init__(self, engine: Engine):
        self.engine = engine
        self._readers = engine.execution_options(reads_only=True)
        self._queue: queue.SimpleQueue[tuple[Unit, Future[Any]] | None] = queue.SimpleQueue()
        self._threads = ThreadPoolExecutor(4, "reader")
        self._writer = threading.Thread(target=self._serve, name="writer", daemon=True)
        self._writer.start()

    async def write(self, unit: Callable[[Session], T]) -> T:
        """Runs a unit and returns after its commit; what it raises is raised here, and it changed nothing."""
        done: Future[T] = Future()
        self._queue.put((unit, done))
        return await asyncio.wrap_future(done)

    async def read(self, unit: Callable[[Session], T]) -> T:
        """Runs a unit that only looks, beside the writer."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._look, unit)

    def close(self) -> None:
        """Finishes what is queued and ends."""
        self._queue.put(None)
        self._writer.join(5)
        self._threads.shutdown(wait=True)

    def _look(self, unit: Callable[[Session], T]) -> T:
        with Session(self._readers) as session:
            return unit(session)

    def _serve(self) -> None:
        ends = False
        while not ends:
            batch = [self._queue.get()]
            while len(batch) < GROUP and not self._queue.empty():
                batch.append(self._queue.get())
            ends = None in batch
            self._commit([each for each in batch if each is not None])

    def _commit(self, batch: list[tuple[Unit, Future[Any]]]) -> None:
        if not batch:
            return
        try:
            done = self._together(batch) if len(batch) > 1 else self._alone(*batch)
        except Exception as error:
            if len(batch) == 1:
                _fail(batch[0][1], error)
                return
            for each in batch:
                self._commit([each])
            return
        for future, result in done:
            future.set_result(result)

    def _alone(self, each: tuple[Unit, Future[Any]]) -> list[tuple[Future[Any], Any]]:
        """Needs no savepoint, which costs as much as several statements."""
        unit, future = each
        with Session(self.engine, expire_on_commit=False) as session:
            result = unit(session)
            session.commit()
        return [(future, result)]

    def _together(self, batch: list[tuple[Unit, Future[Any]]]) -> list[tuple[Future[Any], Any]]:
        done, failed = [], []
        with Session(self.engine) as session:
            connection = session.connection()
            for unit, future in batch:
                # The Session's own savepoints do the same for eight times as much.
                connection.exec_driver_sql("SAVEPOINT unit")
                try:
                    result = unit(session)
                    session.flush()
                except Exception as error:
                    failed.append((future, error))
                    connection.exec_driver_sql("ROLLBACK TO unit")
                else:
                    done.append((future, result))
                connection.exec_driver_sql("RELEASE unit")
                session.expunge_all()
            session.commit()
        for future, reason in failed:
            _fail(future, reason)
        return done


class Pool:
    """PostgreSQL: a thread and a transaction a unit; one that loses a race runs again. Its rows keep what was read, as above."""

    def __init__(self, engine: Engine, threads: int = 16):
        self.engine = engine
        self._threads = ThreadPoolExecutor(threads, "unit")

    async def write(self, unit: Callable[[Session], T]) -> T:
        """As OneWriter's."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._run, unit)

    async def read(self, unit: Callable[[Session], T]) -> T:
        """As OneWriter's."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._run, unit)

    def close(self) -> None:
        """Finishes what runs and ends."""
        self._threads.shutdown(wait=True)

    def _run(self, unit: Callable[[Session], T]) -> T:
        for left in reversed(range(TRIES)):
            try:
                with Session(self.engine, expire_on_commit=False) as session:
                    result = unit(session)
                    session.commit()
                    return result
            except (DBAPIError, Overtaken) as error:
                if not left or not (isinstance(error, Overtaken) or _lost_a_race(error)):
                    raise
        raise AssertionError("unreachable")


def _lost_a_race(error: DBAPIError) -> bool:
    # PostgreSQL 40001 serialization_failure, 40P01 deadlock_detected, 23505 unique_violation,
    # 23503 foreign_key_violation: whoever wrote was erased or linked meanwhile, and is met anew
    return getattr(error.orig, "sqlstate", None) in ("40001", "40P01", "23505", "23503")


def _fail(future: Future[Any], error: BaseException) -> None:
    if not future.done():
        future.set_exception(error)
