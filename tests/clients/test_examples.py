"""The examples of docs/http.md, run as they stand there by Python, Node and curl."""

import asyncio
import json
import os
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg
import httpx
import pytest

from tests.clients.conftest import EMAIL, PASSWORD, node

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "http.md"
# Runs what stands on standard input, which may wait for things as if it stood in a coroutine.
RUN_PYTHON = """
import ast, asyncio, json, os, sys
code = compile(sys.stdin.read(), "docs/http.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
coroutine = eval(code, json.loads(os.environ["NAMES"]))
if coroutine is not None:
    asyncio.run(coroutine)
"""


def example(language: str, holding: str, crm: str) -> str:
    """The one example in this language that holds these words, for the application of the test."""
    found = re.findall(rf"^```{language}\n(.*?)^```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    (text,) = (text for text in found if holding in text)
    return str(text).replace("http://localhost:8000", crm).replace("anna@firma.dk", EMAIL)


async def finished(*command: str, given: str, folder: Path, **environment: str) -> str:
    """What a program says; it has to end well."""
    process = await asyncio.create_subprocess_exec(
        *command,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        cwd=folder,
        env={**os.environ, **environment},
    )
    told, complained = await process.communicate(given.encode())
    assert process.returncode == 0, complained.decode()
    return told.decode()


async def python(text: str, folder: Path, **names: str) -> str:
    return await finished(
        sys.executable, "-c", RUN_PYTHON, given=text, folder=folder, NAMES=json.dumps(names)
    )


async def javascript(text: str, folder: Path) -> str:
    script = folder / "example.mjs"
    (folder / "node_modules").symlink_to(ROOT / "frontend" / "node_modules")
    # Node before 22 has none; the page says so, and nothing opens one.
    script.write_text(f"globalThis.WebSocket ??= class {{}};\n{text}", "utf-8")
    return await finished(node(), str(script), given="", folder=folder)


async def shell(text: str, folder: Path, **names: str) -> str:
    return await finished("bash", "-euo", "pipefail", "-s", given=text, folder=folder, **names)


@pytest.fixture
async def deal(crm: str, owner: asyncpg.Connection) -> dict[str, str]:
    """A deal, and the stage that it is to move to."""
    row = await owner.fetchrow(
        """
        with pipeline as (
            insert into public.pipelines (workspace_id, name) select id, 'Nysalg' from public.workspaces
            returning workspace_id, id
        ), stages as (
            insert into public.stages (workspace_id, pipeline_id, name, kind, position)
            select workspace_id, id, stage, 'open', stage from pipeline, unnest(array['a', 'b']) as stage
            returning id, position
        )
        select (select id from pipeline)::text as pipeline,
            (select id from stages where position = 'a')::text as first,
            (select id from stages where position = 'b')::text as second
        """
    )
    made = await owner.fetchval(
        "insert into public.deals (workspace_id, company_id, title, pipeline_id, stage_id, amount_minor)"
        " select workspace_id, id, 'Reoler', $1::text::uuid, $2::text::uuid, 125000 from public.companies"
        " where cvr = '10000009' returning id::text",
        row["pipeline"],
        row["first"],
    )
    return {"deal_id": made, "stage_id": row["second"]}


@pytest.fixture
async def session(crm: str) -> AsyncIterator[httpx.AsyncClient]:
    """A browser in which the administrator has signed in."""
    async with httpx.AsyncClient(base_url=crm, headers={"Origin": crm}) as client:
        answer = await client.post("/api/v1/session", json={"email": EMAIL, "password": PASSWORD})
        assert answer.status_code == 200
        yield client


@pytest.fixture
async def key(session: httpx.AsyncClient) -> str:
    made = await session.post("/api/v1/keys", json={"name": "Regnskab", "role": "viewer"})
    return str(made.json()["key"])


async def test_python_reads_writes_and_calls(crm: str, deal: dict[str, str], tmp_path: Path):
    text = example("python", "AsyncPostgrestClient", crm).replace("*møbler*", "*aks*")
    told = await python(text + "print(page.count, moved.data)", tmp_path, password=PASSWORD, **deal)
    assert told.startswith("1 ")
    assert deal["stage_id"] in told


async def test_javascript_signs_in_and_reads(crm: str, deal: dict[str, str], tmp_path: Path):
    text = example("js", "signInWithPassword", crm)
    known = f"const password = {json.dumps(PASSWORD)};\n"
    told = await javascript(f"{known}{text}console.log(JSON.stringify(data)); process.exit(0);", tmp_path)
    assert json.loads(told) == [{"title": "Reoler", "amount_minor": 125000, "company": "Aks ApS"}]


async def test_curl_signs_in_sums_exports_imports_and_tries(
    crm: str, deal: dict[str, str], owner: asyncpg.Connection, tmp_path: Path
):
    (tmp_path / "companies.csv").write_text("name,cvr,city\nDun ApS,10000033,Arhus\n", "utf-8")
    told = await shell(example("sh", "tx=rollback", crm), tmp_path, PASSWORD=PASSWORD)
    assert '"sum":125000' in told.replace(" ", "")
    assert "Aks ApS,10000009,Aarhus" in told
    assert '"city":"Aarhus"' in told.rpartition("[")[2]
    assert await owner.fetchval("select city from public.companies where cvr = '10000033'") == "Arhus"


async def test_a_key_is_made_and_used_by_curl(crm: str, session: httpx.AsyncClient, tmp_path: Path):
    cookie = "; ".join(f"{name}={value}" for name, value in session.cookies.items())
    making = example("sh", "$CRM/api/v1/keys", crm).replace("-b jar", '-b "$COOKIE"')
    made = json.loads(await shell(making, tmp_path, CRM=crm, COOKIE=cookie))
    asking = example("sh", "Bearer $KEY", crm)
    told = await shell(asking, tmp_path, API=f"{crm}/rest/v1", KEY=made["key"])
    assert json.loads(told) == [{"name": "Aks ApS"}]


async def test_a_key_is_used_by_python(crm: str, key: str, tmp_path: Path):
    text = example("python", "SyncPostgrestClient", crm)
    told = await python(f"{text}print(len(companies))", tmp_path, CRM=crm, key=key)
    assert told == "3\n"


async def test_a_key_is_used_by_javascript(crm: str, key: str, tmp_path: Path):
    text = example("js", "createClient(CRM, key)", crm)
    known = f"const [CRM, key] = {json.dumps([crm, key])};\n"
    told = await javascript(f"{known}{text}console.log(data.length); process.exit(0);", tmp_path)
    assert told == "3\n"


@asynccontextmanager
async def watching(*command: str, folder: Path, **environment: str) -> AsyncIterator[asyncio.StreamReader]:
    """The lines of a program that does not end."""
    process = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.PIPE, cwd=folder, env={**os.environ, **environment}
    )
    assert process.stdout
    try:
        yield process.stdout
    finally:
        process.kill()
        await process.wait()


