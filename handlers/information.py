"""The neighbourhood's information texts, and what they point to."""

from handlers import wording
from handlers.conditions import Found
from handlers.turn import Answer, Reply, Turn, plainly
from handlers.understanding.meaning import Act


def answer_info(turn: Turn, act: Act, kind: str = "activity_detail") -> Answer:
    """Answers from the text of the topic asked about, and names the activities that it points to."""
    topics = [turn.catalogue.info[key] for key in act.info if key in turn.catalogue.info]
    if not topics:
        return plainly(kind, turn.say("fact-unknown-topic"), asks_back=True)
    topic = topics[0]
    parts = [wording.pick(topic.text, turn.language)]
    seen = [offer for key in topic.see if (offer := turn.catalogue.activities.get(key))]
    pointed = [Found(offer, offer.coming(turn.here)[:1]) for offer in seen]
    lines = [wording.line(each.offer, each.occurrences[0], turn.language) for each in pointed if each.occurrences]
    if lines:
        parts.append(turn.say("see-also", lines="; ".join(lines)))
    dated = [each.occurrences[0].key for each in pointed if each.occurrences]
    if dated:
        turn.thread.show(dated, [], turn.now)
    return Answer(kind, [Reply(" ".join(parts))], [each.offer.key for each in pointed], dated)
