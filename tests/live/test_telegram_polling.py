"""Our poll loop over the real client against a strict Bot API server: what people write is neither lost nor confirmed early."""

import asyncio
import socket

import pytest
from telegram import Bot

from bot.channels.port import Inbound, Outbound
from bot.channels.telegram import send
from bot.channels.telegram_transport import open_bot
from tests.channels.telegram_cases import said

from .bot_api.control import press, say
from .bot_api.server import TOKEN, BotApi, Plan, serving
from .counterparts import needs_telegrams_reference
from .poll_stage import Core, Troubles, confirmed, play, polling
from .test_telegram_send import YES_NO

pytestmark = needs_telegrams_reference

AMIRA, YUSUF = 1001, 1002


def test_what_a_chat_says_is_handed_in_in_its_order_and_then_confirmed() -> None:
    async def story(api: BotApi, bot: Bot) -> None:
        core = Core()
        for number in range(250):
            await say(api, AMIRA, str(number))
        async with polling(bot, core.accept):
            await core.until(lambda: len(core.heard) == 250)
            await confirmed(api)
        assert core.texts() == [str(number) for number in range(250)]

    play(story)


def test_nothing_is_confirmed_while_it_is_not_committed() -> None:
    async def story(api: BotApi, bot: Bot) -> None:
        core = Core()
        core.go.clear()
        update_id = await say(api, AMIRA, "hej")
        async with polling(bot, core.accept):
            await core.until(lambda: core.begun == 1)
            assert [update["update_id"] for update in api.waiting] == [update_id]
            core.go.set()
            await confirmed(api)
        assert api.offsets[0] == update_id + 1

    play(story)


def test_what_was_in_hand_at_a_crash_comes_again() -> None:
    async def story(api: BotApi, bot: Bot) -> None:
        before, after = Core(), Core()
        before.go.clear()
        await say(api, AMIRA, "hej")
        async with polling(bot, before.accept) as loop:
            await before.until(lambda: before.begun == 1)
            loop.cancel()
        async with polling(bot, after.accept):
            await after.until(lambda: after.heard != [])
        assert (before.texts(), after.texts()) == ([], ["hej"])

    play(story)


def test_what_cannot_be_committed_is_tried_again_while_others_are_served_once() -> None:
    async def story(api: BotApi, bot: Bot) -> None:
        core = Core()
        core.failures = 2
        for chat, text in [(AMIRA, "a1"), (AMIRA, "a2"), (YUSUF, "y1")]:
            await say(api, chat, text)
        troubles = Troubles()
        async with polling(bot, core.accept, troubles):
            await confirmed(api)
        assert sorted(core.texts()) == ["a1", "a2", "y1"]
        assert [text for text in core.texts() if text != "y1"] == ["a1", "a2"]
        assert troubles[-1] is None
        assert "updates could not be committed" in troubles

    play(story)


def test_a_slow_chat_does_not_hold_up_another() -> None:
    async def story(api: BotApi, bot: Bot) -> None:
        core = Core()
        released = asyncio.Event()

        async def accept(inbound: Inbound) -> None:
            if inbound.text == "slow":
                await released.wait()
            await core.accept(inbound)

        await say(api, AMIRA, "slow")
        await say(api, YUSUF, "quick")
        async with polling(bot, accept):
            await core.until(lambda: core.texts() == ["quick"])
            released.set()
            await confirmed(api)
        assert core.texts() == ["quick", "slow"]

    play(story)


def test_at_most_64_chats_are_in_hand() -> None:
    async def story(api: BotApi, bot: Bot) -> None:
        core = Core()
        core.go.clear()
        for chat in range(1, 101):
            await say(api, chat, "hej")
        async with polling(bot, core.accept):
            await core.until(lambda: core.begun >= 64)
            in_hand = core.begun
            core.go.set()
            await core.until(lambda: len(core.heard) == 100)
        assert in_hand == 64

    play(story)


