"""A new activity from the organiser's chat: what one message leaves open is asked for, said back, and published after a yes."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from handlers import wording
from handlers.drafts import LONGEST, MOST_SEATS, Draft, all_times, merged, plan_of, read_draft, spans
from handlers.turn import Answer, Turn, plainly
from handlers.understanding.meaning import SURE
from handlers.understanding.words import fold, words
from models.catalogue import Catalogue, Offer
from models.neighbourhood import add_dates, put
from models.plan import CODES, fault

CREATE = "organise-create"
_ORDINALS = {1: "first", 2: "second", 3: "third", 4: "fourth", -1: "last"}
_WRONG = {"past": "create-past", "no-such-hour": "no-such-hour", "double": "create-double"}


def create(turn: Turn, rest: str) -> Answer:
    """A new activity out of one message, or step by step."""
    return _next_step(turn, read_draft(turn, rest) if rest else {})


def answer_create(turn: Turn, data: Mapping[str, Any]) -> Answer | None:
    """The answer to what was asked last; what cannot be read is asked again with an example."""
    draft, step = dict(data["draft"]), data["step"]
    if step in ("title", "start", "place") and turn.meaning.word == "no":
        turn.thread.settle()
        return plainly("help", turn.say("dropped"))
    if step in ("same", "preview") and turn.meaning.word in ("yes", "no"):
        return _decided(turn, draft, step, turn.meaning.word == "yes")
    said = _SAID[step](turn) if step in _SAID else _changed(turn)
    if not said and step == "preview" and turn.act.kind != "unknown" and turn.act.confidence >= SURE:
        return None
    if not said:
        return plainly("help", turn.say(f"create-{step}-again"), asks_back=True)
    return _next_step(turn, merged(draft, said))


def is_free_text(step: str) -> bool:
    """True where any words at all may be the answer."""
    return step in ("title", "place")


def _decided(turn: Turn, draft: dict[str, Any], step: str, yes: bool) -> Answer:
    if step == "same":
        namesake = _namesake(turn, draft)
        return _next_step(turn, {**draft, "same": namesake.key if yes and namesake else None})
    turn.thread.settle()
    if not yes:
        return plainly("help", turn.say("dropped"))
    draft, complaint = _sensible(turn, draft)
    return _next_step(turn, draft, complaint) if complaint else _publish(turn, draft)


def _next_step(turn: Turn, draft: dict[str, Any], complaint: str | None = None) -> Answer:
    if complaint is None:
        draft, complaint = _sensible(turn, draft)
    step = _missing(turn, draft)
    serial = turn.thread.ask(CREATE, {"draft": draft, "step": step}, turn.now)
    yes_no = ((turn.option("yes", serial), turn.option("no", serial)),)
    if step == "preview":
        return plainly("help", _preview(turn, draft), yes_no, asks_back=True)
    if step == "same":
        return plainly("help", _same(turn, draft), yes_no, asks_back=True)
    return plainly("help", complaint or _question(turn, draft, step), asks_back=True)


def _missing(turn: Turn, draft: Draft) -> str:
    """What is asked next; preview where nothing is missing. A further date has the activity's own place and price."""
    if "title" not in draft:
        return "title"
    if "same" not in draft and _namesake(turn, draft):
        return "same"
    if draft.get("unclear") or not draft.get("days") or not draft.get("clock"):
        return "start"
    steps = () if draft.get("same") else ("place", "capacity", "price")
    return next((step for step in steps if step not in draft), "preview")


def _sensible(turn: Turn, draft: dict[str, Any]) -> tuple[dict[str, Any], str | None]:
    """The draft without times that cannot be, and what is wrong with them."""
    if draft.get("unclear") or not draft.get("days") or not draft.get("clock"):
        return draft, None
    if not spans(draft):
        return _less(draft, "clock", "end"), turn.say("create-end-first")
    if draft.get("until") and draft["until"] < min(draft["days"]):
        return _less(draft, "days", "until"), turn.say("create-until-first")
    offer = turn.catalogue.activities.get(draft.get("same") or "")
    taken = {each.start for each in offer.occurrences if not each.cancelled} if offer else set()
    wrong = fault([start for start, _ in spans(draft)], all_times(draft, turn.here), taken, turn.here, turn.rules)
    if wrong is None:
        return draft, None
    less = _less(draft, "clock", "end") if wrong[0] == "no-such-hour" else _less(draft, "days", "until")
    return less, turn.say(_WRONG[wrong[0]], moment=wording.moment(turn.language, wrong[1]))


