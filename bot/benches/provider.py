"""A Bot API that says yes to everything after 80 ms, in a process of its own: `python -m bot.benches.provider` prints its port."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from aiohttp import web

from bot.benches.outgoing import PROVIDER_S

_YES = {"ok": True, "result": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private", "first_name": "A"}}}


@contextmanager
def provider() -> Iterator[str]:
    """Its address, while it serves."""
    with subprocess.Popen([sys.executable, "-m", "bot.benches.provider"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


async def _yes(_request: web.Request) -> web.Response:
    await asyncio.sleep(PROVIDER_S)
    return web.json_response(_YES)


async def _serve() -> None:
    application = web.Application()
    application.router.add_route("*", "/{path:.*}", _yes)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    print(runner.addresses[0][1], flush=True)  # noqa: T201
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_serve())
