"""A company with 1 000 children as it was, and what a changed row costs in the audit log."""

import asyncio
import json
import os
import statistics
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from product.database import own_database

from crmflow.db.roles import DatabaseUrls
from crmflow.db.session import Actor, Connection, Database

CHILDREN = 1_000
OTHERS = 5_000
ROUNDS = 20
MOST_MS = 100.0
AS_OF = "select public.record_as_of('companies', $1, $2)"
# What is read at least: the same rows as they are now, without rights and without looking into history.
FLOOR = """
    select (select jsonb_agg(to_jsonb(child)) from public.people as child
            where workspace_id = $1 and company_id = $2),
           (select jsonb_agg(to_jsonb(child)) from public.tasks as child
            where workspace_id = $1 and company_id = $2)
"""
SIZE = "select pg_relation_size('public.audit_log'), pg_indexes_size('public.audit_log')"


@dataclass(frozen=True)
class Firm:
    """Who asks, about which company, and when it was as asked for."""

    actor: Actor
    company: UUID
    then: object


async def seed(owner: Connection) -> Firm:
    """A company with its children, other companies beside it, and changes after the moment."""
    await owner.fetchval("select app.admin_add_user('a@firma.dk', 'Anna', '', 'Firma', 'admin')")
    person = await owner.fetchrow(
        "select user_id, workspace_id from public.user_workspaces join public.user_profiles using (user_id)"
        " where email = 'a@firma.dk'"
    )
    assert person is not None  # noqa: S101 -- seeded above
    workspace = person["workspace_id"]
    await owner.execute(
        "insert into public.companies (workspace_id, name)"
        " select $1, 'Firma ' || number from generate_series(1, $2::int) as number",
        workspace,
        OTHERS,
    )
    company = await owner.fetchval(
        "insert into public.companies (workspace_id, name) values ($1, 'Stor kunde A/S') returning id",
        workspace,
    )
    await owner.execute(
        "insert into public.people (workspace_id, company_id, name, email)"
        " select $1, $2, 'Ida Holm ' || number, 'ida' || number || '@stor.dk'"
        " from generate_series(1, $3::int / 2) as number",
        workspace,
        company,
        CHILDREN,
    )
    await owner.execute(
        "insert into public.tasks (workspace_id, company_id, title, assignee_id)"
        " select $1, $2, 'Ring ' || number, $4 from generate_series(1, $3::int / 2) as number",
        workspace,
        company,
        CHILDREN,
        person["user_id"],
    )
    then = await owner.fetchval("select clock_timestamp()")
    # Half of it has changed since, some of it twice, and a tenth is gone.
    await owner.execute("update public.people set title = 'Indkøber' where company_id = $1", company)
    await owner.execute(
        "update public.people set phone = '12345678' where company_id = $1 and name like '%5'", company
    )
    await owner.execute("delete from public.tasks where company_id = $1 and title like '%7'", company)
    await owner.execute("analyze")
    return Firm(Actor(person["user_id"], workspace, request_id="bench"), company, then)


async def middle(connection: Connection, statement: str, *values: object) -> float:
    """Milliseconds, the middle one of many."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        await connection.fetch(statement, *values)
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def processor_ms(pid: int) -> float:
    """What a process has used so far, which other programs do not blur."""
    fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


async def look_back(urls: DatabaseUrls, owner: Connection, firm: Firm) -> bool:
    """Print how long it takes; False when that is too long."""
    floor = await middle(owner, FLOOR, firm.actor.workspace_id, firm.company)
    database = await Database.connect(urls.api, size=1)
    async with database.acting_as(firm.actor, read_only=True) as connection:
        found = json.loads(await connection.fetchval(AS_OF, firm.company, firm.then))
        pid = await connection.fetchval("select pg_backend_pid()")
        used = processor_ms(pid)
        took = await middle(connection, AS_OF, firm.company, firm.then)
        used = (processor_ms(pid) - used) / ROUNDS
    await database.close()
    children = sum(found["counts"].values())
    print(
        f"as of, {children} children: {took:.1f} ms, {took / floor:.1f} times the rows as they are now;"
        f" {used:.1f} ms of processor time"
    )
    return children == CHILDREN and took <= MOST_MS


async def storage(owner: Connection, firm: Firm) -> None:
    """Print what a changed company adds to the log."""
    await owner.execute("vacuum full public.audit_log")
    before = await owner.fetchrow(SIZE)
    changed = await owner.fetch("update public.companies set city = 'Odense' where city is null returning id")
    after = await owner.fetchrow(SIZE)
    assert before is not None  # noqa: S101 -- a row of sizes always comes
    assert after is not None  # noqa: S101 -- the same
    heap, indexes = ((now - was) / len(changed) for now, was in zip(after, before, strict=True))
    row = await owner.fetchval(
        "select avg(pg_column_size(company.*)) from public.companies as company where workspace_id = $1",
        firm.actor.workspace_id,
    )
    print(
        f"audit of a changed company: {heap + indexes:.0f} bytes, {heap:.0f} heap and {indexes:.0f} indexes;"
        f" the row itself has {row:.0f}"
    )


async def main() -> bool:
    """Start a throw-away database, fill it, measure, and leave nothing behind."""
    async with own_database() as own:
        firm = await seed(own.owner)
        is_fast = await look_back(own.urls, own.owner, firm)
        await storage(own.owner, firm)
        return is_fast


if __name__ == "__main__":
    sys.exit(0 if asyncio.run(main()) else 1)
