"""What a provider said of a message before its id was written down here: kept, so that it counts once it is."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Index, String, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.base import Base, Moment
from models.outbox import Outbox

# Longer than an SMS whose outcome nobody knows stays undecided (bot/doubts.py asks Twilio each minute).
KEPT = timedelta(days=2)


class EarlyReport(Base):
    """A provider's status of a message that no row of the outbox has the id of yet; ours or not, it says nothing of a person."""

    __tablename__ = "early_report"
    __table_args__ = (Index("ix_early_report_provider", "channel", "provider_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str] = mapped_column(String(16))
    provider_id: Mapped[str] = mapped_column(String(80))
    status: Mapped[str] = mapped_column(String(16))
    code: Mapped[str | None] = mapped_column(String(80))
    heard_at: Mapped[datetime] = mapped_column(Moment)


def keep(session: Session, channel: str, provider_id: str, told: tuple[str, str | None], now: datetime) -> None:
    """Keeps a (status, code) for later. Every one is a row of its own: two that come at once do not get in each other's way."""
    status, code = told
    session.add(EarlyReport(channel=channel, provider_id=provider_id[:80], status=status, code=code, heard_at=now))
    session.flush()


def take(session: Session, channel: str, provider_id: str) -> Sequence[tuple[str, str | None]]:
    """Every (status, code) that was kept of a message, which are forgotten here."""
    mine = (EarlyReport.channel == channel, EarlyReport.provider_id == provider_id)
    found = [(row.status, row.code) for row in session.scalars(select(EarlyReport).where(*mine).order_by(EarlyReport.id))]
    if found:
        session.execute(delete(EarlyReport).where(*mine))
    return found


def now_known(session: Session) -> Sequence[tuple[str, str]]:
    """The (channel, provider id) of messages whose reports are still kept although the id is written down by now."""
    ours = (Outbox.channel == EarlyReport.channel) & (Outbox.provider_id == EarlyReport.provider_id)
    query = select(EarlyReport.channel, EarlyReport.provider_id).distinct().join(Outbox, ours)
    return [(row.channel, row.provider_id) for row in session.execute(query)]


def forget(session: Session, now: datetime) -> None:
    """Forgets reports of messages that were never ours, or are gone with the person they went to."""
    session.execute(delete(EarlyReport).where(EarlyReport.heard_at < now - KEPT))
