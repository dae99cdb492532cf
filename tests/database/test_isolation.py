"""Two tenants in one database: nothing of one can be seen, changed, pointed at or guessed from the other."""

from uuid import uuid4

import asyncpg
import pytest

from tests.database.samples import OF_THE_WORKSPACE, TABLES, idle_change, insert, new_row

# Nobody reads the answers kept for repeated requests; test_matrix shows that.
READABLE = [table for table in TABLES if table != "idempotency_keys"]
every_table = pytest.mark.parametrize("table", [*READABLE, "audit_log"])
every_company_table = pytest.mark.parametrize(
    "table", [name for name in TABLES if name not in OF_THE_WORKSPACE]
)


async def public_tables(house: asyncpg.Connection) -> set[str]:
    rows = await house.fetch(
        "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
    )
    return {row["relname"] for row in rows}


async def test_the_samples_cover_every_table(house):
    assert await public_tables(house) == {*TABLES, "audit_log", "workspaces", "user_profiles"}


async def test_every_table_of_tenants_is_protected_from_the_matrix(house):
    protected = {
        row["table_name"] for row in await house.fetch("select table_name from app.protected_tables")
    }
    assert protected == {*TABLES, "audit_log"}


@every_table
async def test_another_tenants_administrator_reads_no_row(house, world, as_foreigner, table):
    """T1: with the positive control that rows are there, and that the own ones are seen."""
    count = f"select count(*) from public.{table} where workspace_id = $1"
    assert await house.fetchval(count, world.workspace) > 0

    assert await as_foreigner.value(count, world.workspace) == 0
    assert await as_foreigner.value(count, world.other_workspace) > 0
    assert (
        await as_foreigner.value(
            f"select count(*) from public.{table} where workspace_id <> $1", world.other_workspace
        )
        == 0
    )


@every_table
async def test_a_stranger_reads_no_row(as_stranger, as_nobody, table):
    """T1: signed in without a membership, and not signed in at all."""
    assert await as_stranger.value(f"select count(*) from public.{table}") == 0
    assert await as_nobody.value(f"select count(*) from public.{table}") == 0


@every_company_table
async def test_a_row_cannot_be_stored_in_another_tenant(world, as_foreigner, as_admin, as_system, table):
    """T2: not by its administrator, and not by the system user that may store nearly everything."""
    for seat in (as_foreigner, as_admin, as_system):
        target = world.here if seat is as_foreigner else world.elsewhere
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await seat.insert(table, new_row(table, target))


@every_company_table
async def test_a_row_cannot_move_to_another_tenant(world, as_admin, as_system, table):
    """T3: whoever may change the row at all."""
    move = f"update public.{table} set workspace_id = $1 where id = $2"
    for seat in (as_admin, as_system):
        assert await seat.attempt(move, world.other_workspace, world.here.ids[table]) == 0


