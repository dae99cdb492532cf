"""POST, PATCH and DELETE in their transaction; a second look when row level security let nothing through."""

import json
from dataclasses import dataclass
from urllib.parse import quote

import asyncpg

from crmflow.api.rest.body import Payload
from crmflow.api.rest.errors import RestError, forbidden
from crmflow.api.rest.respond import Page, require_single
from crmflow.api.rest.sql import Statement, Writer
from crmflow.api.rest.syntax import Field, Output, Query
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
    """A write on one table by one actor. `returning` is PostgREST's word for what comes back."""

    catalogue: Catalogue
    table: Table
    actor: Actor
    query: Query
    returning: str
    is_single: bool

    def writer(self) -> Writer:
        """A fresh statement inside the actor's workspace."""
        return Writer(self.catalogue, self.actor.workspace_id)

    @property
    def answer(self) -> Answer:
        """What the writing statement gives back."""
        return Answer(shape_of(self.query) if self.returning == "representation" else None, self.is_single)


async def create(connection: Connection, asked: Change, payload: Payload, insertion: Insertion) -> Page:
    """Insert the rows."""
    if not payload.amount:
        return Page("[]" if asked.answer.query else None, 0)
    statement = insert_statement(asked.writer(), asked.table, payload, insertion, answer=asked.answer)
    return _checked(asked, await _page(connection, statement))


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


async def change(connection: Connection, asked: Change, payload: Payload) -> Page:
    """Update the rows the filters name."""
    target = target_of(asked.query)
    if not payload.columns:
        return Page("[]" if asked.answer.query else None, 0)
    page = await _page(
        connection, update_statement(asked.writer(), asked.table, payload, target, answer=asked.answer)
    )
    if not page.amount:
        await _look_again(connection, asked, target)
    return _checked(asked, page)


async def remove(connection: Connection, asked: Change) -> Page:
    """Delete the rows the filters name; where deleting hides, what is gone afterwards is the answer."""
    target = target_of(asked.query)
    if asked.table.hides_deleted:
        return _checked(asked, await _hide(connection, asked, target))
    page = await _page(connection, delete_statement(asked.writer(), asked.table, target, asked.answer))
    if not page.amount:
        await _look_again(connection, asked, target)
    return _checked(asked, page)


async def _hide(connection: Connection, asked: Change, target: Query) -> Page:
    shape = asked.query if asked.answer.query else target
    before = await _rows(connection, before_deleting(asked.writer(), asked.table, shape))
    await connection.execute(*_call(delete_statement(asked.writer(), asked.table, target, Answer(None))))
    still_there = {
        row["key"]
        for row in await _rows(connection, after_deleting(asked.writer(), asked.table, asked.query))
    }
    gone = [row["body"] for row in before if row["key"] not in still_there]
    if before and not gone:
        raise forbidden()
    if not asked.answer.query:
        return Page(None, len(gone))
    return Page(gone[0] if asked.is_single and gone else f"[{','.join(gone)}]", len(gone))


async def _look_again(connection: Connection, asked: Change, target: Query) -> None:
    """Nothing was written. If the caller sees such rows, it was their rights; else there is nothing."""
    statement = is_visible_statement(asked.writer(), asked.table, target)
    if await connection.fetchval(*_call(statement)):
        raise forbidden()


def _checked(asked: Change, page: Page) -> Page:
    require_single(page, is_single=asked.is_single)
    return page


async def _page(connection: Connection, statement: Statement) -> Page:
    row = await connection.fetchrow(*_call(statement))
    if row is None:
        raise RestError(500, "XX000", "The database gave no answer")
    return Page(row["body"], row["amount"], row["total"] if "total" in row else None)  # noqa: SIM401 -- a Record


async def _rows(connection: Connection, statement: Statement) -> list[asyncpg.Record]:
    return list(await connection.fetch(*_call(statement)))


def _call(statement: Statement) -> tuple[str, ...]:
    return (statement.sql, *statement.values)  # type: ignore[arg-type]
