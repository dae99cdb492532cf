"""Roll-back: a workspace returns to a restore point, and what that did is told."""

from typing import Any
from uuid import UUID

import asyncpg
from fastapi import APIRouter, Request
from pydantic import BaseModel, Field

from crmflow.api.session import CurrentActor, database_of, settings_of
from crmflow.errors import Conflict, Invalid
from crmflow.ops.past import roll_back

router = APIRouter(prefix="/roll-backs", tags=["history"])

# What our functions raise for what stands in the way; the detail is the code of the problem.
STOPPED = "PT409"
UNCONFIRMED = "22023"


class RollBackRunning(Conflict):
    """Another roll-back of this workspace is running."""

    code = "roll_back_running"


class PointTooOld(Conflict):
    """The restore point is older than one may go back."""

    code = "roll_back_window"


class OtherSchema(Conflict):
    """The restore point was made by another version of the database."""

    code = "roll_back_schema"


class DemoPoint(Conflict):
    """This point only marks the demo data."""

    code = "roll_back_demo"


class RowsGone(Conflict):
    """Something that would come back names a row that is gone for good."""

    code = "reverting_link"


REFUSALS = {kind.code: kind for kind in (RollBackRunning, PointTooOld, OtherSchema, DemoPoint, RowsGone)}


class RollBackAsked(BaseModel):
    """The moment to return to, and the workspace's name, typed."""

    restore_point_id: UUID
    confirmation: str = Field(max_length=200)


class TableReport(BaseModel):
    """Rows of one table that were put back, that went, and that came back."""

    table: str
    restored: int
    removed: int
    brought_back: int


class Skipped(BaseModel):
    """Rows that stay as they are, and why."""

    table: str
    reason: str
    count: int


class RollBackReport(BaseModel):
    """What the roll-back did. `operation_id` can be undone."""

    operation_id: UUID
    changes: int
    tables: list[TableReport]
    skipped: list[Skipped]


@router.post("", status_code=201)
async def start_roll_back(request: Request, actor: CurrentActor, asked: RollBackAsked) -> RollBackReport:
    """Return the workspace to a restore point of the last day. For administrators; it can be undone.

    Issued documents, payments, numbers, sent mail, rights and secrets stay, and so does what came in since.
    """
    try:
        async with database_of(request).acting_as(actor) as connection:
            window = settings_of(request).rollback_window
            told: dict[str, Any] = await roll_back(
                connection, asked.restore_point_id, asked.confirmation, window
            )
    except asyncpg.PostgresError as error:
        raise_stopped(error)
        raise
    return RollBackReport(**told)


def raise_stopped(error: asyncpg.PostgresError) -> None:
    """Say what stands in the way, with a code of its own. Raises Conflict, Invalid."""
    words = str(error.args[0])
    if error.sqlstate == STOPPED:
        kind = REFUSALS.get(error.detail or "", Conflict)
        raise kind(f"{words[:1].upper()}{words[1:]}.", hint=error.hint) from None
    if error.sqlstate == UNCONFIRMED:
        raise Invalid(f"{words[:1].upper()}{words[1:]}.", field="confirmation", hint=error.hint) from None
