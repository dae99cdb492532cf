"""Rules of the schema, read from the catalogue: a new table that forgets one of them fails here."""

import asyncpg
import pytest

# What is allowed to differ, and why.
OWN_KEY = {"workspaces": "is the tenant itself", "user_profiles": "people belong to several tenants"}
NOT_TRACKED = {
    "audit_log": "is the log",
    "user_profiles": "belongs to no workspace, and the log is one of workspaces",
}
NOT_BY_MATRIX = {
    "workspaces_select": "a person sees every workspace they belong to, to choose one",
    "workspaces_insert": "made by definer functions only",
    "workspaces_delete": "removed by the owner of the database only",
    "user_profiles_select": "oneself and the colleagues",
    "user_profiles_insert": "made by definer functions only",
    "user_profiles_update": "oneself",
    "user_profiles_delete": "removed by the owner of the database only",
}

TABLES = """
    select table_class.oid, table_class.relname as name, relrowsecurity and relforcerowsecurity as is_forced
    from pg_class as table_class
    where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
"""


async def names(house, sql: str, *values: object) -> set[str]:
    """The first column of every row."""
    return {row[0] for row in await house.fetch(sql, *values)}


async def test_every_table_is_under_forced_row_level_security(house):
    """T31: and so is every internal table that somebody else than its owner may read."""
    loose = await names(
        house,
        """
        select oid::regclass::text from pg_class
        where relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)
          and relnamespace in ('public'::regnamespace, 'app'::regnamespace, 'priv'::regnamespace)
        """,
    )
    assert loose == set()


async def test_every_table_has_one_permissive_policy_a_command_for_signed_in_people(house):
    """T31: two policies on one command would widen each other."""
    rows = await house.fetch(
        """
        select tablename, array_agg(cmd order by cmd) as commands, array_agg(distinct permissive) as kinds,
               array_agg(distinct roles::text) as roles
        from pg_policies where schemaname = 'public' group by tablename
        """
    )
    assert {row["tablename"] for row in rows} == await names(house, f"select name from ({TABLES}) as it")
    for row in rows:
        assert (row["commands"], row["kinds"], row["roles"]) == (
            ["DELETE", "INSERT", "SELECT", "UPDATE"],
            ["PERMISSIVE"],
            ["{authenticated}"],
        ), row["tablename"]


async def test_every_policy_asks_the_matrix_once_a_statement(house):
    """T31: `workspace_id = (select app.ws('…'))`: an init plan, never a call a row, and never `true`."""
    rows = await house.fetch("select * from pg_policies where schemaname = 'public'")
    for row in rows:
        rule = f"{row['qual'] or ''} {row['with_check'] or ''}"
        if row["policyname"] not in NOT_BY_MATRIX:
            assert "workspace_id = ( SELECT app.ws(" in rule or "id = ( SELECT app.ws(" in rule, row[
                "policyname"
            ]
        calls = rule.count("app.")
        assert calls == rule.count("( SELECT app."), f"{row['policyname']} calls a function for each row"
        assert rule.strip() != "true", row["policyname"]


async def test_every_policy_of_a_company_table_knows_the_grants(house):
    """T22: on each command, also those a later table brings."""
    rows = await house.fetch(
        """
        select policyname, coalesce(qual, '') || coalesce(with_check, '') as rule from pg_policies
        where schemaname = 'public' and tablename in (
            select table_name from information_schema.columns
            where table_schema = 'public' and column_name = 'company_id')
        """
    )
    assert [row["policyname"] for row in rows if "granted_company_ids" not in row["rule"]] == []


async def test_every_table_is_written_to_the_history(house):
    """T31: insert, update and delete."""
    tracked = await names(
        house,
        """
        select tgrelid::regclass::text from pg_trigger
        where tgname in ('audit_insert', 'audit_update', 'audit_delete') and tgenabled = 'O'
        group by tgrelid having count(*) = 3
        """,
    )
    every = await names(house, f"select oid::regclass::text from ({TABLES}) as it")
    assert {name.removeprefix("public.") for name in every - tracked} == set(NOT_TRACKED)


