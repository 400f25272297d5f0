"""What docs/operating.md, the service, the image and the containers name exists: commands, options, settings, addresses, files."""

import argparse
import re
from importlib import import_module
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from bot.__main__ import COMMANDS
from bot.house import House
from bot.settings import Settings
from bot.web.app import make_app
from models.rules import Rules

ROOT = Path(__file__).parents[1]
FILES = ("docs/operating.md", "docs/nabobot.service", "Dockerfile", "compose.yaml", "README.md")
# Other programs' variables: uvicorn's, and those of the image of PostgreSQL.
THEIRS = {"FORWARDED_ALLOW_IPS", "POSTGRES_USER", "POSTGRES_DB", "POSTGRES_PASSWORD"}
OURS = {name.upper() for name in Settings.model_fields}


def _text(name):
    return (ROOT / name).read_text("utf-8")


@pytest.mark.parametrize("name", FILES)
def test_every_command_and_option_exists(name):
    place = r"(?:bin/nabobot |`nabobot |^ +command: |^CMD \[\")"
    given = re.findall(place + r"([a-z]+)\b((?: --[a-z-]+(?: (?:web|worker))?)*)", _text(name), re.M)

    assert given
    assert {word for word, _ in given} <= COMMANDS.keys()
    for word, more in given:
        options = more.split()
        parser = argparse.ArgumentParser()
        import_module(f"bot.commands.{word}_").arguments(parser)
        known = {option for action in parser._actions for option in action.option_strings}
        assert {each for each in options if each.startswith("--")} <= known
        if "--role" in options:
            parser.parse_args(options)


@pytest.mark.parametrize("name", FILES)
def test_every_setting_exists(name):
    said = set(re.findall(r"(?<![\w./-])([A-Z]{2,}_[A-Z_]+|HOST|PORT)\b(?=[=:`}]|: )", _text(name)))

    assert said <= OURS | THEIRS


@pytest.mark.parametrize("name", ["docs/operating.md", "Dockerfile"])
def test_every_address_is_served(name):
    client = TestClient(make_app(House(Rules(), None, None)), follow_redirects=False)
    said = set(re.findall(r"[`0](/(?:readyz|healthz|metrics|sms|chat|console)[a-z/]*)", _text(name)))

    assert said
    assert [path for path in said if client.get(path).status_code == 404] == []


@pytest.mark.parametrize("name", ["docs/operating.md", "README.md"])
def test_every_link_leads_to_a_file(name):
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", _text(name))

    assert [link for link in links if not (ROOT / name).parent.joinpath(link).exists()] == []


def test_the_image_holds_all_that_runs_and_nothing_else():
    copied = [part for line in re.findall(r"^COPY (.*) \S+$", _text("Dockerfile"), re.M) for part in line.split()]
    let_in = re.findall(r"^!(.*)$", _text(".dockerignore"), re.M)

    assert sorted(copied) == sorted(let_in)
    assert {"bot", "handlers", "models", "scheduler"} <= set(copied)
    assert all((ROOT / part).exists() for part in copied)


def test_the_image_is_set_up_as_make_sets_up_and_runs_without_rights():
    made = re.findall(r"\$\(PIP\) (install .*)", _text("Makefile"))
    image = _text("Dockerfile").replace("--no-cache-dir ", "")

    assert [line for line in made if "dev" not in line and "train" not in line and line not in image] == []
    assert image.index("USER nabobot") < image.index("ENTRYPOINT")


def test_the_service_is_where_the_steps_put_it():
    unit, steps = _text("docs/nabobot.service"), _text("docs/operating.md")

    assert "ExecStart=/srv/nabobot/.venv/bin/nabobot run\n" in unit
    assert "WorkingDirectory=/srv/nabobot\n" in unit
    assert "ReadWritePaths=/srv/nabobot/data\n" in unit
    assert "cp docs/nabobot.service /etc/systemd/system/" in steps
