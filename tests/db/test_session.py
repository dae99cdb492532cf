"""The signed-in transaction."""

import asyncpg
import pytest

from crmflow.db.session import Actor, Database

NOBODY = Actor(user_id=None, workspace_id=None)


async def test_a_transaction_acts_as_authenticated_and_the_connection_is_nobody_again_afterwards(
    db: Database,
):
    async with db.acting_as(NOBODY) as connection:
        assert await connection.fetchval("select current_user") == "authenticated"
    async with db.as_login() as connection:
        assert await connection.fetchval("select current_user") == "crmflow_api"
        assert await connection.fetchval("select current_setting('request.jwt.claims', true)") in {None, ""}


async def test_a_read_only_transaction_cannot_write(db: Database):
    with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
        async with db.acting_as(NOBODY, read_only=True) as connection:
            await connection.execute("create temporary table attempt ()")


async def test_the_login_role_cannot_become_the_owner(db: Database):
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        async with db.as_login() as connection:
            await connection.execute("set role postgres")
