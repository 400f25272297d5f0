"""Lending a hand: shifts that lack somebody, taking one, giving it back."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from handlers import wording
from handlers.conditions import in_time
from handlers.humans import raise_case
from handlers.information import answer_info
from handlers.picking import picked
from handlers.turn import Answer, Reply, Turn, plainly
from handlers.understanding.concepts import concepts_in
from handlers.understanding.meaning import Act, When
from models.catalogue import Hands
from models.shift import all_lacking, give_back, held_by, take

MOST = 5
# Concepts that every offer of a hand may hold.
_NO_ROLE = frozenset({"help", "volunteer", "shift", "not", "adult"})
QUESTION = "give-back"


def volunteer(turn: Turn, act: Act) -> Answer:
    """Takes the shift that is meant, gives one back, or shows what lacks hands."""
    if act.aspect == "withdraw":
        return withdraw(turn, act)
    key = picked(turn, act)
    if key in turn.catalogue.shifts:
        return take_shift(turn, turn.catalogue.shifts[key or ""])
    if act.aspect == "own":
        return own_shifts(turn)
    meant = _meant(turn, act)
    if act.info:
        return answer_info(turn, act, kind="volunteer")
    if len(meant) == 1 and act.shifts and (act.when or act.activities):
        return take_shift(turn, meant[0])
    return show_shifts(turn, meant)


def show_shifts(turn: Turn, shifts: Sequence[Hands]) -> Answer:
    """The shifts that lack hands, to be taken by number; where none does, a human hears of the offer."""
    if not shifts:
        raise_case(turn, "asked")
        return plainly("volunteer", turn.say("no-shifts"))
    shown = list(shifts[: 3 if turn.is_sms else MOST])
    rest = [shift.key for shift in shifts[len(shown) :]]
    turn.thread.show([shift.key for shift in shown], rest, turn.now)
    text = turn.say("shifts-more" if rest else "shifts", lines=_numbered(turn, shown))
    buttons = tuple(((turn.say("button-take-n", number=number), f"v:{shift.key}"),) for number, shift in enumerate(shown, 1))
    more = (((turn.say("button-more"), "m:"),),) if rest else ()
    reply = Reply(text, (*buttons, *more))
    return Answer(
        "volunteer", [reply], _activities(shown), _occurrences(shown), shifts=[shift.key for shift in shown], asks_back=True
    )


def show_more(turn: Turn) -> Answer | None:
    """MERE: the next of the shifts last shown that still lack hands; None where no shifts are left to show."""
    lacking = {shift.key: shift for shift in _lacking(turn)}
    rest = [lacking[key] for key in turn.thread.more if key in lacking]
    return show_shifts(turn, rest) if rest else None


def take_shift(turn: Turn, shift: Hands) -> Answer:
    """Gives the shift to this person and says everything back."""
    if shift.start <= turn.here:
        return plainly("volunteer", turn.say("shift-past"))
    result = take(turn.session, shift.key, turn.who.person_id, turn.now)
    line = shift_line(turn, shift)
    if result == "full":
        others = [each for each in _lacking(turn) if each.key != shift.key][:2]
        text = turn.say("shift-full", line=line)
        turn.thread.show([each.key for each in others], [], turn.now)
        if others:
            text = f"{text} {turn.say('shifts', lines=_numbered(turn, others))}"
        return Answer("volunteer", [Reply(text)], [shift.activity], shifts=[each.key for each in others], asks_back=bool(others))
    text = turn.say("shift-taken" if result == "taken" else "shift-yours", line=line)
    if shift.needs_certificate and not turn.who.certificate_in_order:
        raise_case(turn, "certificate")
        text = f"{text} {turn.say('needs-certificate')}"
    reply = Reply(text, (((turn.say("button-give-back"), f"w:{shift.key}"),),))
    return Answer("volunteer", [reply], _activities([shift]), _occurrences([shift]), shifts=[shift.key])


def own_shifts(turn: Turn) -> Answer:
    """One's own shifts that are still to come."""
    mine = _mine(turn)
    if not mine:
        return plainly("volunteer", turn.say("no-own-shifts"))
    keys = [shift.key for shift in mine]
    text = turn.say("own-shifts", lines=_numbered(turn, mine))
    buttons = (((turn.say("button-give-back"), f"w:{keys[0]}"),),) if len(keys) == 1 else ()
    return plainly("volunteer", text, buttons, activities=_activities(mine), shifts=keys)


def withdraw(turn: Turn, act: Act) -> Answer:
    """Gives back the shift that is meant; asks where there are several or none was named."""
    mine = _mine(turn)
    if not mine:
        return plainly("volunteer", turn.say("no-own-shifts"))
    meant = named(turn, mine, act)
    if len(meant) == 1:
        return give_up(turn, meant[0])
    keys = [shift.key for shift in meant or mine]
    turn.thread.ask(QUESTION, {"shifts": keys}, turn.now)
    return plainly("volunteer", turn.say("which-shift", lines=_numbered(turn, meant or mine)), shifts=keys, asks_back=True)


def answer_which(turn: Turn, data: Mapping[str, Any]) -> Answer | None:
    """Which of several shifts is given back."""
    number = turn.act.pick or turn.meaning.number
    keys = data["shifts"]
    if number is None or not 1 <= number <= len(keys) or keys[number - 1] not in turn.catalogue.shifts:
        return None
    turn.thread.settle()
    return give_up(turn, turn.catalogue.shifts[keys[number - 1]])


