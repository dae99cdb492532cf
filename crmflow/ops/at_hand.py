"""A database for a command: the one that runs, or the embedded one for as long as the command takes."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import asyncpg

from crmflow.config import Settings
from crmflow.db.embedded import EmbeddedPostgres
from crmflow.db.folder_lock import is_held, only_one_on
from crmflow.db.migrate import connect, migrate
from crmflow.db.roles import DatabaseUrls, database_urls, embedded_postgres
from crmflow.errors import Unavailable

WAIT = 15.0


@contextmanager
def database_at_hand(settings: Settings, *, migrated: bool = True) -> Iterator[DatabaseUrls]:
    """How to log in. An embedded server started here is migrated, unless the command does that."""
    server = embedded_postgres(settings)
    if settings.database_url:
        yield database_urls(settings)
    elif is_held(settings.data):
        wait_for(server)
        yield database_urls(settings)
    else:
        with only_one_on(settings.data):
            server.start()
            try:
                if migrated:
                    asyncio.run(migrate(settings))
                yield database_urls(settings)
            finally:
                server.stop()


@asynccontextmanager
async def as_owner(owner_url: str) -> AsyncIterator[asyncpg.Connection]:
    """Log in as the owner, to call one of the functions that the migrations made for the command line."""
    connection = await connect(owner_url)
    try:
        yield connection
    except (asyncpg.UndefinedFunctionError, asyncpg.InvalidSchemaNameError):
        raise Unavailable("The database is not migrated.", hint="Run `crmflow migrate` first.") from None
    finally:
        await connection.close()


def wait_for(server: EmbeddedPostgres) -> None:
    """Wait for a server that another process is starting."""
    deadline = time.monotonic() + WAIT
    while not ((running := server.running()) and running.ready):
        if time.monotonic() > deadline:
            raise Unavailable(f"The database of {server.data} does not come up; see {server.log}.")
        time.sleep(0.1)


def require_database(settings: Settings, own_url: str | None) -> None:
    """Refuse to start a part alone when there is nothing for it to log in to."""
    if settings.database_url or own_url or embedded_postgres(settings).running():
        return
    raise Unavailable(
        f"No database runs on {settings.data}.",
        hint="Start everything with `crmflow run`, or set DATABASE_URL.",
    )
