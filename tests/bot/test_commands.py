"""The command line, as a user types it: what it says, where, and with which exit code."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from models.base import engine_for
from tests.database import POSTGRES, database

ROOT = Path(__file__).parents[2]
sqlite_alone = pytest.mark.skipif(POSTGRES is not None, reason="about the SQLite file")


@pytest.fixture
def nabobot(tmp_path):
    """Runs a command in a folder and on a database of its own: (exit code, stdout, stderr)."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("TELEGRAM_", "TWILIO_", "DATABASE_"))}
    with database("sqlite:///data/nabobot.db") as url:

        def run(*words, says="", **settings):
            environment = clean | {"PYTHONPATH": str(ROOT), "DATABASE_URL": url} | settings
            done = subprocess.run(
                [sys.executable, "-m", "bot", *words], cwd=tmp_path, env=environment, input=says, capture_output=True, text=True,
                check=False, timeout=60,
            )  # fmt: skip
            return done.returncode, done.stdout, done.stderr

        run.folder, run.database_url = tmp_path, url
        yield run


def _file(nabobot, name, content):
    path = nabobot.folder / name
    path.write_text(content if isinstance(content, str) else json.dumps(content, ensure_ascii=False), "utf-8")
    return name


def _kept(nabobot, query):
    """The first column of what the commands have stored."""
    made = engine_for(nabobot.database_url.replace("sqlite:///", f"sqlite:///{nabobot.folder}/"))
    with made.connect() as connection:
        found = list(connection.scalars(text(query)))
    made.dispose()
    return found


WORLD = {"name": "Prøve", "activities": [{"key": "suppe", "title": {"da": "Suppe"}, "place": "Huset", "signup": "required", "capacity": 4,
         "occurrences": [{"key": "suppe@2099-01-20", "start": "2099-01-20T17:30", "end": "2099-01-20T19:30", "capacity": 4}]}]}  # fmt: skip


def test_wrong_use_is_two_and_no_traceback(nabobot):
    code, _, said = nabobot("dance")

    assert (code, "Traceback" in said) == (2, False)


def test_a_wrong_setting_is_one_line_with_its_mend(nabobot):
    code, _, said = nabobot("migrate", QUIET_HOURS="late")

    assert (code, said) == (1, "nabobot migrate: QUIET_HOURS: write 21:00-08:00, or off\n")


def test_import_says_what_changed_and_a_second_time_that_nothing_did(nabobot):
    name = _file(nabobot, "world.json", WORLD)

    first, second = nabobot("import", name), nabobot("import", name)

    assert first[:2] == (
        0,
        "world.json: new activities: suppe\nworld.json: new occurrences: suppe@2099-01-20\nworld.json: 0 unchanged\n",
    )
    assert second[:2] == (0, "world.json: 2 unchanged\n")


def test_a_wrong_file_names_every_fault_with_its_path_and_imports_nothing(nabobot):
    bad = json.loads(json.dumps(WORLD))
    bad["activities"][0] |= {"prize": 40, "age_min": -1}
    bad["activities"][0]["occurrences"][0]["end"] = "2099-01-20T17:00"
    name = _file(nabobot, "bad.json", bad)

    code, _, said = nabobot("import", name)

    assert code == 1
    for part in (
        "activities[0].age_min:",
        "activities[0].prize:",
        "activities[0].occurrences[0]: the end is not after the start",
    ):
        assert part in said
    assert json.loads(nabobot("export")[1])["activities"] == []


def test_many_faults_are_all_named_in_one_line_without_the_names_of_classes(nabobot):
    file = _file(nabobot, "many.json", {"info": {"a": 5}, "activities": [{"zzz": 1} for _ in range(9)]})

    code, _, said = nabobot("import", str(file))

    assert (code, said.count("\n"), said.count("zzz"), "Shape" in said) == (1, 1, 9, False)
    assert "info.a: " in said


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ({"activities": [WORLD["activities"][0], WORLD["activities"][0]]}, "stands twice"),
        ({"shifts": [{"key": "s", "activity": "nope", "role": {"da": "kok"}, "start": "2099-01-01T10:00", "end": "2099-01-01T12:00"}]}, "there is no activity 'nope'"),
        ({"timezone": "Mars"}, "is no zone"),
        ({"info": {"x": {"text": {"da": "…"}, "see": ["nope"]}}}, "info.x.see[0]"),
        ("[]", "the file"),
        ("{", "line 1"),
    ],
)  # fmt: skip
def test_faults_of_sense_are_named(nabobot, content, fault):
    code, _, said = nabobot("import", _file(nabobot, "bad.json", content))

    assert (code, fault in said, "Traceback" in said) == (1, True, False)


