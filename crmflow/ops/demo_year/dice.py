"""Chance that always falls the same way: ids, names and days of a year from one seed."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any, TypeVar
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from crmflow.ops.demo.data import read

Thing = TypeVar("Thing")

SEED = 20260101
YEAR = 365
ZONE = ZoneInfo("Europe/Copenhagen")
OPENS, CLOSES = 8, 16
SATURDAY = 5
# How busy a ventilation firm is from January to December: spring and autumn are high season, July is closed.
SEASON = (0.8, 0.9, 1.1, 1.2, 1.3, 1.2, 0.5, 1.0, 1.3, 1.2, 1.1, 0.6)


@dataclass(frozen=True)
class Office:
    """Where and when the year takes place.

    `sellers` are user ids of members; `prefixes` and `last_numbers` continue the workspace's own series.
    """

    workspace: UUID
    sellers: tuple[UUID, ...]
    now: datetime
    prefixes: Mapping[str, str]
    last_numbers: Mapping[tuple[str, int], int]


@dataclass(frozen=True)
class Dice:
    """The year's chance, words and clock."""

    office: Office
    words: Mapping[str, Any] = field(default_factory=lambda: read("year.json"))
    chance: random.Random = field(default_factory=lambda: random.Random(SEED))  # noqa: S311  # a story, no secret

    @property
    def today(self) -> date:
        """The last day of the year, in Denmark."""
        return self.office.now.astimezone(ZONE).date()

    @property
    def first_day(self) -> date:
        """The day the year begins."""
        return self.today - timedelta(days=YEAR)

    def id(self, kind: str, key: object) -> UUID:
        """The id of a row: the same in every load into this workspace."""
        return uuid5(self.office.workspace, f"demo year {SEED} {kind} {key}")

    def pick(self, things: Sequence[Thing]) -> Thing:
        """One of them."""
        return self.chance.choice(things)

    def number(self, least: int, most: int) -> int:
        """A whole number, both ends included."""
        return self.chance.randint(least, most)

    def happens(self, share: float) -> bool:
        """True that often."""
        return self.chance.random() < share

    def day(self, after: date, before: date | None = None) -> date:
        """A working day between the two, today at the latest, more often in the busy months."""
        last = min(before or self.today, self.today)
        span = max((last - after).days, 0)
        # Months of low season are drawn again now and then; a few attempts give the shape.
        for _ in range(12):
            chosen = after + timedelta(days=self.number(0, span))
            if self.chance.random() * max(SEASON) < SEASON[chosen.month - 1]:
                break
        return weekday_before(chosen, after)

    def moment(self, day: date) -> datetime:
        """A time of that day within office hours, and never in the future."""
        clock = time(self.number(OPENS, CLOSES - 1), self.number(0, 59), self.number(0, 59))
        latest = self.office.now.astimezone(ZONE) - timedelta(minutes=5)
        return min(datetime.combine(day, clock, ZONE), latest)

    def seller(self) -> UUID:
        """One of the sellers."""
        return self.pick(self.office.sellers)


def weekday_before(day: date, earliest: date) -> date:
    """The day itself, or the Friday before a weekend when that is not too early."""
    friday = day - timedelta(days=max(0, day.weekday() - SATURDAY + 1))
    return max(friday, earliest)
