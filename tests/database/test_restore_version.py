"""Putting a version back: a new change of the caller's own, never more than they may write."""

import json
from datetime import timedelta

import asyncpg
import pytest

from tests.database.samples import new_row

RESTORE = (
    "select public.restore_version(table_name => $1, row_id => $2, at => $3, columns => $4,"
    " expected_version => $5)"
)
BY_ENTRY = "select public.restore_version($1, $2, audit_id => $3, expected_version => $4)"


async def clock(house):
    return await house.fetchval("select clock_timestamp()")


async def version_of(house, table, row) -> int:
    return await house.fetchval(f"select version from public.{table} where id = $1", row)


async def restore(seat, table, row, at, *, columns=None, version) -> dict:
    return json.loads(await seat.value(RESTORE, table, row, at, columns, version))


async def refused(seat, *arguments: object, **how: object) -> asyncpg.PostgresError:
    """Why it is refused; nothing is kept."""
    with pytest.raises(asyncpg.PostgresError) as refusal:
        await restore(seat, *arguments, **how)
    return refusal.value


async def test_all_that_a_person_wrote_comes_back_as_a_new_change(house, world, as_sales):
    company = world.here.company
    was = await house.fetchrow("select name, city, phone from public.companies where id = $1", company)
    before = await clock(house)
    await as_sales.execute(
        "update public.companies set name = 'Fejl', city = 'Fejlby', phone = '0' where id = $1", company
    )
    version = await version_of(house, "companies", company)

    answer = await restore(as_sales, "companies", company, before, version=version)

    assert answer == {"version": version + 1, "restored": ["name", "phone", "city"], "left": []}
    now = await house.fetchrow("select name, city, phone from public.companies where id = $1", company)
    assert now == was
    entry = await house.fetchrow("select * from public.audit_log order by id desc limit 1")
    assert (entry["actor_id"], entry["op"], entry["row_id"]) == (as_sales.user, "update", company)


async def test_one_field_comes_back_alone(house, world, as_sales):
    company = world.here.company
    before = await clock(house)
    city = await house.fetchval("select city from public.companies where id = $1", company)
    await as_sales.execute("update public.companies set name = 'Ny', city = 'By' where id = $1", company)
    version = await version_of(house, "companies", company)
    answer = await restore(as_sales, "companies", company, before, columns=["city"], version=version)
    assert answer["restored"] == ["city"]
    row = await house.fetchrow("select name, city from public.companies where id = $1", company)
    assert tuple(row) == ("Ny", city)


async def test_a_version_can_be_named_by_its_entry_and_taken_back_again(house, world, as_sales):
    company = world.here.company
    for name in ("Første", "Anden"):
        await as_sales.execute("update public.companies set name = $2 where id = $1", company, name)
    second, first = [
        row["audit_id"]
        for row in await as_sales.rows(
            "select audit_id from public.record_history('companies', $1, null, 2)", company
        )
    ]
    for entry, name in ((first, "Første"), (second, "Anden")):
        version = await version_of(house, "companies", company)
        await as_sales.value(BY_ENTRY, "companies", company, entry, version)
        assert await house.fetchval("select name from public.companies where id = $1", company) == name


async def test_nothing_to_put_back_changes_nothing(house, world, as_sales):
    company = world.here.company
    version = await version_of(house, "companies", company)
    answer = await restore(as_sales, "companies", company, await clock(house), version=version)
    assert answer == {"version": version, "restored": [], "left": []}
    assert await version_of(house, "companies", company) == version


async def test_a_notes_formatting_comes_back(house, world, as_support):
    note = world.here.ids["company_notes"]
    was = await house.fetchval("select body from public.company_notes where id = $1", note)
    before = await clock(house)
    await as_support.execute(
        "update public.company_notes set body = '{}', body_text = '' where id = $1", note
    )
    version = await version_of(house, "company_notes", note)
    await restore(as_support, "company_notes", note, before, version=version)
    assert await house.fetchval("select body from public.company_notes where id = $1", note) == was


