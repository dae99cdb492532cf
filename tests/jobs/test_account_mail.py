"""The job that sends account mails: once, to the right person, with a link that works."""

import hashlib
from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import UUID

import asyncpg
import pytest
from procrastinate import App
from structlog.testing import capture_logs

from crmflow.config import Settings
from crmflow.db.roles import DatabaseUrls
from crmflow.db.session import Database
from crmflow.integrations.mail_out import MailNotTaken
from crmflow.jobs.account_mail import POST, Post, send
from crmflow.jobs.queue import MAX_ATTEMPTS, QUEUE
from tests.plugins.mailbox import PostOffice, text_of
from tests.plugins.workspace import Workspace

ANNA = "anna@firma.example"


@pytest.fixture
async def post(database: DatabaseUrls, mail_settings: Settings) -> AsyncIterator[Post]:
    pool = await Database.connect(database.worker, size=2)
    yield Post.open(pool, mail_settings)
    await pool.close()


async def ask_recovery(db: Database, email: str) -> int:
    return await db.pool.fetchval("select app.ask_recovery($1, '192.0.2.1', null)", email)


async def waiting(owner: asyncpg.Connection) -> UUID:
    return await owner.fetchval("select id from priv.account_mails order by asked_at desc limit 1")


async def work_off(queue: App, post: Post) -> None:
    await queue.run_worker_async(
        queues=[QUEUE], wait=False, install_signal_handlers=False, additional_context={POST: post}
    )


async def test_the_link_in_the_mail_is_the_one_the_database_knows(
    queue: App,
    post: Post,
    db: Database,
    owner: asyncpg.Connection,
    workspace: Workspace,
    post_office: PostOffice,
):
    assert await ask_recovery(db, ANNA) == 0
    await work_off(queue, post)
    assert post_office.last["To"] == ANNA
    row = await owner.fetchrow("select * from priv.one_time_tokens")
    assert row
    assert row["token_hash"] == hashlib.sha256(post_office.token.encode()).digest()
    assert (row["user_id"], row["purpose"]) == (workspace.admin.user_id, "recovery")
    assert "https://crm.nordlys.dk/reset-password#token=" in text_of(post_office.last)


async def test_no_secret_waits_in_the_queue(db: Database, owner: asyncpg.Connection, workspace: Workspace):
    await ask_recovery(db, ANNA)
    assert await owner.fetchval(
        "select array_agg(key) from jobs.procrastinate_jobs, jsonb_object_keys(args) as key"
    ) == ["mail_id"]
    assert await owner.fetchval("select count(*) from priv.one_time_tokens") == 0


async def test_a_job_that_runs_twice_writes_once(
    post: Post, db: Database, owner: asyncpg.Connection, workspace: Workspace, post_office: PostOffice
):
    await ask_recovery(db, ANNA)
    mail = await waiting(owner)
    await send(post, mail, is_last=False)
    await send(post, mail, is_last=False)
    assert len(post_office.messages) == 1


async def test_an_address_that_nobody_has_gets_no_mail(
    queue: App, post: Post, db: Database, workspace: Workspace, post_office: PostOffice
):
    """T59."""
    assert await ask_recovery(db, "ukendt@firma.example") == 0
    await work_off(queue, post)
    assert post_office.messages == []


async def test_a_link_goes_to_the_known_address_not_to_one_that_reads_the_same(
    post: Post, db: Database, owner: asyncpg.Connection, post_office: PostOffice
):
    """T59: the Kelvin sign becomes a plain k in lower case."""
    await owner.execute("select app.admin_add_user('erik@firma.example', 'Erik', 'hash', 'Firma', 'admin')")
    await ask_recovery(db, "eri\u212a@firma.example")
    await send(post, await waiting(owner), is_last=False)
    assert [each["To"] for each in post_office.messages] in ([], ["erik@firma.example"])


async def test_a_server_that_is_away_is_tried_again_with_a_new_token(
    post: Post, db: Database, owner: asyncpg.Connection, workspace: Workspace, post_office: PostOffice
):
    await ask_recovery(db, ANNA)
    post_office.refuses = "451 Come again"
    mail = await waiting(owner)
    with pytest.raises(MailNotTaken):
        await send(post, mail, is_last=False)
    post_office.refuses = None
    await send(post, mail, is_last=False)
    assert len(post_office.messages) == 1
    assert await owner.fetchval("select count(*) from priv.one_time_tokens") == 1


async def test_attempts_are_bounded(
    queue: App,
    post: Post,
    db: Database,
    owner: asyncpg.Connection,
    workspace: Workspace,
    post_office: PostOffice,
):
    """T44."""
    await ask_recovery(db, ANNA)
    await owner.execute("update jobs.procrastinate_jobs set attempts = $1", MAX_ATTEMPTS - 1)
    post_office.refuses = "451 Come again"
    await work_off(queue, post)
    assert await owner.fetchval("select status::text from jobs.procrastinate_jobs") == "failed"


