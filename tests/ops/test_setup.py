"""The first start."""

import hashlib

import asyncpg

from crmflow.config import Settings
from crmflow.db.roles import DatabaseUrls
from crmflow.ops.setup import setup_link


async def test_the_link_carries_its_token_behind_the_hash_and_the_database_only_knows_the_digest(
    database: DatabaseUrls, owner: asyncpg.Connection, tmp_path
):
    settings = Settings(data=tmp_path, database_url=database.owner, public_url="https://crm.firma.dk")
    start, token = (await setup_link(settings) or "").split("#token=")
    assert start == "https://crm.firma.dk/setup"
    assert (
        await owner.fetchval("select token_hash from priv.setup_tokens")
        == hashlib.sha256(token.encode()).digest()
    )


async def test_a_newer_link_replaces_the_older_one(
    database: DatabaseUrls, owner: asyncpg.Connection, tmp_path
):
    settings = Settings(data=tmp_path, database_url=database.owner)
    assert await setup_link(settings) != await setup_link(settings)
    assert await owner.fetchval("select count(*) from priv.setup_tokens") == 1


async def test_there_is_no_link_once_somebody_can_sign_in(
    database: DatabaseUrls, owner: asyncpg.Connection, tmp_path
):
    await owner.execute("select app.admin_add_user('anna@firma.dk', 'Anna', 'hash', 'Firma', 'admin')")
    assert await setup_link(Settings(data=tmp_path, database_url=database.owner)) is None
