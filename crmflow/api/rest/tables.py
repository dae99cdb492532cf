"""GET and HEAD of a table, by the shortest way, for most requests are these (docs/decisions/0010)."""

import asyncpg
from fastapi import Request, Response
from starlette.routing import Match, Route
from starlette.types import Receive, Scope, Send

from crmflow.api.callers import WhoAsks, caller_of, let_in, refuse
from crmflow.api.headers import header
from crmflow.api.rest.again import made_again
from crmflow.api.rest.errors import RestError
from crmflow.api.rest.read import LONGEST_PAGE
from crmflow.api.rest.reading import Reading, Readings, read_page, reading_of, rows_expected
from crmflow.api.rest.requests import refusal_of
from crmflow.api.rest.respond import Page, page_response, tagged
from crmflow.api.rest.rest_route import refused
from crmflow.api.session import database_of, note_person
from crmflow.db.catalog import Catalogue
from crmflow.db.session import Caller
from crmflow.errors import CrmflowError, Unauthenticated

READING = ("GET", "HEAD")


class TableRoute(Route):
    """Fits or does not: what other methods mean, the routes behind it know."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Never a half match, which would keep the others from being asked."""
        match, found = super().matches(scope)
        return (match, found) if match is Match.FULL else (Match.NONE, {})


def table_route(prefix: str, tables: "Tables") -> TableRoute:
    """The route, for whoever asks what there is; requests take the short way."""
    return TableRoute(f"{prefix}/{{table}}", tables, methods=READING, include_in_schema=False)


def table_asked(scope: Scope, prefix: str) -> str | None:
    """The name of the table that a request reads, or None when it is about something else."""
    if scope["type"] != "http" or scope["method"] not in READING or not scope["path"].startswith(prefix):
        return None
    name: str = scope["path"][len(prefix) :]
    return name if name and "/" not in name else None


class Tables:
    """ASGI application: answers with the rows of a table."""

    def __init__(self, catalogue: Catalogue, who: WhoAsks = caller_of) -> None:
        self.catalogue = catalogue
        self.who = who
        self.readings = Readings(catalogue)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, also what is refused."""
        request = Request(scope, receive)
        try:
            response = await made_again(lambda: self.answer(request))
        except (RestError, CrmflowError) as refusal:
            response = refused(refusal, request)
        await response(scope, receive, send)

    async def answer(self, request: Request) -> Response:
        """The rows. Who asks is checked with the question, or before anything is said about it."""
        caller = await self.who(request)
        try:
            reading = self.readings.of(request.path_params["table"], request)
        except RestError:
            await let_in(request, caller)
            raise
        try:
            page = await self.page(request, caller, reading)
        except asyncpg.PostgresError as error:
            raise refusal_of(error, self.catalogue, caller.request_id) from error
        asked = reading.asked
        response = page_response(
            page, offset=reading.query.offset, form=asked.form, preferences=asked.preferences
        )
        return tagged(response, header(request.scope, b"if-none-match"))

    async def page(self, request: Request, caller: Caller, reading: Reading) -> Page:
        """The page, with the number of all rows where the client wants it."""
        expected = None
        if reading.counted in ("planned", "estimated"):
            actor = await let_in(request, caller)
            expected = await rows_expected(database_of(request), self.catalogue, actor, reading)
            if reading.counted == "estimated" and expected <= LONGEST_PAGE:
                reading, expected = reading_of(self.catalogue, reading.asked, reading.query, "exact"), None
        try:
            page, person = await read_page(database_of(request), caller, reading)
        except Unauthenticated:
            await refuse(request)
        note_person(request, person)
        return page if expected is None else page._replace(total=expected)
