"""Coming back to the live changes: what was missed is told, by whichever process answers."""

from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest

from crmflow.api import heartbeat, rooms
from crmflow.config import Settings
from crmflow.db.roles import DatabaseUrls
from tests.api.conftest import Firm, found
from tests.api.streams import listening, missed_by, served

CVR = "10150817"


@pytest.fixture
async def base_url(app_settings: Settings) -> AsyncIterator[str]:
    async with served(app_settings) as (address, _):
        yield address


@pytest.fixture
async def firm(owner: asyncpg.Connection, base_url: str) -> Firm:
    firm = await found(owner, None, "Nordlys")
    await firm.add("viewer")
    return firm


async def place_now(base_url: str, firm: Firm, role: str = "viewer") -> str:
    """The id with which somebody leaves now."""
    async with listening(base_url, firm, role) as stream:
        return stream.last_id


def companies(heard: list[dict[str, Any]]) -> list[str]:
    return [row for event in heard if event.get("table") == "companies" for row in event["ids"]]


async def test_what_was_missed_is_told_in_order(base_url: str, firm: Firm):
    since = await place_now(base_url, firm)
    first, second = await firm.company("Ligusterhækken A/S"), await firm.company("Tagrenden ApS")
    await firm.owner.execute("update public.companies set name = 'Tagrenden A/S' where id = $1", second)
    heard = await missed_by(base_url, firm, "viewer", since)
    assert [(event["op"], event["ids"]) for event in heard if event["table"] == "companies"] == [
        ("insert", sorted([str(first), str(second)])),
        ("update", [str(second)]),
    ]


async def test_another_process_after_a_restart_knows_the_id(
    base_url: str, firm: Firm, app_settings: Settings
):
    since = await place_now(base_url, firm)
    company = await firm.company("Ligusterhækken A/S")
    async with served(app_settings) as (elsewhere, _):
        assert companies(await missed_by(elsewhere, firm, "viewer", since)) == [str(company)]


async def test_who_missed_nothing_is_told_nothing(base_url: str, firm: Firm):
    await firm.company("Ligusterhækken A/S")
    since = await place_now(base_url, firm)
    assert await missed_by(base_url, firm, "viewer", since) == []


async def test_what_was_heard_is_not_told_again(base_url: str, firm: Firm):
    async with listening(base_url, firm, "viewer") as stream:
        await firm.company("Ligusterhækken A/S")
        await stream.next()
        while not stream.last_id:
            await stream.next()
        since = stream.last_id
    assert companies(await missed_by(base_url, firm, "viewer", since)) == []


async def test_a_transaction_that_commits_late_is_not_lost(base_url: str, firm: Firm, database: DatabaseUrls):
    """Its rows have lower numbers than others that were told long before."""
    slow = await asyncpg.connect(database.owner)
    moment = slow.transaction()
    await moment.start()
    late = await slow.fetchval(
        "insert into public.companies (workspace_id, name) values ($1, 'Sen ApS') returning id", firm.id
    )
    async with listening(base_url, firm, "viewer") as stream:
        early = await firm.company("Tidlig ApS")
        assert (await stream.next())[1]["ids"] == [str(early)]
        await stream.until_mark(firm)
        since = stream.last_id
    await moment.commit()
    await slow.close()
    assert companies(await missed_by(base_url, firm, "viewer", since)) == [str(late)]


async def test_what_was_rolled_back_is_never_told(base_url: str, firm: Firm):
    since = await place_now(base_url, firm)
    moment = firm.owner.transaction()
    await moment.start()
    await firm.company("Fortrudt ApS")
    await moment.rollback()
    assert await missed_by(base_url, firm, "viewer", since) == []


async def test_a_limited_member_is_told_of_granted_companies_only(base_url: str, firm: Firm):
    """T16: also about the past, and about what was deleted meanwhile."""
    await firm.add("sales", cvrs=(CVR,))
    since = await place_now(base_url, firm, "sales")
    mine, other = await firm.company("Ligusterhækken A/S", CVR), await firm.company("Tagrenden ApS")
    heard = await missed_by(base_url, firm, "sales", since)
    assert companies(heard) == [str(mine)]
    async with listening(base_url, firm, "sales") as stream:
        since = stream.last_id
    await firm.owner.execute(
        "update public.companies set deleted_at = now() where workspace_id = $1", firm.id
    )
    heard = await missed_by(base_url, firm, "sales", since)
    assert [event["gone"] for event in heard if event["table"] == "companies"] == [[str(mine)]]
    assert str(other) not in str(heard)


async def test_an_id_of_another_workspace_opens_nothing_there(
    base_url: str, firm: Firm, owner: asyncpg.Connection
):
    """T16: an id says when, never where."""
    other = await found(owner, None, "Fremmed")
    await other.add("admin")
    since = await place_now(base_url, other, "admin")
    await other.company("Tagrenden ApS")
    assert await missed_by(base_url, firm, "viewer", since) == []


async def test_the_place_may_stand_in_the_address(base_url: str, firm: Firm):
    since = await place_now(base_url, firm)
    company = await firm.company("Ligusterhækken A/S")
    async with listening(base_url, firm, "viewer", parameters={"last_event_id": since}) as stream:
        assert companies([(await stream.next())[1]]) == [str(company)]


async def test_an_id_of_ours_from_nowhere_loads_again(base_url: str, firm: Firm):
    since = await place_now(base_url, firm)
    mark, xmin, xmax, _ = since.split(".")
    for foreign in (
        f"{'0' * 8}.{xmin}.{xmax}.",
        f"{mark}.{xmin}.{int(xmax) + 10**9}.",
        "'; drop table people",
    ):
        async with listening(base_url, firm, "viewer", since=foreign) as stream:
            assert await stream.next() == ("reload", {})
            assert stream.last_id.startswith(mark)


async def test_who_missed_too_much_loads_again(base_url: str, firm: Firm, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(rooms, "MOST_REPLAYED", 5)
    since = await place_now(base_url, firm)
    for number in range(6):
        await firm.company(f"Firma {number}")
    async with listening(base_url, firm, "viewer", since=since) as stream:
        assert (await stream.next())[0] == "reload"
        since = stream.last_id
    assert await missed_by(base_url, firm, "viewer", since) == []


async def test_an_id_from_the_beginning_of_time_is_answered_fast(base_url: str, firm: Firm):
    """T13: it asks for everything that ever happened, and is refused instead."""
    await firm.owner.execute(
        "insert into public.companies (workspace_id, name)"
        " select $1, 'Firma ' || n from generate_series(1, 2000) as n",
        firm.id,
    )
    mark = (await place_now(base_url, firm)).split(".")[0]
    async with listening(base_url, firm, "viewer", since=f"{mark}.1.1.") as stream:
        assert (await stream.next())[0] == "reload"


async def test_the_id_moves_on_while_others_changes_pass_by(
    base_url: str, firm: Firm, monkeypatch: pytest.MonkeyPatch
):
    """Or whoever sees little would come back with an id too old to replay."""
    monkeypatch.setattr(heartbeat, "TURN_SECONDS", 0.02)
    await firm.add("sales", cvrs=(CVR,))
    await firm.add("admin")
    async with listening(base_url, firm, "sales") as limited, listening(base_url, firm, "admin") as admin:
        before = limited.last_id
        await firm.company("Tagrenden ApS")
        await admin.next()
        while limited.last_id == before:
            await limited.any()
    assert await missed_by(base_url, firm, "sales", limited.last_id) == []
