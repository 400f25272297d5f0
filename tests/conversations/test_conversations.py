"""Every transcript, through every door that it applies to, word for word."""

import pytest
from sqlalchemy.orm import Session

from tests.chat import FOLDER, Stage, expected, read, rewrite
from tests.town import engine

CHATS = [read(path) for path in sorted(FOLDER.glob("*.chat"))]


@pytest.mark.parametrize("chat", CHATS, ids=lambda chat: chat.path.stem)
def test_the_conversation_goes_as_written(chat, request):
    runs = {door: _played(chat, door) for door in chat.doors}

    if request.config.getoption("--rewrite"):
        rewrite(chat, runs)
        return
    for door, happened in runs.items():
        assert happened == expected(chat, door), f"on {door}"


def _played(chat, door):
    with engine() as made, Session(made) as session:
        return Stage(chat, door, session).run()


def test_there_are_sixty_transcripts_at_least():
    assert len(CHATS) >= 60
