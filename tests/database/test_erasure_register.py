"""Erasing a person and the CVR register: what it said of them goes, and does not come back by it."""

import json
from uuid import UUID

import asyncpg
import pytest

NAME, EMAIL, PHONE = "Lars Ørsted", "lars.oersted@kunde.example", "+45 51 37 92 48"


@pytest.fixture
async def lars(house: asyncpg.Connection, world) -> UUID:
    """The owner of a firm with a CVR number."""
    person: UUID = world.here.ids["people"]
    await house.execute(
        "update public.people set name = $2, email = $3, phone = $4 where id = $1", person, NAME, EMAIL, PHONE
    )
    return person


async def told_by_register(house: asyncpg.Connection, cvr: str, **facts: str | None) -> None:
    await house.execute("insert into app.cvr_answers (cvr, facts) values ($1, $2)", cvr, json.dumps(facts))


async def remembered(house: asyncpg.Connection) -> list[str]:
    return [row["cvr"] for row in await house.fetch("select cvr from app.cvr_answers order by cvr")]


async def erase(house: asyncpg.Connection, seat, person: UUID) -> None:
    erasure = await seat.value("select public.erase_person($1, $2)", person, NAME)
    await house.execute("select app.run_erasure($1, $2)", seat.workspace, erasure)


async def test_what_the_register_said_of_their_firm_goes_and_of_others_stays(house, world, lars, as_admin):
    """T75: kept for two days only, but the firm of one person is called after its owner."""
    await house.execute(
        "update public.companies set cvr = '25313763' where id = $1", world.here.ids["companies"]
    )
    await told_by_register(house, "13585628", name="Ørsted v/Lars Ørsted", email=None, phone=None)
    await told_by_register(house, "36890266", name="Filtre", email=EMAIL.upper(), phone=None)
    await told_by_register(house, "25052943", name="Filtre", email=None, phone="51379248")
    await told_by_register(house, "25313763", name="Lars P. Ørsted", email=None, phone=None)
    await told_by_register(house, "10403782", name="Ørsted og Madsen", email="mads@kunde.example", phone=None)
    await house.execute("insert into app.cvr_answers (cvr) values ('10150817')")
    await erase(house, as_admin, lars)
    assert await remembered(house) == ["10150817", "10403782"]


async def test_what_the_register_says_of_them_afterwards_is_forgotten_by_the_replay(
    house, world, lars, as_admin
):
    """T75: known by the hashes of address and number, whoever asked and whatever a restore brought."""
    await erase(house, as_admin, lars)
    await told_by_register(house, "13585628", name="X", email=f" {EMAIL.upper()}", phone=None)
    await told_by_register(house, "36890266", name="X", email=None, phone=PHONE)
    await told_by_register(house, "10403782", name="X", email="mads@kunde.example", phone="51379249")
    await house.execute("insert into app.cvr_answers (cvr) values ('10150817')")
    assert await house.fetchval("select app.replay_erasures($1)", world.elsewhere.workspace) == 0
    assert len(await remembered(house)) == 4
    assert await house.fetchval("select app.replay_erasures($1)", world.workspace) == 0
    assert await remembered(house) == ["10150817", "10403782"]


async def test_whoever_fills_companies_is_told_which_addresses_were_erased_and_nobody_else(
    house, lars, as_admin, as_viewer
):
    await erase(house, as_admin, lars)
    asked = "select array[app.was_erased('email', $1), app.was_erased('phone', $2)]"
    assert await as_admin.value(asked, f" {EMAIL.upper()}", "51 37 92 48") == [True, True]
    assert await as_admin.value(asked, "mads@kunde.example", None) == [False, False]
    assert await as_viewer.value(asked, EMAIL, PHONE) == [False, False]
