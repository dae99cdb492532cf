"""Roll-back: a workspace returns to a restore point; before that one sees what it would do."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel, Field

from crmflow.api.past_refusals import telling_what_stops_it
from crmflow.api.reverted import Reverted
from crmflow.api.session import CurrentActor, current_caller, database_of, settings_of
from crmflow.config import Settings
from crmflow.ops.past import preview_roll_back, roll_back

router = APIRouter(prefix="/roll-backs", tags=["history"])
CurrentSettings = Annotated[Settings, Depends(settings_of)]


class RollBackReach(BaseModel):
    """How far back a workspace can be rolled back."""

    window_hours: int


class PointAsked(BaseModel):
    """The moment to look at."""

    restore_point_id: UUID


class RollBackAsked(PointAsked):
    """The moment to return to, and the workspace's name, typed."""

    confirmation: str = Field(max_length=200)


class PersonsShare(BaseModel):
    """Whose changes go, and how many rows."""

    name: str
    count: int


class RollBackPreview(Reverted):
    """What returning to the moment would do."""

    created_at: datetime
    people: list[PersonsShare]


class RollBackReport(Reverted):
    """What the roll-back did. `operation_id` can be undone."""

    operation_id: UUID


@router.get("", dependencies=[Depends(current_caller)])
async def roll_back_reach(settings: CurrentSettings) -> RollBackReach:
    """How many hours back one may go."""
    return RollBackReach(window_hours=settings.rollback_hours)


@router.post("/preview")
async def preview(
    request: Request, actor: CurrentActor, settings: CurrentSettings, asked: PointAsked
) -> RollBackPreview:
    """What returning to a restore point would do. Nothing is changed."""
    with telling_what_stops_it():
        async with database_of(request).acting_as(actor) as connection:
            told = await preview_roll_back(connection, asked.restore_point_id, settings.rollback_window)
    return RollBackPreview(**told)


@router.post("", status_code=201)
async def start_roll_back(
    request: Request, actor: CurrentActor, settings: CurrentSettings, asked: RollBackAsked
) -> RollBackReport:
    """Return the workspace to a restore point. For administrators; it can be undone.

    Issued documents, payments, numbers, sent mail, rights and secrets stay, and so does what came in since.
    """
    with telling_what_stops_it():
        async with database_of(request).acting_as(actor) as connection:
            told = await roll_back(
                connection, asked.restore_point_id, asked.confirmation, settings.rollback_window
            )
    return RollBackReport(**told)
