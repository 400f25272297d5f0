"""What all tests share."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--rewrite` writes down in the transcripts what happened; the diff is read like code."""
    parser.addoption("--rewrite", action="store_true", help="write down in tests/conversations what happened")
