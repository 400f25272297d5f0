"""`nabobot run`: everything in one process."""

import argparse
import asyncio
import gc
import sys
from datetime import UTC, datetime

from sqlalchemy import Engine, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot import logs
from bot.settings import Settings, read
from bot.store import open_engine
from bot.units import open_units
from models import desk
from models.activity import Activity


def arguments(parser: argparse.ArgumentParser) -> None:
    """--role and --port."""
    parser.add_argument("--role", choices=("all", "web", "worker"), default="all", help="on PostgreSQL, for several processes")
    parser.add_argument("--port", type=int, help="in place of PORT")


def run(options: argparse.Namespace) -> int:
    """Runs until SIGTERM or Ctrl-C."""
    settings = read()
    if options.port:
        settings = settings.model_copy(update={"port": options.port})
    logs.set_up(settings.log_level, to_people=sys.stderr.isatty())
    engine = open_engine(settings)
    if options.role != "all" and engine.dialect.name == "sqlite":
        raise ValueError("several processes need PostgreSQL: set DATABASE_URL to postgresql://…, or run without --role")
    is_example = furnish(engine, settings)

    from bot.app import App

    units = open_units(engine)

    gc.freeze()
    gc.enable()

    async def serve() -> None:
        await App(settings, units, options.role).run(lambda: _greet(settings, engine, options.role, is_example))

    try:
        asyncio.run(serve())
    finally:
        units.close()
    return 0


def furnish(engine: Engine, settings: Settings) -> bool:
    """An empty house gets the example neighbourhood. True where it was put in just now."""
    from bot.example import example
    from bot.example.holidays import coming_holidays
    from bot.neighbourhood.check import checked
    from models.holiday import fill
    from models.neighbourhood import put

    rules, now = settings.rules(), datetime.now(UTC)
    try:
        with Session(engine) as session, session.begin():
            if session.scalar(select(func.count()).select_from(Activity)):
                return False
            here = rules.wall(now)
            put(session, checked(example(here.date()), here), rules, now)
            fill(session, coming_holidays(here.date()))
    except IntegrityError:  # another process that starts at the same time was first
        return False
    return True


def _greet(settings: Settings, engine: Engine, role: str, is_example: bool) -> None:
    lines = [
        *(["The Mørkhøj example neighbourhood was put in."] if is_example else []),
        *(_pages(settings, engine) if role != "worker" else []),
        f"Telegram       {'on, ' + settings.telegram_mode if settings.telegram_bot_token else 'off: set TELEGRAM_BOT_TOKEN in .env'}",
        f"SMS            {'on' if settings.has_sms else 'off: set the three TWILIO_ settings and PUBLIC_URL in .env'}",
        *(f"Half set       {line}" for line in settings.half_set()),
        "Ctrl-C ends it.",
    ]
    print("\n".join(lines), flush=True)  # noqa: T201


def _pages(settings: Settings, engine: Engine) -> list[str]:
    with Session(engine) as session, session.begin():
        token = desk.give_link(session, datetime.now(UTC))
    return [
        f"Public pages   {settings.url}/",
        f"Web chat       {settings.url}/chat",
        f"Console        {settings.url}/console/login/{token}",
        "               (this link signs in once, within 15 minutes; `.venv/bin/nabobot login` prints another)",
    ]
