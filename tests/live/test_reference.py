"""The Bot API server's own strictness: a counterpart that takes everything would prove nothing."""

from typing import Any

import pytest

from tests.channels.telegram_cases import CASES

from .bot_api.reference import Upload, reference
from .counterparts import needs_telegrams_reference

pytestmark = needs_telegrams_reference

KEYBOARD = '{"inline_keyboard": [[{"text": "Ja", "callback_data": "%s"}]]}'


@pytest.mark.parametrize(
    ("method", "given", "fault"),
    [
        ("sendMessage", {"chat_id": "1", "text": "Hej"}, None),
        ("sendMessage", {"chat_id": 1, "text": "Hej"}, None),
        ("sendMessage", {"chat_id": "1"}, "parameter text is required"),
        ("sendMessage", {"chat_id": "1", "text": "Hej", "colour": "red"}, "unknown parameter colour"),
        ("sendMessage", {"chat_id": "[1]", "text": "Hej"}, None),  # a text, as an @username is
        ("sendMessage", {"chat_id": "1", "text": "x" * 4096}, None),
        ("sendMessage", {"chat_id": "1", "text": "x" * 4097}, "text must have 1-4096 characters"),
        ("sendMessage", {"chat_id": "1", "text": "👍" * 2049}, "text must have 1-4096 characters"),
        ("sendMessage", {"chat_id": "1", "text": ""}, "text must have 1-4096 characters"),
        (
            "sendMessage",
            {"chat_id": "1", "text": "Hej", "disable_notification": "maybe"},
            "disable_notification must be of type Boolean",
        ),
        ("sendMessage", {"chat_id": "1", "text": "Hej", "reply_markup": KEYBOARD % ("x" * 64)}, None),
        (
            "sendMessage",
            {"chat_id": "1", "text": "Hej", "reply_markup": KEYBOARD % ("x" * 65)},
            "reply_markup.inline_keyboard[0][0].callback_data must have 1-64 bytes",
        ),
        (
            "sendMessage",
            {"chat_id": "1", "text": "Hej", "reply_markup": '{"inline_keyboard": [[{"text": "Ja"}]]}'},
            "reply_markup.inline_keyboard[0][0] must have exactly one action",
        ),
        ("sendDocument", {"chat_id": "1", "document": Upload("a.ics", b"x"), "caption": "x" * 1024}, None),
        (
            "sendDocument",
            {"chat_id": "1", "document": Upload("a.ics", b"x"), "caption": "x" * 1025},
            "caption must have 0-1024 characters",
        ),
        ("getUpdates", {"limit": "101"}, "limit must be 1-100"),
        ("getUpdates", {"allowed_updates": '["message"]', "timeout": "30"}, None),
        ("getUpdates", {"allowed_updates": "[1]"}, "allowed_updates[0] must be of type String"),
        ("setMyCommands", {"commands": "{}"}, "commands must be an Array"),
        ("setMyCommands", {"commands": '[{"command": "hjaelp"}]'}, "commands[0] lacks description"),
        ("setMyCommands", {"commands": "[]", "scope": '{"type": "all_private_chats"}'}, None),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "text must have 0-200 characters"),
        ("setWebhook", {"url": "https://a.example", "secret_token": ""}, "secret_token must have 1-256 characters"),
    ],
)
def test_a_call_is_judged_by_the_reference(method: str, given: dict[str, Any], fault: str | None) -> None:
    assert reference().fault_of_call(method, given) == fault


def test_a_method_that_does_not_exist_is_unknown_in_any_spelling() -> None:
    assert (reference().method("SENDmessage"), reference().method("sendPigeon")) == ("sendMessage", None)


@pytest.mark.parametrize("name", CASES)
def test_every_labelled_update_is_one_that_telegram_could_send(name: str) -> None:
    update = {key: _given(value) for key, value in CASES[name][0].items()}
    assert reference().fault_of("Update", {"update_id": 1, **update}) is None


def _given(value: Any) -> Any:
    """Without what is null: Telegram leaves it out."""
    return {key: inner for key, inner in value.items() if inner is not None}
