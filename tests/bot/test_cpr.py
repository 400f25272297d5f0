"""A CPR number is redacted on arrival: nothing that is stored afterwards has it, whatever it was written for."""

import pytest
from sqlalchemy import select

from bot import inbox
from bot.channels.port import Inbound
from models import tables
from tests.town import AMIRA, NOW, RULES, activity, town

CPR = "010190-1234"
WRITTEN = {
    "to nobody in particular": [f"mit cpr er {CPR}"],
    "as a proposal": [f"jeg foreslår en strikkeklub, cpr {CPR}"],
    "as a proposal asked for": ["jeg har et forslag", f"en strikkeklub, mit cpr er {CPR}"],
    "as feedback": [f"suppen var rigtig god, 5 stjerner, {CPR}"],
    "with a sign-up": [f"tilmeld 2 voksne til suppe, cpr {CPR}"],
    "with a question": [f"hvornår er der suppe? {CPR}"],
    "to a human": [f"jeg vil tale med et menneske, {CPR}"],
    "for a language": [f"english please {CPR}"],
    "for news": [f"NYHEDER TIL {CPR}"],
    "twice without sense": [f"blablabla {CPR}", f"{CPR} blablabla"],
    "to link two doors": [f"forbind {CPR}"],
    "alone": [CPR, CPR.replace("-", ""), CPR.replace("-", " ")],
    "in Arabic figures": ["٠١٠١٩٠-١٢٣٤"],
    "in Persian figures": ["۰۱۰۱۹۰۱۲۳۴"],
}


def stored(session):
    """Everything in the database, as text."""
    return "\n".join(str(tuple(row)) for table in tables.metadata.sorted_tables for row in session.execute(select(table)))


def cpr_in(text):
    """What is left of the number, in any figures."""
    plain = "".join(str(ord(sign) & 15) if sign in "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹" else sign for sign in text)
    return [each for each in (CPR, "0101901234", "010190 1234", "010190", "1234'") if each in plain]


@pytest.mark.parametrize("lines", WRITTEN.values(), ids=WRITTEN)
@pytest.mark.parametrize("door", ["telegram:77", AMIRA])
def test_a_cpr_number_is_stored_nowhere(lines, door):
    with town(activity()) as here:
        here(do="signup", who=door, occurrence="suppe@2027-01-20", adults=1, children=0)
        here(do="ask", who=door, what="feedback", occurrence="suppe@2027-01-20")
        for line in lines:
            here.hear(door, line)

        assert cpr_in(stored(here.session)) == []


def test_a_cpr_number_in_what_made_us_fail_or_in_a_name_is_not_kept_either():
    with town() as here:
        inbox.give_up(here.session, Inbound("telegram", "77", "1", f"hej {CPR}", name=f"Amira {CPR}"), RULES, NOW)
        inbox.accept(here.session, Inbound("telegram", "78", "2", "", attachment="photo", name=f"Amira {CPR}"), RULES, NOW)
        inbox.accept(here.session, Inbound("telegram", "79", "3", f"se {CPR}", attachment="photo"), RULES, NOW)
        inbox.accept(here.session, Inbound("telegram", "79", "4", f"ret {CPR}", edited=True), RULES, NOW)

        assert cpr_in(stored(here.session)) == []
