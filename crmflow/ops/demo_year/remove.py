"""Removes a loaded year in one transaction: the rows that the audit log says it wrote, and nothing else."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from crmflow.errors import NotFound
from crmflow.integrations.storage import Storage
from crmflow.ops.at_hand import as_owner
from crmflow.ops.demo_year.ledger import MARK, Ledger, ledger, without_triggers
from crmflow.ops.demo_year.load import workspace_id

Ids = dict[str, set[UUID]]

FOUND = """
    select id, last_audit_id from public.restore_points
    where workspace_id = $1 and reason = 'demo' and label = $2
    order by created_at desc limit 1 for update
"""
WRITTEN = """
    select table_name, row_id from public.audit_log
    where workspace_id = $1 and id > $2 and op = 'insert' and request_id like $3
    order by id
"""
# Foreign keys between tables: which column of which table holds the id of a row of which other.
POINTERS = """
    select child.relname as child, holder.attname as holder, parent.relname as parent
    from pg_catalog.pg_constraint as pointer
    join pg_catalog.pg_class as child on child.oid = pointer.conrelid
    join pg_catalog.pg_class as parent on parent.oid = pointer.confrelid
    cross join lateral unnest(pointer.conkey, pointer.confkey) as pair (from_column, to_column)
    join pg_catalog.pg_attribute as holder on holder.attrelid = child.oid and holder.attnum = pair.from_column
    join pg_catalog.pg_attribute as target on target.attrelid = parent.oid and target.attnum = pair.to_column
    where pointer.contype = 'f' and child.relnamespace = 'public'::regnamespace
      and parent.relnamespace = 'public'::regnamespace and target.attname = 'id'
"""
# What the database and the worker make of other rows keeps nothing: it goes with what it was made of.
DERIVED = frozenset(
    (
        "activity_log",
        "activities",
        "task_activities",
        "text_chunks",
        "analyses",
        "recommendations",
        "notifications",
        "quality_results",
        "stage_probabilities",
        "webhook_deliveries",
    )
)
# These name their source without a foreign key.
MADE_OF_TEXT = ("text_chunks", "analyses", "price_calculations")
TEXTS = ("emails", "chat_messages", "documents", "company_notes")
# The parts of a whole that stays, stay: a document without its lines would be another document.
PARTS = {
    ("line_items", "quotes"),
    ("line_items", "orders"),
    ("line_items", "invoices"),
    ("payment_allocations", "payments"),
    ("payment_allocations", "invoices"),
    ("stages", "pipelines"),
    ("price_list_items", "price_lists"),
    ("call_list_entries", "call_lists"),
    ("emails", "email_threads"),
    ("chat_messages", "chat_conversations"),
}
NOT_ROWS_OF_THE_YEAR = {"numbering_counters", "restore_points"}
# Issued invoices are final for everybody. This is the only way around it: the owner's, for rows of the demo.
FINAL = {"invoices": "a_final", "line_items": "a_final"}
SERIES = {"quotes": ("quote",), "orders": ("order",), "invoices": ("invoice", "credit_note")}


@dataclass(frozen=True)
class Pointer:
    """`holder` of the child table holds the id of a row of the parent table."""

    child: str
    holder: str
    parent: str


@dataclass(frozen=True)
class Removed:
    """How many rows went, and how many stayed because rows of the workspace's own rest on them, by table."""

    counts: Mapping[str, int]
    kept: Mapping[str, int]


async def remove_year(owner_url: str, storage: Storage, workspace_name: str) -> Removed:
    """Remove the year. A row that something else rests on stays, with its parts: it is the workspace's now.

    Raises NotFound when there is no such workspace, or no year in it.
    """
    async with as_owner(owner_url) as connection:
        workspace = await workspace_id(connection, workspace_name)
        async with ledger(connection, workspace, f"{MARK} removed") as book:
            removed, files = await take_back(book)
        # Files go last: a transaction that fails must not leave documents without them.
        for key in files:
            await storage.delete(key)
        return removed


async def take_back(book: Ledger) -> tuple[Removed, list[str]]:
    """Everything inside the transaction; gives the keys of files that nobody has any more."""
    connection, workspace = book.connection, book.workspace
    marker = await connection.fetchrow(FOUND, workspace, MARK)
    if marker is None:
        raise NotFound("There is no demo year in the workspace.")
    async with without_triggers(connection, FINAL):
        written = await rows_of(book, marker["last_audit_id"])
        kept = await resting(book, written)
        going = {table: ids - kept[table] for table, ids in written.items()}
        files = await connection.fetch(
            "select storage_key from public.documents where workspace_id = $1 and id = any($2::uuid[])",
            workspace,
            list(going.get("documents", ())),
        )
        await free_numbers(book, written, going)
        counts = await delete(book, going)
        await connection.execute(
            "delete from public.restore_points where workspace_id = $1 and id = $2", workspace, marker["id"]
        )
    staying = {table: len(ids) for table, ids in kept.items() if ids}
    return Removed(counts, staying), [row["storage_key"] for row in files]


