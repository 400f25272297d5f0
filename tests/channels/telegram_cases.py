"""Labelled updates as Telegram's reference shapes them, each with what it means to us (None: not ours to answer)."""

from typing import Any

from bot.channels.port import Inbound

AMIRA = {"id": 1001, "is_bot": False, "first_name": "Amira", "language_code": "ar"}
OTHER_BOT = {"id": 77, "is_bot": True, "first_name": "Robot"}
PRIVATE = {"id": 1001, "type": "private", "first_name": "Amira"}
GROUP = {"id": -100123, "type": "supergroup", "title": "Opgang 4"}
CHANNEL = {"id": -100777, "type": "channel", "title": "Nyt"}
FILE = {"file_id": "f", "file_unique_id": "u"}
PHOTO = [{**FILE, "width": 90, "height": 90}]
LOCATION = {"longitude": 12.48, "latitude": 55.73}


def message(**fields: Any) -> dict[str, Any]:
    return {"message_id": 5, "date": 1_800_000_000, "chat": PRIVATE, "from": AMIRA, **fields}


def edited(**fields: Any) -> dict[str, Any]:
    return {"edited_message": message(edit_date=1_800_000_060, **fields)}


def said(**fields: Any) -> dict[str, Any]:
    return {"message": message(**fields)}


def membership(chat: dict[str, Any], status: str) -> dict[str, Any]:
    user = {"id": 42, "is_bot": True, "first_name": "Nabobot"}
    new: dict[str, Any] = {"status": status, "user": user}
    if status == "kicked":
        new["until_date"] = 0
    old = {"status": "left", "user": user}
    return {
        "my_chat_member": {
            "chat": chat,
            "from": AMIRA,
            "date": 1_800_000_000,
            "old_chat_member": old,
            "new_chat_member": new,
        }
    }


def heard(**fields: Any) -> Inbound:
    amira: dict[str, Any] = {"channel": "telegram", "sender": "1001", "provider_id": "9", "language": "ar"}
    return Inbound(**{**amira, "name": "Amira", **fields})


def in_a_group(sender: str = "-100123", **fields: Any) -> Inbound:
    return heard(sender=sender, name=None, group=True, **fields)


def pressed(**fields: Any) -> dict[str, Any]:
    carrier = {"message_id": 4, "date": 1_800_000_000, "chat": PRIVATE, "text": "Kommer I?"}
    return {
        "callback_query": {
            "id": "cb1",
            "from": AMIRA,
            "chat_instance": "c",
            "data": "yes:12",
            "message": carrier,
            **fields,
        }
    }


CONTACT = {"phone_number": "4520000001", "first_name": "Amira"}

CASES: dict[str, tuple[dict[str, Any], Inbound | None]] = {
    "a text": (said(text="Hvad sker der i weekenden?"), heard(text="Hvad sker der i weekenden?")),
    "a deep link": (said(text="/start a_lektiecafe"), heard(text="/start a_lektiecafe")),
    "an edited text": (edited(text="onsdag"), heard(text="onsdag", edited=True)),
    "a photo with words": (said(photo=PHOTO, caption="Se her"), heard(text="Se her", attachment="photo")),
    "a voice message": (said(voice={**FILE, "duration": 3}), heard(attachment="voice")),
    "a video": (said(video={**FILE, "duration": 3, "width": 9, "height": 9}), heard(attachment="video")),
    "a round video": (said(video_note={**FILE, "duration": 3, "length": 9}), heard(attachment="video")),
    "a sticker": (
        said(sticker={**FILE, "type": "regular", "width": 9, "height": 9, "is_animated": False, "is_video": False}),
        heard(attachment="sticker"),
    ),
    "a document": (said(document=FILE), heard(attachment="document")),
    "an animation, which is a document too": (
        said(document=FILE, animation={**FILE, "width": 9, "height": 9, "duration": 1}),
        heard(attachment="video"),
    ),
    "a place": (said(location=LOCATION), heard(attachment="location")),
    "a live location that moves": (edited(location=LOCATION), None),
    "one's own contact": (
        said(contact={**CONTACT, "user_id": 1001}),
        heard(attachment="contact", phone="+4520000001"),
    ),
    "somebody else's contact": (said(contact={**CONTACT, "user_id": 1002}), heard(attachment="contact")),
    "a contact without an account": (said(contact=CONTACT), heard(attachment="contact")),
    "one's own contact with no number in it": (
        said(contact={**CONTACT, "phone_number": "?", "user_id": 1001}),
        heard(attachment="contact"),
    ),
    "a press": (pressed(), heard(press="yes:12", pressed="4", callback_id="cb1")),
    "a press on a message too old to be shown": (
        pressed(message={"message_id": 4, "date": 0, "chat": PRIVATE}),
        heard(press="yes:12", pressed="4", callback_id="cb1"),
    ),
    "a press without a message": (pressed(message=None), heard(press="yes:12", callback_id="cb1")),
    "a press in a group": (
        pressed(message={"message_id": 4, "date": 0, "chat": GROUP}),
        heard(sender="-100123", press="yes:12", pressed="4", callback_id="cb1", group=True),
    ),
    "a block": (membership(PRIVATE, "kicked"), heard(blocked=True)),
    "an unblock": (membership(PRIVATE, "member"), heard(blocked=False)),
    "added to a group": (membership(GROUP, "member"), in_a_group()),
    "added to a channel": (membership(CHANNEL, "member"), in_a_group(sender="-100777")),
    "thrown out of a group": (membership(GROUP, "kicked"), in_a_group(blocked=True)),
    "words in a group, which are not kept": (said(chat=GROUP, text="Hej naboer"), in_a_group()),
    "an edit in a group": (edited(chat=GROUP, text="Hej"), None),
    "another bot": (said(**{"from": OTHER_BOT, "text": "Køb"}), None),
    "a service notice": (said(pinned_message=message(text="x")), None),
    "a post in a channel": ({"channel_post": message(chat=CHANNEL, text="Nyt")}, None),
}
