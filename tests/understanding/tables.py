"""Tables of texts and what they say, in plain files that a translator can read and correct."""

from dataclasses import dataclass
from pathlib import Path

LANGUAGES = ("da", "en", "ar", "tr", "ur", "so", "fa", "pl", "uk")


@dataclass(frozen=True)
class Line:
    """One line `text => said` under its setting (`@ …`)."""

    text: str
    said: str
    setting: tuple[str, ...]

    @property
    def languages(self) -> tuple[str, ...]:
        """All languages, the writer's (the last word of the setting) first."""
        own = self.setting[-1]
        return (own, *(language for language in LANGUAGES if language != own))


def lines(name: str) -> list[Line]:
    """The lines of a table beside this file; `#` begins a comment."""
    setting: tuple[str, ...] = ()
    found = []
    for row in Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines():
        if row.startswith("@"):
            setting = tuple(row[1:].split())
        elif row and not row.startswith("#"):
            text, _, said = row.partition(" => ")
            found.append(Line(text, said, setting))
    return found


def label(line: Line) -> str:
    """A test's name for a line."""
    return f"{line.setting[-1]}: {line.text}"
