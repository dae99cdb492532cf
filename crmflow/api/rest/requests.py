"""One request, read: what it is about, what it prefers, and the transaction it runs in."""

import contextlib
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

import asyncpg
import structlog
from fastapi import Request

from crmflow.api.rest.changes import Change
from crmflow.api.rest.errors import SERVER_ERROR, UNAVAILABLE, RestError, from_postgres, unknown_table
from crmflow.api.rest.pages import Form
from crmflow.api.rest.prefer import Preferences, check_profile, read_preferences, strips_nulls, wanted_form
from crmflow.api.rest.query import Parameters, parse_query, read_parameters
from crmflow.api.rest.syntax import Condition, Query
from crmflow.api.rest.versions import read_versions
from crmflow.api.rest.write import Insertion
from crmflow.db.catalog import WORKSPACE, Catalogue, Table
from crmflow.db.session import Actor, Caller, Connection, Database

LOG = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Asked:
    """One request, read: the table, the query string, and what the headers prefer."""

    table: Table
    parameters: Parameters
    query: Query
    preferences: Preferences
    form: Form

    def parameter(self, name: str) -> str | None:
        """The value of a parameter that is not about rows, such as `on_conflict`."""
        return next((value for key, value in self.parameters if key == name), None)


class DryRun(Exception):
    """The answer is known and the effect unwanted."""


def read_request(catalogue: Catalogue, name: str, request: Request, preferences: tuple[str, ...]) -> Asked:
    """What a request for a table says. Raises: RestError 404 for a table that is not served."""
    if name not in catalogue.tables:
        raise unknown_table(name[:100], catalogue.tables)
    check_profile(request.headers)
    parameters = read_parameters(request.scope["query_string"])
    return Asked(
        catalogue.tables[name],
        parameters,
        replace(parse_query(parameters), strips_nulls=strips_nulls(request.headers)),
        read_preferences(request.headers, preferences),
        wanted_form(request.headers),
    )


def insertion_of(asked: Asked, headers: Mapping[str, str]) -> Insertion:
    """How a POST deals with rows that are there already: merging into them is a change of them."""
    is_merging = asked.preferences.of("resolution") == "merge-duplicates"
    conflict = asked.parameter("on_conflict")
    return Insertion(
        fills_defaults=asked.preferences.of("missing") == "default",
        resolution=asked.preferences.of("resolution"),
        conflict=tuple(name.strip(' "') for name in conflict.split(",")) if conflict else (),
        versions=read_versions(headers, asked.table) if is_merging else None,
    )


def change_of(
    catalogue: Catalogue, asked: Asked, actor: Actor, versions: tuple[str, ...] | None = None
) -> Change:
    """The write that was asked for."""
    return Change(catalogue, asked.table, actor, asked.query, asked.form, asked.preferences, versions)


def key_of(asked: Asked) -> dict[str, str]:
    """The primary key that a PUT names, by column.

    Raises: RestError 405 for filters that are anything else, 400 for limit and offset.
    """
    if asked.query.limit is not None or asked.query.offset:
        raise RestError(400, "PGRST114", "limit/offset querystring parameters are not allowed for PUT")
    wanted = [name for name in asked.table.primary_key if name != WORKSPACE]
    found = {
        wish.field.name: wish.value
        for wish in asked.query.filters
        if isinstance(wish, Condition) and wish.operator == "eq" and isinstance(wish.value, str)
        if not (wish.is_negated or wish.quantifier or wish.field.path)
    }
    if sorted(found) != sorted(wanted) or len(asked.query.filters) != len(wanted) or not wanted:
        message = "Filters must include all and only primary key columns with 'eq' operators"
        raise RestError(405, "PGRST105", message)
    return found


@asynccontextmanager
async def transaction(
    request: Request,
    catalogue: Catalogue,
    actor: Actor,
    *,
    read_only: bool = False,
    is_dry_run: bool = False,
) -> AsyncIterator[Connection]:
    """One transaction as the actor; what the database refuses comes out in PostgREST's words.

    A dry run is undone at its end, after the rules that wait for the end have been asked too.
    """
    database: Database = request.app.state.database
    with contextlib.suppress(DryRun), translated(catalogue, actor, is_reading=read_only):
        async with database.acting_as(actor, read_only=read_only) as connection:
            yield connection
            if is_dry_run:
                await connection.execute("set constraints all immediate")
                raise DryRun


@contextlib.contextmanager
def translated(catalogue: Catalogue, actor: Actor | Caller, *, is_reading: bool = True) -> Iterator[None]:
    """What the database refuses comes out in PostgREST's words."""
    try:
        yield
    except asyncpg.PostgresError as error:
        raise refusal_of(error, catalogue, actor.request_id, is_reading=is_reading) from error


def refusal_of(
    error: asyncpg.PostgresError, catalogue: Catalogue, request_id: str, *, is_reading: bool = True
) -> RestError:
    """What the database refused, in PostgREST's words; what is no fault of the caller's is logged."""
    if is_reading and isinstance(error, asyncpg.ReadOnlySQLTransactionError):
        hint = "What changes something is called by POST."
        return RestError(405, "25006", "This cannot be done by reading", hint=hint)
    refusal = from_postgres(error, catalogue, request_id)
    if refusal.status == UNAVAILABLE:
        LOG.warning("the database was busy", request_id=request_id, sqlstate=error.sqlstate)
    elif refusal.status >= SERVER_ERROR:
        LOG.error("rest request failed", request_id=request_id, sqlstate=error.sqlstate, exc_info=error)
    return refusal
