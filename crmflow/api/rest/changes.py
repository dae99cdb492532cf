"""POST, PATCH and DELETE in their transaction; a second look when row level security let nothing through."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import quote

import asyncpg

from crmflow.api.rest.body import Payload
from crmflow.api.rest.errors import RestError, forbidden
from crmflow.api.rest.pages import Form, whole_body
from crmflow.api.rest.prefer import Preferences
from crmflow.api.rest.read import rows_sql
from crmflow.api.rest.respond import Page, require_most, require_single
from crmflow.api.rest.sources import table_source
from crmflow.api.rest.sql import Statement, Writer
from crmflow.api.rest.syntax import Field, Output, Query
from crmflow.api.rest.versions import expected_rows, stale
from crmflow.api.rest.write import (
    Answer,
    Insertion,
    after_deleting,
    before_deleting,
    delete_statement,
    insert_statement,
    is_visible_statement,
    shape_of,
    target_of,
    update_statement,
)
from crmflow.db.catalog import WORKSPACE, Catalogue, Table
from crmflow.db.session import Actor, Connection


@dataclass(frozen=True)
class Change:
    """A write on one table by one actor. `versions` are those that `If-Match` names."""

    catalogue: Catalogue
    table: Table
    actor: Actor
    query: Query
    form: Form = "array"
    preferences: Preferences = field(default_factory=lambda: Preferences({}))
    versions: tuple[str, ...] | None = None

    def writer(self) -> Writer:
        """A fresh statement inside the actor's workspace."""
        return Writer(self.catalogue, self.actor.workspace_id)

    @property
    def answer(self) -> Answer:
        """What the writing statement gives back."""
        return Answer(shape_of(self.query) if self.returning == "representation" else None, self.form)

    @property
    def returning(self) -> str:
        """PostgREST's word for what comes back."""
        return self.preferences.of("return") or "minimal"


async def create(connection: Connection, asked: Change, payload: Payload, insertion: Insertion) -> Page:
    """Insert the rows."""
    if not payload.amount:
        return Page(_nothing(asked), 0)
    tells = insertion.resolution is not None and asked.table.is_fully_readable
    answer = replace(asked.answer, tells_inserted=tells)
    statement = insert_statement(asked.writer(), asked.table, payload, insertion, answer=answer)
    page = await _page(connection, statement)
    if insertion.versions is not None and not page.amount:
        raise stale()
    return _checked(asked, page)


async def create_located(
    connection: Connection, asked: Change, payload: Payload, insertion: Insertion
) -> tuple[Page, str | None]:
    """Insert the rows, and say where a single new one is: `/companies?id=eq.…`."""
    names = [name for name in asked.table.primary_key if name != WORKSPACE]
    answer = Answer(Query(tuple(Output(Field(name)) for name in names)))
    page = await _page(
        connection, insert_statement(asked.writer(), asked.table, payload, insertion, answer=answer)
    )
    _checked(asked, page)
    rows = json.loads(page.body or "[]")
    if len(rows) != 1:
        return Page(None, page.amount), None
    where = "&".join(f"{name}=eq.{quote(str(rows[0][name]))}" for name in names)
    return Page(None, 1), f"/{asked.table.name}?{where}"


async def replace_row(
    connection: Connection, asked: Change, payload: Payload, key: Mapping[str, str]
) -> Page:
    """Insert the one row, or change the one that has its key.

    Raises: RestError 400 when the body is not this one row.
    """
    rows = json.loads(payload.text)
    if len(rows) != 1 or any(str(rows[0].get(name)) != value for name, value in key.items()):
        raise RestError(400, "PGRST115", "Payload values do not match URL in primary key column(s)")
    if asked.versions is not None:
        await expected_rows(
            connection, asked.writer(), asked.table, target_of(asked.query), versions=asked.versions
        )
    insertion = Insertion(resolution="merge-duplicates", versions=asked.versions)
    return await create(connection, asked, payload, insertion)


async def change(connection: Connection, asked: Change, payload: Payload) -> Page:
    """Update the rows the filters name."""
    target = target_of(asked.query)
    if not payload.columns:
        return Page(_nothing(asked), 0)
    expected = await expected_rows(connection, asked.writer(), asked.table, target, versions=asked.versions)
    target = expected.target
    page = await _page(
        connection, update_statement(asked.writer(), asked.table, payload, target, answer=asked.answer)
    )
    if not page.amount:
        await _look_again(connection, asked, target)
    expected.check(page.amount)
    return _checked(asked, page)


async def remove(connection: Connection, asked: Change) -> Page:
    """Delete the rows the filters name; where deleting hides, what is gone afterwards is the answer."""
    target = target_of(asked.query)
    expected = await expected_rows(connection, asked.writer(), asked.table, target, versions=asked.versions)
    target = expected.target
    if asked.table.hides_deleted:
        page = await _hide(connection, asked, target)
        expected.check(page.amount)
        return _checked(asked, page)
    page = await _page(connection, delete_statement(asked.writer(), asked.table, target, asked.answer))
    if not page.amount:
        await _look_again(connection, asked, target)
    expected.check(page.amount)
    return _checked(asked, page)


async def _hide(connection: Connection, asked: Change, target: Query) -> Page:
    shape = replace(asked.query if asked.answer.query else target, filters=target.filters)
    before = await _rows(connection, before_deleting(asked.writer(), asked.table, shape, asked.form))
    await connection.execute(*_call(delete_statement(asked.writer(), asked.table, target, Answer(None))))
    still_there = {
        row["key"] for row in await _rows(connection, after_deleting(asked.writer(), asked.table, target))
    }
    gone = [row["body"] for row in before if row["key"] not in still_there]
    if before and not gone:
        raise forbidden()
    if not asked.answer.query:
        return Page(None, len(gone))
    return Page(whole_body(gone, _names(asked), asked.form), len(gone))


def _names(asked: Change) -> tuple[str, ...]:
    writer = asked.writer()
    return rows_sql(writer, table_source(writer, asked.table), shape_of(asked.query)).names


def _nothing(asked: Change) -> str | None:
    return whole_body([], _names(asked), asked.form) if asked.answer.query else None


async def _look_again(connection: Connection, asked: Change, target: Query) -> None:
    """Nothing was written. If the caller sees such rows, it was their rights; else there is nothing."""
    statement = is_visible_statement(asked.writer(), asked.table, target)
    if await connection.fetchval(*_call(statement)):
        raise forbidden()


def _checked(asked: Change, page: Page) -> Page:
    require_single(page, asked.form)
    require_most(page, asked.preferences)
    return page


async def _page(connection: Connection, statement: Statement) -> Page:
    row = await connection.fetchrow(*_call(statement))
    if row is None:
        raise RestError(500, "XX000", "The database gave no answer")
    return Page(row["body"], row["amount"], inserted=dict(row).get("inserted"))


async def _rows(connection: Connection, statement: Statement) -> list[asyncpg.Record]:
    return list(await connection.fetch(*_call(statement)))


def _call(statement: Statement) -> tuple[str, ...]:
    return (statement.sql, *statement.values)  # type: ignore[arg-type]  # values of any kind
