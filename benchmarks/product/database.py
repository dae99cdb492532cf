"""A database of its own for a measurement, and nothing left behind."""

import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import asyncpg

from crmflow.config import Settings
from crmflow.db.embedded import EmbeddedPostgres
from crmflow.db.migrate import migrate
from crmflow.db.roles import DatabaseUrls, database_urls, embedded_postgres


@dataclass(frozen=True)
class OwnDatabase:
    """A migrated database: whose settings, how to log in as whom, and its owner's connection."""

    settings: Settings
    urls: DatabaseUrls
    server: EmbeddedPostgres
    owner: asyncpg.Connection


@contextmanager
def own_server() -> Iterator[tuple[Settings, EmbeddedPostgres]]:
    """An empty server that runs for as long as the block does; whatever the environment says, no other."""
    with tempfile.TemporaryDirectory(prefix="crmflow-bench-") as folder:
        settings = Settings(data=Path(folder), database_url=None)
        server = embedded_postgres(settings)
        server.start()
        try:
            yield settings, server
        finally:
            server.stop()


@asynccontextmanager
async def own_database() -> AsyncIterator[OwnDatabase]:
    """The same with all migrations applied."""
    with own_server() as (settings, server):
        await migrate(settings)
        urls = database_urls(settings)
        owner = await asyncpg.connect(urls.owner)
        try:
            yield OwnDatabase(settings, urls, server, owner)
        finally:
            await owner.close()
