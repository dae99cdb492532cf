"""A slow, full, read-only, restarting or quarrelling database: bounded waits, 503, nothing half done."""

import asyncio
import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from pathlib import Path

import asyncpg
import httpx
import pytest

from crmflow.config import Settings
from crmflow.db import pool, session
from crmflow.db.migrate import migrate
from crmflow.db.roles import DatabaseUrls, database_urls, embedded_postgres
from crmflow.db.session import Database
from tests.api.conftest import Firm, browser, running

COMPANIES = "/rest/v1/companies"
NEW = {"name": "Gran A/S"}
READY = "/api/v1/health/ready"
COUNT = "select count(*) from public.companies"
REST_KEYS = {"code", "message", "details", "hint"}


async def when_companies_change(owner: asyncpg.Connection, body: str) -> None:
    """Run this each time a company is written; `public.tries` counts how often it came to that."""
    await owner.execute(
        "create sequence public.tries; create function public.trouble() returns trigger"
        " language plpgsql security definer as"
        f" $$ begin perform nextval('public.tries'); {body} return new; end $$;"
        " create trigger a_trouble before insert or update on public.companies"
        " for each row execute function public.trouble()"
    )


async def tries(owner: asyncpg.Connection) -> int:
    made: int = await owner.fetchval("select last_value from public.tries")
    return made


def raising(state: str, times: int = 1_000) -> str:
    return f"if lastval() <= {times} then raise exception 'secret' using errcode = '{state}'; end if;"


@pytest.mark.parametrize(
    ("state", "status"),
    [("53100", 503), ("53200", 503), ("57014", 503), ("55P03", 503), ("25006", 503), ("58030", 503)],
)
async def test_what_passes_is_503_and_says_when_to_come_again(
    firm: Firm, admin: httpx.AsyncClient, state: str, status: int
):
    """T41, T43, T73: a full disk, no memory, a timeout, a lock, a standby: in our words."""
    await when_companies_change(firm.owner, raising(state))
    answer = await admin.post(COMPANIES, json=NEW)
    assert (answer.status_code, answer.json()["code"]) == (status, state)
    assert answer.headers["retry-after"]
    assert set(answer.json()) == REST_KEYS
    assert "secret" not in answer.text
    assert await firm.owner.fetchval(COUNT) == 0


@pytest.mark.parametrize("state", ["40P01", "40001"])
async def test_a_quarrel_is_settled_by_trying_again(firm: Firm, admin: httpx.AsyncClient, state: str):
    """T42: the whole transaction is made anew, and has its effect once."""
    await when_companies_change(firm.owner, raising(state, times=2))
    answer = await admin.post(COMPANIES, json=NEW, headers={"Idempotency-Key": "once"})
    assert answer.status_code == 201
    assert await firm.owner.fetchval(COUNT) == 1
    assert await tries(firm.owner) == 3


@pytest.mark.parametrize("state", ["40P01", "40001"])
async def test_a_quarrel_without_end_is_409(firm: Firm, admin: httpx.AsyncClient, state: str):
    """T42: three attempts are enough."""
    await when_companies_change(firm.owner, raising(state))
    answer = await admin.post(COMPANIES, json=NEW)
    assert (answer.status_code, answer.json()["code"]) == (409, state)
    assert set(answer.json()) == REST_KEYS
    assert await tries(firm.owner) == 3
    assert await firm.owner.fetchval(COUNT) == 0


async def test_a_refusal_is_not_tried_again(firm: Firm, admin: httpx.AsyncClient):
    await when_companies_change(firm.owner, raising("P0001"))
    assert (await admin.post(COMPANIES, json=NEW)).status_code == 400
    assert await tries(firm.owner) == 1


@asynccontextmanager
async def locked(firm: Firm) -> AsyncIterator[None]:
    """Nobody else gets at the companies."""
    async with firm.owner.transaction():
        await firm.owner.execute("lock table public.companies in access exclusive mode")
        yield


async def test_a_slow_question_is_stopped_and_others_are_answered(
    firm: Firm, app_settings: Settings, monkeypatch: pytest.MonkeyPatch
):
    """T43: the statement timeout is the database's own."""
    monkeypatch.setitem(session.TIMEOUTS, "lock_timeout", "0")
    monkeypatch.setitem(session.TIMEOUTS, "statement_timeout", "3s")
    async with AsyncExitStack() as stack:
        admin = await stack.enter_async_context(firm.signed_in("admin"))
        app = await stack.enter_async_context(running(app_settings))
        client = await stack.enter_async_context(browser(app))
        client.cookies, client.headers = admin.cookies, admin.headers
        async with locked(firm):
            slow = asyncio.create_task(client.get(COMPANIES))
            others = [(await client.get("/rest/v1/products")).status_code for _ in range(3)]
            answer = await slow
    assert others == [200] * 3
    assert (answer.status_code, answer.json()["code"]) == (503, "57014")
    assert answer.headers["retry-after"]
    assert "took too long" in answer.json()["message"]


