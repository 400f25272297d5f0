"""Every bench runs at a tiny size and says what it found in the form that CONTRACT.md has. No test fails by the clock."""

import json
from importlib import import_module
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.benches import BENCHES
from bot.benches.measure import Finding, Size, in_turn, share
from bot.commands.bench_ import told

FOLDER = Path(import_module("bot.benches").__file__).parent
# What more than one bench uses; everything else in the folder is a bench.
SHARED = {"__init__", "children", "labelled", "measure", "outgoing", "postgres", "provider", "rows", "stage", "talk"}


@pytest.mark.parametrize("name", BENCHES)
def test_a_bench_says_what_it_found_in_one_line_of_json(name, capsys):
    code = main(["bench", name, "--json", "--quick"])

    line = json.loads(capsys.readouterr().out)
    assert code == 0
    assert list(line) == ["bench", "figures", "floor", "ratio", "goal", "met"]
    assert (line["bench"], line["met"], type(line["goal"])) == (name, None, str)
    assert {type(value) for value in line["figures"].values()} <= {int, float, str}
    assert {type(line["floor"]), type(line["ratio"])} in ({float}, {type(None)})
    assert "cores" in line["figures"]["machine"]


def test_every_file_of_the_folder_is_a_bench_or_shared_by_several():
    files = {path.stem for path in FOLDER.glob("*.py")}

    assert files == SHARED | {name.replace("-", "_") for name in BENCHES}


def test_a_bench_that_does_not_exist_fails_with_the_list(capsys):
    code = main(["bench", "dance"])

    said = capsys.readouterr()
    assert (code, said.out) == (1, "")
    assert said.err == f"nabobot bench: there is no bench 'dance': {', '.join(BENCHES)}\n"


def test_a_goal_that_is_missed_stands_in_the_table():
    row = told(Finding("pace", {"worst": 1.23456}, 1.0, 1.23456, "at most 1.05 x", False))

    assert row.split() == ["pace", "1.23", "x", "floor", "1", "NOT", "MET", "at", "most", "1.05", "x", "worst", "1.235"]


def test_a_small_run_takes_one_round_and_a_whole_one_the_median_of_seven():
    rounds = []

    in_turn(Size(small=True), lambda number: rounds.append(number) or 0.0)
    middle = in_turn(Size(), lambda number: float([9, 1, 5, 3, 7, 100, 0][number]))

    assert (rounds, middle) == ([0], [5.0])


def test_a_percentile_is_a_value_that_was_measured():
    assert (share([3.0, 1.0, 2.0], 0.5), share([float(number) for number in range(1, 101)], 0.99)) == (2.0, 99.0)


def test_held_out_messages_are_scored_only_when_asked(monkeypatch):
    played = []
    monkeypatch.setattr("bot.benches.understanding._scored", lambda paths, size: played.extend(path.name for path in paths) or {})
    accuracy = import_module("bot.benches.understanding")._accuracy

    accuracy(Size(small=True))

    assert [name for name in played if name.startswith("heldout")] == []
