"""Who comes to an occurrence, as the door and the kitchen need it: parties, ages, what was said, who is here."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.attendance import ticked
from models.catalogue import Happening, Offer
from models.person import Person
from models.signup import LIVE, Signup

# A list of parties: those who come, then those who are asked, then those who wait.
ORDER = {"confirmed": 0, "offered": 1, "waiting": 2}


@dataclass(frozen=True, slots=True)
class Party:
    """One party on the list; `came` is None until somebody ticks it."""

    signup_id: int
    person_id: int
    name: str | None
    adults: int
    children: int
    ages: tuple[int, ...]
    standing: str
    attending: bool | None
    came: bool | None
    via: str | None
    note: str | None

    @property
    def people(self) -> int:
        """How many they are."""
        return self.adults + self.children


@dataclass(frozen=True, slots=True)
class Total:
    """The sum for the kitchen and the door, of those who have a place."""

    parties: int
    adults: int
    children: int
    ages: Sequence[tuple[int, int]]
    notes: Sequence[tuple[str, int]]
    here: int
    waiting: int


def parties(session: Session, offer: Offer, each: Happening) -> Sequence[Party]:
    """Everybody with a place, an offer or a place in the queue: by name, those who wait in their order."""
    target = offer.key if offer.is_series else each.key
    query = select(Signup, Person.name).join(Person, Person.id == Signup.person_id)
    rows = session.execute(
        query.where(Signup.target == target, Signup.standing.in_(LIVE)).order_by(Signup.queued_at, Signup.id)
    ).all()
    came = ticked(session, each.key)
    found = [
        Party(row.id, row.person_id, name, row.adults, row.children, tuple(row.ages), row.standing, row.attending,
              came.get(row.person_id), row.via, row.note)
        for row, name in rows
    ]  # fmt: skip
    return sorted(found, key=_place)


def total(found: Sequence[Party]) -> Total:
    """Sums up; equal notes are counted together, whatever their letters' case."""
    coming = [each for each in found if each.standing == "confirmed"]
    ages = Counter(age for each in coming for age in each.ages)
    spelt: dict[str, str] = {}
    notes: Counter[str] = Counter()
    for each in coming:
        if each.note:
            spelt.setdefault(each.note.casefold(), each.note)
            notes[each.note.casefold()] += 1
    return Total(
        len(coming), sum(each.adults for each in coming), sum(each.children for each in coming), sorted(ages.items()),
        [(spelt[note], count) for note, count in notes.most_common()], sum(each.people for each in coming if each.came),
        sum(each.people for each in found if each.standing != "confirmed"),
    )  # fmt: skip


def _place(each: Party) -> tuple[int, bool, str]:
    """By name at the door; those without one last. The queue keeps its order, since sorting does."""
    if each.standing != "confirmed":
        return ORDER[each.standing], False, ""
    return 0, not each.name, (each.name or "").casefold()
