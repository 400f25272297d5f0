"""Telegram leaves 64 bytes for what a button says, and 64 plain signs for a link: longer keys are shortened and found again."""

import pytest
from telegram import InlineKeyboardMarkup

from bot import inbox, post
from bot.channels import telegram
from bot.channels.payload import MOST_BYTES, fit, whole
from bot.channels.port import Button, Inbound, Outbound
from handlers.deep_links import key_for, word_for
from tests.town import NOW, RULES, activity, town

LONG = "fællesspisning-for-hele-nabolaget-i-fælleshuset-med-suppe-og-brød-hver-onsdag"
KEYS = ["suppe", LONG, f"{LONG}@2027-01-20", f"{LONG}@2027-01-20T1730", "æ" * 80, "a:b" * 30]


def _sent(payload: str) -> str:
    outbound = Outbound(1, "7", "Kommer I?", ((Button("Ja", payload),),))
    keyboard = telegram._keyboard(outbound)
    assert isinstance(keyboard, InlineKeyboardMarkup)
    data = keyboard.inline_keyboard[0][0].callback_data
    assert isinstance(data, str)
    return data


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("word", ["d:", "s:", "v:", "w:", "f:5:"])
def test_a_button_of_any_key_fits_and_is_read_as_it_was_written(word: str, key: str) -> None:
    data = _sent(word + key)

    assert 1 <= len(data.encode()) <= MOST_BYTES
    assert whole(data, KEYS) == word + key


@pytest.mark.parametrize("press", ["", "~", "d:~", "d:suppe", "q:3:yes", "d:" + "x" * 51 + "~0123456789", "~" * 64])
def test_a_press_that_we_never_shortened_stays_as_it_is(press: str) -> None:
    assert whole(press, KEYS) == press


def test_two_keys_that_begin_alike_are_told_apart() -> None:
    assert fit(f"d:{LONG}@2027-01-20") != fit(f"d:{LONG}@2027-01-27")


def test_the_button_of_an_activity_with_a_long_key_signs_up() -> None:
    with town(activity(LONG, title={"da": "Suppe"})) as here:
        here.knows("telegram:77")
        inbox.accept(here.session, Inbound("telegram", "77", "1", "hvor er suppe?"), RULES, NOW)
        row = next(row for row in post.claim(here.session, RULES, NOW, 10) if row.buttons)
        payloads = [fit(payload) for line in row.buttons for _, payload in line]

        made = [
            inbox.accept(here.session, Inbound("telegram", "77", f"p{number}", press=payload, pressed="1"), RULES, NOW)
            for number, payload in enumerate(payloads)
        ]

        assert [each.understood["kind"] for each in made if each] == ["signup", "activity_detail"]
        assert [each.understood["activities"] for each in made if each] == [[LONG], [LONG]]


@pytest.mark.parametrize("key", [key for key in KEYS if ":" not in key])
def test_a_link_to_any_activity_is_one_that_telegram_carries_and_leads_back_to_it(key: str) -> None:
    word = word_for(key)

    assert len(word) <= 64
    assert word.replace("_", "").replace("-", "").isalnum()
    assert word.isascii()
    assert key_for(word, KEYS) == key


def test_a_word_behind_start_that_is_no_link_of_ours_is_none() -> None:
    assert (key_for("", KEYS), key_for("x", KEYS), key_for("a_gone", KEYS)) == (None, None, "gone")
