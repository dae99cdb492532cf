"""Operations: what was done in one go is looked at and taken back, as a whole."""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field

from crmflow.api.past_refusals import telling_what_stops_it
from crmflow.api.reverted import Reverted, Skipped, TableReport
from crmflow.api.session import CurrentActor, database_of
from crmflow.ops.past import preview_undo, undo

router = APIRouter(prefix="/operations", tags=["history"])


class UndoAsked(BaseModel):
    """What becomes of rows that were changed since, by their id; `*` is for all that are not named."""

    decisions: dict[str, Literal["undo", "keep"]] = Field(default={}, examples=[{"*": "keep"}])


class Differing(BaseModel):
    """What the operation wrote, what is stored, and what was there before."""

    yours: Any
    stored: Any
    original: Any


class ChangedSince(BaseModel):
    """A row that was changed after the operation, with the columns that were."""

    table: str
    row_id: UUID
    title: str | None
    changed_at: datetime
    changed_by: str | None
    columns: dict[str, Differing]


class UndoPreview(Reverted):
    """What taking the operation back would do; each of the conflicts needs a decision."""

    conflicts: list[ChangedSince]


class UndoReport(BaseModel):
    """What was done: as `operation_id`, which can be undone too. With conflicts, nothing was."""

    operation_id: UUID | None
    changes: int
    tables: list[TableReport] = []
    skipped: list[Skipped] = []
    conflicts: list[ChangedSince]


@router.post("/{operation_id}/undo/preview")
async def look_at_undo(operation_id: UUID, request: Request, actor: CurrentActor) -> UndoPreview:
    """What taking an operation back would do, and which rows were changed since. Nothing is changed."""
    with telling_what_stops_it():
        async with database_of(request).acting_as(actor) as connection:
            return UndoPreview(**await preview_undo(connection, operation_id))


@router.post("/{operation_id}/undo")
async def undo_operation(
    operation_id: UUID, request: Request, actor: CurrentActor, asked: UndoAsked
) -> UndoReport:
    """Take an operation back, whole or not at all. For whoever did it, and for administrators.

    Without a decision about each row that was changed since, nothing happens and those rows are the answer.
    """
    with telling_what_stops_it():
        async with database_of(request).acting_as(actor) as connection:
            return UndoReport(**await undo(connection, operation_id, dict(asked.decisions)))
