"""The providers' posts: forged ones change nothing, and 200 is said only after the commit."""

import json
from types import SimpleNamespace

import pytest
from twilio.request_validator import RequestValidator

from bot.channels.twilio import EMPTY_ANSWER
from models.outbox import Draft, Letter, Outbox, enqueue
from models.person import count, meet

TOKEN, SECRET = "t0ken", "s3cret"


def _sms(site, fields, path="/sms", **headers):
    signature = RequestValidator(TOKEN).compute_signature(f"https://nabobot.example{path}", fields)
    return site.client.post(path, data=fields, headers={"X-Twilio-Signature": signature} | headers)


def _message(**changes):
    return {"MessageSid": "SM" + "1" * 32, "From": "+4520000011", "To": "+4520000099", "Body": "hej"} | changes


def test_a_signed_sms_is_heard_whatever_its_host_header_says(site):
    answer = _sms(site, _message(), Host="10.0.0.1:8080")

    assert (answer.status_code, answer.text) == (200, EMPTY_ANSWER)
    assert site.look(count) == 1


@pytest.mark.parametrize("signature", [None, "", "x", "\u00e6", "a" * 10_000])
@pytest.mark.parametrize("path", ["/sms", "/sms/status"])
def test_a_forged_sms_is_refused_and_leaves_nothing(site, path, signature):
    headers = {} if signature is None else {"X-Twilio-Signature": signature.encode()}

    answer = site.client.post(path, data=_message(), headers=headers)

    assert (answer.status_code, answer.text) == (403, "")
    assert site.look(count) == 0


@pytest.mark.parametrize("gone", ["MessageSid", "From"])
def test_a_signed_post_that_lacks_what_it_needs_is_400(site, gone):
    fields = {name: value for name, value in _message().items() if name != gone}

    assert _sms(site, fields).status_code == 400
    assert site.look(count) == 0


def test_a_signed_sms_without_words_is_heard_with_its_blank_field(site):
    answer = _sms(site, _message(Body=""))

    assert (answer.status_code, site.look(count)) == (200, 1)


@pytest.mark.parametrize("path", ["/sms", "/sms/status"])
@pytest.mark.parametrize(
    ("body", "kind"), [(b"", "application/x-www-form-urlencoded"), (b"", None), (b'{"Body": "hej"}', "application/json")]
)
def test_a_rightly_signed_post_that_is_empty_or_json_is_400_and_leaves_nothing(site, path, body, kind):
    signature = RequestValidator(TOKEN).compute_signature(f"https://nabobot.example{path}", {})
    headers = {"X-Twilio-Signature": signature} | ({"Content-Type": kind} if kind else {})

    assert site.client.post(path, content=body, headers=headers).status_code == 400
    assert site.look(count) == 0


def test_without_twilio_nothing_can_be_signed(site):
    site.house.twilio_token = None

    assert _sms(site, _message()).status_code == 403


def test_an_sms_that_could_not_be_committed_is_503_so_that_it_comes_again(site):
    async def fail(_inbound):
        raise RuntimeError

    site.house.accept = fail

    assert _sms(site, _message()).status_code == 503


def test_a_status_report_is_kept_in_whatever_order(site):
    def sent(session):
        who = meet(session, ("sms", "+4520000011"), "da", None, site.house.now())
        row = session.get(Outbox, enqueue(session, Draft(who.person_id, "reply", letter=Letter("hej")), site.house.now()))
        row.state, row.provider_id = "sent", "SM" + "2" * 32

    site.write(sent)
    report = {"MessageSid": "SM" + "2" * 32, "From": "+4520000099", "To": "+4520000011"}

    statuses = [
        _sms(site, report | {"MessageStatus": status}, "/sms/status").status_code for status in ("delivered", "sent", "delivered")
    ]

    assert statuses == [200] * 3
    assert site.look(lambda session: session.query(Outbox).one().state) == "delivered"


@pytest.mark.parametrize("body", [b"", b"\xff\xfe%zz&&==", b"a=" + b"%00" * 100, b"&" * 1000])
@pytest.mark.parametrize(
    "kind",
    ["application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=x", "text/plain", "\u00e6/x"],
)
def test_odd_bytes_are_met_calmly(site, body, kind):
    statuses = [
        site.client.post(path, content=body, headers={"Content-Type": kind.encode()}).status_code
        for path in ("/sms", "/chat", "/telegram")
    ]

    assert all(status < 500 for status in statuses)


def _telegram(site, body, secret=SECRET):
    return site.client.post("/telegram", content=body, headers={"X-Telegram-Bot-Api-Secret-Token": secret}).status_code


def _update(**message):
    who = {"id": 1001, "is_bot": False, "first_name": "Amira", "language_code": "da"}
    return json.dumps(
        {"update_id": 7, "message": {"message_id": 1, "date": 1, "chat": {"id": 1001, "type": "private"}, "from": who} | message}
    )


@pytest.fixture
def hooked(site):
    """The site in webhook mode."""
    site.house.webhook, site.house.telegram, site.house.telegram_secret = True, SimpleNamespace(defaults=None), SECRET
    return site


def test_in_polling_mode_there_is_no_telegram_path(site):
    site.house.telegram, site.house.telegram_secret = SimpleNamespace(defaults=None), SECRET

    assert _telegram(site, _update(text="hej")) == 404


def test_an_update_is_heard_with_the_secret_alone(hooked):
    refused = [_telegram(hooked, _update(text="hej"), secret) for secret in ("", "x", SECRET + "x")]
    before = hooked.look(count)
    taken = _telegram(hooked, _update(text="hej"))

    assert (refused, before, taken, hooked.look(count)) == ([403] * 3, 0, 200, 1)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"\xff", b"[" * 100_000, b'{"update_id": "x"}', b'{"message": 3}'])
def test_what_is_no_update_is_400(hooked, body):
    assert _telegram(hooked, body) in (200, 400)
    assert hooked.look(count) == 0


@pytest.mark.parametrize(
    "odd", [{"text": 5}, {"text": [[]]}, {"text": True}, {"caption": 10**30, "photo": []}, {"date": 10**30, "text": "x"}]
)
def test_a_field_of_another_kind_is_no_update(hooked, odd):
    assert _telegram(hooked, _update(**odd)) in (200, 400)
    assert hooked.look(count) == 0


def test_half_a_sign_and_a_nought_byte_are_heard(hooked):
    assert _telegram(hooked, _update(text="hej \ud83d \u0000")) == 200
    assert hooked.look(count) == 1


def test_a_press_is_answered_before_it_is_heard_and_twice_changes_nothing(hooked, monkeypatch):
    happened, accept = [], hooked.house.accept

    async def answer(_bot, callback_id):
        happened.append(callback_id)

    async def heard(inbound):
        happened.append(inbound.press)
        await accept(inbound)

    monkeypatch.setattr("bot.channels.telegram.answer_press", answer)
    hooked.house.accept = heard
    who = {"id": 1001, "is_bot": False, "first_name": "Amira"}
    press = {"id": "cb1", "from": who, "chat_instance": "c", "data": "d:suppe"}

    statuses = [_telegram(hooked, json.dumps({"update_id": 9, "callback_query": press})) for _ in range(2)]

    assert (statuses, happened) == ([200] * 2, ["cb1", "d:suppe"] * 2)
    assert hooked.look(lambda session: session.query(Outbox).count()) == 1


def test_an_update_that_could_not_be_committed_is_503_so_that_it_comes_again(hooked):
    async def fail(_inbound):
        raise RuntimeError

    hooked.house.accept = fail

    assert _telegram(hooked, _update(text="hej")) == 503
