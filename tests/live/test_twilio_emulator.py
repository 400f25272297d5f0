"""The real Twilio client and our webhook against an emulator that remembers: out, in, reports, and what became of a doubt."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from bot.channels.port import Inbound, Outbound, StatusReport
from bot.channels.twilio import EMPTY_ANSWER, Sms, find_sent, inbound_from, open_sms, send, signature_ok, status

from .counterparts import needs_node_packages
from .node_processes import ACCOUNT, AUTH_TOKEN, NUMBER, emulator, free_port

pytestmark = needs_node_packages

AMIRA = "+4520000001"


class Webhook:
    """Stands for the web layer: lets in what is signed, and keeps what was understood."""

    def __init__(self) -> None:
        self.public_url = f"http://127.0.0.1:{free_port()}"
        self.inbound: list[Inbound] = []
        self.reports: list[StatusReport] = []

    async def serve(self, stack: AsyncExitStack) -> None:
        app = web.Application()
        app.add_routes([web.post("/sms", self._sms), web.post("/sms/status", self._status)])
        runner = web.AppRunner(app)
        await runner.setup()
        stack.push_async_callback(runner.cleanup)
        await web.TCPSite(runner, "127.0.0.1", int(self.public_url.rsplit(":", 1)[1])).start()

    async def _sms(self, request: web.Request) -> web.Response:
        self.inbound.append(inbound_from(await self._signed(request)))
        return web.Response(text=EMPTY_ANSWER, content_type="text/xml")

    async def _status(self, request: web.Request) -> web.Response:
        self.reports.append(status(await self._signed(request)))
        return web.Response()

    async def _signed(self, request: web.Request) -> dict[str, str]:
        form = {name: str(value) for name, value in (await request.post()).items()}
        url = self.public_url + request.path
        if not signature_ok(url, form, request.headers.get("X-Twilio-Signature"), AUTH_TOKEN):
            raise web.HTTPForbidden
        return form


@pytest.fixture(scope="module")
def webhook() -> Webhook:
    return Webhook()


@pytest.fixture(scope="module")
def api_url(webhook: Webhook, tmp_path_factory: pytest.TempPathFactory) -> Any:
    with emulator(tmp_path_factory.mktemp("twilio"), f"{webhook.public_url}/sms") as address:
        yield address


def play(api_url: str, webhook: Webhook, story: Callable[[Sms], Awaitable[Any]]) -> Any:
    async def run() -> Any:
        async with AsyncExitStack() as stack:
            await webhook.serve(stack)
            door = open_sms(ACCOUNT, AUTH_TOKEN, NUMBER, public_url=webhook.public_url, api_url=api_url)
            return await story(await stack.enter_async_context(door))

    webhook.inbound.clear()
    webhook.reports.clear()
    return asyncio.run(run())


async def simulate(api_url: str, what: str, **fields: str) -> None:
    auth = aiohttp.BasicAuth(ACCOUNT, AUTH_TOKEN)
    url = f"{api_url}/_twilio/simulate/{what}"
    async with aiohttp.ClientSession(auth=auth) as session, session.post(url, data=fields) as answer:
        answer.raise_for_status()


def test_a_text_goes_out_and_its_reports_come_back(api_url: str, webhook: Webhook) -> None:
    async def story(sms: Sms) -> str:
        outcome = await send(sms, Outbound(1, AMIRA, "Vi ses – onsdag"))
        assert outcome.provider_id is not None
        for word in ("sent", "delivered"):
            await simulate(api_url, "message-status", MessageSid=outcome.provider_id, Status=word)
        return outcome.provider_id

    sid = play(api_url, webhook, story)
    assert webhook.reports == [StatusReport(sid, word) for word in ("queued", "sent", "delivered")]


@pytest.mark.parametrize("text", ["2 voksne og 3 børn på onsdag", "Ja ", "", "شكرا 👍", "a&b=c+d%20"])
def test_what_is_texted_comes_in_signed_and_whole(api_url: str, webhook: Webhook, text: str) -> None:
    async def story(sms: Sms) -> None:
        await simulate(api_url, "inbound-message", To=NUMBER, From=AMIRA, Body=text)

    play(api_url, webhook, story)
    assert [(inbound.sender, inbound.text) for inbound in webhook.inbound] == [(AMIRA, text)]


def test_a_doubt_is_settled_by_asking_twilio(api_url: str, webhook: Webhook) -> None:
    async def story(sms: Sms) -> None:
        before = datetime.now(UTC)
        sid = (await send(sms, Outbound(1, "+4520000002", "Husk “fællesspisning” i morgen"))).provider_id
        assert sid is not None

        async def ask(to: str, body: str, since: datetime = before, besides: tuple[str, ...] = ()) -> str | None:
            return await find_sent(sms, to, body, since, besides=besides)

        assert await ask("+4520000002", "Husk “fællesspisning” i morgen") == sid
        assert await ask("+4520000002", "Husk noget andet") is None
        assert await ask("+4520000003", "Husk “fællesspisning” i morgen") is None
        assert await ask("+4520000002", "Husk “fællesspisning” i morgen", besides=(sid,)) is None
        assert await ask("+4520000002", "Husk “fællesspisning” i morgen", before + timedelta(minutes=5)) is None

    play(api_url, webhook, story)


def test_their_own_words_are_not_mistaken_for_ours(api_url: str, webhook: Webhook) -> None:
    async def story(sms: Sms) -> str | None:
        since = datetime.now(UTC)
        await simulate(api_url, "inbound-message", To=NUMBER, From="+4520000004", Body="Ja")
        return await find_sent(sms, "+4520000004", "Ja", since) or await find_sent(sms, NUMBER, "Ja", since)

    assert play(api_url, webhook, story) is None


def test_a_wrong_token_halts_the_door_and_gives_no_message_up(api_url: str) -> None:
    async def run() -> tuple[str, bool]:
        async with open_sms(ACCOUNT, "wrong", NUMBER, api_url=api_url) as sms:
            outcome = await send(sms, Outbound(1, AMIRA, "Hej"))
            return outcome.fate, outcome.whole_door

    assert asyncio.run(run()) == ("later", True)
