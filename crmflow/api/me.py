"""Who am I: my profile, my workspaces, and what I may do in the chosen one."""

import json
from typing import Literal
from uuid import UUID

import asyncpg
from fastapi import APIRouter, Request
from pydantic import BaseModel, Field

from crmflow.api.session import NOWHERE, AnyCaller, SignedIn, as_uuid, database_of
from crmflow.db.session import Actor, Connection
from crmflow.errors import Invalid, Unauthenticated

router = APIRouter(tags=["session"])

PIN = "select set_config('app.workspace_id', $1, true)"
PROFILE = """
    select user_id, email, display_name, language, app.active_ws() as default_workspace_id
    from public.user_profiles where user_id = app.uid()
"""
MEMBERSHIP = """
    select role from public.user_workspaces
    where user_id = app.uid() and workspace_id = app.active_ws()
"""
WORKSPACE = """
    select workspace.name, workspace.plan, settings.own_cvr, settings.own_domains, settings.currency,
           settings.language, app.my_letters()::text as letters, app.unscoped() as sees_all_companies
    from public.workspaces as workspace
    left join public.workspace_settings as settings on settings.workspace_id = workspace.id
    where workspace.id = app.active_ws()
"""


class User(BaseModel):
    """The person signed in."""

    id: UUID
    email: str
    name: str
    language: Literal["da", "en"]


class Membership(BaseModel):
    """One of my workspaces, and my role there."""

    id: UUID
    name: str
    role: str | None


class WorkspaceDetails(BaseModel):
    """The chosen workspace."""

    name: str
    plan: str
    own_cvr: str | None
    own_domains: list[str]
    currency: str
    language: Literal["da", "en"]
    sees_all_companies: bool


class Me(BaseModel):
    """Who I am. `permissions` are letters by resource, such as {"companies": "rcu"}; * is own rows."""

    user: User
    workspaces: list[Membership]
    workspace_id: UUID | None
    workspace: WorkspaceDetails | None
    permissions: dict[str, str]


class MyChanges(BaseModel):
    """What I may change of myself; what is left out stays."""

    name: str | None = Field(None, min_length=1, max_length=200)
    language: Literal["da", "en"] | None = None
    default_workspace_id: UUID | None = None


@router.get("/me")
async def who_am_i(request: Request, session: AnyCaller) -> Me:
    """My profile and workspaces. A workspace that is not mine, or no longer, gives way to my default one."""
    actor = Actor(session.user_id, None, request_id=request.state.request_id)
    async with database_of(request).acting_as(actor, read_only=True) as connection:
        return await read_me(connection, as_uuid(request.headers.get("x-workspace-id", "")))


@router.patch("/me")
async def change_me(changes: MyChanges, request: Request, session: SignedIn) -> Me:
    """Change my name, my language, or the workspace I start in."""
    actor = Actor(session.user_id, None, request_id=request.state.request_id)
    async with database_of(request).acting_as(actor) as connection:
        if changes.default_workspace_id and not await connection.fetchval(
            "select $1 in (select app.my_workspaces())", changes.default_workspace_id
        ):
            raise Invalid("You are not a member of this workspace.", field="default_workspace_id")
        await connection.execute(
            "update public.user_profiles set display_name = coalesce($1, display_name),"
            " language = coalesce($2, language), default_workspace_id = coalesce($3, default_workspace_id)"
            " where user_id = app.uid()",
            changes.name,
            changes.language,
            changes.default_workspace_id,
        )
        wanted = changes.default_workspace_id or as_uuid(request.headers.get("x-workspace-id", ""))
        return await read_me(connection, wanted)


async def read_me(connection: Connection, wanted: UUID) -> Me:
    """Read it all as the person themselves; the transaction ends up pinned to the chosen workspace."""
    profile = await connection.fetchrow(PROFILE)
    if profile is None:
        raise Unauthenticated
    mine = await read_memberships(connection)
    ids = [membership.id for membership in mine]
    default = profile["default_workspace_id"]
    chosen = next((id_ for id_ in (wanted, default, *ids) if id_ in ids), None)
    await connection.execute(PIN, str(chosen or NOWHERE))
    workspace = await connection.fetchrow(WORKSPACE)
    return Me(
        user=User(
            id=profile["user_id"],
            email=profile["email"],
            name=profile["display_name"],
            language=profile["language"],
        ),
        workspaces=mine,
        workspace_id=chosen,
        workspace=details_of(workspace) if workspace else None,
        permissions=json.loads(workspace["letters"] or "{}") if workspace else {},
    )


async def read_memberships(connection: Connection) -> list[Membership]:
    """My workspaces by name. A role is only readable inside its workspace, so each is looked at in turn."""
    rows = await connection.fetch("select id, name from public.workspaces order by name, id")
    found = []
    for row in rows:
        await connection.execute(PIN, str(row["id"]))
        role = await connection.fetchval(MEMBERSHIP)
        found.append(Membership(id=row["id"], name=row["name"], role=role))
    return found


def details_of(row: asyncpg.Record) -> WorkspaceDetails:
    """The chosen workspace, with the usual values where its settings are not made yet."""
    return WorkspaceDetails(
        name=row["name"],
        plan=row["plan"],
        own_cvr=row["own_cvr"],
        own_domains=row["own_domains"] or [],
        currency=row["currency"] or "DKK",
        language=row["language"] or "da",
        sees_all_companies=row["sees_all_companies"],
    )
