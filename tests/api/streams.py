"""Open streams of live changes over a real server, and what is heard on them."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx
import pytest
import uvicorn
from fastapi import FastAPI

from crmflow.api.app import create_app
from crmflow.config import Settings
from tests.api.conftest import Firm, sign_in

PATIENCE = 20.0
COOKIES: dict[tuple[UUID, str], str] = {}
# One more change of a kind everybody sees: when it has arrived, whatever came before it has too.
MARK = "insert into public.products (workspace_id, sku, name) values ($1, gen_random_uuid()::text, 'Mærke')"


@dataclass
class Stream:
    """One open stream, read line by line."""

    lines: AsyncIterator[str]
    last_id: str = ""

    async def any(self) -> tuple[str, dict[str, Any]]:
        """The next event: its name and data."""
        fields: dict[str, str] = {}
        async with asyncio.timeout(PATIENCE):
            async for line in self.lines:
                if line:
                    name, _, value = line.partition(": ")
                    fields[name] = value
                    continue
                self.last_id = fields.get("id", self.last_id)
                if "event" in fields:
                    return fields["event"], json.loads(fields["data"])
                fields = {}
        pytest.fail("the stream ended")

    async def next(self) -> tuple[str, dict[str, Any]]:
        """The next event that tells something."""
        while True:
            name, data = await self.any()
            if name != "position":
                return name, data

    async def until_mark(self, firm: Firm) -> list[dict[str, Any]]:
        """Everything that comes before a change made now."""
        await firm.owner.execute(MARK, firm.id)
        heard = []
        while True:
            name, data = await self.next()
            if name == "change" and data["table"] == "products":
                return heard
            heard.append(data if name == "change" else {"event": name})

    async def ends(self) -> bool:
        """True when the server closes the stream."""
        async with asyncio.timeout(PATIENCE):
            async for _ in self.lines:
                pass
        return True


@asynccontextmanager
async def served(settings: Settings) -> AsyncIterator[tuple[str, FastAPI]]:
    """A running server on a free port, and its application."""
    app = create_app(settings)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, timeout_graceful_shutdown=1))
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        while not server.started:  # noqa: ASYNC110 -- uvicorn has no event for it
            await asyncio.sleep(0.01)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}", app
        server.should_exit = True
        await serving


@asynccontextmanager
async def listening(base_url: str, firm: Firm, role: str, **options: Any) -> AsyncIterator[Stream]:
    """The stream of a member, open: `cvrs` for a limited one, `since` for one who comes back."""
    if role not in firm.members:
        await firm.add(role, cvrs=options.get("cvrs", ()))
    headers = {"Last-Event-ID": options["since"]} if "since" in options else {}
    parameters = {"workspace_id": str(firm.id), **options.get("parameters", {})}
    async with httpx.AsyncClient(base_url=base_url, headers={"Origin": base_url}) as client:
        # Hashing a password takes long; the same member comes again with the same cookie, as a browser does.
        if (firm.id, role) not in COOKIES:
            COOKIES[firm.id, role] = (await sign_in(client, firm.email(role))).headers["set-cookie"]
        headers["Cookie"] = COOKIES[firm.id, role].split(";")[0]
        async with client.stream(
            "GET", "/api/v1/events", params=parameters, headers=headers, timeout=PATIENCE
        ) as answer:
            assert answer.status_code == 200
            assert answer.headers["content-type"].startswith("text/event-stream")
            assert "content-encoding" not in answer.headers
            stream = Stream(answer.aiter_lines())
            if "since" not in options and "last_event_id" not in parameters:
                assert await stream.any() == ("position", {})
            yield stream


async def missed_by(base_url: str, firm: Firm, role: str, since: str) -> list[dict[str, Any]]:
    """What a member who comes back is told first."""
    async with listening(base_url, firm, role, since=since) as stream:
        return await stream.until_mark(firm)
