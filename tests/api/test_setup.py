"""The first start: one link, one administrator, no default password."""

import asyncio

import asyncpg
import httpx
import pytest

from tests.api.conftest import PASSWORD, Firm, browser, sign_in

TOKEN = "linket-fra-terminalen"


@pytest.fixture
async def link(owner: asyncpg.Connection) -> str:
    assert await owner.fetchval("select app.offer_setup(sha256($1))", TOKEN.encode())
    return TOKEN


def first_start(**changes: str | None) -> dict[str, str | None]:
    return {
        "token": TOKEN,
        "email": "Anna@Nordlys.dk",
        "password": PASSWORD,
        "name": "Anna Holm",
        "workspace": "Nordlys ApS",
        "cvr": "DK 10 15 08 17",
        **changes,
    }


async def test_the_link_makes_an_administrator_who_is_signed_in_at_once(
    link: str, visitor: httpx.AsyncClient
):
    assert (await visitor.get("/api/v1/setup")).json() == {"needed": True}
    answer = await visitor.post("/api/v1/setup", json=first_start())
    assert answer.status_code == 201
    assert (await visitor.get("/api/v1/setup")).json() == {"needed": False}
    me = (await visitor.get("/api/v1/me")).json()
    assert me["user"]["name"] == "Anna Holm"
    assert [(each["name"], each["role"]) for each in me["workspaces"]] == [("Nordlys ApS", "admin")]
    assert me["workspace"]["own_cvr"] == "10150817"
    assert me["permissions"]["companies"] == "rcud"


async def test_the_administrator_can_sign_in_again_however_the_address_is_written(
    link: str, visitor: httpx.AsyncClient
):
    await visitor.post("/api/v1/setup", json=first_start())
    await visitor.delete("/api/v1/session")
    assert (await sign_in(visitor, "anna@nordlys.DK")).status_code == 200


async def test_the_link_works_once(link: str, visitor: httpx.AsyncClient):
    await visitor.post("/api/v1/setup", json=first_start())
    answer = await visitor.post("/api/v1/setup", json=first_start(email="tyv@ond.dk"))
    assert answer.status_code == 409
    assert answer.json()["code"] == "already_set_up"


async def test_two_uses_at_the_same_time_make_one_administrator(
    link: str, owner: asyncpg.Connection, visitor: httpx.AsyncClient
):
    wanted = [first_start(email=f"nr{number}@nordlys.dk") for number in range(4)]
    answers = await asyncio.gather(*(visitor.post("/api/v1/setup", json=each) for each in wanted))
    assert [answer.status_code for answer in answers].count(201) == 1
    assert await owner.fetchval("select count(*) from public.user_profiles where kind = 'person'") == 1


@pytest.mark.parametrize("token", ["", "gættet", "x" * 200])
async def test_without_the_link_nobody_sets_anything_up(link: str, visitor: httpx.AsyncClient, token: str):
    answer = await visitor.post("/api/v1/setup", json=first_start(token=token))
    assert answer.status_code == 403
    assert answer.json()["code"] == "setup_link_not_valid"
    assert (await visitor.get("/api/v1/setup")).json() == {"needed": True}


async def test_an_old_link_is_worth_nothing(link: str, owner: asyncpg.Connection, visitor: httpx.AsyncClient):
    await owner.execute("update priv.setup_tokens set expires_at = now() - interval '1 second'")
    assert (await visitor.post("/api/v1/setup", json=first_start())).status_code == 403


async def test_a_server_that_has_people_cannot_be_set_up(
    firm: Firm, owner: asyncpg.Connection, visitor: httpx.AsyncClient
):
    await firm.add("viewer")
    assert not await owner.fetchval("select app.offer_setup(sha256($1))", TOKEN.encode())
    assert (await visitor.post("/api/v1/setup", json=first_start())).status_code == 409


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"cvr": "10150818"}, "cvr"),
        ({"cvr": "ikke et nummer"}, "cvr"),
        ({"password": "kort"}, "password"),
        ({"password": "anna@nordlys.dk"}, "password"),
        ({"password": "x" * 257}, "password"),
        ({"email": "anna"}, "email"),
        ({"name": "  "}, "name"),
        ({"workspace": ""}, "workspace"),
        ({"name": "nul\x00"}, None),
    ],
)
async def test_what_was_mistyped_is_named_and_the_link_still_works(
    link: str, visitor: httpx.AsyncClient, changes: dict[str, str], field: str | None
):
    answer = await visitor.post("/api/v1/setup", json=first_start(**changes))
    assert answer.status_code == 422
    assert field is None or [error["field"] for error in answer.json()["errors"]] == [field]
    assert (await visitor.post("/api/v1/setup", json=first_start())).status_code == 201


async def test_a_wrong_cvr_number_is_told_by_its_check_digit(link: str, visitor: httpx.AsyncClient):
    answer = await visitor.post("/api/v1/setup", json=first_start(cvr="10150818"))
    assert "check digit" in answer.json()["errors"][0]["message"]


async def test_the_password_is_stored_as_argon2id_only(
    link: str, owner: asyncpg.Connection, visitor: httpx.AsyncClient
):
    await visitor.post("/api/v1/setup", json=first_start())
    stored = await owner.fetchval("select password_hash from priv.credentials")
    assert stored.startswith("$argon2id$")
    assert PASSWORD not in stored


async def test_over_plain_http_from_elsewhere_nothing_is_set_up(link: str, visitor: httpx.AsyncClient):
    async with browser(visitor._transport.app, base_url="http://crm.firma.dk") as client:
        answer = await client.post("/api/v1/setup", json=first_start())
    assert answer.json()["code"] == "https_required"
