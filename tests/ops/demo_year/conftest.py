"""What the tests of the demo year share: a year on paper, and a firm that loads one."""

from dataclasses import dataclass
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

NOW = datetime(2026, 11, 21, 14, 5, tzinfo=UTC)
PREFIXES = {"quote": "T", "order": "O", "invoice": "F", "credit_note": "K"}
OFFICE = Office(UUID(int=7), tuple(UUID(int=seller) for seller in range(1, 5)), NOW, PREFIXES, {})


@pytest.fixture(scope="session")
def year() -> Year:
    """The year that ended on Saturday the 21st of November 2026."""
    return make_year(OFFICE)


@dataclass(frozen=True)
class Firm:
    """A workspace of four people, two of whom sell, and the files of the installation."""

    url: str
    id: UUID
    people: dict[str, UUID]
    storage: Storage
    files: Path

    async def load(self) -> Loaded:
        return await load_year(self.url, self.storage, "Firma", NOW)

    async def remove(self) -> Removed:
        return await remove_year(self.url, self.storage, "Firma")

    def stored(self) -> set[str]:
        return {path.name for path in self.files.rglob("*") if path.is_file()}


@pytest.fixture
async def firm(database: DatabaseUrls, owner: asyncpg.Connection, data_folder: Path) -> Firm:
    """An empty workspace beside another one that has rows of its own."""
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
    settings = Settings(data=data_folder)
    return Firm(database.owner, workspace, people, Storage.open(settings), data_folder / "files")
