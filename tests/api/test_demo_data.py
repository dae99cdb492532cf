"""Demo data over HTTP: who may order it, and what stands in the way."""

import asyncpg
import pytest

from crmflow.ops.keeper import LOCK
from tests.api.conftest import Firm

DEMO = "/api/v1/demo-data"
MARKED = "insert into public.restore_points (workspace_id, reason, label) values ($1, 'demo', 'demo year')"


@pytest.fixture
async def keeper(owner: asyncpg.Connection) -> None:
    """Somebody who takes orders, and is slow to begin."""
    await owner.execute("select pg_advisory_lock($1, $2)", *LOCK)


async def test_an_order_waits_until_it_is_taken_and_is_not_taken_twice(admin, keeper):
    assert (await admin.post(DEMO)).status_code == 202
    state = (await admin.get(DEMO)).json()
    assert state == {"state": "waiting", "progress": 0, "kept": 0, "has_keeper": True}
    again = await admin.post(DEMO)
    assert (again.status_code, again.json()["code"]) == (409, "demo_busy")


async def test_without_a_keeper_nobody_waits_in_vain(admin):
    answer = await admin.post(DEMO)
    assert (answer.status_code, answer.json()["code"]) == (409, "no_keeper")
    assert (await admin.get(DEMO)).json()["state"] == "none"


async def test_what_is_loaded_is_not_loaded_again_and_what_is_not_there_not_removed(
    admin, firm: Firm, keeper
):
    assert (await admin.delete(DEMO)).json()["code"] == "demo_missing"
    await firm.owner.execute(MARKED, firm.id)
    assert (await admin.get(DEMO)).json()["state"] == "loaded"
    assert (await admin.post(DEMO)).json()["code"] == "demo_loaded"
    assert (await admin.delete(DEMO)).status_code == 202


@pytest.mark.parametrize("role", ["viewer", "support", "sales", "manager"])
async def test_only_administrators_order_demo_data(firm: Firm, role, keeper):
    """T1: and a reader is not even told how it stands."""
    async with firm.signed_in(role) as member:
        assert (await member.get(DEMO)).status_code == (403 if role == "viewer" else 200)
        assert (await member.post(DEMO)).status_code == 403
        assert (await member.delete(DEMO)).status_code == 403
    assert await firm.owner.fetchval("select count(*) from app.demo_orders") == 0


async def test_an_order_is_of_ones_own_workspace_only(admin, firm: Firm, other_firm: Firm, keeper):
    """T4: whatever the header says."""
    admin.headers["X-Workspace-Id"] = str(other_firm.id)
    assert (await admin.post(DEMO)).status_code == 403
    assert await firm.owner.fetchval("select count(*) from app.demo_orders") == 0
