"""Places on a board: always room between two cards, without renumbering."""

import itertools

import asyncpg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

BETWEEN = "select app.position_between($1, $2)"
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
places = st.text(DIGITS, max_size=12).filter(lambda text: not text.endswith("0"))


def is_between(before: str | None, place: str, after: str | None) -> bool:
    """In byte order, which is Python's for these digits."""
    return (before or "") < place and (not after or place < after) and not place.endswith("0")


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=places, second=places)
async def test_there_is_always_a_place_strictly_between(house, first, second):
    low, high = sorted([first, second])
    if low == high:
        high = ""
    place = await house.fetchval(BETWEEN, low, high)
    assert is_between(low, place, high)
    assert len(place) <= max(len(low), len(high)) + 1


# Where the next card goes, given all there are from the top.
HABITS = {
    "always last": lambda count: count,
    "always first": lambda _: 0,
    "always second": lambda _: 1,
    "always before the last": lambda count: count - 1,
    "in the middle": lambda count: count // 2,
}


@pytest.mark.parametrize(
    ("habit", "longest"),
    [
        ("always last", 40),
        ("always first", 40),
        *((name, 210) for name in ("always second", "always before the last", "in the middle")),
    ],
)
async def test_a_thousand_cards_at_the_same_place_need_no_renumbering(house, habit, longest):
    cards: list[str] = ["V"]
    for _ in range(1000):
        index = min(HABITS[habit](len(cards)), len(cards))
        before = cards[index - 1] if index else None
        after = cards[index] if index < len(cards) else None
        place = await house.fetchval(BETWEEN, before, after)
        assert is_between(before, place, after)
        cards.insert(index, place)
    assert all(first < second for first, second in itertools.pairwise(cards))
    assert max(map(len, cards)) <= longest


@pytest.mark.parametrize(("before", "after"), [("V", "V"), ("k", "V"), (None, "0"), ("V1", "V")])
async def test_where_there_is_no_room_it_says_so(house, before, after):
    with pytest.raises(asyncpg.InvalidParameterValueError):
        await house.fetchval(BETWEEN, before, after)


async def test_a_place_that_nothing_could_stand_before_is_refused(world, as_admin):
    with pytest.raises(asyncpg.CheckViolationError) as refusal:
        await as_admin.execute(
            "update public.deals set position = '0' where id = $1", world.here.ids["deals"]
        )
    assert refusal.value.constraint_name == "deals_position"
