"""What the tests of the demo year share: a year on paper, and a firm that loads one."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import asyncpg
import pytest

from crmflow.config import Settings
from crmflow.db.roles import DatabaseUrls
from crmflow.integrations.storage import Storage
from crmflow.ops.demo_year.dice import Office
from crmflow.ops.demo_year.load import Loaded, load_year
from crmflow.ops.demo_year.remove import Removed, remove_year
from crmflow.ops.demo_year.year import Year, make_year
from tests.plugins.postgres import Cluster

NOW = datetime(2026, 11, 21, 14, 5, tzinfo=UTC)
PREFIXES = {"quote": "T", "order": "O", "invoice": "F", "credit_note": "K"}
OFFICE = Office(UUID(int=7), tuple(UUID(int=seller) for seller in range(1, 5)), NOW, PREFIXES, {})


@pytest.fixture(scope="session")
def year() -> Year:
    """The year that ended on Saturday the 21st of November 2026."""
    return make_year(OFFICE)


@dataclass(frozen=True)
class Firm:
    """A workspace of four people, two of whom may have deals, seen by the owner of the database."""

    url: str
    owner: asyncpg.Connection
    id: UUID
    people: dict[str, UUID]
    data: Path

    @property
    def storage(self) -> Storage:
        return Storage.open(Settings(data=self.data))

    async def load(self) -> Loaded:
        return await load_year(self.url, self.storage, "Firma", NOW)

    async def remove(self) -> Removed:
        return await remove_year(self.url, self.storage, "Firma")

    def stored(self) -> set[str]:
        return {path.name for path in (self.data / "files").rglob("*") if path.is_file()}


async def found(url: str, owner: asyncpg.Connection, data: Path) -> Firm:
    """An empty workspace, beside another one that has a row of its own."""
    people = {
        name: await owner.fetchval(
            "select app.admin_add_user($1, $2, 'hash', 'Firma', $3)", f"{name}@firma.example", name, role
        )
        for name, role in (("anna", "admin"), ("bo", "sales"), ("carl", "support"), ("dea", "viewer"))
    }
    await owner.execute("select app.admin_add_user('else@nabo.example', 'Else', 'hash', 'Nabo', 'admin')")
    await owner.execute(
        "insert into public.companies (workspace_id, name, cvr)"
        " select id, 'Nordlys VVS ApS', '99001143' from public.workspaces where name = 'Nabo'"
    )
    workspace = await owner.fetchval("select id from public.workspaces where name = 'Firma'")
    return Firm(url, owner, workspace, people, data)


@pytest.fixture
async def firm(database: DatabaseUrls, owner: asyncpg.Connection, data_folder: Path) -> Firm:
    """An empty workspace."""
    return await found(database.owner, owner, data_folder)


@dataclass(frozen=True)
class Template:
    """A database with the year in it, to make others from."""

    database: str
    firm: Firm


@pytest.fixture(scope="session")
async def template(cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Template]:
    """The year, loaded once: nobody is logged in to a database that others are made from."""
    with cluster.database() as urls:
        owner = await asyncpg.connect(urls.owner)
        firm = await found(urls.owner, owner, tmp_path_factory.mktemp("year"))
        await firm.load()
        name = await owner.fetchval("select current_database()")
        await owner.close()
        yield Template(name, firm)


@pytest.fixture
async def loaded(cluster: Cluster, template: Template, data_folder: Path) -> AsyncIterator[Firm]:
    """A workspace with the year in it, and its files."""
    shutil.copytree(template.firm.data, data_folder, dirs_exist_ok=True)
    with cluster.database(template=template.database) as urls:
        owner = await asyncpg.connect(urls.owner)
        yield replace(template.firm, url=urls.owner, owner=owner, data=data_folder)
        await owner.close()
