"""GET: runs the statement of a page, and counts as the client prefers."""

import json

from crmflow.api.rest.cursor import cursor_of, signature_of
from crmflow.api.rest.errors import RestError
from crmflow.api.rest.pages import plan_statement, read_statement
from crmflow.api.rest.read import LONGEST_PAGE
from crmflow.api.rest.requests import Asked
from crmflow.api.rest.respond import Page
from crmflow.api.rest.sources import Source, table_source
from crmflow.api.rest.sql import Statement, Writer
from crmflow.api.rest.syntax import Query
from crmflow.db.session import Connection


async def read_page(connection: Connection, writer: Writer, asked: Asked, query: Query) -> Page:
    """A page of a table."""
    count = asked.preferences.of("count")
    planned = None
    if count in ("planned", "estimated"):
        asking = Writer(writer.catalogue, writer.workspace_id)
        plan = plan_statement(asking, table_source(asking, asked.table), query)
        planned = int(json.loads(await connection.fetchval(plan.sql, *plan.values))[0]["Plan"]["Plan Rows"])
    with_total = count == "exact" or (
        count == "estimated" and planned is not None and planned <= LONGEST_PAGE
    )
    source = table_source(writer, asked.table)
    statement = read_statement(writer, source, query, form=asked.form, with_total=with_total)
    page = await run_page(connection, statement, source, query)
    return page if with_total else Page(page.body, page.amount, planned, page.cursor, page.version)


async def run_page(connection: Connection, statement: Statement, source: Source, query: Query) -> Page:
    """Run a statement of `read_statement`."""
    row = await connection.fetchrow(statement.sql, *statement.values)
    if row is None:
        raise RestError(500, "XX000", "The database gave no answer")
    found = dict(row)
    cursor = None
    if query.cursor is not None:
        cursor = cursor_of(found.get("position"), signature_of(source.table, query))
    return Page(found["body"], found["amount"], found["total"], cursor, found.get("version"))
