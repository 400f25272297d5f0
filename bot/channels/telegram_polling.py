"""Telegram's long poll: an update is confirmed only once it is committed, so that a crash loses nothing."""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import timedelta
from typing import Any, Final, TypeVar, cast

from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.channels.port import Inbound
from bot.channels.telegram import ALLOWED_UPDATES, answer_press, inbound_from, retry_after

log = logging.getLogger(__name__)
T = TypeVar("T")

Accept = Callable[[Inbound], Awaitable[None]]
Report = Callable[[str | None], None]

LONG_POLL: Final = timedelta(seconds=30)
LONGEST_WAIT: Final = timedelta(seconds=30)
CHATS_AT_ONCE: Final = 64


def silent(trouble: str | None) -> None:
    """Report nothing."""


class Backoff:
    """Waits that double from `first` to half a minute, with jitter, until `well` is called."""

    def __init__(self, stop: asyncio.Event, report: Report = silent, first: timedelta = timedelta(seconds=1)) -> None:
        self._stop, self._report, self._first, self._tries = stop, report, first, 0

    def well(self) -> None:
        self._tries = 0
        self._report(None)

    async def wait(self, trouble: str, at_least: timedelta = timedelta(0)) -> None:
        """Report the trouble and wait, or return at once when the stop is set."""
        if self._tries == 0:
            log.warning("Telegram: %s; trying again until it is over", trouble)
        self._report(trouble)
        grown = min(self._first * 2 ** min(self._tries, 16), LONGEST_WAIT)
        self._tries += 1
        # Jitter is no secret: it keeps many bots from coming back in the same moment.
        wait = at_least + grown * random.uniform(0.5, 1.0)  # noqa: S311
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stop.wait(), wait.total_seconds())


async def persist(action: Callable[[], Awaitable[object]], stop: asyncio.Event, backoff: Backoff) -> None:
    """Do something at Telegram's, again and again, until it is done or the stop is set."""
    while not stop.is_set():
        try:
            await until(stop, action())
        except RetryAfter as refusal:
            await backoff.wait("429", at_least=retry_after(refusal))
        except TelegramError as error:
            await backoff.wait(type(error).__name__)
        else:
            backoff.well()
            return


async def until(stop: asyncio.Event, awaitable: Awaitable[T]) -> T | None:
    """The awaitable's result, or None as soon as the stop is set (then it is cancelled)."""
    work, halt = asyncio.ensure_future(awaitable), asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({work, halt}, return_when=asyncio.FIRST_COMPLETED)
        return work.result() if work.done() else None
    finally:
        halt.cancel()
        work.cancel()
        await asyncio.wait({work, halt})


async def poll(
    bot: Bot, accept: Accept, stop: asyncio.Event, report: Report = silent, first_wait: timedelta = timedelta(seconds=1)
) -> None:
    """Hand in what people do until `stop` is set; `accept` returns when it is committed, and may raise to get it again.

    One chat's updates go in their order, chats beside one another. Presses are answered on the way. `report` hears
    what is wrong with the door, and None when it is well again.
    """
    poller = _Poller(bot, accept, stop, Backoff(stop, report, first_wait))
    await persist(bot.delete_webhook, stop, poller.backoff)
    while not stop.is_set():
        await poller.turn()
    await poller.finish()


class _Poller:
    def __init__(self, bot: Bot, accept: Accept, stop: asyncio.Event, backoff: Backoff) -> None:
        self.backoff = backoff
        self._bot, self._accept, self._stop = bot, accept, stop
        self._offset: int | None = None
        self._done: set[int] = set()  # committed beyond the offset, behind one that is not
        self._room = asyncio.Semaphore(CHATS_AT_ONCE)
        self._answers: set[asyncio.Task[None]] = set()

    async def turn(self) -> None:
        try:
            updates = await until(self._stop, self._fetch())
        except RetryAfter as refusal:
            await self.backoff.wait("429", at_least=retry_after(refusal))
        except Conflict:
            await self.backoff.wait("another process polls with the same token")
        except InvalidToken:
            log.error("Telegram refuses the bot's token: check TELEGRAM_BOT_TOKEN")
            await self.backoff.wait("token refused", at_least=LONGEST_WAIT)
        except Exception as error:  # the loop lives as long as the process, whatever the world does
            await self.backoff.wait(type(error).__name__)
        else:
            if updates is not None and await self._take(updates):
                self.backoff.well()
            elif not self._stop.is_set():
                await self.backoff.wait("updates could not be committed")

    async def finish(self) -> None:
        for answer in self._answers:
            answer.cancel()
        await asyncio.gather(*self._answers, return_exceptions=True)

    async def _fetch(self) -> Sequence[Update]:
        try:
            return await self._bot.get_updates(offset=self._offset, timeout=LONG_POLL, allowed_updates=list(ALLOWED_UPDATES))
        except TelegramError:
            raise
        except Exception:
            return await self._step_past_the_unreadable()

    async def _step_past_the_unreadable(self) -> Sequence[Update]:
        # One update that the library cannot read makes it refuse the whole batch, and would block everybody for ever.
        raw = await self._bot.request.post(f"{self._bot.base_url}/getUpdates?offset={self._offset or 0}&limit=1")
        for update in cast("list[dict[str, Any]]", raw):
            try:
                return [Update.de_json(update, self._bot)]
            except Exception as error:
                log.error("update %s cannot be read (%s) and is left out", update["update_id"], type(error).__name__)
                self._offset = int(update["update_id"]) + 1
        return []

    async def _take(self, updates: Sequence[Update]) -> bool:
        """Hand in a batch and move the offset over what is committed without a gap; whether that was all of it."""
        chats: dict[int, list[Update]] = {}
        for update in updates:
            if update.update_id not in self._done:
                chats.setdefault(update.effective_chat.id if update.effective_chat else 0, []).append(update)
        await asyncio.gather(*(self._hand_in(chat) for chat in chats.values()))
        for update in updates:
            if update.update_id not in self._done:
                return False
            self._done.discard(update.update_id)
            self._offset = update.update_id + 1
        return True

    async def _hand_in(self, chat: list[Update]) -> None:
        async with self._room:
            for update in chat:
                if self._stop.is_set():
                    return
                try:
                    await self._hand_in_one(update)
                except Exception as error:
                    log.warning("update %s is not committed (%s)", update.update_id, type(error).__name__)
                    return
                self._done.add(update.update_id)

    async def _hand_in_one(self, update: Update) -> None:
        inbound = inbound_from(update)
        if inbound is None:
            return
        if inbound.callback_id is not None:
            answer = asyncio.create_task(answer_press(self._bot, inbound.callback_id))
            self._answers.add(answer)
            answer.add_done_callback(self._answers.discard)
        await self._accept(inbound)
