"""The year's chance: working days, office hours, and nothing in the future."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from crmflow.ops.demo_year.deals import position
from crmflow.ops.demo_year.dice import CLOSES, OPENS, SATURDAY, ZONE, Dice, weekday_before
from tests.ops.demo_year.conftest import NOW, OFFICE


@pytest.mark.parametrize(
    ("day", "earliest", "moved"),
    [
        (date(2026, 11, 20), date(2026, 11, 1), date(2026, 11, 20)),
        (date(2026, 11, 21), date(2026, 11, 1), date(2026, 11, 20)),
        (date(2026, 11, 22), date(2026, 11, 1), date(2026, 11, 20)),
        (date(2026, 11, 22), date(2026, 11, 21), date(2026, 11, 21)),
    ],
)
def test_a_weekend_moves_to_its_friday_unless_that_is_too_early(day, earliest, moved):
    assert weekday_before(day, earliest) == moved


def test_days_are_working_days_of_the_year_and_july_has_fewest():
    dice = Dice(OFFICE)
    days = [dice.day(dice.first_day) for _ in range(4000)]
    assert all(dice.first_day <= day <= dice.today for day in days)
    assert sum(day.weekday() >= SATURDAY for day in days) < 40
    months = Counter(day.month for day in days)
    assert min(months, key=lambda month: months[month]) == 7


def test_moments_are_in_office_hours_and_always_before_now():
    dice = Dice(OFFICE)
    clocks = [dice.moment(dice.today - timedelta(days=1)).hour for _ in range(300)]
    assert OPENS <= min(clocks) <= max(clocks) < CLOSES
    assert all(dice.moment(dice.today) < NOW for _ in range(300))
    assert dice.moment(dice.today).tzinfo is ZONE


def test_the_day_is_denmarks_where_the_clock_is_not():
    late = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)
    assert Dice(replace(OFFICE, now=late)).today == date(2026, 11, 22)


def test_positions_sort_as_their_numbers_do():
    keys = [position(place) for place in range(300)]
    assert sorted(keys) == keys
    assert len(set(keys)) == 300
