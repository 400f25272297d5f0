"""docs/field.md says which test keeps which rule: every one of them exists."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROWS = [line for line in (ROOT / "docs" / "field.md").read_text("utf-8").splitlines() if re.match(r"\| (?!rule )", line)]


@cache
def names(path: str) -> set[str]:
    """What a test file defines at its top, or gives a name."""
    body = ast.parse((ROOT / path).read_text("utf-8")).body
    assigned = {
        target.id for node in body if isinstance(node, ast.Assign) for target in node.targets if isinstance(target, ast.Name)
    }
    return assigned | {node.name for node in body if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef)}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.split("|")[1].strip()[:50])
def test_every_test_that_is_said_to_keep_a_rule_exists(row: str) -> None:
    tests = re.findall(r"`(tests/[^`]+)`", row)
    gone = [test for test in tests if not _exists(*test.partition("::")[::2])]

    assert tests
    assert gone == []


def _exists(path: str, name: str) -> bool:
    return (ROOT / path).is_file() and (path.endswith(".chat") or name in names(path))
