"""What every door makes of a refusal: later, never, stopped, moved or unknown."""

from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from twilio.base.exceptions import TwilioRestException, TwilioServiceException  # type: ignore[import-untyped]

from bot.channels import telegram, twilio
from bot.channels.port import Outcome
from bot.channels.telegram_transport import AnswerLost, NeverLeft

TELEGRAM = [
    (RetryAfter(7), Outcome("later", after=timedelta(seconds=7), whole_door=True, code="429")),
    (ChatMigrated(-1001), Outcome("moved", new_address="-1001", code="ChatMigrated")),
    (
        Forbidden("Forbidden: bot was blocked by the user"),
        Outcome("stopped", code="Forbidden: bot was blocked by the user"),
    ),
    (
        InvalidToken("Unauthorized"),
        Outcome("later", after=timedelta(seconds=60), whole_door=True, code="token refused"),
    ),
    (BadRequest("Message is not modified"), Outcome("sent", code="not modified")),
    (BadRequest("Chat not found"), Outcome("never", code="BadRequest: Chat not found")),
    (TimedOut(), Outcome("unknown", code="TimedOut: Timed out")),
    (AnswerLost("ServerDisconnectedError"), Outcome("unknown", code="AnswerLost: ServerDisconnectedError")),
    (NeverLeft("ClientConnectorError"), Outcome("later", code="NeverLeft: ClientConnectorError")),
    (NetworkError("Bad Gateway"), Outcome("later", code="NetworkError: Bad Gateway")),
    (TelegramError("Invalid server response"), Outcome("unknown", code="TelegramError: Invalid server response")),
]


@pytest.mark.parametrize(("refusal", "expected"), TELEGRAM, ids=lambda case: type(case).__name__)
def test_telegram_refusals_are_classified(refusal: TelegramError, expected: Outcome) -> None:
    assert telegram.classify(refusal) == expected


def refused(status: int, code: int) -> TwilioRestException:
    return TwilioRestException(status, "/Messages.json", "no", code)


DOOR: dict[str, Any] = {"after": timedelta(seconds=60), "whole_door": True}
PACE: dict[str, Any] = {"after": timedelta(seconds=5), "whole_door": True}

TWILIO = [
    (refused(400, 21610), Outcome("stopped", code="21610")),
    (refused(400, 21211), Outcome("never", code="21211")),
    (refused(400, 21612), Outcome("never", code="21612")),
    (refused(400, 21614), Outcome("never", code="21614")),
    (refused(400, 21635), Outcome("never", code="21635")),
    (refused(400, 21999), Outcome("never", code="21999")),
    (refused(429, 20429), Outcome("later", code="20429", **PACE)),
    (refused(429, 429), Outcome("later", code="429", **PACE)),
    (refused(400, 21611), Outcome("later", code="21611", **PACE)),
    (refused(401, 20003), Outcome("later", code="20003", **DOOR)),
    (refused(400, 21606), Outcome("later", code="21606", **DOOR)),
    (refused(503, 20503), Outcome("later", code="20503")),
    (refused(500, 20500), Outcome("unknown", code="20500")),
    (refused(504, 504), Outcome("unknown", code="504")),
    (
        TwilioServiceException("about:blank", "Too many", 429, 20429),
        Outcome("later", code="20429", **PACE),
    ),
    (TimeoutError(), Outcome("unknown", code="TimeoutError")),
    (aiohttp.ServerDisconnectedError(), Outcome("unknown", code="ServerDisconnectedError")),
    (aiohttp.SocketTimeoutError(), Outcome("unknown", code="SocketTimeoutError")),
    (aiohttp.ConnectionTimeoutError(), Outcome("later", code="ConnectionTimeoutError")),
    (
        aiohttp.ClientConnectorError(None, OSError(111, "refused")),  # type: ignore[arg-type]
        Outcome("later", code="ClientConnectorError"),
    ),
    (ValueError("no JSON"), Outcome("unknown", code="ValueError")),
]


@pytest.mark.parametrize(("error", "expected"), TWILIO, ids=lambda case: str(getattr(case, "code", type(case).__name__)))
def test_twilio_errors_are_classified(error: Exception, expected: Outcome) -> None:
    assert twilio.classify(error) == expected
