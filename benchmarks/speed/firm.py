"""The data that is measured: workspaces of known sizes, and one administrator of all."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from uuid import UUID

import asyncpg

EMAIL = "maaler@crmflow.example"
PASSWORD = "en god lang adgangskode"  # noqa: S105 - lives as long as the measurement
ASKING, OTHERS = "Måling A/S", "Andre A/S"

SEED = """
    insert into public.companies (workspace_id, name, city, registry_status, last_activity_at, created_at)
    select $1, 'Firma ' || number || ' ApS', 'By ' || number % 100, 'NORMAL',
           now() - (number::bigint * 7919 % $2::int) * interval '1 minute',
           now() - number * interval '1 minute'
    from generate_series(1, $2::int) as number
"""
LOGGED = """
    select tgrelid::regclass::text as name from pg_trigger
    where tgname = 'audit_insert'
      and tgrelid = any(select ('public.' || name)::regclass from unnest($1::text[]) as name)
"""
MEMBERSHIP = """
    insert into public.user_workspaces (workspace_id, user_id, role)
    select $1, user_id, 'admin' from public.user_profiles where email = $2
"""
# A row in the middle, so that neither end of an index is asked for.
MIDDLE = "select id from public.companies where workspace_id = $1 order by id offset $2 limit 1"


@dataclass(frozen=True)
class Workspace:
    """A workspace, one of its companies, and how many it has."""

    id: UUID
    company: UUID
    companies: int


async def own_workspace(owner: asyncpg.Connection, companies: int) -> Workspace:
    """The workspace that `crmflow user add` made, filled."""
    found = await owner.fetchval("select id from public.workspaces where name = $1", ASKING)
    return await filled(owner, found, companies)


async def new_workspace(owner: asyncpg.Connection, name: str, companies: int) -> Workspace:
    """One more workspace of the same administrator."""
    made = await owner.fetchval("select app.new_workspace($1, null)", name)
    await owner.execute(MEMBERSHIP, made, EMAIL)
    return await filled(owner, made, companies)


@asynccontextmanager
async def quiet(owner: asyncpg.Connection, *tables: str) -> AsyncIterator[None]:
    """No trigger answers what is written to these tables, not even the log's."""
    logged = await owner.fetch(LOGGED, tables)
    await owner.execute("set session_replication_role = replica")
    for row in logged:
        await owner.execute(f"alter table {row['name']} disable trigger audit_insert")
    yield
    for row in logged:
        await owner.execute(f"alter table {row['name']} enable always trigger audit_insert")
    await owner.execute("set session_replication_role = default")


async def filled(owner: asyncpg.Connection, workspace: UUID, companies: int) -> Workspace:
    """History is not what is measured, so the triggers are quiet while the rows come in."""
    async with quiet(owner, "companies"):
        await owner.execute(SEED, workspace, companies)
    middle = await owner.fetchval(MIDDLE, workspace, companies // 2)
    return Workspace(workspace, middle, companies)
