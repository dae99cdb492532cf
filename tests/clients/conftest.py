"""The real application on a socket, with a little data, for clients that are programs of their own."""

import asyncio
import os
import shutil
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import asyncpg
import pytest
import uvicorn

from crmflow.api.app import create_app
from crmflow.api.passwords import HASHER
from crmflow.config import Settings
from crmflow.db.roles import DatabaseUrls
from scripts.npm import node_from_pypi, system_node_is_new_enough

EMAIL = "admin@nordlys.dk"
PASSWORD = "korrekt hest batteri"
PASSWORD_HASH = HASHER.hash(PASSWORD)

DATA = """
    do $$ declare
        firm uuid := (select id from public.workspaces);
        aks uuid; boege uuid;
    begin
        insert into public.companies (workspace_id, cvr, name, city)
            values (firm, '10000009', 'Aks ApS', 'Aarhus') returning id into aks;
        insert into public.companies (workspace_id, cvr, name, city)
            values (firm, '10000025', 'Bøge A/S', 'Odense') returning id into boege;
        insert into public.companies (workspace_id, name) values (firm, 'Cedertræ I/S');
        insert into public.people (workspace_id, company_id, name, title)
            values (firm, aks, 'Anne', 'Direktør'), (firm, aks, 'Bo', null), (firm, boege, 'Carl', null);
        insert into public.products (workspace_id, sku, name, aliases)
            values (firm, 'S1', 'Skrue', '{skrue,"bolt, stor"}'), (firm, 'S2', 'Møtrik', '{møtrik}');
    end $$;
    create function public.sum_of(a int, b int default 10) returns int language sql stable as 'select a + b';
    create function public.letters(many int) returns setof text language sql stable
        as $$ select chr(96 + number) from generate_series(1, many) as number $$;
    create function public.joined(words text[]) returns text language sql immutable
        as $$ select array_to_string(words, '+') $$;
    create function public.nothing() returns void language sql as '';
    create function public.of_country(wanted text) returns setof public.companies language sql stable
        as 'select * from public.companies where country = wanted';
    grant execute on all functions in schema public to authenticated;
"""

RunScript = Callable[[str], Awaitable[str]]


def node() -> str:
    """The Node that also builds the pages."""
    system = shutil.which("node")
    if system and system_node_is_new_enough():
        return system
    return str(node_from_pypi() / "bin" / "node")


@pytest.fixture
async def crm(database: DatabaseUrls, owner: asyncpg.Connection, tmp_path: Path) -> AsyncIterator[str]:
    """The address of the application."""
    await owner.execute("select app.new_workspace('Nordlys', null)")
    await owner.fetchval(
        "select app.admin_add_user($1, 'Anna', $2, 'Nordlys', 'admin')", EMAIL, PASSWORD_HASH
    )
    await owner.execute(DATA)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        settings = Settings(
            data=tmp_path, api_database_url=database.api, secret_key="for this test only", port=port
        )
        server = uvicorn.Server(uvicorn.Config(create_app(settings), log_level="error"))
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        while not server.started:  # noqa: ASYNC110 -- uvicorn offers no event
            await asyncio.sleep(0.01)
        yield f"http://localhost:{port}"
        server.should_exit = True
        await serving


@pytest.fixture
def run_script(crm: str) -> RunScript:
    """Runs a script of this folder, which holds the tests of one client; fails with its report."""

    async def run(name: str) -> str:
        process = await asyncio.create_subprocess_exec(
            node(),
            str(Path(__file__).with_name(name)),
            env={**os.environ, "CRM_URL": crm, "CRM_EMAIL": EMAIL, "CRM_PASSWORD": PASSWORD},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        report = (await process.communicate())[0].decode()
        assert process.returncode == 0, report
        return report

    return run