async def test_moving_an_own_row_to_another_tenant_is_refused_with_its_own_code(world, as_two_homes):
    """T3: even by somebody who is an administrator in both."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError) as refusal:
        await as_two_homes.execute(
            "update public.companies set workspace_id = $1 where id = $2",
            world.other_workspace,
            world.here.company,
        )
    assert refusal.value.sqlstate == "42501"


@every_company_table
async def test_a_foreign_row_is_neither_changed_nor_deleted(house, world, as_foreigner, table):
    """T4: nothing happens, as if the row were not there."""
    row = world.here.ids[table]
    before = await house.fetchval(f"select to_jsonb(it)::text from public.{table} as it where id = $1", row)
    for command in (
        f"update public.{table} set {idle_change(table)} where id = $1",
        f"delete from public.{table} where id = $1",
    ):
        assert await as_foreigner.attempt(command, row) == 0
    assert (
        await house.fetchval(f"select to_jsonb(it)::text from public.{table} as it where id = $1", row)
        == before
    )


@pytest.mark.parametrize("table", [*(name for name in TABLES if name not in OF_THE_WORKSPACE), "audit_log"])
async def test_nobody_truncates(as_admin, as_system, table):
    """T5: TRUNCATE knows no row level security."""
    for seat in (as_admin, as_system):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await seat.execute(f"truncate public.{table} cascade")


async def test_a_child_cannot_point_at_another_tenants_company(world, as_admin):
    """T6: the keys lead with the workspace."""
    with pytest.raises(asyncpg.ForeignKeyViolationError):
        await as_admin.insert("people", new_row("people", world.here, company_id=world.elsewhere.company))


async def test_no_foreign_key_leaves_the_workspace_out(house):
    """T6: between tables of tenants, every key carries the workspace on both sides."""
    loose = await house.fetch(
        """
        select con.conrelid::regclass::text as child, con.conname
        from pg_constraint as con
        where con.contype = 'f' and con.connamespace = 'public'::regnamespace
          and con.confrelid not in ('public.workspaces'::regclass, 'public.user_profiles'::regclass)
          and not exists (
              select from unnest(con.conkey, con.confkey) as pair (own, theirs)
              join pg_attribute as child on child.attrelid = con.conrelid and child.attnum = pair.own
              join pg_attribute as parent on parent.attrelid = con.confrelid and parent.attnum = pair.theirs
              where child.attname = 'workspace_id' and parent.attname = 'workspace_id')
        """
    )
    assert loose == []


async def test_a_foreign_id_and_an_invented_one_fail_alike(world, as_admin):
    """T7: the answer does not say whether the company exists somewhere else."""
    answers = []
    for company in (world.elsewhere.company, uuid4()):
        with pytest.raises(asyncpg.ForeignKeyViolationError) as refusal:
            await as_admin.insert("people", new_row("people", world.here, company_id=company))
        answers.append((refusal.value.sqlstate, refusal.value.constraint_name, str(refusal.value.args[0])))
    assert answers[0] == answers[1]


async def test_the_same_cvr_number_lives_in_two_tenants(house, world, as_admin):
    """T8: a number taken elsewhere is free here."""
    await as_admin.insert("companies", new_row("companies", world.here, cvr=world.elsewhere.cvr))
    assert (
        await house.fetchval("select count(*) from public.companies where cvr = $1", world.elsewhere.cvr) == 2
    )


async def test_no_unique_constraint_reaches_across_tenants(house):
    """T8: save the ids, and secrets of 256 random bits, where a clash says nothing."""
    rows = await house.fetch(
        """
        select index.indexrelid::regclass::text as name
        from pg_index as index
        join pg_class as owner on owner.oid = index.indrelid and owner.relnamespace = 'public'::regnamespace
        where index.indisunique and not exists (
            select from pg_attribute as part
            where part.attrelid = index.indrelid and part.attnum = index.indkey[0]
              and part.attname = 'workspace_id')
        """
    )
    assert {row["name"] for row in rows} == {
        "workspaces_pkey",
        "user_profiles_pkey",
        "inbound_endpoints_token_once",
        "api_keys_hash",
    }


async def test_an_upsert_cannot_take_over_a_foreign_row(world, as_foreigner):
    """T9: with the id of a row that is there but hidden."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_foreigner.execute(
            "insert into public.companies (workspace_id, id, name) values ($1, $2, 'Min nu')"
            " on conflict (workspace_id, id) do update set name = excluded.name",
            world.workspace,
            world.here.company,
        )


async def test_an_upsert_cannot_take_over_a_company_outside_the_grants(world, as_limited):
    """T9: the same, for a member who may not see the row."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_limited.execute(
            "insert into public.companies (workspace_id, id, name) values ($1, $2, 'Min nu')"
            " on conflict (workspace_id, id) do update set name = excluded.name",
            world.workspace,
            world.beside.company,
        )


async def test_a_view_or_materialised_view_never_shows_more_than_its_tables(house):
    """T10: views run with the caller's rights, and there is no materialised view to leak."""
    found = await house.fetch(
        """
        select relname from pg_class
        where relnamespace = 'public'::regnamespace
          and (relkind = 'm'
               or relkind = 'v' and not coalesce('security_invoker=true' = any(reloptions), false))
        """
    )
    assert found == []


async def test_a_member_of_two_workspaces_is_in_one_at_a_time(world, as_two_homes):
    """T17: lists, sums and search show the active one only."""
    companies = await as_two_homes.ids("companies")
    total = await as_two_homes.value("select sum(gross_minor) from public.price_calculations")
    found = await as_two_homes.rows("select app.company_candidates('Firma') as id")

    assert companies == {world.here.company, world.beside.company}
    assert total == 250
    assert {row["id"] for row in found} == companies


async def test_an_answer_to_a_foreign_mail_stays_in_its_own_tenant(house, world, as_foreigner):
    """T71: the same Message-ID in two tenants is two mails."""
    message_id = await house.fetchval(
        "select message_id from public.emails where id = $1", world.here.ids["emails"]
    )
    await insert(house, "emails", new_row("emails", world.elsewhere, message_id=message_id))
    assert (
        await as_foreigner.value("select count(*) from public.emails where message_id = $1", message_id) == 1
    )
