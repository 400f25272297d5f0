"""One activity as a card: when and where next, for whom, the price, and what to do about it."""

from handlers import wording
from handlers.conditions import Found
from handlers.turn import Answer, Buttons, Reply, Turn, plainly
from models.catalogue import Happening, Offer
from models.seats import room_of


def card(turn: Turn, kind: str, each: Found) -> Answer:
    """One activity: when and where next, for whom, the price, whether there is room, and what to do."""
    offer, happenings = each.offer, each.occurrences
    if not happenings:
        turn.thread.show([offer.key], [], turn.now)
        return plainly(kind, turn.say("no-dates", title=wording.title(offer, turn.language)), activities=[offer.key])
    turn.thread.show([happenings[0].key], [], turn.now)
    facts = wording.facts(offer, turn.language)
    parts = [wording.line(offer, happenings[0], turn.language) + "."]
    if len(happenings) > 1 and offer.signup_covers != "series":
        later = wording.days(turn.language, happenings[1:3])
        parts.append(turn.say("also-on", days=later))
    if facts:
        parts.append(facts)
    if offer.description and not turn.is_sms:
        parts.append(wording.pick(offer.description, turn.language))
    parts.append(_way_on(turn, offer, happenings[0]))
    keys = [other.key for other in happenings[:3]] if offer.signup_covers != "series" else [happenings[0].key]
    return Answer(kind, [Reply(" ".join(parts), signup_button(turn, each))], [offer.key], keys)


def signup_button(turn: Turn, each: Found) -> Buttons:
    """The button that signs up, where that is needed."""
    return (((turn.say("button-signup"), f"s:{each.occurrences[0].key}"),),) if each.offer.signup == "required" else ()


def entry_buttons(turn: Turn, each: Found) -> Buttons:
    """What can be done about an activity of which little is told: sign up where that is needed, and read more."""
    about = (turn.say("button-about"), f"d:{each.occurrences[0].key}")
    return ((*(button for row in signup_button(turn, each) for button in row), about),)


def _way_on(turn: Turn, offer: Offer, happening: Happening) -> str:
    if offer.signup != "required":
        return turn.say("just-come")
    room = room_of(turn.session, offer, offer.key if offer.is_series else happening.key)
    if room.free == 0:
        return turn.say("full-way-on")
    return turn.say("signup-way-on", title=wording.title(offer, turn.language, short=True))
