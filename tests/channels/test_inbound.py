"""What every door makes of what it is told."""

import json
from typing import Any

import pytest
from telegram import Bot, Update

from bot.channels import telegram, twilio
from bot.channels.port import Inbound
from bot.channels.telegram_transport import AiohttpRequest
from tests.channels import telegram_cases, twilio_cases


@pytest.fixture
def bot() -> Bot:
    return Bot("42:TEST", request=AiohttpRequest(), get_updates_request=AiohttpRequest())


@pytest.mark.parametrize(("payload", "expected"), telegram_cases.CASES.values(), ids=telegram_cases.CASES)
def test_telegram_understands_an_update(payload: dict[str, Any], expected: Inbound | None, bot: Bot) -> None:
    assert telegram.inbound_from(Update.de_json({"update_id": 9, **payload}, bot)) == expected


@pytest.mark.parametrize(("payload", "expected"), telegram_cases.CASES.values(), ids=telegram_cases.CASES)
def test_a_webhook_says_the_same_as_a_poll(payload: dict[str, Any], expected: Inbound | None, bot: Bot) -> None:
    assert telegram.inbound_from_bytes(json.dumps({"update_id": 9, **payload}).encode(), bot) == expected


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"null",
        b"7",
        b'"text"',
        b"{}",
        b'{"update_id": 1, "message": 7}',
        b'{"update_id": 1, "message": {}}',
        b'{"update_id": 1, "callback_query": {"id": 1}}',
        b"[" * 100_000,
    ],
)
def test_a_body_that_is_no_update_is_refused(body: bytes, bot: Bot) -> None:
    with pytest.raises(ValueError, match="not a Telegram update"):
        telegram.inbound_from_bytes(body, bot)


@pytest.mark.parametrize(
    ("given", "expected"), [("s3cret", True), ("s3cres", False), ("", False), (None, False), ("é\udcff", False)]
)
def test_only_our_secret_opens_the_webhook(given: str | None, expected: bool) -> None:
    assert telegram.secret_ok(given, "s3cret") is expected


def test_no_secret_opens_nothing() -> None:
    assert telegram.secret_ok("", "") is False


@pytest.mark.parametrize(("form", "expected"), twilio_cases.CASES.values(), ids=twilio_cases.CASES)
def test_twilio_understands_a_post(form: dict[str, str], expected: Inbound | str) -> None:
    if isinstance(expected, str):
        with pytest.raises(ValueError, match=expected):
            twilio.inbound_from(form)
    else:
        assert twilio.inbound_from(form) == expected
