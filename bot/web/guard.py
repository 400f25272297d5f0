"""What every answer carries and every request must keep to: headers, and a body of 256 kB at most."""

import logging
from traceback import walk_tb

from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.responses import PlainTextResponse
from starlette.types import Message, Receive, Scope, Send

log = logging.getLogger("nabobot.web")

MOST_BYTES = 256_000
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    # With no-referrer a browser sends `Origin: null` from our own forms, and they could not be told from a stranger's.
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}


class TooLarge(Exception):
    """The body is over the limit."""


class Guard:
    """Wraps the whole application, its errors included."""

    def __init__(self, app: Starlette):
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves a request within bounds."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        answer = _Answer(send)
        try:
            if _told(scope) > MOST_BYTES:
                raise TooLarge
            await self.app(scope, _counted(receive), answer)
        except ClientDisconnect:
            return
        except TooLarge:
            await answer.instead(scope, receive, PlainTextResponse("413: 256 kB at most\n", 413))
        except Exception as error:
            # The kind alone: an error of the database quotes what a person wrote.
            log.error("a request made us fail: %s at %s", type(error).__name__, _where(error))
            await answer.instead(scope, receive, PlainTextResponse("503\n", 503))


class _Answer:
    """Sends an answer with our headers, and knows whether it has begun."""

    def __init__(self, send: Send):
        self.send, self.begun = send, False

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.begun = True
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
        await self.send(message)

    async def instead(self, scope: Scope, receive: Receive, other: PlainTextResponse) -> None:
        if not self.begun:
            await other(scope, receive, self)


def _where(error: BaseException) -> str:
    frames = list(walk_tb(error.__traceback__))
    frame, line = frames[-1]
    return f"{frame.f_code.co_filename.rsplit('/', 1)[-1]}:{line}"


def _told(scope: Scope) -> int:
    told = next((value for name, value in scope["headers"] if name == b"content-length"), b"0")
    return int(told) if told.isdigit() and len(told) < 12 else 0


def _counted(receive: Receive) -> Receive:
    seen = 0

    async def counted() -> Message:
        nonlocal seen
        message = await receive()
        if message["type"] == "http.request":
            seen += len(message.get("body", b""))
            if seen > MOST_BYTES:
                raise TooLarge
        return message

    return counted
