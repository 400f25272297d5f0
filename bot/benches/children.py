"""Processes of a bench's own: what cannot be measured inside one that has loaded everything already."""

import json
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
    """What this process holds in memory now, in MB (10^6 bytes); 0 where the system does not say."""
    return _status("VmRSS")


def peak_mb() -> float:
    """The most that it held since `forget_peak`."""
    return _status("VmHWM")


def forget_peak() -> None:
    """Begins anew to look for the peak: proc(5) clear_refs, 5. getrusage's own begins with that of the parent."""
    if (file := Path("/proc/self/clear_refs")).exists():
        file.write_text("5", "ascii")


def _status(name: str) -> float:
    file = Path("/proc/self/status")
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    return next((int(line.split()[1]) * 1024 / 1e6 for line in lines if line.startswith(f"{name}:")), 0.0)
