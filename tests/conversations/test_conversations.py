"""Every transcript, through every door that it applies to, word for word."""

import pytest
from sqlalchemy.orm import Session

from models.sms import is_gsm, plain
from tests.chat import FOLDER, Stage, expected, read, rewrite
from tests.database import engine

CHATS = [read(path) for path in sorted(FOLDER.glob("*.chat"))]


@pytest.mark.parametrize("chat", CHATS, ids=lambda chat: chat.path.stem)
def test_the_conversation_goes_as_written(chat, request):
    runs = {door: _played(chat, door) for door in chat.doors}

    if request.config.getoption("--rewrite"):
        rewrite(chat, runs)
        return
    for door, happened in runs.items():
        assert happened == expected(chat, door), f"on {door}"


@pytest.mark.parametrize("chat", [chat for chat in CHATS if "sms" in chat.doors], ids=lambda chat: chat.path.stem)
def test_no_text_message_costs_double_for_a_sign_that_gsm_lacks(chat):
    texts = [text.split("\t", 1)[1] for _, said in expected(chat, "sms") for text in said]

    assert [text for text in texts if not is_gsm(plain(text))] == []


def _played(chat, door):
    with engine() as made, Session(made) as session:
        return Stage(chat, door, session).run()


def test_there_are_sixty_transcripts_at_least():
    assert len(CHATS) >= 60
