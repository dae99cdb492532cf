"""Sales documents: totals to the øre, numbers without gaps, and what is final once it is issued."""

import asyncio
import contextlib
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from uuid import uuid4

import asyncpg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmflow.process.pricing import PriceBook, Product, WantedLine, calculate
from tests.database.samples import insert, new_row
from tests.database.scopes import stored
from tests.database.seats import Seat

PARENTS = {"quotes": "quote_id", "orders": "order_id", "invoices": "invoice_id"}
TOTALS = "select net_minor, vat_minor, gross_minor from public.{} where id = $1"

lines_of_a_document = st.lists(
    st.fixed_dictionaries(
        {
            "quantity": st.decimals(min_value=Decimal("0.0001"), max_value=5000, places=4),
            "unit_price_minor": st.integers(min_value=0, max_value=5_000_000),
            "discount_percent": st.decimals(min_value=0, max_value=100, places=2),
            "vat_rate": st.sampled_from([Decimal(0), Decimal(25), Decimal("12.5"), Decimal(6)]),
        }
    ),
    min_size=1,
    max_size=6,
)


def whole(amount: Decimal) -> int:
    """To the øre; half an øre rounds up."""
    return int(amount.quantize(Decimal(1), ROUND_HALF_UP))


def totals(lines: list[dict]) -> tuple[int, int, int]:
    """The same sums with decimals, as EN 16931 asks: each line rounded, VAT of each rate's sum."""
    bases: dict[Decimal, int] = {}
    for line in lines:
        full = whole(line["quantity"] * line["unit_price_minor"])
        net = full - whole(full * line["discount_percent"] / 100)
        bases[line["vat_rate"]] = bases.get(line["vat_rate"], 0) + net
    net = sum(bases.values())
    vat = sum(whole(base * rate / 100) for rate, base in bases.items())
    return net, vat, net + vat


async def document_with(house, world, table: str, lines: list[dict]) -> object:
    """The id of a new document with these lines."""
    document = await stored(house, table, world.here)
    for line in lines:
        parent = {"quote_id": None, PARENTS[table]: document}
        await insert(house, "line_items", new_row("line_items", world.here, **(line | parent)))
    return document


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=lines_of_a_document, table=st.sampled_from(sorted(PARENTS)))
async def test_totals_are_right_to_the_oere(house, world, lines, table):
    document = await document_with(house, world, table, lines)
    assert tuple(await house.fetchrow(TOTALS.format(table), document)) == totals(lines)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=lines_of_a_document)
async def test_a_quote_costs_what_the_price_calculation_said(house, world, lines):
    products = tuple(
        Product(str(place), f"SKU{place}", "Filter", "stk", line["unit_price_minor"], line["vat_rate"])
        for place, line in enumerate(lines)
    )
    wanted = [
        WantedLine(str(place), line["quantity"], discount_percent=line["discount_percent"])
        for place, line in enumerate(lines)
    ]
    calculated = calculate(wanted, PriceBook(products=products), date(2026, 3, 2))
    document = await document_with(house, world, "quotes", lines)
    stored_totals = tuple(await house.fetchrow(TOTALS.format("quotes"), document))
    assert stored_totals == (calculated.net_minor, calculated.vat_minor, calculated.gross_minor)


async def test_totals_follow_every_change_of_a_line(house, world, as_manager):
    quote, line = world.here.ids["quotes"], world.here.ids["line_items"]
    assert await house.fetchval("select net_minor from public.quotes where id = $1", quote) == 37_500
    await as_manager.execute("update public.line_items set quantity = 4 where id = $1", line)
    assert await house.fetchval("select net_minor from public.quotes where id = $1", quote) == 50_000
    await as_manager.execute("delete from public.line_items where id = $1", line)
    assert tuple(await house.fetchrow(TOTALS.format("quotes"), quote)) == (0, 0, 0)


