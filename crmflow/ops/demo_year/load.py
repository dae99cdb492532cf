"""Loads the year into a workspace, in one transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

import asyncpg

from crmflow.errors import Conflict, Invalid, NotFound
from crmflow.integrations.storage import Storage
from crmflow.ops.at_hand import as_owner
from crmflow.ops.demo_year.dice import Office
from crmflow.ops.demo_year.ledger import MARK, Ledger, as_definer, as_json, ledger, without_triggers
from crmflow.ops.demo_year.progress import Tell, telling
from crmflow.ops.demo_year.rows import Issue, Step
from crmflow.ops.demo_year.year import Year, make_year

WORKSPACE = """
    select id from public.workspaces where name = $1 or id::text = $1
    order by id::text = $1 desc, created_at limit 1
"""
LOADED = """
    select exists (
        select from public.restore_points where workspace_id = $1 and reason = 'demo' and label = $2)
"""
# Who may have deals, by the permission and not by the role.
SELLERS = """
    select distinct membership.user_id, profile.email_norm
    from public.user_workspaces as membership
    join public.user_profiles as profile on profile.user_id = membership.user_id and profile.kind = 'person'
    join app.role_permissions as granted on granted.role = membership.role
    where membership.workspace_id = $1 and membership.revoked_at is null and membership.cvr_access = 'all'
      and granted.permission in ('deals.create', 'deals.create_own')
    order by profile.email_norm
"""
PREFIXES = """
    select setting.key, setting.value
    from public.workspace_settings as settings, jsonb_each_text(settings.number_prefixes) as setting
    where settings.workspace_id = $1
"""
COUNTERS = "select kind, year, last from public.numbering_counters where workspace_id = $1 for update"
COUNT_ON = """
    insert into public.numbering_counters as counter (workspace_id, kind, year, last)
    select $1, series.kind, series.year, series.last
    from jsonb_to_recordset($2::jsonb) as series (kind text, year int, last bigint)
    on conflict (workspace_id, kind, year) do update set last = greatest(counter.last, excluded.last)
"""
MOVE = """
    update public.deals as deal
    set stage_id = step.stage_id, lost_reason = step.lost_reason,
        updated_at = step.at, version = deal.version + 1,
        won_at = case when stage.kind = 'won' then step.at end,
        lost_at = case when stage.kind = 'lost' then step.at end
    from jsonb_to_recordset($2::jsonb) as step (id uuid, stage_id uuid, at timestamptz, lost_reason text)
    join public.stages as stage on stage.workspace_id = $1 and stage.id = step.stage_id
    where deal.workspace_id = $1 and deal.id = step.id
"""
ENTERED = """
    update public.deals as deal set stage_entered_at = step.at
    from jsonb_to_recordset($2::jsonb) as step (id uuid, at timestamptz)
    where deal.workspace_id = $1 and deal.id = step.id
"""
ISSUE = """
    update public.invoices as invoice
    set number = issued.number, state = issued.state, issued_on = issued.issued_on, due_on = issued.due_on,
        buyer = issued.buyer, seller = issued.seller, issued_at = issued.at, updated_at = issued.at,
        version = invoice.version + 1
    from jsonb_to_recordset($2::jsonb) as issued (
        id uuid, number text, state text, issued_on date, due_on date,
        buyer jsonb, seller jsonb, at timestamptz)
    where invoice.workspace_id = $1 and invoice.id = issued.id
"""
# As every night; low priority, so that what comes in goes first.
REVIEW = """
    select count(app.put_job(
        'insight.advise', jsonb_build_object('workspace_id', $1::uuid, 'company_id', company.id), -10))
    from public.companies as company where company.workspace_id = $1 and company.deleted_at is null
