"""POST in one round trip, where nothing is looked at between the effect and the end of its transaction."""

from dataclasses import dataclass

from fastapi import Request, Response

from crmflow.api.callers import refuse
from crmflow.api.rest.body import Payload, read_rows
from crmflow.api.rest.errors import RestError
from crmflow.api.rest.requests import Asked, insertion_of, read_request, translated
from crmflow.api.rest.respond import CREATED, Page, written_response
from crmflow.api.rest.sql import OF_CALLER, Writer
from crmflow.api.rest.write import Answer, Insertion, insert_statement, shape_of
from crmflow.db.catalog import Catalogue
from crmflow.db.session import Caller
from crmflow.errors import Unauthenticated


@dataclass(frozen=True)
class Creation:
    """A POST as it was understood."""

    asked: Asked
    insertion: Insertion
    payload: Payload

    @property
    def is_plain(self) -> bool:
        """True when its answer cannot undo its effect: new rows, as many as were sent, and no more wishes."""
        wishes, amount = self.asked.preferences, self.payload.amount
        has_limits = wishes.is_dry_run or wishes.most_affected is not None
        is_single = self.asked.form != "object" or amount == 1
        is_simple = self.insertion.resolution is None and wishes.of("return") != "headers-only"
        return amount > 0 and is_simple and is_single and not has_limits


async def read_creation(catalogue: Catalogue, table: str, request: Request) -> Creation:
    """What a POST asks. Raises RestError."""
    asked = read_request(catalogue, table, request, ("return", "resolution", "missing", "count"))
    if asked.query.filters or asked.query.search is not None:
        raise RestError(400, "PGRST100", "Filters are not for POST", hint="Use PATCH to change rows.")
    insertion = insertion_of(asked, request.headers)
    return Creation(asked, insertion, await read_rows(request, asked.table, asked.parameter("columns")))


async def create_at_once(
    request: Request, caller: Caller, catalogue: Catalogue, wanted: Creation
) -> Response:
    """Insert the rows of a plain POST. Raises Unauthenticated."""
    asked = wanted.asked
    is_shown = asked.preferences.of("return") == "representation"
    answer = Answer(shape_of(asked.query) if is_shown else None, asked.form)
    writer = Writer(catalogue, OF_CALLER)
    written = insert_statement(writer, asked.table, wanted.payload, wanted.insertion, answer=answer)
    statement = written.packed
    with translated(catalogue, caller, is_reading=False):
        try:
            row = await request.app.state.database.tell(caller, statement.text, statement.values)
        except Unauthenticated:
            await refuse(request)
    request.state.user_id = row["person"]
    page = Page(row["body"], row["amount"])
    return written_response(page, asked.preferences, status=CREATED, form=asked.form)
