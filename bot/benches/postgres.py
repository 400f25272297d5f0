"""A PostgreSQL of one's own, listening on a socket alone: for the bench of several processes, and for the tests."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MEND = "PostgreSQL is not here: apt-get install postgresql"


def program(name: str) -> str | None:
    """Where one of its programs is, or None."""
    places = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return str(places[-1]) if places else shutil.which(name)


@contextmanager
def postgres(*, durable: bool = True) -> Iterator[str]:
    """Its address, while it runs. Raises FileNotFoundError with the mend where it is not installed.

    Without `durable` a power cut would lose commits, which no kill of a process does.
    """
    initdb, server = program("initdb"), program("pg_ctl")
    if not initdb or not server:
        raise FileNotFoundError(MEND)
    home = Path(tempfile.mkdtemp(prefix="pg"))
    home.chmod(0o755)
    as_user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    if as_user:
        shutil.chown(home, "postgres")
    data, fsync = home / "data", "on" if durable else "off"
    options = f"-c listen_addresses='' -c unix_socket_directories={home} -c fsync={fsync} -c max_connections=100"
    _do([*as_user, initdb, "-D", str(data), "-A", "trust", "-U", "postgres"])
    _do([*as_user, server, "-D", str(data), "-o", options, "-w", "-l", str(home / "log"), "start"])
    try:
        yield f"postgresql+psycopg://postgres@/postgres?host={home}"
    finally:
        _do([*as_user, server, "-D", str(data), "-m", "immediate", "stop"], check=False)
        shutil.rmtree(home, ignore_errors=True)


def _do(command: list[str], *, check: bool = True) -> None:
    subprocess.run(command, check=check, capture_output=True)  # noqa: S603 - ours
