"""One PostgreSQL a test run, shared by all its processes, and a fresh migrated database for whoever asks.

`CRMFLOW_TEST_POSTGRES=16` runs the suite on that version.
"""

import contextlib
import fcntl
import json
import os
import shutil
import subprocess
import sys
import tempfile
import uuid
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import asyncpg
import psycopg
import pytest

from crmflow.config import Settings, settings
from crmflow.db.roles import DatabaseUrls, derived_urls, embedded_postgres
from crmflow.db.session import Database
from tests.plugins.washing import Clean, inspect, wash

RUN = "CRMFLOW_TEST_RUN"
VERSION = int(os.environ.get("CRMFLOW_TEST_POSTGRES", "18"))
ROOT = Path(__file__).parents[2]


def pytest_configure(config: pytest.Config) -> None:
    """Name the run after its first process, and forget the settings of whoever runs it."""
    for name in list(os.environ):
        if name == "DATABASE_URL" or (name.startswith("CRMFLOW_") and not name.startswith("CRMFLOW_TEST_")):
            del os.environ[name]
    if not hasattr(config, "workerinput"):
        os.environ[RUN] = str(os.getpid())
    os.environ["CRMFLOW_DATA"] = str(run_folder() / f"data-{os.getpid()}")
    settings.cache_clear()


def pytest_unconfigure() -> None:
    """Leave no data folder behind; the one of the server is its keeper's."""
    shutil.rmtree(os.environ["CRMFLOW_DATA"], ignore_errors=True)
    with contextlib.suppress(OSError):
        run_folder().rmdir()


def run_folder() -> Path:
    """The folder of this run, which every process of it knows."""
    return Path(tempfile.gettempdir()) / f"crmflow-tests-{os.environ[RUN]}"


@dataclass(frozen=True)
class Cluster:
    """The PostgreSQL of this run."""

    settings: Settings
    clean: dict[str, Clean] = field(default_factory=dict)

    def urls(self, name: str) -> DatabaseUrls:
        """How to log in to one of its databases."""
        return derived_urls(embedded_postgres(self.settings).url(database=name), self.settings.secret)

    def execute(self, statement: str) -> None:
        """Run one statement as the owner, outside of any test database."""
        with psycopg.connect(self.urls("postgres").owner, autocommit=True) as connection:
            connection.execute(statement.encode())

    @contextlib.contextmanager
    def database(self, *, template: str = "crmflow") -> Iterator[DatabaseUrls]:
        """A database that is dropped at the end; migrated, unless made from another template."""
        name = self.create(template)
        try:
            yield self.urls(name)
        finally:
            self.drop(name)

    @contextlib.contextmanager
    def washed_database(self) -> Iterator[DatabaseUrls]:
        """A migrated database without anybody's rows, kept for this process's next test."""
        if self.clean:
            name, clean = self.clean.popitem()
        else:
            name = self.create("crmflow")
            clean = inspect(self.urls(name).owner)
        try:
            yield self.urls(name)
        finally:
            if wash(clean):
                self.clean[name] = clean
            else:
                clean.owner.close()
                self.drop(name)

    def create(self, template: str) -> str:
        """A new database; returns its name."""
        name = f"test_{uuid.uuid4().hex}"
        # Copying the files is faster than logging them where nothing waits for the disk.
        self.execute(f"create database {name} template {template} strategy file_copy")
        return name

    def drop(self, name: str) -> None:
        """Remove a database and whoever is still in it."""
        self.execute(f"drop database {name} with (force)")


@pytest.fixture(scope="session")
def cluster() -> Cluster:
    """The PostgreSQL of this run; the first process that asks starts it."""
    folder = run_folder() / f"postgres-{VERSION}"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    answer = folder / "ready.json"
    with (folder / "start.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not answer.exists():
            start_keeper(folder, answer)
    if problem := json.loads(answer.read_text())["problem"]:
        pytest.fail(problem, pytrace=False)
    return Cluster(Settings(data=folder, postgres_version=VERSION))


def start_keeper(folder: Path, answer: Path) -> None:
    """Start the process that keeps the server until the run is over, and wait for its answer."""
    command = [
        sys.executable,
        "-m",
        "tests.plugins.postgres_keeper",
        str(folder),
        str(VERSION),
        os.environ[RUN],
    ]
    with (folder / "keeper.log").open("wb") as log:
        keeper = subprocess.Popen(
            command,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=log,
            start_new_session=True,
        )
    assert keeper.stdout
    line = keeper.stdout.readline().decode() or json.dumps({"problem": (folder / "keeper.log").read_text()})
    answer.write_text(line)


@pytest.fixture
def data_folder() -> Iterator[Path]:
    """A folder for a cluster of the test's own.

    Not `tmp_path`: as root the server runs as another account, to which pytest closes its folders.
    """
    run_folder().mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp(dir=run_folder(), prefix="own-"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def database(cluster: Cluster) -> Iterator[DatabaseUrls]:
    """A fresh, migrated database."""
    with cluster.washed_database() as urls:
        yield urls


@pytest.fixture
async def db(database: DatabaseUrls) -> AsyncIterator[Database]:
    """The fresh database, logged in as the API."""
    pool = await Database.connect(database.api, size=5)
    yield pool
    await pool.close()


@pytest.fixture
async def owner(database: DatabaseUrls) -> AsyncIterator[asyncpg.Connection]:
    """The fresh database, logged in as its owner."""
    connection = await asyncpg.connect(database.owner)
    yield connection
    await connection.close()
