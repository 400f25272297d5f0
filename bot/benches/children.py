"""Processes of a bench's own: what cannot be measured inside one that has loaded everything already."""

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

# What the product stands on, imported and no more.
LIBRARIES = """
import aiohttp, alembic.command, apscheduler.schedulers.asyncio, babel.dates, fluent.runtime, jinja2, phonenumbers, prometheus_client
import pydantic_settings, rapidfuzz, sqlalchemy.orm, sqlalchemy.dialects.sqlite, starlette.applications, telegram, twilio.rest, uvicorn
"""
ROOT = Path(__file__).resolve().parents[2]


def told(code: str, *arguments: str) -> dict[str, Any]:
    """What a fresh process prints (a JSON object), with the seconds that it took."""
    begun = time.perf_counter()
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True, check=True, timeout=600
    )
    return {"seconds": time.perf_counter() - begun, **json.loads(done.stdout or "{}")}


def resident_mb() -> float:
    """What this process holds in memory now, in MB (10^6 bytes); its peak where the system does not say."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text("utf-8").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    return peak_mb()


def peak_mb() -> float:
    """The most that this process ever held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e6
