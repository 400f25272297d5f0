"""The Bot API server as a process of its own, for tests that kill the product beside it."""

import argparse
import asyncio

from .server import TOKEN, BotApi, serving


async def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.live.bot_api", description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--per-second", type=int, help="refuse with 429 what exceeds it in a sliding second")
    parser.add_argument("--latency-ms", type=float, default=0.0)
    given = parser.parse_args()
    async with serving(BotApi(given.token, given.per_second, given.latency_ms / 1000), given.port) as address:
        print(address, flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
