"""What is plainly meant by "one of us cannot come", "the children are not coming" and "we shall be late"."""

from dataclasses import replace

from handlers.conditions import in_time
from handlers.giving_up import coming_of, stands_for
from handlers.humans import raise_case
from handlers.said import says
from handlers.turn import Answer, Turn, plainly
from handlers.understanding.meaning import Act, Meaning, Party
from models.shift import held_by

# More children than anybody brings: all of them.
_ALL_CHILDREN = 99
# What is longer says more than that.
_MOST_WORDS = 12


def meant(turn: Turn, meaning: Meaning) -> Meaning:
    """The meaning, where one of them, one child or all the children stay away: a cancellation of that part, and no bare no."""
    if len(meaning.acts) > 1 or not coming_of(turn) or not _is_brief(turn):
        return meaning
    said = Party(total=-1, relative=True) if says(turn, "one-of-us-not") else None
    said = Party(children=-_ALL_CHILDREN, relative=True) if says(turn, "children-not") else said
    said = Party(children=-1, relative=True) if says(turn, "one-child-not") else said
    act = meaning.acts[0]
    if said is None and act.kind == "cancel" and act.party is None and not act.everything and says(turn, "one-child"):
        said = Party(children=-1, relative=True)
    if said is None:
        return meaning
    mine = coming_of(turn)
    # What is heard of another activity or day in so few words is misheard.
    named = tuple(key for key in act.activities if any(row.activity_key == key for row in mine))
    when = act.when if any(in_time(stands_for(turn, row).start, act.when) for row in mine) else ()
    part = Act("cancel", activities=named, when=when, party=said, text=act.text)
    return replace(meaning, acts=(part,), word=None, number=None)


def late(turn: Turn) -> Answer | None:
    """Thanks, and the organiser hears of it; None from somebody who is expected nowhere."""
    if not _is_brief(turn) or not says(turn, "being-late"):
        return None
    if not coming_of(turn) and not held_by(turn.session, turn.who.person_id):
        return None
    raise_case(turn, "late")
    return plainly("human", turn.say("late-thanks"))


def _is_brief(turn: Turn) -> bool:
    return len(turn.text.split()) <= _MOST_WORDS and not turn.text.rstrip().endswith(("?", "؟"))
