"""A worker's queue and what its jobs work with."""

from collections.abc import AsyncIterator

import pytest
from obstore.store import LocalStore
from procrastinate import App

from crmflow.db.roles import DatabaseUrls
from crmflow.db.session import Database
from crmflow.integrations.outbound import Outbound
from crmflow.integrations.storage import Storage
from crmflow.integrations.vault import Vault
from crmflow.integrations.webhook_sender import Sender
from crmflow.jobs.queue import connected
from crmflow.jobs.resources import Resources
from crmflow.process.embed import NgramEmbedder
from tests.plugins.receiver import Receiver


@pytest.fixture
async def queue(database: DatabaseUrls, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[App]:
    """The schedule defers nothing by itself, so that a test run at night finds its own jobs only."""
    async with connected(database.worker) as app:
        monkeypatch.setattr(app, "periodic_defaults", {"max_delay": 0})
        yield app


@pytest.fixture
def vault() -> Vault:
    return Vault({"k": bytes(32)})


@pytest.fixture
async def resources(
    database: DatabaseUrls, tmp_path_factory: pytest.TempPathFactory, receiver: Receiver, vault: Vault
) -> AsyncIterator[Resources]:
    pool = await Database.connect(database.worker, size=3)
    folder = tmp_path_factory.mktemp("files")
    sender = Sender(Outbound(frozenset({receiver.host}), seconds=0.5), vault)
    yield Resources(pool, Storage(LocalStore(folder)), NgramEmbedder(), sender)
    await pool.close()
