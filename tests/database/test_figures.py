"""What a company adds up to, and what became of a stage's deals: right, and only for those who may see it."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import asyncpg
import pytest

from tests.database.samples import insert, new_row
from tests.database.scopes import stored
from tests.database.seats import Login, Seat
from tests.database.world import World

FIGURES = "select * from public.company_figures($1)"
TODAY = datetime.now(UTC).date()


@pytest.fixture
async def customer(house: asyncpg.Connection, world: World) -> UUID:
    """A company of ours that nothing hangs on yet."""
    return await stored(house, "companies", world.here, cvr=None, name="Tom ApS")


@pytest.fixture
async def stage(house: asyncpg.Connection, world: World) -> UUID:
    """An open stage with a chance of 30 percent of its own."""
    return await stored(house, "stages", world.here, probability=30)


async def figures(seat: Seat, company: UUID) -> list[dict]:
    return [dict(row) for row in await seat.rows(FIGURES, company)]


async def deal(house: asyncpg.Connection, world: World, stage: UUID, **values: object) -> UUID:
    return await stored(house, "deals", world.here, stage_id=stage, person_id=None, **values)


async def invoice(house: asyncpg.Connection, world: World, company: UUID, **values: object) -> UUID:
    """An issued invoice of 100 kroner and VAT, with its order left out."""
    sums = {"net_minor": 10_000, "vat_minor": 2_500, "gross_minor": 12_500}
    row = {"number": f"F-{uuid4().hex[:8]}", "state": "issued", "order_id": None, "company_id": company}
    return await stored(house, "invoices", world.here, **(row | sums | values))


async def test_a_company_with_nothing_has_one_row_of_noughts_in_our_currency(as_viewer, customer):
    assert await figures(as_viewer, customer) == [
        {
            "currency": "DKK",
            "open_count": 0,
            "open_minor": 0,
            "weighted_minor": 0,
            "invoiced_minor": 0,
            "overdue_count": 0,
            "overdue_minor": 0,
            "last_contact_at": None,
        }
    ]


async def test_open_deals_are_weighed_by_what_a_person_says_else_history_else_the_stage(
    house, world, as_sales, customer, stage
):
    told = await stored(house, "stages", world.here, probability=10)
    young = await stored(house, "stages", world.here, probability=10)
    for of_stage, finished in ((told, 10), (young, 9)):
        await stored(
            house, "stage_probabilities", world.here, stage_id=of_stage, probability=60.4, deal_count=finished
        )
    await deal(house, world, stage, company_id=customer, amount_minor=1_000, probability=80)
    await deal(house, world, stage, company_id=customer, amount_minor=1_000)
    await deal(house, world, told, company_id=customer, amount_minor=1_000)
    await deal(house, world, young, company_id=customer, amount_minor=1_000)
    [row] = await figures(as_sales, customer)
    assert (row["open_count"], row["open_minor"]) == (4, 4_000)
    assert row["weighted_minor"] == 800 + 300 + 600 + 100


async def test_closed_and_deleted_deals_are_not_open(house, world, as_sales, customer, stage):
    won = await stored(house, "stages", world.here, kind="won")
    await deal(house, world, won, company_id=customer)
    await deal(house, world, stage, company_id=customer, deleted_at=datetime.now(UTC))
    [row] = await figures(as_sales, customer)
    assert (row["open_count"], row["open_minor"], row["weighted_minor"]) == (0, 0, 0)


async def test_invoiced_is_twelve_months_of_issued_invoices_less_what_was_credited(
    house, world, as_manager, customer
):
    last = await invoice(house, world, customer, issued_on=TODAY - timedelta(days=30))
    await invoice(house, world, customer, issued_on=TODAY - timedelta(days=200))
    await invoice(house, world, customer, issued_on=TODAY - timedelta(days=400))
    await invoice(house, world, customer, state="draft", number=None)
    note = {
        "kind": "credit_note",
        "credits_id": last,
        "net_minor": 4_000,
        "vat_minor": 0,
        "gross_minor": 4_000,
    }
    await invoice(house, world, customer, issued_on=TODAY, **note)
    [row] = await figures(as_manager, customer)
    assert row["invoiced_minor"] == 16_000


async def test_overdue_is_what_is_left_of_invoices_past_their_day(house, world, as_manager, customer):
    late, soon = TODAY - timedelta(days=2), TODAY + timedelta(days=1)
    for settled in ({"paid_minor": 2_500}, {"paid_minor": 12_500, "state": "paid"}, {"due_on": soon}):
        await invoice(house, world, customer, **({"issued_on": date(2020, 1, 1), "due_on": late} | settled))
    [row] = await figures(as_manager, customer)
    assert (row["overdue_count"], row["overdue_minor"]) == (1, 10_000)


async def test_each_currency_has_a_row_and_ours_comes_first(house, world, as_sales, customer, stage):
    await deal(house, world, stage, company_id=customer, amount_minor=500, currency="CAD")
    await deal(house, world, stage, company_id=customer, amount_minor=700)
    rows = await figures(as_sales, customer)
    assert [(row["currency"], row["open_minor"]) for row in rows] == [("DKK", 700), ("CAD", 500)]


async def test_last_contact_is_the_newest_word_between_people(house, world, as_sales, customer):
    """A machine's answer and a call that nobody took are no contact."""
    now = datetime.now(UTC)
    at = {name: now - timedelta(days=days) for name, days in (("mail", 9), ("auto", 3), ("call", 2))}
    thread = await stored(house, "email_threads", world.here, company_id=customer)
    for name, is_automatic in (("mail", False), ("auto", True)):
        row = new_row("emails", world.here, thread_id=thread, sent_at=at[name], is_automatic=is_automatic)
        await insert(house, "emails", row)
    missed = {"company_id": customer, "person_id": None, "call_list_entry_id": None, "outcome": "no_answer"}
    await stored(house, "calls", world.here, called_at=at["call"], **missed)
    [row] = await figures(as_sales, customer)
    assert row["last_contact_at"] == at["mail"]


