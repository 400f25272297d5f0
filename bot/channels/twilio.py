"""Twilio's door: a signed post becomes an Inbound, an Outbound becomes an SMS, an error code becomes an Outcome."""

import logging
from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from urllib.parse import urlsplit

import aiohttp
from twilio.base.exceptions import TwilioRestException, TwilioServiceException  # type: ignore[import-untyped]
from twilio.http.async_http_client import AsyncTwilioHttpClient  # type: ignore[import-untyped]
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]
from twilio.rest import Client  # type: ignore[import-untyped]

from bot.channels.port import Inbound, Outbound, Outcome, StatusReport
from models.sms import plain, segments

log = logging.getLogger(__name__)

CHANNEL: Final = "sms"
EMPTY_ANSWER: Final = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
TIMEOUT_S: Final = 20.0
DOOR_WAIT: Final = timedelta(seconds=60)
PACE_WAIT: Final = timedelta(seconds=5)

STOPPED: Final = frozenset({21610})  # the recipient replied STOP
# Invalid To · permission for its country · not reachable from this number · no mobile · body too long · no body · landline.
NEVER: Final = frozenset({21211, 21408, 21612, 21614, 21617, 21619, 21635})
TOO_FAST: Final = frozenset({429, 14107, 20429, 21611, 63038})  # too many requests, or the number's queue is full
# What is wrong with the account, the number or the service would meet every message alike: none is given up for it.
DOOR_BROKEN: Final = frozenset({20003, 20005, 20404, 21603, 21606, 21609, 21659, 21660, 21661, 21701, 21703, 21704, 21705})

_STATUSES: Final = {
    "accepted": "queued",
    "scheduled": "queued",
    "queued": "queued",
    "sending": "sending",
    "sent": "sent",
    "delivered": "delivered",
    "read": "delivered",
    "undelivered": "undelivered",
    "failed": "failed",
    "canceled": "failed",
}
_MEDIA: Final = {"image": "photo", "audio": "voice", "video": "video", "text": "document", "application": "document"}
_TRIAL_PREFIX: Final = "Sent from your Twilio trial account - "


@dataclass(frozen=True, slots=True)
class Sms:
    """What every send needs: Twilio's client, our number or messaging service (MG…), and where reports are to go."""

    client: Client
    sender: str
    status_callback: str | None = None


class _Client(Client):  # type: ignore[misc]
    """Twilio's client, at another address where one is given: for every call, whatever its domain."""

    def __init__(self, account_sid: str, token: str, http: AsyncTwilioHttpClient, api_url: str | None) -> None:
        super().__init__(account_sid, token, http_client=http)
        self._elsewhere = api_url.rstrip("/") if api_url else None

    def get_hostname(self, uri: str) -> str:
        if self._elsewhere is None:
            return str(super().get_hostname(uri))
        parts = urlsplit(uri)
        return self._elsewhere + parts._replace(scheme="", netloc="").geturl()


class _Http(AsyncTwilioHttpClient):  # type: ignore[misc]
    """Twilio's own asynchronous transport, with the time limit that it never sets itself."""

    async def request(self, *args: Any, **kwargs: Any) -> Any:
        kwargs["timeout"] = kwargs.get("timeout") or TIMEOUT_S
        return await super().request(*args, **kwargs)


@asynccontextmanager
async def open_sms(
    account_sid: str, token: str, sender: str, *, public_url: str | None = None, api_url: str | None = None
) -> AsyncIterator[Sms]:
    """A door to Twilio on the running loop; reports go to PUBLIC_URL/sms/status, every call to `api_url` where given."""
    quiet = logging.getLogger("twilio.async_http_client")
    quiet.setLevel(logging.WARNING)  # at INFO it writes query strings, and with them phone numbers, to the log
    http = _Http(pool_connections=False, logger=quiet)
    http.session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=256), cookie_jar=aiohttp.DummyCookieJar())
    callback = f"{public_url.rstrip('/')}/sms/status" if public_url else None
    try:
        yield Sms(_Client(account_sid, token, http, api_url), sender, callback)
    finally:
        await http.close()