async def test_when_every_connection_is_taken_the_wait_is_bounded(
    firm: Firm, admin: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
):
    """T43: no hanging; and as soon as one is free, all is well."""
    database: Database = firm.app.state.database
    async with AsyncExitStack() as stack:
        # Afterwards whoever asks has time again, also on a busy machine.
        stack.enter_context(monkeypatch.context()).setattr(pool, "ACQUIRE_SECONDS", 0.2)
        for _ in range(database.pool.get_max_size()):
            await stack.enter_async_context(database.pool.acquire(timeout=30))
        for path in (COMPANIES, "/api/v1/me", "/rest/v1/rpc/move_deal"):
            answer = await admin.get(path)
            assert answer.status_code == 503, path
            assert answer.headers["retry-after"]
        assert (await admin.post(COMPANIES, json=NEW)).status_code == 503
        assert (await admin.get(READY)).status_code == 503
    assert (await admin.get(COMPANIES)).status_code == 200
    assert (await admin.get(READY)).status_code == 200


async def test_a_database_that_can_only_be_read_is_read(firm: Firm, admin: httpx.AsyncClient):
    """T41."""
    name = await firm.owner.fetchval("select current_database()")
    await firm.owner.execute("update priv.sessions set last_seen_at = now() - interval '5 minutes'")
    await firm.owner.execute(f'alter database "{name}" set default_transaction_read_only = on')
    await firm.app.state.database.pool.expire_connections()
    refused = await admin.post(COMPANIES, json=NEW)
    assert (refused.status_code, refused.json()["code"]) == (503, "25006")
    assert refused.headers["retry-after"]
    assert (await admin.patch("/api/v1/me", json={"name": "Anna"})).status_code == 503
    assert (await admin.get(COMPANIES)).status_code == 200


async def test_a_reading_call_of_a_writing_function_stays_405(admin: httpx.AsyncClient):
    assert (await admin.get("/rest/v1/rpc/move_deal?deal=x&stage=x")).status_code == 405


@pytest.fixture
def own_cluster(data_folder: Path) -> Iterator[Settings]:
    """A PostgreSQL that may be stopped."""
    settings = Settings(data=data_folder)
    server = embedded_postgres(settings)
    server.settings = {"fsync": "off"}
    server.start()
    try:
        asyncio.run(migrate(settings))
        yield settings
    finally:
        server.stop()


def test_a_database_that_goes_away_and_comes_back_is_a_pause(own_cluster: Settings):
    """T41: 503 meanwhile, not ready, and then all is as before, without a restart of ours."""
    server = embedded_postgres(own_cluster)

    async def through_a_restart() -> None:
        urls = database_urls(own_cluster)
        owner = await asyncpg.connect(urls.owner)
        async with running(own_cluster) as app:
            workspace = await owner.fetchval("select app.new_workspace('Nordlys', null)")
            firm = Firm(owner, app, "Nordlys", workspace)
            async with firm.signed_in("admin") as admin:
                assert (await admin.post(COMPANIES, json=NEW)).status_code == 201
                await owner.close()
                await asyncio.to_thread(server.stop)
                for path in (COMPANIES, "/api/v1/me"):
                    answer = await admin.get(path)
                    assert (answer.status_code, bool(answer.headers["retry-after"])) == (503, True)
                assert (await admin.post(COMPANIES, json=NEW)).status_code == 503
                assert (await admin.get(READY)).status_code == 503
                assert (await admin.get("/api/v1/health/live")).status_code == 200
                await asyncio.to_thread(server.start)
                assert (await admin.get(READY)).status_code == 200
                assert len((await admin.get(COMPANIES)).json()) == 1
                assert (await admin.post(COMPANIES, json=NEW)).status_code == 201

    asyncio.run(through_a_restart())


@contextmanager
def api_process(database: DatabaseUrls, data: Path) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """The API as it runs for people, and its address."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    environment = {**os.environ, "CRMFLOW_DATA": str(data), "CRMFLOW_API_DATABASE_URL": database.api}
    command = [sys.executable, "-m", "crmflow.cli", "api", "--port", str(port)]
    process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    try:
        yield process, f"http://localhost:{port}"
    finally:
        process.kill()
        process.wait()


async def is_up(client: httpx.AsyncClient) -> bool:
    try:
        return (await client.get("/api/v1/health/live")).status_code == 200
    except httpx.TransportError:
        return False


async def test_an_api_that_is_killed_leaves_nothing_half_done(
    firm: Firm, admin: httpx.AsyncClient, database: DatabaseUrls, tmp_path: Path
):
    """T40: in the middle of a transaction: no row, no history, and the key can be used again."""
    await when_companies_change(firm.owner, "if new.name = 'Last' then perform pg_sleep(20); end if;")
    asleep = "from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'"
    history = "select count(*) from public.audit_log where table_name = 'companies'"
    rows = [{"name": "First"}, {"name": "Last"}]
    with api_process(database, tmp_path / "killed") as (process, address):
        async with httpx.AsyncClient(base_url=address, timeout=60) as client:
            while not await is_up(client):
                assert process.poll() is None
                await asyncio.sleep(0.1)
            client.headers = admin.headers
            client.headers.update({"Origin": address, "Idempotency-Key": "once"})
            client.cookies = admin.cookies
            sent = asyncio.create_task(client.post(COMPANIES, json=rows))
            while not await firm.owner.fetchval(f"select count(*) {asleep}"):
                assert not sent.done(), sent.result().text
                await asyncio.sleep(0.05)
            process.kill()
            with pytest.raises(httpx.TransportError):
                await sent
    await firm.owner.execute(f"select pg_terminate_backend(pid) {asleep}")
    assert await firm.owner.fetchval(COUNT) == 0
    assert await firm.owner.fetchval(history) == 0
    again = await admin.post(COMPANIES, json=[{"name": "First"}], headers={"Idempotency-Key": "once"})
    assert again.status_code == 201
