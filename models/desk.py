"""Who may sit at the desk: one-time links, and the sessions that they open."""

import hashlib
import secrets
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import String, delete, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from models import audit
from models.base import Base, Moment

LINK_LASTS = timedelta(minutes=15)
SESSION_LASTS = timedelta(hours=12)


class Pass(Base):
    """A one-time link or an open session; only the token's hash is kept, so a copy of the database signs nobody in."""

    __tablename__ = "desk_pass"
    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    sort: Mapped[str] = mapped_column(String(8))
    csrf: Mapped[str] = mapped_column(String(64))
    until: Mapped[datetime] = mapped_column(Moment)
    sitter: Mapped[str | None] = mapped_column(String(40))


class Sitter(NamedTuple):
    """Who sits at the desk: the form token of the session, and the name that the link was made for."""

    csrf: str
    name: str | None


def give_link(session: Session, now: datetime, name: str | None = None) -> str:
    """A new one-time token; `name` is who signs in with it, as the audit log will say."""
    return _issue(session, "link", now + LINK_LASTS, name)


def may_use(session: Session, token: str, now: datetime) -> bool:
    """True where the link would sign in; looking does not spend it (a chat's link preview looks)."""
    row = session.get(Pass, _hash(token))
    return row is not None and row.sort == "link" and row.until > now


def spend(session: Session, token: str, now: datetime) -> str | None:
    """Trades a one-time token for a session's; None where it is unknown, spent or old. Two at once: one gets in."""
    mine = (Pass.token_hash == _hash(token), Pass.sort == "link", Pass.until > now)
    name = session.scalar(select(Pass.sitter).where(*mine))
    if getattr(session.execute(delete(Pass).where(*mine)), "rowcount", 0) != 1:
        return None
    audit.note(session, audit.Deed(name, "sign-in"), now)
    return _issue(session, "session", now + SESSION_LASTS, name)


def sitting(session: Session, token: str, now: datetime) -> Sitter | None:
    """Who sits there, or None where nobody is signed in."""
    row = session.get(Pass, _hash(token), populate_existing=True)
    return Sitter(row.csrf, row.sitter) if row is not None and row.sort == "session" and row.until > now else None


def end(session: Session, token: str) -> None:
    """Signs out."""
    session.execute(delete(Pass).where(Pass.token_hash == _hash(token)))


def end_all(session: Session, now: datetime) -> None:
    """Forgets what has expired."""
    session.execute(delete(Pass).where(Pass.until <= now))


def extend(session: Session, token: str, now: datetime) -> None:
    """A session lives on while it is used."""
    session.execute(update(Pass).where(Pass.token_hash == _hash(token)).values(until=now + SESSION_LASTS))


def _issue(session: Session, sort: str, until: datetime, name: str | None) -> str:
    token = secrets.token_urlsafe(32)
    session.add(Pass(token_hash=_hash(token), sort=sort, csrf=secrets.token_urlsafe(24), until=until, sitter=name))
    session.flush()
    return token


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
