"""The audit log's one mechanism: whatever a request at the desk writes, or reads by way of a write, notes itself in the same transaction."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from sqlalchemy.orm import Session
from starlette.requests import Request

from bot.house import House, Units
from models.audit import Deed, note

T = TypeVar("T")

# Of a form, what names a thing and is no words of anybody: these alone are noted beside the path's own keys.
NAMED = ("occurrence", "person", "other", "role", "row")
_KEY = re.compile(r"[^\W\d][^\s@:]{0,79}(@\d{4}-\d{2}-\d{2}(T\d{4})?)?|\d{1,7}")
_DEED = re.compile(r"[a-z][a-z-]{0,24}")


class Noting:
    """The units of one request: its first write notes the deed, all or nothing; reading notes nothing."""

    def __init__(self, units: Units, deed: Deed, now: datetime):
        self._units, self._deed, self._now, self._noted = units, deed, now, False
        self.read = units.read

    async def write(self, unit: Callable[[Session], T]) -> T:
        """Runs a unit and returns after its commit; the note stands exactly where the unit does."""
        if self._noted:
            return await self._units.write(unit)
        found = await self._units.write(self._with_note(unit))
        self._noted = True
        return found

    def _with_note(self, unit: Callable[[Session], T]) -> Callable[[Session], T]:
        def noted(session: Session) -> T:
            found = unit(session)
            note(session, self._deed, self._now)
            return found

        return noted


def noting(request: Request, house: House, who: str | None, form: Mapping[str, object]) -> House:
    """The house as a request at the desk gets it."""
    return replace(house, units=Noting(house.units, deed_of(request, who, form), house.now()))


def deed_of(request: Request, who: str | None, form: Mapping[str, object]) -> Deed:
    """What a request does, out of its path and its form's buttons: "activities.seats" about "suppe suppe@2027-01-20"."""
    place = request.url.path.removeprefix("/console").strip("/").split("/")[0] or "today"
    said = str(form.get("do") or "")
    deed = f".{said}" if _DEED.fullmatch(said) else ""
    about = [*map(str, request.path_params.values()), *(str(form.get(name) or "") for name in NAMED)]
    return Deed(who, place + deed, " ".join(dict.fromkeys(each for each in about if _KEY.fullmatch(each))))
