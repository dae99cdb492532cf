"""Demo data: a made-up year of a small firm, loaded and removed by an administrator with one press each."""

from typing import Literal

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field

from crmflow.api.session import CurrentActor, database_of
from crmflow.errors import Conflict, CrmflowError, Forbidden

router = APIRouter(prefix="/demo-data", tags=["demo data"])


class DemoBusy(Conflict):
    """Demo data is being loaded or removed already."""

    code = "demo_busy"


class DemoLoaded(Conflict):
    """The demo data is there already."""

    code = "demo_loaded"


class NoKeeper(Conflict):
    """Nobody is there to do this: it needs `crmflow run`, or the command `crmflow demo-data`."""

    code = "no_keeper"


class DemoMissing(Conflict):
    """There is no demo data to remove."""

    code = "demo_missing"


REFUSALS: dict[str, type[CrmflowError]] = {
    "busy": DemoBusy,
    "loaded": DemoLoaded,
    "missing": DemoMissing,
    "nobody": NoKeeper,
}


class DemoData(BaseModel):
    """How it stands. `kept`: rows that stayed when it was removed, because the firm's own rest on them.

    `has_keeper`: a program is there that can load and remove it.
    """

    state: Literal["none", "waiting", "loading", "loaded", "removing", "failed"]
    progress: float = Field(description="The share that is loaded, from 0 to 1.")
    kept: int
    has_keeper: bool


@router.get("")
async def demo_state(request: Request, actor: CurrentActor) -> DemoData:
    """How the demo data of the workspace stands."""
    async with database_of(request).acting_as(actor, read_only=True) as connection:
        row = await connection.fetchrow("select * from app.demo_state()")
    if row is None:
        raise Forbidden
    return DemoData(**row)


@router.post("", status_code=202)
async def load_demo(request: Request, actor: CurrentActor) -> None:
    """Order the demo data: 400 companies and all that a firm does with them in a year. For administrators.

    Its documents take numbers of the workspace's own series, and give them back when it is removed.
    """
    await order(request, actor, "load")


@router.delete("", status_code=202)
async def remove_demo(request: Request, actor: CurrentActor) -> None:
    """Order that the demo data goes. What colleagues have built on stays. For administrators."""
    await order(request, actor, "remove")


async def order(request: Request, actor: CurrentActor, wanted: str) -> None:
    """Put the order where the keeper finds it. Raises what stands in the way."""
    async with database_of(request).acting_as(actor) as connection:
        outcome = await connection.fetchval("select app.order_demo($1)", wanted)
    if outcome in REFUSALS:
        raise REFUSALS[outcome]