def _less(draft: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in draft.items() if name not in names}


def _question(turn: Turn, draft: Draft, step: str) -> str:
    if step != "start":
        return turn.say(f"create-{step}")
    if draft.get("unclear"):
        return turn.say("create-unclear")
    if draft.get("days"):
        return turn.say("create-clock", day=wording.day(turn.language, datetime.fromisoformat(draft["days"][0]).date()))
    return turn.say("create-day" if draft.get("clock") else "create-start")


def _namesake(turn: Turn, draft: Draft) -> Offer | None:
    title = fold(draft["title"].strip())
    for offer in turn.catalogue.activities.values():
        texts = [*offer.title.values(), *(offer.short_title or {}).values()]
        if title in map(fold, texts):
            return offer
    return None


def _same(turn: Turn, draft: Draft) -> str:
    offer = _namesake(turn, draft)
    assert offer is not None
    coming = offer.coming(turn.here)
    title = wording.title(offer, turn.language)
    return (
        turn.say("create-same", title=title, next=wording.moment(turn.language, coming[0].start))
        if coming
        else turn.say("create-same-over", title=title)
    )


def _preview(turn: Turn, draft: Draft) -> str:
    offer = turn.catalogue.activities.get(draft.get("same") or "")
    facts = " ".join(filter(None, _facts(turn, offer, draft)))
    if offer:
        title = wording.title(offer, turn.language)
        return turn.say("create-preview-date", title=title, when=_when(turn, draft), place=offer.place, facts=facts)
    return turn.say("create-preview", title=draft["title"], when=_when(turn, draft), place=draft["place"], facts=facts)


def _facts(turn: Turn, offer: Offer | None, draft: Draft) -> list[str]:
    """Seats, price, ages, the plan, and what is not taken along; a further date has the activity's own."""
    price = offer.price_kr if offer else draft["price"]
    low, high = (offer.age_min, offer.age_max) if offer else draft.get("ages", (0, 99))
    ages = wording.ages(low, high, turn.language)
    return [
        _seats(turn, offer, draft),
        "" if price is None else turn.say("create-price-is", price=_price(turn, price)),
        turn.say("create-ages", ages=ages) if ages else "",
        _plan(turn, draft),
        turn.say("create-follows") if offer and _differs(offer, draft) else "",
        turn.say("create-unused", texts="; ".join(draft["unused"])) if draft.get("unused") else "",
    ]


def _seats(turn: Turn, offer: Offer | None, draft: Draft) -> str:
    seats = draft.get("capacity") or (offer.capacity if offer else None)
    return turn.say("create-seats", count=seats) if seats else turn.say("create-open")


def _price(turn: Turn, kroner: int) -> str:
    return turn.say("kroner", kr=kroner).rstrip(".") if kroner else turn.say("free")


def _differs(offer: Offer, draft: Draft) -> bool:
    """True where a further date was given what only a new activity can have."""
    place = draft.get("place")
    return (
        (place is not None and fold(place) != fold(offer.place))
        or draft.get("price", offer.price_kr) != offer.price_kr
        or "ages" in draft
    )


def _when(turn: Turn, draft: Draft) -> str:
    """onsdag 20. januar kl. 17.30-19.30: every day that was said, the year where it is far off."""
    times = sorted(spans(draft))
    days = turn.say("create-and").join(_day(turn, start) for start, _ in times)
    clocks = "-".join(wording.clock(turn.language, each.time()) for each in times[0])
    return turn.say("moment", day=days, clock=clocks)


def _day(turn: Turn, start: datetime) -> str:
    return wording.day_ahead(turn.language, start.date(), turn.here.date())


def _plan(turn: Turn, draft: Draft) -> str:
    if not draft.get("every"):
        return ""
    times = all_times(draft, turn.here)
    every = _every(turn, draft)
    if not draft.get("until") and not draft.get("times"):
        return turn.say("create-endless", every=every)
    return turn.say("create-until", every=every, day=_day(turn, times[-1][0]), count=len(times))