async def test_an_address_refused_for_good_is_not_tried_again(
    queue: App,
    post: Post,
    db: Database,
    owner: asyncpg.Connection,
    workspace: Workspace,
    post_office: PostOffice,
):
    await ask_recovery(db, ANNA)
    post_office.refuses = "550 No such user"
    await work_off(queue, post)
    assert await owner.fetchval("select status::text from jobs.procrastinate_jobs") == "succeeded"


async def test_without_a_server_the_log_says_so_and_no_token_is_made(
    db: Database, database: DatabaseUrls, owner: asyncpg.Connection, workspace: Workspace
):
    await ask_recovery(db, ANNA)
    with capture_logs() as lines:
        await send(Post(db, None, "https://crm.nordlys.dk"), await waiting(owner), is_last=False)
    assert [line["event"] for line in lines] == ["mail.not_configured"]
    assert ANNA not in str(lines)
    assert await owner.fetchval("select count(*) from priv.one_time_tokens") == 0


@pytest.fixture
async def invitation(db: Database, workspace: Workspace) -> UUID:
    """Anna invites Bo, by mail."""
    async with db.acting_as(workspace.admin) as connection:
        invited = await connection.fetchval("select app.invite('bo@nord.dk', 'sales', '{}', 'first')")
        assert await connection.fetchval("select app.mail_invitation($1)", invited) == 0
    return invited


async def test_a_sent_invitation_stands_in_the_list_of_sent_mails(
    post: Post, owner: asyncpg.Connection, workspace: Workspace, invitation: UUID, post_office: PostOffice
):
    post_office.refuses = "451 Come again"
    with pytest.raises(MailNotTaken):
        await send(post, await waiting(owner), is_last=False)
    row = await owner.fetchrow("select * from public.email_logs")
    assert row
    assert (row["state"], row["attempts"], row["failure"]) == ("queued", 1, "451 Come again")
    post_office.refuses = None
    await send(post, await waiting(owner), is_last=False)
    row = await owner.fetchrow("select * from public.email_logs")
    assert row
    assert (row["workspace_id"], row["to_email"]) == (workspace.id, "bo@nord.dk")
    assert (row["state"], row["attempts"], row["failure"]) == ("sent", 2, None)
    assert row["subject"] == "Anna inviterer dig til Firma"
    assert row["message_id"] == post_office.last["Message-ID"]


async def test_the_mailed_link_replaces_the_invitations_first_one(
    post: Post, db: Database, owner: asyncpg.Connection, invitation: UUID, post_office: PostOffice
):
    await send(post, await waiting(owner), is_last=False)
    known = "select email from app.invitation_for($1)"
    assert await db.pool.fetchval(known, b"first") is None
    digest = hashlib.sha256(post_office.token.encode()).digest()
    assert await db.pool.fetchval(known, digest) == "bo@nord.dk"


async def test_a_withdrawn_invitation_is_not_sent(
    post: Post,
    db: Database,
    owner: asyncpg.Connection,
    workspace: Workspace,
    invitation: UUID,
    post_office: PostOffice,
):
    async with db.acting_as(workspace.admin) as connection:
        assert await connection.fetchval("select app.withdraw_invitation($1)", invitation)
    await send(post, await waiting(owner), is_last=False)
    assert post_office.messages == []


async def test_a_colleague_to_be_gets_three_invitations_an_hour(
    db: Database, workspace: Workspace, invitation: UUID
):
    """Inviting anew, which replaces the invitation, does not start the count again."""
    async with db.acting_as(workspace.admin) as connection:
        waits = []
        for attempt in range(3):
            invited = await connection.fetchval(
                "select app.invite('BO@nord.dk', 'sales', '{}', $1)", bytes([attempt])
            )
            waits.append(await connection.fetchval("select app.mail_invitation($1)", invited))
    assert waits[:2] == [0, 0]
    assert 3590 <= waits[2] <= 3600


async def test_an_address_gets_three_mails_an_hour_whether_anybody_has_it_or_not(
    db: Database, workspace: Workspace
):
    """T59."""
    for email in (ANNA, "ukendt@firma.example"):
        waits = [await ask_recovery(db, email) for _ in range(4)]
        assert waits[:3] == [0, 0, 0]
        assert 3590 <= waits[3] <= 3600


SESSION = """
    insert into priv.sessions (kind, user_id, expires_at, revoked_at)
    select 'token', user_id, now() + $1::interval, now() + $2::interval
    from public.user_profiles where kind = 'person' returning id
"""


async def test_sessions_are_forgotten_a_month_after_they_ended(
    post: Post, owner: asyncpg.Connection, workspace: Workspace
):
    month, day = timedelta(days=31), timedelta(days=1)
    kept = [await owner.fetchval(SESSION, *ends) for ends in ((day, None), (-day, None), (month, -day))]
    for ends in ((-month, None), (day, -month)):
        gone = await owner.fetchval(SESSION, *ends)
        await owner.execute(
            "insert into priv.refresh_tokens (session_id, token_hash) values ($1, $2)", gone, gone.bytes
        )
    async with post.database.as_login() as connection:
        await connection.execute("select app.purge_sessions()")
    assert {row["id"] for row in await owner.fetch("select id from priv.sessions")} == set(kept)
    assert await owner.fetchval("select count(*) from priv.refresh_tokens") == 0
