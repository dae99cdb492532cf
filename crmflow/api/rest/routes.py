"""The routes of `/rest/v1`: who asks -> what is asked -> one statement in one transaction -> bytes."""

import json
from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from crmflow.api.callers import WhoAsks, caller_of, let_in
from crmflow.api.openapi.tables import rest_openapi
from crmflow.api.rest.body import read_change, read_rows
from crmflow.api.rest.changes import change, create, create_located, remove, replace_row
from crmflow.api.rest.creating import create_at_once, read_creation
from crmflow.api.rest.errors import RestError
from crmflow.api.rest.once import HEADER, answer_once
from crmflow.api.rest.requests import change_of, key_of, read_request, transaction
from crmflow.api.rest.respond import CREATED, NO_CONTENT, written_response
from crmflow.api.rest.rest_route import METHODS, RestRoute
from crmflow.api.rest.rpc import add_functions
from crmflow.api.rest.versions import read_versions
from crmflow.api.session import current_actor
from crmflow.db.catalog import Catalogue
from crmflow.db.session import Actor

Asking = Annotated[Actor, Depends(current_actor)]


def router(catalogue: Catalogue, who: WhoAsks = caller_of) -> APIRouter:
    """The routes for every table and function of the catalogue; mount them at `/rest/v1`.

    Reading a table has a route of its own: `table_route`.
    """
    routes = APIRouter(route_class=RestRoute, include_in_schema=False)

    @routes.api_route("/", methods=["GET", "HEAD"])
    async def describe(actor: Asking) -> Response:  # noqa: ARG001 -- only who is signed in may ask
        return Response(json.dumps(rest_openapi(catalogue)), media_type="application/openapi+json")

    add_functions(routes, catalogue)
    _add_creating(routes, catalogue, who)
    _add_replacing(routes, catalogue)
    _add_changing(routes, catalogue)

    @routes.api_route("/{path:path}", methods=list(METHODS))
    async def nothing(path: str) -> Response:  # noqa: ARG001 -- whatever it is
        raise RestError(404, "PGRST125", "Invalid path specified in request URL")

    return routes


def _add_creating(routes: APIRouter, catalogue: Catalogue, who: WhoAsks) -> None:
    @routes.post("/{table}")
    async def post(table: str, request: Request) -> Response:
        caller = await who(request)
        try:
            wanted = await read_creation(catalogue, table, request)
        except RestError:
            # Strangers learn nothing about the tables.
            await let_in(request, caller)
            raise
        if HEADER not in request.headers and wanted.is_plain:
            return await create_at_once(request, caller, catalogue, wanted)
        asked, insertion, payload = wanted.asked, wanted.insertion, wanted.payload
        actor = await let_in(request, caller)
        write = change_of(catalogue, asked, actor)

        async def answer() -> Response:
            location = None
            if write.returning == "headers-only" and payload.amount:
                page, location = await create_located(connection, write, payload, insertion)
            else:
                page = await create(connection, write, payload, insertion)
            return written_response(
                page, asked.preferences, status=CREATED, form=asked.form, location=location
            )

        is_dry_run = asked.preferences.is_dry_run
        async with transaction(request, catalogue, actor, is_dry_run=is_dry_run) as connection:
            return await answer_once(connection, request, answer)


def _add_replacing(routes: APIRouter, catalogue: Catalogue) -> None:
    @routes.put("/{table}")
    async def put(table: str, request: Request, actor: Asking) -> Response:
        asked = read_request(catalogue, table, request, ("return", "count"))
        key = key_of(asked)
        payload = await read_rows(request, asked.table, asked.parameter("columns"))
        write = change_of(catalogue, asked, actor, read_versions(request.headers, asked.table))
        is_dry_run = asked.preferences.is_dry_run
        async with transaction(request, catalogue, actor, is_dry_run=is_dry_run) as connection:
            page = await replace_row(connection, write, payload, key)
        status = CREATED if page.inserted else NO_CONTENT
        return written_response(page, asked.preferences, status=status, form=asked.form)


def _add_changing(routes: APIRouter, catalogue: Catalogue) -> None:
    @routes.patch("/{table}")
    async def patch(table: str, request: Request, actor: Asking) -> Response:
        asked = read_request(catalogue, table, request, ("return", "count"))
        versions = read_versions(request.headers, asked.table)
        payload = await read_change(request, asked.table, asked.parameter("columns"))
        write = change_of(catalogue, asked, actor, versions)
        is_dry_run = asked.preferences.is_dry_run
        async with transaction(request, catalogue, actor, is_dry_run=is_dry_run) as connection:
            page = await change(connection, write, payload)
        return written_response(page, asked.preferences, status=NO_CONTENT, form=asked.form)

    @routes.delete("/{table}")
    async def delete(table: str, request: Request, actor: Asking) -> Response:
        asked = read_request(catalogue, table, request, ("return", "count"))
        write = change_of(catalogue, asked, actor, read_versions(request.headers, asked.table))
        is_dry_run = asked.preferences.is_dry_run
        async with transaction(request, catalogue, actor, is_dry_run=is_dry_run) as connection:
            page = await remove(connection, write)
        return written_response(page, asked.preferences, status=NO_CONTENT, form=asked.form)
