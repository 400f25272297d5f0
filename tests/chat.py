"""Readable transcripts that run: `*.chat` files in tests/conversations, each through Telegram's, SMS's and the web's door.

A title line, then one line a thing:

    given  Fællesspisning on 2027-01-20 17:30 with 4 places [, for 9-12] [, 40 kr] [, open] [, series] [, closes 24] [, discreet Aftenhold]
    given  the example                    the neighbourhood that ships, moved to the week of the clock, and the school holidays
    given  the school holidays            them alone
    doors  telegram web                   where not all three apply
    organiser  ditte                      an organiser's address
    new  amira                            meets the bot for the first time (everybody else has been welcomed)
    speaks  amira en                      has chosen a language
    at  2027-01-13 10:00                  the clock, local time
    do  {"do": "signup", "who": "amira", …}   what happened elsewhere, as in `replay`
    job  reminders
    amira  > tilmeld 2 voksne             what is written; `> [Ja]` presses that button (an SMS writes the word)
    amira  >> 7 tilmeld …                 the same with the provider's id 7, to deliver it twice
    amira  sends photo                    also voice, sticker, group; `edits tilmeld 3` corrects an earlier message
    amira  presses s:gone@2026-01-06      a button whose payload the bot never made, or whose activity is gone
    amira  > FORBIND {code}               the six digits that the bot last gave somebody (written as {code} in its answer)
    amira  < I er skrevet på: … [Afbud]   what is answered, on every door (an SMS has no buttons); `<sms`, `<telegram`, `<web`
                                          where they differ
           | a further line of the same message

The whole conversation is compared, so silence and chatter both fail. `pytest --rewrite` writes down what happened.
"""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from bot.channels.port import Inbound
from bot.example import example
from bot.example.holidays import coming_holidays
from bot.inbox import accept
from bot.neighbourhood.check import checked
from bot.replay import Replay
from models import holiday, person
from models.neighbourhood import put
from models.rules import Rules
from tests.given import add_activity

FOLDER = Path(__file__).parent / "conversations"
DOORS = ("telegram", "sms", "web")
_SAID = re.compile(r"^(?P<who>\w+)\s+(?P<sign>>>|>|<\w*|sends|edits|presses)\s?(?P<text>.*)$")
_CODE = re.compile(r"\b\d{6}\b")
_BUTTONS = re.compile(r"(?: \[[^\[\]\n]+\])+$")


@dataclass
class Line:
    """One line of a transcript as written; `text` joins the lines of one message."""

    raw: list[str]
    word: str
    rest: str
    who: str = ""


@dataclass
class Chat:
    """A transcript."""

    path: Path
    title: str
    lines: list[Line] = field(default_factory=list)

    @property
    def doors(self) -> Sequence[str]:
        """The doors that it runs through."""
        for line in self.lines:
            if line.word == "doors":
                return line.rest.split()
        return DOORS


def read(path: Path) -> Chat:
    """Parses a transcript. Raises ValueError with the line that makes no sense."""
    first, *rest = path.read_text("utf-8").splitlines()
    chat = Chat(path, first)
    for raw in rest:
        stripped = raw.strip()
        if stripped.startswith("|") and chat.lines:
            chat.lines[-1].raw.append(raw)
            chat.lines[-1].rest += "\n" + stripped[1:].removeprefix(" ")
        elif not stripped or stripped.startswith("#"):
            chat.lines.append(Line([raw], "", ""))
        elif found := _SAID.match(stripped):
            chat.lines.append(Line([raw], found["sign"], found["text"], found["who"]))
        else:
            word, _, value = stripped.partition(" ")
            if word not in ("given", "doors", "organiser", "new", "speaks", "at", "do", "job"):
                raise ValueError(f"{path.name}: {raw!r} is no line of a transcript")
            chat.lines.append(Line([raw], word, value.strip()))
    return chat


