"""What is exported is imported as it was: a plan with what has become of it since."""

from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.neighbourhood.check import checked
from models import happening
from models.activity import Activity, Occurrence
from models.neighbourhood import add_dates, dump, put
from tests.town import NOW, RULES, activity, engine, town

HERE = RULES.local(NOW).replace(tzinfo=None)
RULE = st.sampled_from(
    ["FREQ=WEEKLY;COUNT=5", "FREQ=WEEKLY", "FREQ=DAILY;COUNT=4", "FREQ=MONTHLY;BYDAY=1WE", "FREQ=DAILY;BYHOUR=10,17;COUNT=6"]
)
CHANGE = st.tuples(st.sampled_from(["move", "cancel", "hold", "capacity", "further"]), st.integers(0, 9), st.integers(0, 30))


@settings(max_examples=20, deadline=None)
@given(rule=RULE, left_out=st.lists(st.integers(0, 20), max_size=2), changes=st.lists(CHANGE, max_size=6))
def test_a_plan_and_what_departs_from_it_are_exported_and_imported_as_they_were(rule, left_out, changes):
    plan = {"start": "2027-01-20T17:30:00", "end": "2027-01-20T19:30:00", "rrule": rule}
    plan["except"] = [(datetime(2027, 1, 20) + timedelta(days=days)).date().isoformat() for days in left_out]
    with town(activity(occurrences=[], repeats=plan)) as here:
        for change in changes:
            _change(here.session, *change)
        before, exported = _rows(here.session), dump(here.session, RULES)

        assert put(here.session, checked(exported, HERE), RULES, NOW).changed == {}
        assert _rows(here.session) == before
        assert _imported(exported) == (before, plan)


def _change(session: Session, what: str, number: int, by: int) -> None:
    rows = session.scalars(select(Occurrence).order_by(Occurrence.key)).all()
    if what == "further":
        start = datetime(2027, 2, 1, 9) + timedelta(days=by)
        add_dates(session, "suppe", [(start, start + timedelta(hours=1), by)], RULES, NOW)
    elif rows:
        row = rows[number % len(rows)]
        if what == "move":
            happening.move(session, row.key, (row.start + timedelta(hours=by), None), RULES, NOW)
        elif what == "cancel":
            happening.cancel(session, row.key, RULES, NOW)
        else:
            happening.set_seats(session, row.key, RULES, NOW, **{"held_seats" if what == "hold" else "capacity": by})


def _rows(session: Session) -> list[tuple[object, ...]]:
    table = Occurrence.__table__.c
    columns = (table.key, table.planned_on, table.start, table.end, table.capacity, table.held_seats, table.cancelled)
    return [tuple(row) for row in session.execute(select(*columns).order_by(table.key))]


def _imported(exported: dict[str, object]) -> tuple[list[tuple[object, ...]], object]:
    """The occurrences and the plan in an empty database that takes the file."""
    with engine() as made, Session(made) as session:
        put(session, checked(exported, HERE), RULES, NOW)
        return _rows(session), session.get(Activity, "suppe").repeats
