"""Nothing of another workspace, or outside a member's grants, is to be had through `/rest/v1`."""

from dataclasses import replace
from uuid import UUID, uuid4

import asyncpg
import httpx
import pytest

from crmflow.db.catalog import Catalogue
from crmflow.db.session import Actor
from tests.api.rest.conftest import CVRS, Browser, World

ROWS = {"Prefer": "return=representation"}


@pytest.fixture
def stranger(acting: Browser, world: World) -> httpx.AsyncClient:
    """The administrator of the other firm."""
    return acting(world.syd.people["admin"])


async def fill_every_table(owner: asyncpg.Connection, firm: UUID, company: UUID) -> None:
    """One row at least in every table that can stand alone."""
    for sql in (
        "insert into products (workspace_id, sku, name) values ($1, 'S', 'Skrue')",
        "insert into price_lists (workspace_id, name) values ($1, 'Liste')",
        (
            "insert into cvr_grants (workspace_id, user_id, cvr)"
            " select workspace_id, user_id, '10000009' from user_workspaces"
            " where workspace_id = $1 and role = 'admin'"
        ),
        "insert into invitations (workspace_id, email, role, token_hash) values ($1, 'a@b.dk', 'sales', '')",
    ):
        await owner.execute(sql, firm)
    await owner.execute(
        "insert into price_calculations (workspace_id, company_id, net_minor, vat_minor, gross_minor)"
        " values ($1, $2, 80, 20, 100)",
        firm,
        company,
    )


async def test_no_table_shows_a_row_of_another_workspace(
    acting: Browser, world: World, owner: asyncpg.Connection, catalogue: Catalogue
):
    """T1: every table of the catalogue, with the owner's count as the positive control."""
    await fill_every_table(owner, world.nord.id, world.nord.company)
    insider, stranger = acting(world.nord.people["admin"]), acting(world.syd.people["admin"])
    seen_by_insider = 0
    for table in catalogue.tables.values():
        if not table.is_tenant:
            continue
        query = f"/{table.name}?select=workspace_id"
        seen_by_insider += len((await insider.get(query)).json())
        answer = await stranger.get(query)
        assert answer.status_code == 200, answer.text
        assert {row["workspace_id"] for row in answer.json()} <= {str(world.syd.id)}, table.name
    assert seen_by_insider > 20


async def test_a_row_for_another_workspace_is_refused(stranger: httpx.AsyncClient, world: World):
    """T2."""
    answer = await stranger.post("/companies", json={"workspace_id": str(world.nord.id), "name": "Spion"})
    assert (answer.status_code, answer.json()["code"]) == (403, "42501")


async def test_a_row_cannot_be_moved_to_another_workspace(admin: httpx.AsyncClient, world: World):
    """T3."""
    answer = await admin.patch(
        f"/companies?id=eq.{world.nord.company}", json={"workspace_id": str(world.syd.id)}
    )
    assert (answer.status_code, answer.json()["code"]) == (403, "42501")


async def test_changing_or_deleting_a_strangers_row_finds_nothing(
    stranger: httpx.AsyncClient, world: World, owner: asyncpg.Connection
):
    """T4: zero rows and not 403, which would say that it exists."""
    row = f"/companies?id=eq.{world.nord.company}"
    changed = await stranger.patch(row, json={"name": "Spion"}, headers=ROWS)
    deleted = await stranger.delete(row, headers=ROWS)
    for answer in (changed, deleted):
        assert (answer.status_code, answer.json()) == (200, [])
    assert await owner.fetchval("select name from companies where id = $1", world.nord.company) == "Aks nord"


async def test_a_strangers_company_and_no_company_at_all_give_the_same_refusal(
    stranger: httpx.AsyncClient, world: World
):
    """T6, T7: a child cannot point into another workspace, and probing for ids learns nothing."""
    answers = [
        await stranger.post("/people", json={"company_id": str(company), "name": "Spion"})
        for company in (world.nord.company, uuid4())
    ]
    assert [answer.status_code for answer in answers] == [409, 409]
    assert answers[0].json() == answers[1].json()
    assert str(world.nord.company) not in answers[0].text


