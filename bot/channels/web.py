"""The web chat's door: the page reads what was sent from the database, so sending is ringing the bell."""

from typing import Protocol

from bot.channels.port import Outbound, Outcome


class Rings(Protocol):
    """Whoever wakes the open pages of a chat."""

    def ring(self, address: str) -> None:
        """Wakes every page that shows this chat."""


async def send(bell: Rings, message: Outbound) -> Outcome:
    """Always arrives: it is on the page the next time that the page looks."""
    bell.ring(message.to)
    return Outcome("sent", f"web-{message.row_id}")
