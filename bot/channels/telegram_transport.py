"""The wire to Telegram: the library's own Bot over aiohttp, and a plain word for whether a request ever left."""

import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
from telegram import Bot
from telegram._utils.defaultvalue import DefaultValue
from telegram._utils.types import JSONDict, ODVInput
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

TELEGRAM = "https://api.telegram.org"
AT_ONCE = 256


class NeverLeft(NetworkError):
    """No connection came about, so nothing was done: trying again cannot say a thing twice."""


class AnswerLost(NetworkError):
    """The connection broke after the request went out: nobody can know what Telegram did with it."""


class AiohttpRequest(BaseRequest):
    """Telegram's requests over one aiohttp session, made at the first request and closed by `shutdown`.

    Raises `NeverLeft`, `TimedOut` and `AnswerLost`, of which only the first is safe to try again.
    """

    # httpx, the library's own transport, costs 9 ms of CPU a message at 128 in flight: its pool is quadratic.

    def __init__(self, at_once: int = AT_ONCE, read_timeout_s: float = 15.0, connect_timeout_s: float = 10.0) -> None:
        self._at_once, self._read_s, self._connect_s = at_once, read_timeout_s, connect_timeout_s
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return self._read_s

    async def initialize(self) -> None:
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._at_once)
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

    async def shutdown(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    @staticmethod
    def parse_json_payload(payload: bytes) -> JSONDict:
        """Read an answer; the library's own reading would log it when it is no JSON, and it may hold a person's words."""
        try:
            return dict(json.loads(payload))
        except (ValueError, TypeError) as error:
            raise TelegramError("Invalid server response") from error

    async def do_request(  # noqa: PLR0913, PLR0917 - the library's signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        read_s = self._read_s if isinstance(read_timeout, DefaultValue) else read_timeout
        timeout = aiohttp.ClientTimeout(total=None, connect=self._connect_s, sock_read=read_s)
        await self.initialize()
        assert self._session is not None
        try:
            async with self._session.request(
                method, URL(url, encoded=True), data=_body(request_data), timeout=timeout, allow_redirects=False
            ) as answer:
                payload = await answer.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NeverLeft(type(error).__name__) from None
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError) as error:
            # Never the error's own text or chain: the address in it carries the bot's token, and errors are logged.
            raise AnswerLost(type(error).__name__) from None
        if answer.status == 504:
            raise TimedOut
        return answer.status, payload


def _body(request_data: RequestData | None) -> dict[str, str] | aiohttp.FormData | None:
    if request_data is None:
        return None
    if not request_data.contains_files:
        return request_data.json_parameters
    form = aiohttp.FormData(request_data.json_parameters)
    for field, (file_name, content, content_type) in _files(request_data):
        form.add_field(field, content, filename=file_name, content_type=content_type)
    return form


def _files(request_data: RequestData) -> list[tuple[str, Any]]:
    return list((request_data.multipart_data or {}).items())


@asynccontextmanager
async def open_bot(token: str, api_url: str | None = None) -> AsyncIterator[Bot]:
    """A bot that needs no network to come into being; `api_url` is the root of another Bot API server, without `/bot`."""
    # The library writes whole messages to its log (at critical, when one cannot be parsed); we log ids alone.
    logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)
    root = (api_url or TELEGRAM).rstrip("/")
    async with AiohttpRequest() as sending, AiohttpRequest(at_once=2) as polling:
        yield Bot(
            token,
            base_url=f"{root}/bot",
            base_file_url=f"{root}/file/bot",
            request=sending,
            get_updates_request=polling,
        )
