"""The composition root: starts the parts in order, and stops them in reverse."""

import asyncio
import errno
import logging
import signal
import socket
from collections import Counter
from collections.abc import Callable
from contextlib import AsyncExitStack, suppress
from datetime import datetime
from typing import Any

import uvicorn
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.orm import Session

from bot import inbox, metrics
from bot.channels.port import Inbound, Outbound, Outcome
from bot.dispatcher import Dispatcher, Door
from bot.doubts import Find, settle
from bot.files import attachment
from bot.house import House
from bot.lease import Alone
from bot.settings import Settings
from bot.shared_pace import SharedPace
from bot.units import OneWriter, Pool
from handlers import wording
from models.claim import Claimed
from models.record import rescue
from scheduler import JOBS, when
from scheduler.clock import wind_up
from scheduler.steps import MORE

log = logging.getLogger("nabobot")
# Our own code is tried so often on a message before it is given up with an apology.
TRIES = 3
MENU = ("program", "mine", "language", "help", "privacy", "stop")


class App:
    """One process: which parts it has depends on the settings and the role."""

    def __init__(self, settings: Settings, units: OneWriter | Pool, role: str = "all"):
        self.settings, self.units, self.role = settings, units, role
        self.house = House(settings.rules(), units, self.accept, secret_key=settings.secret())
        self.stopping = asyncio.Event()
        self._find_sms: Find | None = None
        self._web: Any = None
        # On SQLite there is one process.
        self._alone = units.engine.dialect.name == "sqlite"

    async def run(self, ready: Callable[[], None] = lambda: None) -> None:
        """Runs until SIGTERM or Ctrl-C; what is being sent is finished and recorded."""
        listening = _listen(self.settings.host, self.settings.port) if self.role != "worker" else None
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, self.stopping.set)
        async with AsyncExitStack() as stack:
            doors = await self._open_doors(stack)
            work = await self._work(doors) if self.role != "web" else None
            poller = (
                asyncio.create_task(self._poll())
                if self.house.telegram and not self.house.webhook and self.role != "web"
                else None
            )
            server = self._server() if listening else None
            serving = asyncio.create_task(server.serve([listening])) if server and listening else None
            ready()
            await self._until_stopped(serving)
            await self._stop(server, serving, poller, work)

    async def accept(self, inbound: Inbound) -> None:
        """Has one message answered; returns after the commit. Raises where the database is ill, so that it comes again."""
        for left in reversed(range(TRIES)):
            now = self.house.now()
            try:
                accepted = await self.units.write(lambda session: inbox.accept(session, inbound, self.house.rules, now))  # noqa: B023
            except SQLAlchemyError as error:
                if isinstance(error, DBAPIError) and not left:
                    raise
                log.warning("a message waits: %s", type(error).__name__)
            except Exception as error:
                log.error("a message made us fail: %s", _where(error))
                if not left:
                    await self.units.write(lambda session: inbox.give_up(session, inbound, self.house.rules, now))  # noqa: B023
            else:
                metrics.HEARD.labels(inbound.channel, accepted.understood["kind"] if accepted else "again").inc()
                break
        self.house.wake()

    async def job(self, name: str) -> dict[str, int]:
        """Runs one job, each of its steps in a transaction of its own, and notes it."""
        now, counts, more = self.house.now(), Counter[str](), True
        while more:
            found = await self.units.write(lambda session: JOBS[name](session, self.house.rules, now))
            more = bool(found.pop(MORE, 0))
            counts.update(found)
            self.house.wake()
        metrics.JOB_LAST_SUCCESS.labels(name).set(now.timestamp())
        if any(counts.values()):
            log.info("job done", extra={"job": name, **counts})
        return counts

    async def _ring(self, name: str) -> None:
        try:
            await self.job(name)
            if name == "outbox" and self._find_sms is not None:
                await settle(self.house, self._find_sms)
        except Exception as error:
            log.error("job %s failed: %s", name, _where(error))

    async def _open_doors(self, stack: AsyncExitStack) -> dict[str, Door]:
        from bot.channels import web

        doors = {"web": Door("web", lambda message: web.send(self.house.bell, message), 500)}
        settings = self.settings
        if settings.telegram_bot_token:
            doors["telegram"] = await self._open_telegram(stack)
        if settings.has_sms:
            doors["sms"] = await self._open_twilio(stack)
        return doors

    async def _open_telegram(self, stack: AsyncExitStack) -> Door:
        from bot.channels import telegram
        from bot.channels.telegram_transport import open_bot

        settings = self.settings
        bot = await stack.enter_async_context(open_bot(settings.telegram_bot_token or "", settings.telegram_api_url))
        self.house.telegram, self.house.webhook = bot, settings.telegram_mode == "webhook"
        self.house.telegram_secret = settings.telegram_webhook_secret or _derived(settings.secret())
        asyncio.get_running_loop().create_task(self._furnish(bot))
        send, rate = self.house.watched("telegram", lambda message: telegram.send(bot, message)), settings.telegram_per_second
        return Door(
            "telegram", send, rate, shared=self._shared("telegram", (settings.telegram_bot_token or "").partition(":")[0], rate)
        )

    def _shared(self, channel: str, sender: str, rate: float) -> SharedPace | None:
        """The one budget of this door and sender, where other processes may send through it too."""
        return None if self._alone else SharedPace(f"{channel}:{sender}", rate, self.units)

    async def _furnish(self, bot: Any) -> None:
        """The bot's name, its menus and, in webhook mode, where updates go: all of it later where the network is down."""
        from bot.channels.menu import publish_menus, set_webhook
        from bot.channels.telegram_polling import Backoff, persist

        backoff = Backoff(self.stopping, self._report)
        if self.house.webhook:
            url, secret = self.settings.url, self.house.telegram_secret or ""
            await persist(lambda: set_webhook(bot, url, secret), self.stopping, backoff)
        await persist(bot.get_me, self.stopping, backoff)
        if not self.stopping.is_set():
            self.house.rules = self.settings.rules(bot.username)
            menus = {code: [(name, wording.say(code, f"menu-{name}")) for name in MENU] for code in self.settings.languages}
            await publish_menus(bot, menus, self.settings.languages[0])

    async def _open_twilio(self, stack: AsyncExitStack) -> Door:
        from bot.channels import twilio

        settings = self.settings
        sid, token, sender = settings.twilio_account_sid or "", settings.twilio_auth_token or "", settings.twilio_from or ""
        opened = twilio.open_sms(sid, token, sender, public_url=settings.public_url, api_url=settings.twilio_api_url)
        sms = await stack.enter_async_context(opened)
        self.house.twilio_token = token
        self._find_sms = lambda to, body, since, besides: twilio.find_sent(sms, to, body, since, besides=besides)

        async def send(message: Outbound) -> Outcome:
            return await twilio.send(sms, message)

        rate = settings.sms_per_second
        return Door("sms", self.house.watched("sms", send), rate, at_once=16, shared=self._shared("sms", sender, rate))

    async def _work(self, doors: dict[str, Door]) -> tuple[Dispatcher, asyncio.Task[None], Any]:
        now = self.house.now()
        rescued = await self.units.write(lambda session: rescue(session, self.house.rules, now, all_of_them=self._alone))
        if rescued:
            log.warning("messages were being sent when the last process ended", extra={"rows": rescued})
        dispatcher = Dispatcher(self.house, doors, self._file)
        self.house.wake = dispatcher.wake
        clock = wind_up(when(self.house.rules), self.house.rules, self._ring, now)
        return dispatcher, asyncio.create_task(dispatcher.run()), clock

    async def _file(self, row: Claimed) -> tuple[str, bytes] | None:
        now: datetime = self.house.now()

        def make(session: Session) -> tuple[str, bytes] | None:
            return attachment(session, row, self.house.rules, now)

        return await self.units.read(make)

    async def _poll(self) -> None:
        from bot.channels.telegram_polling import poll

        async def until(stop: asyncio.Event) -> None:
            await poll(self.house.telegram, self.accept, stop, self._report)

        # Telegram allows one poller: the others wait until its lease is theirs.
        await (until(self.stopping) if self._alone else Alone(self.house, "telegram-poll", until).run(self.stopping))

    def _report(self, trouble: str | None) -> None:
        if trouble:
            self.house.trouble["telegram"] = trouble
        else:
            self.house.trouble.pop("telegram", None)

    def _server(self) -> uvicorn.Server:
        from bot.web.app import make_app

        self._web = make_app(self.house)
        config = uvicorn.Config(
            self._web, self.settings.host, self.settings.port, log_config=None, access_log=False, lifespan="off",
            timeout_graceful_shutdown=2, server_header=False,
        )  # fmt: skip
        server = uvicorn.Server(config)
        server.capture_signals = _no_signals  # type: ignore[method-assign]
        return server

    async def _until_stopped(self, serving: asyncio.Task[None] | None) -> None:
        stopped = asyncio.create_task(self.stopping.wait())
        done, _ = await asyncio.wait([stopped, *([serving] if serving else [])], return_when=asyncio.FIRST_COMPLETED)
        if serving in done and not self.stopping.is_set():
            raise OSError("the web server ended by itself; start again")

    async def _stop(self, server: Any, serving: Any, poller: Any, work: Any) -> None:
        if server:
            from bot.web.app import close

            close(self._web)
            server.should_exit = True
        if work:
            dispatcher, task, clock = work
            clock.shutdown(wait=False)
            dispatcher.stop()
            await _end(task)
        await _end(poller)
        await _end(serving)


def _listen(host: str, port: int) -> socket.socket:
    """The socket of the pages, before anything else starts. Raises OSError with what to do where the address cannot be had."""
    try:
        return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise OSError(f"port {port} is taken: set PORT to another, or stop what listens there") from error
        raise OSError(f"cannot listen on {host}, port {port}: {error.strerror}. Set HOST and PORT to others.") from error


async def _end(task: asyncio.Task[None] | None, seconds: float = 4) -> None:
    if task is None:
        return
    done, _ = await asyncio.wait([task], timeout=seconds)
    if not done:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def _no_signals() -> Any:
    """uvicorn would take SIGTERM for itself; the app stops its parts in order."""
    from contextlib import nullcontext

    return nullcontext()


def _derived(key: bytes) -> str:
    import hashlib

    return hashlib.sha256(b"telegram-webhook:" + key).hexdigest()


def _where(error: BaseException) -> str:
    """The kind of an error and the line that raised it: never its words, which may quote a person."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" at {trace.tb_frame.f_code.co_filename.rsplit('/', 1)[-1]}:{trace.tb_lineno}" if trace else ""
    return f"{type(error).__name__}{place}"
