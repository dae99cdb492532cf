"""Whatever people do in whatever order, a roll-back and an undo find the content of that moment (T46)."""

import json
import random
from collections.abc import Awaitable, Callable
from contextlib import suppress
from uuid import UUID

import asyncpg
import pytest

from crmflow.db.session import Actor, Connection, Database
from tests.plugins.workspace import Workspace

STEPS = 24
# What the rights, the rules of the tables and taken names refuse is part of a day's work.
REFUSED = (
    asyncpg.InsufficientPrivilegeError,
    asyncpg.IntegrityConstraintViolationError,
    asyncpg.RaiseError,
    asyncpg.DataError,
)
SOME = "select id from public.{table} order by md5(id::text || $1) limit {most}"
DIGEST = "select app.content_digest($1)"
Step = Callable[["Day", Connection], Awaitable[object]]


class Day:
    """A day in a firm: who works there, and dice."""

    def __init__(self, seed: int, workspace: Workspace) -> None:
        self.dice = random.Random(seed)  # noqa: S311 -- dice, not secrets
        self.workspace = workspace.id

    async def some(self, connection: Connection, table: str, most: int = 1) -> list[UUID]:
        """Rows that this person sees."""
        rows = await connection.fetch(SOME.format(table=table, most=most), str(self.dice.random()))
        return [row["id"] for row in rows]

    def word(self) -> str:
        return f"ord {self.dice.randrange(10_000)}"


async def new_company(day: Day, to: Connection) -> None:
    await to.execute(
        "insert into public.companies (workspace_id, name)"
        " select $1, $2 || n from generate_series(1, $3::int) n",
        day.workspace,
        day.word(),
        day.dice.randint(1, 4),
    )


async def new_person(day: Day, to: Connection) -> None:
    for company in await day.some(to, "companies", 2):
        await to.execute(
            "insert into public.people (workspace_id, company_id, name) values ($1, $2, $3)",
            day.workspace,
            company,
            day.word(),
        )


async def new_note(day: Day, to: Connection) -> None:
    for company in await day.some(to, "companies"):
        await to.execute(
            "insert into public.company_notes (workspace_id, company_id, body_text) values ($1, $2, $3)",
            day.workspace,
            company,
            day.word(),
        )


async def new_deal(day: Day, to: Connection) -> None:
    for company in await day.some(to, "companies"):
        await to.execute(
            "insert into public.deals"
            " (workspace_id, company_id, pipeline_id, stage_id, title, position, amount_minor)"
            " select $1, $2, pipeline_id, id, $3, $4, 1000 from public.stages where kind = 'open' limit 1",
            day.workspace,
            company,
            day.word(),
            f"V{day.dice.randrange(10_000)}V",
        )


async def move_deal(day: Day, to: Connection) -> None:
    for deal in await day.some(to, "deals"):
        for stage in await day.some(to, "stages"):
            await to.execute("update public.deals set stage_id = $1 where id = $2", stage, deal)


async def new_quote(day: Day, to: Connection) -> None:
    for company in await day.some(to, "companies"):
        quote = await to.fetchval(
            "insert into public.quotes (workspace_id, company_id) values ($1, $2) returning id",
            day.workspace,
            company,
        )
        for _ in range(day.dice.randint(1, 3)):
            await to.execute(
                "insert into public.line_items"
                " (workspace_id, quote_id, company_id, description, quantity, unit_price_minor)"
                " values ($1, $2, $3, $4, 2, 5000)",
                day.workspace,
                quote,
                company,
                day.word(),
            )


async def change_lines(day: Day, to: Connection) -> None:
    lines = await day.some(to, "line_items", 2)
    await to.execute(
        "update public.line_items set quantity = $2 where id = any($1)", lines, day.dice.randint(1, 9)
    )


async def change_many(day: Day, to: Connection) -> None:
    companies = await day.some(to, "companies", 5)
    await to.execute("update public.companies set city = $2 where id = any($1)", companies, day.word())


async def swap_names(day: Day, to: Connection) -> None:
    """Two rows that change places under a unique name."""
    tags = await day.some(to, "company_tags", 2)
    for number, tag in enumerate(tags):
        await to.execute(
            "update public.company_tags set name = $2 where id = $1", tag, f"mellem {number} {tag}"
        )
    for tag, name in zip(tags, ("a", "b"), strict=False):
        await to.execute("update public.company_tags set name = $2 where id = $1", tag, name)


async def new_tag(day: Day, to: Connection) -> None:
    await to.execute(
        "insert into public.company_tags (workspace_id, name) values ($1, $2)",
        day.workspace,
        day.dice.choice("abcd"),
    )


async def put_tag(day: Day, to: Connection) -> None:
    for tag in await day.some(to, "company_tags"):
        for company in await day.some(to, "companies", 2):
            await to.execute(
                "insert into public.company_tag_assignments (workspace_id, company_id, tag_id)"
                " values ($1, $2, $3)",
                day.workspace,
                company,
                tag,
            )


