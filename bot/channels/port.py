"""What every door speaks: a message in, a message out, and what became of it."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

Fate = Literal["sent", "later", "never", "stopped", "unknown", "moved"]


@dataclass(frozen=True, slots=True)
class Inbound:
    """One thing that a person did on a door.

    `sender` is the address there (chat id, E.164 number, web token); `provider_id` is unique a channel and names
    the delivery. `press` is a button's payload, `pressed` the provider's id of the message that carries the button.
    `attachment` is photo, voice, video, sticker, document, location or contact. `blocked` is set by Telegram's
    my_chat_member alone. `phone` is a number proven to be the sender's own, E.164.
    """

    channel: str
    sender: str
    provider_id: str
    text: str = ""
    press: str | None = None
    pressed: str | None = None
    callback_id: str | None = None
    attachment: str | None = None
    edited: bool = False
    group: bool = False
    blocked: bool | None = None
    language: str | None = None
    name: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class Button:
    """A label, and the payload that comes back when it is pressed; a door with less room shortens it, and `whole` reads it again."""

    label: str
    payload: str


@dataclass(frozen=True, slots=True)
class Outbound:
    """One message to send. `edits` names a sent message whose keyboard shall become `buttons` (then nothing else is sent)."""

    row_id: int
    to: str
    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    edits: str | None = None
    file_name: str | None = None
    file: bytes | None = None
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a send. `later` goes with `after`, `whole_door` when the provider halts every chat;
    `unknown`: it may or may not have arrived; `moved`: the chat has the address `new_address` now.
    `code` is the provider's own word for it, without personal data."""

    fate: Fate
    provider_id: str | None = None
    after: timedelta | None = None
    whole_door: bool = False
    new_address: str | None = None
    code: str | None = None
    segments: int | None = None


@dataclass(frozen=True, slots=True)
class StatusReport:
    """A provider's later word on a message sent: queued sending sent delivered undelivered failed."""

    provider_id: str
    status: str
    code: str | None = None