"""
# The times of the year's changes are given, and settling an invoice today did not change it today.
OWN_TIMES = {"deals": "b_touch", "invoices": "b_touch"}


@dataclass(frozen=True)
class Loaded:
    """How many rows were new, by table."""

    counts: Mapping[str, int]


async def load_year(
    owner_url: str, storage: Storage, workspace_name: str, now: datetime, *, is_reviewed: bool = True
) -> Loaded:
    """Load the year that ends now (UTC) into the workspace; its members with deals of their own sell.

    When `is_reviewed`, the worker looks for advice on every company at once, and not first tonight.

    Raises:
        NotFound: there is no such workspace.
        Conflict: a year is loaded already, or other rows have its CVR, product or document numbers.
        Invalid: nobody in the workspace may have deals.
    """
    async with as_owner(owner_url) as connection:
        workspace = await workspace_id(connection, workspace_name)
        try:
            async with (
                telling(owner_url, workspace) as tell,
                ledger(connection, workspace, f"{MARK} {uuid4()}") as book,
            ):
                loaded = await write(book, storage, now, tell)
                if is_reviewed:
                    await book.connection.execute(REVIEW, workspace)
                return loaded
        except asyncpg.UniqueViolationError as problem:
            raise Conflict(
                f"The workspace already has rows that the demo year would double: {problem.detail}"
            ) from problem


async def workspace_id(connection: asyncpg.Connection, name: str) -> UUID:
    """The workspace of that name, or of that id."""
    async with as_definer(connection):
        found: UUID | None = await connection.fetchval(WORKSPACE, name)
    if found is None:
        raise NotFound(f"There is no workspace named {name}.")
    return found


async def is_loaded(owner_url: str, workspace_name: str) -> bool:
    """True when the workspace has a demo year."""
    async with as_owner(owner_url) as connection:
        workspace = await workspace_id(connection, workspace_name)
        async with as_definer(connection):
            found: bool = await connection.fetchval(LOADED, workspace, MARK)
        return found


async def write(book: Ledger, storage: Storage, now: datetime, tell: Tell) -> Loaded:
    """Everything inside the transaction; the files last, so that a refused row leaves none behind."""
    if await book.connection.fetchval(LOADED, book.workspace, MARK):
        raise Conflict("The demo year is loaded already.", hint="Remove it first.")
    office = await office_of(book, now)
    year = make_year(office)
    await mark(book, now)
    async with without_triggers(book.connection, OWN_TIMES):
        counts = await write_tables(book, year, tell)
    await count_on(book, year, office)
    # The year's deals are history already; tonight would be too late for whoever looks at the demo.
    counts["stage_probabilities"] = await book.connection.fetchval(
        "select app.count_stage_history($1)", book.workspace
    )
    for document in year.documents:
        await storage.put(document.storage_key, document.body_text.encode())
    return Loaded(counts)


async def office_of(book: Ledger, now: datetime) -> Office:
    """Who sells there, and where its number series stand; these wait until the transaction is over."""
    connection, workspace = book.connection, book.workspace
    sellers = tuple(row["user_id"] for row in await connection.fetch(SELLERS, workspace))
    if not sellers:
        raise Invalid("Nobody in the workspace may have deals, so nobody could have sold anything.")
    prefixes = {row["key"]: row["value"] for row in await connection.fetch(PREFIXES, workspace)}
    last = {(row["kind"], row["year"]): row["last"] for row in await connection.fetch(COUNTERS, workspace)}
    return Office(workspace, sellers, now, prefixes, last)


async def mark(book: Ledger, now: datetime) -> None:
    """The restore point that removing starts from: what is logged after it, under this mark, is the year."""
    await book.connection.execute(
        "insert into public.restore_points (workspace_id, reason, label, last_audit_id, created_at)"
        " values ($1, 'demo', $2, $3, $4)",
        book.workspace,
        MARK,
        await book.last_audit(),
        now,
    )


async def write_tables(book: Ledger, year: Year, tell: Tell) -> dict[str, int]:
    """Every table, parents first; deals move and invoices are issued as soon as all of them is there."""
    counts = {}
    for place, (table, rows) in enumerate(year.tables.items()):
        await tell(place / len(year.tables))
        since = await book.last_audit()
        counts[table] = await book.insert(table, rows)
        if table == "deals":
            await move(book, year.steps)
        if table == "line_items":
            await issue(book, year.issues)
        if table == "payment_allocations":
            # What they settle changed with them, on the day of the payment.
            await book.retime(since, ((row["invoice_id"], row["created_at"], None) for row in rows))
    return counts


async def move(book: Ledger, steps: Sequence[Step]) -> None:
    """Let the deals go through their stages one after the other, so that their history tells it."""
    entered: dict[UUID, datetime] = {}
    for number in range(1, max(step.number for step in steps) + 1):
        now = [step for step in steps if step.number == number]
        entered |= {step.id: step.at for step in now}
        since = await book.last_audit()
        rows = [
            {"id": one.id, "stage_id": one.stage_id, "at": one.at, "lost_reason": one.lost_reason}
            for one in now
        ]
        await book.connection.execute(MOVE, book.workspace, as_json(rows))
        await book.retime(since, ((one.id, one.at, one.by) for one in now))
    rows = [{"id": deal, "at": at} for deal, at in entered.items()]
    await book.connection.execute(ENTERED, book.workspace, as_json(rows))


async def issue(book: Ledger, issues: Sequence[Issue]) -> None:
    """Issue the invoices, now that their lines are there."""
    since = await book.last_audit()
    await book.connection.execute(ISSUE, book.workspace, as_json([vars(one) for one in issues]))
    await book.retime(since, ((one.id, one.at, None) for one in issues))


async def count_on(book: Ledger, year: Year, office: Office) -> None:
    """The series go on after the year's last numbers."""
    last = dict(office.last_numbers)
    for kind, number in numbered(year):
        _, year_of, count = number.rsplit("-", 2)
        last[kind, int(year_of)] = max(last.get((kind, int(year_of)), 0), int(count))
    rows = [{"kind": kind, "year": of, "last": count} for (kind, of), count in last.items()]
    await book.connection.execute(COUNT_ON, book.workspace, as_json(rows))


def numbered(year: Year) -> list[tuple[str, str]]:
    """The kind and number of every numbered document."""
    kinds = {row["id"]: row["kind"] for row in year.tables["invoices"]}
    return [
        *(("quote", row["number"]) for row in year.tables["quotes"] if row["number"]),
        *(("order", row["number"]) for row in year.tables["orders"]),
        *((kinds[one.id], one.number) for one in year.issues),
    ]
