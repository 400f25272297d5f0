"""The real Twilio client against a line that breaks: what surely was not sent is tried again, a doubt never is."""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from aiohttp import web

from bot.channels import twilio
from bot.channels.port import Outbound, Outcome
from bot.channels.twilio import open_sms, send

HELLO = Outbound(row_id=1, to="+4520000001", text="Hej")
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def refusing(status: int, code: int) -> Handler:
    async def handle(request: web.Request) -> web.StreamResponse:
        # The shape of Twilio's error answers: https://www.twilio.com/docs/usage/twilios-response#response-formats-exceptions
        return web.json_response({"code": code, "message": "no", "more_info": "", "status": status}, status=status)

    return handle


async def cutting(request: web.Request) -> web.StreamResponse:
    await request.read()
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


async def hanging(request: web.Request) -> web.StreamResponse:
    await asyncio.Event().wait()
    return web.Response()


async def babbling(request: web.Request) -> web.StreamResponse:
    return web.Response(text="<html>Bad gateway</html>", status=201)


async def broken_gateway(request: web.Request) -> web.StreamResponse:
    return web.Response(text="<html>Bad gateway</html>", status=502)


def outcome_of(handler: Handler) -> Outcome:
    async def run() -> Outcome:
        app = web.Application()
        app.add_routes([web.post("/2010-04-01/Accounts/AC1/Messages.json", handler)])
        runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        address = f"http://127.0.0.1:{runner.addresses[0][1]}"
        try:
            async with open_sms("AC1", "t0ken", "+4520000099", api_url=address) as sms:
                return await send(sms, HELLO)
        finally:
            await runner.cleanup()

    return asyncio.run(run())


@pytest.mark.parametrize(
    ("handler", "expected"),
    [
        (refusing(400, 21610), Outcome("stopped", code="21610")),
        (refusing(400, 21614), Outcome("never", code="21614")),
        (
            refusing(429, 20429),
            Outcome("later", after=timedelta(seconds=5), whole_door=True, code="20429"),
        ),
        (refusing(503, 20503), Outcome("later", code="20503")),
        (refusing(500, 20500), Outcome("unknown", code="20500")),
        (broken_gateway, Outcome("unknown", code="502")),
        (cutting, Outcome("unknown", code="ServerDisconnectedError")),
        (babbling, Outcome("unknown", code="JSONDecodeError")),
    ],
    ids=["stopped", "no mobile", "too fast", "unavailable", "broken inside", "broken gateway", "cut", "babble"],
)
def test_what_became_of_it_is_told_truly(handler: Handler, expected: Outcome) -> None:
    assert outcome_of(handler) == expected


def test_an_answer_that_never_comes_is_a_doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(twilio, "TIMEOUT_S", 0.3)
    assert outcome_of(hanging) == Outcome("unknown", code="TimeoutError")


def test_without_a_network_nothing_has_left() -> None:
    async def run() -> Outcome:
        with socket.socket() as nobody:
            nobody.bind(("127.0.0.1", 0))
            address = f"http://127.0.0.1:{nobody.getsockname()[1]}"
            async with open_sms("AC1", "t0ken", "+4520000099", api_url=address) as sms:
                return await send(sms, HELLO)

    assert asyncio.run(run()) == Outcome("later", code="ClientConnectorError")


def test_no_number_reaches_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    outcome_of(refusing(400, 21614))
    assert "2000" not in caplog.text
