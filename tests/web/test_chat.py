"""The web chat without JavaScript: one field, an answer, buttons, and nobody else's conversation."""

import hashlib

import pytest

from models import person


def _log(site):
    return site.client.get("/chat?part=log").text


def test_a_family_asks_and_signs_up(site):
    first = site.client.post("/chat", data={"text": "tilmeld 2 voksne til suppe"})

    assert (first.status_code, first.headers["location"]) == (303, "/chat#end")
    assert "I er skrevet på: Suppe" in _log(site)


def test_the_cookie_is_kept_from_scripts_and_the_database_holds_its_hash(site):
    cookie = site.client.post("/chat", data={"text": "hej"}).headers["set-cookie"]

    token = cookie.split("=", 1)[1].split(";")[0]
    address = hashlib.sha256(token.encode()).hexdigest()[:32]
    assert all(part in cookie.lower() for part in ("httponly", "samesite=lax", "secure"))
    assert site.look(lambda session: person.find(session, "web", address)) is not None


def test_a_button_is_pressed_by_whoever_was_offered_it_alone(site):
    site.client.post("/chat", data={"text": "tilmeld 2 voksne til suppe"})
    site.client.cookies.clear()
    site.client.post("/chat", data={"text": "hej"})

    foreign = site.client.post("/chat", data={"press": "c:1"})

    assert foreign.status_code == 200
    assert "Den knap gælder ikke mere" in foreign.text


def test_a_press_does_what_the_button_says(site):
    site.client.post("/chat", data={"text": "tilmeld 2 voksne til suppe"})

    site.client.post("/chat", data={"press": "c:1"})

    assert "Afbud er noteret" in _log(site)


def test_script_in_a_message_shows_as_text(site):
    site.client.post("/chat", data={"text": "<script>alert(1)</script>"})

    assert "<script>alert" not in _log(site)
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in _log(site)


@pytest.mark.parametrize("text", ["", "   "])
def test_nothing_written_changes_nothing(site, text):
    assert site.client.post("/chat", data={"text": text}).cookies.get("nabobot") is None


def test_a_message_that_is_too_long_is_kept_in_the_field(site):
    page = site.client.post("/chat", data={"text": "a" * 2001})

    assert page.status_code == 400
    assert "a" * 2001 in page.text
    assert 'aria-invalid="true"' in page.text


def test_another_site_cannot_write_for_a_visitor(site):
    assert site.client.post("/chat", data={"text": "hej"}, headers={"Origin": "https://evil.example"}).status_code == 403


def test_too_many_messages_a_minute_get_a_calm_sentence(site):
    statuses = [site.client.post("/chat", data={"text": "hej"}).status_code for _ in range(25)]

    assert statuses[-1] == 429
    assert statuses[:20] == [303] * 20
