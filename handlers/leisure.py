"""The leisure guide: clubs by subject, age, day and price, and whom to write to."""

from collections.abc import Sequence
from dataclasses import replace

from handlers import wording
from handlers.conditions import clubs
from handlers.information import answer_info
from handlers.picking import picked
from handlers.turn import Answer, Reply, Turn, plainly
from handlers.understanding.meaning import Act
from models.catalogue import Club
from models.sms import plain, segments

MOST = 5


def answer_leisure(turn: Turn, act: Act) -> Answer:
    """Answers questions on clubs; an information text that is asked for by name comes before the directory."""
    if act.info and not act.leisure and not act.subjects and not act.ages:
        return answer_info(turn, act, kind="leisure")
    chosen = picked(turn, act)
    if chosen in turn.catalogue.leisure and not act.leisure:
        return show_club(turn, turn.catalogue.leisure[chosen or ""], act)
    found = clubs(turn.catalogue, act)
    if not found:
        near = clubs(turn.catalogue, replace(act, when=(), place=None, free=None, max_price_kr=None))
        text = turn.say("no-club-but", near=_line(turn, near[0])) if near else turn.say("no-club")
        return plainly("leisure", text)
    return show_club(turn, found[0], act) if len(found) == 1 else show_clubs(turn, found)


def show_clubs(turn: Turn, found: Sequence[Club]) -> Answer:
    """A short list, to be picked from by number."""
    shown = list(found[:MOST])
    text = _list(turn, shown, len(found) > len(shown))
    while turn.is_sms and len(shown) > 2 and segments(plain(text)) > 3:
        shown.pop()
        text = _list(turn, shown, True)
    turn.thread.show([club.key for club in shown], [club.key for club in found[len(shown) :]], turn.now)
    buttons = (((turn.say("button-more"), "m:"),),) if len(found) > len(shown) else ()
    return Answer("leisure", [Reply(text, () if turn.is_sms else buttons)], leisure=[club.key for club in shown])


def show_club(turn: Turn, club: Club, act: Act | None = None) -> Answer:
    """Everything about one club, whom to write to included; it says when it was last checked."""
    turn.thread.show([club.key], [], turn.now)
    parts = [wording.sentence(turn.language, _line(turn, club))]
    if club.free_trial:
        parts.append(turn.say("club-trial"))
    if club.waiting_list:
        parts.append(turn.say("club-waiting"))
    if club.notes:
        parts.append(wording.pick(club.notes, turn.language))
    if club.address and (act is None or act.aspect in (None, "where")):
        parts.append(f"{club.address}.")
    if club.contact:
        parts.append(turn.say("club-contact", contact=club.contact))
    if club.verified_on and not turn.is_sms:
        parts.append(turn.say("club-verified", day=wording.day(turn.language, club.verified_on)))
    return Answer("leisure", [Reply(" ".join(parts))], leisure=[club.key])


def _list(turn: Turn, shown: Sequence[Club], more: bool) -> str:
    lines = "\n".join(f"{number} {_line(turn, club)}" for number, club in enumerate(shown, 1))
    return turn.say("club-list-more" if more else "club-list", lines=lines)


def _line(turn: Turn, club: Club) -> str:
    parts = [
        wording.ages(club.age_min, club.age_max, turn.language), wording.club_times(club, turn.language),
        wording.price(club, turn.language), turn.say("fritidspas") if club.fritidspas else None, club.place,
    ]  # fmt: skip
    name = wording.listed(turn.language, wording.pick(club.activity, turn.language), club.association)
    return wording.listed(turn.language, name, *parts)
