"""docs/commands.md holds every word that is a command, in every language: it is what a translator and an organiser look up."""

from pathlib import Path

import pytest

from handlers.organising import WORDS
from handlers.understanding.stopping import command_words
from handlers.understanding.vocabulary import languages, phrases_of

DOC = Path(__file__).parents[2] / "docs" / "commands.md"
COMMANDS = ("stop", "start", "help", "news_on", "news_off")


@pytest.mark.parametrize("command", COMMANDS)
def test_the_document_lists_every_word_of_the_command(command):
    text = DOC.read_text("utf-8")

    missing = [word for language in languages() for word in words_of(language, command) if f"`{word}`" not in text]

    assert missing == []
    assert command_words(command)


def test_the_document_lists_every_word_of_an_organiser():
    text = DOC.read_text("utf-8").lower()

    assert [word for word in WORDS if f"`{word}`" not in text and f"`{word}:`" not in text] == []


def words_of(language, command):
    """The exact words of one command in one language."""
    phrases = [phrase for phrase in phrases_of(language) if phrase.tag == f"commands/{command}"]
    return [" ".join(min(part) for part in phrase.parts) for phrase in phrases]


def written():
    """The document's table as it should be: `python -m tests.handlers.test_commands_doc` prints it."""
    lines = ["| language | " + " | ".join(COMMANDS) + " |", "|---|" + "---|" * len(COMMANDS)]
    for language in languages():
        cells = [" ".join(f"`{word}`" for word in words_of(language, command)) for command in COMMANDS]
        lines.append(f"| {language} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


if __name__ == "__main__":
    print(written())