async def test_a_stale_version_and_none_are_told(house, world, as_sales):
    """T38: nothing is lost."""
    company = world.here.company
    before = await clock(house)
    await as_sales.execute("update public.companies set city = 'Ny by' where id = $1", company)
    version = await version_of(house, "companies", company)
    stale = await refused(as_sales, "companies", company, before, version=version - 1)
    missing = await refused(as_sales, "companies", company, before, version=None)
    assert (stale.sqlstate, stale.detail) == ("PT412", "restore_version_stale")
    assert (missing.sqlstate, missing.detail) == ("PT428", "restore_version_unseen")
    assert await house.fetchval("select city from public.companies where id = $1", company) == "Ny by"


async def test_who_may_not_change_a_record_may_not_put_it_back(
    house, world, as_viewer, as_colleague, as_sales
):
    """T18, T19: the caller's own right to write counts, not that of whoever wrote it."""
    deal = world.here.ids["deals"]
    before = await clock(house)
    await as_colleague.execute("update public.deals set title = 'Andet' where id = $1", deal)
    version = await version_of(house, "deals", deal)
    for seat in (as_viewer, as_sales):
        assert (await refused(seat, "deals", deal, before, version=version)).sqlstate == "42501"
    assert await house.fetchval("select title from public.deals where id = $1", deal) == "Andet"
    await restore(as_colleague, "deals", deal, before, version=version)


async def test_a_deal_is_not_given_away_by_putting_its_owner_back(house, world, as_sales, as_manager):
    """T19: the owner of then is not one that a seller may write."""
    deal = world.here.ids["deals"]
    before = await clock(house)
    await house.execute("update public.deals set owner_id = $2 where id = $1", deal, world.people["sales"])
    version = await version_of(house, "deals", deal)
    refusal = await refused(as_sales, "deals", deal, before, version=version)
    assert refusal.sqlstate == "42501"
    assert refusal.args[0] == "you may not put owner_id of this record back"
    await restore(as_manager, "deals", deal, before, version=version)


async def test_strangers_and_limited_members_find_no_record(
    house, world, as_stranger, as_foreigner, as_limited
):
    """T4, T22: whether it exists is not told."""
    beside = world.beside.company
    before = await clock(house)
    await house.execute("update public.companies set city = 'Ny' where id = $1", beside)
    for seat in (as_stranger, as_foreigner, as_limited):
        refusal = await refused(seat, "companies", beside, before, version=2)
        assert (refusal.sqlstate, refusal.args[0]) == ("P0002", "there is no such record")


async def test_a_limited_member_puts_nothing_back_from_out_of_sight(house, world, as_limited):
    """T22: what a record was at another company is no version of theirs."""
    person = new_row("people", world.beside, name="Hemmelig")
    columns, marks = ", ".join(person), ", ".join(f"${number}" for number in range(1, len(person) + 1))
    await house.execute(f"insert into public.people ({columns}) values ({marks})", *person.values())
    before = await clock(house)
    await house.execute(
        "update public.people set company_id = $2, name = 'Åben' where id = $1",
        person["id"],
        world.here.company,
    )
    refusal = await refused(as_limited, "people", person["id"], before, version=2)
    assert (refusal.sqlstate, refusal.args[0]) == ("P0002", "there is no such version of the record")


@pytest.mark.parametrize(
    "column", ["id", "workspace_id", "created_at", "created_by", "version", "deleted_at"]
)
async def test_identity_is_never_put_back(house, world, as_admin, column):
    company = world.here.company
    refusal = await refused(as_admin, "companies", company, await clock(house), columns=[column], version=1)
    assert refusal.sqlstate == "42501"
    assert refusal.args[0] == f"{column} of companies is kept by the database and cannot be put back"
    assert refusal.hint == "Leave this column out."


async def test_a_column_that_is_unknown_or_not_kept_is_named(house, world, as_admin):
    company, now = world.here.company, await clock(house)
    unknown = await refused(as_admin, "companies", company, now, columns=["nmae"], version=1)
    left_out = await refused(as_admin, "companies", company, now, columns=["last_activity_at"], version=1)
    assert (unknown.sqlstate, unknown.args[0]) == ("42703", "column nmae of companies does not exist")
    assert (left_out.sqlstate, left_out.args[0]) == (
        "22023",
        "history does not keep last_activity_at of companies",
    )


