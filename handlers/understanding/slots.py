"""The slots of an act: who, when, which, under what conditions."""

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from handlers.understanding import numbers, party
from handlers.understanding.clauses import Clause, pieces
from handlers.understanding.kinds import Evidence
from handlers.understanding.meaning import Act, Context, Party
from handlers.understanding.phrases import Tag
from handlers.understanding.reading import Reading
from handlers.understanding.town import Mention, Town

_OUT_OF_FIVE = re.compile(r"(?<!\d)([1-5])\s*/\s*5(?!\d)")
_STARS = re.compile("[⭐★🌟]")
_SCHOOL_STARTS_AT = 6
_OLDEST = 110
_NEGATION_REACH, _NEGATION_REACH_BACK = 3, 1  # words from a no to what it denies, and from that to a no behind it


def party_of(reading: Reading, clause: Clause) -> tuple[Party | None, frozenset[int]]:
    """Who comes, as this clause says it, and the places of the words that say it."""
    if clause.start >= clause.end:
        return None, frozenset()
    # From the sign before its first word on: "-3 voksne" is no 3.
    first, last = reading.at[clause.start - 1] + 1 if clause.start else 0, reading.at[clause.end - 1] + 1
    taken = {reading.at[i] - first for i in reading.dated | named(reading) if clause.start <= i < clause.end}
    found, used = party.find(reading.ws[first:last], reading.order, taken)
    place_of = {w: i for i, w in enumerate(reading.at)}
    return found, frozenset(place_of[first + i] for i in used if first + i in place_of)


def named(reading: Reading) -> frozenset[int]:
    """The places that a name of the town or a place stands at."""
    return frozenset(i for m in reading.mentions if m.of("activity") or m.of("leisure") for i in m.positions) | reading.placed


def evidence(reading: Reading, clause: Clause, town: Town, now: datetime) -> Evidence:
    """Everything that stands in one clause."""
    within = [tag for tag in reading.tags if clause.start <= tag.start < clause.end]
    said, used = party_of(reading, clause)
    mentions = [m for m in reading.mentions if clause.start <= min(m.positions) < clause.end and not m.positions <= used]
    if not any(tag.tag in ("intents/volunteer", "intents/give_back") for tag in within):
        mentions = [m for m in mentions if any(sort != "shift" for sort, _ in m.keys)]
    subjects = {i for tag in reading.of("subjects") if tag.language == reading.language.best for i in tag.used}
    skip = {i for m in mentions for i in m.positions} | used | reading.placed | (reading.dated - subjects)
    skip |= {i for i in range(len(reading.keys)) if not clause.start <= i < clause.end}
    skip |= {
        i
        for tag in within
        if tag.tag.startswith(("spoken/", "intents/", "aspects/")) and tag.sure
        for i in tag.used
        if len(tag.used) > 1 and i not in reading.subjects
    }
    about = tuple(town.about.find(reading.keys, reading.subjects, reading.concepts, skip))
    return Evidence(
        tags=tuple(within),
        mentions=tuple(mentions),
        party=said,
        dated=any(clause.start <= i < clause.end for i in reading.dated),
        aged=any(clause.start <= i < clause.end for i in reading.aged),
        asks=any(tag.tag == "intents/question" for tag in within) or _question_mark(reading, clause),
        conditions=any(tag.tag.startswith("conditions/") for tag in within if tag.tag.split("/")[1] in _NARROWING),
        subjects=about,
        subject_sorts=frozenset(town.sort_of(each) or "" for each in about),
        past=bool(here := [w for w, places in reading.whens if places and clause.start <= min(places) < clause.end])
        and all(when.to_day is not None and when.to_day < now.date() for when in here),
        place=any(clause.start <= i < clause.end for i in reading.placed),
        words=clause.end - clause.start,
    )


_ABOUT_SUBJECTS = frozenset({"list_activities", "leisure", "activity_detail", "signup", "cancel", "volunteer", "unknown"})
_ABOUT_NO_TOPIC = frozenset({"signup", "cancel", "language", "my_signups", "feedback", "propose", "stop", "start", "greeting"})
_ABOUT_FACTS = frozenset({"activity_detail", "leisure", "volunteer", "my_signups", "human"})
_NARROWING = frozenset({"free", "accessible", "without_signup", "girls", "boys", "cheap"})


