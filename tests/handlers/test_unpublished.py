"""A draft is nobody's but the desk's: the bot neither lists it, answers about it nor signs up to it; what is archived has nothing to come."""

import pytest

from models import arranging
from models.neighbourhood import dump, put
from tests.town import AMIRA, NOW, RULES, activity, town


@pytest.mark.parametrize("words", ["hvad sker der?", "hvad koster syning?", "tilmeld 2 voksne til syning"])
def test_a_draft_is_not_answered_about(words):
    with town(activity(), activity("syning", state="draft", price_kr=17)) as here:
        said = here.says(AMIRA, words)

        assert not any("Syning" in text or "17 kr" in text for text in said)
        assert here.standing(AMIRA) == []


def test_what_was_a_draft_is_answered_about_once_it_is_published():
    with town(activity("syning", state="draft", price_kr=17)) as here:
        arranging.set_state(here.session, "syning", "published", RULES, NOW)
        here.session.commit()

        assert "17 kr" in " ".join(here.says(AMIRA, "hvad koster syning?"))


def test_an_archived_activity_is_not_listed_and_what_it_had_to_come_is_called_off():
    with town(activity(), activity("syning")) as here:
        arranging.set_state(here.session, "syning", "archived", RULES, NOW)
        here.session.commit()

        assert "Syning" not in " ".join(here.says(AMIRA, "hvad sker der?"))


def test_a_draft_stays_one_when_the_neighbourhood_is_written_to_a_file_and_read_again():
    with town(activity(), activity("syning", state="draft")) as here:
        file = dump(here.session, RULES)
        before = {each["key"]: each.get("state") for each in file["activities"]}
        for each in file["activities"]:
            each.pop("state", None)
        put(here.session, file, RULES, NOW)

        assert before == {"suppe": None, "syning": "draft"}
        assert dump(here.session, RULES)["activities"][1]["state"] == "draft"