def test_what_is_exported_is_imported_as_it_was(nabobot):
    nabobot("import", _file(nabobot, "world.json", WORLD))
    exported = nabobot("export")[1]

    again = nabobot("import", _file(nabobot, "again.json", exported))

    assert again[:2] == (0, "again.json: 2 unchanged\n")


def test_import_says_how_many_people_hear_of_what_and_tells_nobody_where_asked(nabobot):
    nabobot("import", _file(nabobot, "world.json", WORLD))
    nabobot("talk", "--as", "amira", says="tilmeld 1 voksen til suppe\n")
    world = json.loads(json.dumps(WORLD))
    occurrence = world["activities"][0]["occurrences"][0]

    occurrence |= {"start": "2099-01-20T18:00"}
    later = _file(nabobot, "later.json", world)
    dry, silent = nabobot("import", later, "--dry-run"), nabobot("import", later, "--tell-nobody")
    off = nabobot("import", _file(nabobot, "off.json", world | {"activities": [world["activities"][0] | {"occurrences": [
        occurrence | {"cancelled": True}]}]}))  # fmt: skip

    assert [done[1].partition("unchanged\n")[2] for done in (dry, silent, off)] == [
        "people told: 1 of another time\nNothing was changed (--dry-run).\n",
        "people not told (--tell-nobody): 1 of another time\n",
        "people told: 1 that it is off\n",
    ]
    assert _kept(nabobot, "SELECT topic FROM outbox WHERE kind = 'notice'") == ["cancelled"]


def test_a_spreadsheet_and_a_calendar_are_taken_too(nabobot):
    sheet = "key;title.da;place;start;end;price_kr;capacity;signup;tags\nmad;Mad;Huset;2099-02-01T17:00;2099-02-01T19:00;40;20;required;mad;\n"
    sheet = sheet.replace("mad;\n", "mad\n")
    diary = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:kor@x\r\nSUMMARY:Kor\r\nLOCATION:Salen\r\n"
        "DTSTART;TZID=Europe/Copenhagen:20990105T190000\r\nDTEND;TZID=Europe/Copenhagen:20990105T210000\r\n"
        "RRULE:FREQ=WEEKLY;COUNT=3\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )

    codes = [nabobot("import", _file(nabobot, "mad.csv", sheet))[0], nabobot("import", _file(nabobot, "kor.ics", diary))[0]]
    exported = json.loads(nabobot("export")[1])["activities"]

    assert codes == [0, 0]
    assert [(each["key"], each["title"]["da"]) for each in exported] == [("kor-x", "Kor"), ("mad", "Mad")]


def test_talking_in_the_terminal_signs_up_and_presses_buttons(nabobot):
    nabobot("import", _file(nabobot, "world.json", WORLD))

    code, said, _ = nabobot("talk", "--as", "amira", says="tilmeld 2 voksne til suppe\n[1]\n")

    assert code == 0
    assert "I er skrevet på: Suppe" in said
    assert "Afbud er noteret" in said


def test_a_person_is_exported_set_and_erased(nabobot):
    nabobot("import", _file(nabobot, "world.json", WORLD))
    nobody = nabobot("person", "export", "sms:+4520000001")[1]
    nabobot("person", "set", "sms:+4520000001", "--digest", "on", "--language", "en")
    known = json.loads(nabobot("person", "export", "sms:+4520000001")[1])
    erased = nabobot("person", "erase", "sms:+4520000001")
    gone = nabobot("person", "export", "sms:+4520000001")[1]

    assert (nobody, gone) == ("null\n", "null\n")
    assert (known["language"], known["digest"]) == ("en", True)
    assert erased[0] == 0


def test_erasing_nobody_fails_with_a_sentence(nabobot):
    assert nabobot("person", "erase", "sms:+4520000009") == (1, "", "nabobot person: nobody is known by this address\n")


def test_a_job_counts_as_one_json_line(nabobot):
    code, said, _ = nabobot("job", "reminders", "--at", "2027-01-19T18:00", "--dry-run")

    assert (code, json.loads(said)) == (0, {"queued": 0})


def test_a_cpr_number_in_a_broadcast_is_not_stored(nabobot):
    nabobot("person", "set", "sms:+4520000001", "--broadcasts", "on")

    nabobot("broadcast", "--to", "all", "--text", "Cpr 010190-1234", "--yes")

    assert _kept(nabobot, "SELECT texts FROM broadcast") in (['{"da": "Cpr [CPR]"}'], [{"da": "Cpr [CPR]"}])