async def test_every_table_says_what_it_is(house):
    silent = await names(
        house, f"select name from ({TABLES}) as it where obj_description(it.oid, 'pg_class') is null"
    )
    assert silent == set()


async def test_every_key_leads_with_the_workspace(house):
    """T31: so that tables can be distributed by tenant, and no key can cross."""
    rows = await house.fetch(
        f"""
        select it.name, (
            select array_agg(part.attname order by place.number)
            from pg_index as key
            cross join unnest(key.indkey) with ordinality as place (attnum, number)
            join pg_attribute as part on part.attrelid = key.indrelid and part.attnum = place.attnum
            where key.indrelid = it.oid and key.indisprimary) as columns
        from ({TABLES}) as it
        """
    )
    keys = {row["name"]: row["columns"] for row in rows}
    assert {name for name, columns in keys.items() if columns != ["workspace_id", "id"]} == set(OWN_KEY)


async def test_every_foreign_key_has_an_index(house):
    """T31: the index begins with the key's columns, in any order."""
    bare = await names(
        house,
        """
        select con.conrelid::regclass || '.' || con.conname from pg_constraint as con
        where con.contype = 'f' and con.connamespace in ('public'::regnamespace, 'priv'::regnamespace)
          and not exists (
              select from pg_index as index
              where index.indrelid = con.conrelid
                and (index.indpred is null or con.conkey @> index.indkey::int2[])
                and con.conkey <@ (index.indkey::int2[])[0:cardinality(con.conkey) - 1])
        """,
    )
    assert bare == set()


async def test_every_row_that_people_edit_has_a_version_and_locked_identity(house):
    unlocked = await names(
        house,
        """
        select col.table_name from information_schema.columns as col
        where col.table_schema = 'public' and col.column_name = 'version'
          and not exists (
              select from pg_trigger
              where tgrelid = ('public.' || col.table_name)::regclass and tgname = 'b_touch')
        """,
    )
    assert unlocked == set()


async def test_every_table_with_soft_delete_hides_instead(house):
    deleting = await names(
        house,
        """
        select col.table_name from information_schema.columns as col
        where col.table_schema = 'public' and col.column_name = 'deleted_at'
          and not exists (
              select from pg_trigger
              where tgrelid = ('public.' || col.table_name)::regclass and tgname = 'a_hide')
        """,
    )
    assert deleting == set()


async def test_every_function_has_a_fixed_search_path(house):
    """T12: nothing a caller creates can stand in for what a function means."""
    loose = await names(
        house,
        """
        select oid::regprocedure::text from pg_proc
        where pronamespace in ('app'::regnamespace, 'jobs'::regnamespace)
          and not exists (
              select from unnest(proconfig) as setting
              where setting in ('search_path=pg_catalog, pg_temp', 'search_path=jobs, pg_catalog, pg_temp'))
        """,
    )
    assert loose == set()


async def test_no_function_may_be_run_by_everybody(house):
    """T11: execute is granted by name."""
    public = await names(
        house,
        """
        select oid::regprocedure::text from pg_proc
        where pronamespace in ('app'::regnamespace, 'jobs'::regnamespace, 'public'::regnamespace)
          and (proacl is null or exists (
              select from aclexplode(proacl) as given
              where given.grantee = 0 and given.privilege_type = 'EXECUTE'))
        """,
    )
    assert public == set()


async def test_no_definer_function_is_in_a_schema_that_http_exposes(house):
    """T11: `public` holds tables only."""
    assert (
        await names(house, "select proname from pg_proc where pronamespace = 'public'::regnamespace") == set()
    )


