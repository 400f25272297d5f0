"""The web chat without JavaScript: one field, an answer, buttons, and nobody else's conversation."""

import asyncio
import hashlib
import re
from types import SimpleNamespace

import pytest
from starlette.testclient import TestClient

from bot.web import chat
from bot.web.app import close
from models import person
from models.outbox import Draft, Letter, enqueue
from models.person import count


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


@pytest.mark.parametrize("site_of", ["cross-site", "same-site"])
def test_a_browser_that_says_where_the_post_comes_from_is_believed(site, site_of):
    refused = site.client.post(
        "/chat", data={"text": "hej"}, headers={"Sec-Fetch-Site": site_of, "Origin": "https://nabobot.example"}
    )
    taken = site.client.post("/chat", data={"text": "hej"}, headers={"Sec-Fetch-Site": "same-origin"})

    assert (refused.status_code, taken.status_code) == (403, 303)


@pytest.mark.parametrize("origin", ["null", "https://[", "", "https://nabobot.example.evil.example"])
def test_an_origin_that_is_not_ours_is_refused_calmly(site, origin):
    assert site.client.post("/chat", data={"text": "hej"}, headers={"Origin": origin}).status_code == 403


def test_a_token_that_somebody_made_up_is_not_taken_over(site):
    made_up = "a" * 32
    site.client.cookies.set("nabobot", made_up)

    given = site.client.post("/chat", data={"text": "hej"}).headers["set-cookie"]

    assert made_up not in given
    assert site.look(count) == 1


def test_made_up_tokens_do_not_get_round_the_limit_on_new_chats(site, monkeypatch):
    monkeypatch.setattr(chat, "MOST_NEW_FROM_ONE_PLACE", 3)

    statuses = []
    for number in range(5):
        site.client.cookies.clear()
        site.client.cookies.set("nabobot", f"{number}" * 30)
        statuses.append(site.client.post("/chat", data={"text": "hej"}).status_code)

    elsewhere = TestClient(site.client.app, client=("198.51.100.7", 1), follow_redirects=False)
    assert statuses == [303, 303, 303, 429, 429]
    assert elsewhere.post("/chat", data={"text": "hej"}).status_code == 303


def test_a_question_loses_its_buttons_once_it_is_answered(site):
    site.client.post("/chat", data={"text": "tilmeld 2 voksne til suppe"})
    site.client.post("/chat", data={"press": "c:1"})

    assert 'value="c:1"' not in _log(site)
    assert '<p dir="auto">Afbud</p>' in _log(site)


def test_whoever_was_erased_reads_it_and_begins_anew(site):
    site.client.post("/chat", data={"text": "slet mig"})
    site.client.post("/chat", data={"text": "ja"})

    page = site.client.get("/chat")

    assert "Vi har ikke gemt noget om denne chat." in page.text
    assert site.client.cookies.get("nabobot") is None
    assert site.look(count) == 0


def test_a_language_that_we_do_not_speak_is_not_taken_from_the_link(site):
    site.client.post("/chat?lang=xx", data={"text": "hej"})

    assert '<html lang="da">' in site.client.get("/chat").text


def test_what_could_not_be_committed_is_said_and_stays_in_the_field(site):
    async def fail(_inbound):
        raise RuntimeError("a person's words")

    site.house.accept = fail
    page = site.client.post("/chat", data={"text": "tilmeld 2 til suppe"})

    assert page.status_code == 503
    assert 'value="tilmeld 2 til suppe"' in page.text
    assert "Beskeden kom ikke frem" in page.text
    assert page.cookies.get("nabobot") is None


def test_a_chat_that_nobody_knows_has_no_news(site):
    site.client.cookies.set("nabobot", "a" * 32)

    assert site.client.get("/chat/events").status_code == 204


def test_an_open_page_hears_of_a_new_message_also_from_another_process(site, monkeypatch):
    monkeypatch.setattr(chat, "LOOK_AGAIN_S", 0.01)
    cookie = site.client.post("/chat", data={"text": "hej"}).headers["set-cookie"]
    address = hashlib.sha256(cookie.split("=", 1)[1].split(";")[0].encode()).hexdigest()[:32]

    async def listen():
        news = chat._news(_Open(site), address, 1)
        first = [await anext(news), await anext(news)]
        site.write(lambda session: _write(session, site, address))
        site.write(site.send)
        while (line := await anext(news)).startswith(":"):
            pass
        await news.aclose()
        return [*first, line]

    assert asyncio.run(listen()) == ["retry: 3000\n\n", ": still here\n\n", "data: new\n\n"]


def test_open_pages_let_go_when_the_server_stops(site, monkeypatch):
    monkeypatch.setattr(chat, "LOOK_AGAIN_S", 3600)
    page = _Open(site)

    async def listen():
        news = chat._news(page, "abc", 1)
        await anext(news)
        waiting = asyncio.create_task(_rest(news))
        await asyncio.sleep(0)
        close(SimpleNamespace(app=page.app))
        return await asyncio.wait_for(waiting, 5)

    assert asyncio.run(listen()) == ["data: new\n\n"]
    assert page.app.state.listening == {}


async def _rest(news):
    return [line async for line in news]


class _Open:
    """A request whose page stays open."""

    def __init__(self, site):
        self.app = SimpleNamespace(state=SimpleNamespace(house=site.house, listening={}, closing=False))

    async def is_disconnected(self):
        return False


def test_messages_that_left_at_the_same_moment_stand_in_their_order(site):
    cookie = site.client.post("/chat", data={"text": "hej"}).headers["set-cookie"]
    address = hashlib.sha256(cookie.split("=", 1)[1].split(";")[0].encode()).hexdigest()[:32]
    for text in ("Den første", "Den anden", "Den tredje"):
        site.write(lambda session, text=text: _write(session, site, address, text))
    site.write(site.send)

    assert re.findall("Den (?:første|anden|tredje)", _log(site)) == ["Den første", "Den anden", "Den tredje"]


def _write(session, site, address, text="Kom bare"):
    who = person.find(session, "web", address)
    enqueue(session, Draft(who.person_id, "human", letter=Letter(text), address_id=who.address_id), site.house.now())


def test_ones_own_calendar_is_linked_and_holds_ones_own_sign_ups(site):
    site.client.post("/chat", data={"text": "tilmeld 2 voksne til suppe"})
    link = re.search(r'href="(/my/[^"]+)"', site.client.get("/chat").text).group(1)

    site.client.cookies.clear()
    content = site.client.get(link).text

    assert content.count("BEGIN:VEVENT") == 1
    assert "SUMMARY:Suppe" in content
