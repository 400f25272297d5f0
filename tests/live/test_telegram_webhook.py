"""Telegram's webhook as its server delivers it: the same words with the secret, until they are answered with 200."""

import asyncio

from aiohttp import web

from bot.channels.menu import set_webhook
from bot.channels.port import Inbound
from bot.channels.telegram import inbound_from_bytes, secret_ok
from bot.channels.telegram_transport import open_bot

from .bot_api.control import say
from .bot_api.server import TOKEN, BotApi, serving
from .counterparts import needs_telegrams_reference

pytestmark = needs_telegrams_reference

SECRET = "s3cret"


def test_a_post_carries_the_secret_and_comes_again_until_it_is_committed() -> None:
    async def run() -> tuple[list[bool], list[Inbound | None]]:
        allowed: list[bool] = []
        heard: list[Inbound | None] = []
        all_heard = asyncio.Event()

        async def hook(request: web.Request) -> web.Response:
            allowed.append(secret_ok(request.headers.get("X-Telegram-Bot-Api-Secret-Token"), SECRET))
            heard.append(inbound_from_bytes(await request.read(), bot))
            if len(heard) == 3:
                all_heard.set()
            return web.Response(status=503 if len(heard) == 1 else 200)

        async with serving(api := BotApi()) as address, open_bot(TOKEN, address) as bot:
            app = web.Application()
            app.add_routes([web.post("/telegram", hook)])
            runner = web.AppRunner(app)
            await runner.setup()
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            await set_webhook(bot, f"http://127.0.0.1:{runner.addresses[0][1]}", SECRET)
            for text in ("a", "b"):
                await say(api, 1001, text)
            async with asyncio.timeout(10):
                await all_heard.wait()
            await runner.cleanup()
        return allowed, heard

    allowed, heard = asyncio.run(run())
    assert allowed == [True, True, True]
    assert [inbound.text for inbound in heard if inbound] == ["a", "a", "b"]
    assert heard[0] == heard[1]
