"""Live changes, over a real server: what I may see arrives, and nothing else does."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import pytest
from fastapi import FastAPI

from crmflow.api import heartbeat, rooms
from crmflow.config import Settings
from tests.api.conftest import Firm, found, sign_in
from tests.api.streams import MARK, listening, served

CVR = "10150817"
Address = tuple[str, FastAPI]


@pytest.fixture
async def address(app_settings: Settings) -> AsyncIterator[Address]:
    async with served(app_settings) as server:
        yield server


@pytest.fixture
async def firm(owner: asyncpg.Connection, address: Address) -> Firm:
    return await found(owner, address[1], "Nordlys")


async def test_a_change_arrives_with_its_ids(address: Address, firm: Firm):
    async with listening(address[0], firm, "viewer") as stream:
        company = await firm.company("Ligusterhækken A/S")
        name, data = await stream.next()
    assert name == "change"
    assert data == {
        "table": "companies",
        "op": "insert",
        "ids": [str(company)],
        "gone": [],
        "company_ids": [str(company)],
    }


async def test_a_burst_is_one_event_a_table(address: Address, firm: Firm):
    async with listening(address[0], firm, "viewer") as stream:
        async with firm.owner.transaction():
            made = {str(await firm.company(f"Firma {number}")) for number in range(20)}
        _, data = await stream.next()
        assert set(data["ids"]) == made
        assert await stream.until_mark(firm) == []


async def test_a_flood_names_no_ids(address: Address, firm: Firm):
    async with listening(address[0], firm, "viewer") as stream:
        await firm.owner.execute(
            "insert into public.companies (workspace_id, name)"
            " select $1, 'Firma ' || n from generate_series(1, 1000) as n",
            firm.id,
        )
        _, data = await stream.next()
    assert data == {"table": "companies", "op": "insert", "ids": [], "gone": [], "company_ids": []}


@pytest.mark.parametrize("error", [asyncpg.QueryCanceledError("slow"), KeyError("a mistake of ours")])
async def test_what_cannot_be_told_is_loaded_again_and_the_next_change_arrives(
    address: Address, firm: Firm, monkeypatch: pytest.MonkeyPatch, error: Exception
):
    """Nobody waits for ever behind one change, and the telling itself does not end."""
    monkeypatch.setattr(rooms, "RETRY_SECONDS", 0.01)

    async def fail(*_: object) -> None:
        raise error

    async with listening(address[0], firm, "viewer") as stream:
        with monkeypatch.context() as broken:
            broken.setattr(address[1].state.rooms, "tell_person", fail)
            await firm.company("Ligusterhækken A/S")
            assert (await stream.next())[0] == "reload"
        company = await firm.company("Tagrenden ApS")
        name, data = await stream.next()
    assert (name, data["ids"]) == ("change", [str(company)])


async def test_a_database_that_was_away_costs_nobody_a_change(
    address: Address, firm: Firm, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(rooms, "RETRY_SECONDS", 0.01)
    told = address[1].state.rooms
    failures = iter([ConnectionResetError()] * 5)
    tell = told.tell_person

    async def fail_at_first(*arguments: Any) -> None:
        for failure in failures:
            raise failure
        await tell(*arguments)

    async with listening(address[0], firm, "viewer") as stream:
        monkeypatch.setattr(told, "tell_person", fail_at_first)
        company = await firm.company("Ligusterhækken A/S")
        name, data = await stream.next()
    assert (name, data["ids"]) == ("change", [str(company)])


async def test_another_workspace_is_never_heard(address: Address, firm: Firm, owner: asyncpg.Connection):
    """T16: not by being signed in, and not by asking for it by its id."""
    other = await found(owner, address[1], "Fremmed")
    for each, role in ((firm, "admin"), (other, "admin")):
        await each.add(role)
    async with (
        listening(address[0], firm, "admin") as stream,
        listening(address[0], other, "admin") as theirs,
    ):
        await other.company("Tagrenden ApS")
        assert (await theirs.next())[1]["table"] == "companies"
        assert await stream.until_mark(firm) == []
    async with httpx.AsyncClient(base_url=address[0], headers={"Origin": address[0]}) as client:
        await sign_in(client, firm.email("admin"))
        for elsewhere in (other.id, firm.members["admin"], "not an id"):
            answer = await client.get("/api/v1/events", params={"workspace_id": str(elsewhere)})
            assert (answer.status_code, answer.json()["code"]) == (403, "not_a_member")


async def test_a_limited_member_hears_of_granted_companies_only(address: Address, firm: Firm):
    mine = await firm.company("Ligusterhækken A/S", CVR)
    other = await firm.company("Tagrenden ApS")
    add = "insert into public.people (workspace_id, company_id, name) values ($1, $2, 'Bo') returning id"
    async with listening(address[0], firm, "sales", cvrs=(CVR,)) as stream:
        async with firm.owner.transaction():
            await firm.owner.fetchval(add, firm.id, other)
            person = await firm.owner.fetchval(add, firm.id, mine)
        heard = await stream.until_mark(firm)
        assert {
            "table": "people",
            "op": "insert",
            "ids": [str(person)],
            "gone": [],
            "company_ids": [str(mine)],
        } in heard
        assert str(other) not in json.dumps(heard)
        await firm.owner.fetchval(add, firm.id, other)
        assert "people" not in [event["table"] for event in await stream.until_mark(firm)]


async def test_a_table_that_a_role_cannot_read_is_never_heard_of(address: Address, firm: Firm):
    add = (
        "insert into public.inbound_events (workspace_id, source, provider, dedupe_key, body)"
        " values ($1, 'chat', 'wotnot', gen_random_uuid()::text, '')"
    )
    await firm.add("viewer")
    await firm.add("admin")
    async with (
        listening(address[0], firm, "viewer") as viewer,
        listening(address[0], firm, "admin") as admin,
    ):
        await firm.owner.execute(add, firm.id)
        assert [event["table"] for event in await admin.until_mark(firm)] == ["inbound_events"]
        await firm.owner.execute(add, firm.id)
        assert await viewer.until_mark(firm) == []


async def hide(firm: Firm, company: UUID) -> None:
    await firm.owner.execute("update public.companies set deleted_at = now() where id = $1", company)


def gone_companies(heard: list[dict[str, Any]]) -> list[str]:
    """The companies that a stream was told to be gone."""
    return [row for event in heard if event.get("table") == "companies" for row in event["gone"]]


async def test_what_was_hidden_is_told_by_its_id_to_those_who_saw_it(address: Address, firm: Firm):
    mine = await firm.company("Ligusterhækken A/S", CVR)
    other = await firm.company("Tagrenden ApS")
    await firm.add("viewer")
    await firm.add("sales", cvrs=(CVR,))
    async with (
        listening(address[0], firm, "viewer") as everything,
        listening(address[0], firm, "sales") as limited,
    ):
        await hide(firm, other)
        await hide(firm, mine)
        assert gone_companies(await everything.until_mark(firm)) == sorted([str(mine), str(other)])
        heard = await limited.until_mark(firm)
        assert gone_companies(heard) == [str(mine)]
        assert str(other) not in json.dumps(heard)


async def test_a_row_that_is_really_deleted_is_gone_too(address: Address, firm: Firm):
    product = await firm.owner.fetchval(MARK + " returning id", firm.id)
    async with listening(address[0], firm, "viewer") as stream:
        await firm.owner.execute("delete from public.products where id = $1", product)
        _, data = await stream.next()
    assert (data["table"], data["op"], data["ids"], data["gone"]) == (
        "products",
        "delete",
        [],
        [str(product)],
    )


async def test_an_erasure_is_told_and_those_after_it(address: Address, firm: Firm):
    """T75: the entries about the log itself, which it writes, stop no stream."""
    company = await firm.company("Ligusterhækken A/S")
    person = await firm.owner.fetchval(
        "insert into public.people (workspace_id, company_id, name)"
        " values ($1, $2, 'Lars Ørsted') returning id",
        firm.id,
        company,
    )
    async with firm.signed_in("admin") as admin:
        wanted = {"person": str(person), "typed_name": "Lars Ørsted"}
        erasure = (await admin.post("/rest/v1/rpc/erase_person", json=wanted)).json()
    async with listening(address[0], firm, "admin") as stream:
        await firm.owner.fetchval("select app.run_erasure($1, $2::text::uuid)", firm.id, erasure)
        heard = await stream.until_mark(firm)
    assert str(person) in [row for event in heard if event.get("table") == "people" for row in event["ids"]]


async def test_what_came_and_went_unseen_is_not_told(address: Address, firm: Firm):
    async with listening(address[0], firm, "viewer") as stream:
        async with firm.owner.transaction():
            await hide(firm, await firm.company("Tagrenden ApS"))
        assert gone_companies(await stream.until_mark(firm)) == []


async def test_a_row_that_moves_out_of_sight_is_gone_without_a_word_of_where_to(address: Address, firm: Firm):
    mine = await firm.company("Ligusterhækken A/S", CVR)
    other = await firm.company("Tagrenden ApS")
    add = "insert into public.people (workspace_id, company_id, name) values ($1, $2, 'Bo') returning id"
    person = await firm.owner.fetchval(add, firm.id, mine)
    async with listening(address[0], firm, "sales", cvrs=(CVR,)) as stream:
        await firm.owner.execute("update public.people set company_id = $1 where id = $2", other, person)
        heard = await stream.until_mark(firm)
    people = [event for event in heard if event["table"] == "people"]
    assert [(event["ids"], event["gone"], event["company_ids"]) for event in people] == [
        ([], [str(person)], [])
    ]
    assert str(other) not in json.dumps(heard)


async def test_only_the_wanted_tables_are_told(address: Address, firm: Firm):
    wanted = {"tables": "companies, products"}
    add = "insert into public.people (workspace_id, company_id, name) values ($1, $2, 'Bo')"
    async with listening(address[0], firm, "viewer", parameters=wanted) as stream:
        await firm.owner.execute(add, firm.id, await firm.company("Ligusterhækken A/S"))
        assert {event["table"] for event in await stream.until_mark(firm)} == {"companies"}


async def test_a_table_that_is_not_there_is_refused(address: Address, firm: Firm):
    """T13: nothing of it reaches a statement."""
    await firm.add("viewer")
    async with httpx.AsyncClient(base_url=address[0], headers={"Origin": address[0]}) as client:
        await sign_in(client, firm.email("viewer"))
        for name in ("kompagni", "priv.sessions", "companies;drop table people"):
            answer = await client.get("/api/v1/events", params={"tables": name})
            assert answer.status_code == 422


async def test_a_mark_that_the_log_leaves_out_is_told(address: Address, firm: Firm):
    company = await firm.company("Ligusterhækken A/S")
    async with listening(address[0], firm, "viewer") as stream:
        await firm.owner.execute("update public.companies set last_activity_at = now()")
        _, data = await stream.next()
    assert (data["table"], data["op"], data["ids"]) == ("companies", "update", [str(company)])


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """A round of the heartbeat takes 0.3 seconds instead of 15."""
    monkeypatch.setattr(heartbeat, "TURN_SECONDS", 0.02)


@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize("table", ["priv.sessions", "public.user_workspaces"])
async def test_a_stream_ends_with_its_session_and_with_the_membership(
    address: Address, firm: Firm, table: str
):
    """T57, T25: also when nothing happens."""
    async with listening(address[0], firm, "viewer") as stream:
        await firm.owner.execute(
            f"update {table} set revoked_at = now() where user_id = $1", firm.members["viewer"]
        )
        assert await stream.ends()
    assert address[1].state.rooms.listeners == []


async def test_nothing_is_told_after_the_session_has_ended(address: Address, firm: Firm):
    """T25: the very next change is not heard, long before the heartbeat asks."""
    async with listening(address[0], firm, "viewer") as stream:
        await firm.owner.execute("update priv.sessions set revoked_at = now()")
        await firm.company("Ligusterhækken A/S")
        assert [line async for line in stream.lines] == []


async def test_new_grants_load_everything_again_and_widen_what_comes(address: Address, firm: Firm):
    """T25: rights are asked anew for every change."""
    other = await firm.company("Tagrenden ApS", "20214414")
    grant = "insert into public.cvr_grants (workspace_id, user_id, cvr) values ($1, $2, '20214414')"
    async with listening(address[0], firm, "sales", cvrs=(CVR,)) as stream:
        await firm.owner.execute(grant, firm.id, firm.members["sales"])
        assert (await stream.next())[0] == "reload"
        await stream.until_mark(firm)
        await firm.owner.execute("update public.companies set name = 'Tagrenden A/S' where id = $1", other)
        assert (await stream.next())[1]["ids"] == [str(other)]
        await firm.owner.execute("delete from public.cvr_grants where cvr = '20214414'")
        assert (await stream.next())[0] == "reload"
        await stream.until_mark(firm)
        await firm.owner.execute("update public.companies set name = 'Tagrenden ApS' where id = $1", other)
        assert "companies" not in [event["table"] for event in await stream.until_mark(firm)]


@pytest.mark.usefixtures("hurried")
async def test_an_open_stream_does_not_keep_a_session_alive(address: Address, firm: Firm):
    """T57: twelve idle hours are twelve idle hours."""
    async with listening(address[0], firm, "viewer") as stream:
        idle = "update priv.sessions set last_seen_at = now() - interval '11 hours 59 minutes'"
        await firm.owner.execute(idle)
        for _ in range(6):
            await anext(stream.lines)
        seen = await firm.owner.fetchval(
            "select now() - last_seen_at > interval '11 hours' from priv.sessions"
        )
    assert seen


async def test_a_browser_that_goes_away_is_noticed(address: Address, firm: Firm):
    async with listening(address[0], firm, "viewer"):
        assert len(address[1].state.rooms.listeners) == 1
    async with asyncio.timeout(20):
        while address[1].state.rooms.listeners:  # noqa: ASYNC110 -- nobody tells a test that a connection is gone
            await asyncio.sleep(0.02)


async def test_after_the_database_was_lost_nothing_is_missing(address: Address, firm: Firm):
    """What happened while nobody listened is read from the log."""
    async with listening(address[0], firm, "viewer") as stream:
        await firm.owner.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity"
            " where application_name = 'crmflow events' and datname = current_database()"
        )
        company = await firm.company("Ligusterhækken A/S")
        assert (await stream.next())[1]["ids"] == [str(company)]


async def test_a_server_that_is_asked_to_stop_ends_its_streams(address: Address, firm: Firm):
    async with listening(address[0], firm, "viewer") as stream:
        address[1].state.rooms.end()
        assert await stream.ends()


async def test_a_stranger_hears_nothing(address: Address):
    async with httpx.AsyncClient(base_url=address[0]) as client:
        assert (await client.get("/api/v1/events")).status_code == 401


async def test_news_for_one_person_is_heard_by_nobody_else(address: Address, firm: Firm):
    """T23: not even how much there is of it."""
    sales = await firm.add("sales")
    await firm.add("admin")
    add = (
        "insert into public.notifications (workspace_id, user_id, kind)"
        " select $1, $2, 'x' from generate_series(1, $3::int)"
    )
    async with (
        listening(address[0], firm, "sales") as theirs,
        listening(address[0], firm, "admin") as admin,
    ):
        for many in (1, 90):
            await firm.owner.execute(add, firm.id, sales, many)
            assert (await theirs.next())[1]["table"] == "notifications"
        await firm.owner.execute("update public.notifications set read_at = now() where user_id = $1", sales)
        assert (await theirs.next())[1]["table"] == "notifications"
        assert await admin.until_mark(firm) == []