async def test_definer_functions_belong_to_the_role_nobody_logs_in_as(house):
    """T33: owned by the tables' owner they would be the owner's rights."""
    others = await names(
        house,
        """
        select oid::regprocedure::text from pg_proc
        where prosecdef and pronamespace in ('app'::regnamespace, 'priv'::regnamespace)
          and proowner <> 'crm_definer'::regrole
        """,
    )
    assert others == set()


@pytest.mark.parametrize(
    ("role", "may_login", "bypasses"),
    [
        ("crm_definer", False, True),
        ("authenticated", False, False),
        ("anon", False, False),
        ("crmflow_api", True, False),
        ("crmflow_worker", True, False),
    ],
)
async def test_no_role_can_do_more_than_it_is_for(house, role, may_login, bypasses):
    row = await house.fetchrow("select * from pg_roles where rolname = $1", role)
    assert (row["rolcanlogin"], row["rolbypassrls"]) == (may_login, bypasses)
    assert [row[f"rol{power}"] for power in ("super", "createrole", "createdb", "replication")] == [False] * 4


async def test_the_login_roles_inherit_nothing(house):
    """T14: without becoming somebody they reach no table of people."""
    rows = await house.fetch(
        """
        select login.rolname, member_of.rolname as granted, login.rolinherit
        from pg_auth_members as membership
        join pg_roles as login on login.oid = membership.member
        join pg_roles as member_of on member_of.oid = membership.roleid
        where login.rolname in ('crmflow_api', 'crmflow_worker')
        """
    )
    assert {(row["rolname"], row["granted"], row["rolinherit"]) for row in rows} == {
        ("crmflow_api", "authenticated", False),
        ("crmflow_worker", "authenticated", False),
    }


async def test_signed_in_people_hold_no_right_beyond_reading_and_writing_rows(house):
    """T5: no TRUNCATE, no REFERENCES, no TRIGGER; strangers and the login roles hold none at all."""
    granted = await names(
        house,
        """
        select distinct privilege_type from information_schema.role_table_grants
        where table_schema = 'public' and grantee = 'authenticated'
        """,
    )
    assert granted == {"SELECT", "INSERT", "UPDATE", "DELETE"}
    assert (
        await names(
            house,
            """
            select grantee || ' ' || privilege_type || ' ' || table_name
            from information_schema.role_table_grants
            where table_schema in ('public', 'priv')
              and grantee in ('anon', 'PUBLIC', 'service_role', 'crmflow_api', 'crmflow_worker')
            """,
        )
        == set()
    )


async def test_secrets_are_granted_to_nobody_who_signs_in(house):
    """T52: `priv` is for definer functions."""
    holders = await names(
        house,
        """
        select distinct grantee from information_schema.role_table_grants
        where table_schema = 'priv'
          and grantee <> (select tableowner from pg_tables where schemaname = 'priv' limit 1)
        """,
    )
    assert holders == {"crm_definer"}


async def test_a_new_table_is_born_closed(house, as_admin):
    """T31: no default privilege opens it."""
    await house.execute("create table public.forgotten (id int)")
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_admin.rows("select * from public.forgotten")
    await house.execute("create function app.forgotten() returns int language sql return 1")
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_admin.rows("select app.forgotten()")


async def test_only_the_two_extensions_every_server_has_are_used(house):
    assert await names(house, "select extname from pg_extension") == {"plpgsql", "vector"}


async def test_money_is_whole_minor_units_and_status_is_plain_text(house):
    """Under row level security a condition on numeric or an enum cannot use an index."""
    money = await names(
        house,
        "select distinct data_type from information_schema.columns"
        " where table_schema = 'public' and column_name like '%\\_minor'",
    )
    enums = await names(
        house,
        "select typname from pg_type where typtype = 'e' and typnamespace = 'public'::regnamespace",
    )
    times = await names(
        house,
        "select table_name from information_schema.columns"
        " where table_schema = 'public' and data_type = 'timestamp without time zone'",
    )
    assert (money, enums, times) == ({"bigint"}, set(), set())