class Stage:
    """One run of a transcript through one door."""

    def __init__(self, chat: Chat, door: str, session: Session):
        self.chat, self.door = chat, door
        self.people: dict[str, str] = {}
        self.code = ""
        self.happened: list[tuple[int, list[str]]] = []
        self.session = session
        self.rules = Rules(organisers=tuple(self.address(line.rest) for line in chat.lines if line.word == "organiser"))
        self.replay = Replay(self.session, self.rules)
        self.new = {line.rest for line in chat.lines if line.word == "new"}
        self.now = next(datetime.fromisoformat(line.rest) for line in chat.lines if line.word == "at")
        self._settle_in()

    def address(self, name: str) -> str:
        """Each name is one person with one address; `amira_sms` is amira's phone whatever the door."""
        stem, _, door = name.partition("_")
        number = sum(ord(letter) * (place + 1) for place, letter in enumerate(stem)) % 90 + 10
        channel = door or self.door
        address = f"sms:+45200000{number}" if channel == "sms" else f"{channel}:{2000 + number}"
        self.people[address] = name
        return address

    def run(self) -> list[tuple[int, list[str]]]:
        """(the place of the line that caused it, the answers as written lines) of the whole transcript."""
        for place, line in enumerate(self.chat.lines):
            if line.word in ("sends", "edits", "presses"):
                self.happened.append((place, self._unusual(line)))
                continue
            event = self._event(line)
            if event is None:
                continue
            result = self.replay.line(json.dumps(event))
            if "error" in result:
                raise AssertionError(f"{self.chat.path.name}: {line.raw[0]!r}: {result['error']}")
            self.happened.append((place, [self._written(message) for message in result["sent"]]))
        return self.happened

    def _event(self, line: Line) -> dict[str, Any] | None:
        if line.word == "at":
            return {"at": self.rules.moment(datetime.fromisoformat(line.rest)).isoformat()}
        if line.word == "job":
            return {"job": line.rest}
        if line.word == "do":
            event: dict[str, Any] = json.loads(line.rest)
            return event | ({"who": self.address(event["who"])} if "who" in event else {})
        if line.word == ">>":
            number, _, text = line.rest.partition(" ")
            return {"from": self._known(line.who), "text": text, "id": number}
        return self._message(line) if line.word == ">" else None

    def _unusual(self, line: Line) -> list[str]:
        """What `replay` has no event for: attachments, groups, edited messages, forged buttons."""
        channel, sender = self._known(line.who).split(":", 1)
        special: dict[str, dict[str, Any]] = {"edits": {"text": line.rest, "edited": True}, "presses": {"press": line.rest}}
        more: dict[str, Any] = {"group": True} if line.rest == "group" else special.get(line.word, {"attachment": line.rest})
        self.replay.sent = []
        accept(self.session, Inbound(channel, sender, f"unusual-{len(self.happened)}", **more), self.rules, self.replay.now)
        self.replay.send()
        self.session.commit()
        return [self._written(message) for message in self.replay.sent]

    def _message(self, line: Line) -> dict[str, Any]:
        text = line.rest.replace("{code}", self.code)
        address = self._known(line.who)
        label = text[1:-1] if text.startswith("[") and text.endswith("]") else None
        if label is None:
            return {"from": address, "text": text}
        return {"from": address, "text": label} if address.startswith("sms:") else {"from": address, "press": label}

    def _known(self, name: str) -> str:
        address = self.address(name)
        if name not in self.new:
            channel, value = address.split(":", 1)
            known = person.find(self.session, channel, value)
            if known is None:
                who = person.meet(self.session, (channel, value), "da", None, self.replay.now)
                person.set_person(self.session, who.person_id, welcomed=True)
        return address

    def _written(self, message: dict[str, Any]) -> str:
        buttons = "".join(f" [{label}]" for label in message["buttons"])
        found = _CODE.search(message["text"])
        self.code = found[0] if found else self.code
        return f"{self.people.get(message['to'], message['to'])}\t{_CODE.sub('{code}', message['text'])}{buttons}"

    def _settle_in(self) -> None:
        self.replay.now = self.rules.moment(self.now)
        content: dict[str, Any] = {"name": "Mørkhøj", "activities": []}
        for line in self.chat.lines:
            if line.word == "given":
                self._give(content, line.rest)
        for line in self.chat.lines:
            if line.word == "speaks":
                name, code = line.rest.split()
                self.replay.line(json.dumps({"do": "language", "who": self.address(name), "language": code}))
        put(self.session, checked(content, self.now), self.rules, self.replay.now)
        self.session.commit()

    def _give(self, content: dict[str, Any], text: str) -> None:
        if text in ("the example", "the school holidays"):
            holiday.fill(self.session, coming_holidays(self.now.date()))
        if text == "the example":
            content.update(example(self.now.date()))
        elif text == "the school holidays":
            return
        else:
            add_activity(content["activities"], text)


def expected(chat: Chat, door: str) -> list[tuple[int, list[str]]]:
    """What the transcript says is answered on a door, by the place of the line that caused it."""
    found: list[tuple[int, list[str]]] = []
    for place, line in enumerate(chat.lines):
        if line.word in (">", ">>", "at", "do", "job", "sends", "edits", "presses"):
            found.append((place, []))
        elif line.word in ("<", f"<{door}"):
            found[-1][1].append(f"{line.who}\t{_bare(line.rest) if door == 'sms' else line.rest}")
    return found


def _bare(text: str) -> str:
    """A message without its buttons."""
    return _BUTTONS.sub("", text)


def rewrite(chat: Chat, runs: dict[str, list[tuple[int, list[str]]]]) -> None:
    """Writes the transcript anew with what happened; doors that answer alike share a line."""
    answers: dict[int, dict[str, list[str]]] = {}
    for door, happened in runs.items():
        for place, said in happened:
            answers.setdefault(place, {})[door] = said
    lines = [chat.title]
    for place, line in enumerate(chat.lines):
        if not line.word.startswith("<"):
            lines += line.raw
        lines += _answers(answers.get(place, {}))
    chat.path.write_text("\n".join(lines) + "\n", "utf-8")


def _answers(by_door: dict[str, list[str]]) -> Iterable[str]:
    if len({len(said) for said in by_door.values()}) != 1:
        for door, said in by_door.items():
            for text in said:
                yield from _lines(f"<{door}", text)
        return
    for texts in zip(*by_door.values(), strict=True):
        whole = max(texts, key=len)
        if all(text == (_bare(whole) if door == "sms" else whole) for door, text in zip(by_door, texts, strict=True)):
            yield from _lines("<", whole)
        else:
            for group in dict.fromkeys(texts):
                doors = [door for door, text in zip(by_door, texts, strict=True) if text == group]
                yield from (line for door in doors for line in _lines(f"<{door}", group))


def _lines(sign: str, written: str) -> Iterable[str]:
    who, _, text = written.partition("\t")
    first, *rest = text.split("\n")
    yield f"{who:<7} {sign} {first}".rstrip()
    for line in rest:
        yield f"{'':<7} | {line}".rstrip()