def fill(act: Act, reading: Reading, clause: Clause, held: Evidence, context: Context) -> Act:
    """The act with everything that its clause says."""
    here = [when for when, places in reading.whens if not places or clause.start <= min(places) < clause.end]
    conditions = {tag.tag.partition("/")[2]: tag for tag in held.of("conditions")}
    keys, asked = _keys(act, held), aspects(reading, held, act)
    return replace(
        act,
        activities=keys["activity"],
        leisure=keys["leisure"],
        info=keys["info"],
        shifts=keys["shift"],
        subjects=held.subjects if act.kind in _ABOUT_SUBJECTS else (),
        when=tuple(replace(when, excluded=False) for when in here) if act.kind == "cancel" else tuple(here),
        party=held.party if act.kind in ("signup", "cancel", "unknown", "reminder_reply_yes", "reminder_reply_no") else None,
        ages=_years(reading, held),
        free=True if "free" in conditions else None,
        max_price_kr=_number(reading, conditions.get("cheap")),
        place=reading.place if held.place else None,
        gender=_gender(conditions),
        spoken=_spoken(reading, held, act),
        without_signup="without_signup" in conditions,
        accessible="accessible" in conditions,
        aspect=next(iter(asked), None),
        also=asked[1:],
        pick=pick(reading, clause, context),
        rating=rating(reading, held, context) if act.kind == "feedback" else None,
        waiting_list=act.kind in ("signup", "cancel") and held.has("intents/waiting_list"),
        same_as_last="same_as_last" in conditions,
        everything=("everything" in conditions and act.kind in ("cancel", "erase", "stop", "signup"))
        or (context.question is not None and context.question.endswith("which") and reading.has("answers/both")),
        news_only=act.kind in ("stop", "start") and (held.has("intents/news_off") or held.has("intents/news_on")),
        text=_text(reading, clause),
    )


def _keys(act: Act, held: Evidence) -> dict[str, tuple[str, ...]]:
    """What is named, by sort; shifts only where somebody offers a hand, topics only where something is asked."""
    shifts = held.mentions if act.kind == "volunteer" else ()
    naming = {"activity": held.mentions, "leisure": held.mentions, "info": _topics(act, held), "shift": shifts}
    return {sort: tuple(dict.fromkeys(key for m in mentions for key in m.of(sort))) for sort, mentions in naming.items()}


def _topics(act: Act, held: Evidence) -> tuple[Mention, ...]:
    """What names a topic; beside a hand that is offered only what is asked about, and not by the words that offer it."""
    if act.kind in _ABOUT_NO_TOPIC:
        return ()
    offering = {i for tag in held.tags if act.kind == tag.tag.partition("/")[2] == "volunteer" and tag.sure for i in tag.used}
    return tuple(m for m in held.mentions if not m.positions & offering) if held.asks or not offering else ()


def _text(reading: Reading, clause: Clause) -> str:
    """The clause as it was written."""
    if clause.end <= clause.start:
        return reading.text
    first, last = reading.ws[reading.at[clause.start]], reading.ws[reading.at[clause.end - 1]]
    return reading.text[first.start : last.end]


def _years(reading: Reading, held: Evidence) -> tuple[int, ...]:
    """The ages that are meant, however they were told."""
    said = reading.ages if held.aged else ()
    return said or (held.party.ages if held.party else ()) or _grade(reading, held) or _told(reading, held)


def _gender(conditions: Collection[str]) -> str | None:
    girls, boys = "girls" in conditions, "boys" in conditions
    return None if girls == boys else "f" if girls else "m"


def aspects(reading: Reading, held: Evidence, act: Act) -> tuple[str, ...]:
    """The facts that are asked for, in order: the plainest of each stretch between signs and joining words."""
    if act.kind not in _ABOUT_FACTS:
        return ()
    if held.has("intents/give_back") or held.has("intents/own_shifts"):
        return ("withdraw",) if held.has("intents/give_back") else ("own",)
    asked = sorted(held.of("aspects"), key=lambda tag: (-_plainness(reading, tag), tag.start))
    best: dict[int, Tag] = {}
    for tag in asked:
        piece = next(each.start for each in pieces(reading) if each.start <= tag.start < each.end)
        if not best or tag.sure:
            best.setdefault(piece, tag)
    return tuple(dict.fromkeys(tag.tag.partition("/")[2] for _, tag in sorted(best.items())))