def _every(turn: Turn, draft: Draft) -> str:
    """Hver anden uge, Den første onsdag i måneden, I lige uger."""
    if code := draft.get("nth"):
        day = wording.weekday_name(CODES.index(code[-2:]), turn.language, whole=True)
        return turn.say("create-every-nth", nth=_ordinal(turn, int(code[:-2])), day=day)
    unit = draft.get("unit") or "week"
    if draft["every"] == 1:
        return turn.say(f"create-every-{unit}")
    return turn.say(f"create-each-{unit}", nth=_ordinal(turn, draft["every"]))


def _ordinal(turn: Turn, number: int) -> str:
    nth = _ORDINALS[number]
    return turn.say(f"create-nth-{nth}")


def _publish(turn: Turn, draft: Draft) -> Answer:
    times = all_times(draft, turn.here)
    offer = turn.catalogue.activities.get(draft.get("same") or "")
    if offer:
        seats = draft.get("capacity") or offer.capacity
        add_dates(turn.session, offer.key, [(*each, seats) for each in times], turn.rules, turn.now)
    else:
        put(turn.session, {"activities": [_activity(turn, draft, times)]}, turn.rules, turn.now)
    title = wording.title(offer, turn.language) if offer else draft["title"]
    text = turn.say("create-done", title=title, moment=wording.moment(turn.language, times[0][0]), count=len(times))
    return plainly("help", text)


def _activity(turn: Turn, draft: Draft, times: Sequence[tuple[datetime, datetime]]) -> dict[str, Any]:
    """As the neighbourhood file has it."""
    key, seats, (low, high) = free_key(turn.catalogue, draft["title"]), draft["capacity"] or None, draft.get("ages", (0, 99))
    plan = plan_of(draft)
    occurrences = [
        {"key": f"{key}@{start:%Y-%m-%d}", "start": start.isoformat(timespec="minutes"), "end": end.isoformat(timespec="minutes"),
         "capacity": seats}
        for start, end in times
    ]  # fmt: skip
    return {
        "key": key, "effort": 1, "title": {turn.language: draft["title"]}, "place": draft["place"], "price_kr": draft["price"],
        "capacity": seats, "signup": "required" if seats else "open", "run_by": "innovator", "age_min": low,
        "age_max": high if high < 99 else None, "repeats": plan, "occurrences": None if plan else occurrences,
    }  # fmt: skip


def free_key(catalogue: Catalogue, title: str) -> str:
    """The key of a new activity out of its title."""
    stem = "-".join(word.plain for word in words(title) if word.plain.isalnum() and word.plain.isascii())[:60] or "aktivitet"
    taken = set(catalogue.every)
    return next(key for key in [stem, *(f"{stem}-{number}" for number in range(2, 10_000))] if key not in taken)


def _title(turn: Turn) -> dict[str, Any]:
    said = read_draft(turn, turn.text)
    return said if "title" in said else {}


def _start(turn: Turn) -> dict[str, Any]:
    """Times and nothing else: words that are none may be a day that was not understood."""
    said = read_draft(turn, turn.text)
    return said if (said.get("days") or said.get("clock")) and not said.keys() & {"unclear", "title", "unused"} else {}


def _place(turn: Turn) -> dict[str, Any]:
    place = " ".join(turn.text.split())[:LONGEST]
    return {"place": place} if any(map(str.isalpha, place)) else {}


def _number(turn: Turn, name: str) -> dict[str, Any]:
    if turn.meaning.word == "no" or fold(turn.text.strip(" .!")) in turn.say("zero-words").split():
        return {name: 0}
    bare = turn.text.strip(" .!")
    if bare.isascii() and bare.isdigit() and int(bare) <= MOST_SEATS:
        return {name: int(bare)}
    said = read_draft(turn, turn.text)
    return said if name in said and not said.keys() & {"title", "unused", "unclear"} else {}


def _changed(turn: Turn) -> dict[str, Any]:
    """What a message changes about a draft that was said back: fields that are plain, and nothing that is not."""
    said = read_draft(turn, turn.text)
    return {} if said.keys() & {"title", "unused", "unclear"} else said


_SAID: Mapping[str, Any] = {
    "title": _title, "start": _start, "place": _place,
    "capacity": lambda turn: _number(turn, "capacity"), "price": lambda turn: _number(turn, "price"),
}  # fmt: skip