async def test_sums_and_numbers_follow_and_are_left(house, world, as_manager):
    quote = world.here.ids["quotes"]
    before = await clock(house)
    await house.execute("update public.quotes set title = 'Ny' where id = $1", quote)
    await house.execute("update public.line_items set quantity = quantity + 3 where quote_id = $1", quote)
    sums = await house.fetchrow("select net_minor, gross_minor from public.quotes where id = $1", quote)
    version = await version_of(house, "quotes", quote)
    answer = await restore(as_manager, "quotes", quote, before, version=version)
    assert answer["restored"] == ["title"]
    assert set(answer["left"]) == {"net_minor", "vat_minor", "gross_minor"}
    assert (
        await house.fetchrow("select net_minor, gross_minor from public.quotes where id = $1", quote) == sums
    )


async def test_an_issued_invoice_stays_as_it_is(house, world, as_admin):
    """T48: and so do its lines."""
    invoice = world.here.ids["issued_invoice"]
    refusal = await refused(as_admin, "invoices", invoice, await clock(house), version=1)
    assert (refusal.sqlstate, refusal.constraint_name) == ("42501", "invoices_issued_is_final")
    assert refusal.hint == "Make a credit note."


@pytest.mark.parametrize("table", ["payments", "user_workspaces", "inbound_endpoints"])
async def test_money_rights_and_secrets_are_never_put_back(house, world, as_admin, table):
    refusal = await refused(as_admin, table, world.here.ids[table], await clock(house), version=1)
    assert (refusal.sqlstate, refusal.constraint_name) == ("42501", "restore_version_kept")
    assert refusal.hint


async def test_a_deleted_record_is_undeleted_first(house, world, as_admin):
    company = world.here.company
    before = await clock(house)
    await as_admin.execute("delete from public.companies where id = $1", company)
    version = await version_of(house, "companies", company)
    refusal = await refused(as_admin, "companies", company, before, version=version)
    assert (refusal.sqlstate, refusal.args[0]) == ("PT409", "the record is deleted")
    assert refusal.detail == "restore_version_deleted"
    assert "undelete" in refusal.hint


async def test_a_record_that_is_gone_for_good_is_told(house, world, as_admin):
    note = new_row("company_notes", world.here)
    await as_admin.insert("company_notes", note)
    before = await clock(house)
    await house.execute("delete from public.company_notes where id = $1", note["id"])
    refusal = await refused(as_admin, "company_notes", note["id"], before, version=1)
    assert (refusal.sqlstate, refusal.detail) == ("PT410", "restore_version_gone")


async def test_what_a_column_named_must_still_be_there(house, world, as_manager):
    deal, person = world.here.ids["deals"], world.here.ids["people"]
    await house.execute("update public.deals set person_id = $2 where id = $1", deal, person)
    before = await clock(house)
    await house.execute("update public.deals set person_id = null where id = $1", deal)
    await as_manager.execute("delete from public.people where id = $1", person)
    version = await version_of(house, "deals", deal)
    refusal = await refused(as_manager, "deals", deal, before, version=version)
    assert (refusal.sqlstate, refusal.args[0]) == ("PT409", "what person_id named is not there any more")
    assert (refusal.detail, refusal.column_name) == ("restore_version_link", "person_id")
    assert refusal.hint == "Leave person_id out, or bring back what it named first."


async def test_a_number_that_another_has_by_now_is_told(house, world, as_admin):
    company = world.here.company
    before = await clock(house)
    cvr = await house.fetchval("select cvr from public.companies where id = $1", company)
    await as_admin.execute("update public.companies set cvr = null where id = $1", company)
    await as_admin.insert("companies", new_row("companies", world.here, cvr=cvr))
    version = await version_of(house, "companies", company)
    refusal = await refused(as_admin, "companies", company, before, version=version)
    assert (refusal.sqlstate, refusal.constraint_name) == ("23505", "companies_cvr_once")


async def test_a_time_before_the_record_and_an_entry_of_another_are_no_versions(house, world, as_admin):
    company = world.here.company
    version = await version_of(house, "companies", company)
    early = await refused(
        as_admin, "companies", company, await clock(house) - timedelta(days=2), version=version
    )
    assert early.sqlstate == "P0002"
    another = await house.fetchval(
        "select max(id) from public.audit_log where row_id = $1", world.beside.company
    )
    with pytest.raises(asyncpg.PostgresError, match="no such version"):
        await as_admin.value(BY_ENTRY, "companies", company, another, version)
    with pytest.raises(asyncpg.InvalidParameterValueError, match="by a time or by an audit id"):
        await as_admin.value(BY_ENTRY, "companies", company, None, version)