def press_take(turn: Turn, key: str) -> Answer:
    """The button "take"."""
    shift = turn.catalogue.shifts.get(key)
    return take_shift(turn, shift) if shift else plainly("volunteer", turn.say("gone"))


def press_give_back(turn: Turn, key: str) -> Answer:
    """The button "give back"; it may stand under a reminder, so a discreet activity stays discreet."""
    shift = turn.catalogue.shifts.get(key)
    if shift is None or key not in held_by(turn.session, turn.who.person_id):
        return plainly("volunteer", turn.say("no-own-shifts"))
    return give_up(turn, shift, discreet=True)


def give_up(turn: Turn, shift: Hands, *, discreet: bool = False) -> Answer:
    """Gives a shift back and says so; somebody hears of it where it begins soon."""
    give_back(turn.session, shift.key, turn.who.person_id)
    if (shift.start - turn.here).total_seconds() < 48 * 3600:
        raise_case(turn, "shift")
    text = turn.say("shift-given-back", line=shift_line(turn, shift, discreet=discreet))
    return Answer("volunteer", [Reply(text)], _activities([shift]), _occurrences([shift]), shifts=[shift.key])


def named(turn: Turn, shifts: Sequence[Hands], act: Act) -> list[Hands]:
    """Those that fit all that was said of role, activity and time; none where something else was named."""
    found = [shift for shift in shifts if not act.shifts or shift.key in act.shifts]
    found = [shift for shift in found if not act.activities or shift.activity in act.activities]
    return [shift for shift in found if is_in_time(turn, shift, act.when)]


def is_in_time(turn: Turn, shift: Hands, whens: Sequence[When]) -> bool:
    """True where the shift, or the occurrence that it belongs to, starts then: a dinner's cook begins in the afternoon."""
    happening = turn.catalogue.occurrences.get(shift.occurrence or "")
    starts = [shift.start, happening.start] if happening else [shift.start]
    wanted = [when for when in whens if not when.excluded]
    ruled_out = [when for when in whens if when.excluded]
    return any(in_time(start, wanted) for start in starts) and all(in_time(start, ruled_out) for start in starts)


def _meant(turn: Turn, act: Act) -> list[Hands]:
    """What fits all that was said; where nothing does, what lacks hands then, and at last whatever does: never "all taken"."""
    lacking_now = found = _lacking(turn)
    by_role = [shift for shift in found if shift.key in act.shifts] or _meant_by_role(turn, act, found)
    found = by_role or found
    names = act.activities or (() if by_role else act.subjects)
    by_activity = [shift for shift in found if shift.activity in names]
    found = by_activity or found
    for shifts in (found, lacking_now):
        if fitting := [shift for shift in shifts if is_in_time(turn, shift, act.when)]:
            return fitting
    return lacking_now


def _meant_by_role(turn: Turn, act: Act, shifts: Sequence[Hands]) -> list[Hands]:
    """Those whose role means what the words mean: "vaske op" for "opvask"; the best of them where several do in part."""
    spoken = dict.fromkeys(code for code in (turn.language, turn.meaning.language, "da") if code)
    wished = concepts_in(act.text or turn.text, tuple(spoken))
    shared = {shift.key: len(wished & _role(tuple(shift.role.items()))) for shift in shifts}
    most = max(shared.values(), default=0)
    return [shift for shift in shifts if most and shared[shift.key] == most]


@lru_cache(maxsize=256)
def _role(told: tuple[tuple[str, str], ...]) -> frozenset[str]:
    return frozenset().union(*(concepts_in(text, (code,)) for code, text in told)) - _NO_ROLE


def _lacking(turn: Turn) -> list[Hands]:
    coming = [shift for shift in turn.catalogue.shifts.values() if shift.start > turn.here and not _is_off(turn, shift)]
    mine = set(held_by(turn.session, turn.who.person_id))
    wanted = all_lacking(turn.session)
    return [shift for shift in coming if shift.key not in mine and shift.key in wanted]


def _mine(turn: Turn) -> list[Hands]:
    keys = held_by(turn.session, turn.who.person_id)
    return [shift for key in keys if (shift := turn.catalogue.shifts.get(key)) and shift.start > turn.here]


def _is_off(turn: Turn, shift: Hands) -> bool:
    happening = turn.catalogue.occurrences.get(shift.occurrence or "")
    return happening is not None and happening.cancelled


def shift_line(turn: Turn, shift: Hands, *, short: bool = False, discreet: bool = False) -> str:
    """The shift in one line, in the language of this turn."""
    offer = turn.catalogue.activities.get(shift.activity)
    return wording.shift_line(shift, offer, turn.language, short=short, discreet=discreet)


def _numbered(turn: Turn, shifts: Sequence[Hands]) -> str:
    return "\n".join(f"{number} {shift_line(turn, shift, short=turn.is_sms)}" for number, shift in enumerate(shifts, 1))


def _activities(shifts: Sequence[Hands]) -> list[str]:
    return list(dict.fromkeys(shift.activity for shift in shifts))


def _occurrences(shifts: Sequence[Hands]) -> list[str]:
    return list(dict.fromkeys(shift.occurrence for shift in shifts if shift.occurrence))
