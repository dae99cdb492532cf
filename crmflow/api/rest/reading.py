"""GET: what is asked, the statement of a page, and counting as the client prefers."""

import json
from dataclasses import dataclass
from uuid import UUID

import asyncpg
from starlette.requests import Request

from crmflow.api.rest.cursor import cursor_of, signature_of
from crmflow.api.rest.errors import RestError
from crmflow.api.rest.pages import Form, plan_statement, read_statement
from crmflow.api.rest.prefer import with_range
from crmflow.api.rest.requests import Asked, read_request
from crmflow.api.rest.respond import Page
from crmflow.api.rest.sources import Source, table_source
from crmflow.api.rest.sql import OF_CALLER, Packed, Statement, Writer
from crmflow.api.rest.syntax import Query
from crmflow.db.catalog import Catalogue
from crmflow.db.session import Actor, Caller, Connection, Database

# What of a request says what is asked; the rest says who asks.
SHAPING = frozenset((b"accept", b"prefer", b"accept-profile", b"content-profile", b"range", b"range-unit"))
MOST_KNOWN = 1000
LONGEST_KNOWN = 2000


@dataclass(frozen=True)
class Reading:
    """A GET as it was understood, and its statement; `counted` is how the client wants all rows counted."""

    asked: Asked
    query: Query
    source: Source
    statement: Packed
    counted: str | None


class Readings:
    """Understands each question once: screens ask the same few all day."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.known: dict[tuple[object, ...], Reading] = {}

    def of(self, name: str, request: Request) -> Reading:
        """What a request for a table asks. Raises RestError."""
        question = request.scope["query_string"]
        shape = [pair for pair in request.scope["headers"] if pair[0] in SHAPING]
        key = (name, question, *shape)
        found = self.known.get(key)
        if found is None:
            asked = read_request(self.catalogue, name, request, ("count",))
            query = with_range(asked.query, request.headers)
            found = reading_of(self.catalogue, asked, query, asked.preferences.of("count"))
            if len(question) <= LONGEST_KNOWN:
                if len(self.known) >= MOST_KNOWN:
                    self.known.clear()
                self.known[key] = found
        return found


def reading_of(catalogue: Catalogue, asked: Asked, query: Query, counted: str | None) -> Reading:
    """The statement of a page."""
    writer = Writer(catalogue, OF_CALLER)
    source = table_source(writer, asked.table)
    statement = read_statement(writer, source, query, form=asked.form, with_total=counted == "exact")
    return Reading(asked, query, source, statement.packed, counted)


async def read_page(database: Database, caller: Caller, reading: Reading) -> tuple[Page, UUID]:
    """A page of a table, and who it was that asked. Raises Unauthenticated."""
    statement = reading.statement
    row = await database.ask(caller, statement.text, statement.values, name=statement.name)
    page = _page(row, reading.source, reading.query, reading.asked.form)
    return page, row["person"]


async def rows_expected(database: Database, catalogue: Catalogue, actor: Actor, reading: Reading) -> int:
    """How many rows the planner believes there are."""
    writer = Writer(catalogue, actor.workspace_id)
    plan = plan_statement(writer, table_source(writer, reading.asked.table), reading.query)
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
    mark = row[3] if len(row) > 3 else None  # noqa: PLR2004 -- the position or the version
    page = Page(row["body"], row["amount"], row["total"])
    if query.cursor is not None:
        return page._replace(cursor=cursor_of(mark, signature_of(source.table, query)))
    return page._replace(version=int(mark)) if form == "object" and mark is not None else page
