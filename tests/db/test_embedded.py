"""The embedded PostgreSQL."""

import os
import signal
import subprocess
import sys

import asyncpg
import psutil
import pytest

from crmflow.db.embedded import EmbeddedPostgres
from crmflow.errors import Unavailable

VERSION = int(os.environ.get("CRMFLOW_TEST_POSTGRES", "18"))
START_AND_WAIT = """
import sys, time
from pathlib import Path
from crmflow.db.embedded import EmbeddedPostgres
server = EmbeddedPostgres(Path(sys.argv[1]), int(sys.argv[2]))
server.start()
print(server.running().pid, flush=True)
time.sleep(600)
"""


@pytest.fixture
def server(data_folder):
    server = EmbeddedPostgres(data_folder, VERSION)
    yield server
    server.stop()


async def ask(server: EmbeddedPostgres, question: str) -> object:
    connection = await asyncpg.connect(server.url())
    try:
        return await connection.fetchval(question)
    finally:
        await connection.close()


def wait_for_end(pid: int) -> None:
    try:
        psutil.Process(pid).wait(10)
    except psutil.NoSuchProcess:
        return


@pytest.mark.parametrize("version", [16, 18])
async def test_a_new_server_speaks_danish_checks_its_pages_and_has_pgvector(data_folder, version):
    server = EmbeddedPostgres(data_folder, version)
    server.start()
    try:
        assert await ask(server, "select current_setting('server_version_num')::int / 10000") == version
        assert await ask(server, "select lower('RØDGRØD MED FLØDE PÅ ÆBLER')") == "rødgrød med fløde på æbler"
        assert await ask(server, "show data_checksums") == "on"
        assert await ask(server, "select to_tsvector('danish', 'bilerne')::text") == "'bil':1"
        assert await ask(
            server, "select default_version >= '0.8' from pg_available_extensions where name = 'vector'"
        )
    finally:
        server.stop()


async def test_what_was_written_is_there_after_a_stop_and_a_start(server):
    server.start()
    await ask(server, "create table kept as select 42 as number")
    server.stop()
    assert server.running() is None
    server.start()
    assert await ask(server, "select number from kept") == 42


async def test_it_listens_on_no_network_and_its_folders_are_closed_to_others(server):
    server.start()
    assert await ask(server, "show listen_addresses") == ""
    connections = psutil.Process(server.running().pid).net_connections("inet")
    assert connections == []
    assert server.folder.stat().st_mode & 0o077 == 0
    assert server.socket_folder.stat().st_mode & 0o077 == 0
    assert server.data.stat().st_mode & 0o067 == 0


async def test_it_does_not_run_as_root(server):
    server.start()
    assert psutil.Process(server.running().pid).uids().effective != 0


async def test_nobody_but_the_owner_of_the_folder_gets_in_without_a_password(server):
    server.start()
    await ask(server, "create role visitor login")
    with pytest.raises((asyncpg.InvalidPasswordError, asyncpg.InvalidAuthorizationSpecificationError)):
        await asyncpg.connect(server.url("visitor"))


async def test_a_killed_server_starts_again_with_everything_that_was_committed(server):
    server.start()
    await ask(server, "create table kept as select 42 as number")
    pid = server.running().pid
    os.kill(pid, signal.SIGKILL)
    wait_for_end(pid)
    assert server.running() is None
    server.start()
    assert await ask(server, "select number from kept") == 42


def test_the_server_ends_when_its_parent_is_killed(server):
    command = [sys.executable, "-c", START_AND_WAIT, server.data, str(VERSION)]
    parent = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert parent.stdout
    pid = int(parent.stdout.readline())
    assert psutil.pid_exists(pid)
    parent.kill()
    parent.communicate()
    wait_for_end(pid)
    assert not psutil.pid_exists(pid)


async def test_an_orphan_that_still_runs_is_stopped_and_replaced(server):
    server.start()
    orphan = server.running().pid
    other = EmbeddedPostgres(server.data, VERSION)
    other.start()
    assert other.running().pid != orphan
    assert await ask(other, "select 1") == 1
    other.stop()


async def test_a_pid_file_whose_number_belongs_to_another_program_now_does_not_matter(server):
    server.start()
    server.stop()
    lines = [os.getppid(), server.folder, 1, 5432, server.socket_folder, "", "1 1", "ready"]
    (server.folder / "postmaster.pid").write_text("\n".join(map(str, lines)))
    assert server.running() is None
    server.start()
    assert await ask(server, "select 1") == 1


@pytest.mark.parametrize("content", ["", "x", "999999999\n"])
async def test_a_damaged_pid_file_does_not_matter(server, content):
    server.start()
    server.stop()
    (server.folder / "postmaster.pid").write_text(content)
    server.start()
    assert await ask(server, "select 1") == 1


async def test_a_creation_that_was_interrupted_is_begun_again(server):
    draft = server.folder.with_suffix(".new")
    draft.mkdir(parents=True)
    (draft / "PG_VERSION").write_text(f"{VERSION}\n")
    server.start()
    assert await ask(server, "select 1") == 1
    assert not draft.exists()


async def test_a_path_too_long_for_a_socket_gets_one_elsewhere(data_folder):
    server = EmbeddedPostgres(data_folder / ("long" * 30), VERSION)
    server.start()
    try:
        assert server.data not in server.socket_folder.parents
        assert await ask(server, "select 1") == 1
    finally:
        server.stop()
        server.socket_folder.rmdir()


def test_a_server_that_cannot_start_says_why(server):
    server.start()
    server.stop()
    server.settings = {"shared_buffers": "nonsense"}
    with pytest.raises(Unavailable, match='invalid value for parameter "shared_buffers"'):
        server.start(wait=0.5)