async def send(sms: Sms, message: Outbound) -> Outcome:
    """Send one SMS, its marks made plain, and say what became of it; raises nothing that Twilio can cause."""
    if message.edits is not None:
        return Outcome("never", code="an SMS has no keyboard")
    text = plain(message.text)
    by_service = sms.sender.startswith("MG")
    fields = {"messaging_service_sid" if by_service else "from_": sms.sender}
    if sms.status_callback is not None:
        fields["status_callback"] = sms.status_callback
    try:
        sent = await sms.client.messages.create_async(to=message.to, body=text, **fields)
    except Exception as error:
        return classify(error)
    return Outcome("sent", provider_id=sent.sid, segments=segments(text))


def classify(error: Exception) -> Outcome:
    """What an exception from Twilio's client means for the message, the address or the door."""
    if isinstance(error, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError):
        return Outcome("later", code=type(error).__name__)
    if isinstance(error, TwilioRestException | TwilioServiceException):
        return _refused(int(error.status), int(error.code or 0))
    # A timeout or reset after the request went out, or an answer that cannot be read: there is no idempotency key, and
    # a second SMS costs money.
    return Outcome("unknown", code=type(error).__name__)


def _refused(status: int, number: int) -> Outcome:
    code = str(number or status)
    if number in STOPPED:
        return Outcome("stopped", code=code)
    if status == 429 or number in TOO_FAST:
        return Outcome("later", after=PACE_WAIT, whole_door=True, code=code)
    if number in NEVER:
        return Outcome("never", code=code)
    if number in DOOR_BROKEN or status in (401, 403, 404):
        log.error("Twilio refuses the account or the sender (error %s): check TWILIO_ACCOUNT_SID, _AUTH_TOKEN, _FROM", code)
        return Outcome("later", after=DOOR_WAIT, whole_door=True, code=code)
    if status == 503:  # refused before anything was done
        return Outcome("later", code=code)
    return Outcome("unknown" if status >= 500 else "never", code=code)


async def find_sent(sms: Sms, to: str, body: str, since: datetime, *, besides: Collection[str] = ()) -> str | None:
    """The id of our message with that body to that number, made at `since` (aware) or later, or None: it never was sent.

    `besides` are ids that belong to other rows. Raises TwilioException, aiohttp.ClientError or TimeoutError where
    Twilio cannot be asked now.
    """
    # Not filtered by DateSent at Twilio's: a message that still waits in its queue has none, and would be sent again.
    wanted, first = plain(body).strip(), since.replace(microsecond=0)
    async for message in await sms.client.messages.stream_async(to=to, page_size=50, limit=200):
        ours = str(message.direction).startswith("outbound") and message.sid not in besides
        theirs = str(message.body).strip().removeprefix(_TRIAL_PREFIX)
        if ours and message.date_created >= first and theirs == wanted:
            return str(message.sid)
    return None


def signature_ok(url: str, form: Any, signature: str | None, token: str) -> bool:
    """Whether Twilio signed this post: over the public URL as configured and every field, blank ones too."""
    values = form.getlist if hasattr(form, "getlist") else lambda name: [form[name]]
    if not signature or not all(isinstance(value, str) for name in form for value in values(name)):
        return False
    try:
        return bool(RequestValidator(token).validate(url, form, signature))
    except UnicodeError:
        return False


def inbound_from(form: Mapping[str, Any]) -> Inbound:
    """What a person texted; raises ValueError without MessageSid or From, which a correctly signed empty post lacks."""
    return Inbound(
        channel=CHANNEL,
        sender=_required(form, "From"),
        provider_id=_required(form, "MessageSid"),
        # Where Twilio handles an opt-out word of its own list, it says so here, and has already acted on it.
        text=str(form.get("OptOutType") or form.get("Body") or ""),
        attachment=_attachment(form),
    )


def _attachment(form: Mapping[str, Any]) -> str | None:
    if not str(form.get("NumMedia") or "0").strip("0"):
        return None
    kind, _, subtype = str(form.get("MediaContentType0") or "image/").partition("/")
    return "contact" if "vcard" in subtype else _MEDIA.get(kind, "document")


def status(form: Mapping[str, Any]) -> StatusReport:
    """What Twilio reports of a message; raises ValueError without MessageSid or with a status that nobody has described."""
    word = _required(form, "MessageStatus").lower()
    if word not in _STATUSES:
        raise ValueError("MessageStatus is none of Twilio's")
    return StatusReport(_required(form, "MessageSid"), _STATUSES[word], str(form.get("ErrorCode") or "") or None)


def _required(form: Mapping[str, Any], name: str) -> str:
    value = str(form.get(name) or "").strip()
    if not value:
        raise ValueError(f"{name} is missing")
    return value
