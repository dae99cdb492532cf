"""Is the process alive, and can it serve: for supervisors and load balancers."""

import asyncio
from typing import Literal

import asyncpg
from fastapi import APIRouter, Request
from pydantic import BaseModel

from crmflow.api.session import database_of
from crmflow.db.migrate import read_migrations
from crmflow.db.session import Database
from crmflow.errors import Unavailable

router = APIRouter(tags=["operations"], prefix="/health")

PATIENCE = 3.0


class Health(BaseModel):
    """All is well; otherwise the answer is a problem with status 503 that says what is not."""

    status: Literal["ok"] = "ok"


class NotReady(Unavailable):
    """The service cannot answer requests yet."""

    code = "not_ready"


@router.get("/live")
async def live() -> Health:
    """The process runs."""
    return Health()


@router.get("/ready")
async def ready(request: Request) -> Health:
    """The database answers, has every migration this program knows, and its catalogue was read."""
    newest = await newest_migration(database_of(request))
    expected = max(migration.version for migration in read_migrations())
    if newest != expected:
        raise NotReady(f"The database is at migration {newest}, this program needs {expected}.")
    if not request.app.state.catalogue.tables:
        raise NotReady("The database had no tables when this process started.")
    return Health()


async def newest_migration(database: Database) -> str | None:
    """The version of the database."""
    try:
        async with asyncio.timeout(PATIENCE):
            version: str | None = await database.pool.fetchval("select app.newest_migration()")
    except (OSError, asyncpg.InterfaceError, asyncpg.PostgresError):
        raise NotReady("The database does not answer.") from None
    return version
