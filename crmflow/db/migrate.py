"""Applies supabase/migrations in order, each file once and whole, with the history the Supabase CLI keeps."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import asyncpg

import crmflow
from crmflow.config import Settings
from crmflow.db.roles import API, WORKER, database_urls, set_role_passwords
from crmflow.db.statements import Statement, split
from crmflow.errors import Conflict, Unavailable

PACKAGE = Path(crmflow.__file__).parent
FILE_NAME = re.compile(r"^(?P<version>\d{14})_(?P<name>\w+)\.sql$")
# Any number will do, as long as every CRMFlow uses the same.
LOCK = 7_223_581_340_002
WAIT_FOR_LOCK = "60s"
WAIT_FOR_TABLES = "10s"

HISTORY = """
    create schema if not exists supabase_migrations;
    create table if not exists supabase_migrations.schema_migrations (
        version text primary key, statements text[], name text
    );
"""
POINTS = """
    do $$
    begin
        if to_regprocedure('app.add_restore_point(uuid, text, uuid, text)') is not null then
            perform app.add_restore_point(id, 'migration') from public.workspaces;
        end if;
    end $$
"""
REMEMBER = """
    insert into supabase_migrations.schema_migrations (version, name, statements) values ($1, $2, $3)
"""


class MigrationFailed(Conflict):
    """A migration failed; nothing of it was kept."""


class HistoryDiffers(Conflict):
    """The database was made by other migrations than these."""


@dataclass(frozen=True)
class Migration:
    """One file: the version orders it, the name says what it is about."""

    version: str
    name: str
    text: str

    @property
    def file(self) -> str:
        """The name of the file."""
        return f"{self.version}_{self.name}.sql"


def migrations_folder() -> Path:
    """The migrations of the installed package, or of the checkout."""
    installed = PACKAGE / "migrations"
    return installed if installed.is_dir() else PACKAGE.parent / "supabase" / "migrations"


def read_migrations(folder: Path | None = None) -> list[Migration]:
    """Every migration of the folder, oldest first. Files with other names are not migrations."""
    found = ((FILE_NAME.match(path.name), path) for path in (folder or migrations_folder()).glob("*.sql"))
    migrations = [
        Migration(match["version"], match["name"], path.read_text("utf-8")) for match, path in found if match
    ]
    return sorted(migrations, key=lambda migration: migration.version)


async def migrate(settings: Settings, migrations: Sequence[Migration] | None = None) -> list[str]:
    """Bring the database up to date and let the login roles in. Returns the files applied now.

    Raises:
        MigrationFailed: a statement failed; the message names file and line, and the file left no trace.
        HistoryDiffers: an applied file was changed or is missing here, or an older one turned up.
        Unavailable: the database cannot be reached, or another migration ran for a minute.
    """
    connection = await connect(database_urls(settings).owner)
    try:
        await lock(connection)
        applied = await bring_up_to_date(connection, read_migrations() if migrations is None else migrations)
        if await connection.fetchval(
            "select count(*) = 2 from pg_roles where rolname = any($1)", [API, WORKER]
        ):
            await set_role_passwords(connection, settings)
        return applied
    finally:
        await connection.close()


async def connect(url: str) -> asyncpg.Connection:
    """Log in as the owner."""
    try:
        return await asyncpg.connect(url, server_settings={"application_name": "crmflow owner"})
    except (OSError, asyncpg.PostgresError) as problem:
        raise Unavailable(f"The database cannot be reached: {problem}") from problem


async def lock(connection: asyncpg.Connection) -> None:
    """Wait for our turn: of two that start at once, one waits. Closing the connection ends it."""
    await connection.execute(f"set lock_timeout = '{WAIT_FOR_LOCK}'")
    try:
        await connection.execute(f"select pg_advisory_lock({LOCK})")
    except asyncpg.LockNotAvailableError:
        raise Unavailable("Another migration is still running; try again when it is done.") from None


async def bring_up_to_date(connection: asyncpg.Connection, migrations: Sequence[Migration]) -> list[str]:
    """Apply what the history does not have yet."""
    await connection.execute(HISTORY)
    rows = await connection.fetch("select version, statements from supabase_migrations.schema_migrations")
    history = {row["version"]: row["statements"] for row in rows}
    check_history(history, migrations)
    pending = [migration for migration in migrations if migration.version not in history]
    if pending:
        platform = Migration("", "platform", (PACKAGE / "db" / "platform.sql").read_text("utf-8"))
        await run(connection, platform)
    if history and pending:
        # Before the tables change: a moment to look back at, though only its own version can return to it.
        await connection.execute(POINTS)
    for migration in pending:
        await run(connection, migration)
    return [migration.file for migration in pending]


def check_history(history: dict[str, list[str] | None], migrations: Sequence[Migration]) -> None:
    """Refuse a database that these files did not make."""
    newest = max(history, default="")
    known = {migration.version for migration in migrations}
    if strangers := sorted(set(history) - known):
        raise HistoryDiffers(
            f"The database has migration {strangers[0]}, which this CRMFlow does not know; use a newer one."
        )
    for migration in migrations:
        if migration.version not in history:
            if migration.version < newest:
                raise HistoryDiffers(f"{migration.file} is older than {newest}, which is already applied.")
        elif essence(history[migration.version] or []) != essence([migration.text]):
            raise HistoryDiffers(
                f"{migration.file} was changed after it was applied to this database.",
                hint="Before version 1.0 the files change in place: start with an empty database.",
            )


def essence(statements: Sequence[str]) -> str:
    """The text without blanks and semicolons: the Supabase CLI stores statements, we store the whole file."""
    return re.sub(r"[\s;]+", "", "".join(statements))


async def run(connection: asyncpg.Connection, migration: Migration) -> None:
    """Run one file in one transaction, as `supabase db push` does, and note it in the history."""
    await connection.execute("reset all")
    async with connection.transaction():
        await connection.execute(f"set local lock_timeout = '{WAIT_FOR_TABLES}'")
        for statement in split(migration.text):
            await run_statement(connection, migration, statement)
        if migration.version:
            await connection.execute(REMEMBER, migration.version, migration.name, [migration.text])


async def run_statement(connection: asyncpg.Connection, migration: Migration, statement: Statement) -> None:
    """Run one statement; what fails says where."""
    try:
        await connection.execute(statement.text)
    except asyncpg.PostgresError as problem:
        line = statement.line
        if problem.position:
            leading = statement.text[: int(problem.position) - 1]
            line = statement.first_line + leading.count("\n")
        file = migration.file.lstrip("_")
        raise MigrationFailed(f"{file}, line {line}: {problem}", hint=problem.hint) from problem
