"""Keeps the PostgreSQL of a test run: starts it, migrates it, and removes it when the run ends."""

import asyncio
import json
import os
import select
import shutil
import sys
from pathlib import Path

from crmflow.config import Settings
from crmflow.db.migrate import migrate
from crmflow.db.roles import embedded_postgres
from crmflow.errors import CrmflowError

# Nothing has to survive a power failure here.
FAST = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_connections": "200",
    "autovacuum_naptime": "1h",
    # Every test logs in several times, with a password that guards nothing.
    "scram_iterations": "1",
}


def keep(folder: Path, version: int, run: int) -> None:
    """Start the server, say so on standard output, and stop it when the process `run` is gone."""
    settings = Settings(data=folder, postgres_version=version)
    server = embedded_postgres(settings)
    server.settings = FAST
    problem = None
    try:
        server.start()
        asyncio.run(migrate(settings))
    except CrmflowError as error:
        problem = error.message
    try:
        print(json.dumps({"problem": problem}), flush=True)  # noqa: T201 -- whoever started it reads it
        sys.stdout.close()
        wait_for_end_of(run)
    finally:
        server.stop()
        shutil.rmtree(folder.parent, ignore_errors=True)


def wait_for_end_of(process: int) -> None:
    """Return when the process has ended."""
    try:
        handle = os.pidfd_open(process)
    except ProcessLookupError:
        return
    select.select([handle], [], [])


if __name__ == "__main__":
    keep(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
