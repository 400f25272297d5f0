"""The real python-telegram-bot client over our transport, sending to a strict Bot API server."""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import timedelta
from typing import Any

import pytest
from telegram import Bot

from bot.channels.menu import publish_menus, set_webhook
from bot.channels.port import Button, Outbound, Outcome
from bot.channels.telegram import answer_press, send
from bot.channels.telegram_transport import AiohttpRequest, open_bot

from .bot_api.control import block, press, say
from .bot_api.server import TOKEN, BotApi, Plan, serving
from .counterparts import needs_telegrams_reference

pytestmark = needs_telegrams_reference

AMIRA = 1001
HELLO = Outbound(row_id=1, to=str(AMIRA), text="Hej Amira")
YES_NO = ((Button("Ja", "yes:7"), Button("Nej", "no:7")),)
CALENDAR = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"

Story = Callable[[BotApi, Bot], Awaitable[Any]]


def play(story: Story, api: BotApi | None = None, token: str = TOKEN) -> Any:
    """Run a story with Amira known at a fresh server; the reference must have found nothing to refuse."""

    async def run() -> Any:
        async with AsyncExitStack() as stack:
            server = api or BotApi()
            bot = await stack.enter_async_context(open_bot(token, await stack.enter_async_context(serving(server))))
            await say(server, AMIRA, "/start")
            result = await story(server, bot)
            assert server.refusals == []
            return result

    return asyncio.run(run())


def shown(api: BotApi) -> list[dict[str, Any]]:
    return [call["params"] for call in api.sent()]


def test_a_text_arrives_once_and_its_id_is_known() -> None:
    async def story(api: BotApi, bot: Bot) -> None:
        outcome = await send(bot, HELLO)
        assert shown(api) == [{"chat_id": "1001", "text": "Hej Amira", "link_preview_options": {"is_disabled": True}}]
        assert outcome == Outcome("sent", provider_id=str(api.sent()[0]["result"]["message_id"]))

    play(story)


def test_buttons_arrive_and_a_press_on_one_is_answered() -> None:
    async def story(api: BotApi, bot: Bot) -> None:
        await send(bot, Outbound(1, str(AMIRA), "Kommer I?", buttons=YES_NO))
        await press(api, AMIRA, "Nej")
        query = api.waiting[-1]["callback_query"]
        assert (query["data"], api.telegram.open_presses) == ("no:7", {query["id"]})
        await answer_press(bot, query["id"])
        await answer_press(bot, query["id"])  # the second one is refused at Telegram's, which is no matter
        assert api.telegram.open_presses == set()

    play(story)


def test_a_keyboard_is_changed_and_changing_it_to_the_same_is_success() -> None:
    async def story(api: BotApi, bot: Bot) -> None:
        sent = await send(bot, Outbound(1, str(AMIRA), "Kommer I?", buttons=YES_NO))
        assert sent.provider_id is not None
        bare = Outbound(2, str(AMIRA), "", edits=sent.provider_id)
        outcomes = [await send(bot, bare), await send(bot, bare)]
        assert outcomes == [
            Outcome("sent", provider_id=sent.provider_id),
            Outcome("sent", provider_id=sent.provider_id, code="not modified"),
        ]
        assert "reply_markup" not in api.telegram.messages[AMIRA, int(sent.provider_id)]

    play(story)


def test_a_keyboard_on_a_message_that_is_gone_is_given_up() -> None:
    async def story(api: BotApi, bot: Bot) -> None:
        outcome = await send(bot, Outbound(1, str(AMIRA), "", edits="9"))
        assert outcome == Outcome("never", code="BadRequest: Message to edit not found")

    play(story)


def test_a_calendar_file_arrives_whole_with_its_words_and_buttons() -> None:
    async def story(api: BotApi, bot: Bot) -> None:
        message = Outbound(1, str(AMIRA), "I er på", buttons=YES_NO, file_name="aftale.ics", file=CALENDAR)
        assert (await send(bot, message)).fate == "sent"
        (params,) = shown(api)
        assert params["document"] == {"file_name": "aftale.ics", "content": CALENDAR.decode()}
        assert (params["caption"], len(params["reply_markup"]["inline_keyboard"][0])) == ("I er på", 2)

    play(story)


def test_words_too_long_for_a_caption_go_before_the_file() -> None:
    async def story(api: BotApi, bot: Bot) -> None:
        await send(bot, Outbound(1, str(AMIRA), "x" * 1025, file_name="aftale.ics", file=CALENDAR))
        assert [(call["method"], call["params"].get("caption")) for call in api.sent()] == [
            ("sendMessage", None),
            ("sendDocument", None),
        ]

    play(story)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("x" * 4096, ["x" * 4096]),
        ("x" * 4097, ["x" * 4096, "x"]),
        ("a" * 3000 + "\n\n" + "b" * 3000, ["a" * 3000, "b" * 3000]),
        ("👍" * 2049, ["👍" * 2048, "👍"]),
        ("half a pair \ud83d", ["half a pair \ufffd"]),
    ],
)
def test_a_text_is_shaped_to_what_telegram_takes(text: str, parts: list[str]) -> None:
    async def story(api: BotApi, bot: Bot) -> None:
        outcome = await send(bot, Outbound(1, str(AMIRA), text, buttons=YES_NO))
        assert outcome.fate == "sent"
        assert [params["text"] for params in shown(api)] == parts
        assert ["reply_markup" in params for params in shown(api)] == [False] * (len(parts) - 1) + [True]

    play(story)


