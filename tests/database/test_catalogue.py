"""Who may reach what, read from the catalogue; the rules for each table and function: ops/test_verify.py."""

import asyncpg
import pytest


async def names(house, sql: str, *values: object) -> set[str]:
    """The first column of every row."""
    return {row[0] for row in await house.fetch(sql, *values)}


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


async def test_functions_in_public_run_as_their_caller_and_are_called_by_signed_in_people_only(house):
    """T11: whatever a client can call over HTTP has the caller's rights, and no stranger can call it."""
    rows = await house.fetch(
        "select proname, prosecdef, has_function_privilege('anon', oid, 'execute') as is_open,"
        " has_function_privilege('authenticated', oid, 'execute') as is_callable"
        " from pg_proc where pronamespace = 'public'::regnamespace"
    )
    assert len(rows) >= 9
    assert {(row["prosecdef"], row["is_open"], row["is_callable"]) for row in rows} == {(False, False, True)}
