"""Applying migrations."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import asyncpg
import pytest

from crmflow.config import Settings
from crmflow.db.migrate import (
    HistoryDiffers,
    Migration,
    MigrationFailed,
    migrate,
    migrations_folder,
    read_migrations,
)
from crmflow.errors import Unavailable
from tests.plugins.postgres import Cluster

FIRST = Migration(
    "20260101000001", "first", "create table public.one (id int);\ninsert into public.one values (1);"
)
SECOND = Migration("20260101000002", "second", "create table public.two (id int);")


@pytest.fixture
def empty(cluster: Cluster, tmp_path):
    """The settings of a database that has nothing in it yet."""
    with cluster.database(template="template0") as urls:
        yield Settings(
            data=tmp_path, database_url=urls.owner, api_database_url=urls.api, worker_database_url=urls.worker
        )


@pytest.fixture
async def inside(empty: Settings) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(empty.database_url)
    yield connection
    await connection.close()


async def history(connection: asyncpg.Connection) -> list[str]:
    rows = await connection.fetch(
        "select version from supabase_migrations.schema_migrations order by version"
    )
    return [row["version"] for row in rows]


async def test_a_second_run_applies_nothing(empty, inside):
    """T50: run twice."""
    assert await migrate(empty, [FIRST]) == ["20260101000001_first.sql"]
    assert await migrate(empty, [FIRST]) == []
    assert await inside.fetchval("select count(*) from public.one") == 1


async def test_two_that_start_at_once_apply_each_file_once(empty, inside):
    """T50: two instances at once."""
    slow = Migration("20260101000003", "slow", "select pg_sleep(0.2); create table public.three (id int);")
    both = await asyncio.gather(migrate(empty, [FIRST, slow]), migrate(empty, [FIRST, slow]))
    assert sorted(map(len, both)) == [0, 2]
    assert await history(inside) == ["20260101000001", "20260101000003"]
    assert await inside.fetchval("select count(*) from public.one") == 1


async def test_a_file_that_fails_half_way_leaves_no_trace_and_can_be_mended(empty, inside):
    """T50: half-way failure."""
    broken = replace(
        SECOND, text="create table public.two (id int);\n\ninsert into public.two values (1 / 0);"
    )
    with pytest.raises(MigrationFailed):
        await migrate(empty, [FIRST, broken])
    assert await history(inside) == ["20260101000001"]
    assert await inside.fetchval("select to_regclass('public.two')") is None
    assert await migrate(empty, [FIRST, SECOND]) == ["20260101000002_second.sql"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("select 1;\n\n-- why\nselect 1 / 0;", 4),
        ("-- why\nselect\n    1,\n    nothing;", 4),
        ("create table public.t (id int);\ncreate table public.t (id int);", 2),
        ("selekt 1;", 1),
    ],
)
async def test_what_fails_is_named_by_file_and_line(empty, text, line):
    with pytest.raises(MigrationFailed, match=rf"^20260101000001_first\.sql, line {line}: "):
        await migrate(empty, [replace(FIRST, text=text)])


async def test_a_file_that_was_changed_after_it_was_applied_is_refused(empty, inside):
    await migrate(empty, [FIRST])
    with pytest.raises(HistoryDiffers, match=r"20260101000001_first\.sql was changed"):
        await migrate(empty, [replace(FIRST, text=FIRST.text.replace("(1)", "(2)")), SECOND])
    assert await history(inside) == ["20260101000001"]


async def test_a_file_older_than_the_newest_applied_one_is_refused(empty, inside):
    await migrate(empty, [SECOND])
    with pytest.raises(HistoryDiffers, match=r"20260101000001_first\.sql is older than 20260101000002"):
        await migrate(empty, [FIRST, SECOND])
    assert await inside.fetchval("select to_regclass('public.one')") is None


async def test_a_database_of_a_newer_version_is_refused(empty):
    await migrate(empty, [FIRST, SECOND])
    with pytest.raises(HistoryDiffers, match="20260101000002, which this CRMFlow does not know"):
        await migrate(empty, [FIRST])


async def test_what_the_supabase_command_line_applied_is_not_applied_again(empty, inside):
    await migrate(empty, [])
    await inside.execute(FIRST.text)
    await inside.execute(
        "insert into supabase_migrations.schema_migrations (version, name, statements) values ($1, $2, $3)",
        FIRST.version,
        FIRST.name,
        FIRST.text.rstrip(";").split(";\n"),
    )
    assert await migrate(empty, [FIRST, SECOND]) == ["20260101000002_second.sql"]


async def test_a_setting_of_one_file_does_not_reach_the_next(empty, inside):
    careless = replace(FIRST, text="set search_path = pg_catalog;")
    await migrate(empty, [careless, replace(SECOND, text="create table two (id int);")])
    assert await inside.fetchval("select to_regclass('public.two')") is not None


async def test_a_file_waits_a_while_for_a_locked_table_and_then_gives_up_whole(empty, inside, monkeypatch):
    await migrate(empty, [FIRST])
    monkeypatch.setattr("crmflow.db.migrate.WAIT_FOR_TABLES", "100ms")
    changes = replace(SECOND, text="create table public.two (id int);\nalter table public.one add word text;")
    async with inside.transaction():
        await inside.execute("select * from public.one")
        with pytest.raises(MigrationFailed, match="line 2: canceling statement due to lock timeout"):
            await migrate(empty, [FIRST, changes])
    assert await inside.fetchval("select to_regclass('public.two')") is None


async def test_a_database_that_does_not_answer_is_named_as_such(empty, tmp_path):
    nowhere = empty.model_copy(update={"database_url": f"postgresql://postgres@/x?host={tmp_path}"})
    with pytest.raises(Unavailable, match="cannot be reached"):
        await migrate(nowhere, [FIRST])


async def test_the_product_s_own_files_make_a_database_and_are_up_to_date_afterwards(empty, inside):
    assert await migrate(empty) == [migration.file for migration in read_migrations()]
    assert await migrate(empty) == []
    row = await inside.fetchrow(
        "select * from supabase_migrations.schema_migrations order by version limit 1"
    )
    first = min(migrations_folder().glob("*.sql"))
    assert dict(row) == {
        "version": first.name[:14],
        "name": first.stem[15:],
        "statements": [first.read_text("utf-8")],
    }


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("request.jwt.claims", '{"sub": "11111111-1111-1111-1111-111111111111", "role": "authenticated"}'),
        ("request.jwt.claim.sub", "11111111-1111-1111-1111-111111111111"),
        ("request.jwt.claims.sub", "11111111-1111-1111-1111-111111111111"),
    ],
)
async def test_the_signed_in_person_is_read_from_every_known_setting(owner, setting, value):
    assert await owner.fetchval("select auth.uid()") is None
    async with owner.transaction():
        await owner.execute("select set_config($1, $2, true)", setting, value)
        assert str(await owner.fetchval("select auth.uid()")) == "11111111-1111-1111-1111-111111111111"
    assert await owner.fetchval("select auth.uid()") is None


async def test_the_platform_s_roles_cannot_log_in(owner):
    roles = await owner.fetch(
        "select rolname, rolcanlogin, rolsuper from pg_roles"
        " where rolname in ('anon', 'authenticated', 'service_role')"
    )
    assert len(roles) == 3
    assert not any(role["rolcanlogin"] or role["rolsuper"] for role in roles)