async def told_of_a_change(lines: asyncio.StreamReader, session: httpx.AsyncClient, begin: str) -> str:
    """The line about a company that is made as soon as the program listens."""
    await asyncio.wait_for(lines.readuntil(begin.encode()), 30)
    made = await session.post("/rest/v1/companies", json={"name": "Ny ApS"})
    assert made.status_code == 201
    return (await asyncio.wait_for(lines.readuntil(b"companies"), 30)).decode()


async def test_python_hears_of_changes(crm: str, session: httpx.AsyncClient, key: str, tmp_path: Path):
    text = example("python", "def live_changes", crm)
    script = tmp_path / "live.py"
    script.write_text(f"CRM, access_token = {crm!r}, {key!r}\n{text}", "utf-8")
    async with watching(sys.executable, "-u", str(script), folder=tmp_path) as lines:
        assert "change" in await told_of_a_change(lines, session, "position")


async def test_javascript_hears_of_changes(crm: str, session: httpx.AsyncClient, key: str, tmp_path: Path):
    text = example("js", "async function* liveChanges", crm)
    begun = text.replace('if (name !== "position") console.log', "console.log")
    script = tmp_path / "live.mjs"
    script.write_text(f"const [CRM, accessToken] = {json.dumps([crm, key])};\n{begun}", "utf-8")
    async with watching(node(), str(script), folder=tmp_path) as lines:
        assert "change" in await told_of_a_change(lines, session, "position")


