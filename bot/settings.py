"""Typed settings from the environment and `.env`: wrong ones are named at once, with the mend."""

import ipaddress
import re
import secrets
from datetime import time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from pydantic import BeforeValidator, Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from models.rules import Rules

DATA = Path("data")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ADDRESS = re.compile(r"^(telegram:\d+|sms:\+\d{6,15}|(web|terminal):\S+)$")


class BadSettings(Exception):
    """Settings that nothing can start with; each line names the variable and the mend."""


def _listed(value: Any) -> Any:
    return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value


def _nothing(value: Any) -> Any:
    return None if isinstance(value, str) and not value.strip() else value


Listed = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_listed)]
Text = Annotated[str | None, BeforeValidator(_nothing)]


class Settings(BaseSettings):
    """Every setting, its type and its default; `.env.example` says the same in words."""

    model_config = SettingsConfigDict(env_file=".env", env_file_encoding="utf-8", extra="ignore", env_ignore_empty=True)

    database_url: str = "sqlite:///data/nabobot.db"
    database_key: Text = None
    timezone: str = "Europe/Copenhagen"
    languages: Listed = ("da", "en", "ar", "tr", "ur", "so", "fa", "pl", "uk")
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=1, le=65535)] = 8080
    public_url: Text = None
    secret_key: Text = None
    telegram_bot_token: Text = None
    telegram_mode: Literal["polling", "webhook"] = "polling"
    telegram_webhook_secret: Text = None
    telegram_api_url: Text = None
    twilio_account_sid: Text = None
    twilio_auth_token: Text = None
    twilio_from: Text = None
    twilio_api_url: Text = None
    sms_price_kr: Annotated[Decimal, Field(ge=0)] = Decimal("0.50")
    sms_monthly_limit_kr: Annotated[Decimal, Field(ge=0)] = Decimal(0)
    quiet_hours: str = "21:00-08:00"
    digest_at: str = "sun 17:00"
    remind_before: Listed = ("24h", "2h")
    telegram_per_second: Annotated[float, Field(gt=0, le=1000)] = 25
    sms_per_second: Annotated[float, Field(gt=0, le=1000)] = 1
    organiser_addresses: Listed = ()
    retention_days: Annotated[int, Field(ge=1)] = 365
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str) -> str:
        try:
            sort = make_url(value).get_backend_name()
        except ArgumentError:
            raise ValueError("write sqlite:///data/nabobot.db or postgresql://user:password@host/name") from None
        if sort not in ("sqlite", "postgresql"):
            raise ValueError(f"{sort} is not supported: write sqlite:///… or postgresql://…")
        return value

    @field_validator("timezone")
    @classmethod
    def _zone(cls, value: str) -> str:
        if value not in available_timezones():
            raise ValueError("write a zone such as Europe/Copenhagen")
        return value

    @field_validator("languages")
    @classmethod
    def _languages(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        from handlers.wording import languages

        known = (*Rules().languages, *languages())
        if not value or any(code not in known for code in value):
            raise ValueError(f"write some of {','.join(dict.fromkeys(known))}; the first is the default")
        return value

    @field_validator("public_url", "telegram_api_url", "twilio_api_url")
    @classmethod
    def _url(cls, value: str | None) -> str | None:
        if value is None:
            return None
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("write a whole address such as https://nabobot.example.org")
        if parts.scheme == "http" and not _is_loopback(parts.hostname):
            raise ValueError("write https://; plain http is for this machine alone (127.0.0.1)")
        return value.rstrip("/")

    @field_validator("quiet_hours")
    @classmethod
    def _quiet(cls, value: str) -> str:
        _quiet_hours(value)
        return value

    @field_validator("digest_at")
    @classmethod
    def _digest(cls, value: str) -> str:
        _weekly(value)
        return value

    @field_validator("remind_before")
    @classmethod
    def _remind(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for each in value:
            _span(each)
        return value

    @field_validator("organiser_addresses")
    @classmethod
    def _organisers(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if any(not _ADDRESS.match(each) for each in value):
            raise ValueError("write telegram:123456 or sms:+4520000001, several with commas between")
        return value

    @field_validator("telegram_webhook_secret")
    @classmethod
    def _secret(cls, value: str | None) -> str | None:
        # Telegram: 1-256 characters of A-Z a-z 0-9 _ - (setWebhook, secret_token)
        if value is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", value):
            raise ValueError("write 1 to 256 of the characters A-Z a-z 0-9 _ -")
        return value

    @property
    def url(self) -> str:
        """Where this process is seen from outside."""
        here = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(self.host, self.host)  # noqa: S104 - said, not listened on
        return self.public_url or f"http://{here}:{self.port}"

    @property
    def has_sms(self) -> bool:
        """True where everything that SMS needs is set."""
        reached = (self.public_url or "").startswith("https://") or self._twilio_is_local()
        return bool(self.twilio_account_sid and self.twilio_auth_token and self.twilio_from and reached)

    def half_set(self) -> list[str]:
        """What is set in part, each with its mend."""
        found = []
        twilio = {name: getattr(self, name) for name in ("twilio_account_sid", "twilio_auth_token", "twilio_from")}
        missing = [name.upper() for name, value in twilio.items() if not value]
        if 0 < len(missing) < 3:
            found.append(f"SMS is off: set {' and '.join(missing)} too")
        elif not missing and not (self.public_url or "").startswith("https://") and not self._twilio_is_local():
            found.append("SMS is off: set PUBLIC_URL to the https address at which Twilio reaches this bot")
        webhook = self.telegram_bot_token and self.telegram_mode == "webhook"
        if webhook and not self.telegram_api_url and not (self.public_url or "").startswith("https://"):
            found.append("Telegram's webhook is off: set PUBLIC_URL to an https address, or TELEGRAM_MODE=polling")
        return found

    def _twilio_is_local(self) -> bool:
        return bool(self.public_url and self.twilio_api_url and _is_loopback(urlsplit(self.twilio_api_url).hostname or ""))

    def rules(self, telegram_name: str | None = None) -> Rules:
        """What the core needs of all this."""
        quiet_from, quiet_to = _quiet_hours(self.quiet_hours)
        weekday, clock = _weekly(self.digest_at)
        number = self.twilio_from if (self.twilio_from or "").startswith("+") else None
        return Rules(
            zone=ZoneInfo(self.timezone), languages=self.languages, public_url=self.url, quiet_from=quiet_from, quiet_to=quiet_to,
            digest_weekday=weekday, digest_time=clock, remind_before=tuple(_span(each) for each in self.remind_before),
            sms_price_kr=self.sms_price_kr, sms_monthly_limit_kr=self.sms_monthly_limit_kr, sms_number=number,
            telegram_name=telegram_name, organisers=self.organiser_addresses, retention=timedelta(days=self.retention_days),
        )  # fmt: skip

    def secret(self) -> bytes:
        """The key for tokens: as set, else made once and kept under data/, readable by the owner alone."""
        if self.secret_key:
            return self.secret_key.encode()
        path = DATA / "secret_key"
        if not path.exists():
            DATA.mkdir(exist_ok=True)
            path.touch(mode=0o600)
            path.write_text(secrets.token_urlsafe(32), "ascii")
        return path.read_text("ascii").strip().encode()


def read() -> Settings:
    """The settings of this process. Raises BadSettings with a line for every one that is wrong."""
    try:
        return Settings()
    except ValidationError as error:
        lines = [f"{fault['loc'][0]!s}".upper() + f": {_said(fault)}" for fault in error.errors(include_url=False)]
        raise BadSettings("\n".join(lines)) from None


def _said(fault: Any) -> str:
    return str(fault["msg"]).removeprefix("Value error, ")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _quiet_hours(value: str) -> tuple[time | None, time]:
    if value.strip().lower() == "off":
        return None, time(8)
    try:
        first, last = (time.fromisoformat(part.strip()) for part in value.split("-"))
    except ValueError:
        raise ValueError("write 21:00-08:00, or off") from None
    if first == last:
        raise ValueError("write two different hours, such as 21:00-08:00, or off")
    return first, last


def _weekly(value: str) -> tuple[int, time]:
    day, _, clock = value.strip().lower().partition(" ")
    try:
        at = time.fromisoformat(clock.strip())
        weekday = _DAYS.index(day)
    except ValueError:
        raise ValueError("write a weekday and a clock, such as sun 17:00") from None
    if time(2) <= at < time(3):
        raise ValueError("write an hour that every night has once: not between 02:00 and 03:00")
    return weekday, at


def _span(value: str) -> timedelta:
    found = re.fullmatch(r"(\d{1,4})\s*(m|h|d)", value.strip().lower())
    if not found:
        raise ValueError("write spans such as 24h,2h (m minutes, h hours, d days)")
    return timedelta(**{{"m": "minutes", "h": "hours", "d": "days"}[found[2]]: int(found[1])})
