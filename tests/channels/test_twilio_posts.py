"""Twilio's signature and its reports."""

import pytest
from starlette.datastructures import FormData, UploadFile
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from bot.channels.port import StatusReport
from bot.channels.twilio import signature_ok, status
from models.record import RANKS

URL = "https://nabobot.example/sms"
TOKEN = "t0ken"
FORM = FormData([("MessageSid", "SM1"), ("From", "+4520000001"), ("Body", "")])
SIGNED = RequestValidator(TOKEN).compute_signature(URL, FORM)


def test_a_post_that_twilio_signed_is_let_in_with_its_blank_field() -> None:
    assert signature_ok(URL, FORM, SIGNED, TOKEN) is True
    assert signature_ok(URL, dict(FORM), SIGNED, TOKEN) is True


@pytest.mark.parametrize(
    ("url", "form", "signature", "token"),
    [
        (URL, FORM, None, TOKEN),
        (URL, FORM, "", TOKEN),
        (URL, FORM, "æ" * 28, TOKEN),
        (URL, FORM, SIGNED, "another"),
        ("https://elsewhere.example/sms", FORM, SIGNED, TOKEN),
        (URL, FormData([("MessageSid", "SM1"), ("From", "+4520000001")]), SIGNED, TOKEN),
        (URL, FormData([*FORM.multi_items(), ("Body", "Ja")]), SIGNED, TOKEN),
        (URL, FormData([("Body", "\udcff")]), SIGNED, TOKEN),
        (URL, FormData([("Body", UploadFile(file=None))]), SIGNED, TOKEN),  # type: ignore[arg-type]
    ],
)
def test_a_post_that_was_not_so_signed_is_not_let_in(url: str, form: FormData, signature: str, token: str) -> None:
    assert signature_ok(url, form, signature, token) is False


@pytest.mark.parametrize(
    ("word", "expected"),
    [("accepted", "queued"), ("sent", "sent"), ("delivered", "delivered"), ("read", "delivered"), ("canceled", "failed")],
)
def test_a_report_is_put_in_our_words(word: str, expected: str) -> None:
    assert status({"MessageSid": "SM1", "MessageStatus": word}) == StatusReport("SM1", expected)


def test_a_failure_report_keeps_its_code() -> None:
    form = {"MessageSid": "SM1", "MessageStatus": "undelivered", "ErrorCode": "30003"}
    assert status(form) == StatusReport("SM1", "undelivered", "30003")


@pytest.mark.parametrize("form", [{}, {"MessageSid": "SM1"}, {"MessageStatus": "sent"}])
def test_half_a_report_is_refused(form: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="is missing"):
        status(form)


def test_a_status_that_nobody_has_described_is_refused() -> None:
    with pytest.raises(ValueError, match="none of Twilio's"):
        status({"MessageSid": "SM1", "MessageStatus": "teleported"})


def test_reports_in_any_order_twice_and_late_end_in_the_same_state() -> None:
    state = "queued"
    for report in ("sent", "queued", "delivered", "sent", "sending", "failed", "delivered"):
        state = report if RANKS[report] > RANKS[state] else state
    assert state == "delivered"