async def test_curl_hears_of_changes(crm: str, session: httpx.AsyncClient, tmp_path: Path):
    cookie = "; ".join(f"{name}={value}" for name, value in session.cookies.items())
    first = example("sh", "curl -N", crm).splitlines()[0].replace("-b jar", '-s -b "$COOKIE"')
    async with watching("bash", "-c", f"exec {first}", folder=tmp_path, CRM=crm, COOKIE=cookie) as lines:
        assert "event: change" in await told_of_a_change(lines, session, "position")


async def test_curl_looks_back_and_puts_a_field_back(
    crm: str, session: httpx.AsyncClient, owner: asyncpg.Connection, tmp_path: Path
):
    company = await owner.fetchval("select id::text from public.companies where cvr = '10000009'")
    await session.patch(f"/rest/v1/companies?id=eq.{company}", json={"phone": "11111111"})
    then = await owner.fetchval(
        "select to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
    )
    await session.patch(f"/rest/v1/companies?id=eq.{company}", json={"phone": "22222222"})
    version = await owner.fetchval("select version from public.companies where id = $1::text::uuid", company)
    cookie = "; ".join(f"{name}={value}" for name, value in session.cookies.items())
    text = example("sh", "rpc/record_history", crm).replace("-b jar", '-fsS -b "$COOKIE"')
    text = text.replace("2026-11-01T12:00:00Z", then).replace("at_a=2026-11-01&", f"at_a={then}&")
    text = text.replace('\\"expected_version\\": 7', f'\\"expected_version\\": {version}')

    told = await shell(text, tmp_path, API=f"{crm}/rest/v1", CRM=crm, COOKIE=cookie, ID=company)

    assert '"restored"' in told
    phone = await owner.fetchval("select phone from public.companies where id = $1::text::uuid", company)
    assert phone == "11111111"


async def test_curl_takes_an_operation_back(
    crm: str, session: httpx.AsyncClient, owner: asyncpg.Connection, tmp_path: Path
):
    changed = await session.patch("/rest/v1/companies?name=neq.x", json={"city": "Forkert"})
    assert changed.is_success
    operation = await owner.fetchval("select id::text from public.operations where kind = 'change'")
    cookie = "; ".join(f"{name}={value}" for name, value in session.cookies.items())
    text = example("sh", "undo/preview", crm).replace("-b jar", '-fsS -b "$COOKIE"')

    told = await shell(text, tmp_path, API=f"{crm}/rest/v1", CRM=crm, COOKIE=cookie, OPERATION=operation)

    assert '"conflicts"' in told
    left = await owner.fetchval("select count(*) from public.companies where city = 'Forkert'")
    assert left == 0


async def test_curl_returns_the_workspace_to_a_moment(
    crm: str, session: httpx.AsyncClient, owner: asyncpg.Connection, tmp_path: Path
):
    cookie = "; ".join(f"{name}={value}" for name, value in session.cookies.items())
    workspace = await owner.fetchval("select name from public.workspaces")
    text = example("sh", "roll-backs/preview", crm).replace("-b jar", '-fsS -b "$COOKIE"')

    told = await shell(text, tmp_path, API=f"{crm}/rest/v1", CRM=crm, COOKIE=cookie, WORKSPACE=workspace)

    assert '{"window_hours":24}' in told
    assert await owner.fetchval("select count(*) from public.operations where kind = 'roll_back'") == 1
