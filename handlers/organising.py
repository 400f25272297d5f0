"""What an organiser can do from her own chat: which word is which command, and which question goes on with which."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from handlers import attendance, naming, publishing, rearranging, sending, voices, wording
from handlers.casework import cases, close_case, reply_to_case, take_case
from handlers.turn import Answer, Turn, plainly
from handlers.understanding.words import fold
from models.catalogue import Happening

_COMMAND = re.compile(r"\s*(?P<word>[^\W\d_]+)(?P<colon>\s*:)?\s*(?P<rest>.*)", re.S)


def command(turn: Turn) -> Answer | None:
    """What an organiser's command does; None for everything else that she writes."""
    match = _COMMAND.fullmatch(turn.text)
    name = WORDS.get(fold(match["word"])) if match else None
    if match is None or name is None or (name in _WITH_COLON and not match["colon"]):
        return None
    if name in _OF_A_CASE and not _CASE.fullmatch(match["rest"]):
        return None
    before = turn.thread.serial
    found = _COMMANDS[_WITH_COLON.get(name, name)](turn, match["rest"].strip())
    if found and turn.thread.question in _CARRIED_OUT_BY_YES and turn.thread.serial == before:
        turn.thread.settle()  # a yes to what is spoken of from here on must not carry it out
    return found


def may_command(turn: Turn) -> bool:
    """True where a command is no answer to the open question: none is open, or one that not any words at all may answer.

    A command before a colon is meant as one wherever no message to many is being written.
    """
    writing = turn.thread.question == sending.SEND and "text" not in turn.thread.data
    if not writing and (match := _COMMAND.fullmatch(turn.text)) and match["colon"]:
        return True
    if turn.thread.question == publishing.CREATE:
        return not publishing.is_free_text(turn.thread.data["step"])
    if turn.thread.question == sending.SEND:
        return not writing
    return turn.thread.question != voices.PROPOSAL


def writes_to_others(turn: Turn) -> bool:
    """True for what an organiser writes to a person's case or to many: whoever is in danger in it is not she."""
    if turn.thread.question == sending.SEND and "text" not in turn.thread.data:
        return True
    match = _COMMAND.fullmatch(turn.text)
    return match is not None and WORDS.get(fold(match["word"])) == "reply" and match["rest"][:1].isdigit()


def answer_which(turn: Turn, data: Mapping[str, Any]) -> Answer | None:
    """A number or a day picks one of several, and what was begun goes on with it."""
    found = naming.picked(turn, data)
    if not isinstance(found, Happening):
        return found
    turn.thread.settle()
    return _ON_ONE[data["do"]](turn, found, data["data"])


def _droppable(handler: Callable[[Turn, Mapping[str, Any]], Answer | None]) -> Callable[[Turn, Mapping[str, Any]], Answer | None]:
    """With a way out at every step, in whatever language it was told of: a message in another one changes the answer's."""

    def answer(turn: Turn, data: Mapping[str, Any]) -> Answer | None:
        ways_out = {word for code in turn.rules.languages for word in wording.say(code, "undo-words").split()}
        if fold(turn.text.strip(" .!")) not in ways_out:
            return handler(turn, data)
        turn.thread.settle()
        return plainly("help", turn.say("dropped"))

    return answer


QUESTIONS: Mapping[str, Callable[[Turn, Mapping[str, Any]], Answer | None]] = {
    publishing.CREATE: _droppable(publishing.answer_create),
    sending.SEND: _droppable(sending.answer_send),
    rearranging.MOVE: _droppable(rearranging.answer_move),
    rearranging.CALL_OFF: _droppable(rearranging.answer_call_off),
    naming.WHICH: _droppable(answer_which),
}

_ON_ONE: Mapping[str, Callable[[Turn, Happening, Mapping[str, Any]], Answer]] = {
    "move": rearranging.move_one, "hold": rearranging.hold_one, "call-off": rearranging.call_off_one,
}  # fmt: skip

_COMMANDS: Mapping[str, Callable[[Turn, str], Answer | None]] = {
    "cases": cases, "take": take_case, "reply": reply_to_case, "close": close_case, "create": publishing.create,
    "send": sending.send, "sent": sending.how_far, "cancel": rearranging.call_off, "move": rearranging.move,
    "hold": rearranging.hold, "who": attendance.who_comes, "pause": sending.pause, "resume": sending.resume, "withdraw": sending.withdraw,
}  # fmt: skip

# What a yes makes known to many.
_CARRIED_OUT_BY_YES = (sending.SEND, rearranging.MOVE, rearranging.CALL_OFF)
# Words that begin everyday sentences too are commands only before a colon.
_WITH_COLON = {"new": "create"}
# "Tag børnene med", "tag 2 voksne med", "luk mig ind": without a case's number alone these are no commands.
_OF_A_CASE = ("take", "close")
_CASE = re.compile(r"(?:\d+\s*[.!]*)?")

WORDS = {
    "sager": "cases", "cases": "cases", "tag": "take", "take": "take", "svar": "reply", "reply": "reply", "luk": "close", "close": "close",
    "opret": "create", "create": "create", "ny": "new", "nyt": "new", "new": "new", "udsend": "send", "broadcast": "send",
    "udsendt": "sent", "sent": "sent", "aflys": "cancel", "calloff": "cancel", "flyt": "move", "move": "move",
    "pause": "pause", "fortsaet": "resume", "resume": "resume", "stands": "withdraw", "withdraw": "withdraw", "hold": "hold", "hvem": "who", "who": "who",
}  # fmt: skip
