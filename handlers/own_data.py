"""The rights to see and to delete what is known of one."""

from collections.abc import Mapping
from typing import Any

from handlers.humans import raise_case
from handlers.turn import Answer, Buttons, Reply, Turn, plainly
from handlers.understanding.meaning import Act
from models import rights
from models.happening import free_up

QUESTION = "erase"


def export(turn: Turn, _act: Act) -> Answer:
    """What is known, in a few words; Telegram carries all of it as a file, on other doors a human hands it over."""
    known = rights.export(turn.session, turn.who.person_id, turn.catalogue, turn.rules, turn.now)
    assert known is not None
    live = [row for row in known["signups"] if row["standing"] != "cancelled"]
    counts = {"signups": len(live), "messages": len(known["messages"]), "shifts": len(known["shifts"])}
    text = turn.say("export", **counts, language=turn.say(f"language-{turn.language}"), name=known["name"] or "-")
    if turn.who.channel == "telegram":
        return Answer(
            "export", [Reply(f"{text} {turn.say('export-file')}", attach=f"export:{turn.who.person_id}", passes_stop=True)]
        )
    raise_case(turn, "export")
    return plainly("export", f"{text} {turn.say('export-human')}", passes_stop=True)


def erase(turn: Turn, _act: Act) -> Answer:
    """Asks back: what is deleted does not return."""
    serial = turn.thread.ask(QUESTION, {}, turn.now)
    buttons: Buttons = ((turn.option("yes", serial), turn.option("no", serial)),)
    return plainly("erase", turn.say("ask-erase"), buttons, asks_back=True, passes_stop=True)


def answer_question(turn: Turn, _data: Mapping[str, Any]) -> Answer | None:
    """Yes deletes everything; the answer goes where the message came from, and is forgotten too."""
    if turn.meaning.word == "no":
        turn.thread.settle()
        return plainly("erase", turn.say("not-erased"), passes_stop=True)
    if turn.meaning.word != "yes" and turn.act.kind != "erase":
        turn.thread.settle()  # a yes to what is spoken of from here on must not delete anybody
        return None
    text = turn.say("erased")
    for target in rights.erase(turn.session, turn.who.person_id, turn.now):
        free_up(turn.session, target, turn.rules, turn.now)
    return plainly("erase", text, passes_stop=True, slots={"erased": True})
