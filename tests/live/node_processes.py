"""Node counterparts as processes: each on a port of its own, given when it says that it is ready, ended by its id."""

import json
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .counterparts import MODULES, NODE, TWILIO_SPEC

ACCOUNT = "AC" + "0" * 32
AUTH_TOKEN = "t0ken"
NUMBER = "+4520000099"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def prism() -> Iterator[str]:
    """Twilio's published OpenAPI document as a server that refuses what the document does not allow."""
    port = free_port()
    command = [MODULES / "@stoplight/prism-cli/dist/index.js", "mock", "-h", "127.0.0.1", "-p", str(port), TWILIO_SPEC]
    with _running(command, ready="Prism is listening"):
        yield f"http://127.0.0.1:{port}"


@contextmanager
def emulator(folder: Path, sms_url: str) -> Iterator[str]:
    """A Twilio that remembers: it posts what is texted to our number to `sms_url`, signed."""
    port, seed = free_port(), folder / "seed.json"
    numbers = [{"phone_number": NUMBER, "friendly_name": "Nabobot", "sms_url": sms_url}]
    account = {"sid": ACCOUNT, "auth_token": AUTH_TOKEN, "friendly_name": "Test"}
    seed.write_text(json.dumps({"twilio": {"account": account, "phone_numbers": numbers}}))
    command = [MODULES / "emulate/dist/index.js", "start", "--service", "twilio", "--port", str(port), "--seed", seed]
    with _running(command, ready="Ready."):
        yield f"http://127.0.0.1:{port}"


def ask_node(script: str, question: Any) -> Any:
    """Run a script that reads JSON from standard input and writes JSON to standard output."""
    done = subprocess.run(
        [NODE, "-e", script], cwd=MODULES.parent, input=json.dumps(question), capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


@contextmanager
def _running(command: list[Any], ready: str) -> Iterator[None]:
    process = subprocess.Popen([NODE, *command], text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert process.stdout is not None
    try:
        said = []
        for line in process.stdout:
            said.append(line)
            if ready in line:
                break
        else:
            raise AssertionError("it ended before it was ready: " + "".join(said))
        yield
    finally:
        process.kill()
        process.communicate()