@pytest.mark.parametrize("parents", [[], ["quote_id", "order_id"], ["quote_id", "order_id", "invoice_id"]])
async def test_a_line_has_exactly_one_document(world, as_admin, parents):
    ids = {column: world.here.ids[table] for table, column in PARENTS.items()}
    row = new_row("line_items", world.here, quote_id=None) | {column: ids[column] for column in parents}
    with pytest.raises((asyncpg.CheckViolationError, asyncpg.InsufficientPrivilegeError)):
        await as_admin.insert("line_items", row)
    with pytest.raises(asyncpg.CheckViolationError) as refusal:
        await insert(as_admin.connection, "line_items", row)
    assert refusal.value.constraint_name == "line_items_one_parent"


async def test_a_line_cannot_move_to_another_document(house, world, as_admin):
    other = await stored(house, "quotes", world.here)
    with pytest.raises(asyncpg.InsufficientPrivilegeError, match="another document"):
        await as_admin.execute(
            "update public.line_items set quote_id = $1 where id = $2", other, world.here.ids["line_items"]
        )


@pytest.mark.parametrize("role", ["support", "sales", "manager"])
@pytest.mark.parametrize("table", sorted(PARENTS))
async def test_lines_may_what_their_document_may(house, world, role, table):
    """T18: an invoice's lines follow the right to make invoices, while it is a draft."""
    seat = Seat(house, world.people[role], world.workspace)
    document = await document_with(house, world, table, [{}])
    line = await house.fetchval(f"select id from public.line_items where {PARENTS[table]} = $1", document)
    writes = role != "support"
    assert await seat.attempt("select id from public.line_items where id = $1", line) == 1
    assert await seat.attempt("update public.line_items set place = 2 where id = $1", line) == int(writes)


@pytest.mark.parametrize(
    ("table", "column"),
    [
        *((table, column) for table in PARENTS for column in ("number", "net_minor", "gross_minor")),
        ("invoices", "state"),
        ("invoices", "paid_minor"),
        ("invoices", "issued_at"),
    ],
)
async def test_nobody_writes_numbers_and_sums_by_hand(world, as_admin, table, column):
    new = {"number": "'F-1'", "state": "'issued'", "issued_at": "now()"}.get(column, "7")
    with pytest.raises(asyncpg.InsufficientPrivilegeError) as refusal:
        await as_admin.execute(
            f"update public.{table} set {column} = {new} where id = $1", world.here.ids[table]
        )
    assert refusal.value.column_name == column


NEXT = "select app.next_doc_number($1)"


async def test_each_kind_has_its_own_series_with_its_own_prefix(house, world, as_admin):
    year = await house.fetchval("select extract(year from now() at time zone 'Europe/Copenhagen')::int")
    found = [
        await as_admin.value(NEXT, kind) for kind in ("invoice", "invoice", "quote", "order", "credit_note")
    ]
    assert found == [
        f"F-{year}-0001",
        f"F-{year}-0002",
        f"T-{year}-0001",
        f"O-{year}-0001",
        f"K-{year}-0001",
    ]


async def test_the_ten_thousandth_number_of_a_year_is_a_number_of_its_own(house, world, as_admin):
    await as_admin.value(NEXT, "invoice")
    await house.execute("update public.numbering_counters set last = 9999 where kind = 'invoice'")
    assert (await as_admin.value(NEXT, "invoice")).endswith("-10000")


@pytest.mark.parametrize("name", ["viewer", "support", "stranger", "revoked"])
async def test_whoever_makes_no_invoices_takes_no_number(house, world, name):
    """T18: a number that is taken and not used would be a gap."""
    seat = Seat(house, world.people[name], world.workspace)
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await seat.value(NEXT, "invoice")


