"""Signing up: in one message or step by step, one question at a time, and everything said back."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from handlers.asking import show
from handlers.booking import QUESTION, Wish, join_queue, proceed, slots_of
from handlers.conditions import in_time, search, unclear
from handlers.confirming import ask_change, ask_day, each_date, wish_of
from handlers.facts import which
from handlers.parties import Heads, add, heads_from, is_for_children
from handlers.picking import picked
from handlers.said import is_of_others, is_told
from handlers.turn import Answer, Reply, Turn, plainly
from handlers.understanding.meaning import SURE, Act, Party
from handlers.understanding.numbers import number_at
from handlers.understanding.words import words
from models.catalogue import Happening, Offer
from models.signup import Signup, last_party, live_of, party_of

QUESTION_WHICH = "signup-which"
# "de er 10 og 12" is still a bare answer.
MOST_WORDS_AROUND = 3
# What plainly asks for one of these answers no question about a sign-up, whatever number or day it holds.
_SOMETHING_ELSE = ("propose", "volunteer", "feedback", "activity_detail", "human", "export", "erase", "stop", "start", "help")


def sign_up(turn: Turn, act: Act) -> Answer:
    """Starts from one message: which activity, which day, who; asks for the first thing that is missing."""
    if each := each_date(turn, act):
        return each
    standing = None if unclear(act.when) or len(_days(act)) > 1 else _own(turn, act)
    told = is_told(turn, act)
    if standing is not None and act.party is not None:
        told = told or (not act.party.relative and is_of_others(turn))
        return ask_change(turn, standing, act) if told else _change(turn, standing, act)
    offer, happening, question = _what(turn, act)
    if question is not None:
        return question
    assert offer is not None
    before = last_party(turn.session, turn.who.person_id) if act.same_as_last else None
    heads = Heads(before.adults, before.children, None, before.ages) if before else heads_from(act.party, None, offer)
    ages = heads.ages or tuple(age for age in act.ages if age < 18)
    wish = Wish(offer.key, happening.key if happening else None, queue=act.waiting_list).with_heads(replace(heads, ages=ages))
    if (act.confidence < SURE or told) and happening is not None and offer.signup == "required":
        return ask_day(turn, wish, offer, [happening], fits=True)
    return proceed(turn, wish)


def answer_question(turn: Turn, data: Mapping[str, Any]) -> Answer | None:
    """The answer to what was missing; None where the message is about something else."""
    wish = Wish(**{**data, "ages": tuple(data.get("ages") or ())})
    act, word = turn.act, turn.meaning.word
    if word == "no" and (wish.missing == "change" or (wish.left is not None and wish.missing == "children")):
        turn.thread.settle()
        return plainly("signup", turn.say("kept" if _stands(turn, wish) else "signup-dropped"), slots=slots_of(wish))
    if word == "no" and wish.missing in ("queue", "occurrence", "day", "party", "adults", "ages"):
        turn.thread.settle()
        return plainly("signup", turn.say("signup-dropped"), slots=slots_of(wish))
    if wish.missing == "queue" and (word == "yes" or (act.waiting_list and act.kind == "signup" and not act.activities)):
        return join_queue(turn, replace(wish, queue=True, missing=None))
    if wish.missing in ("occurrence", "change") and word == "yes":
        return proceed(turn, replace(wish, missing=None))
    elsewhere = _is_something_else(act) or _is_for_another(turn, wish, act) or _picks_from_newer_list(turn, wish)
    found = None if elsewhere else _rest(turn, wish, act)
    if found is None:
        turn.thread.data = asdict(replace(wish, left=wish.left if wish.left is not None else turn.thread.listing))
    return found


def _rest(turn: Turn, wish: Wish, act: Act) -> Answer | None:
    if wish.missing == "occurrence" and act.party is not None and not act.when and not act.activities:
        return _more_heads(turn, wish, act)  # who comes, said to "is it that day?", is a yes
    if wish.missing in ("occurrence", "day") and (act.when or act.pick or turn.meaning.number):
        return _another_day(turn, wish, act)
    if wish.missing in ("party", "children", "adults", "ages"):
        return _more_heads(turn, wish, act)
    return None


def _stands(turn: Turn, wish: Wish) -> bool:
    targets = (wish.occurrence, wish.activity)
    return any(row.target in targets for row in live_of(turn.session, turn.who.person_id))


def _picks_from_newer_list(turn: Turn, wish: Wish) -> bool:
    is_newer = wish.left is not None and len(turn.thread.listing) > 1 and turn.thread.listing != wish.left
    return is_newer and turn.meaning.number is not None and turn.act.party is None


def _is_something_else(act: Act) -> bool:
    plain = act.kind in _SOMETHING_ELSE and act.confidence >= SURE and act.party is None and act.pick is None
    return plain and (act.kind != "activity_detail" or act.aspect is not None)  # a bare day may be a card's


def _is_for_another(turn: Turn, wish: Wish, act: Act) -> bool:
    """True where a whole new wish is said, for another activity, or by name for another day than the one already settled."""
    if act.kind != "signup" or not act.activities or wish.activity is None:
        return False
    happening = turn.catalogue.occurrences.get(wish.occurrence or "")
    settled = happening is not None and wish.missing not in ("occurrence", "day")
    other_day = settled and happening is not None and bool(act.when) and not in_time(happening.start, act.when)
    return wish.activity not in act.activities or other_day


def press_signup(turn: Turn, key: str) -> Answer:
    """The button "sign up" under an activity."""
    offer = turn.catalogue.of(key)
    if offer is None:
        return plainly("signup", turn.say("gone"))
    return proceed(turn, Wish(offer.key, key if key in turn.catalogue.occurrences else None))


def _own(turn: Turn, act: Act) -> Signup | None:
    """The sign-up that a message changes: the one named, else the only one where no activity is named."""
    mine = [row for row in live_of(turn.session, turn.who.person_id) if _is_coming(turn, row)]
    if act.activities:
        fitting = [row for row in mine if row.activity_key in act.activities and (not act.when or _fits_day(turn, row, act))]
        return fitting[0] if len(fitting) == 1 else None
    if act.subjects or act.leisure or act.pick is not None:
        return None
    fitting = [row for row in mine if not act.when or _fits_day(turn, row, act)]
    topic = [row for row in fitting if row.target == turn.thread.topic]
    fitting = topic or fitting
    return fitting[0] if len(fitting) == 1 else None


def _is_coming(turn: Turn, row: Signup) -> bool:
    stands = turn.catalogue.stands_for(row.target, turn.here)
    return stands is not None and stands.start > turn.here


def _fits_day(turn: Turn, row: Signup, act: Act) -> bool:
    stands = turn.catalogue.stands_for(row.target, turn.here)
    return stands is not None and in_time(stands.start, act.when)


def _change(turn: Turn, row: Signup, act: Act) -> Answer:
    offer = turn.catalogue.activities[row.activity_key]
    heads = heads_from(act.party, party_of(row), offer)
    wish = Wish(offer.key, row.occurrence_key, queue=row.standing == "waiting").with_heads(heads)
    return proceed(turn, wish)


def _what(turn: Turn, act: Act) -> tuple[Offer | None, Happening | None, Answer | None]:
    """The activity and the occurrence that are meant, or the question that finds out."""
    key = picked(turn, act)
    if question := unclear(act.when):
        return None, None, _unclear_day(turn, act, question)
    if not act.activities and not key and not act.subjects:
        key = turn.thread.topic or (turn.thread.listing[0] if len(turn.thread.listing) == 1 else None)
    offer = turn.catalogue.of(key) if key else None
    if offer is not None and not act.activities:
        happening = turn.catalogue.occurrences.get(key or "")
        if happening is not None and act.when and not in_time(happening.start, act.when):
            happening = None
        return (offer, happening, None) if happening or offer.is_series else _day(turn, offer, act)
    offers = [turn.catalogue.activities[each] for each in act.activities or act.subjects if each in turn.catalogue.activities]
    if not offers and act.when:
        return None, None, _which_activity(turn, act)
    if not offers:
        return None, None, _which_activity(turn, act)
    fitting = [offer for offer in offers if any(in_time(each.start, act.when) for each in offer.coming(turn.here))]
    if len(fitting or offers) > 1 or (not act.activities and not _may_be_asked(turn, (fitting or offers)[0])):
        return None, None, _ask_which(turn, fitting or offers, act)
    return _day(turn, (fitting or offers)[0], act, surely=bool(act.activities))


def _may_be_asked(turn: Turn, offer: Offer) -> bool:
    return offer.signup == "required" and not offer.is_series and bool(offer.coming(turn.here))


def _unclear_day(turn: Turn, act: Act, question: str) -> Answer:
    """Asks for the day; where it is plain what for, what was said of the party waits."""
    offer = turn.catalogue.activities.get(act.activities[0]) if len(act.activities) == 1 else None
    if offer is None or offer.is_series or offer.signup != "required":
        return plainly("signup", turn.say(question), asks_back=True, activities=act.activities[:1])
    return _ask_plainly(turn, wish_of(offer, None, act), question)


def _ask_plainly(turn: Turn, wish: Wish, question: str) -> Answer:
    turn.thread.ask(QUESTION, asdict(replace(wish, missing="day")), turn.now)
    return Answer("signup", [Reply(turn.say(question))], [wish.activity or ""], asks_back=True, slots=slots_of(wish))


def _ask_which(turn: Turn, offers: list[Offer], act: Act) -> Answer:
    answer = which(turn, "signup", offers)
    answer.asks_back = True
    return _keep_wish(turn, act, answer)


def _keep_wish(turn: Turn, act: Act, answer: Answer) -> Answer:
    """What was said of the party waits until it is known what it is for."""
    wish = Wish(queue=act.waiting_list, ages=tuple(age for age in act.ages if age < 18))
    turn.thread.ask(QUESTION_WHICH, asdict(wish.with_heads(replace(heads_from(act.party, None, None), ages=wish.ages))), turn.now)
    return answer


def answer_which(turn: Turn, data: Mapping[str, Any]) -> Answer | None:
    """Which of several activities the sign-up was for: a number, a day, a name."""
    wish = Wish(**{**data, "ages": tuple(data.get("ages") or ())})
    act = turn.act
    key = picked(turn, replace(act, pick=act.pick or turn.meaning.number))
    if key is None and len(act.activities) == 1:
        key = next((each for each in turn.thread.listing if _is_of(turn, each, act.activities[0])), act.activities[0])
    offer = turn.catalogue.of(key) if key else None
    if offer is None or turn.meaning.word == "no":
        return None
    turn.thread.settle()
    heads = heads_from(act.party, None, offer) if act.party else _for_children(wish.heads, offer)
    return proceed(turn, replace(wish.with_heads(heads), activity=offer.key, occurrence=key if key != offer.key else None))


def _for_children(heads: Heads, offer: Offer) -> Heads:
    """Children alone are a whole party where the activity is for children."""
    alone = heads.adults is None and heads.children is not None and is_for_children(offer)
    return replace(heads, adults=0) if alone else heads


def _is_of(turn: Turn, key: str, activity: str) -> bool:
    offer = turn.catalogue.of(key)
    return offer is not None and offer.key == activity


def _which_activity(turn: Turn, act: Act) -> Answer:
    fitting = search(turn.catalogue, act, turn.here)
    found = [each for each in fitting if each.offer.signup == "required"] or (fitting if act.when else [])
    if not found:
        return plainly("signup", turn.say("which-activity"), asks_back=True)
    answer = show(turn, "signup", found)
    answer.asks_back = True
    return _keep_wish(turn, act, answer)


def _day(turn: Turn, offer: Offer, act: Act, *, surely: bool = True) -> tuple[Offer | None, Happening | None, Answer | None]:
    """The occurrence that is meant; what is only about what was said, without its name, is asked about even where one fits."""
    coming = offer.coming(turn.here)
    if offer.is_series or not coming:
        return offer, None, None
    fitting = [each for each in coming if in_time(each.start, act.when)]
    if (surely and len(fitting) == 1) or (len(fitting) > 1 and offer.signup != "required"):
        return offer, fitting[0], None
    wish = wish_of(offer, (fitting or list(coming))[0].key, act)
    return offer, None, ask_day(turn, wish, offer, fitting or list(coming), fits=bool(fitting))


def _days(act: Act) -> set[date | None]:
    """The days that are named: of two, having one already is no answer."""
    return {when.from_day for when in act.when if when.from_day and when.from_day == when.to_day and not when.excluded}


def _another_day(turn: Turn, wish: Wish, act: Act) -> Answer | None:
    key = picked(turn, replace(act, pick=act.pick or turn.meaning.number))
    offer = turn.catalogue.activities.get(wish.activity or "")
    if offer is None:
        return None
    if act.party is not None:
        wish = wish.with_heads(add(wish.heads, act.party, offer, missing=None))
    if question := unclear(act.when):
        return _ask_plainly(turn, wish, question)
    if key:
        return proceed(turn, replace(wish, occurrence=key, missing=None))
    fitting = [each for each in offer.coming(turn.here) if in_time(each.start, act.when)]
    if len(fitting) == 1:
        return proceed(turn, replace(wish, occurrence=fitting[0].key, missing=None))
    return ask_day(turn, wish, offer, fitting or list(offer.coming(turn.here)), fits=bool(fitting))


def _more_heads(turn: Turn, wish: Wish, act: Act) -> Answer | None:
    said = act.party or (Party(total=turn.meaning.number) if turn.meaning.number is not None else None)
    offer = turn.catalogue.activities.get(wish.activity or "")
    if act.same_as_last:
        before = last_party(turn.session, turn.who.person_id)
        said = Party(before.adults, before.children) if before else said
    if wish.missing == "ages":
        found = act.ages or (said.ages if said else ()) or _numbers(turn)
        if found:
            return proceed(turn, replace(wish, ages=tuple(found), ages_said=True, missing=None))
    if wish.missing == "children" and turn.meaning.word == "no":
        said = Party(children=0)
    if said is None:
        return None
    return proceed(turn, replace(wish, missing=None).with_heads(add(wish.heads, said, offer, missing=wish.missing)))


def _numbers(turn: Turn) -> tuple[int, ...]:
    """Every number of a bare answer: "10 og 12". A sentence that holds one is about something else."""
    ws = [word for word in words(turn.text) if word.plain[:1].isalnum()]
    found = [number_at(ws, place, (turn.language,)) for place in range(len(ws))]
    ages = tuple(number[0] for number in found if number is not None)
    return ages if len(ws) <= MOST_WORDS_AROUND + len(ages) and not turn.act.when and not turn.act.activities else ()
