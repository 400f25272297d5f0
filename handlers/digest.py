"""The week's programme, for those who asked for it: their language, their interests, answered by number."""

from datetime import timedelta

from handlers import wording
from handlers.conditions import Found, search
from handlers.note import Note
from handlers.understanding.meaning import Act, When
from models.dialogue import open_thread, save
from models.outbox import Letter
from models.signup import ever_signed_up, live_of
from models.sms import plain, segments

WEEK = timedelta(days=7)
MOST = 6


def digest(note: Note) -> Letter | None:
    """What is on in the coming seven days; nothing where nothing is."""
    today = note.here.date()
    act = Act("list_activities", when=(When(today, today + WEEK),))
    found = [each for each in search(note.catalogue, act, note.here) if not each.offer.discreet_title]
    liked = _interests(note)
    wanted = [each for each in found if liked & set(each.offer.tags)]
    mine = {row.target for row in live_of(note.session, note.person.id)}
    ordered = [*wanted, *(each for each in found if each not in wanted)]
    shown = [each for each in ordered if each.occurrences[0].key not in mine][:MOST]
    if not shown:
        return None
    text = _text(note, shown)
    while note.channel == "sms" and len(shown) > 2 and segments(plain(text)) > 2:
        shown.pop()
        text = _text(note, shown)
    thread = open_thread(note.session, note.person.id, note.now)
    thread.show(
        [each.occurrences[0].key for each in shown], [each.occurrences[0].key for each in ordered if each not in shown], note.now
    )
    save(note.session, thread)
    buttons = tuple(((_label(note, number, each), f"d:{each.occurrences[0].key}"),) for number, each in enumerate(shown, 1))
    return Letter(text, buttons)


def _interests(note: Note) -> set[str]:
    """What somebody cares for: the tags of all that they ever signed up to. Nobody is asked to fill in a form."""
    offers = (note.catalogue.activities.get(key) for key in ever_signed_up(note.session, note.person.id))
    return {tag for offer in offers if offer for tag in offer.tags}


def _text(note: Note, shown: list[Found]) -> str:
    lines = "\n".join(
        f"{number} {wording.line_short(each.offer, each.occurrences[0], note.person.language)}"
        for number, each in enumerate(shown, 1)
    )
    return note.say("digest", lines=lines)


def _label(note: Note, number: int, each: Found) -> str:
    return f"{number} {wording.title(each.offer, note.person.language, short=True)}"
