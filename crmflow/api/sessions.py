"""My sessions: where I am signed in, and signing out elsewhere."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel

from crmflow.api.client import client_of
from crmflow.api.session import SignedIn, clear_session_cookie, database_of, settings_of
from crmflow.errors import NotFound

router = APIRouter(tags=["session"])


class OwnSession(BaseModel):
    """One of my sessions. `is_current` is the one that asks."""

    id: UUID
    kind: Literal["browser", "token"]
    created_at: datetime
    last_seen_at: datetime
    user_agent: str | None
    ip: str | None
    is_current: bool


@router.get("/sessions")
async def list_sessions(request: Request, session: SignedIn) -> list[OwnSession]:
    """Where I am signed in, the newest first: browsers and programs with an access token."""
    rows = await database_of(request).pool.fetch("select * from app.sessions_of($1)", session.user_id)
    return [OwnSession(**dict(row), is_current=row["id"] == session.id) for row in rows]


@router.delete(
    "/sessions/{session_id}", status_code=204, responses={404: {"description": "Not mine, or over."}}
)
async def end_session(session_id: UUID, request: Request, response: Response, session: SignedIn) -> None:
    """Sign out there. What is not mine does not exist."""
    ended = await database_of(request).pool.fetchval(
        "select app.end_sessions($1, $2, 'local')", session.user_id, session_id
    )
    if not ended:
        raise NotFound
    if session_id == session.id:
        clear_session_cookie(response, client_of(request, settings_of(request).trusted_proxies))


@router.delete("/sessions", status_code=204)
async def end_other_sessions(request: Request, session: SignedIn) -> None:
    """Sign out everywhere but here."""
    await database_of(request).pool.execute(
        "select app.end_sessions($1, $2, 'others')", session.user_id, session.id
    )
