"""The routes of `/rest/v1`: who asks -> what is asked -> one statement in one transaction -> bytes."""

import json
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Annotated, Any

import asyncpg
import structlog
from fastapi import APIRouter, Depends, Request, Response
from fastapi.routing import APIRoute

from crmflow.api.openapi import rest_openapi
from crmflow.api.rest.body import read_change, read_rows
from crmflow.api.rest.changes import Change, change, create, create_located, remove
from crmflow.api.rest.errors import SERVER_ERROR, RestError, from_postgres, unknown_table
from crmflow.api.rest.prefer import Preferences, check_profile, read_preferences, wants_object, with_range
from crmflow.api.rest.query import Parameters, parse_query, read_parameters
from crmflow.api.rest.read import LONGEST_PAGE, plan_statement, read_statement
from crmflow.api.rest.respond import CREATED, OK, Page, error_response, page_response, written_response
from crmflow.api.rest.sql import Writer
from crmflow.api.rest.syntax import Query
from crmflow.api.rest.write import Insertion
from crmflow.api.session import current_actor
from crmflow.db.catalog import Catalogue, Table
from crmflow.db.session import Actor, Connection, Database
from crmflow.errors import CrmflowError

WhoAsks = Annotated[Actor, Depends(current_actor)]
Handler = Callable[[Request], Coroutine[Any, Any, Response]]
LOG = structlog.get_logger(__name__)


class RestRoute(APIRoute):
    """A route whose refusals, also those of its dependencies, read as PostgREST's."""

    def get_route_handler(self) -> Handler:
        """Wrap FastAPI's handler."""
        handle = super().get_route_handler()

        async def answer(request: Request) -> Response:
            try:
                return await handle(request)
            except RestError as error:
                return error_response(error)
            except CrmflowError as error:
                return error_response(RestError(error.status, error.code, error.message, hint=error.hint))

        return answer


@dataclass(frozen=True)
class Asked:
    """One request, read: the table, the query string, and what the headers prefer."""

    table: Table
    parameters: Parameters
    query: Query
    preferences: Preferences
    is_single: bool

    def parameter(self, name: str) -> str | None:
        """The value of a parameter that is not about rows, such as `on_conflict`."""
        return next((value for key, value in self.parameters if key == name), None)


def router(catalogue: Catalogue) -> APIRouter:
    """The routes for every table of the catalogue; mount them at `/rest/v1`."""
    routes = APIRouter(route_class=RestRoute, include_in_schema=False)

    @routes.get("/")
    async def describe(actor: WhoAsks) -> Response:  # noqa: ARG001 -- only who is signed in may ask
        return Response(json.dumps(rest_openapi(catalogue)), media_type="application/openapi+json")

    @routes.api_route("/{table}", methods=["GET", "HEAD"])
    async def read(table: str, request: Request, actor: WhoAsks) -> Response:
        asked = _read_request(catalogue, table, request, ("count",))
        query = with_range(asked.query, request.headers)
        async with _transaction(request, catalogue, actor, read_only=True) as connection:
            page = await _read_page(connection, Writer(catalogue, actor.workspace_id), asked, query)
        return page_response(
            page, offset=query.offset, is_single=asked.is_single, preferences=asked.preferences
        )

    @routes.post("/{table}")
    async def post(table: str, request: Request, actor: WhoAsks) -> Response:
        asked = _read_request(catalogue, table, request, ("return", "resolution", "missing", "count"))
        if asked.query.filters or asked.query.search is not None:
            raise RestError(400, "PGRST100", "Filters are not for POST", hint="Use PATCH to change rows.")
        payload = await read_rows(request, asked.table, asked.parameter("columns"))
        insertion = _insertion(asked)
        write = _change(catalogue, asked, actor)
        location = None
        async with _transaction(request, catalogue, actor) as connection:
            if write.returning == "headers-only" and payload.amount:
                page, location = await create_located(connection, write, payload, insertion)
            else:
                page = await create(connection, write, payload, insertion)
        return written_response(
            page, asked.preferences, status=CREATED, is_single=asked.is_single, location=location
        )

    @routes.patch("/{table}")
    async def patch(table: str, request: Request, actor: WhoAsks) -> Response:
        asked = _read_request(catalogue, table, request, ("return", "count"))
        payload = await read_change(request, asked.table, asked.parameter("columns"))
        async with _transaction(request, catalogue, actor) as connection:
            page = await change(connection, _change(catalogue, asked, actor), payload)
        return written_response(page, asked.preferences, status=OK, is_single=asked.is_single)

    @routes.delete("/{table}")
    async def delete(table: str, request: Request, actor: WhoAsks) -> Response:
        asked = _read_request(catalogue, table, request, ("return", "count"))
        async with _transaction(request, catalogue, actor) as connection:
            page = await remove(connection, _change(catalogue, asked, actor))
        return written_response(page, asked.preferences, status=OK, is_single=asked.is_single)

    return routes


def _read_request(catalogue: Catalogue, name: str, request: Request, preferences: tuple[str, ...]) -> Asked:
    if name not in catalogue.tables:
        raise unknown_table(name[:100], catalogue.tables)
    check_profile(request.headers)
    parameters = read_parameters(request.scope["query_string"])
    return Asked(
        catalogue.tables[name],
        parameters,
        parse_query(parameters),
        read_preferences(request.headers, preferences),
        wants_object(request.headers),
    )


@asynccontextmanager
async def _transaction(
    request: Request, catalogue: Catalogue, actor: Actor, *, read_only: bool = False
) -> AsyncIterator[Connection]:
    """One transaction as the actor; what the database refuses comes out in PostgREST's words."""
    database: Database = request.app.state.database
    try:
        async with database.acting_as(actor, read_only=read_only) as connection:
            yield connection
    except asyncpg.PostgresError as error:
        refusal = from_postgres(error, catalogue, actor.request_id)
        if refusal.status >= SERVER_ERROR:
            LOG.exception("rest request failed", request_id=actor.request_id, sqlstate=error.sqlstate)
        raise refusal from error


async def _read_page(connection: Connection, writer: Writer, asked: Asked, query: Query) -> Page:
    count = asked.preferences.of("count")
    planned = None
    if count in ("planned", "estimated"):
        plan = plan_statement(Writer(writer.catalogue, writer.workspace_id), asked.table, query)
        planned = int(json.loads(await connection.fetchval(plan.sql, *plan.values))[0]["Plan"]["Plan Rows"])
    with_total = count == "exact" or (
        count == "estimated" and planned is not None and planned <= LONGEST_PAGE
    )
    statement = read_statement(writer, asked.table, query, is_single=asked.is_single, with_total=with_total)
    row = await connection.fetchrow(statement.sql, *statement.values)
    if row is None:
        raise RestError(500, "XX000", "The database gave no answer")
    return Page(row["body"], row["amount"], row["total"] if with_total else planned)


def _insertion(asked: Asked) -> Insertion:
    resolution = asked.preferences.of("resolution")
    conflict = asked.parameter("on_conflict")
    return Insertion(
        fills_defaults=asked.preferences.of("missing") == "default",
        resolution=resolution,
        conflict=tuple(name.strip(' "') for name in conflict.split(",")) if conflict else (),
    )


def _change(catalogue: Catalogue, asked: Asked, actor: Actor) -> Change:
    returning = asked.preferences.of("return") or "minimal"
    return Change(catalogue, asked.table, actor, asked.query, returning, asked.is_single)
