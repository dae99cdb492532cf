"""Live changes, over a real server: what I may see arrives, and nothing else does."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import pytest
import uvicorn
from fastapi import FastAPI

from crmflow.api import events
from crmflow.api.app import create_app
from crmflow.config import Settings
from tests.api.conftest import Firm, found, sign_in

CVR = "10150817"
PATIENCE = 20.0
# One more change of a kind everybody sees: when it has arrived, whatever came before it has too.
MARK = "insert into public.products (workspace_id, sku, name) values ($1, gen_random_uuid()::text, 'Mærke')"


@dataclass
class Stream:
    """One open stream, read line by line."""

    lines: AsyncIterator[str]

    async def next(self) -> tuple[int, str, dict[str, Any]]:
        """The next event: its number, name and data."""
        fields: dict[str, str] = {}
        async with asyncio.timeout(PATIENCE):
            async for line in self.lines:
                if not line and "event" in fields:
                    return int(fields["id"]), fields["event"], json.loads(fields["data"])
                name, _, value = line.partition(": ")
                fields[name] = value
        pytest.fail("the stream ended")

    async def until_mark(self, firm: Firm) -> list[dict[str, Any]]:
        """Everything that comes before a change made now."""
        await firm.owner.execute(MARK, firm.id)
        heard = []
        while True:
            _, name, data = await self.next()
            if name == "change" and data["table"] == "products":
                return heard
            heard.append(data)

    async def ends(self) -> bool:
        """True when the server closes the stream."""
        async with asyncio.timeout(PATIENCE):
            async for _ in self.lines:
                pass
        return True


@pytest.fixture
async def address(app_settings: Settings) -> AsyncIterator[tuple[str, FastAPI]]:
    """A running server on a free port, and its application."""
    app = create_app(app_settings)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, timeout_graceful_shutdown=1))
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        while not server.started:  # noqa: ASYNC110 -- uvicorn has no event for it
            await asyncio.sleep(0.01)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}", app
        server.should_exit = True
        await serving


@pytest.fixture
async def firm(owner: asyncpg.Connection, address: tuple[str, FastAPI]) -> Firm:
    return await found(owner, address[1], "Nordlys")


@asynccontextmanager
async def listening(
    address: tuple[str, FastAPI], firm: Firm, role: str, **options: Any
) -> AsyncIterator[Stream]:
    """The stream of a member, open."""
    cvrs = options.pop("cvrs", ())
    if role not in firm.members:
        await firm.add(role, cvrs=cvrs)
    async with httpx.AsyncClient(base_url=address[0], headers={"Origin": address[0]}) as client:
        await sign_in(client, firm.email(role))
        parameters = {"workspace_id": str(options.pop("workspace", firm.id))}
        async with client.stream(
            "GET", "/api/v1/events", params=parameters, timeout=PATIENCE, **options
        ) as answer:
            assert answer.status_code == 200
            assert answer.headers["content-type"].startswith("text/event-stream")
            assert "content-encoding" not in answer.headers
            lines = answer.aiter_lines()
            assert await anext(lines) == ": welcome"
            yield Stream(lines)


async def test_a_change_arrives_with_its_ids(address: tuple[str, FastAPI], firm: Firm):
    async with listening(address, firm, "viewer") as stream:
        company = await firm.company("Ligusterhækken A/S")
        number, name, data = await stream.next()
    assert name == "change"
    assert number > 0
    assert data == {
        "table": "companies",
        "op": "insert",
        "ids": [str(company)],
        "company_ids": [str(company)],
    }


async def test_numbers_only_grow(address: tuple[str, FastAPI], firm: Firm):
    async with listening(address, firm, "viewer") as stream:
        await firm.company("Ligusterhækken A/S")
        first, *_ = await stream.next()
        await firm.company("Tagrenden ApS")
        second, *_ = await stream.next()
    assert second > first


async def test_a_burst_is_one_event_a_table(address: tuple[str, FastAPI], firm: Firm):
    async with listening(address, firm, "viewer") as stream:
        async with firm.owner.transaction():
            made = {str(await firm.company(f"Firma {number}")) for number in range(20)}
        _, _, data = await stream.next()
        assert set(data["ids"]) == made
        assert await stream.until_mark(firm) == []


async def test_a_flood_names_no_ids(address: tuple[str, FastAPI], firm: Firm):
    async with listening(address, firm, "viewer") as stream:
        await firm.owner.execute(
            "insert into public.companies (workspace_id, name)"
            " select $1, 'Firma ' || n from generate_series(1, 1000) as n",
            firm.id,
        )
        _, _, data = await stream.next()
    assert data == {"table": "companies", "op": "insert", "ids": [], "company_ids": []}


async def test_another_workspace_is_never_heard(
    address: tuple[str, FastAPI], firm: Firm, owner: asyncpg.Connection
):
    """T16: not by being signed in, and not by asking for it by its id."""
    other = await found(owner, address[1], "Fremmed")
    for each, role in ((firm, "admin"), (firm, "manager"), (other, "admin")):
        await each.add(role)
    async with (
        listening(address, firm, "admin") as stream,
        listening(address, firm, "manager", workspace=other.id) as intruder,
        listening(address, other, "admin") as theirs,
    ):
        await other.company("Tagrenden ApS")
        assert (await theirs.next())[2]["table"] == "companies"
        assert await stream.until_mark(firm) == []
        reading = asyncio.create_task(intruder.next())
        await other.company("Endnu en ApS")
        assert (await theirs.next())[2]["table"] == "companies"
        assert not reading.done()
        reading.cancel()


async def test_a_limited_member_hears_of_granted_companies_only(address: tuple[str, FastAPI], firm: Firm):
    mine = await firm.company("Ligusterhækken A/S", CVR)
    other = await firm.company("Tagrenden ApS")
    add = "insert into public.people (workspace_id, company_id, name) values ($1, $2, 'Bo') returning id"
    async with listening(address, firm, "sales", cvrs=(CVR,)) as stream:
        async with firm.owner.transaction():
            await firm.owner.fetchval(add, firm.id, other)
            person = await firm.owner.fetchval(add, firm.id, mine)
        heard = await stream.until_mark(firm)
        assert {"table": "people", "op": "insert", "ids": [str(person)], "company_ids": [str(mine)]} in heard
        assert str(other) not in json.dumps(heard)
        await firm.owner.fetchval(add, firm.id, other)
        assert "people" not in [event["table"] for event in await stream.until_mark(firm)]


async def test_a_table_that_a_role_cannot_read_is_never_heard_of(address: tuple[str, FastAPI], firm: Firm):
    add = (
        "insert into public.inbound_events (workspace_id, source, provider, dedupe_key, body)"
        " values ($1, 'chat', 'wotnot', gen_random_uuid()::text, '')"
    )
    await firm.add("viewer")
    await firm.add("admin")
    async with (
        listening(address, firm, "viewer") as viewer,
        listening(address, firm, "admin") as admin,
    ):
        await firm.owner.execute(add, firm.id)
        assert [event["table"] for event in await admin.until_mark(firm)] == ["inbound_events"]
        await firm.owner.execute(add, firm.id)
        assert await viewer.until_mark(firm) == []


async def hide(firm: Firm, company: UUID) -> None:
    await firm.owner.execute("update public.companies set deleted_at = now() where id = $1", company)


async def test_what_was_hidden_is_told_to_those_who_saw_it(address: tuple[str, FastAPI], firm: Firm):
    mine = await firm.company("Ligusterhækken A/S", CVR)
    other = await firm.company("Tagrenden ApS")
    await firm.add("viewer")
    await firm.add("sales", cvrs=(CVR,))
    async with (
        listening(address, firm, "viewer") as everything,
        listening(address, firm, "sales") as limited,
    ):
        await hide(firm, other)
        _, _, data = await everything.next()
        assert (data["table"], data["op"], data["ids"]) == ("companies", "update", [])
        await hide(firm, mine)
        _, _, data = await limited.next()
        assert (data["table"], data["ids"], data["company_ids"]) == ("companies", [], [str(mine)])


async def test_a_stream_ends_with_its_session(
    address: tuple[str, FastAPI], firm: Firm, monkeypatch: pytest.MonkeyPatch
):
    """T57: also when changes keep coming."""
    monkeypatch.setattr(events, "HEARTBEAT_SECONDS", 0.2)
    async with listening(address, firm, "viewer") as stream:
        await firm.owner.execute("update priv.sessions set revoked_at = now()")
        assert await stream.ends()
    assert address[1].state.changes.listeners == set()


async def test_an_open_stream_does_not_keep_a_session_alive(
    address: tuple[str, FastAPI], firm: Firm, monkeypatch: pytest.MonkeyPatch
):
    """T57: twelve idle hours are twelve idle hours."""
    monkeypatch.setattr(events, "HEARTBEAT_SECONDS", 0.2)
    async with listening(address, firm, "viewer") as stream:
        idle = "update priv.sessions set last_seen_at = now() - interval '11 hours 59 minutes'"
        await firm.owner.execute(idle)
        for _ in range(6):
            await anext(stream.lines)
        seen = await firm.owner.fetchval(
            "select now() - last_seen_at > interval '11 hours' from priv.sessions"
        )
    assert seen


async def test_who_comes_back_is_told_to_load_again(address: tuple[str, FastAPI], firm: Firm):
    async with listening(address, firm, "viewer", headers={"Last-Event-ID": "7"}) as stream:
        assert (await stream.next())[1] == "reload"


async def test_after_the_database_was_lost_everybody_loads_again_and_hears_on(
    address: tuple[str, FastAPI], firm: Firm
):
    async with listening(address, firm, "viewer") as stream:
        await firm.owner.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity"
            " where application_name = 'crmflow events' and datname = current_database()"
        )
        assert (await stream.next())[1] == "reload"
        await firm.company("Ligusterhækken A/S")
        assert (await stream.next())[2]["table"] == "companies"


async def test_a_server_that_is_asked_to_stop_ends_its_streams(address: tuple[str, FastAPI], firm: Firm):
    async with listening(address, firm, "viewer") as stream:
        address[1].state.changes.end()
        assert await stream.ends()


async def test_a_stranger_hears_nothing(address: tuple[str, FastAPI]):
    async with httpx.AsyncClient(base_url=address[0]) as client:
        assert (await client.get("/api/v1/events")).status_code == 401