def test_a_broadcast_counts_asks_and_queues(nabobot):
    nabobot("person", "set", "sms:+4520000001", "--broadcasts", "on")
    words = ("broadcast", "--to", "all", "--text", "Husk festen", "--text", "en=Remember the party")

    dry = nabobot(*words, "--dry-run")
    refused = nabobot(*words, says="n\n")
    sent = nabobot(*words, says="y\n")

    assert dry[1] == "1 recipients (sms 1); 1 SMS segments, 0.50 kr.\n"
    assert refused[1].endswith("Nothing was sent.\n")
    assert sent[1].endswith("1 queued; a running nabobot sends them.\n")


def test_the_login_link_stands_alone_on_the_last_line(nabobot):
    code, said, _ = nabobot("login")

    assert code == 0
    assert said.splitlines()[-1].startswith("http://127.0.0.1:8080/console/login/")


def test_the_doctor_finds_an_empty_database_and_its_mend(nabobot):
    before = nabobot("doctor")
    nabobot("migrate")
    nabobot("import", _file(nabobot, "world.json", WORLD))
    after = nabobot("doctor", TWILIO_ACCOUNT_SID="AC1")

    assert (before[0], "run `nabobot migrate`" in before[1]) == (1, True)
    assert "MEND SMS is off: set TWILIO_AUTH_TOKEN and TWILIO_FROM too" in after[1]


@sqlite_alone
def test_an_encrypted_file_opens_with_its_key_alone(nabobot):
    key = {"DATABASE_KEY": "a long and quiet key"}
    nabobot("import", _file(nabobot, "world.json", WORLD), **key)

    with_key, without = nabobot("export", **key), nabobot("export")

    assert with_key[0] == 0
    assert (without[0], "Traceback" in without[2]) == (1, False)
    assert not (nabobot.folder / "data" / "nabobot.db").read_bytes().startswith(b"SQLite format 3")


@sqlite_alone
def test_several_processes_need_postgresql(nabobot):
    code, _, said = nabobot("run", "--role", "web")

    assert (code, said) == (
        1, "nabobot run: several processes need PostgreSQL: set DATABASE_URL to postgresql://…, or run without --role\n"
    )  # fmt: skip


@pytest.mark.parametrize("has_world", [True, False])
def test_replay_plays_with_the_school_holidays_which_no_file_holds(nabobot, has_world):
    world = ["--world", _file(nabobot, "own.json", WORLD)] if has_world else []

    _, said, _ = nabobot("replay", *world, says=json.dumps({"from": "web:1", "text": "hvad sker der i vinterferien?"}))

    understood = json.loads(said)["understood"]
    assert (understood["from_day"], understood["to_day"]) == ("2027-02-13", "2027-02-21")


def test_replay_starts_without_what_it_does_not_need(nabobot):
    code = "import sys; from bot.__main__ import main; main(['replay']); print(*{name.split('.')[0] for name in sys.modules})"
    done = subprocess.run(
        [sys.executable, "-c", code], env=os.environ | {"PYTHONPATH": str(ROOT)}, input="", capture_output=True, text=True, check=True
    )  # fmt: skip

    heavy = {"telegram", "twilio", "starlette", "aiohttp", "alembic", "apscheduler", "pydantic", "babel", "fluent", "psycopg"}
    assert heavy & set(done.stdout.split()) == set()


def test_replay_goes_on_in_a_database_that_stands(nabobot):
    nabobot("import", _file(nabobot, "world.json", WORLD))
    signs_up = json.dumps({"do": "signup", "who": "sms:+4520000001", "occurrence": "suppe@2099-01-20", "adults": 2})

    nabobot("replay", "--database", nabobot.database_url, says=signs_up)
    _, said, _ = nabobot("replay", "--database", nabobot.database_url, says=json.dumps({"show": "sms:+4520000001"}))

    assert [row["occurrence"] for row in json.loads(said)["person"]["signups"]] == ["suppe@2099-01-20"]


def test_replay_answers_a_line_a_line_and_goes_on_after_a_bad_one(nabobot):
    name = _file(nabobot, "world.json", WORLD)
    events = '{"at": "2099-01-13T10:00:00+01:00"}\nnonsense\n{"at": "2098-01-01T10:00:00+01:00"}\n{"from": "sms:+4520000001", "text": "hej"}\n'

    code, said, _ = nabobot("replay", "--world", name, says=events)

    lines = [json.loads(line) for line in said.splitlines()]
    assert code == 0
    assert [sorted(line) for line in lines] == [["sent"], ["error"], ["error"], ["sent", "understood"]]


def test_a_port_that_is_taken_is_one_line_with_its_mend(nabobot):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        code, _, said = nabobot("run", "--port", str(port))

    assert (code, said) == (1, f"nabobot run: port {port} is taken: set PORT to another, or stop what listens there\n")
