"""How a bench measures: the product and its floor in turn, medians of the rounds, and the machine named."""

import math
import os
import platform
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any

Figure = float | int | str


@dataclass(frozen=True, slots=True)
class Finding:
    """What a bench found. Figures carry their unit in their name; `floor` is what the ratio was taken to, in the bench's
    first unit (None where there is none); `met` is None where the run was too small to say."""

    bench: str
    figures: Mapping[str, Figure]
    floor: float | None
    ratio: float | None
    goal: str
    met: bool | None

    def line(self) -> dict[str, Any]:
        """As CONTRACT.md has it, rounded to four digits that mean something."""
        told = asdict(self)
        told["figures"] = {name: rounded(value) for name, value in self.figures.items()} | {"machine": machine()}
        return told | {"floor": rounded(self.floor), "ratio": rounded(self.ratio)}


@dataclass(frozen=True, slots=True)
class Size:
    """How much a run does: everything, or so little that only its form can be looked at."""

    small: bool = False
    heldout: bool = False

    @property
    def rounds(self) -> int:
        """How often product and floor take turns."""
        return 1 if self.small else 7

    def __call__(self, full: int, small: int) -> int:
        """The one or the other."""
        return small if self.small else full


def in_turn(size: Size, *runs: Callable[[int], float]) -> list[float]:
    """The medians of what runs return that are made in turn: what else the machine does meets all of them."""
    taken = [[run(number) for run in runs] for number in range(size.rounds)]
    return [median(column) for column in zip(*taken, strict=True)]


def share(values: Sequence[float], part: float) -> float:
    """The value that so large a part of them does not exceed: 0.99 for the 99th percentile."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(part * len(ordered)) - 1)]


def rounded(value: Any) -> Any:
    """Four significant digits of a number; anything else as it is."""
    return float(f"{value:.4g}") if isinstance(value, float) else value


def machine() -> str:
    """The machine in a few words, with what else it was doing: absolute times mean little without."""
    cores, load = os.cpu_count() or 1, os.getloadavg()[0]
    return f"{_processor()}, {cores} cores, load {load:.1f}, {platform.system()}, Python {platform.python_version()}"


def _processor() -> str:
    told = Path("/proc/cpuinfo")
    lines = told.read_text("utf-8").splitlines() if told.exists() else []
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())
