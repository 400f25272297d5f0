"""Nothing that a person wrote, and nobody's address, reaches a log."""

import asyncio
import json
import logging

from bot import logs
from bot.app import App
from bot.channels.port import Inbound
from bot.settings import Settings
from bot.units import OneWriter
from models.base import engine_for
from models.tables import metadata


def test_a_message_that_makes_us_fail_is_logged_without_its_words(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    engine = engine_for(f"sqlite:///{tmp_path}/logs.db")
    metadata.create_all(engine)
    units = OneWriter(engine)
    app = App(Settings(), units)
    logs.set_up("DEBUG")
    monkeypatch.setattr("bot.inbox.accept", _failing)

    asyncio.run(app.accept(Inbound("sms", "+4520000001", "SM1", "min hemmelighed")))
    units.close()
    said = capsys.readouterr().err
    logging.getLogger().handlers.clear()

    lines = [json.loads(line) for line in said.splitlines()]
    assert [line["message"].split(" at ")[0] for line in lines if line["name"] == "nabobot"] == [
        "a message made us fail: ValueError"
    ] * 3
    assert not any(word in said for word in ("hemmelighed", "20000001"))


def _failing(_session, inbound, _rules, _now):
    raise ValueError(f"{inbound.sender} wrote {inbound.text}")
