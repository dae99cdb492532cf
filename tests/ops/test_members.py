"""People from the command line: a way back in where no mail can be sent."""

import hashlib

import asyncpg
import pytest

from crmflow.config import Settings
from crmflow.db.roles import DatabaseUrls
from crmflow.errors import NotFound
from crmflow.ops.members import recovery_link
from tests.plugins.workspace import Workspace

SETTINGS = Settings(public_url="https://crm.nordlys.dk")


async def test_a_recovery_link_is_for_one_person_and_kept_as_a_hash(
    database: DatabaseUrls, owner: asyncpg.Connection, workspace: Workspace
):
    link = await recovery_link(SETTINGS, database.owner, "Anna@firma.example")
    place, _, token = link.partition("#token=")
    assert place == "https://crm.nordlys.dk/reset-password"
    row = await owner.fetchrow("select * from priv.one_time_tokens")
    assert row
    assert row["user_id"] == workspace.admin.user_id
    assert row["token_hash"] == hashlib.sha256(token.encode()).digest()


async def test_nobody_has_no_link(database: DatabaseUrls, owner: asyncpg.Connection):
    with pytest.raises(NotFound, match=r"ukendt@firma\.example"):
        await recovery_link(SETTINGS, database.owner, "ukendt@firma.example")
    assert await owner.fetchval("select count(*) from priv.one_time_tokens") == 0
