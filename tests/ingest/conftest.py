"""A firm with its doors, and the jobs that read what comes through them."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import asyncpg
import pytest
from obstore.store import LocalStore

from crmflow.db.session import Actor, Database
from crmflow.ingest.ledger import Accepted, Arrival, accept, secret_hash
from crmflow.ingest.parse import parse_event
from crmflow.ingest.wire import fingerprint
from crmflow.integrations.storage import Storage

NORDVIND = "13585628"
HAVNEGADE = "12345674"
OWN = "25052943"
SAMPLES = Path(__file__).parents[1] / "samples"


@dataclass
class Firm:
    """One workspace, seen by its owner and worked for by its jobs."""

    owner: asyncpg.Connection
    db: Database
    worker: Database
    storage: Storage
    id: UUID
    actor: Actor
    chat_token: str
    mail_token: str

    async def company(self, cvr: str | None, name: str, **columns: str) -> UUID:
        columns = {"cvr": cvr, "name": name, **columns}
        names = ", ".join(columns)
        places = ", ".join(f"${number}" for number in range(2, len(columns) + 2))
        return await self.owner.fetchval(
            f"insert into public.companies (workspace_id, {names}) values ($1, {places}) returning id",
            self.id,
            *columns.values(),
        )

    async def person(self, company_id: UUID, name: str, email: str) -> UUID:
        return await self.owner.fetchval(
            "insert into public.people (workspace_id, company_id, name, email)"
            " values ($1, $2, $3, $4) returning id",
            self.id,
            company_id,
            name,
            email,
        )

    async def chat(self, body: bytes, provider: str = "wotnot") -> Accepted:
        arrival = Arrival("chat", provider, fingerprint(body), body)
        return await accept(self.db, self.chat_token, arrival)

    async def mail(self, raw: bytes, *, tag: str = "", provider: str = "smtp") -> Accepted:
        address = f"{self.mail_token}{tag}@ind.localhost"
        arrival = Arrival("email", provider, fingerprint(raw + tag.encode()), raw, envelope={"to": [address]})
        return await accept(self.db, self.mail_token, arrival)

    async def parse(self, accepted: Accepted) -> None:
        await parse_event(self.worker, self.storage, self.actor, accepted.event_id)

    async def receive_chat(self, body: bytes) -> None:
        await self.parse(await self.chat(body))

    async def receive_mail(self, raw: bytes, *, tag: str = "") -> None:
        await self.parse(await self.mail(raw, tag=tag))

    async def rows(self, table: str, order: str = "id") -> list[asyncpg.Record]:
        return await self.owner.fetch(
            f"select * from public.{table} where workspace_id = $1 order by {order}", self.id
        )

    async def only(self, table: str) -> asyncpg.Record:
        rows = await self.rows(table)
        assert len(rows) == 1, f"{len(rows)} rows in {table}"
        return rows[0]

    async def jobs(self, task: str) -> list[asyncpg.Record]:
        return await self.owner.fetch(
            "select args from jobs.procrastinate_jobs where task_name = $1 and args ->> 'workspace_id' = $2",
            task,
            str(self.id),
        )


async def new_firm(owner, db: Database, worker: Database, name: str, folder: Path) -> Firm:
    workspace = await owner.fetchval("select app.new_workspace($1, $2)", name, OWN)
    await owner.execute(
        "update public.workspace_settings set own_domains = '{os.dk}' where workspace_id = $1", workspace
    )
    user = await owner.fetchval("select system_user_id from public.workspaces where id = $1", workspace)
    chat_token, mail_token = f"chat-token-{workspace}", workspace.hex
    for kind, provider, token in (("chat", "wotnot", chat_token), ("email", "smtp", mail_token)):
        await owner.execute(
            "select app.admin_add_inbound($1, $2, $3, $4, $5, $6)",
            name,
            kind,
            provider,
            secret_hash(token),
            None,
            token[-4:],
        )
    storage = Storage(LocalStore(str(folder), mkdir=True))
    actor = Actor(user, workspace, "job", "test")
    return Firm(owner, db, worker, storage, workspace, actor, chat_token, mail_token)


@pytest.fixture
async def worker(database) -> AsyncIterator[Database]:
    pool = await Database.connect(database.worker, size=10)
    yield pool
    await pool.close()


@pytest.fixture
async def firm(owner, db, worker, tmp_path) -> Firm:
    return await new_firm(owner, db, worker, "Os ApS", tmp_path / "files")


@pytest.fixture
async def stranger(owner, db, worker, tmp_path) -> Firm:
    return await new_firm(owner, db, worker, "De Andre A/S", tmp_path / "other")