async def new_task(day: Day, to: Connection) -> None:
    for company in await day.some(to, "companies"):
        await to.execute(
            "insert into public.tasks (workspace_id, company_id, title) values ($1, $2, $3)",
            day.workspace,
            company,
            day.word(),
        )


async def delete_some(day: Day, to: Connection) -> None:
    table = day.dice.choice(
        ("companies", "people", "deals", "quotes", "tasks", "company_tags", "company_notes")
    )
    rows = await day.some(to, table, day.dice.randint(1, 3))
    await to.execute(f"delete from public.{table} where id = any($1)", rows)


async def undo_newest(day: Day, to: Connection) -> None:
    wanted = await to.fetchval(
        "select id from public.operations where undone_by is null order by created_at desc, id limit 1"
    )
    if wanted:
        await to.execute("select public.undo($1, $2)", wanted, json.dumps({"*": "undo"}))


STEPS_OF_A_DAY: tuple[Step, ...] = (
    new_company,
    new_person,
    new_note,
    new_deal,
    move_deal,
    new_quote,
    change_lines,
    change_many,
    swap_names,
    new_tag,
    put_tag,
    new_task,
    delete_some,
    delete_some,
    undo_newest,
)


async def work(db: Database, people: list[Actor], day: Day, steps: int) -> None:
    """Some steps, each by somebody, each a transaction that may fail."""
    for _ in range(steps):
        step, actor = day.dice.choice(STEPS_OF_A_DAY), day.dice.choice(people)
        with suppress(*REFUSED):
            async with db.acting_as(actor) as connection:
                await step(day, connection)


async def staff(owner: asyncpg.Connection, workspace: Workspace) -> list[Actor]:
    """An administrator and some colleagues, with a pipeline to sell through."""
    pipeline = await owner.fetchval(
        "insert into public.pipelines (workspace_id, name) values ($1, 'Salg') returning id", workspace.id
    )
    for place, kind in enumerate(("open", "open", "won")):
        await owner.execute(
            "insert into public.stages (workspace_id, pipeline_id, name, position, kind)"
            " values ($1, $2, $3, $4, $5)",
            workspace.id,
            pipeline,
            f"Trin {place}",
            f"V{place}",
            kind,
        )
    people = [workspace.admin, workspace.admin]
    for role in ("manager", "sales", "support"):
        person = await owner.fetchval(
            "select app.admin_add_user($1, 'Carl', 'hash', 'Firma', $2)", f"{role}@firma.example", role
        )
        people.append(Actor(person, workspace.id))
    return people


@pytest.mark.parametrize("seed", range(10))
async def test_a_roll_back_finds_the_content_of_that_moment(
    owner: asyncpg.Connection, db: Database, workspace: Workspace, seed: int
):
    """And taking it back finds the content of before, with the other workspace untouched."""
    await owner.execute("select app.admin_add_user('b@b.example', 'Bo', 'hash', 'Andre', 'admin')")
    other = await owner.fetchval("select id from public.workspaces where name = 'Andre'")
    await owner.execute("insert into public.companies (workspace_id, name) values ($1, 'Deres')", other)
    people, day = await staff(owner, workspace), Day(seed, workspace)
    await work(db, people, day, STEPS // 2)
    before, theirs = [await owner.fetchval(DIGEST, one) for one in (workspace.id, other)]
    point = await owner.fetchval("select app.add_restore_point($1, 'manual')", workspace.id)
    await work(db, people, day, STEPS)
    after = await owner.fetchval(DIGEST, workspace.id)

    async with db.acting_as(workspace.admin) as connection:
        told = json.loads(await connection.fetchval("select app.roll_back($1, 'Firma')", point))

    assert told["skipped"] == []
    assert await owner.fetchval(DIGEST, workspace.id) == before
    async with db.acting_as(workspace.admin) as connection:
        await connection.execute("select public.undo($1)", UUID(told["operation_id"]))
    assert await owner.fetchval(DIGEST, workspace.id) == after
    assert await owner.fetchval(DIGEST, other) == theirs


@pytest.mark.parametrize("seed", range(100, 106))
async def test_an_undo_of_the_newest_operation_finds_the_content_before_it(
    owner: asyncpg.Connection, db: Database, workspace: Workspace, seed: int
):
    people, day = await staff(owner, workspace), Day(seed, workspace)
    await work(db, people, day, STEPS)
    before = await owner.fetchval(DIGEST, workspace.id)
    async with db.acting_as(workspace.admin) as connection:
        # Two at once make the transaction an operation, whatever the dice do.
        await connection.execute(
            "insert into public.companies (workspace_id, name) values ($1, 'A'), ($1, 'B')", workspace.id
        )
        await delete_some(day, connection)
        await change_many(day, connection)
        await connection.execute("update public.companies set phone = '1'")
    async with db.acting_as(workspace.admin) as connection:
        wanted = await connection.fetchval(
            "select id from public.operations order by created_at desc, id limit 1"
        )
        told = json.loads(await connection.fetchval("select public.undo($1)", wanted))
    assert told["conflicts"] == []
    assert await owner.fetchval(DIGEST, workspace.id) == before