async def test_a_number_that_another_workspace_has_is_free_here(
    stranger: httpx.AsyncClient, admin: httpx.AsyncClient
):
    """T8."""
    assert (await admin.post("/companies", json={"name": "Ny", "cvr": CVRS[4]})).status_code == 201
    assert (await stranger.post("/companies", json={"name": "Ny", "cvr": CVRS[4]})).status_code == 201
    again = await stranger.post("/companies", json={"name": "Ny", "cvr": CVRS[4]})
    assert (again.status_code, again.json()["details"]) == (409, "Key (cvr).")


async def test_an_upsert_cannot_change_a_row_that_is_hidden(
    acting: Browser, world: World, owner: asyncpg.Connection
):
    """T9."""
    client = acting(world.limited)
    merge = {"Prefer": "resolution=merge-duplicates"}
    body = {"id": str(world.nord.other_company), "name": "Overtaget"}
    answer = await client.post("/companies", json=body, headers=merge)
    assert (answer.status_code, answer.json()["code"]) == (403, "42501")
    name = await owner.fetchval("select name from companies where id = $1", world.nord.other_company)
    assert name == "Bøge nord"


async def test_a_connection_forgets_who_used_it_before(
    acting: Browser, world: World, owner: asyncpg.Connection
):
    """T14: many more requests than connections, in turn by an insider and by somebody without rights."""
    insider = acting(world.nord.people["admin"])
    newcomer = await owner.fetchval("select app.ensure_person('ny@ingen.dk', 'Ny', null)")
    nobody = acting(Actor(newcomer, None))
    for _ in range(8):
        assert len((await insider.get("/companies")).json()) == 2
        assert (await nobody.get("/companies")).json() == []


async def test_nobody_gets_401_in_the_words_of_the_dialect(acting: Browser):
    """T15."""
    answer = await acting(None).get("/companies")
    assert answer.status_code == 401
    assert set(answer.json()) == {"code", "message", "details", "hint"}


async def test_a_forged_workspace_shows_nothing_and_takes_nothing(acting: Browser, world: World):
    """T16."""
    forger = acting(replace(world.nord.people["admin"], workspace_id=world.syd.id))
    assert (await forger.get("/companies")).json() == []
    assert (await forger.get("/companies?select=name", headers={"Prefer": "count=exact"})).headers[
        "content-range"
    ] == "*/0"
    assert (await forger.post("/companies", json={"name": "Spion"})).status_code == 403


async def test_a_member_of_two_workspaces_sees_only_the_one_they_are_in(
    acting: Browser, world: World, owner: asyncpg.Connection
):
    """T17: lists, counts, search and embeddings."""
    both = world.nord.people["admin"]
    await owner.execute(
        "insert into user_workspaces (workspace_id, user_id, role) values ($1, $2, 'admin')",
        world.syd.id,
        both.user_id,
    )
    for firm, name in ((world.nord, "nord"), (world.syd, "syd")):
        client = acting(replace(both, workspace_id=firm.id))
        counted = {"Prefer": "count=exact"}
        found = await client.get("/companies?select=name,people(name)&order=name", headers=counted)
        assert [row["name"] for row in found.json()] == [f"Aks {name}", f"Bøge {name}"]
        assert found.headers["content-range"] == "0-1/2"
        assert {person["name"] for row in found.json() for person in row["people"]} == {
            f"Anne {name}",
            f"Bo {name}",
        }
        assert [row["name"] for row in (await client.get("/companies?select=name&search=aks")).json()] == [
            f"Aks {name}"
        ]
        assert [row["name"] for row in (await client.get("/workspaces?select=name")).json()] == [name]


async def test_a_limited_member_reads_searches_and_changes_within_their_numbers(
    acting: Browser, world: World
):
    client = acting(world.limited)
    counted = await client.get("/companies?select=name", headers={"Prefer": "count=exact"})
    assert (counted.json(), counted.headers["content-range"]) == ([{"name": "Aks nord"}], "0-0/1")
    assert (await client.get("/companies?search=bøge")).json() == []
    hidden = f"/companies?id=eq.{world.nord.other_company}"
    assert (await client.patch(hidden, json={"city": "Ribe"}, headers=ROWS)).json() == []
    shown = f"/companies?id=eq.{world.nord.company}"
    assert (await client.patch(shown, json={"city": "Ribe"}, headers=ROWS)).json()[0]["city"] == "Ribe"