def test_every_line_of_a_right_to_left_text_begins_from_the_right() -> None:
    async def story(api: BotApi, bot: Bot) -> None:
        await send(bot, Outbound(1, str(AMIRA), "Fællesspisning مساء\n\nمرحبا", right_to_left=True))
        assert shown(api)[0]["text"] == "\u200fFællesspisning مساء\n\n\u200fمرحبا"

    play(story)


def test_somebody_who_blocked_the_bot_has_stopped() -> None:
    async def story(api: BotApi, bot: Bot) -> Outcome:
        await block(api, AMIRA)
        return await send(bot, HELLO)

    assert play(story) == Outcome("stopped", code="Forbidden: bot was blocked by the user")


def test_somebody_who_never_wrote_cannot_be_written_to() -> None:
    async def story(api: BotApi, bot: Bot) -> Outcome:
        return await send(bot, Outbound(1, "9999", "Hej"))

    assert play(story) == Outcome("never", code="BadRequest: Chat not found")


def test_a_group_that_moved_tells_its_new_address() -> None:
    async def story(api: BotApi, bot: Bot) -> Outcome:
        api.telegram.migrated[-5] = -1005
        return await send(bot, Outbound(1, "-5", "Hej"))

    assert play(story) == Outcome("moved", new_address="-1005", code="ChatMigrated")


def test_a_flood_halts_the_whole_door_for_as_long_as_telegram_says() -> None:
    async def story(api: BotApi, bot: Bot) -> list[Outcome]:
        return [await send(bot, HELLO), await send(bot, HELLO)]

    outcomes = play(story, BotApi(per_second=1))
    assert outcomes[1] == Outcome("later", after=timedelta(seconds=1), whole_door=True, code="429")


def test_a_wrong_token_halts_the_door_and_gives_no_message_up() -> None:
    async def story(api: BotApi, bot: Bot) -> Outcome:
        return await send(bot, HELLO)

    outcome = play(story, token="42:WRONG")
    assert outcome == Outcome("later", after=timedelta(seconds=60), whole_door=True, code="token refused")


@pytest.mark.parametrize(
    ("plan", "fate", "arrived"),
    [
        (Plan("sendMessage", "lose"), "unknown", 1),
        (Plan("sendMessage", "cut"), "unknown", 0),
        (Plan("sendMessage", "hang"), "unknown", 1),
        (Plan("sendMessage", status=500), "later", 0),
        (Plan("sendMessage", status=502, description="Bad Gateway"), "later", 0),
        (Plan("sendMessage", status=504, description="Gateway Timeout"), "unknown", 0),
    ],
)
def test_only_what_surely_did_not_arrive_is_tried_again(plan: Plan, fate: str, arrived: int) -> None:
    async def story(api: BotApi, bot: Bot) -> None:
        api.plans.append(plan)
        impatient = AiohttpRequest(read_timeout_s=0.3)
        async with impatient:
            outcome = await send(Bot(TOKEN, base_url=bot.base_url.removesuffix(TOKEN), request=impatient), HELLO)
        assert (outcome.fate, len(api.sent())) == (fate, arrived)

    play(story)


def test_without_a_network_nothing_has_left() -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))

        async def run() -> Outcome:
            async with open_bot(TOKEN, f"http://127.0.0.1:{nobody.getsockname()[1]}") as bot:
                return await send(bot, HELLO)

        assert asyncio.run(run()) == Outcome("later", code="NeverLeft: ClientConnectorError")


def test_a_hundred_sends_go_at_once() -> None:
    async def story(api: BotApi, bot: Bot) -> float:
        clock = asyncio.get_running_loop().time
        begun = clock()
        await asyncio.gather(*(send(bot, HELLO) for _ in range(100)))
        assert len(api.sent()) == 100
        return clock() - begun

    assert play(story, BotApi(latency_s=0.2)) < 5  # one after the other they would take 20 s


def test_menus_are_set_for_everybody_and_for_every_language() -> None:
    async def story(api: BotApi, bot: Bot) -> None:
        menus = {"da": [("hjaelp", "Hjælp")], "en": [("help", "Help")]}
        assert await publish_menus(bot, menus, default="da") is True
        assert {language: menu[0]["command"] for language, menu in api.telegram.commands.items()} == {
            "": "hjaelp",
            "da": "hjaelp",
            "en": "help",
        }

    play(story)


def test_menus_that_telegram_does_not_take_do_not_stop_the_start() -> None:
    async def story(api: BotApi, bot: Bot) -> bool:
        return await publish_menus(bot, {"da": [("Hjælp", "Hjælp")]}, default="da")

    assert play(story) is False


def test_the_webhook_is_set_with_its_secret_and_drops_nothing() -> None:
    async def story(api: BotApi, bot: Bot) -> None:
        await set_webhook(bot, "https://nabobot.example/", "s3cret")
        assert api.telegram.webhook == {
            "url": "https://nabobot.example/telegram",
            "secret_token": "s3cret",
            "allowed_updates": '["message", "edited_message", "callback_query", "my_chat_member"]',
        }
        assert len(api.waiting) == 1

    play(story)
