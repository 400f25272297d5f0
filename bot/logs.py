"""Structured logs: one JSON line an event, ids and counts alone, never what a person wrote or is called."""

import logging
import sys

from pythonjsonlogger.json import JsonFormatter

# Libraries that would write addresses, URLs or whole messages.
_QUIET = ("httpx", "httpcore", "telegram", "twilio", "aiohttp", "uvicorn.access", "apscheduler", "alembic")


def set_up(level: str, *, to_people: bool = False) -> None:
    """Sends logs to stderr: JSON in earnest, plain lines where a person looks on."""
    handler = logging.StreamHandler(sys.stderr)
    plain = logging.Formatter("%(levelname)s %(name)s: %(message)s")
    handler.setFormatter(plain if to_people else JsonFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.ERROR)
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)
