"""Carrying an erasure out: files after rows, killed and run again, remembered, and sound to the seals."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from uuid import UUID

import asyncpg
import pytest
from obstore.store import LocalStore

from crmflow.db.roles import DatabaseUrls
from crmflow.db.session import Database
from crmflow.errors import Invalid, NotFound, Unavailable
from crmflow.integrations.storage import Storage
from crmflow.ops import erasure
from crmflow.ops.audit import seal, verify_log
from crmflow.ops.erasure import Eraser, Replayed
from tests.plugins.workspace import Workspace

NAME, EMAIL = "Lars Ørsted", "lars@kunde.example"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture
def storage(folder: Path) -> Storage:
    return Storage(LocalStore(folder))


@pytest.fixture
async def eraser(database: DatabaseUrls, storage: Storage) -> AsyncIterator[Eraser]:
    """With a worker's rights."""
    pool = await Database.connect(database.worker, size=2)
    yield Eraser(pool.as_login, storage)
    await pool.close()


@pytest.fixture
async def lars(owner: asyncpg.Connection, workspace: Workspace, storage: Storage) -> UUID:
    """A person who has mailed a file."""
    person: UUID = await owner.fetchval(
        "insert into public.people (workspace_id, company_id, name, email)"
        " values ($1, $2, $3, $4) returning id",
        workspace.id,
        workspace.nordvind,
        NAME,
        EMAIL,
    )
    await owner.execute(
        """
        with thread as (
            insert into public.email_threads (workspace_id, company_id, person_id, subject)
            values ($1, $2, $3, 'Fil') returning id
        ), mail as (
            insert into public.emails (workspace_id, thread_id, message_id, direction, from_email, sent_at)
            select $1, id, 'a@b', 'in', $4, now() from thread returning id
        )
        insert into public.documents
            (workspace_id, company_id, email_id, file_name, size_bytes, sha256, storage_key)
        select $1, $2, id, 'fil.txt', 4, 'x', 'fil' from mail
        """,
        workspace.id,
        workspace.nordvind,
        person,
        EMAIL,
    )
    await storage.put("fil", NAME.encode())
    await storage.put("andres", b"bliver")
    return person


async def order(owner: asyncpg.Connection, workspace: Workspace, person: UUID) -> UUID:
    erasure_id: UUID = await owner.fetchval(
        "select app.admin_order_erasure($1, $2, 'request')", workspace.id, person
    )
    return erasure_id


def texts(folder: Path) -> str:
    return "".join(path.read_text("utf-8") for path in folder.rglob("*") if path.is_file())


async def test_the_files_of_the_person_go_and_those_of_others_stay(
    eraser: Eraser, owner: asyncpg.Connection, workspace: Workspace, lars: UUID, folder: Path
) -> None:
    """T75."""
    changes = await eraser.run(workspace.id, await order(owner, workspace, lars))
    assert changes["people"] == 1
    assert NAME not in texts(folder)
    assert EMAIL not in texts(folder)
    assert "bliver" in texts(folder)
    assert await owner.fetchval("select state from priv.erasures") == "done"


async def test_killed_before_the_files_were_gone_it_is_brought_to_an_end(
    eraser: Eraser, owner: asyncpg.Connection, workspace: Workspace, lars: UUID, folder: Path
) -> None:
    class Broken(Storage):
        async def delete(self, key: str) -> None:
            raise Unavailable(key)

    erasure_id = await order(owner, workspace, lars)
    with pytest.raises(Unavailable):
        await Eraser(eraser.login, Broken(eraser.storage.store)).run(workspace.id, erasure_id)
    assert await owner.fetchval("select state from priv.erasures") == "files"
    assert NAME in texts(folder)

    assert await eraser.replay() == Replayed(remembered=0, repeated=0, finished=1)
    assert NAME not in texts(folder)
    assert await eraser.replay() == Replayed(remembered=0, repeated=0, finished=0)


async def test_an_erasure_that_fails_half_way_has_changed_nothing(
    eraser: Eraser, owner: asyncpg.Connection, workspace: Workspace, lars: UUID
) -> None:
    erasure_id = await order(owner, workspace, lars)
    await owner.execute(
        "create function public.no() returns trigger language plpgsql as $$ begin raise 'no'; end $$;"
        "create trigger no before update on public.activity_log execute function public.no()"
    )
    try:
        with pytest.raises(asyncpg.RaiseError):
            await eraser.run(workspace.id, erasure_id)
    finally:
        await owner.execute("drop function public.no() cascade")
    assert await owner.fetchval("select name from public.people where id = $1", lars) == NAME
    assert await owner.fetchval("select state from priv.erasures") == "waiting"
    assert (await eraser.run(workspace.id, erasure_id))["people"] == 1


