"""As `inbound`, with 64 messages in flight: units of work that wait together share a commit."""

from bot.benches.inbound import measured
from bot.benches.measure import Finding, Size

GOAL, MOST = "at most 2.5 x the floor", 2.5


def run(size: Size) -> Finding:
    """64 at once."""
    return measured("inbound-64", size, 64, (GOAL, MOST))
