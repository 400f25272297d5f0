"""GDPR 15 and 17: an export holds all of one's own and nobody else's; a deletion looks whether it is true."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import select, text

from models import attendance, case, rights, role, shift, tables
from models.catalogue import catalogue
from models.link import give_code
from models.person import find, set_person
from tests.database import POSTGRES
from tests.town import AMIRA, LONE, NOW, RULES, SHIFT, YUSUF, activity, town

TARGET = "suppe@2027-01-20"
# Columns that say how a row is kept, and nothing of the person: numbers, what a notice is made from, what was last shown.
BOOKKEEPING = {
    "person": {"id", "welcomed", "language_chosen"},
    "address": {"id", "person_id", "state_at", "failures"},
    "signup": {"id", "person_id", "activity_key", "target", "offered_seats", "part_refused", "asked_at", "asked_of", "answered_of",
               "queued_at", "offer_until", "made_at", "changed_at", "confirmed_at", "via"},
    "attendance": {"id", "person_id", "at"},
    "role": {"id", "person_id", "given_at"},
    "shift_taken": {"id", "person_id", "taken_at"},
    "proposal": {"id", "person_id", "at"},
    "feedback": {"id", "person_id", "occurrence_key", "at"},
    "case": {"id", "person_id", "opened_at", "touched_at", "closed_at", "alerts"},
    "heard": {"id", "provider_id", "person_id", "address_id", "state", "kind", "answers", "press", "understood"},
    "outbox": {"id", "person_id", "address_id", "to_value", "heard_id", "priority", "name", "topic", "keys", "buttons", "attach", "edits",
               "urgent", "passes_stop", "broadcast_id", "made_at", "due_at", "attempts", "claimed_at", "provider_id", "rank", "segments",
               "cost_kr", "code", "kind"},
    "dialogue": {"person_id", "question", "data", "serial", "asked_at", "listing", "more", "listed_at", "topic", "misses"},
    "link_code": {"id", "code", "person_id", "other_id", "made_at"},
    "broadcast": {"id", "audience", "texts", "made_at", "made_by", "state", "upto", "due_at", "before", "before_min"},
}  # fmt: skip
# Every other column of a person's, and where the export says it.
SAID = {
    "person": {"language": "language", "name": "name", "met_at": "met_at", "last_heard_at": "messages", "stopped_at": "opted_out",
               "digest": "digest", "broadcasts": "broadcasts", "certificate_in_order": "certificate_in_order"},
    "address": {"channel": "addresses", "value": "addresses", "state": "reachable"},
    "signup": {"occurrence_key": "signups.occurrence", "adults": "signups.adults", "children": "signups.children",
               "ages": "signups.ages", "standing": "signups.standing", "attending": "signups.attending", "note": "signups.note"},
    "attendance": {"occurrence_key": "came.occurrence", "came": "came.came"},
    "role": {"role": "roles"},
    "shift_taken": {"shift_key": "shifts"},
    "proposal": {"text": "proposals"},
    "feedback": {"activity_key": "feedback.activity", "rating": "feedback.rating", "comment": "feedback.comment"},
    "case": {"why": "case_open", "state": "case_open", "note": "case_open"},
    "heard": {"channel": "messages.channel", "text": "messages.text", "at": "messages.at"},
    "outbox": {"channel": "messages.channel", "text": "messages.text", "state": "messages.status", "sent_at": "messages.at"},
    "dialogue": {},
    "link_code": {},
    "broadcast": {},
}  # fmt: skip


def _whole(here, who=AMIRA):
    """Somebody with something in every table."""
    here(from_=who, text="hej", name="Amira Hemmelig")
    here(do="signup", who=who, occurrence=TARGET, adults=2, children=1)
    here.hear(who, "jeg foreslår en hemmelig strikkeklub")
    here(do="ask", who=who, what="feedback", occurrence=TARGET)
    here.hear(who, "5 det var hemmeligt godt")
    person_id = find(here.session, *who.split(":")).person_id
    shift.take(here.session, "kok", person_id, NOW)
    give_code(here.session, person_id, "123456", NOW)
    case.open_case(here.session, person_id, "asked", NOW)
    set_person(here.session, person_id, certificate_in_order=True)
    role.give(here.session, person_id, "host", NOW)
    attendance.tick(here.session, TARGET, person_id, True, NOW)
    here.session.commit()
    return person_id


def _export(here, person_id):
    return rights.export(here.session, person_id, catalogue(here.session), RULES, NOW)


def stored(session):
    """Everything in the database, as text."""
    return "\n".join(str(tuple(row)) for table in tables.metadata.sorted_tables for row in session.execute(select(table)))


def test_every_column_of_a_person_is_in_the_export_or_named_as_bookkeeping():
    of_a_person = {
        table.name: {column.name for column in table.columns}
        for table in tables.metadata.sorted_tables
        if table.name == "person" or any(key.column.table.name == "person" for key in table.foreign_keys)
    }

    mapped = {name: BOOKKEEPING.get(name, set()) | set(SAID.get(name, {})) for name in of_a_person}

    assert mapped == of_a_person


def test_what_is_said_to_be_in_the_export_is_in_it():
    with town(activity(), shifts=[SHIFT]) as here:
        known = _export(here, _whole(here))

        places = {place for table in SAID.values() for place in table.values()}
        lacking = [place for place in places if not _says(known, *place.split("."))]

        assert lacking == []


def _says(known, field, part=""):
    """True where the export has the field, and each entry of a list the part."""
    return field in known and (not part or part in known[field][0])


def test_an_export_holds_nothing_of_anybody_else():
    with town(activity(), shifts=[SHIFT]) as here:
        _whole(here)
        other = here.knows(YUSUF)
        here(do="signup", who=YUSUF, occurrence=TARGET, adults=1, children=0)

        known = json.dumps(_export(here, other), ensure_ascii=False)

        assert [word for word in ("hemmelig", "Hemmelig", AMIRA[4:], "kok", 'certificate_in_order": true') if word in known] == []


def test_a_deleted_person_is_nowhere_in_the_database():
    with town(activity(), shifts=[SHIFT], rules=RULES) as here:
        person_id = _whole(here)

        rights.erase(here.session, person_id, NOW)
        left = stored(here.session)

        assert [word for word in ("hemmelig", "Hemmelig", AMIRA[4:], "123456") if word in left] == []


@pytest.mark.skipif(bool(POSTGRES), reason="a trigger in SQLite's own words")
@pytest.mark.parametrize("table", sorted(table.__tablename__ for table in rights.OF_A_PERSON))
def test_a_deletion_that_did_not_take_is_an_error_and_no_yes(table):
    with town(activity(), shifts=[SHIFT]) as here:
        person_id = _whole(here)
        here.session.execute(text(f'CREATE TRIGGER stays BEFORE DELETE ON "{table}" BEGIN SELECT RAISE(IGNORE); END'))
        here.session.execute(text("PRAGMA defer_foreign_keys = ON"))

        with pytest.raises(AssertionError, match=f"left in {table}$"):
            rights.erase(here.session, person_id, NOW + timedelta(days=2))


def test_a_neighbour_is_left_as_they_were_when_somebody_is_deleted():
    with town(activity(), shifts=[SHIFT]) as here:
        neighbour = here.knows(LONE)
        here(do="signup", who=LONE, occurrence=TARGET, adults=1, children=2)
        before = _export(here, neighbour)

        rights.erase(here.session, _whole(here), NOW)

        assert _export(here, neighbour) == before
