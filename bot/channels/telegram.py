"""Telegram's door: an update becomes an Inbound, an Outbound becomes a request, a refusal becomes an Outcome."""

import hmac
import json
import logging
from dataclasses import replace
from datetime import timedelta
from typing import Final

import phonenumbers
from telegram import (
    Bot,
    CallbackQuery,
    ChatMemberUpdated,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    LinkPreviewOptions,
    Message,
    Update,
    User,
)
from telegram.constants import ChatType, MessageLimit
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.channels.payload import fit
from bot.channels.port import Inbound, Outbound, Outcome
from bot.channels.telegram_transport import AnswerLost

log = logging.getLogger(__name__)

CHANNEL: Final = "telegram"
ALLOWED_UPDATES: Final = ("message", "edited_message", "callback_query", "my_chat_member")
RIGHT_TO_LEFT_MARK: Final = "\u200f"
TOKEN_REFUSED_WAIT: Final = timedelta(seconds=60)

# What a message may carry, in the order in which it is looked for: an animation also fills `document`, a venue `location`.
_ATTACHMENTS: Final = {
    "photo": "photo",
    "voice": "voice",
    "audio": "voice",
    "video": "video",
    "video_note": "video",
    "animation": "video",
    "sticker": "sticker",
    "dice": "sticker",
    "venue": "location",
    "location": "location",
    "contact": "contact",
}


def inbound_from(update: Update) -> Inbound | None:
    """What a person did, or None where nothing of it is ours to answer (a service notice, another bot, a live location)."""
    if update.callback_query is not None:
        return _pressed(update.update_id, update.callback_query)
    if update.my_chat_member is not None:
        return _membership(update.update_id, update.my_chat_member)
    message = update.message or update.edited_message
    if message is None or message.from_user is None or message.from_user.is_bot:
        return None
    if message.chat.type != ChatType.PRIVATE:
        return None if message.edit_date else _in_a_group(update.update_id, message.chat.id, message.from_user)
    return _said(update.update_id, message, message.from_user)


def inbound_from_bytes(body: bytes, bot: Bot) -> Inbound | None:
    """The same from a webhook's body; raises ValueError where it is no update."""
    try:
        update = Update.de_json(json.loads(body), bot)
        inbound = inbound_from(update)
        if inbound is None or _is_sound(inbound):
            return inbound
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError) as error:
        raise ValueError("the body is not a Telegram update") from error
    raise ValueError("the body is not a Telegram update")


def _is_sound(inbound: Inbound) -> bool:
    """True where all that is text is text: python-telegram-bot takes a number for one, and our own code would fail on it."""
    ids = (inbound.sender, inbound.provider_id)
    texts = (*ids, inbound.text, inbound.press, inbound.language, inbound.name, inbound.callback_id)
    return all(text is None or isinstance(text, str) for text in texts) and all(each.isascii() for each in ids)


def secret_ok(given: str | None, secret: str) -> bool:
    """Whether a webhook call carries our secret (header X-Telegram-Bot-Api-Secret-Token), in constant time."""
    return hmac.compare_digest((given or "").encode(errors="replace"), secret.encode()) and bool(secret)


def _said(update_id: int, message: Message, user: User) -> Inbound | None:
    attachment = _attachment(message)
    text = message.text or message.caption or ""
    edited = message.edit_date is not None
    if not (text or attachment) or (edited and attachment == "location"):  # a live location edits itself for hours
        return None
    return Inbound(
        channel=CHANNEL,
        sender=str(message.chat.id),
        provider_id=str(update_id),
        text=text,
        attachment=attachment,
        edited=edited,
        language=user.language_code,
        name=user.first_name or None,
        phone=_own_phone(message, user),
    )


def _in_a_group(update_id: int, chat_id: int, user: User) -> Inbound:
    # What neighbours say among themselves is not ours to keep: neither text nor name goes on.
    return Inbound(channel=CHANNEL, sender=str(chat_id), provider_id=str(update_id), group=True, language=user.language_code)


def _pressed(update_id: int, query: CallbackQuery) -> Inbound:
    chat = query.message.chat if query.message else None
    return Inbound(
        channel=CHANNEL,
        sender=str(chat.id if chat else query.from_user.id),
        provider_id=str(update_id),
        press=query.data or "",
        pressed=str(query.message.message_id) if query.message else None,
        callback_id=query.id,
        group=chat is not None and chat.type != ChatType.PRIVATE,
        language=query.from_user.language_code,
        name=query.from_user.first_name or None,
    )


def _membership(update_id: int, change: ChatMemberUpdated) -> Inbound:
    group = change.chat.type != ChatType.PRIVATE
    gone = change.new_chat_member.status in ("kicked", "left")
    return Inbound(
        channel=CHANNEL,
        sender=str(change.chat.id),
        provider_id=str(update_id),
        group=group,
        blocked=gone if gone or not group else None,
        language=change.from_user.language_code,
        name=None if group else change.from_user.first_name or None,
    )


def _attachment(message: Message) -> str | None:
    for field, name in _ATTACHMENTS.items():
        if getattr(message, field):
            return name
    return "document" if message.effective_attachment else None


