"""What machines read: schema.org's own vocabulary judges every type and property; calendars are judged byte by byte and by libical."""

import ctypes
import ctypes.util
import json
import re
from datetime import timedelta

import icalendar
import pytest

from bot.neighbourhood.check import checked
from models import happening
from models.catalogue import catalogue
from models.neighbourhood import put
from tests.live.bot_api.reference import specs_folder
from tests.town import activity

from .conftest import RULES

VOCABULARY = specs_folder() / "schemaorg-all-https.jsonld"
LIBICAL = ctypes.util.find_library("ical")
needs_libical = pytest.mark.skipif(LIBICAL is None, reason="no libical: apt-get install libical3")
WORDY = {"da": "Æblegrød, saft; og \\ brød. " * 9 + "\nKom 🙂", "en": "Apples"}


@pytest.fixture
def town(site):
    """A moved, a called-off and a long-winded occurrence."""
    full = {
        "price_kr": 40,
        "host": "Madholdet",
        "age_min": 3,
        "age_max": 12,
        "languages": ["da", "ar"],
        "address": "Vej 1, 2860 Søborg",
    }
    whole = {"activities": [activity(key, day="2099-07-15", description=WORDY, **full) for key in ("flyttet", "aflyst", "lang")]}
    now = site.house.now()
    here = RULES.local(now).replace(tzinfo=None)
    site.write(lambda session: put(session, checked(whole, here), RULES, now))
    offers = site.look(catalogue).activities
    each = offers["flyttet"].occurrences[0]
    site.write(lambda session: happening.move(session, each.key, (each.start + timedelta(hours=1), None), RULES, now))
    site.write(lambda session: happening.cancel(session, offers["aflyst"].occurrences[0].key, RULES, now))
    return site


def _published(town):
    """Every object that a page or the feed gives to machines."""
    found = [town.client.get("/activities.json").json()]
    for key in ("suppe", "flyttet", "aflyst", "lang"):
        page = town.client.get(f"/activity/{key}").text
        found += [json.loads(each) for each in re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)]
    return found


def _objects(value):
    if isinstance(value, dict):
        if "@type" in value:
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _objects(each)


class Vocabulary:
    """schema.org as it is published."""

    def __init__(self):
        self.known = {each["@id"].removeprefix("schema:"): each for each in json.loads(VOCABULARY.read_text("utf-8"))["@graph"]}

    def names(self, thing, what):
        """The names behind a relation, one or many."""
        found = self.known[thing].get(what, [])
        return {each["@id"].removeprefix("schema:") for each in (found if isinstance(found, list) else [found])}

    def kinds(self, sort):
        """The type and everything it is a kind of."""
        return {sort}.union(*(self.kinds(each) for each in self.names(sort, "rdfs:subClassOf") if each in self.known))

    def faults(self, thing):
        """What of an object the vocabulary does not have."""
        sort = thing["@type"]
        if sort not in self.known or self.known[sort]["@type"] != "rdfs:Class":
            return [f"no type {sort}"]
        found = []
        for name, value in thing.items():
            if name.startswith("@"):
                continue
            if name not in self.known or not self.names(name, "schema:domainIncludes") & self.kinds(sort):
                found.append(f"{sort} has no {name}")
            if isinstance(value, str) and value.startswith("https://schema.org/"):
                member = self.known.get(value.removeprefix("https://schema.org/"), {}).get("@type", "")
                if member.removeprefix("schema:") not in self.names(name, "schema:rangeIncludes"):
                    found.append(f"{name} has no {value}")
        return found


@pytest.mark.skipif(not VOCABULARY.exists(), reason=f"no {VOCABULARY.name}: put it in ../shared/specs, or set NABOBOT_SPECS")
def test_schema_org_knows_every_type_property_and_state(town):
    vocabulary = Vocabulary()
    things = [thing for published in _published(town) for thing in _objects(published)]

    assert [fault for thing in things for fault in vocabulary.faults(thing)] == []
    assert {thing["@type"] for thing in things} == {"DataFeed", "Event", "Place", "Organization", "Offer"}
    assert vocabulary.faults({"@type": "Event", "capacity": 8}) == ["Event has no capacity"]


def test_the_feed_has_what_is_to_come_and_says_what_was_called_off_or_moved(town):
    answer = town.client.get("/activities.json?lang=en")

    events = answer.json()["dataFeedElement"]
    told = [(each["@id"].rpartition("#")[2], each["eventStatus"].rpartition("/")[2], each["description"]) for each in events[1:]]
    assert answer.headers["content-type"] == "application/ld+json"
    assert told == [
        ("aflyst@2099-07-15", "EventCancelled", "Apples"),
        ("lang@2099-07-15", "EventScheduled", "Apples"),
        ("flyttet@2099-07-15", "EventRescheduled", "Apples"),
    ]
    assert events[3]["startDate"] == "2099-07-15T18:30:00+02:00"


@pytest.mark.parametrize("path", ["/calendar.ics", "/activity/lang.ics", "/activity/aflyst.ics", "/calendar.ics?lang=ar"])
def test_every_byte_of_a_calendar_is_as_rfc_5545_has_it(town, path):
    content = town.client.get(path).content

    lines = content.split(b"\r\n")
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert [line for line in lines if len(line) > 75 or b"\n" in line or b"\r" in line] == []
    assert [line.decode("utf-8") for line in lines] != []  # no letter is cut in two
    assert [each for each in re.sub(rb"\r\n[ \t]", b"", content).split(b"\r\n")[:-1] if not re.match(rb"[A-Z-]+[;:]", each)] == []
    assert content.count(b"BEGIN:VTIMEZONE") == 1


def test_a_calendar_gives_back_every_word(town):
    event = icalendar.Calendar.from_ical(town.client.get("/activity/lang.ics").content).walk("VEVENT")[0]

    assert str(event["DESCRIPTION"]) == WORDY["da"]
    assert str(event["LOCATION"]) == "Fælleshuset, Vej 1, 2860 Søborg"
    assert event["DTSTART"].params["TZID"] == "Europe/Copenhagen"


def test_a_name_in_a_calendar_is_the_same_before_and_after_a_move_and_a_calling_off(town):
    def event():
        found = icalendar.Calendar.from_ical(town.client.get("/activity/flyttet.ics").content).walk("VEVENT")[0]
        return str(found["UID"]), found["SEQUENCE"], str(found["STATUS"])

    moved = event()
    town.write(lambda session: happening.cancel(session, "flyttet@2099-07-15", RULES, town.house.now()))
    called_off = event()

    assert (moved, called_off) == (
        ("flyttet@2099-07-15@nabobot.example", 1, "CONFIRMED"),
        ("flyttet@2099-07-15@nabobot.example", 2, "CANCELLED"),
    )


@needs_libical
@pytest.mark.parametrize("path", ["/calendar.ics", "/activity/lang.ics", "/activity/aflyst.ics"])
def test_libical_finds_no_fault_in_a_calendar(town, path):
    library = ctypes.CDLL(LIBICAL)
    library.icalparser_parse_string.restype = ctypes.c_void_p
    for name in ("icalrestriction_check", "icalcomponent_count_errors"):
        getattr(library, name).argtypes = [ctypes.c_void_p]

    def judged(content):
        parsed = library.icalparser_parse_string(content)
        keeps_to_it = library.icalrestriction_check(parsed)
        return keeps_to_it, library.icalcomponent_count_errors(parsed)

    content = town.client.get(path).content
    assert judged(content) == (1, 0)
    assert judged(content.replace(b"DTEND;TZID=Europe/Copenhagen:", b"DTEND:x")) != (1, 0)
