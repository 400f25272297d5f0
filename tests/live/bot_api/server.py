"""The server: bot calls in over HTTP, judged, answered or refused; long polls and webhooks out."""

import asyncio
import json
import time
from collections import deque
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from aiohttp import web

from .control import API
from .control import routes as control_routes
from .methods import Refused, Telegram
from .reference import Upload, reference

TOKEN = "42:TEST"
NO_MATTER_WHICH = ("getUpdates", "getMe", "deleteWebhook", "getWebhookInfo")


@dataclass
class Plan:
    """What shall go wrong: `do` is refuse (status, description, parameters), cut (connection closed, nothing done),
    lose (done, then the connection is closed) or hang (done, answered after `seconds`)."""

    method: str
    do: str = "refuse"
    chat_id: int | None = None
    times: int = 1
    status: int = 500
    description: str = "Internal Server Error"
    parameters: dict[str, Any] = field(default_factory=dict)
    seconds: float = 3600.0


class BotApi:
    """One bot's Telegram. `per_second` refuses with 429 what exceeds it in any sliding second."""

    def __init__(self, token: str = TOKEN, per_second: int | None = None, latency_s: float = 0.0) -> None:
        self.token, self.per_second, self.latency_s = token, per_second, latency_s
        self.telegram = Telegram()
        self.plans: list[Plan] = []
        self.calls: list[dict[str, Any]] = []
        self.waiting: list[dict[str, Any]] = []  # updates that are not confirmed
        self.refusals: list[str] = []  # faults that the reference found: a strict test wants none
        self.offsets: list[int] = []
        self._update_ids = 500
        self.news = asyncio.Condition()
        self._poll = 0
        self._recent: deque[float] = deque()

    def application(self) -> web.Application:
        app = web.Application(client_max_size=50 * 2**20)
        app[API] = self
        app.add_routes(control_routes)
        app.add_routes([web.route("*", "/bot{token}/{method}", self._handle)])
        return app

    def sent(self) -> list[dict[str, Any]]:
        """What reached somebody's screen, in order: every send and every edit that was done, answered or not."""
        return [call for call in self.calls if call["done"] and call["method"].startswith(("send", "edit"))]

    async def add_update(self, update: Mapping[str, Any], update_id: int | None = None) -> int:
        """Let something happen at Telegram's; a given id is delivered again."""
        if update_id is None:
            self._update_ids += 1
            update_id = self._update_ids
        whole = {"update_id": update_id, **update}
        if fault := reference().fault_of("Update", whole):
            raise ValueError(fault)
        self._meet(whole)
        async with self.news:
            self.waiting.append(whole)
            self.news.notify_all()
        return update_id

    def _meet(self, update: dict[str, Any]) -> None:
        press = update.get("callback_query")
        if press:
            self.telegram.open_presses.add(press["id"])
        for carrier in (update.get("message"), (press or {}).get("message"), update.get("my_chat_member")):
            if carrier:
                self.telegram.people.setdefault(carrier["chat"]["id"], carrier["chat"])

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != self.token:
            return _answer(Refused(401, "Unauthorized"))
        method = reference().method(request.match_info["method"])
        if method is None:
            self.refusals.append(f"{request.match_info['method']}: no such method")
            return _answer(Refused(404, "Not Found"))
        given = await _given(request)
        call = {"method": method, "params": _readable(given), "at": time.time(), "done": False}
        if method != "getUpdates":
            self.calls.append(call)
        try:
            return await self._play(request, method, given, call)
        except Refused as refusal:
            return _answer(refusal)

    async def _play(self, request: web.Request, method: str, given: dict[str, Any], call: dict[str, Any]) -> web.StreamResponse:
        if fault := reference().fault_of_call(method, given):
            self.refusals.append(f"{method}: {fault}")
            raise Refused(400, f"Bad Request: {fault}")
        plan = self._plan(method, given)
        if plan and plan.do == "refuse":
            raise Refused(plan.status, plan.description, plan.parameters)
        if plan and plan.do == "cut":
            return _cut(request)
        if method not in NO_MATTER_WHICH:
            self._check_pace()
        if self.latency_s and method != "getUpdates":
            await asyncio.sleep(self.latency_s)
        result = await self._get_updates(given) if method == "getUpdates" else self.telegram.call(method, given)
        call["done"], call["result"] = True, result
        if method != "getUpdates":
            async with self.news:
                self.news.notify_all()
        if plan and plan.do == "lose":
            return _cut(request)
        if plan and plan.do == "hang":
            await asyncio.sleep(plan.seconds)
        return web.json_response({"ok": True, "result": result})

    def _plan(self, method: str, given: Mapping[str, Any]) -> Plan | None:
        for plan in self.plans:
            here = plan.chat_id is None or str(plan.chat_id) == str(given.get("chat_id"))
            if plan.method == method and here and plan.times > 0:
                plan.times -= 1
                return plan
        return None

    def _check_pace(self) -> None:
        if self.per_second is None:
            return
        now = time.monotonic()
        while self._recent and self._recent[0] <= now - 1:
            self._recent.popleft()
        if len(self._recent) >= self.per_second:
            raise Refused(429, "Too Many Requests: retry after 1", {"retry_after": 1})
        self._recent.append(now)

    async def _get_updates(self, given: Mapping[str, Any]) -> list[dict[str, Any]]:
        if self.telegram.webhook["url"]:
            raise Refused(
                409,
                "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
            )
        self._poll += 1
        mine, offset, limit = self._poll, int(given.get("offset", 0)), int(given.get("limit", 100))
        async with self.news:
            self.news.notify_all()  # an earlier poll that still waits ends with a conflict, as Telegram does it
            if offset:
                self.offsets.append(offset)
                self.waiting = [update for update in self.waiting if update["update_id"] >= offset]
                self.news.notify_all()
            with suppress(TimeoutError):
                await asyncio.wait_for(
                    self.news.wait_for(lambda: self.waiting or self._poll != mine), int(given.get("timeout", 0))
                )
            if self._poll != mine:
                raise Refused(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                )
            return sorted(self.waiting, key=lambda update: int(update["update_id"]))[:limit]

    async def deliver(self) -> None:
        """Post waiting updates to the webhook, one after the other, each until it is answered with 2xx; for ever."""
        async with aiohttp.ClientSession() as session:
            while True:
                async with self.news:
                    await self.news.wait_for(lambda: self.waiting)
                update, url = self.waiting[0], self.telegram.webhook["url"]
                headers = {"X-Telegram-Bot-Api-Secret-Token": self.telegram.webhook.get("secret_token", "")}
                if not url or not await _posted(session, url, update, headers):
                    await asyncio.sleep(0.1)
                else:
                    self.waiting.remove(update)


