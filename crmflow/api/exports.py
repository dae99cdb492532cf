"""A list as a file: the filters of `/rest/v1`, under the caller's rights, a page at a time, and noted."""

import json
import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request
from fastapi.responses import StreamingResponse
from pydantic import BaseModel, Field, TypeAdapter, ValidationError

from crmflow.api.downloads import file_response
from crmflow.api.file_names import content_disposition
from crmflow.api.rest import syntax
from crmflow.api.rest.errors import RestError
from crmflow.api.rest.pages import read_statement
from crmflow.api.rest.query import parse_query, read_parameters
from crmflow.api.rest.read import LONGEST_PAGE
from crmflow.api.rest.reading import run_page
from crmflow.api.rest.requests import translated
from crmflow.api.rest.sources import table_source
from crmflow.api.rest.sql import Writer
from crmflow.api.session import CurrentActor, database_of
from crmflow.db.catalog import Catalogue, Table
from crmflow.db.session import Actor, Database
from crmflow.errors import BadRequest, Forbidden, NotFound
from crmflow.process.spreadsheet import BOM, Cell, Column, Kind, Workbook, cell_of, csv_lines, file_name

router = APIRouter(tags=["lists"])

OWN = frozenset(("format", "layout"))
CSV = "text/csv; charset=utf-8"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
NOTE = "select app.note_export($1, $2, $3)"
CHUNK = 65_536
IN_MEMORY = 2_000_000
FORBIDDEN, NOT_FOUND = 403, 404

Words = dict[Annotated[str, Field(max_length=100)], Annotated[str, Field(max_length=200)]]


class ExportColumn(BaseModel):
    """A column: the path to its value in a row (`company.name`), its heading, and the words of its values."""

    path: str = Field(max_length=200)
    heading: str = Field(max_length=200)
    kind: Kind = "text"
    words: Words = Field(default_factory=dict, max_length=2000)


LAYOUT = TypeAdapter(Annotated[list[ExportColumn], Field(min_length=1, max_length=60)])


@dataclass(frozen=True)
class Export:
    """What was asked for."""

    database: Database
    catalogue: Catalogue
    actor: Actor
    table: Table
    query: syntax.Query
    columns: tuple[Column, ...]

    async def pages(self) -> AsyncIterator[list[list[Cell]]]:
        """The rows in order, page after page, each under the rights that hold at that moment."""
        cursor: str | None = ""
        while cursor is not None:
            query = replace(self.query, cursor=cursor, limit=LONGEST_PAGE, offset=0)
            writer = Writer(self.catalogue, self.actor.workspace_id)
            source = table_source(writer, self.table)
            statement = read_statement(writer, source, query, form="array", with_total=False)
            with translated(self.catalogue, self.actor):
                async with self.database.acting_as(self.actor, read_only=True) as connection:
                    page = await run_page(connection, statement, source, query, form="array")
            rows: list[dict[str, Any]] = json.loads(page.body or "[]")
            yield [[cell_of(column, row) for column in self.columns] for row in rows]
            cursor = page.cursor

    @property
    def heading(self) -> list[Cell]:
        """The first line."""
        return [column.heading for column in self.columns]


def columns_of(layout: str) -> tuple[Column, ...]:
    """The columns a client describes. Raises BadRequest."""
    try:
        read = LAYOUT.validate_json(layout)
    except ValidationError as error:
        raise BadRequest("The layout is not a list of columns", field="layout") from error
    return tuple(
        Column(tuple(column.path.split(".")), column.heading, column.kind, dict(column.words))
        for column in read
    )


def refusal(error: RestError) -> Exception:
    """What the query's reader or the database refused, in the words of this interface."""
    kinds = {FORBIDDEN: Forbidden, NOT_FOUND: NotFound}
    return kinds.get(error.status, BadRequest)(error.message)


async def csv_file(
    first: list[list[Cell]], export: Export, rest: AsyncIterator[list[list[Cell]]]
) -> AsyncIterator[str]:
    """The file as text, a page at a time."""
    yield BOM + csv_lines([export.heading, *first])
    async for rows in rest:
        yield csv_lines(rows)


async def xlsx_file(
    first: list[list[Cell]], export: Export, rest: AsyncIterator[list[list[Cell]]]
) -> AsyncIterator[bytes]:
    """The file's bytes; it is put together on disk, for its table of contents comes last."""
    with tempfile.SpooledTemporaryFile(max_size=IN_MEMORY) as file:
        book = Workbook(file)
        book.add([export.heading, *first])
        async for rows in rest:
            book.add(rows)
        book.close()
        file.seek(0)
        while chunk := file.read(CHUNK):
            yield chunk


@router.get(
    "/exports/{table}",
    response_class=StreamingResponse,
    responses=file_response("text/csv", "The rows; every other parameter is one of `/rest/v1`."),
)
async def export_list(
    request: Request,
    actor: CurrentActor,
    table: str,
    *,
    layout: Annotated[str, Query(max_length=20_000, description="JSON: a list of columns.")],
    format: Annotated[Literal["csv", "xlsx"], Query()] = "csv",  # noqa: A002 -- the parameter's name
) -> StreamingResponse:
    """All rows of a filtered list as a file. Who exported what is kept for the administrators."""
    catalogue: Catalogue = request.app.state.catalogue
    if table not in catalogue.tables:
        raise NotFound
    columns = columns_of(layout)
    try:
        asked = [pair for pair in read_parameters(request.scope["query_string"]) if pair[0] not in OWN]
        export = Export(
            database_of(request),
            catalogue,
            actor,
            catalogue.tables[table],
            parse_query(tuple(asked)),
            columns,
        )
        pages = export.pages()
        first = await anext(pages)
    except RestError as error:
        raise refusal(error) from error
    async with export.database.acting_as(actor) as connection:
        await connection.execute(NOTE, table, format, [".".join(column.path) for column in columns])
    body = csv_file(first, export, pages) if format == "csv" else xlsx_file(first, export, pages)
    name = content_disposition(file_name(table, format, datetime.now(UTC)))
    return StreamingResponse(
        body, media_type=CSV if format == "csv" else XLSX, headers={"Content-Disposition": name}
    )
