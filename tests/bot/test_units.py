"""Units of work: grouped into one commit, each all or nothing."""

import asyncio

from sqlalchemy import func, select

from bot.units import OneWriter
from models.activity import Setting
from models.base import engine_for
from models.tables import metadata


def _writer(tmp_path):
    engine = engine_for(f"sqlite:///{tmp_path}/units.db")
    metadata.create_all(engine)
    return OneWriter(engine)


def test_a_unit_that_fails_changes_nothing_and_takes_nobody_with_it(tmp_path):
    writer = _writer(tmp_path)

    def keep(number):
        def unit(session):
            session.add(Setting(key=str(number), value="x"))
            session.flush()
            if number % 3 == 0:
                raise RuntimeError("no")
            return number

        return unit

    async def many():
        return await asyncio.gather(*(writer.write(keep(number)) for number in range(30)), return_exceptions=True)

    results = asyncio.run(many())
    kept = asyncio.run(writer.read(lambda session: session.scalar(select(func.count()).select_from(Setting))))
    writer.close()

    assert [each for each in results if isinstance(each, int)] == [number for number in range(30) if number % 3]
    assert kept == 20


def test_units_that_the_database_refuses_take_nobody_with_them(tmp_path):
    writer = _writer(tmp_path)

    def keep(number):
        def unit(session):
            session.add(Setting(key="taken" if number % 3 == 0 else str(number), value="x"))
            session.flush()

        return unit

    async def many():
        return await asyncio.gather(*(writer.write(keep(number)) for number in range(30)), return_exceptions=True)

    results = asyncio.run(many())
    kept = asyncio.run(writer.read(lambda session: session.scalars(select(Setting.key)).all()))
    writer.close()

    assert [number for number, each in enumerate(results) if each is not None] == list(range(3, 30, 3))
    assert sorted(kept) == sorted(["taken", *(str(number) for number in range(30) if number % 3)])


def test_read_modify_writes_at_once_lose_nothing(tmp_path):
    writer = _writer(tmp_path)

    def count(session):
        row = session.get(Setting, "n") or Setting(key="n", value="0")
        row.value = str(int(row.value) + 1)
        session.add(row)
        session.flush()

    async def many():
        await asyncio.gather(*(writer.write(count) for _ in range(200)))
        return await writer.read(lambda session: session.get(Setting, "n").value)

    value = asyncio.run(many())
    writer.close()

    assert value == "200"


def test_the_row_that_a_unit_returns_can_be_read_after_the_commit_alone_and_in_a_group(tmp_path):
    writer = _writer(tmp_path)

    def keep(number):
        def unit(session):
            row = Setting(key=str(number), value=f"value {number}")
            session.add(row)
            session.flush()
            return row

        return unit

    async def many():
        return [await writer.write(keep(0)), *await asyncio.gather(*(writer.write(keep(number)) for number in range(1, 20)))]

    rows = asyncio.run(many())
    writer.close()

    assert [row.value for row in rows] == [f"value {number}" for number in range(20)]
