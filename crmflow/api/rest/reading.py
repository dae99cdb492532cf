"""GET: runs the statement of a page, and counts as the client prefers."""

import json
from dataclasses import replace

import asyncpg

from crmflow.api.rest.cursor import cursor_of, signature_of
from crmflow.api.rest.errors import RestError
from crmflow.api.rest.pages import Form, plan_statement, read_statement
from crmflow.api.rest.read import LONGEST_PAGE
from crmflow.api.rest.requests import Asked
from crmflow.api.rest.respond import Page
from crmflow.api.rest.sources import Source, table_source
from crmflow.api.rest.sql import Statement, Writer
from crmflow.api.rest.syntax import Query
from crmflow.db.catalog import Catalogue
from crmflow.db.session import Actor, Connection, Database


async def read_page(
    database: Database, catalogue: Catalogue, actor: Actor, asked: Asked, *, query: Query
) -> Page:
    """A page of a table."""
    count = asked.preferences.of("count")
    planned = None
    if count in ("planned", "estimated"):
        planned = await _planned(database, Writer(catalogue, actor.workspace_id), actor, asked, query=query)
    with_total = count == "exact" or (
        count == "estimated" and planned is not None and planned <= LONGEST_PAGE
    )
    writer = Writer(catalogue, actor.workspace_id)
    source = table_source(writer, asked.table)
    statement = read_statement(writer, source, query, form=asked.form, with_total=with_total)
    page = _page(await database.ask(actor, *statement.packed), source, query, asked.form)
    return page if with_total else replace(page, total=planned)


async def _planned(database: Database, writer: Writer, actor: Actor, asked: Asked, *, query: Query) -> int:
    plan = plan_statement(writer, table_source(writer, asked.table), query)
    async with database.acting_as(actor, read_only=True) as connection:
        return int(json.loads(await connection.fetchval(plan.sql, *plan.values))[0]["Plan"]["Plan Rows"])


async def run_page(
    connection: Connection, statement: Statement, source: Source, query: Query, *, form: Form
) -> Page:
    """Run a statement of `read_statement` in an open transaction."""
    row = await connection.fetchrow(statement.sql, *statement.values)
    return _page(row, source, query, form)


def _page(row: asyncpg.Record | None, source: Source, query: Query, form: Form) -> Page:
    if row is None:
        raise RestError(500, "XX000", "The database gave no answer")
    mark = tuple(row)[3] if len(row) > 3 else None  # noqa: PLR2004 -- the position or the version
    page = Page(row["body"], row["amount"], row["total"])
    if query.cursor is not None:
        return replace(page, cursor=cursor_of(mark, signature_of(source.table, query)))
    return replace(page, version=int(mark)) if form == "object" and mark is not None else page
