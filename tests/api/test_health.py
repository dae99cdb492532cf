"""Alive, and ready: what a supervisor asks."""

import asyncpg
import httpx
from fastapi import FastAPI

from crmflow.db.catalog import Catalogue


async def test_a_running_application_is_alive_and_ready(visitor: httpx.AsyncClient):
    for path in ("live", "ready"):
        answer = await visitor.get(f"/api/v1/health/{path}")
        assert (answer.status_code, answer.json()) == (200, {"status": "ok"})


async def test_without_its_database_it_is_alive_but_not_ready(app: FastAPI, visitor: httpx.AsyncClient):
    await app.state.database.pool.close()
    assert (await visitor.get("/api/v1/health/live")).status_code == 200
    answer = await visitor.get("/api/v1/health/ready")
    assert (answer.status_code, answer.json()["code"]) == (503, "not_ready")
    assert answer.json()["detail"] == "The database does not answer."
    assert answer.headers["retry-after"]


async def test_on_an_older_database_it_is_not_ready_and_says_which(
    owner: asyncpg.Connection, visitor: httpx.AsyncClient
):
    await owner.execute(
        "delete from supabase_migrations.schema_migrations where version ="
        " (select max(version) from supabase_migrations.schema_migrations)"
    )
    answer = await visitor.get("/api/v1/health/ready")
    assert answer.status_code == 503
    assert "migration" in answer.json()["detail"]


async def test_without_tables_it_is_not_ready(app: FastAPI, visitor: httpx.AsyncClient):
    app.state.catalogue = Catalogue({})
    assert (await visitor.get("/api/v1/health/ready")).status_code == 503
