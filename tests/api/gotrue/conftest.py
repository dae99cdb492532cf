"""A program that signs in with tokens, over a real socket."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
import uvicorn
from fastapi import FastAPI

from tests.api.conftest import PASSWORD, Firm

Json = dict[str, Any]


@dataclass
class Program:
    """Calls `/auth/v1` as supabase-js does: its key in two headers, no cookie, no Origin."""

    http: httpx.AsyncClient

    async def sign_in(self, email: str, password: str = PASSWORD) -> httpx.Response:
        return await self.grant("password", email=email, password=password)

    async def refresh(self, token: str) -> httpx.Response:
        return await self.grant("refresh_token", refresh_token=token)

    async def grant(self, grant_type: str, **body: str) -> httpx.Response:
        return await self.http.post("/auth/v1/token", params={"grant_type": grant_type}, json=body)

    async def ask(self, method: str, path: str, token: str, **more: Any) -> httpx.Response:
        return await self.http.request(method, path, headers={"Authorization": f"Bearer {token}"}, **more)

    async def tokens(self, email: str) -> Json:
        """What a member signs in to."""
        answer = await self.sign_in(email)
        assert answer.status_code == 200, answer.text
        return answer.json()


@asynccontextmanager
async def serving(app: FastAPI) -> AsyncIterator[str]:
    """The application behind a socket of its own; it is already started."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        config = uvicorn.Config(app, lifespan="off", log_level="warning", access_log=False)
        server = uvicorn.Server(config)
        running = asyncio.create_task(server.serve(sockets=[listener]))
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            await running


@pytest.fixture
async def address(app: FastAPI) -> AsyncIterator[str]:
    async with serving(app) as address:
        yield address


@pytest.fixture
async def program(address: str) -> AsyncIterator[Program]:
    headers = {"apikey": "crmflow", "Authorization": "Bearer crmflow", "X-Client-Info": "supabase-js/2"}
    async with httpx.AsyncClient(base_url=address, headers=headers, timeout=30) as http:
        yield Program(http)


@pytest.fixture
async def tokens(firm: Firm, program: Program) -> Json:
    """A sales person's."""
    await firm.add("sales")
    return await program.tokens(firm.email("sales"))
