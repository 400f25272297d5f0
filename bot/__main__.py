"""The command line: `nabobot COMMAND`. Each command is a module of bot/commands, imported when it is called."""

import argparse
import gc
import sys
from collections.abc import Sequence
from importlib import import_module

# In the order in which a newcomer needs them.
COMMANDS = {
    "run": "everything in one process",
    "talk": "chat in the terminal",
    "replay": "events in, what happened out, as JSON lines",
    "import": "activities, leisure offers and shifts from JSON, CSV or iCalendar",
    "export": "the neighbourhood as a file",
    "job": "one scheduled job, once",
    "broadcast": "a message to many",
    "person": "see, delete or set what is kept of a person",
    "login": "a one-time link to the console",
    "understand": "what a message is taken to mean, and why",
    "migrate": "bring the database's schema up",
    "doctor": "what is wrong, and its mend",
    "bench": "how fast, how small and how right it is",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command. Exit 0 done, 1 failed with one line that says what and how to mend it, 2 wrong use."""
    gc.disable()  # nothing that loads is garbage, and looking for it costs a tenth of the start
    given = list(sys.argv[1:] if arguments is None else arguments)
    parser = argparse.ArgumentParser("nabobot", description="The neighbourhood's own chatbot.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    chosen = given[0] if given and given[0] in COMMANDS else None
    for name, says in COMMANDS.items():
        below = commands.add_parser(name, help=says, description=says)
        if name == chosen:
            import_module(f"bot.commands.{name}_").arguments(below)
    options = parser.parse_args(given)
    try:
        return int(import_module(f"bot.commands.{options.command}_").run(options) or 0)
    except KeyboardInterrupt:
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except Exception as error:
        print(f"nabobot {options.command}: {_said(error)}", file=sys.stderr)  # noqa: T201
        return 1


def _said(error: Exception) -> str:
    """One line that says what is wrong; of the database's errors only the part that names no values."""
    from sqlalchemy.exc import DBAPIError

    if isinstance(error, DBAPIError):
        first = str(error.orig).splitlines()[0] if error.orig else ""
        return f"the database says {type(error).__name__}: {first}. `nabobot doctor` looks closer."
    text = str(error) or type(error).__name__
    return "; ".join(line.strip() for line in text.splitlines() if line.strip())


if __name__ == "__main__":
    sys.exit(main())
