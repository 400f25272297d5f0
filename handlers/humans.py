"""When a person is wanted: cases, danger, help, and what nobody understood."""

from handlers import wording
from handlers.note import Note
from handlers.turn import Answer, Buttons, Reply, Turn, plainly
from handlers.understanding.concepts import concepts_of
from handlers.understanding.meaning import Act
from handlers.understanding.spelling import key
from handlers.understanding.words import words
from models import case
from models.heard import was_just_done
from models.outbox import Draft, Letter, enqueue
from models.person import organiser_ids

# After so many messages in a row that nobody understood, a human is offered.
PATIENCE = 2
QUESTION = "human"


def human(turn: Turn, act: Act) -> Answer:
    """A person is wanted: a case, and the organiser hears of it. How to reach us is told from the neighbourhood's own text."""
    contact = turn.catalogue.info.get("contact")
    if "contact" in (act.aspect, *act.also) and contact:
        return plainly("human", wording.pick(contact.text, turn.language), passes_stop=True)
    raise_case(turn, "asked")
    return plainly("human", turn.say("human-comes"), passes_stop=True)


def danger(turn: Turn) -> Answer:
    """112 and the local helpline at once, whatever else was said; the organiser is alerted."""
    raise_case(turn, "danger")
    topic = turn.catalogue.info.get("helpline")
    text = wording.pick(topic.text, turn.language) if topic else ""
    if "112" not in text or (topic and turn.language not in topic.text):  # numbers in a language that one cannot read
        text = f"{turn.say('danger')} {text}".strip()
    return plainly("human", text, passes_stop=True)


def help_me(turn: Turn, _act: Act) -> Answer:
    """What can be written here, in a few lines; an organiser sees her own commands too."""
    answer = plainly("help", turn.say("help", name=turn.catalogue.name or "Mørkhøj"), passes_stop=True)
    if f"{turn.who.channel}:{turn.who.value}" in turn.rules.organisers:
        answer.replies.append(Reply(turn.say("help-organiser"), passes_stop=True))
    return answer


def greeting(turn: Turn, _act: Act) -> Answer:
    """Hello, or you are welcome; who greets in what may be several languages is offered the others."""
    offered = [code for code in turn.meaning.offered if code in turn.rules.languages and not turn.who.language_chosen]
    if not offered:
        return plainly("greeting", turn.say("you-are-welcome" if _is_thanks(turn) else "greeting"))
    names = {code: wording.say(code, "own-name") for code in offered}
    also = turn.say("greeting-languages", names=wording.listed(turn.language, *names.values()))
    buttons: Buttons = tuple(((name, f"l:{code}"),) for code, name in names.items())
    return plainly("greeting", f"{turn.say('greeting')} {also}", buttons)


def _is_thanks(turn: Turn) -> bool:
    """True where a word of the message thanks, in the languages that it may be in."""
    spoken = tuple(dict.fromkeys(code for code in (turn.language, turn.meaning.language, "da", "en") if code))
    return any("thanks" in concepts_of(key(word.text), spoken) for word in words(turn.text))


def unknown(turn: Turn, _act: Act | None = None) -> Answer:
    """Not understood: said plainly once with examples; the second time a human is offered. Kept as an open case.

    A bare yes right after something was done ("ja tak") only says that it was right.
    """
    if turn.meaning.word == "yes" and was_just_done(turn.session, turn.who.person_id, turn.heard_id, turn.now):
        return plainly("greeting", turn.say("you-are-welcome"))
    case.open_case(turn.session, turn.who.person_id, "unknown", turn.now)
    if turn.meaning.abuse:
        return plainly("unknown", turn.say("abuse"))
    turn.thread.misses += 1
    if turn.thread.misses < PATIENCE:
        return plainly("unknown", turn.say("not-understood"), asks_back=True)
    serial = turn.thread.ask(QUESTION, {}, turn.now)
    buttons: Buttons = ((turn.option("yes", serial), turn.option("no", serial)),)
    return plainly("unknown", turn.say("offer-human"), buttons, asks_back=True)


def answer_question(turn: Turn, _data: object) -> Answer | None:
    """Whether a human shall write."""
    if turn.meaning.word == "yes":
        turn.thread.settle()
        turn.thread.misses = 0
        return human(turn, turn.act)
    if turn.meaning.word == "no":
        turn.thread.settle()
        turn.thread.misses = 0
        return plainly("human", turn.say("no-human"))
    return None


def attachment(turn: Turn, sort: str) -> Answer:
    """A photo, a voice message or a sticker: a sentence, and a case where something may be in it."""
    if sort == "sticker":
        return plainly("unknown", turn.say("sticker"))
    raise_case(turn, "attachment")
    return plainly("unknown", turn.say("attachment"))


def raise_case(turn: Turn, why: str) -> int:
    """Opens a case, and tells the organisers once; the alert carries the case's number, not what was said."""
    case_id, is_news = case.open_case(turn.session, turn.who.person_id, why, turn.now)
    if is_news:
        for person_id in organiser_ids(turn.session, turn.rules.organisers):
            if person_id != turn.who.person_id:
                keys = {"case": case_id, "why": why}
                name = f"alert:{case_id}:{why}:{turn.heard_id}:{person_id}"
                enqueue(turn.session, Draft(person_id, "alert", topic="alert", keys=keys, name=name, urgent=True), turn.now)
    return case_id


def alert(note: Note) -> Letter | None:
    """Tells an organiser that somebody waits."""
    row = case.get(note.session, note.keys["case"])
    if row is None or row.state == "closed":
        return None
    return Letter(note.say(f"alert-{note.keys['why']}", case=row.id), _take_button(note, row))


def alert_again(note: Note) -> Letter | None:
    """Tells an organiser how long somebody has waited; nothing where a human has seen to it since."""
    row = case.get(note.session, note.keys["case"])
    if row is None or row.state != "open" or not row.alerts or int(row.opened_at.timestamp()) != note.keys["since"]:
        return None
    waited = wording.lasting(note.person.language, note.now - row.opened_at)
    return Letter(note.say("alert-waits", case=row.id, waited=waited, why=note.say(f"why-{row.why}")), _take_button(note, row))


def _take_button(note: Note, row: case.Case) -> Buttons:
    return (((note.say("button-case"), f"k:{row.id}"),),)


def silence(turn: Turn) -> Answer:
    """A human has taken the thread: the message is kept, and nobody talks over them."""
    standing = case.of(turn.session, turn.who.person_id)
    assert standing is not None
    case.set_state(turn.session, standing.id, "taken", turn.now)
    for person_id in organiser_ids(turn.session, turn.rules.organisers):
        draft = Draft(
            person_id,
            "alert",
            topic="alert",
            keys={"case": standing.id, "why": "wrote"},
            name=f"wrote:{turn.heard_id}:{person_id}",
        )
        enqueue(turn.session, draft, turn.now)
    return Answer("human", [])
