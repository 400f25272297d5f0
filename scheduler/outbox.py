"""What was left lying is looked after: rows of a dead process, early reports, ended broadcasts, cases that nobody takes."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from models.broadcast import conclude_all
from models.ceiling import warn
from models.course import go_on
from models.early_report import now_known
from models.record import catch_up, rescue
from models.rules import Rules
from scheduler import waits
from scheduler.steps import MORE

EVERY = timedelta(minutes=1)


def run(session: Session, rules: Rules, now: datetime) -> dict[str, int]:
    """Goes on with broadcasts, a chunk a step; rescues what has been in "sending" for longer than a send can take, concludes ended broadcasts, and tells again who waits.

    A report that another process stored while the id was being written down here counts now.
    """
    if go_on(session, rules, now):
        return {MORE: 1}
    for channel, provider_id in now_known(session):
        catch_up(session, channel, provider_id, now)
    warn(session, rules, now)
    rescued, concluded = rescue(session, rules, now), conclude_all(session, rules, now)
    return {"rescued": rescued, "concluded": concluded, "alerted": waits.run(session, rules, now)}
