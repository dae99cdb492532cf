"""The routes of `/rest/v1/rpc/<name>`: GET for functions that only read, POST for all."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from crmflow.api.rest.body import read_arguments
from crmflow.api.rest.calls import Call, call_of_body, call_of_query, call_statement, result_source
from crmflow.api.rest.errors import RestError
from crmflow.api.rest.once import answer_once
from crmflow.api.rest.pages import Form
from crmflow.api.rest.prefer import (
    Preferences,
    check_profile,
    read_preferences,
    strips_nulls,
    wanted_form,
    with_range,
)
from crmflow.api.rest.query import Parameters, parse_query, read_parameters
from crmflow.api.rest.reading import run_page
from crmflow.api.rest.requests import transaction
from crmflow.api.rest.respond import NO_CONTENT, Page, error_response, page_response, require_most, tagged
from crmflow.api.rest.rest_route import OF_FUNCTIONS
from crmflow.api.rest.sql import Writer
from crmflow.api.rest.syntax import Query
from crmflow.api.session import current_actor
from crmflow.db.catalog import Catalogue
from crmflow.db.session import Actor, Connection

WhoAsks = Annotated[Actor, Depends(current_actor)]


def add_functions(routes: APIRouter, catalogue: Catalogue) -> None:
    """Serve the functions of the catalogue."""

    @routes.api_route("/rpc/{name}", methods=["GET", "HEAD"])
    async def read(name: str, request: Request, actor: WhoAsks) -> Response:
        parameters = read_parameters(request.scope["query_string"])
        call, rest = call_of_query(catalogue, name, parameters)
        if call.function.is_volatile:
            hint = f"{name[:100]} may change something: call it by POST."
            raise RestError(
                405, "PGRST101", "Cannot use the GET method on a function that may write", hint=hint
            )
        query = asked_rows(rest, request.headers)
        preferences = _preferences(request.headers)
        form = wanted_form(request.headers)
        async with transaction(request, catalogue, actor, read_only=True) as connection:
            writer = Writer(catalogue, actor.workspace_id)
            page = await run_call(connection, writer, call, query, form=form, preferences=preferences)
        response = call_response(call, page, query, form=form, preferences=preferences)
        return tagged(response, request.headers.get("if-none-match"))

    @routes.api_route("/rpc/{name}", methods=["PATCH", "PUT", "DELETE"])
    async def refuse(name: str, request: Request) -> Response:  # noqa: ARG001 -- whichever it is
        refusal = error_response(
            RestError(405, "PGRST101", f"Cannot use the {request.method[:20]} method on RPC")
        )
        refusal.headers["Allow"] = ", ".join((*OF_FUNCTIONS, "OPTIONS"))
        return refusal

    @routes.post("/rpc/{name}")
    async def post(name: str, request: Request, actor: WhoAsks) -> Response:
        query = asked_rows(read_parameters(request.scope["query_string"]), request.headers)
        preferences = _preferences(request.headers)
        form = wanted_form(request.headers)
        takes_any = any(function.takes_body for function in catalogue.functions.get(name, ()))
        call = call_of_body(catalogue, name, *await read_arguments(request, takes_any=takes_any))
        is_dry_run = preferences.is_dry_run

        async def answer() -> Response:
            writer = Writer(catalogue, actor.workspace_id)
            page = await run_call(connection, writer, call, query, form=form, preferences=preferences)
            return call_response(call, page, query, form=form, preferences=preferences)

        async with transaction(request, catalogue, actor, is_dry_run=is_dry_run) as connection:
            return await answer_once(connection, request, answer)


async def run_call(
    connection: Connection,
    writer: Writer,
    call: Call,
    query: Query,
    *,
    form: Form,
    preferences: Preferences,
) -> Page:
    """Call the function."""
    with_total = preferences.of("count") is not None and call.function.result is not None
    statement = call_statement(writer, call, query, form=form, with_total=with_total)
    source = result_source(call.function)
    page = await run_page(connection, statement, source, query, form=form)
    if call.function.is_set:
        require_most(page, preferences)
    return page


def call_response(call: Call, page: Page, query: Query, *, form: Form, preferences: Preferences) -> Response:
    """The answer to a call: rows, a value, or nothing."""
    if call.function.is_void:
        return Response(None, NO_CONTENT, dict(preferences.applied))
    if not call.function.is_set and form == "array":
        return Response(
            page.body or "null", 200, dict(preferences.applied), "application/json; charset=utf-8"
        )
    shown: Form = "array" if call.function.result is None and form == "object" else form
    return page_response(page, offset=query.offset, form=shown, preferences=preferences)


def asked_rows(parameters: Parameters, headers: Mapping[str, str]) -> Query:
    """Which rows of the result, and what of each."""
    return replace(with_range(parse_query(parameters), headers), strips_nulls=strips_nulls(headers))


def _preferences(headers: Mapping[str, str]) -> Preferences:
    check_profile(headers)
    return read_preferences(headers, ("count",))
