"""Two firms with people of every role, and `/rest/v1` in front of a real database."""

import asyncio
import contextlib
import secrets
import socket
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from uuid import UUID

import asyncpg
import httpx
import pytest
import uvicorn
from fastapi import FastAPI, Request
from starlette.requests import HTTPConnection

from crmflow.api.rest.tables import Tables, table_route
from crmflow.api.session import current_actor
from crmflow.db.catalog import Catalogue
from crmflow.db.session import Actor, Caller, Database
from crmflow.errors import Unauthenticated
from tests.plugins.known_schemas import known_catalogue, known_router

ROLES = ("admin", "manager", "sales", "support", "viewer")
CVRS = ("10000009", "10000025", "10000033", "10000041", "10000068", "10000076")
REQUEST_ID = "req-1"


@dataclass(frozen=True)
class Firm:
    """A workspace, its people by role, and two companies."""

    id: UUID
    people: dict[str, Actor]
    company: UUID
    other_company: UUID


@dataclass(frozen=True)
class World:
    """What every test starts from. `limited` sees only the first company of `nord`."""

    nord: Firm
    syd: Firm
    limited: Actor


Browser = Callable[[Actor | None], httpx.AsyncClient]


async def seed_firm(owner: asyncpg.Connection, name: str) -> Firm:
    people = {}
    for role in ROLES:
        mail = f"{role}@{name}.dk"
        user = await owner.fetchval("select app.admin_add_user($1, $2, '', $3, $4)", mail, role, name, role)
        people[role] = user
    workspace = await owner.fetchval("select id from workspaces where name = $1", name)
    companies = [
        await owner.fetchval(
            "insert into companies (workspace_id, cvr, name, city) values ($1, $2, $3, $4) returning id",
            workspace,
            *company,
        )
        for company in ((CVRS[0], f"Aks {name}", "Aarhus"), (CVRS[1], f"Bøge {name}", None))
    ]
    for person, title in (("Anne", "Direktør"), ("Bo", None)):
        await owner.execute(
            "insert into people (workspace_id, company_id, name, title) values ($1, $2, $3, $4)",
            workspace,
            companies[0],
            f"{person} {name}",
            title,
        )
    actors = {role: Actor(user, workspace, request_id=REQUEST_ID) for role, user in people.items()}
    return Firm(workspace, actors, *companies)


@pytest.fixture
async def world(owner: asyncpg.Connection) -> World:
    nord, syd = await seed_firm(owner, "nord"), await seed_firm(owner, "syd")
    user = await owner.fetchval(
        "select app.admin_add_user('limited@nord.dk', 'limited', '', 'nord', 'sales', $1)", [CVRS[0]]
    )
    return World(nord, syd, replace(nord.people["admin"], user_id=user))


@pytest.fixture
async def catalogue(db: Database) -> Catalogue:
    async with db.as_login() as connection:
        return await known_catalogue(connection)


def actor_of_headers(request: HTTPConnection) -> Actor:
    if "x-user" not in request.headers:
        raise Unauthenticated
    workspace = request.headers.get("x-workspace-id")
    return Actor(
        UUID(request.headers["x-user"]), UUID(workspace) if workspace else None, request_id=REQUEST_ID
    )


def actor_of_request(request: Request) -> Actor:
    return actor_of_headers(request)


async def caller_of_headers(connection: HTTPConnection) -> Caller:
    """The same person with a session of theirs, made when they first ask."""
    actor = actor_of_headers(connection)
    known = connection.app.state.known
    if actor.user_id not in known:
        known[actor.user_id] = secrets.token_bytes(32)
        call = "select app.start_session($1, $2, 'test', '127.0.0.1')"
        await connection.app.state.database.pool.execute(call, actor.user_id, known[actor.user_id])
    return Caller("cookie", known[actor.user_id].hex(), actor.workspace_id, REQUEST_ID)


def headers_of(actor: Actor | None) -> dict[str, str]:
    if actor is None:
        return {}
    return {
        "x-user": str(actor.user_id),
        **({"x-workspace-id": str(actor.workspace_id)} if actor.workspace_id else {}),
    }


@pytest.fixture
def app(db: Database, catalogue: Catalogue) -> FastAPI:
    made = FastAPI()
    made.state.database = db
    made.state.known = {}
    made.router.routes.insert(0, table_route("/rest/v1", Tables(catalogue, caller_of_headers)))
    made.include_router(known_router(catalogue, caller_of_headers), prefix="/rest/v1")
    made.dependency_overrides[current_actor] = actor_of_request
    return made


@pytest.fixture
async def acting(app: FastAPI) -> AsyncIterator[Browser]:
    """A client of `/rest/v1` that is signed in as somebody."""
    async with contextlib.AsyncExitStack() as stack:
        made = []

        def client(actor: Actor | None) -> httpx.AsyncClient:
            transport = httpx.ASGITransport(app, raise_app_exceptions=True)
            made.append(
                httpx.AsyncClient(
                    transport=transport, base_url="http://crm/rest/v1", headers=headers_of(actor)
                )
            )
            stack.push_async_callback(made[-1].aclose)
            return made[-1]

        yield client


@pytest.fixture
async def admin(acting: Browser, world: World) -> httpx.AsyncClient:
    """The administrator of `nord`."""
    return acting(world.nord.people["admin"])


@pytest.fixture
async def address(app: FastAPI) -> AsyncIterator[str]:
    """The same application on a real socket."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off"))
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        while not server.started:  # noqa: ASYNC110 -- uvicorn offers no event
            await asyncio.sleep(0.01)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/rest/v1"
        server.should_exit = True
        await serving
