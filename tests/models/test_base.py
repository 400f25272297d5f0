"""The database's promises: nobody's change is lost, whoever writes beside whom."""

import threading
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy.orm import Session

from models.activity import Setting
from models.base import engine_for
from models.tables import metadata


def test_read_modify_writes_of_eight_at_once_lose_nothing(tmp_path):
    engine = engine_for(f"sqlite:///{tmp_path}/town.db")
    metadata.create_all(engine)
    with Session(engine) as session, session.begin():
        session.add(Setting(key="n", value="0"))
    together = threading.Barrier(8)

    def count(_number):
        together.wait()
        for _ in range(25):
            with Session(engine) as session, session.begin():
                row = session.get(Setting, "n")
                row.value = str(int(row.value) + 1)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(count, range(8)))
    with Session(engine) as session:
        counted = session.get(Setting, "n").value

    assert counted == "200"


def test_a_file_is_opened_with_what_the_house_relies_on(tmp_path):
    engine = engine_for(f"sqlite:///{tmp_path}/town.db")

    with engine.connect() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "busy_timeout", "foreign_keys", "synchronous")
        }

    assert found == {"journal_mode": "wal", "busy_timeout": 10_000, "foreign_keys": 1, "synchronous": 2}
