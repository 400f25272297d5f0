"""What the poll loop's stories are played on: a stand-in for the inbox, an ear for troubles, and a server."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from typing import Any

from telegram import Bot

from bot.channels.port import Inbound
from bot.channels.telegram_polling import Accept, poll
from bot.channels.telegram_transport import open_bot

from .bot_api.server import TOKEN, BotApi, serving

Story = Callable[[BotApi, Bot], Awaitable[Any]]


class Core:
    """Stands for the inbox: remembers what was committed, and fails or dawdles when told to."""

    def __init__(self) -> None:
        self.heard: list[Inbound] = []
        self.begun = 0
        self.failures = 0
        self.go = asyncio.Event()
        self.go.set()
        self.changed = asyncio.Condition()

    async def accept(self, inbound: Inbound) -> None:
        self.begun += 1
        async with self.changed:
            self.changed.notify_all()
        await self.go.wait()
        if self.failures > 0:
            self.failures -= 1
            raise RuntimeError("the database is away")
        self.heard.append(inbound)
        async with self.changed:
            self.changed.notify_all()

    def texts(self) -> list[str]:
        return [inbound.text for inbound in self.heard]

    async def until(self, true: Callable[[], bool]) -> None:
        async with self.changed, asyncio.timeout(10):
            await self.changed.wait_for(true)


class Troubles(list[str | None]):
    """What the loop reported, in order."""

    def __init__(self) -> None:
        self.told = asyncio.Event()

    def report(self, trouble: str | None) -> None:
        self.append(trouble)
        self.told.set()

    async def until(self, true: Callable[[], bool]) -> None:
        async with asyncio.timeout(10):
            while not true():
                self.told.clear()
                await self.told.wait()


def play(story: Story) -> Any:
    async def run() -> Any:
        async with AsyncExitStack() as stack:
            api = BotApi()
            bot = await stack.enter_async_context(open_bot(TOKEN, await stack.enter_async_context(serving(api))))
            return await story(api, bot)

    return asyncio.run(run())


@asynccontextmanager
async def polling(bot: Bot, accept: Accept, troubles: Troubles | None = None) -> AsyncIterator[asyncio.Task[None]]:
    """Poll in the background; on the way out the stop is set, and the loop has a second to end."""
    stop = asyncio.Event()
    troubles = Troubles() if troubles is None else troubles
    loop = asyncio.create_task(poll(bot, accept, stop, troubles.report, first_wait=timedelta(milliseconds=10)))
    try:
        yield loop
    finally:
        stop.set()
        async with asyncio.timeout(1):
            await asyncio.gather(loop, return_exceptions=True)


async def confirmed(api: BotApi) -> None:
    """Until the bot has asked beyond everything that happened."""
    async with asyncio.timeout(10), api.news:
        await api.news.wait_for(lambda: not api.waiting)
