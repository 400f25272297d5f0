"""What was understood, as CONTRACT.md's `replay` says it and as it is stored with the message."""

from typing import Any

from handlers.turn import Answer, Turn
from handlers.understanding.meaning import Act, When


def understood(turn: Turn, answer: Answer) -> dict[str, Any]:
    """The contract's object: what the reply presents, and the slots of the message."""
    act = turn.act
    when = next((each for each in act.when if not each.excluded and not each.unsure), None)
    return {
        "kind": answer.kind,
        "kinds": list(answer.slots.get("kinds") or [answer.kind]),
        "activities": list(dict.fromkeys(answer.activities)),
        "occurrences": list(dict.fromkeys(answer.occurrences)),
        "leisure": list(dict.fromkeys(answer.leisure)),
        "shifts": list(dict.fromkeys(answer.shifts)),
        "party": _party(act, answer),
        "from_day": _day(when, "from_day"),
        "to_day": _day(when, "to_day"),
        "ages": list(act.ages or (act.party.ages if act.party else ())),
        "free": act.free,
        "place": act.place,
        "rating": answer.slots.get("rating", act.rating),
        "language": turn.language,
        "waiting_list": answer.waiting_list or (act.waiting_list and answer.kind == "signup"),
        "asks_back": answer.asks_back,
    }


def _party(act: Act, answer: Answer) -> dict[str, int | None] | None:
    if act.party is not None and not act.party.relative:
        return {"adults": act.party.adults, "children": act.party.children, "total": act.party.total}
    told = answer.slots.get("party")
    return told if told and any(value is not None for value in told.values()) else None


def _day(when: When | None, name: str) -> str | None:
    day = getattr(when, name) if when else None
    return day.isoformat() if day else None
