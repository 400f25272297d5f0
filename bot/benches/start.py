"""`nabobot run` until it says that it serves, over a town that is there. Floor: importing the libraries that it stands on."""

import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.benches import children
from bot.benches.measure import Finding, Size, in_turn
from bot.benches.stage import fill, signups, town
from models.signup import Signup

GOAL = "at most 2 x the import of the libraries"
_OURS = ("DATABASE_", "TELEGRAM_", "TWILIO_", "PUBLIC_", "HOST", "PORT", "LANGUAGES")


def run(size: Size) -> Finding:
    """100,000 people and a million sign-ups on disk."""
    people = size(100_000, 20)
    with town(people, 200) as (path, engine), TemporaryDirectory(prefix="nabobot-bench-") as folder:
        with engine.connect() as connection:
            keys = [row[0] for row in connection.exec_driver_sql("SELECT key FROM occurrence ORDER BY key LIMIT 10")]
            connection.exec_driver_sql("COMMIT")
        fill(engine, Signup, signups(10 * people, people, keys))
        engine.dispose()
        took, least = in_turn(size, lambda _: started(path, Path(folder)), lambda _: children.told(children.LIBRARIES)["seconds"])
    return Finding("start", {"s": took, "people": people, "sign_ups": 10 * people}, least, took / least, GOAL, took / least <= 2)


def started(database: Path, folder: Path) -> float:
    """Seconds until the terminal shows the last line of the greeting."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(_OURS)}
    environment = clean | {"DATABASE_URL": f"sqlite:///{database}", "PYTHONPATH": str(children.ROOT)}
    command = [sys.executable, "-m", "bot", "run", "--port", str(_free_port())]
    begun = time.perf_counter()
    with subprocess.Popen(  # noqa: S603 - our own command
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as bot:
        assert bot.stdout is not None
        served = any(line.startswith("Ctrl-C") for line in bot.stdout)
        took = time.perf_counter() - begun
        bot.terminate()
    assert served, "nabobot run did not come up"
    return took


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
