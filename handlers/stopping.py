"""STOP and START, and the news alone: what comes before everything else."""

from handlers.turn import Answer, Turn, plainly
from handlers.understanding.meaning import Act
from handlers.understanding.stopping import is_carriers_stop
from models.happening import free_up
from models.offer import release
from models.outbox import drop, let_again
from models.person import reopen, set_person
from models.signup import live_of

# What a person who stopped is still answered.
STILL_ANSWERED = ("start", "help", "human", "erase", "export")


def stop(turn: Turn, act: Act | None = None) -> Answer:
    """Stops the person on every door, or the news alone; sign-ups stand, held offers pass on."""
    if act is not None and act.news_only:
        return news(turn, on=False)
    if turn.thread.question != "erase":  # who asked to be deleted may still say yes
        turn.thread.settle()
    turn.thread.show([], [], turn.now)  # else "2 voksne" after START signs up to what was spoken of before
    held = release(turn.session, turn.who.person_id, turn.now)
    set_person(turn.session, turn.who.person_id, stopped_at=turn.now)
    turn.who.stopped = True
    drop(turn.session, turn.who.person_id)
    for target in held:
        free_up(turn.session, target, turn.rules, turn.now)
    if turn.is_sms and is_carriers_stop(turn.text):
        return Answer("stop")  # Twilio confirms its own words, and would refuse ours (21610)
    mine = any(row.standing == "confirmed" for row in live_of(turn.session, turn.who.person_id))
    return plainly("stop", turn.say("stopped-signed-up" if mine else "stopped"), passes_stop=True)


def start(turn: Turn, act: Act | None = None) -> Answer:
    """Undoes STOP on every door, or turns the news on."""
    if act is not None and act.news_only:
        return news(turn, on=True)
    was_stopped = turn.who.stopped or turn.who.address_state != "ok"
    reopen(turn.session, turn.who.person_id, turn.now)
    let_again(turn.session, turn.who.person_id)
    turn.who.stopped = False
    for row in live_of(turn.session, turn.who.person_id):
        if row.standing == "waiting":
            free_up(turn.session, row.target, turn.rules, turn.now)
    return plainly("start", turn.say("started-again" if was_stopped else "started", name=turn.catalogue.name or "Mørkhøj"))


def news(turn: Turn, *, on: bool) -> Answer:
    """The weekly programme and broadcasts, on or off; the person asked for it in so many words."""
    set_person(turn.session, turn.who.person_id, digest=on, broadcasts=on)
    return plainly("start" if on else "stop", turn.say("news-on" if on else "news-off"))
