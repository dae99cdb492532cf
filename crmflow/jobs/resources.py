"""What every job works with: the database, the files and the model, opened once a worker."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from uuid import UUID

from crmflow.db.session import Actor, Connection, Database
from crmflow.errors import NotFound
from crmflow.integrations.storage import Storage
from crmflow.integrations.webhook_sender import Sender
from crmflow.process.embed import Embedder


@dataclass(frozen=True)
class Resources:
    """Shared by all jobs of one worker."""

    database: Database
    storage: Storage
    embedder: Embedder
    sender: Sender

    async def system_actor(self, workspace_id: UUID, job_id: int) -> Actor:
        """The workspace's own user, as whom its jobs act. Raises NotFound when the workspace is gone."""
        async with self.database.as_login() as connection:
            user_id: UUID | None = await connection.fetchval("select app.system_user($1)", workspace_id)
        if user_id is None:
            message = f"workspace {workspace_id} does not exist"
            raise NotFound(message)
        return Actor(user_id, workspace_id, "job", f"job-{job_id}")

    @asynccontextmanager
    async def acting_for(self, workspace_id: UUID, job_id: int) -> AsyncIterator[Connection]:
        """One transaction as the workspace's system user."""
        actor = await self.system_actor(workspace_id, job_id)
        async with self.database.acting_as(actor) as connection:
            yield connection