async def _posted(session: aiohttp.ClientSession, url: str, update: Any, headers: dict[str, str]) -> bool:
    try:
        async with session.post(url, json=update, headers=headers) as answer:
            return answer.status < 300
    except aiohttp.ClientError:
        return False


async def _given(request: web.Request) -> dict[str, Any]:
    given: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        return given | dict(await request.json())
    for name, value in (await request.post()).items():
        given[name] = Upload(value.filename, value.file.read()) if isinstance(value, web.FileField) else str(value)
    return given


def _readable(given: Mapping[str, Any]) -> dict[str, Any]:
    def read(value: Any) -> Any:
        if isinstance(value, Upload):
            return {"file_name": value.file_name, "content": value.content.decode("utf-8", "replace")}
        if isinstance(value, str) and value[:1] in ("{", "["):
            with suppress(ValueError):
                return json.loads(value)
        return value

    return {name: read(value) for name, value in given.items()}


def _answer(refusal: Refused) -> web.Response:
    body = {"ok": False, "error_code": refusal.status, "description": refusal.description}
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    return web.json_response(body, status=refusal.status)


def _cut(request: web.Request) -> web.StreamResponse:
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


@asynccontextmanager
async def serving(api: BotApi, port: int = 0) -> AsyncIterator[str]:
    """Serve on loopback; gives the root address, which is what TELEGRAM_API_URL wants."""
    runner = web.AppRunner(api.application(), handler_cancellation=True, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    courier = asyncio.create_task(api.deliver())
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        courier.cancel()
        await runner.cleanup()