def _plainness(reading: Reading, tag: Tag) -> float:
    return reading.language.weight(tag.language) * len(tag.used) * (2 if tag.sure else 1)


def pick(reading: Reading, clause: Clause, context: Context) -> int | None:
    """A place in the list last shown: "nummer 2", "den anden", "den sidste"."""
    if not context.listing:
        return None
    for i in range(clause.start, clause.end):
        if i in reading.dated or i in reading.aged:
            continue
        found = numbers.ordinal_at(reading.ws, reading.at[i], reading.order)
        if found and -1 <= found[0] <= max(len(context.listing), 9) and found[0] != 0:
            return found[0]
    return None


def rating(reading: Reading, held: Evidence, context: Context) -> int | None:
    """How many of five: "4/5", "5 ud af 5", stars."""
    if found := _OUT_OF_FIVE.search(reading.text):
        return int(found.group(1))
    if stars := len(_STARS.findall(reading.text)):
        return min(stars, 5)
    said = reading.numbers()
    for tag in held.of("intents"):
        if tag.tag == "intents/rating":
            return next((value for i, value in said if i in tag.used and 1 <= value <= 5), None)
    only = [value for _, value in said if 1 <= value <= 5]
    return only[0] if context.question == "feedback" and len(only) == 1 else None


def _number(reading: Reading, tag: Tag | None) -> int | None:
    if tag is None:
        return None
    digits = [reading.keys[i] for i in tag.used if reading.keys[i].isdigit()]
    return int(digits[0][:6]) if digits else None


def _spoken(reading: Reading, held: Evidence, act: Act) -> str | None:
    """The language that must be spoken, unless it is one that somebody does not speak, or wants to learn."""
    if act.kind == "language":
        return None
    learnt = {place for place, concepts in enumerate(reading.concepts) if "danish" in concepts}
    found = [tag for tag in held.of("spoken") if not _is_negated(reading, held, tag) and not learnt & set(tag.used)]
    return found[-1].tag.partition("/")[2] if found else None


def language_named(reading: Reading, held: Evidence) -> str | None:
    """The language that is asked for; where one is only not understood, that which says so, if it is known."""
    found = held.of("spoken")
    wanted = [tag.tag.partition("/")[2] for tag in found if not _is_negated(reading, held, tag)]
    if wanted or not found:
        return wanted[-1] if wanted else None
    others = {tag.tag.partition("/")[2] for tag in found}
    return reading.language.best if reading.language.sure and reading.language.best not in others else None


def _is_negated(reading: Reading, held: Evidence, tag: Tag) -> bool:
    noes = {i for no in held.tags if no.tag in ("intents/negation", "answers/no") for i in no.used}
    noes |= {i for i, concepts in enumerate(reading.concepts) if "not" in concepts}
    return any(-_NEGATION_REACH_BACK <= tag.start - i <= _NEGATION_REACH and i != tag.start for i in noes)


def _grade(reading: Reading, held: Evidence) -> tuple[int, ...]:
    """A class at school as an age: "3. klasse" is nine."""
    grades = [_number(reading, tag) for tag in held.of("conditions") if tag.tag == "conditions/grade"]
    return tuple(grade + _SCHOOL_STARTS_AT for grade in grades if grade is not None and grade <= 10)


def _told(reading: Reading, held: Evidence) -> tuple[int, ...]:
    """An age told in a sentence of its own: "han er 9"."""
    years = [_number(reading, tag) for tag in held.of("conditions") if tag.tag == "conditions/age"]
    return tuple(dict.fromkeys(age for age in years if age is not None and age <= _OLDEST))


def _question_mark(reading: Reading, clause: Clause) -> bool:
    first = reading.at[clause.start] if clause.start < len(reading.at) else 0
    last = reading.at[clause.end] if clause.end < len(reading.at) else len(reading.ws)
    return any(word.text in "?؟" for word in reading.ws[first:last])