async def test_a_database_from_before_the_erasure_learns_of_it_from_the_store(
    eraser: Eraser, owner: asyncpg.Connection, workspace: Workspace, lars: UUID, folder: Path
) -> None:
    """T75: the list is kept beside the database too, and tells nobody's name."""
    await eraser.run(workspace.id, await order(owner, workspace, lars))
    await owner.execute("delete from priv.erasures")
    await owner.execute("update public.people set name = $1, email = $2 where id = $3", NAME, EMAIL, lars)

    assert await eraser.replay() == Replayed(remembered=1, repeated=1, finished=0)

    person = await owner.fetchrow("select name, email from public.people where id = $1", lars)
    assert tuple(person or ()) == ("Slettet person", None)
    (key,) = await eraser.storage.keys("erasures/")
    assert set(json.loads(await eraser.storage.get(key))) >= {"id", "person_id", "salt", "hashes"}
    assert NAME not in texts(folder)


async def test_a_roll_back_to_before_an_erasure_brings_nobody_back(
    eraser: Eraser, database: DatabaseUrls, owner: asyncpg.Connection, workspace: Workspace, lars: UUID
) -> None:
    """T75, T46: neither the person's row nor their file, and the rest goes back."""
    point = await owner.fetchval("select app.add_restore_point($1, 'manual')", workspace.id)
    await owner.execute("update public.people set title = 'Chef' where id = $1", lars)
    await owner.execute("update public.companies set city = $1 where id = $2", NAME, workspace.nordvind)
    await eraser.run(workspace.id, await order(owner, workspace, lars))

    pool = await Database.connect(database.api, size=1)
    async with pool.acting_as(workspace.admin) as connection:
        told = json.loads(await connection.fetchval("select app.roll_back($1, 'Firma')", point))
    await pool.close()

    assert {table["table"] for table in told["tables"]} >= {"companies", "people"}
    assert {"table": "documents", "reason": "gone", "count": 1} in told["skipped"]
    person = await owner.fetchrow("select name, title, email from public.people where id = $1", lars)
    assert tuple(person or ()) == ("Slettet person", None, None)
    assert await owner.fetchval("select count(*) from public.documents") == 0
    assert await owner.fetchval("select city from public.companies where id = $1", workspace.nordvind) is None


async def test_the_chain_of_seals_takes_an_erasure_for_what_it_is(
    eraser: Eraser, database: DatabaseUrls, owner: asyncpg.Connection, workspace: Workspace, lars: UUID
) -> None:
    """T51, T75: a redaction is counted, and an edit beside it is still found."""
    pool = await Database.connect(database.worker, size=1)
    for _ in range(400):
        await seal(pool)
        if not await owner.fetchval("select (app.verify_audit_log($1)).unsealed_rows", workspace.id):
            break
        await asyncio.sleep(0.05)
    await pool.close()

    await eraser.run(workspace.id, await order(owner, workspace, lars))

    (chain,) = await verify_log(database.owner, None)
    assert chain.breach is None
    assert chain.redacted_rows >= 3
    async with owner.transaction():
        await owner.execute("set local session_replication_role = replica")
        await owner.execute("update public.audit_log set new_row = '{}' where row_id = $1", lars)
    (chain,) = await verify_log(database.owner, None)
    assert chain.breach == "edited"


async def test_the_command_shows_what_it_does_asks_for_the_name_and_says_what_changed(
    database: DatabaseUrls, storage: Storage, lars: UUID
) -> None:
    seen = await erasure.preview(database.owner, "Firma", lars)
    assert seen.name == NAME
    assert seen.changes["people"] == 1
    with pytest.raises(Invalid, match="not the person's"):
        erasure.confirm(seen, "Lars")
    erasure.confirm(seen, "lars ørsted ")

    changes = await erasure.erase(database.owner, storage, seen, "consent")

    assert changes["documents"] == 2
    answer = {"name": None, "changes": changes, "kept": seen.kept, "erased": True}
    assert erasure.words_of(answer).startswith("Erased. Changed rows:\n  activity_log")


async def test_nobody_by_that_id_is_not_found(database: DatabaseUrls, workspace: Workspace) -> None:
    with pytest.raises(NotFound, match="no such person"):
        await erasure.preview(database.owner, "Firma", workspace.id)
