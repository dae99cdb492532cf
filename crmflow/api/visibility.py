"""What of some changes a person may know: the database is asked as that person, in one round trip."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from crmflow.api.changes import Change
from crmflow.db.catalog import Catalogue
from crmflow.db.session import Actor, Connection, Database

# Which permission reading a table takes, as its own policy says it.
RESOURCES = """
    select policy.tablename as name,
           (regexp_match(policy.qual, 'app\\.ws\\(''([a-z_]+\\.read)'''))[1] as permission
    from pg_catalog.pg_policies as policy
    where policy.schemaname = 'public' and policy.cmd = 'SELECT'
"""
ONE = """jsonb_build_object(
    'may_read', app.ws(${permission}) is not null,
    'here', (select jsonb_agg(id) from {table}
             where workspace_id = ${workspace}::uuid and id = any(${ids}::uuid[])),
    'before', (select jsonb_agg(gone) from app.seen_before(${name}, ${entries}::bigint[]) as gone),
    'companies', (select jsonb_agg(company) from unnest(${companies}::uuid[]) as company
                  where app.unscoped() or company in (select app.granted_company_ids()))
)"""


@dataclass(frozen=True)
class Told:
    """An event as it goes over the wire, made once for all streams of a person."""

    table: str
    text: bytes


@dataclass(frozen=True)
class Rules:
    """The tables that are told of, and the permission that reading each takes; None: membership is enough."""

    catalogue: Catalogue
    permissions: Mapping[str, str | None]

    @classmethod
    async def load(cls, connection: Connection, catalogue: Catalogue) -> "Rules":
        """Read them from the policies."""
        rows = await connection.fetch(RESOURCES)
        permissions = {row["name"]: row["permission"] for row in rows}
        told = {name for name in permissions if has_ids(catalogue, name)}
        return cls(catalogue, {name: permissions[name] for name in sorted(told)})


def has_ids(catalogue: Catalogue, table: str) -> bool:
    """True when its rows are known by workspace and id, as the log knows them. Its own are numbered."""
    columns = catalogue.tables[table].columns if table in catalogue.tables else {}
    return "workspace_id" in columns and "id" in columns and columns["id"].type == "uuid"


async def visible_to(database: Database, rules: Rules, actor: Actor, changes: Sequence[Change]) -> list[Told]:
    """The events of these changes for this person, in order."""
    told_of = [change for change in changes if change.table in rules.permissions]
    if not told_of:
        return []
    statement, values = question(rules, actor, told_of)
    row = await database.ask(actor, statement, values)
    answers = json.loads(row["body"]) if row else []
    events = (event_of(change, answer) for change, answer in zip(told_of, answers, strict=True))
    return [event for event in events if event]


def question(rules: Rules, actor: Actor, changes: Sequence[Change]) -> tuple[str, list[str]]:
    """One statement about all of them, and its values."""
    values: list[str] = []

    def place(value: str) -> str:
        values.append(value)
        return f"$1[{len(values)}]"

    parts = [
        ONE.replace("${permission}", place(rules.permissions[change.table] or "workspace.read"))
        .replace("${workspace}", place(str(actor.workspace_id)))
        .replace("${ids}", place(as_array(change.ids)))
        .replace("${name}", place(change.table))
        .replace("${entries}", place(as_array(map(str, change.entries))))
        .replace("${companies}", place(as_array(sorted(change.company_ids))))
        .replace("{table}", rules.catalogue.tables[change.table].sql_name)
        for change in changes
    ]
    body = f"jsonb_build_array({', '.join(parts)})::text"
    return f"select {body}, null::bigint, null::bigint, null::text", values


def as_array(values: "Sequence[str] | map[str]") -> str:
    """The text of an array of ids or numbers."""
    return "{" + ",".join(values) + "}"


def event_of(change: Change, answer: Mapping[str, Any]) -> Told | None:
    """The change as this person may know it; None when it is none of their business."""
    if not answer["may_read"]:
        return None
    here = sorted(answer["here"] or [])
    gone = sorted({*(answer["before"] or [])} - {*here})
    if not (here or gone or change.is_bulk):
        return None
    event = {
        "table": change.table,
        "op": change.op,
        "ids": here,
        "gone": gone,
        "company_ids": sorted(answer["companies"] or []),
    }
    return Told(change.table, event_text("change", event))


def event_text(name: str, content: Mapping[str, Any]) -> bytes:
    """One event on the wire, without its id (HTML standard, section 9.2)."""
    return f"event: {name}\ndata: {json.dumps(content, separators=(',', ':'))}\n\n".encode()
