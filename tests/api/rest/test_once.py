"""`Idempotency-Key`: sent twice, done once."""

import asyncio

import asyncpg
import httpx
import pytest

from tests.api.rest.conftest import World

KEY = {"Idempotency-Key": "order-17", "Prefer": "return=representation"}
BODY = {"name": "Dun"}


async def amount(owner: asyncpg.Connection) -> int:
    return int(await owner.fetchval("select count(*) from companies where name like 'Dun%'"))


async def test_twenty_at_once_have_one_effect_and_one_answer(
    admin: httpx.AsyncClient, owner: asyncpg.Connection
):
    """T34."""
    answers = await asyncio.gather(*(admin.post("/companies", json=BODY, headers=KEY) for _ in range(20)))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.content for answer in answers}) == 1
    assert len([answer for answer in answers if "idempotency-replayed" in answer.headers]) == 19
    assert await amount(owner) == 1


async def test_the_same_key_for_something_else_is_refused(
    admin: httpx.AsyncClient, owner: asyncpg.Connection
):
    """T35."""
    await admin.post("/companies", json=BODY, headers=KEY)
    body = await admin.post("/companies", json={"name": "Dun 2"}, headers=KEY)
    path = await admin.post("/people", json=BODY, headers=KEY)
    assert (body.status_code, path.status_code) == (422, 422)
    assert await amount(owner) == 1


async def test_another_person_or_workspace_has_keys_of_its_own(
    acting, world: World, owner: asyncpg.Connection
):
    """T35."""
    for person in (world.nord.people["admin"], world.nord.people["manager"], world.syd.people["admin"]):
        answer = await acting(person).post("/companies", json=BODY, headers=KEY)
        assert "idempotency-replayed" not in answer.headers
    assert await amount(owner) == 3


async def test_after_a_day_the_key_is_free_again(admin: httpx.AsyncClient, owner: asyncpg.Connection):
    """T35."""
    await admin.post("/companies", json=BODY, headers=KEY)
    await owner.execute("update idempotency_keys set created_at = now() - interval '25 hours'")
    answer = await admin.post("/companies", json={"name": "Dun 2"}, headers=KEY)
    assert answer.status_code == 201
    assert await amount(owner) == 2


async def test_the_answer_is_kept_with_the_effect(admin: httpx.AsyncClient, owner: asyncpg.Connection):
    """T36: the answer got lost on its way; whoever asks again gets it."""
    lost = await admin.post("/companies", json=BODY, headers={**KEY, "Prefer": "return=headers-only"})
    again = await admin.post("/companies", json=BODY, headers={**KEY, "Prefer": "return=headers-only"})
    assert (again.status_code, again.content) == (lost.status_code, lost.content)
    assert again.headers["location"] == lost.headers["location"]
    assert await amount(owner) == 1


async def test_a_refused_request_leaves_no_key(admin: httpx.AsyncClient, owner: asyncpg.Connection):
    refused = await admin.post("/companies", json={"name": "Dun", "cvr": "12345678"}, headers=KEY)
    tried = await admin.post("/companies", json=BODY, headers={**KEY, "Prefer": "tx=rollback"})
    done = await admin.post("/companies", json=BODY, headers=KEY)
    assert (refused.status_code, tried.status_code, done.status_code) == (422, 201, 201)
    assert "idempotency-replayed" not in done.headers
    assert await amount(owner) == 1


async def test_a_request_that_still_runs_is_a_conflict(
    admin: httpx.AsyncClient, world: World, owner: asyncpg.Connection
):
    async with owner.transaction():
        await owner.execute(
            "insert into idempotency_keys (workspace_id, user_id, key, request_hash) values ($1, $2, $3, '')",
            world.nord.id,
            world.nord.people["admin"].user_id,
            KEY["Idempotency-Key"],
        )
        answer = await admin.post("/companies", json=BODY, headers=KEY)
    assert (answer.status_code, answer.json()["code"]) == (409, "CRM409")


async def test_a_call_is_answered_again_too(admin: httpx.AsyncClient):
    wish = {"of_table": "companies", "of_row": "0190d7b2-0000-7000-8000-000000000001"}
    first = await admin.post("/rpc/explain_access", json=wish, headers=KEY)
    second = await admin.post("/rpc/explain_access", json=wish, headers=KEY)
    assert first.content == second.content
    assert "idempotency-replayed" in second.headers


@pytest.mark.parametrize("key", ["", "a" * 256, "a b", "å".encode("latin-1")])
async def test_a_key_that_is_none_is_refused(admin: httpx.AsyncClient, key: str | bytes):
    # Bytes beside text: a key that no text can hold is sent as it is.
    headers = [(b"Idempotency-Key", key)]
    answer = await admin.post("/companies", json=BODY, headers=headers)  # type: ignore[arg-type]  # either is sent
    assert answer.status_code == 400


async def test_nobody_reads_the_kept_answers(admin: httpx.AsyncClient):
    assert (await admin.get("/idempotency_keys")).status_code == 404