def _own_phone(message: Message, user: User) -> str | None:
    # Anybody can share anybody's contact: only one that carries the sender's own id proves a number.
    if message.contact is None or message.contact.user_id != user.id:
        return None
    try:
        number = phonenumbers.parse("+" + message.contact.phone_number.lstrip("+"))
    except phonenumbers.NumberParseException:
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


async def answer_press(bot: Bot, callback_id: str) -> None:
    """Stop the spinner on a pressed button; too late or answered before is no matter."""
    try:
        await bot.answer_callback_query(callback_id)
    except TelegramError:
        return


async def send(bot: Bot, message: Outbound) -> Outcome:
    """Send one message, or change one keyboard, and say what became of it; raises nothing that Telegram can cause."""
    parts = _parts(message)
    first: str | None = None
    for number, part in enumerate(parts, 1):
        try:
            provider_id = await _post(bot, message, part, last=number == len(parts))
        except TelegramError as refusal:
            if first is not None:  # trying again from the start would say the first part twice
                return Outcome("unknown", provider_id=first, code="partly sent")
            outcome = classify(refusal)
            return replace(outcome, provider_id=message.edits) if outcome.fate == "sent" else outcome
        first = first or provider_id
    return Outcome("sent", provider_id=first)


async def _post(bot: Bot, message: Outbound, text: str, last: bool) -> str:
    chat_id, keyboard = int(message.to), _keyboard(message)
    if message.edits is not None:
        await bot.edit_message_reply_markup(chat_id, int(message.edits), reply_markup=keyboard)
        return message.edits
    if last and message.file is not None:
        file = InputFile(message.file, filename=message.file_name)
        sent = await bot.send_document(chat_id, file, caption=text or None, reply_markup=keyboard)
    else:
        quiet = LinkPreviewOptions(is_disabled=True)
        sent = await bot.send_message(chat_id, text, reply_markup=keyboard if last else None, link_preview_options=quiet)
    return str(sent.message_id)


def _keyboard(message: Outbound) -> InlineKeyboardMarkup | None:
    if not message.buttons:
        return None
    rows = [[InlineKeyboardButton(b.label, callback_data=fit(b.payload)) for b in row] for row in message.buttons]
    return InlineKeyboardMarkup(rows)


def _parts(message: Outbound) -> list[str]:
    """The texts to send one after the other; a file goes with the last, which is empty where its caption would be too long."""
    if message.edits is not None:
        return [""]
    text = _directed(message.text.encode("utf-16-le", "surrogatepass"), message.right_to_left)
    if message.file is None:
        return _split(text, MessageLimit.MAX_TEXT_LENGTH)
    if len(_units(text)) <= 2 * MessageLimit.CAPTION_LENGTH:
        return [text]
    return [*_split(text, MessageLimit.MAX_TEXT_LENGTH), ""]


def _directed(units: bytes, right_to_left: bool) -> str:
    text = units.decode("utf-16-le", "replace")  # half a surrogate pair would make every try fail, for ever
    if not right_to_left:
        return text
    # A line that begins with a Danish name would otherwise be set from the left, its full stop at the wrong end.
    return "\n".join(RIGHT_TO_LEFT_MARK + line if line else line for line in text.split("\n"))


def _units(text: str) -> bytes:
    return text.encode("utf-16-le")


def _split(text: str, limit: int) -> list[str]:
    parts = []
    while len(_units(text)) > 2 * limit:
        head = _units(text)[: 2 * limit].decode("utf-16-le", "ignore")
        cut = next((at for mark in ("\n\n", "\n", " ") if (at := head.rfind(mark)) > 0), len(head))
        parts.append(text[:cut].rstrip())
        text = text[cut:].lstrip()
    return [*parts, text] if text or not parts else parts


def classify(refusal: TelegramError) -> Outcome:
    """What a refusal means: for this message, for the address, or for the whole door (then with how long to wait)."""
    code = f"{type(refusal).__name__}: {refusal.message}"[:120]
    match refusal:
        case RetryAfter():
            return Outcome("later", after=retry_after(refusal), whole_door=True, code="429")
        case ChatMigrated():
            return Outcome("moved", new_address=str(refusal.new_chat_id), code="ChatMigrated")
        case Forbidden():  # 403: blocked, deactivated, or thrown out of the group
            return Outcome("stopped", code=refusal.message[:120])
        case InvalidToken():  # 401 and 404: every message would meet the same, so none is to be given up for it
            log.error("Telegram refuses the bot's token: check TELEGRAM_BOT_TOKEN")
            return Outcome("later", after=TOKEN_REFUSED_WAIT, whole_door=True, code="token refused")
        case BadRequest() if "not modified" in refusal.message.lower():
            return Outcome("sent", code="not modified")
        case BadRequest():
            return Outcome("never", code=code)
        case TimedOut() | AnswerLost():
            return Outcome("unknown", code=code)
        case NetworkError():  # NeverLeft, and Telegram's own 5xx
            return Outcome("later", code=code)
        case _:  # an answer that is no JSON: the request arrived somewhere
            return Outcome("unknown", code=code)


def retry_after(refusal: RetryAfter) -> timedelta:
    """How long Telegram asks to wait, whichever of its two types the library gives."""
    wait = refusal.retry_after
    return wait if isinstance(wait, timedelta) else timedelta(seconds=wait)
