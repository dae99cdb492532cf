"""Companies: CVR numbers that add up, versions, the newest sign of life, and search."""

from datetime import timedelta

import asyncpg
import pytest

from tests.database.samples import WHEN, insert, new_row


@pytest.mark.parametrize(
    ("number", "is_valid"),
    [
        ("22756214", True),
        ("10150817", True),
        ("22756215", False),
        ("02756214", False),
        ("2275621", False),
        ("227562140", False),
        ("2275 6214", False),
        ("DK22756214", False),
        ("abcdefgh", False),
        ("", False),
        ("٢٢٧٥٦٢١٤", False),
        ("22756214\n", False),
    ],
)
async def test_a_cvr_number_has_eight_digits_that_add_up(house, number, is_valid):
    assert await house.fetchval("select app.is_cvr($1)", number) is is_valid


async def test_exactly_one_last_digit_in_eleven_fits(house):
    valid = await house.fetchval(
        "select count(*) from generate_series(10000000, 10010999) as n where app.is_cvr(n::text)"
    )
    assert 950 <= valid <= 1050


async def test_a_wrong_cvr_number_names_the_check_digit(world, as_admin):
    with pytest.raises(asyncpg.CheckViolationError) as refusal:
        await as_admin.insert("companies", new_row("companies", world.here, cvr="22756215"))
    assert refusal.value.constraint_name == "companies_cvr_check_digit"


@pytest.mark.parametrize("table", ["cvr_grants", "workspace_settings"])
async def test_a_wrong_cvr_number_is_refused_everywhere(house, world, table):
    column = {"cvr_grants": "cvr", "workspace_settings": "own_cvr"}[table]
    with pytest.raises(asyncpg.CheckViolationError):
        await house.execute(f"update public.{table} set {column} = '22756215'")


async def test_the_same_cvr_number_twice_is_refused_by_name(world, as_admin):
    with pytest.raises(asyncpg.UniqueViolationError) as refusal:
        await as_admin.insert("companies", new_row("companies", world.here))
    assert refusal.value.constraint_name == "companies_cvr_once"


async def test_companies_without_a_number_may_be_many(world, as_admin):
    for _ in range(2):
        await as_admin.insert("companies", new_row("companies", world.here, cvr=None))
    assert await as_admin.value("select count(*) from public.companies where cvr is null") == 2


async def test_a_change_counts_the_version_up_whatever_the_caller_says(house, world, as_sales):
    company = world.here.company
    before = await house.fetchval("select version from public.companies where id = $1", company)
    await as_sales.execute("update public.companies set city = 'Ribe', version = 900 where id = $1", company)
    assert await house.fetchval("select version from public.companies where id = $1", company) == before + 1


async def test_what_the_database_keeps_by_itself_is_no_new_version(house, world):
    before = await house.fetchrow("select * from public.companies where id = $1", world.here.company)
    await insert(
        house, "chat_messages", new_row("chat_messages", world.here, occurred_at=WHEN + timedelta(days=900))
    )
    after = await house.fetchrow("select * from public.companies where id = $1", world.here.company)
    assert after["last_activity_at"] == WHEN + timedelta(days=900)
    assert (after["version"], after["updated_at"]) == (before["version"], before["updated_at"])


@pytest.mark.parametrize("column", ["id", "created_at", "created_by"])
async def test_the_identity_of_a_row_is_locked(world, as_admin, column):
    new = {"id": "gen_random_uuid()", "created_at": "now() - interval '1 year'", "created_by": "app.uid()"}[
        column
    ]
    with pytest.raises(asyncpg.InsufficientPrivilegeError, match="cannot change"):
        await as_admin.execute(
            f"update public.companies set {column} = {new} where id = $1", world.here.company
        )


@pytest.mark.parametrize(
    ("table", "column"),
    [("chat_messages", "occurred_at"), ("emails", "sent_at"), ("documents", "created_at")],
)
async def test_the_newest_sign_of_life_moves_forward_only(house, world, table, column):
    company = world.beside.company
    later, earlier = WHEN + timedelta(days=800), WHEN - timedelta(days=800)
    activity = "select last_activity_at from public.companies where id = $1"

    await insert(house, table, new_row(table, world.beside, **{column: later}))
    assert await house.fetchval(activity, company) == later
    await insert(house, table, new_row(table, world.beside, **{column: earlier}))
    assert await house.fetchval(activity, company) == later


async def test_a_sign_of_life_touches_its_own_company_only(house, world):
    others = "select array_agg(last_activity_at order by id) from public.companies where id <> $1"
    before = await house.fetchval(others, world.here.company)
    await insert(house, "emails", new_row("emails", world.here, sent_at=WHEN + timedelta(days=700)))
    assert await house.fetchval(others, world.here.company) == before


async def test_a_person_who_leaves_is_no_longer_the_owner(house, world, as_admin):
    await as_admin.execute(
        "update public.companies set owner_id = $1 where id = $2", world.people["sales"], world.here.company
    )
    await as_admin.execute("delete from public.user_workspaces where user_id = $1", world.people["sales"])
    row = await house.fetchrow("select * from public.companies where id = $1", world.here.company)
    assert (row["owner_id"], row["workspace_id"]) == (None, world.workspace)


async def test_an_owner_from_another_tenant_is_refused(world, as_admin):
    """T6: the key holds the workspace."""
    with pytest.raises(asyncpg.ForeignKeyViolationError):
        await as_admin.execute(
            "update public.companies set owner_id = $1 where id = $2",
            world.people["foreigner"],
            world.here.company,
        )


@pytest.mark.parametrize("query", ["nordlys", "  Nordlys v", "VVS nord", "nordlys,vvs", "aalborg"])
async def test_search_finds_words_and_beginnings(house, world, as_viewer, query):
    await house.execute(
        "update public.companies set name = 'Nordlys VVS ApS', city = 'Aalborg' where id = $1",
        world.here.company,
    )
    found = await as_viewer.rows("select app.company_candidates($1) as id", query)
    assert [row["id"] for row in found] == [world.here.company]


@pytest.mark.parametrize("form", ["{0}", "DK{0}", "dk {0}", "{1} {2} {3} {4}", "{1}"])
async def test_search_finds_a_cvr_number_however_it_is_typed(house, world, as_viewer, form):
    await house.execute("update public.companies set cvr = '22756214' where id = $1", world.here.company)
    query = form.format("22756214", "2275", "62", "1", "4")
    found = await as_viewer.rows("select app.company_candidates($1) as id", query)
    assert [row["id"] for row in found] == [world.here.company]


@pytest.mark.parametrize(
    "query",
    ["' or 1=1 --", "qzq & | !", "\\", "%", "_", ":*", "('", "\u00e6\u00f8\u00e5 \u2603", "x" * 10_000],
)
async def test_search_takes_anything_a_person_can_type(as_viewer, query):
    """T13: operators of the search language are only letters here."""
    assert await as_viewer.rows("select app.company_candidates($1)", query) == []
