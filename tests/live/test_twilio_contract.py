"""The real Twilio client against Twilio's own published document: what we ask is what the API takes."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.channels.port import Outbound, Outcome
from bot.channels.twilio import Sms, find_sent, open_sms, send

from .counterparts import needs_node_packages, needs_twilios_reference
from .node_processes import ACCOUNT, AUTH_TOKEN, NUMBER, prism

pytestmark = [needs_twilios_reference, needs_node_packages]

HELLO = Outbound(row_id=1, to="+4520000001", text="I er skrevet på – onsdag")
EXAMPLES_ID = "SM" + "a" * 32  # of the example in Twilio's document
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def api_url() -> Iterator[str]:
    with prism() as address:
        yield address


def play(
    api_url: str,
    story: Callable[[Sms], Awaitable[Any]],
    sender: str = NUMBER,
    account: str = ACCOUNT,
    public_url: str = "https://nabobot.example",
) -> Any:
    async def run() -> Any:
        async with open_sms(account, AUTH_TOKEN, sender, public_url=public_url, api_url=api_url) as sms:
            return await story(sms)

    return asyncio.run(run())


@pytest.mark.parametrize("sender", [NUMBER, "MG" + "0" * 32])
def test_a_send_is_as_the_document_wants_it(api_url: str, sender: str) -> None:
    outcome = play(api_url, lambda sms: send(sms, HELLO), sender)
    assert outcome == Outcome("sent", provider_id=EXAMPLES_ID, segments=1)


def test_the_message_list_can_be_asked_and_read(api_url: str) -> None:
    found = play(api_url, lambda sms: find_sent(sms, "+4520000001", "never said", LONG_AGO))
    assert found is None


@pytest.mark.parametrize(
    ("case", "given"),
    [
        ("an account that is none", {"account": "AC1"}),
        ("a callback that is no address", {"public_url": "not an address"}),
        ("a service that is none", {"sender": "MG1"}),
    ],
)
def test_the_counterpart_refuses_what_the_document_does_not_allow(api_url: str, case: str, given: dict[str, str]) -> None:
    outcome = play(api_url, lambda sms: send(sms, HELLO), **given)
    assert (case, outcome.fate) == (case, "never")
