"""What the doors share: the settings, the one writer, and the way to have a message accepted."""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol, TypeVar

from sqlalchemy.orm import Session

from bot.channels.port import Inbound, Outbound, Outcome
from models.rules import Rules

T = TypeVar("T")
Send = Callable[[Outbound], Awaitable[Outcome]]


class Units(Protocol):
    """Where units of work run: `write` commits (or raises and changes nothing), `read` sees one consistent state."""

    async def write(self, unit: Callable[[Session], T]) -> T:
        """Runs a unit in a transaction of its own and returns after the commit."""

    async def read(self, unit: Callable[[Session], T]) -> T:
        """Runs a unit that only looks."""


class Bell:
    """Rings for a web chat when a message has arrived for it, so that an open page need not ask every second."""

    def __init__(self) -> None:
        self._waiting: dict[str, set[asyncio.Event]] = defaultdict(set)

    def ring(self, address: str) -> None:
        """Wakes every page that shows this chat."""
        for event in self._waiting.get(address, ()):
            event.set()

    async def wait(self, address: str, seconds: float) -> bool:
        """True when it rang, False when the time is up."""
        event = asyncio.Event()
        self._waiting[address].add(event)
        try:
            await asyncio.wait_for(event.wait(), seconds)
        except TimeoutError:
            return False
        else:
            return True
        finally:
            self._waiting[address].discard(event)
            if not self._waiting[address]:
                del self._waiting[address]


@dataclass(slots=True)
class House:
    """One running process. `trouble` names the parts that are ill, with a sentence each, for /readyz."""

    rules: Rules
    units: Units
    accept: Callable[[Inbound], Any]
    bell: Bell = field(default_factory=Bell)
    telegram: Any = None
    telegram_secret: str | None = None
    twilio_token: str | None = None
    webhook: bool = False
    secret_key: bytes = b""
    trouble: dict[str, str] = field(default_factory=dict)
    wake: Callable[[], None] = lambda: None

    def watched(self, channel: str, send: Send) -> Send:
        """A door's way out that stands in `trouble` from a send that its provider did not take, or could not be asked, to the next."""
        part = f"{channel}-sending"

        async def watch(message: Outbound) -> Outcome:
            outcome = await send(message)
            if outcome.fate in ("later", "unknown"):
                self.trouble[part] = outcome.code or outcome.fate
            else:
                self.trouble.pop(part, None)
            return outcome

        return watch

    def now(self) -> datetime:
        """The clock, in UTC."""
        return datetime.now(UTC)

    def here(self) -> datetime:
        """The town's wall time, without its zone."""
        return self.rules.wall(self.now())
