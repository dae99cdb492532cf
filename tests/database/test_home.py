"""Home's numbers: open deals by stage, what is expected when, and whose numbers each may be told."""

from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from tests.database.scopes import stored
from tests.database.seats import Seat

PIPELINE = "select * from public.home_pipeline($1)"
FORECAST = "select * from public.home_forecast($1)"
TODAY = datetime.now(ZoneInfo("Europe/Copenhagen")).date()
THIS_MONTH = TODAY.replace(day=1)


def months_on(count: int) -> date:
    """The first day of the month so many months from this one."""
    year, month = divmod(THIS_MONTH.year * 12 + THIS_MONTH.month - 1 + count, 12)
    return date(year, month + 1, 1)


@pytest.fixture
async def stages(house, world) -> dict[str, UUID]:
    """Stages with a figure of their own each, and no deals yet."""
    await house.execute("delete from public.deals")
    await house.execute("delete from public.stage_probabilities")
    return {
        name: await stored(house, "stages", world.here, name=name, kind=kind, probability=chance)
        for name, kind, chance in (("new", "open", 20), ("won", "won", 100), ("lost", "lost", 0))
    }


async def deal(house, world, stage: UUID, owner: str | None = "sales", **values: object) -> object:
    """A deal worth 1 000 kr. with no date, unless said otherwise."""
    plain = {"amount_minor": 100_000, "probability": None, "expected_close": None, "lost_reason": "Pris"}
    user = world.people[owner] if owner else None
    return await stored(
        house, "deals", world.here, **(plain | {"stage_id": stage, "owner_id": user} | values)
    )


async def told(seat: Seat, query: str, owner: UUID | None = None) -> list[tuple]:
    return [tuple(row) for row in await seat.rows(query, owner)]


async def test_open_deals_are_added_up_by_stage_and_currency(house, world, stages, as_manager):
    await deal(house, world, stages["new"])
    await deal(house, world, stages["new"], amount_minor=300_000)
    await deal(house, world, stages["new"], currency="EUR")
    for closed in ("won", "lost"):
        await deal(house, world, stages[closed])
    place = (world.here.ids["pipelines"], stages["new"])
    assert sorted(await told(as_manager, PIPELINE)) == [
        (*place, "DKK", 2, 400_000, 80_000),
        (*place, "EUR", 1, 100_000, 20_000),
    ]


@pytest.mark.parametrize(
    ("said", "history", "finished", "weighted"),
    [(90, 55, 40, 90_000), (None, 55.4, 40, 55_000), (None, 55, 9, 20_000), (None, None, None, 20_000)],
)
async def test_a_persons_word_goes_before_history_and_history_before_the_stage(
    house, world, stages, as_manager, said, history, finished, weighted
):
    await deal(house, world, stages["new"], probability=said)
    if history:
        await stored(
            house,
            "stage_probabilities",
            world.here,
            stage_id=stages["new"],
            probability=history,
            deal_count=finished,
        )
    assert [row[5] for row in await told(as_manager, PIPELINE)] == [weighted]


async def test_sellers_are_told_their_own_numbers_and_managers_everybodys(house, world, stages, as_manager):
    """T1: reports are one's own, or all of them, as the matrix says."""
    for owner in ("sales", "colleague", None):
        await deal(house, world, stages["new"], owner)
    counts = {}
    for name in ("viewer", "support", "sales", "manager", "admin"):
        seat = Seat(house, world.people[name], world.workspace)
        for whose in ("sales", "colleague", None):
            rows = await told(seat, PIPELINE, world.people[whose] if whose else None)
            assert len(await told(seat, FORECAST, world.people[whose] if whose else None)) == len(rows)
            counts[name, whose] = sum(row[3] for row in rows)
    everybody = {"sales": 1, "colleague": 1, None: 3}
    assert counts == {
        **{(name, whose): 0 for name in ("viewer", "support") for whose in everybody},
        **{("sales", whose): int(whose == "sales") for whose in everybody},
        **{(name, whose): count for name in ("manager", "admin") for whose, count in everybody.items()},
    }


async def test_sums_hold_what_the_caller_may_see_only(house, world, stages, as_limited_manager, as_foreigner):
    """T22: neither another tenant's deals nor those of a company that is not granted are in a sum."""
    await deal(house, world, stages["new"])
    await deal(house, world, stages["new"], company_id=world.beside.company, person_id=None)
    assert [row[3] for row in await told(as_limited_manager, PIPELINE)] == [1]
    assert await told(as_foreigner, PIPELINE, world.people["sales"]) == []
    assert await told(as_foreigner, PIPELINE) == []


async def test_what_is_expected_stands_in_its_month_and_what_is_late_by_itself(
    house, world, stages, as_manager
):
    for close in (TODAY - timedelta(days=1), TODAY, months_on(3), None):
        await deal(house, world, stages["new"], expected_close=close)
    rows = await told(as_manager, FORECAST)
    assert {(row[0], row[1]): row[3:] for row in rows} == {
        (None, "late"): (1, 100_000, 20_000),
        (THIS_MONTH, "open"): (1, 100_000, 20_000),
        (months_on(3), "open"): (1, 100_000, 20_000),
        (None, "undated"): (1, 100_000, 20_000),
    }


async def test_what_was_won_stands_in_the_month_it_was_won_in_denmark(house, world, stages, as_manager):
    copenhagen = ZoneInfo("Europe/Copenhagen")
    first = datetime.combine(months_on(-2), datetime.min.time(), copenhagen)
    for moment in (first, first - timedelta(minutes=1)):
        await deal(house, world, stages["won"], won_at=moment)
    assert await told(as_manager, FORECAST) == [(months_on(-2), "won", "DKK", 1, 100_000, 100_000)]
