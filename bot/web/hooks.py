"""The providers' webhooks: signed, translated, accepted, and only then answered.

Their libraries hold 27 MB, so they are imported where their door is open, and not for the web chat alone.
"""

import logging

from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from bot.channels.port import Inbound
from bot.web.forms import form_of
from bot.web.page import house_of
from models import record

log = logging.getLogger("nabobot.hooks")


async def from_telegram(request: Request) -> Response:
    """POST /telegram: 404 in polling mode, 403 without the secret, 200 after the commit."""
    house = house_of(request)
    if not house.webhook or house.telegram is None:
        return PlainTextResponse("", 404)
    from bot.channels import telegram

    if not telegram.secret_ok(request.headers.get("x-telegram-bot-api-secret-token"), house.telegram_secret or ""):
        return PlainTextResponse("", 403)
    try:
        inbound = telegram.inbound_from_bytes(await request.body(), house.telegram)
    except ValueError:
        return PlainTextResponse("", 400)
    if inbound is None:
        return PlainTextResponse("")
    if inbound.callback_id:
        await telegram.answer_press(house.telegram, inbound.callback_id)
    return await _accepted(request, inbound, PlainTextResponse(""))


async def from_twilio(request: Request) -> Response:
    """POST /sms: 403 without a valid signature over PUBLIC_URL, 400 without MessageSid or From, else empty TwiML."""
    form = await _signed(request, "/sms")
    if isinstance(form, Response):
        return form
    from bot.channels import twilio

    try:
        inbound = twilio.inbound_from(form)
    except ValueError:
        return PlainTextResponse("", 400)
    return await _accepted(request, inbound, Response(twilio.EMPTY_ANSWER, media_type="application/xml"))


async def twilio_status(request: Request) -> Response:
    """POST /sms/status: what became of an SMS; in any order, twice, late."""
    form = await _signed(request, "/sms/status")
    if isinstance(form, Response):
        return form
    from bot.channels import twilio

    try:
        told = twilio.status(form)
    except ValueError:
        return PlainTextResponse("", 400)
    house, outcome = house_of(request), (told.status, told.code)
    now = house.now()
    try:
        await house.units.write(lambda session: record.report(session, "sms", told.provider_id, outcome, now))
    except SQLAlchemyError as error:
        log.error("a status report waits: %s", type(error).__name__)
        return PlainTextResponse("", 503)
    return Response(twilio.EMPTY_ANSWER, media_type="application/xml")


async def _signed(request: Request, path: str) -> "Response | dict[str, str]":
    house = house_of(request)
    form = await form_of(request)
    if form is None:
        return PlainTextResponse("", 400)
    if house.twilio_token is None:
        return PlainTextResponse("", 403)
    from bot.channels import twilio

    signature = request.headers.get("x-twilio-signature")
    if not twilio.signature_ok(f"{house.rules.public_url}{path}", form, signature, house.twilio_token):
        return PlainTextResponse("", 403)
    return {name: str(value) for name, value in form.items()}


async def _accepted(request: Request, inbound: Inbound, answer: Response) -> Response:
    try:
        await house_of(request).accept(inbound)
    except Exception as error:
        log.error("a message could not be committed: %s", type(error).__name__)
        return PlainTextResponse("", 503)
    return answer