async def test_sixty_at_once_with_twenty_aborts_leave_neither_gap_nor_double(db, workspace):
    """T37: a number goes back when its transaction does."""

    async def issue(number: int) -> str | None:
        with contextlib.suppress(ZeroDivisionError):
            async with db.acting_as(workspace.admin) as connection:
                given = await connection.fetchval(NEXT, "invoice")
                return given if number % 3 else str(1 // 0)
        return None

    given = [found for found in await asyncio.gather(*map(issue, range(60))) if found]
    assert sorted(int(found.rpartition("-")[2]) for found in given) == list(range(1, 41))


@pytest.fixture
async def issued(house, world, as_sales) -> object:
    """A draft with a line of 1 000 kroner, issued by a seller."""
    invoice = await stored(house, "invoices", world.here, order_id=None)
    line = new_row("line_items", world.here, quote_id=None, invoice_id=invoice)
    await insert(house, "line_items", line | {"quantity": 1, "unit_price_minor": 100_000})
    await as_sales.value("select app.issue_invoice($1)", invoice)
    return invoice


async def test_an_issued_invoice_has_its_number_day_and_both_parties(house, world, issued):
    invoice = await house.fetchrow("select * from public.invoices where id = $1", issued)
    assert invoice["number"].startswith("F-")
    assert (invoice["state"], invoice["gross_minor"]) == ("issued", 125_000)
    assert (invoice["due_on"] - invoice["issued_on"]).days == 30
    assert world.here.cvr in invoice["buyer"]
    assert "Vores A/S" in invoice["seller"]


@pytest.mark.parametrize(
    "command",
    [
        "update public.invoices set due_on = due_on + 1 where id = $1",
        "update public.invoices set gross_minor = 1 where id = $1",
        "update public.invoices set number = 'F-9' where id = $1",
        "update public.invoices set deleted_at = now() where id = $1",
        "delete from public.invoices where id = $1",
        "update public.line_items set unit_price_minor = 1 where invoice_id = $1",
        "delete from public.line_items where invoice_id = $1",
        "update public.invoices set state = 'draft', number = null where id = $1",
    ],
)
async def test_an_issued_invoice_is_final_for_everybody(house, issued, as_admin, command):
    """The owner of the database included (bogføringsloven)."""
    before = await house.fetchval(
        "select to_jsonb(it)::text from public.invoices as it where id = $1", issued
    )
    for execute in (as_admin.execute, house.execute):
        async with house.transaction():
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                async with house.transaction():
                    await execute(command, issued)
    after = await house.fetchval("select to_jsonb(it)::text from public.invoices as it where id = $1", issued)
    assert after == before


async def test_an_issued_invoice_gets_no_further_line(world, issued, as_admin):
    with pytest.raises(asyncpg.InsufficientPrivilegeError) as refusal:
        await as_admin.insert(
            "line_items", new_row("line_items", world.here, quote_id=None, invoice_id=issued)
        )
    assert refusal.value.constraint_name == "invoices_issued_is_final"


async def test_an_invoice_is_issued_once_and_never_empty(house, world, issued, as_admin):
    with pytest.raises(asyncpg.InsufficientPrivilegeError, match="issued already"):
        await as_admin.value("select app.issue_invoice($1)", issued)
    with pytest.raises(asyncpg.CheckViolationError) as refusal:
        await as_admin.value("select app.issue_invoice($1)", world.here.ids["invoices"])
    assert refusal.value.constraint_name == "invoices_has_lines"


async def test_an_invoice_out_of_sight_cannot_be_issued(world, as_limited_manager, as_foreigner):
    """T22 and T4: like one that nobody made."""
    answers = set()
    for seat, invoice in (
        (as_limited_manager, world.beside.ids["invoices"]),
        (as_limited_manager, uuid4()),
        (as_foreigner, world.here.ids["invoices"]),
    ):
        with pytest.raises(asyncpg.NoDataFoundError) as refusal:
            await seat.value("select app.issue_invoice($1)", invoice)
        answers.add(refusal.value.args[0])
    assert len(answers) == 1


async def test_a_deleted_company_keeps_its_issued_invoices_and_loses_its_drafts(
    house, world, issued, as_admin
):
    await as_admin.execute("delete from public.companies where id = $1", world.here.company)
    visible = await as_admin.ids("invoices")
    assert issued in visible
    assert world.here.ids["invoices"] not in visible
