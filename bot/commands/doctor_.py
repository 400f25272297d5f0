"""`nabobot doctor`: what is wrong, and its mend."""

import argparse
from collections.abc import Iterator
from datetime import UTC, datetime

from sqlalchemy import Engine, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from bot.settings import Settings, read
from bot.store import bare_engine


def arguments(_parser: argparse.ArgumentParser) -> None:
    """Takes nothing."""


def run(_options: argparse.Namespace) -> int:
    """Prints a line for everything that was looked at. Exit 1 where something is wrong."""
    settings = read()
    found = [*_settings(settings), *_database(settings)]
    for is_well, line in found:
        print(f"{'ok  ' if is_well else 'MEND'} {line}")  # noqa: T201
    ill = sum(1 for is_well, _ in found if not is_well)
    if ill:
        raise ValueError(f"{ill} of {len(found)} need mending: see the lines above")
    return 0


def _settings(settings: Settings) -> Iterator[tuple[bool, str]]:
    half = settings.half_set()
    for line in half:
        yield False, line
    if not half:
        yield True, "nothing is half set"
    if settings.telegram_bot_token or settings.has_sms:
        yield bool(settings.organiser_addresses), "ORGANISER_ADDRESSES says who is alerted (telegram:123456)"
    yield settings.secret_key is None or len(settings.secret_key) >= 16, "SECRET_KEY, where set, has 16 characters or more"


def _database(settings: Settings) -> Iterator[tuple[bool, str]]:
    from bot.schema import is_current

    engine = bare_engine(settings)
    try:
        current = is_current(engine)
    except SQLAlchemyError as error:
        yield False, f"the database cannot be opened ({type(error).__name__}): look at DATABASE_URL and DATABASE_KEY"
        return
    yield current, "the schema is the newest" if current else "the schema is old or empty: run `nabobot migrate`"
    if current:
        yield from _content(engine)
        yield _money(engine, settings)


def _money(engine: Engine, settings: Settings) -> tuple[bool, str]:
    from models.ceiling import held_back, is_lifted, spent_kr

    rules, now = settings.rules(), datetime.now(UTC)
    with Session(engine) as session:
        spent, held = spent_kr(session, rules, now), held_back(session)
        held = 0 if is_lifted(session, rules, now) else held
    of = f" of {rules.sms_monthly_limit_kr:.2f}" if rules.sms_monthly_limit_kr else ""
    line = f"SMS this month: {spent:.2f}{of} kr"
    return not held, f"{line}; {held} wait above the ceiling: /console/money, or SMS_MONTHLY_LIMIT_KR" if held else line


def _content(engine: Engine) -> Iterator[tuple[bool, str]]:
    from models.activity import Activity, Info
    from models.alarm import silent
    from models.outbox import troubled

    with Session(engine) as session:
        has_activities = session.scalar(select(Activity.key).limit(1)) is not None
        yield (
            has_activities,
            "there are activities" if has_activities else "there are no activities: `nabobot import FILE`, or `nabobot run`",
        )
        helpline = session.get(Info, "helpline")
        verified = helpline is not None and helpline.verified_on is not None
        yield verified or not has_activities, "the helplines in info.helpline carry the day they were verified on"
        unsent = silent(session, datetime.now(UTC))
        none = ", ".join(f"{count} {sort}" for sort, count in unsent.items())
        yield (
            not unsent,
            f"none sent while due: {none}: is `nabobot run` running, and its door open?" if none else "all that is due leaves",
        )
        ill = len(troubled(session))
        yield (
            ill == 0,
            "every message got through" if not ill else f"{ill} messages failed or are undecided: /console/undelivered",
        )
