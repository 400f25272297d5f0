"""What a process holds that has answered in nine languages, and how much more at the peak of a broadcast.

Floor: a process that imported the libraries. MB are 10^6 bytes of resident memory.
"""

import gc
import json

from sqlalchemy.orm import Session

from bot import post
from bot.benches import children
from bot.benches.children import forget_peak, peak_mb, resident_mb
from bot.benches.measure import Finding, Size
from bot.benches.stage import NOW, RULES, fill, signups, town
from bot.channels.port import Inbound, Outcome
from bot.inbox import accept
from models import broadcast
from models.audience import recipients
from models.base import engine_for
from models.signup import Signup

GOAL = "at most 120 MB idle with nine languages, at most 20 MB more at the peak of a broadcast"
LINES = {"da": "hvad sker der i weekenden?", "en": "what's on this weekend", "ar": "ماذا يوجد يوم السبت", "tr": "hafta sonu ne var",
         "ur": "ہفتے کو کیا ہے", "so": "maxaa jira sabtida", "fa": "شنبه چه خبر است", "pl": "co się dzieje w sobotę", "uk": "що є у вихідні"}  # fmt: skip
CHILD = "import sys; from bot.benches.memory import child; child(sys.argv[1])"
FLOOR = (
    f"{children.LIBRARIES}\nimport json; from bot.benches.children import resident_mb; print(json.dumps({{'mb': resident_mb()}}))"
)


def run(size: Size) -> Finding:
    """100,000 people and a million sign-ups on disk; the broadcast goes to everybody."""
    people = size(100_000, 20)
    with town(people, 200) as (path, engine):
        with engine.connect() as connection:
            keys = [row[0] for row in connection.exec_driver_sql("SELECT key FROM occurrence ORDER BY key LIMIT 10")]
            connection.exec_driver_sql("COMMIT")
        fill(engine, Signup, signups(10 * people, people, keys))
        engine.dispose()
        held, least = children.told(CHILD, str(path)), children.told(FLOOR)["mb"]
    more = held["peak_mb"] - held["idle_mb"]
    figures = {"idle_mb": held["idle_mb"], "idle_web_only_mb": held["web_only_mb"], "more_at_the_peak_mb": more, "people": people}
    return Finding("memory", figures, least, held["idle_mb"] / least, GOAL, held["idle_mb"] <= 120 and more <= 20)


def child(database: str) -> None:
    """In a process of its own: everything that `run` loads, an answer in each language, both providers' doors, then a broadcast."""
    import bot.app
    import bot.web.app

    engine = engine_for(f"sqlite:///{database}")
    with Session(engine) as session:
        for language, text in LINES.items():
            accept(session, Inbound("web", f"bench-{language}", f"bench-{language}", text, language=language), RULES, NOW)
            session.commit()
    gc.collect()
    web_only = resident_mb()
    import bot.channels.telegram
    import bot.channels.twilio  # noqa: F401

    idle = resident_mb()
    forget_peak()
    with Session(engine) as session:
        broadcasting(session)
    print(json.dumps({"web_only_mb": web_only, "idle_mb": idle, "peak_mb": peak_mb()}))  # noqa: T201


def broadcasting(session: Session) -> None:
    """Queues to everybody, and sends the first thousand."""
    people = recipients(session, "all")
    number = broadcast.create(session, "all", {"da": "Husk festen"}, NOW)
    for first in range(0, len(people), broadcast.CHUNK):
        broadcast.expand(session, number, people[first : first + broadcast.CHUNK], NOW)
        session.commit()
    for _ in range(20):
        for row in post.claim(session, RULES, NOW, 50):
            post.record_outcome(session, row.row_id, Outcome("sent", str(row.row_id)), RULES, NOW)
        session.commit()
        session.expunge_all()
