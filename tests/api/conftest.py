"""The real application on a fresh database, and people in front of it."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import asyncpg
import httpx
import pytest
from argon2 import PasswordHasher
from fastapi import FastAPI

from crmflow.api.app import create_app
from crmflow.config import Settings
from crmflow.db.roles import DatabaseUrls
from tests.plugins.known_schemas import starting_from_known_schemas

HOME = "http://localhost:8000"
PASSWORD = "korrekt hest batteri"
# Verifying takes as much work as the hash itself says; signing in is seldom what a test is about.
PASSWORD_HASH = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)


@dataclass
class Firm:
    """A workspace made for a test, and how to become one of its members."""

    owner: asyncpg.Connection
    app: FastAPI
    name: str
    id: UUID
    members: dict[str, UUID] = field(default_factory=dict)

    def email(self, role: str) -> str:
        return f"{role}@{self.name.lower()}.dk"

    async def add(self, role: str, *, cvrs: tuple[str, ...] = ()) -> UUID:
        """A member with this role, named after it."""
        self.members[role] = await self.owner.fetchval(
            "select app.admin_add_user($1, $2, $3, $4, $5, $6)",
            self.email(role),
            role.title(),
            PASSWORD_HASH,
            self.name,
            role,
            list(cvrs),
        )
        return self.members[role]

    @asynccontextmanager
    async def signed_in(self, role: str, *, cvrs: tuple[str, ...] = ()) -> AsyncIterator[httpx.AsyncClient]:
        """A browser in which the member has signed in to this workspace."""
        if role not in self.members:
            await self.add(role, cvrs=cvrs)
        async with browser(self.app) as client:
            answer = await sign_in(client, self.email(role))
            assert answer.status_code == 200, answer.text
            client.headers["X-Workspace-Id"] = str(self.id)
            yield client

    async def company(self, name: str, cvr: str | None = None) -> UUID:
        """A company of the firm."""
        company: UUID = await self.owner.fetchval(
            "insert into public.companies (workspace_id, name, cvr) values ($1, $2, $3) returning id",
            self.id,
            name,
            cvr,
        )
        return company


def browser(app: FastAPI, *, base_url: str = HOME, ip: str = "127.0.0.1") -> httpx.AsyncClient:
    """Sends what a page of ours sends."""
    transport = httpx.ASGITransport(app=app, client=(ip, 50000))
    return httpx.AsyncClient(transport=transport, base_url=base_url, headers={"Origin": base_url})


async def sign_in(client: httpx.AsyncClient, email: str, password: str = PASSWORD) -> httpx.Response:
    return await client.post("/api/v1/session", json={"email": email, "password": password})


@pytest.fixture(scope="session", autouse=True)
def _quick_starts() -> Iterator[None]:
    """Applications start with what is known of the schema."""
    with starting_from_known_schemas():
        yield


@pytest.fixture
def app_settings(database: DatabaseUrls, tmp_path: Path) -> Settings:
    """Settings of a server on this machine with a data folder of its own."""
    return Settings(data=tmp_path, api_database_url=database.api, secret_key="for this test only")


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[FastAPI]:
    """The application as uvicorn runs it: started before the first request, ended after the last."""
    app = create_app(settings)
    async with app.router.lifespan_context(app):
        yield app


@pytest.fixture
async def app(app_settings: Settings) -> AsyncIterator[FastAPI]:
    async with running(app_settings) as app:
        yield app


@pytest.fixture
async def visitor(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    """A browser in which nobody has signed in."""
    async with browser(app) as client:
        yield client


async def found(owner: asyncpg.Connection, app: FastAPI, name: str) -> Firm:
    workspace = await owner.fetchval("select app.new_workspace($1, null)", name)
    return Firm(owner, app, name, workspace)


@pytest.fixture
async def firm(owner: asyncpg.Connection, app: FastAPI) -> Firm:
    return await found(owner, app, "Nordlys")


@pytest.fixture
async def other_firm(owner: asyncpg.Connection, app: FastAPI) -> Firm:
    """Somebody else's workspace on the same server."""
    return await found(owner, app, "Fremmed")


@pytest.fixture
async def admin(firm: Firm) -> AsyncIterator[httpx.AsyncClient]:
    async with firm.signed_in("admin") as client:
        yield client
