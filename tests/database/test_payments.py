"""Payments: what settles what, never more than was paid or asked, also when many settle at once."""

import asyncio
from uuid import UUID, uuid4

import asyncpg
import pytest

from tests.database.samples import new_row
from tests.database.scopes import stored

SETTLE = """
    insert into public.payment_allocations (workspace_id, payment_id, invoice_id, amount_minor)
    values ($1, $2, $3, 10000)
"""
STATE = "select state, paid_minor from public.invoices where id = $1"


@pytest.fixture
async def payment(house, world) -> UUID:
    """1 500 kroner of the company, not yet set against anything."""
    return await stored(house, "payments", world.here, amount_minor=150_000)


def allocation(world, payment: UUID, amount: int, **changes: object) -> dict[str, object]:
    """This much of the payment for the issued invoice, which asks 1 000 kroner and has 100 paid."""
    return new_row("payment_allocations", world.here, payment_id=payment, amount_minor=amount, **changes)


async def test_an_invoice_is_paid_when_nothing_is_left(house, world, as_manager, payment):
    invoice = world.here.ids["issued_invoice"]
    row = allocation(world, payment, 90_000)
    await as_manager.insert("payment_allocations", row)
    assert tuple(await house.fetchrow(STATE, invoice)) == ("paid", 100_000)
    await as_manager.execute(
        "update public.payment_allocations set amount_minor = 40000 where id = $1", row["id"]
    )
    assert tuple(await house.fetchrow(STATE, invoice)) == ("issued", 50_000)
    await house.execute("delete from public.payment_allocations where id = $1", row["id"])
    assert tuple(await house.fetchrow(STATE, invoice)) == ("issued", 10_000)


@pytest.mark.parametrize("amount", [90_001, 150_001])
async def test_never_more_than_the_invoice_asks_or_the_payment_holds(
    house, world, as_manager, payment, amount
):
    with pytest.raises(asyncpg.CheckViolationError) as refusal:
        await as_manager.insert("payment_allocations", allocation(world, payment, amount))
    assert refusal.value.constraint_name == "payment_allocations_not_too_much"
    assert tuple(await house.fetchrow(STATE, world.here.ids["issued_invoice"])) == ("issued", 10_000)


async def test_a_payment_settles_several_invoices_up_to_its_amount(house, world, as_manager):
    small = await stored(house, "payments", world.here, amount_minor=50_000)
    await as_manager.insert("payment_allocations", allocation(world, small, 30_000))
    other = await stored(
        house,
        "invoices",
        world.here,
        number="F-2",
        state="issued",
        net_minor=80_000,
        vat_minor=20_000,
        gross_minor=100_000,
    )
    with pytest.raises(asyncpg.CheckViolationError):
        await as_manager.insert("payment_allocations", allocation(world, small, 20_001, invoice_id=other))
    await as_manager.insert("payment_allocations", allocation(world, small, 20_000, invoice_id=other))


@pytest.mark.parametrize(
    "change",
    ["amount_minor = 89999", "currency = 'EUR'", "company_id = '{beside}'"],
)
async def test_a_payment_cannot_become_less_than_it_has_settled(house, world, as_manager, payment, change):
    await as_manager.insert("payment_allocations", allocation(world, payment, 90_000))
    change = change.format(beside=world.beside.company)
    with pytest.raises(asyncpg.CheckViolationError) as refusal:
        await as_manager.execute(f"update public.payments set {change} where id = $1", payment)
    assert refusal.value.constraint_name in {"payment_allocations_not_too_much", "payment_allocations_fits"}
    assert (
        await as_manager.execute("update public.payments set amount_minor = 90000 where id = $1", payment)
        == 1
    )


async def test_moving_an_allocation_reopens_the_invoice_it_leaves(house, world, as_manager, payment):
    invoice = world.here.ids["issued_invoice"]
    row = allocation(world, payment, 90_000)
    await as_manager.insert("payment_allocations", row)
    other = await stored(
        house, "invoices", world.here, number="F-2", state="issued", gross_minor=100_000, net_minor=100_000
    )
    await as_manager.execute(
        "update public.payment_allocations set invoice_id = $1 where id = $2", other, row["id"]
    )
    assert tuple(await house.fetchrow(STATE, invoice)) == ("issued", 10_000)
    assert tuple(await house.fetchrow(STATE, other)) == ("issued", 90_000)


async def test_a_draft_and_another_companys_invoice_are_not_settled(house, world, as_manager, payment):
    for invoice in (world.here.ids["invoices"], world.beside.ids["issued_invoice"]):
        with pytest.raises(asyncpg.CheckViolationError) as refusal:
            await as_manager.insert("payment_allocations", allocation(world, payment, 1, invoice_id=invoice))
        assert refusal.value.constraint_name == "payment_allocations_fits"


async def test_a_foreign_invoice_and_an_invented_one_fail_alike(world, as_manager, payment):
    """T7: the answer does not say whether it exists somewhere else."""
    answers = []
    for invoice in (world.elsewhere.ids["issued_invoice"], uuid4()):
        with pytest.raises(asyncpg.PostgresError) as refusal:
            await as_manager.insert("payment_allocations", allocation(world, payment, 1, invoice_id=invoice))
        answers.append((refusal.value.sqlstate, refusal.value.constraint_name, refusal.value.args[0]))
    assert answers[0] == answers[1]


async def test_many_settle_one_payment_at_once(db, owner, workspace):
    """Of 20 times 100 kroner out of 1 000, ten fit; nobody waits for ever and nothing is settled twice."""
    payment = await owner.fetchval(
        "insert into public.payments (workspace_id, company_id, amount_minor) values ($1, $2, 100000)"
        " returning id",
        workspace.id,
        workspace.nordvind,
    )
    invoices = [
        await owner.fetchval(
            "insert into public.invoices (workspace_id, company_id, number, state, net_minor, gross_minor)"
            " values ($1, $2, $3, 'issued', 10000, 10000) returning id",
            workspace.id,
            workspace.nordvind,
            f"F-{number}",
        )
        for number in range(20)
    ]

    async def settle(invoice: UUID) -> bool:
        try:
            async with db.acting_as(workspace.admin) as connection:
                await connection.execute(
                    SETTLE,
                    workspace.id,
                    payment,
                    invoice,
                )
        except asyncpg.CheckViolationError:
            return False
        return True

    assert sum(await asyncio.gather(*map(settle, invoices))) == 10
    assert await owner.fetchval("select count(*) from public.invoices where state = 'paid'") == 10


async def test_who_entered_a_settlement_is_who_was_signed_in(house, world, as_manager, payment):
    """T20: whatever the caller says."""
    row = allocation(world, payment, 10, created_by=world.people["admin"])
    await as_manager.insert("payment_allocations", row)
    made_by = "select created_by from public.payment_allocations where id = $1"
    assert await house.fetchval(made_by, row["id"]) == as_manager.user
    await as_manager.execute(
        "update public.payment_allocations set created_by = $2 where id = $1",
        row["id"],
        world.people["admin"],
    )
    assert await house.fetchval(made_by, row["id"]) == as_manager.user
