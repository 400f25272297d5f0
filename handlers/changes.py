"""An occurrence moved or called off: everybody concerned hears it, and a moved one is asked about again."""

from dataclasses import replace

from handlers import offering, wording
from handlers.note import Note
from models.broadcast import Broadcast, text_for
from models.outbox import Letter
from models.shift import held_by
from models.signup import ask, party_of


def moved(note: Note) -> Letter | None:
    """The new time; do you still come? Nothing where it moved again or was called off since."""
    found = note.signup()
    if found is None:
        return None
    row, offer, happening = found
    if (
        row.standing == "cancelled"
        or happening.cancelled
        or happening.version != note.keys["version"]
        or happening.start <= note.here
    ):
        return None
    values = {"line": note.line(offer, happening), "party": wording.party(note.person.language, party_of(row))}
    if row.standing == "offered":
        letter = offering.held(note, row, values)
        return replace(letter, text=f"{note.say('new-time')} {letter.text}")
    if row.standing != "confirmed":
        return Letter(note.say("moved-waiting", **values))
    note.speak_of(offer, row.target)
    ask(note.session, row.id, happening.key, note.now)
    note.ask("reminder", {"signup": row.id})
    stem = f"r:{row.id}:{happening.version}"
    return Letter(note.say("moved", **values), (((note.say("yes"), f"{stem}:yes"), (note.say("no"), f"{stem}:no")),))


def cancelled(note: Note) -> Letter | None:
    """Called off, and the next time that there is one."""
    found = note.signup()
    if found is None or not found[2].cancelled:
        return None
    _, offer, happening = found
    text = note.say("called-off", line=note.line(offer, happening))
    coming = offer.coming(note.here)
    if coming and not offer.discreet_title:
        text = f"{text} {note.say('next-time', moment=wording.moment(note.person.language, coming[0].start))}"
    return Letter(text)


def shift_moved(note: Note) -> Letter | None:
    """A volunteer's shift has another time."""
    return _shift(note, "shift-moved")


def shift_cancelled(note: Note) -> Letter | None:
    """A volunteer need not come."""
    return _shift(note, "shift-called-off")


def broadcast(note: Note) -> Letter | None:
    """The organiser's words, in the person's language where there are any."""
    row = note.session.get(Broadcast, note.keys["broadcast"])
    return Letter(text_for(row, note.person.language, note.rules.first_language)) if row else None


def _shift(note: Note, key: str) -> Letter | None:
    shift = note.catalogue.shifts.get(note.keys["shift"])
    if shift is None or shift.key not in held_by(note.session, note.person.id):
        return None
    return Letter(note.say(key, line=note.shift_line(shift)))
