"""What the core needs of the settings, in one frozen value."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Rules:
    """Made in bot/settings.py; the defaults are the product's own. Money is Danish kroner, addresses `channel:value`."""

    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Europe/Copenhagen"))
    languages: tuple[str, ...] = ("da", "en", "ar", "tr", "ur", "so", "fa", "pl", "uk")
    public_url: str = "http://127.0.0.1:8080"
    quiet_from: time | None = time(21)
    quiet_to: time = time(8)
    digest_weekday: int = 6
    digest_time: time = time(17)
    remind_before: tuple[timedelta, ...] = (timedelta(hours=24), timedelta(hours=2))
    offer_for: timedelta = timedelta(hours=12)
    sms_price_kr: Decimal = field(default_factory=lambda: Decimal("0.50"))
    sms_monthly_limit_kr: Decimal = field(default_factory=lambda: Decimal(0))
    sms_number: str | None = None
    telegram_name: str | None = None
    organisers: tuple[str, ...] = ()
    retention: timedelta = timedelta(days=365)
    carrier_confirms_stop: bool = False

    @property
    def first_language(self) -> str:
        """The language that every text exists in."""
        return self.languages[0]

    def local(self, moment: datetime) -> datetime:
        """The town's wall time at a moment, with its zone."""
        return moment.astimezone(self.zone)

    def wall(self, moment: datetime) -> datetime:
        """The same without its zone, as things in the town are stored and compared."""
        return self.local(moment).replace(tzinfo=None)

    def moment(self, wall: datetime) -> datetime:
        """The moment, in UTC, at which the town's clock shows `wall` (naive); of a double hour the first."""
        return wall.replace(tzinfo=self.zone).astimezone(UTC)

    def exists(self, wall: datetime) -> bool:
        """False for the hour that the town's clock leaps over in spring."""
        return self.wall(self.moment(wall)) == wall

    def is_quiet(self, moment: datetime) -> bool:
        """True inside the quiet hours, whose end is not quiet any more."""
        if self.quiet_from is None:
            return False
        clock = self.local(moment).time()
        if self.quiet_from <= self.quiet_to:
            return self.quiet_from <= clock < self.quiet_to
        return clock >= self.quiet_from or clock < self.quiet_to

    def after_quiet(self, moment: datetime) -> datetime:
        """The moment itself, or the end of the quiet hours that it lies in."""
        if not self.is_quiet(moment):
            return moment
        here = self.local(moment)
        day: date = here.date() if here.time() < self.quiet_to else here.date() + timedelta(days=1)
        return self.moment(datetime.combine(day, self.quiet_to))

    def before_quiet(self, moment: datetime) -> datetime:
        """The moment itself, or the start of the quiet hours that it lies in."""
        if not self.is_quiet(moment) or self.quiet_from is None:
            return moment
        here = self.local(moment)
        day: date = here.date() if here.time() >= self.quiet_from else here.date() - timedelta(days=1)
        return self.moment(datetime.combine(day, self.quiet_from))
