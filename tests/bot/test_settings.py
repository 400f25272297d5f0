"""Settings fail at once, naming the variable and the mend; `.env.example` says all of them."""

import re
from pathlib import Path

import pytest

from bot.settings import BadSettings, Settings, read

EXAMPLE = Path(__file__).parents[2] / ".env.example"


@pytest.fixture(autouse=True)
def _no_env(monkeypatch, tmp_path):
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)


def test_the_example_names_every_setting_with_its_default():
    said = dict(re.findall(r"^([A-Z_]+)=(.*)$", EXAMPLE.read_text("utf-8"), re.M))

    assert sorted(said) == sorted(name.upper() for name in Settings.model_fields)
    fresh = Settings.model_validate({name.lower(): value for name, value in said.items() if value})
    assert fresh == Settings()


@pytest.mark.parametrize(
    ("name", "value", "mend"),
    [
        ("QUIET_HOURS", "late", "QUIET_HOURS: write 21:00-08:00, or off"),
        ("DIGEST_AT", "sun 02:30", "DIGEST_AT: write an hour that every night has once: not between 02:00 and 03:00"),
        ("REMIND_BEFORE", "soon", "REMIND_BEFORE: write spans such as 24h,2h (m minutes, h hours, d days)"),
        ("TIMEZONE", "Mars/Base", "TIMEZONE: write a zone such as Europe/Copenhagen"),
        ("PUBLIC_URL", "http://example.org", "PUBLIC_URL: write https://; plain http is for this machine alone (127.0.0.1)"),
        ("TWILIO_API_URL", "http://10.0.0.1", "TWILIO_API_URL: write https://; plain http is for this machine alone (127.0.0.1)"),
        (
            "ORGANISER_ADDRESSES",
            "ditte",
            "ORGANISER_ADDRESSES: write telegram:123456 or sms:+4520000001, several with commas between",
        ),
        ("DATABASE_URL", "mysql://x", "DATABASE_URL: mysql is not supported: write sqlite:///… or postgresql://…"),
        ("TELEGRAM_MODE", "pull", "TELEGRAM_MODE: Input should be 'polling' or 'webhook'"),
    ],
)
def test_a_wrong_setting_names_itself_and_its_mend(monkeypatch, name, value, mend):
    monkeypatch.setenv(name, value)

    with pytest.raises(BadSettings) as refused:
        read()

    assert str(refused.value) == mend


def test_what_is_half_set_is_named():
    settings = Settings.model_validate({"twilio_account_sid": "AC1", "telegram_bot_token": "1:x", "telegram_mode": "webhook"})

    assert settings.half_set() == [
        "SMS is off: set TWILIO_AUTH_TOKEN and TWILIO_FROM too",
        "Telegram's webhook is off: set PUBLIC_URL to an https address, or TELEGRAM_MODE=polling",
    ]


def test_a_key_is_made_once_and_kept_for_the_owner_alone():
    first, second = Settings().secret(), Settings().secret()

    assert first == second
    assert (Path("data/secret_key").stat().st_mode & 0o777) == 0o600
