"""What is on: short lists that can be answered by number, and MERE for the rest."""

from collections.abc import Sequence

from handlers import wording
from handlers.cards import card, entry_buttons
from handlers.conditions import Found, clubs, relaxed, search, unclear
from handlers.leisure import answer_leisure, show_clubs
from handlers.turn import Answer, Reply, Turn, plainly
from handlers.understanding.meaning import Act
from models.sms import plain, segments, unmarked

# An SMS list is two segments at the most; elsewhere a result is a card, and more than these are a wall.
CARDS = 5
LINES, FEW, LEAST = 8, 3, 2
SEGMENTS = 2


def list_activities(turn: Turn, act: Act) -> Answer:
    """Answers "what is on" under conditions; where nothing fits, says so and names the nearest."""
    if question := unclear(act.when):
        return plainly("list_activities", turn.say(question), asks_back=True)
    found = search(turn.catalogue, act, turn.here)
    if found:
        return show(turn, "list_activities", found)
    about_clubs = any(key in turn.catalogue.leisure for key in act.subjects)
    if act.leisure or (about_clubs and not act.activities and clubs(turn.catalogue, act)):
        return answer_leisure(turn, act)
    return nothing(turn, act)


def nothing(turn: Turn, act: Act) -> Answer:
    """Says that nothing fits, and what comes nearest; that is no answer, so it has no keys."""
    for way, milder in relaxed(act).items():
        near = search(turn.catalogue, milder, turn.here)
        if near:
            lines = [wording.line_short(each.offer, each.occurrences[0], turn.language) for each in near[:2]]
            turn.thread.show([each.occurrences[0].key for each in near[:2]], [], turn.now)
            return plainly("list_activities", turn.say(f"nothing-but-{way}", near=_numbered(lines)))
    return plainly("list_activities", turn.say("nothing"))


def show(turn: Turn, kind: str, found: Sequence[Found], more: bool = False, which: bool = False) -> Answer:
    """Presents what was found, as much as the door can carry, and keeps the rest for MERE; `which` asks to pick one."""
    if len(found) == 1 and not more:
        return card(turn, kind, found[0])
    shown, text = _sms_list(turn, found, which) if turn.is_sms else (list(found[:CARDS]), "")
    rest = [each.occurrences[0].key for each in found[len(shown) :]]
    turn.thread.show([each.occurrences[0].key for each in shown], rest, turn.now)
    replies = [Reply(text)] if turn.is_sms else _cards(turn, shown, bool(rest))
    return Answer(kind, replies, [each.offer.key for each in shown], [each.occurrences[0].key for each in shown])


def show_more(turn: Turn) -> Answer:
    """MERE: the next part of the list last shown."""
    rest = [(turn.catalogue.of(key), turn.catalogue.occurrences.get(key)) for key in turn.thread.more]
    found = [Found(offer, (happening,)) for offer, happening in rest if offer and happening and not happening.cancelled]
    if found:
        return show(turn, "list_activities", found, more=True)
    club_keys = [key for key in turn.thread.more if key in turn.catalogue.leisure]
    if club_keys:
        return show_clubs(turn, [turn.catalogue.leisure[key] for key in club_keys])
    return plainly("list_activities", turn.say("no-more"))


def _cards(turn: Turn, shown: Sequence[Found], more: bool) -> list[Reply]:
    replies = []
    for number, each in enumerate(shown, 1):
        replies.append(Reply(f"{number}. {_entry(turn, each)}", entry_buttons(turn, each)))
    if more:
        replies.append(Reply(turn.say("more-below"), (((turn.say("button-more"), "m:"),),)))
    return replies


def _sms_list(turn: Turn, found: Sequence[Found], which: bool) -> tuple[list[Found], str]:
    """As much as two segments hold. Where that is less than three, letters lose their marks, or the places are left for later."""
    best: tuple[list[Found], str] = [], ""
    for placed, marked in ((True, True), (True, False), (False, True), (False, False)):
        shown, text = _held(turn, found, which, placed=placed, marked=marked)
        if len(shown) > len(best[0]):
            best = shown, text
        if len(best[0]) >= min(FEW, len(found)):
            break
    return best


def _held(turn: Turn, found: Sequence[Found], which: bool, *, placed: bool, marked: bool) -> tuple[list[Found], str]:
    for count in range(min(LINES, len(found)), 0, -1):
        text = _list_text(turn, found[:count], len(found) > count, which, placed)
        text = text if marked else unmarked(text)
        if count <= LEAST or segments(plain(text)) <= SEGMENTS:
            break
    return list(found[:count]), text


def _list_text(turn: Turn, shown: Sequence[Found], more: bool, which: bool, placed: bool) -> str:
    lines = [wording.line_short(each.offer, each.occurrences[0], turn.language, placed=placed) for each in shown]
    return turn.say("list-with-more" if more else "list-which" if which else "list", lines=_numbered(lines))


def _entry(turn: Turn, each: Found) -> str:
    line, facts = wording.line(each.offer, each.occurrences[0], turn.language), wording.facts(each.offer, turn.language)
    return f"{line}. {facts}".strip()


def _numbered(lines: Sequence[str]) -> str:
    return "\n".join(f"{number} {line}" for number, line in enumerate(lines, 1))
