"""What people write in the benches: a mixed load, as the bytes that Telegram sends."""

import json
from collections.abc import Iterator
from random import Random
from typing import Any

from telegram import Bot

from bot.benches.stage import NOW, RULES, by_sms, chat_of
from bot.channels.port import Inbound
from bot.channels.telegram import inbound_from_bytes
from bot.channels.telegram_transport import AiohttpRequest
from bot.inbox import accept
from bot.units import OneWriter

# Nothing is sent with it: it is what Telegram's objects hang on.
BOT = Bot("1:bench", request=AiohttpRequest(), get_updates_request=AiohttpRequest())
TEXTS = (
    "hvad sker der i weekenden?", "hvad kan jeg lave med min datter på 6", "tilmeld 2 voksne og 3 børn til fællesspisning",
    "afbud", "hvad koster fællesspisning", "hvornår er lektiecafe", "mine", "hej", "tak!", "hvor er det henne", "noget gratis i morgen?",
    "vi kommer 4 til strik på granvej", "fodbold for piger", "kan jeg få fritidspas", "er der mad uden svinekød", "afmeld fællesspisning",
    "what's on this weekend", "sign up 2 adults for communal dinner", "how much is it", "ماذا يوجد يوم السبت", "hafta sonu ne var",
    "co się dzieje w sobotę", "що є у вихідні", "kom i kode 4 x", "jeg vil gerne hjælpe som frivillig", "hvd skr dr lørdg", "hjælp",
    "er der plads på onsdag", "skriv os på venteliste", "kl 17", "nummer 2", "ja",
)  # fmt: skip


def updates(people: int, seed: int = 7) -> Iterator[bytes]:
    """Endless updates, each of somebody else's; one in thirty of somebody whom nobody knows."""
    chance = Random(seed)  # noqa: S311 - the same load each time
    for number in range(1, 10**9):
        who = chance.randint(1, max(1, people))
        stranger = by_sms(who) or chance.random() < 1 / 30
        yield update(number, chat_of(people + number if stranger else who), chance.choice(TEXTS))


def update(number: int, chat: int, text: str) -> bytes:
    """One private message, as Telegram has it."""
    person: dict[str, Any] = {"id": chat, "is_bot": False, "first_name": "Amira", "language_code": "da"}
    where = {"id": chat, "type": "private", "first_name": "Amira"}
    message = {"message_id": number, "date": int(NOW.timestamp()), "chat": where, "from": person, "text": text}
    return json.dumps({"update_id": number, "message": message}).encode()


async def answered(units: OneWriter, body: bytes) -> None:
    """The product's way in: read, understood, answered, queued and committed."""
    inbound = inbound_from_bytes(body, BOT)
    assert isinstance(inbound, Inbound)
    await units.write(lambda session: accept(session, inbound, RULES, NOW))
