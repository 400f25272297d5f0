"""Every sentence, in every language: whole, used, with the same variables, countable and cheap to send."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from handlers import wording
from models.sms import is_gsm, plain

ROOT = Path(__file__).parents[2]
FIRST, LANGUAGES = wording.FIRST, wording.languages()
FOR_ORGANISERS = ("organising.ftl", "console.ftl", "desk.ftl", "posters.ftl", "sending.ftl")
GSM_LANGUAGES = ("da", "en", "so")
ISOLATION_MARKS = "\u2066\u2067\u2068\u2069\u200e\u200f\u202a\u202b\u202c"
# Keys that are put together where they are used: an f-string, or a template's "console-row-" ~ each.status.
BUILT = (
    "alert-", "ask-", "audit-", "console-course-", "console-door-", "console-effort-", "console-holiday-", "console-money-sort-",
    "console-paper-", "console-row-", "console-standing-",
    "console-state-", "create-", "desk-column-", "desk-covers-", "desk-door-", "desk-effort-", "desk-gender-", "desk-repeat-",
    "desk-role-", "desk-run-by-", "desk-signup-", "desk-state-", "desk-way-", "desk-wrong-", "door-", "kroner-", "language-",
    "menu-", "nothing-but-", "poster-", "privacy-", "web-effort-", "why-",
)  # fmt: skip


class Looker(Visitor):
    """What one message takes and which plural forms it offers."""

    def __init__(self):
        self.variables, self.selections = set(), []

    def visit_VariableReference(self, node):
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node):
        self.selections.append({str(each.key.name if hasattr(each.key, "name") else each.key.value) for each in node.variants})
        self.generic_visit(node)


@cache
def messages(language):
    """The messages of a language by key, as syntax."""
    found, parser = {}, FluentParser()
    for path in sorted((wording.LOCALES / language).glob("*.ftl")):
        for entry in parser.parse(path.read_text("utf-8")).body:
            assert not isinstance(entry, fluent.Junk), f"{path}: {entry.content}"
            if isinstance(entry, fluent.Message):
                assert entry.id.name not in found, f"{path}: {entry.id.name} stands twice"
                found[entry.id.name] = entry
    return found


@cache
def keys(language, file):
    """The keys of one file; none where the file is left out."""
    path = wording.LOCALES / language / file
    entries = FluentParser().parse(path.read_text("utf-8")).body if path.exists() else []
    return [entry.id.name for entry in entries if isinstance(entry, fluent.Message)]


def looked(message):
    """A message's variables and selections."""
    looker = Looker()
    looker.visit(message)
    return looker


def spoken(element):
    """The words of a message without its variables, every form of it."""
    return "".join(part.value for part in walk(element) if isinstance(part, fluent.TextElement))


def walk(node):
    """A node and everything under it."""
    yield node
    for value in vars(node).values():
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, fluent.BaseNode) and not isinstance(each, fluent.Span):
                yield from walk(each)


@cache
def sources():
    """The Python of the layers that speak, and the pages."""
    python = [path for layer in ("handlers", "bot", "scheduler") for path in (ROOT / layer).rglob("*.py")]
    trees = [ast.parse(path.read_text("utf-8")) for path in python]
    return trees, [path.read_text("utf-8") for path in (ROOT / "bot").rglob("*.html")]


def asked_for():
    """The keys that the code names where it asks for a sentence, in either branch of a choice."""
    trees, pages = sources()
    calls = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call) and named(node) == "say"]
    found = {key for call in calls for each in call.args[:2] for key in constants(each)}
    return {key for key in found if key not in LANGUAGES} | {
        key for page in pages for key in re.findall(r'\bt\("([\w-]+)"[,)]', page)
    }


def named(call):
    """The bare name of what is called."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def constants(node):
    """The texts that an expression may be, without the ones that it only compares with or looks up."""
    if isinstance(node, ast.IfExp):
        return constants(node.body) | constants(node.orelse)
    return {node.value} if isinstance(node, ast.Constant) and isinstance(node.value, str) else set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", [path.name for path in sorted((wording.LOCALES / FIRST).glob("*.ftl"))])
def test_every_sentence_is_said_in_every_language(language, file):
    expected = keys(FIRST, file) if file not in FOR_ORGANISERS or language in (FIRST, "en") else []

    assert sorted(keys(language, file)) == sorted(expected)


def test_all_nine_languages_are_there():
    assert LANGUAGES == ["ar", "da", "en", "fa", "pl", "so", "tr", "uk", "ur"]


def test_every_sentence_is_used():
    trees, pages = sources()
    said = {node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    said |= {key for page in pages for key in re.findall(r'"([\w-]+)"', page)}

    assert [key for key in messages(FIRST) if key not in said and not key.startswith(BUILT)] == []


def test_every_sentence_that_is_asked_for_exists():
    assert sorted(key for key in asked_for() if key not in messages(FIRST)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_sentence_takes_what_the_danish_one_takes(language):
    taken = {key: looked(message).variables for key, message in messages(language).items()}

    assert taken == {key: looked(messages(FIRST)[key]).variables for key in taken}


@pytest.mark.parametrize("language", GSM_LANGUAGES)
def test_a_sentence_is_cheap_where_the_language_can(language):
    assert {key: spoken(each) for key, each in messages(language).items() if not is_gsm(spoken(each))} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_dearer_than_its_letters(language):
    dear = {key for key, each in messages(language).items() if spoken(each) != plain(spoken(each))}

    assert dear == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_has_each_plural_form_of_the_language(language):
    forms = {*Locale.parse(language).plural_form.tags, "other"}

    lacking = {
        key: forms - offered
        for key, message in messages(language).items()
        for offered in looked(message).selections
        if not forms <= offered
    }

    assert lacking == {}


@pytest.mark.parametrize("language", sorted(wording.RIGHT_TO_LEFT))
def test_marks_that_keep_a_danish_name_in_its_place_are_never_sent_by_sms(language):
    names = {"title": "Fællesspisning", "moment": "20/1", "place": "Fælleshuset"}

    on_sms = wording.say(language, "what-when-where", "sms", **names)
    on_telegram = wording.say(language, "what-when-where", "telegram", **names)

    assert [mark for mark in ISOLATION_MARKS if mark in on_sms] == []
    assert "\u2068Fælleshuset\u2069" in on_telegram


@pytest.mark.parametrize("language", wording.languages())
def test_every_message_of_the_files_can_be_said(language):
    files = sorted((wording.LOCALES / language).glob("*.ftl"))
    named = [
        entry.id.name
        for path in files
        for entry in FluentParser().parse(path.read_text("utf-8")).body
        if isinstance(entry, fluent.Message)
    ]

    assert sorted(named) == sorted(wording._written(language))
    assert [name for name in named if wording._pattern(language, name, False) is None] == []
