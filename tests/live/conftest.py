"""The browser, and the product that it looks at."""

import pytest

from .browsing import LAUNCH
from .test_product import running


@pytest.fixture(scope="module")
def browser():
    """Debian's Chromium, headless."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        made = playwright.chromium.launch(**LAUNCH)
        yield made
        made.close()


@pytest.fixture(scope="module")
def bot(tmp_path_factory):
    """The product with its example neighbourhood."""
    with running(tmp_path_factory.mktemp("browser")) as made:
        yield made