async def test_nobody_gets_figures_of_a_company_they_may_not_see(
    world, as_limited, as_stranger, as_revoked, as_foreigner
):
    """T22: not one row, so that not even its existence is told."""
    assert len(await figures(as_limited, world.here.company)) == 1
    for seat, company in (
        (as_limited, world.beside.company),
        (as_stranger, world.here.company),
        (as_revoked, world.here.company),
        (as_foreigner, world.here.company),
    ):
        assert await figures(seat, company) == []


@pytest.fixture
async def finished(house: asyncpg.Connection, world: World, stage: UUID) -> UUID:
    """Four deals that were in the stage: three were won, one was lost; and one that is still open."""
    won = await stored(house, "stages", world.here, kind="won")
    lost = await stored(house, "stages", world.here, kind="lost")
    for end in (won, won, won, lost):
        one = await deal(house, world, stage)
        await house.execute(
            "update public.deals set stage_id = $1, lost_reason = 'Pris' where id = $2", end, one
        )
    await deal(house, world, stage)
    return stage


async def share(house: asyncpg.Connection, stage: UUID) -> tuple:
    found = await house.fetchrow(
        "select probability, deal_count from public.stage_probabilities where stage_id = $1", stage
    )
    return tuple(found) if found else ()


async def test_the_history_of_a_stage_is_the_share_of_its_finished_deals_that_was_won(
    house, finished, worker: Login
):
    await worker.value("select app.count_stage_history()")
    assert await share(house, finished) == (75, 4)


async def test_counting_again_changes_what_changed_and_nothing_else(house, world, finished, worker: Login):
    assert await worker.value("select app.count_stage_history($1)", world.workspace)
    assert await worker.value("select app.count_stage_history($1)", world.workspace) == 0


async def test_a_deleted_deal_is_no_history(house, finished, worker: Login):
    await house.execute("update public.deals set deleted_at = now() where won_at is not null")
    await worker.value("select app.count_stage_history()")
    assert await share(house, finished) == (0, 1)


async def test_only_the_worker_counts_history(as_admin: Seat):
    """T13."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_admin.value("select app.count_stage_history()")
