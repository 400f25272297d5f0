"""What a number, "the other one" or a day picks from the list last shown."""

from handlers.conditions import covers
from handlers.turn import Turn
from handlers.understanding.meaning import Act


def picked(turn: Turn, act: Act) -> str | None:
    """The key that a number, "the other one" or a day picks from the list last shown."""
    listing = turn.thread.listing
    if act.pick is not None and listing:
        place = len(listing) + act.pick if act.pick < 0 else act.pick - 1
        return listing[place] if 0 <= place < len(listing) else None
    if act.when and not act.activities and listing:
        happenings = [turn.catalogue.occurrences.get(key) for key in listing]
        fitting = [
            each.key for each in happenings if each and all(covers(when, each.start) for when in act.when if not when.unsure)
        ]
        if len(fitting) == 1:
            return fitting[0]
    return None
