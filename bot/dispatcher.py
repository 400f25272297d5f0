"""The one door out: claims what is due, sends it at the door's pace, and records what became of it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot import metrics, post
from bot.channels.port import Outbound, Outcome
from bot.house import House
from bot.ledger import Ledger
from bot.pacer import Pacer
from bot.shared_pace import Block, SharedPace
from models.claim import Claimed
from models.outbox import PRIORITY, next_due

log = logging.getLogger("nabobot.dispatcher")
# A claimed row that waits is a row that STOP does not reach any more: a claim takes so much of the pace, and is made so long
# before what was claimed is gone that the door does not wait for it.
CLAIM_S, AHEAD_S = 0.1, 0.1
# While a claim runs on SQLite nothing else is written.
MOST_CLAIMED = 100
IDLE = timedelta(seconds=1)
# What another process queues rings no bell here.
IDLE_BESIDE_OTHERS = timedelta(milliseconds=100)
# Between two messages to one chat that are not replies (Telegram: about one a second in a private chat).
CHAT_GAP_S = 1.0


@dataclass(slots=True)
class Door:
    """One channel's way out. Weight is what the pace counts in: messages, or segments for SMS.

    With `shared` the rate is one for several processes.
    """

    channel: str
    send: Callable[[Outbound], Awaitable[Outcome]]
    rate: float
    at_once: int = 0
    shared: SharedPace | None = None
    pacer: Pacer | SharedPace = field(init=False)
    chats: dict[str, asyncio.Task[None]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.pacer = self.shared or Pacer(self.rate)
        self.at_once = self.at_once or max(64, int(self.rate / 2))

    def weight(self, row: Claimed) -> int:
        """What a row takes of the pace."""
        return (row.segments or 1) if self.channel == "sms" else 1

    @property
    def claim(self) -> int:
        """How many rows one claim takes."""
        return max(1, min(self.at_once - len(self.chats), int(self.rate * CLAIM_S), MOST_CLAIMED))


class Dispatcher:
    """Serves every door until it is stopped; what is being sent then is finished and recorded."""

    def __init__(self, house: House, doors: Mapping[str, Door], files: Callable[[Claimed], Awaitable[tuple[str, bytes] | None]]):
        self.house, self.doors, self.files, self.ledger = house, doors, files, Ledger(house)
        self._bells = {name: asyncio.Event() for name in doors}
        self._stopping = asyncio.Event()

    def wake(self) -> None:
        """Something was queued just now."""
        for bell in self._bells.values():
            bell.set()

    async def run(self) -> None:
        """Serves until `stop`."""
        await asyncio.gather(*(self._serve(door) for door in self.doors.values()))
        await self.ledger.settle()

    def stop(self) -> None:
        """Nothing more is claimed."""
        self._stopping.set()
        self.wake()

    async def _serve(self, door: Door) -> None:
        while not self._stopping.is_set():
            try:
                await self._round(door)
            except Exception as error:
                log.error("the outbox of %s stumbled: %s", door.channel, type(error).__name__)
                self.house.trouble["outbox"] = type(error).__name__
                await asyncio.sleep(IDLE.total_seconds())
            else:
                self.house.trouble.pop("outbox", None)
        await asyncio.gather(*door.chats.values(), return_exceptions=True)

    async def _round(self, door: Door) -> None:
        bell = self._bells[door.channel]
        if len(door.chats) >= door.at_once:
            await asyncio.wait(door.chats.values(), return_when=asyncio.FIRST_COMPLETED)
        enough = await self._rung(bell, door.pacer.ahead_s() - AHEAD_S)
        bell.clear()
        if self._stopping.is_set():
            return
        now, most = self.house.now(), 0 if enough else None
        claimed, slots = await self.house.units.write(lambda session: self._claim(session, door, now, most))
        if door.shared and slots:
            door.shared.grant(slots)
        for row in claimed:
            self._start(door, row)
        if not claimed and not enough:
            await self._rest(bell, now, IDLE_BESIDE_OTHERS if door.shared else IDLE)

    def _claim(self, session: Session, door: Door, now: datetime, most: int | None) -> tuple[list[Claimed], Block | None]:
        """What is ours to send, of `most` and smaller priorities; and where the pace is shared the slots for it."""
        if door.shared and most is None and not door.shared.may_reserve(session, AHEAD_S):
            return [], None
        beside = door.shared is not None
        claimed = post.claim(session, self.house.rules, now, door.claim, [door.channel], most=most, beside_others=beside)
        weight = sum(door.weight(row) for row in claimed)
        return claimed, door.shared.reserve(session, weight) if door.shared and claimed else None

    async def _rung(self, bell: asyncio.Event, seconds: float) -> bool:
        """True where something was queued while there was still enough to send: it may be a reply, which overtakes that."""
        if seconds <= 0:
            return False
        with suppress(TimeoutError):
            return await asyncio.wait_for(bell.wait(), seconds)
        return False

    async def _rest(self, bell: asyncio.Event, now: datetime, longest: timedelta) -> None:
        due = await self.house.units.read(next_due)
        wait = longest if due is None else max(timedelta(milliseconds=20), min(longest, due - now))
        try:
            await asyncio.wait_for(bell.wait(), wait.total_seconds())
        except TimeoutError:
            return

    def _start(self, door: Door, row: Claimed) -> None:
        """Messages to one chat leave in their order; different chats at the same time."""
        before = door.chats.get(row.to)
        paced = door.pacer.turn(PRIORITY[row.kind], door.weight(row))
        task = asyncio.create_task(self._send(door, row, paced, before))
        door.chats[row.to] = task
        task.add_done_callback(lambda done: door.chats.pop(row.to) if door.chats.get(row.to) is done else None)

    async def _send(self, door: Door, row: Claimed, paced: Awaitable[None], before: asyncio.Task[None] | None) -> None:
        await paced
        if before is not None:
            await asyncio.wait([before])
            if row.kind not in ("reply", "human"):
                await asyncio.sleep(CHAT_GAP_S)
        file = await self.files(row) if row.attach else None
        message = post.outbound(row, file[1] if file else None, file[0] if file else None)
        with metrics.SEND_SECONDS.time():
            try:
                outcome = await door.send(message)
            except Exception as error:
                log.error("row %s: the channel failed with %s", row.row_id, type(error).__name__)
                outcome = Outcome("unknown", code=type(error).__name__)
        metrics.SENT.labels(door.channel, outcome.fate).inc()
        if outcome.whole_door and outcome.after:
            door.pacer.halt(outcome.after.total_seconds())
        self.ledger.note(row.row_id, outcome)
