"""The tests' own side of the server: what people do at Telegram's, what shall go wrong, what was sent."""

from typing import TYPE_CHECKING, Any

from aiohttp import web

from .methods import BEGIN, BOT

if TYPE_CHECKING:
    from .server import BotApi

routes = web.RouteTableDef()
API: "web.AppKey[BotApi]" = web.AppKey("bot_api")


def person(chat_id: int, name: str = "Amira", language: str = "da") -> dict[str, Any]:
    return {"id": chat_id, "is_bot": False, "first_name": name, "language_code": language}


async def say(api: "BotApi", chat_id: int, text: str, *, name: str = "Amira", language: str = "da") -> int:
    """Somebody writes to the bot; gives the update's id."""
    message = {
        "message_id": api.telegram.next_message_id(),
        "date": BEGIN,
        "chat": {"id": chat_id, "type": "private", "first_name": name},
        "from": person(chat_id, name, language),
        "text": text,
    }
    return await api.add_update({"message": message})


async def press(api: "BotApi", chat_id: int, label: str) -> int:
    """Somebody presses the button with that label on the last message that has one; raises LookupError."""
    for (chat, _), message in reversed(api.telegram.messages.items()):
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        button = next((button for row in rows for button in row if button["text"] == label), None)
        if chat == chat_id and button is not None:
            query = {
                "id": f"press{api.telegram.next_message_id()}",
                "from": person(chat_id),
                "chat_instance": "1",
                "message": message,
                "data": button["callback_data"],
            }
            return await api.add_update({"callback_query": query})
    raise LookupError(f"nobody sent {chat_id} a button {label!r}")


async def block(api: "BotApi", chat_id: int, blocked: bool = True) -> int:
    """Somebody blocks the bot, or lets it in again; gives the update's id."""
    (api.telegram.blocked.add if blocked else api.telegram.blocked.discard)(chat_id)
    member: dict[str, Any] = {"status": "member", "user": BOT}
    kicked: dict[str, Any] = {"status": "kicked", "user": BOT, "until_date": 0}
    change = {
        "chat": {"id": chat_id, "type": "private", "first_name": "Amira"},
        "from": person(chat_id),
        "date": BEGIN,
        "old_chat_member": member if blocked else kicked,
        "new_chat_member": kicked if blocked else member,
    }
    return await api.add_update({"my_chat_member": change})


@routes.post("/_test/say")
async def _say(request: web.Request) -> web.Response:
    return web.json_response({"update_id": await say(request.app[API], **await request.json())})


@routes.post("/_test/press")
async def _press(request: web.Request) -> web.Response:
    try:
        return web.json_response({"update_id": await press(request.app[API], **await request.json())})
    except LookupError as error:
        return web.json_response({"error": str(error)}, status=404)


@routes.post("/_test/block")
async def _block(request: web.Request) -> web.Response:
    return web.json_response({"update_id": await block(request.app[API], **await request.json())})


@routes.post("/_test/updates")
async def _updates(request: web.Request) -> web.Response:
    update = await request.json()
    update_id = update.pop("update_id", None)
    try:
        return web.json_response({"update_id": await request.app[API].add_update(update, update_id)})
    except ValueError as error:
        return web.json_response({"error": str(error)}, status=400)


@routes.post("/_test/plan")
async def _plan(request: web.Request) -> web.Response:
    from .server import Plan

    request.app[API].plans.append(Plan(**await request.json()))
    return web.json_response({})


@routes.get("/_test/sent")
async def _sent(request: web.Request) -> web.Response:
    return web.json_response(request.app[API].sent())


@routes.get("/_test/state")
async def _state(request: web.Request) -> web.Response:
    api = request.app[API]
    return web.json_response(
        {
            "waiting": api.waiting,
            "offset": api.offsets[-1] if api.offsets else None,
            "webhook": api.telegram.webhook,
            "commands": api.telegram.commands,
            "open_presses": sorted(api.telegram.open_presses),
            "calls": [call["method"] for call in api.calls],
            "refusals": api.refusals,
        }
    )
