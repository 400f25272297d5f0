"""The ground of every table: column types, the engine, and what differs between SQLite and PostgreSQL."""

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import (
    JSON,
    ColumnElement,
    DateTime,
    Dialect,
    Engine,
    Index,
    MetaData,
    Table,
    create_engine,
    event,
    insert,
    literal_column,
    text,
)
from sqlalchemy.engine import Connection, make_url
from sqlalchemy.orm import DeclarativeBase, Session
from sqlalchemy.pool import StaticPool
from sqlalchemy.sql.selectable import GenerativeSelect
from sqlalchemy.types import TypeDecorator

_NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """Every table descends from here."""

    metadata = MetaData(naming_convention=_NAMES)


class Moment(TypeDecorator[datetime]):
    """An aware datetime, kept in UTC. A naive one is refused: it would be an hour off twice a year."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        assert value.tzinfo is not None, "a moment without its zone"
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None or value.tzinfo is not None:
            return value
        return value.replace(tzinfo=UTC)


def unique_index(name: str, *columns: str, where: str) -> Index:
    """An index whose columns are unique among the rows of a condition."""
    return Index(name, *columns, unique=True, sqlite_where=text(where), info={"where": where})


@event.listens_for(Base.metadata, "before_create")
def _for_postgresql(metadata: MetaData, connection: Connection, **_: Any) -> None:
    """PostgreSQL's own word for the condition, when it is needed: it loads the dialect, which costs every start 30 ms."""
    if connection.dialect.name == "postgresql":
        for index in (index for table in metadata.tables.values() for index in table.indexes if "where" in index.info):
            index.dialect_kwargs["postgresql_where"] = text(index.info["where"])


Query = TypeVar("Query", bound=GenerativeSelect)
Json = JSON()


def engine_for(url: str, key: str | None = None) -> Engine:
    """An engine with the house's promises: on SQLite WAL, full sync, foreign keys and IMMEDIATE writes.

    `key` encrypts an SQLite file with SQLCipher. Raises ModuleNotFoundError where the driver is not installed.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "postgresql":
        return create_engine(parsed.set(drivername="postgresql+psycopg"), pool_size=10, max_overflow=20, hide_parameters=True)
    if key:
        parsed = parsed.set(drivername="sqlite+pysqlcipher", password=key)
    in_memory = parsed.database in (None, "", ":memory:")
    # Parameters are what people wrote: no error text quotes them.
    arguments: dict[str, Any] = {"connect_args": {"check_same_thread": False}, "hide_parameters": True}
    if in_memory:
        arguments["poolclass"] = StaticPool
    engine = create_engine(parsed, **arguments)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # or the driver begins late, and a read-modify-write loses updates
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=10000", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    reads = connection.get_execution_options().get("reads_only")
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def row_id(text: str) -> int | None:
    """A row's number as a button or a person brings it, or None: more than nine digits fit no column, and ² is a digit to Python."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def table_of(noun: type[Base]) -> Table:
    """A noun's table, for the statements of every message: built once, of tables and bound parameters, they cost a seventh."""
    return cast(Table, noun.__table__)


def insert_if_new(session: Session, table: type[Base], values: Mapping[str, Any]) -> int | None:
    """The new row's id, or None where a unique name already stands (in whatever process)."""
    return session.execute(_new(table, session.get_bind().dialect.name), values).scalar_one_or_none()


def insert_all_new(session: Session, table: type[Base], rows: Sequence[Mapping[str, Any]]) -> int:
    """How many of the rows are new; those whose unique name already stands are left as they are."""
    done = session.execute(_all_new(table, session.get_bind().dialect.name), rows, execution_options={"preserve_rowcount": True})
    return int(getattr(done, "rowcount", 0))


def insert_row(session: Session, table: type[Base], values: Mapping[str, Any]) -> int:
    """The new row's id."""
    return int(session.execute(_plain(table), values).scalar_one())


def put_row(session: Session, table: type[Base], values: Mapping[str, Any]) -> None:
    """Writes a whole row: a new one, or in the place of the one with its primary key."""
    session.execute(_put(table, session.get_bind().dialect.name), values)


# Built once, of the table and not of its class: the ORM's INSERT with its values inside takes a millisecond a row.
@cache
def _plain(table: type[Base]) -> Any:
    return insert(table_of(table)).returning(table_of(table).c.id)


@cache
def _new(table: type[Base], dialect: str) -> Any:
    return own_insert(dialect)(table_of(table)).on_conflict_do_nothing().returning(table_of(table).c.id)


@cache
def _all_new(table: type[Base], dialect: str) -> Any:
    return own_insert(dialect)(table_of(table)).on_conflict_do_nothing()


@cache
def _put(table: type[Base], dialect: str) -> Any:
    made = own_insert(dialect)(table_of(table))
    rest = {column.name: made.excluded[column.name] for column in table_of(table).c if not column.primary_key}
    return made.on_conflict_do_update(index_elements=list(table_of(table).primary_key), set_=rest)


def own_insert(dialect: str) -> Any:
    """The dialect's own INSERT; imported when it is needed, since PostgreSQL's costs every start 30 ms."""
    if dialect == "postgresql":
        from sqlalchemy.dialects.postgresql import insert as own
    else:
        from sqlalchemy.dialects.sqlite import insert as own  # type: ignore[assignment]
    return own


def locked(session: Session, query: Query, *, skip: bool = False) -> Query:
    """The query, holding its rows until the commit; on SQLite the one writer holds everything anyway."""
    if session.get_bind().dialect.name != "postgresql":
        return query
    return query.with_for_update(skip_locked=skip)


def database_clock(dialect: str) -> ColumnElement[float]:
    """The seconds of the database's own clock, the same for every process, as they are when a statement runs."""
    if dialect == "postgresql":
        return literal_column("extract(epoch FROM clock_timestamp())::float8")
    return literal_column("(julianday('now') - 2440587.5) * 86400.0")


def held_alone(session: Session, people: Collection[int]) -> set[int]:
    """Those of these people whom nobody else holds; they are held until the commit. On SQLite the one writer holds everybody."""
    if session.get_bind().dialect.name != "postgresql" or not people:
        return set(people)
    # 1: any number that is ours; the schema's lock has another form
    query = text("SELECT id FROM unnest(CAST(:people AS int[])) AS id WHERE pg_try_advisory_xact_lock(1, id)")
    return set(session.scalars(query, {"people": sorted(people)}))
