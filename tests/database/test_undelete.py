"""Taking a deletion back: who may, what comes along, and what stays deleted."""

from uuid import uuid4

import asyncpg
import pytest

UNDELETE = "select * from public.undelete($1, $2::uuid[])"


async def test_an_undeleted_row_comes_back_with_what_went_along(world, as_admin):
    company, person = world.here.company, world.here.ids["people"]
    await as_admin.execute("delete from public.companies where id = $1", company)
    assert person not in await as_admin.ids("people")
    assert [row[0] for row in await as_admin.rows(UNDELETE, "companies", [company])] == [company]
    assert company in await as_admin.ids("companies")
    assert person in await as_admin.ids("people")


async def test_what_was_not_deleted_or_is_not_there_is_passed_over(world, as_admin):
    assert await as_admin.rows(UNDELETE, "companies", [world.here.company, uuid4()]) == []


async def test_a_row_of_a_deleted_company_comes_back_with_the_company_only(world, as_admin):
    await as_admin.execute("delete from public.companies where id = $1", world.here.company)
    assert await as_admin.rows(UNDELETE, "deals", [world.here.ids["deals"]]) == []


async def test_who_may_not_delete_may_not_undelete(world, as_admin, as_sales, as_viewer):
    await as_admin.execute("delete from public.companies where id = $1", world.here.company)
    for seat in (as_sales, as_viewer):
        with pytest.raises(asyncpg.InsufficientPrivilegeError) as refused:
            await seat.rows(UNDELETE, "companies", [world.here.company])
        assert refused.value.constraint_name == "undelete_role"


async def test_whoever_deletes_only_their_own_undeletes_only_their_own(house, world, as_manager, as_sales):
    task = world.here.ids["tasks"]
    await house.execute(
        "update public.tasks set assignee_id = $1 where id = $2", world.people["manager"], task
    )
    await as_manager.execute("delete from public.tasks where id = $1", task)
    assert await as_sales.rows(UNDELETE, "tasks", [task]) == []
    assert len(await as_manager.rows(UNDELETE, "tasks", [task])) == 1


async def test_a_limited_member_undeletes_only_what_they_may_see(house, world, as_limited_manager):
    """T22: the companies without a grant stay out of reach."""
    person = world.here.ids["people"]
    await house.execute("update public.people set deleted_at = now() where id = $1", person)
    granted = await as_limited_manager.value(
        "select count(*) from public.companies where id = $1", world.here.company
    )
    found = await as_limited_manager.rows(UNDELETE, "people", [person])
    assert bool(found) is bool(granted)


async def test_another_tenants_row_behaves_like_a_missing_one(house, world, as_foreigner):
    await house.execute("update public.people set deleted_at = now() where id = $1", world.here.ids["people"])
    assert await as_foreigner.rows(UNDELETE, "people", [world.here.ids["people"]]) == []


async def test_a_colleagues_calendar_stays_private(house, world, as_admin):
    event = world.here.ids["events"]
    await house.execute(
        "update public.events set deleted_at = now(), owner_id = $1 where id = $2",
        world.people["sales"],
        event,
    )
    assert await as_admin.rows(UNDELETE, "events", [event]) == []


@pytest.mark.parametrize("table", ["audit_log", "no_such_table", "companies; drop table public.companies"])
async def test_only_tables_that_hide_can_be_undeleted(as_admin, table):
    with pytest.raises(asyncpg.InvalidParameterValueError):
        await as_admin.rows(UNDELETE, table, [uuid4()])


async def test_coming_back_is_on_the_timeline(world, as_admin):
    person = world.here.ids["people"]
    await as_admin.execute("delete from public.people where id = $1", person)
    await as_admin.rows(UNDELETE, "people", [person])
    verbs = await as_admin.rows(
        "select verb from public.activity_log where row_id = $1 order by audit_id desc limit 2", person
    )
    assert [row["verb"] for row in verbs] == ["restored", "deleted"]


async def test_many_that_come_back_are_logged_one_by_one_and_told_without_differences(house, world, as_admin):
    made = await as_admin.rows(
        "insert into public.companies (workspace_id, name) select $1, 'Firma ' || number"
        " from generate_series(1, 50) as number returning id",
        world.workspace,
    )
    companies = [row["id"] for row in made]
    await as_admin.execute(
        "insert into public.people (workspace_id, company_id, name)"
        " select $1, company, 'Ida' from unnest($2::uuid[]) as company",
        world.workspace,
        companies,
    )
    await as_admin.execute("delete from public.companies where id = any($1)", companies)
    assert len(await as_admin.rows(UNDELETE, "companies", companies)) == 50
    entries = await house.fetch(
        "select table_name, count(*), count(distinct row_id) as rows,"
        " bool_and(old_row - $2::text[] = new_row - $2::text[]) as is_same from public.audit_log"
        " where company_id = any($1) and old_row ->> 'deleted_at' is not null"
        " and new_row ->> 'deleted_at' is null"
        " group by table_name order by table_name",
        companies,
        ["deleted_at", "updated_at", "version"],
    )
    assert [tuple(entry) for entry in entries] == [("companies", 50, 50, True), ("people", 50, 50, True)]
    told = await house.fetch(
        "select distinct table_name, changes from public.activity_log"
        " where company_id = any($1) and verb = 'restored' order by table_name",
        companies,
    )
    assert [tuple(line) for line in told] == [("companies", "{}"), ("people", "{}")]
