"""`nabobot bench`: how fast, how small and how right the product is, each as a ratio to a floor measured in the same run."""

import argparse
import gc
import json
import sys
from dataclasses import replace
from importlib import import_module
from textwrap import fill

from bot.benches import BENCHES
from bot.benches.measure import Finding, Size, machine, rounded

# What a line is not broken at.
JOINED = "\N{NO-BREAK SPACE}"


def arguments(parser: argparse.ArgumentParser) -> None:
    """NAME, --json, --quick and --heldout."""
    told = "; ".join(f"{name}: {says}" for name, says in BENCHES.items())
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"all of them without one. {told}")
    parser.add_argument("--json", action="store_true", help="one line each")
    parser.add_argument("--quick", action="store_true", help="so little that only the form can be looked at")
    parser.add_argument("--heldout", action="store_true", help="let `understanding` score the held-out messages too; log it")


def run(options: argparse.Namespace) -> int:
    """Prints what each bench found as soon as it has. A goal that is missed is no failure: the figures say so."""
    gc.freeze()
    gc.enable()
    strange = [name for name in options.names if name not in BENCHES]
    if strange:
        raise ValueError(f"there is no bench {strange[0]!r}: {', '.join(BENCHES)}")
    size = Size(small=options.quick, heldout=options.heldout)
    if not options.json:
        print(machine())  # noqa: T201
    for name in options.names or BENCHES:
        found = measured(name, size)
        print(json.dumps(found.line()) if options.json else told(found), flush=True)  # noqa: T201
    return 0


def measured(name: str, size: Size) -> Finding:
    """What one bench found; a small run says nothing about the goal."""
    if sys.stderr.isatty():
        print(f"{name} …", file=sys.stderr)  # noqa: T201
    found: Finding = import_module(f"bot.benches.{name.replace('-', '_')}").run(size)
    return replace(found, met=None) if size.small else found


def told(found: Finding) -> str:
    """A row of the table, and its figures below."""
    ratio = "" if found.ratio is None else f"{found.ratio:.2f} x"
    floor = "" if found.floor is None else f"floor {rounded(found.floor):g}"
    met = {True: "met", False: "NOT MET", None: "not judged"}[found.met]
    figures = "  ".join(f"{name} {rounded(value)}".replace(" ", JOINED) for name, value in found.figures.items())
    below = fill(figures, 130, initial_indent=" " * 19, subsequent_indent=" " * 19).replace(JOINED, " ")
    return f"{found.bench:18s} {ratio:>10s}  {floor:16s} {met:10s} {found.goal}\n{below}"