async def rows_of(book: Ledger, since: int) -> Ids:
    """The ids that the load wrote, and of what was made of its texts, by table, parents first."""
    written: Ids = defaultdict(set)
    for row in await book.connection.fetch(WRITTEN, book.workspace, since, f"{MARK} %-%"):
        if row["table_name"] not in NOT_ROWS_OF_THE_YEAR:
            written[row["table_name"]].add(row["row_id"])
    for table in MADE_OF_TEXT:
        made = await book.connection.fetch(
            f"select id from public.{table} where workspace_id = $1 and source_id = any($2::uuid[])",
            book.workspace,
            texts_of(written),
        )
        written[table] |= {row["id"] for row in made}
    return written


def texts_of(rows: Ids) -> list[UUID]:
    """The rows that something can have been made of."""
    return [row for table in TEXTS for row in rows.get(table, ())]


async def resting(book: Ledger, written: Ids) -> Ids:
    """The rows of the year that others rest on, and what those rest on in turn."""
    pointers = [Pointer(**row) for row in await book.connection.fetch(POINTERS)]
    used = [one for one in pointers if one.parent in written and one.child not in DERIVED]
    kept: Ids = defaultdict(set)
    grew = True
    while grew:
        grew = False
        for pointer in used:
            for table, ids in (await held(book, pointer, written, kept)).items():
                grew = grew or not ids <= kept[table]
                kept[table] |= ids
    return kept


async def held(book: Ledger, pointer: Pointer, written: Ids, kept: Ids) -> Ids:
    """The parents that rows which stay point at, and the parts of wholes that stay."""
    going = list(written.get(pointer.child, set()) - kept[pointer.child])
    parents = await book.connection.fetch(
        f"select distinct {pointer.holder} as id from public.{pointer.child}"
        f" where workspace_id = $1 and {pointer.holder} = any($2::uuid[]) and id <> all($3::uuid[])",
        book.workspace,
        list(written[pointer.parent] - kept[pointer.parent]),
        going,
    )
    found = {pointer.parent: {row["id"] for row in parents}}
    if (pointer.child, pointer.parent) in PARTS and kept[pointer.parent]:
        parts = await book.connection.fetch(
            f"select id from public.{pointer.child}"
            f" where workspace_id = $1 and {pointer.holder} = any($2::uuid[]) and id = any($3::uuid[])",
            book.workspace,
            list(kept[pointer.parent]),
            going,
        )
        found[pointer.child] = found.get(pointer.child, set()) | {row["id"] for row in parts}
    return found


async def delete(book: Ledger, going: Ids) -> dict[str, int]:
    """Delete the rows, children first. What was made of a text that stays, stays."""
    counts = {}
    for table in reversed(going):
        column, ids = ("source_id", texts_of(going)) if table in MADE_OF_TEXT else ("id", list(going[table]))
        done = await book.connection.execute(
            f"delete from public.{table} where workspace_id = $1 and {column} = any($2::uuid[])",
            book.workspace,
            ids,
        )
        counts[table] = int(done.split()[-1])
    return {table: count for table, count in counts.items() if count}


async def free_numbers(book: Ledger, written: Ids, going: Ids) -> None:
    """Take the series back to before the year, each only when all of its numbers go and none came after."""
    for table, kinds in SERIES.items():
        for kind in kinds:
            await free_series(book, table, kind, (written.get(table, set()), going.get(table, set())))


async def free_series(book: Ledger, table: str, kind: str, rows: tuple[set[UUID], set[UUID]]) -> None:
    """One kind's series of every year: its counter goes back, or away when the year began it."""
    written, going = rows
    of_kind = "and kind = $3" if table == "invoices" else "and $3::text is not null"
    numbers = await book.connection.fetch(
        f"select id, number from public.{table} where workspace_id = $1 and id = any($2::uuid[]) {of_kind}"
        " and number is not null",
        book.workspace,
        list(written),
        kind,
    )
    series: dict[int, dict[int, UUID]] = defaultdict(dict)
    for row in numbers:
        _, year, count = row["number"].rsplit("-", 2)
        series[int(year)][int(count)] = row["id"]
    for year, given in series.items():
        if set(given.values()) <= going:
            await turn_back(book, (kind, year), min(given) - 1, max(given))


async def turn_back(book: Ledger, series: tuple[str, int], before: int, after: int) -> None:
    """The counter as it was before the year, if it still stands where the year left it."""
    where = "workspace_id = $1 and kind = $2 and year = $3 and last = $4"
    change = (
        "update public.numbering_counters set last = $5"
        if before
        else "delete from public.numbering_counters"
    )
    values = (book.workspace, *series, after, *((before,) if before else ()))
    await book.connection.execute(f"{change} where {where}", *values)