def test_a_press_is_answered_before_it_is_committed() -> None:
    async def story(api: BotApi, bot: Bot) -> None:
        await say(api, AMIRA, "/start")
        await send(bot, Outbound(1, str(AMIRA), "Kommer I?", buttons=YES_NO))
        core = Core()
        async with polling(bot, core.accept):
            await core.until(lambda: len(core.heard) == 1)
            core.go.clear()
            await press(api, AMIRA, "Ja")
            async with asyncio.timeout(10), api.news:
                await api.news.wait_for(lambda: not api.telegram.open_presses)
            assert len(core.heard) == 1
            core.go.set()
            await confirmed(api)
        assert core.heard[1].press == "yes:7"

    play(story)


def test_a_webhook_left_over_is_taken_away_and_nothing_waiting_is_dropped() -> None:
    async def story(api: BotApi, bot: Bot) -> None:
        core = Core()
        await bot.set_webhook("https://gone.example/telegram")
        await say(api, AMIRA, "hej")
        async with polling(bot, core.accept):
            await core.until(lambda: core.texts() == ["hej"])

    play(story)


@pytest.mark.parametrize(
    ("plan", "trouble"),
    [
        (Plan("getUpdates", times=3, status=502, description="Bad Gateway"), "NetworkError"),
        (Plan("getUpdates", do="cut", times=3), "AnswerLost"),
        (Plan("getUpdates", times=3, status=409, description="Conflict"), "another process polls with the same token"),
        (Plan("deleteWebhook", times=3, status=500), "NetworkError"),
    ],
)
def test_trouble_is_told_waited_out_and_gone(plan: Plan, trouble: str) -> None:
    async def story(api: BotApi, bot: Bot) -> None:
        core, troubles = Core(), Troubles()
        api.plans.append(plan)
        await say(api, AMIRA, "hej")
        async with polling(bot, core.accept, troubles):
            await confirmed(api)
        assert core.texts() == ["hej"]
        assert [told for told in troubles if told] == [trouble] * 3
        assert troubles[-1] is None

    play(story)


def test_the_door_opens_when_the_network_comes() -> None:
    async def run() -> None:
        core, troubles = Core(), Troubles()
        with socket.socket() as line:
            line.bind(("127.0.0.1", 0))
            port = line.getsockname()[1]
        async with open_bot(TOKEN, f"http://127.0.0.1:{port}") as bot, polling(bot, core.accept, troubles):
            await troubles.until(lambda: troubles[:3] == ["NeverLeft"] * 3)
            async with serving(api := BotApi(), port):
                await say(api, AMIRA, "hej")
                await core.until(lambda: core.texts() == ["hej"])

    asyncio.run(run())


def test_two_processes_with_one_token_hear_of_each_other_and_lose_nothing() -> None:
    async def story(api: BotApi, bot: Bot) -> None:
        core, troubles = Core(), Troubles()
        async with polling(bot, core.accept, troubles), polling(bot, core.accept, troubles):
            await troubles.until(lambda: "another process polls with the same token" in troubles)
            await say(api, AMIRA, "hej")
            await core.until(lambda: core.heard != [])
        assert set(core.texts()) == {"hej"}

    play(story)


def test_an_update_that_cannot_be_read_blocks_nobody() -> None:
    async def story(api: BotApi, bot: Bot) -> None:
        core = Core()
        await say(api, AMIRA, "before")
        unreadable = {"update_id": 600, "message": {"message_id": "what", "chat": 7}}
        api.waiting.append(unreadable)
        await api.add_update(said(text="after"), update_id=601)
        async with polling(bot, core.accept):
            await confirmed(api)
        assert core.texts() == ["before", "after"]

    play(story)


def test_the_loop_ends_within_a_second_in_the_middle_of_a_long_poll() -> None:
    async def story(api: BotApi, bot: Bot) -> None:
        core = Core()
        await say(api, AMIRA, "hej")
        async with polling(bot, core.accept) as loop:
            await core.until(lambda: core.heard != [])
        assert loop.done()
        assert loop.exception() is None

    play(story)
