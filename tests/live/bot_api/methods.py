"""What Telegram does with each method that a bot of ours calls, and what it refuses beyond types and limits."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from .reference import Upload

BOT = {
    "id": 42,
    "is_bot": True,
    "first_name": "Nabobot",
    "username": "nabobot_test_bot",
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
}
BEGIN = 1_800_000_000


@dataclass
class Refused(Exception):
    """An answer that is no success: Telegram's status, its words, and its parameters for the machine."""

    status: int
    description: str
    parameters: dict[str, Any] = field(default_factory=dict)


class Telegram:
    """The memory behind the server: who can be written to, what was said, which buttons hang where."""

    def __init__(self) -> None:
        self.people: dict[int, dict[str, Any]] = {}
        self.blocked: set[int] = set()
        self.migrated: dict[int, int] = {}
        self.messages: dict[tuple[int, int], dict[str, Any]] = {}
        self.open_presses: set[str] = set()
        self.webhook: dict[str, Any] = {"url": ""}
        self.commands: dict[str, Any] = {}
        self._message_ids = 100

    def call(self, method: str, given: Mapping[str, Any]) -> Any:
        """Do it and give the result; raises Refused."""
        play = getattr(self, f"_{method}", None)
        if play is None:
            raise Refused(400, f"Bad Request: this server does not play {method}")
        return play(given)

    def next_message_id(self) -> int:
        self._message_ids += 1
        return self._message_ids

    def _getMe(self, given: Mapping[str, Any]) -> Any:
        return BOT

    def _sendMessage(self, given: Mapping[str, Any]) -> Any:
        if not given["text"].strip():
            raise Refused(400, "Bad Request: message text is empty")
        return self._sent(given, {"text": given["text"]})

    def _sendDocument(self, given: Mapping[str, Any]) -> Any:
        upload = given["document"]
        name = upload.file_name if isinstance(upload, Upload) else "file"
        document = {"file_id": "d1", "file_unique_id": "d1", "file_name": name}
        content: dict[str, Any] = {"document": document}
        if given.get("caption"):
            content["caption"] = given["caption"]
        return self._sent(given, content)

    def _sent(self, given: Mapping[str, Any], content: dict[str, Any]) -> dict[str, Any]:
        chat = self._chat(given)
        message = {"message_id": self.next_message_id(), "date": BEGIN, "from": BOT, "chat": chat, **content}
        if "reply_markup" in given:
            message["reply_markup"] = json.loads(given["reply_markup"])
        self.messages[chat["id"], message["message_id"]] = message
        return message

    def _editMessageReplyMarkup(self, given: Mapping[str, Any]) -> Any:
        if "inline_message_id" not in given and not {"chat_id", "message_id"} <= given.keys():
            raise Refused(400, "Bad Request: message identifier is not specified")
        chat = self._chat(given)
        message = self.messages.get((chat["id"], int(given["message_id"])))
        if message is None:
            raise Refused(400, "Bad Request: message to edit not found")
        markup = json.loads(given.get("reply_markup", '{"inline_keyboard": []}'))
        if markup["inline_keyboard"] == message.get("reply_markup", {"inline_keyboard": []})["inline_keyboard"]:
            raise Refused(
                400,
                "Bad Request: message is not modified: specified new message content and reply markup are exactly "
                "the same as a current content and reply markup of the message",
            )
        message.pop("reply_markup", None)
        if markup["inline_keyboard"]:
            message["reply_markup"] = markup
        return message

    def _answerCallbackQuery(self, given: Mapping[str, Any]) -> Any:
        if given["callback_query_id"] not in self.open_presses:
            raise Refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        self.open_presses.discard(given["callback_query_id"])
        return True

    def _setMyCommands(self, given: Mapping[str, Any]) -> Any:
        commands = json.loads(given["commands"])
        if any(not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]) for command in commands):
            raise Refused(400, "Bad Request: BOT_COMMAND_INVALID")
        language = given.get("language_code", "")
        if language and not re.fullmatch(r"[a-z]{2}", language):
            raise Refused(400, "Bad Request: invalid language code specified")
        self.commands[language] = commands
        return True

    def _getMyCommands(self, given: Mapping[str, Any]) -> Any:
        return self.commands.get(given.get("language_code", ""), [])

    def _setChatMenuButton(self, given: Mapping[str, Any]) -> Any:
        return True

    def _setWebhook(self, given: Mapping[str, Any]) -> Any:
        url = urlsplit(given["url"])
        if url.scheme != "https" and url.hostname not in ("127.0.0.1", "localhost", None):
            raise Refused(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", given.get("secret_token", "")):
            raise Refused(400, "Bad Request: secret token contains unallowed characters")
        self.webhook = {"allowed_updates": "[]", **given}
        return True

    def _deleteWebhook(self, given: Mapping[str, Any]) -> Any:
        self.webhook = {"url": ""}
        return True

    def _getWebhookInfo(self, given: Mapping[str, Any]) -> Any:
        return {"url": self.webhook["url"], "has_custom_certificate": False, "pending_update_count": 0}

    def _chat(self, given: Mapping[str, Any]) -> dict[str, Any]:
        chat_id = int(given["chat_id"])
        if chat_id in self.migrated:
            raise Refused(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                {"migrate_to_chat_id": self.migrated[chat_id]},
            )
        if chat_id in self.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        if chat_id not in self.people:
            raise Refused(400, "Bad Request: chat not found")
        return self.people[chat_id]
