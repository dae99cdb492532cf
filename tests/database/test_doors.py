"""The doors: a secret lets one delivery in, once, and nothing else; jobs stay within their workspace."""

import asyncio
import json
from uuid import uuid4

import asyncpg
import pytest

from tests.database.samples import insert, new_row

ACCEPT = """
    select * from app.accept_inbound($1, $2, $3, $4, 'application/json', '{}', $5, '{}', $6, $7)
"""
JOBS = "select task_name, args from jobs.procrastinate_jobs order by id"


@pytest.fixture
async def token(house, world) -> bytes:
    """The hash of our chat door's secret."""
    return await house.fetchval(
        "select token_hash from public.inbound_endpoints where id = $1", world.here.ids["inbound_endpoints"]
    )


async def deliver(api, token: bytes, **changes: object):
    """One delivery at the door."""
    said = {
        "kind": "chat",
        "provider": "wotnot",
        "key": "k1",
        "body": b"{}",
        "tokens": [],
        "failure": None,
    } | changes
    return await api.rows(ACCEPT, token, *said.values())


async def test_a_delivery_is_stored_as_it_came_and_queued_in_the_same_transaction(house, world, api, token):
    [answer] = await deliver(api, token, body=b'{"hej": 1}')

    event = await house.fetchrow("select * from public.inbound_events where id = $1", answer["event_id"])
    [job] = await house.fetch(JOBS)

    assert answer["is_new"] is True
    assert (event["body"], event["state"], event["workspace_id"]) == (
        b'{"hej": 1}',
        "received",
        world.workspace,
    )
    assert job["task_name"] == "ingest.parse"
    assert json.loads(job["args"]) == {
        "workspace_id": str(world.workspace),
        "event_id": str(answer["event_id"]),
    }


async def test_the_same_delivery_again_is_the_same_row_and_no_second_job(house, api, token):
    """T67: replayed."""
    [first] = await deliver(api, token)
    [second] = await deliver(api, token)
    assert (second["event_id"], second["is_new"]) == (first["event_id"], False)
    assert len(await house.fetch(JOBS)) == 1


async def test_the_same_delivery_in_two_workspaces_is_two(house, world, api, token):
    theirs = await house.fetchval(
        "select token_hash from public.inbound_endpoints where id = $1",
        world.elsewhere.ids["inbound_endpoints"],
    )
    [ours], [other] = await deliver(api, token), await deliver(api, theirs)
    assert other["is_new"] is True
    assert other["event_id"] != ours["event_id"]


@pytest.mark.parametrize(
    "changes",
    [{"kind": "email"}, {"provider": "generic"}, {"provider": "smtp"}],
    ids=["another kind", "another provider", "mail provider"],
)
async def test_a_delivery_through_the_wrong_door_leaves_no_row(house, api, token, changes):
    """T67: nothing comes back, nothing is kept."""
    before = await house.fetchval("select count(*) from public.inbound_events")
    assert await deliver(api, token, **changes) == []
    assert await house.fetchval("select count(*) from public.inbound_events") == before


async def test_a_wrong_secret_leaves_no_row(house, api):
    """T67: guessing."""
    before = await house.fetchval("select count(*) from public.inbound_events")
    for guess in (b"", b"guess", b"\x00" * 32):
        assert await deliver(api, guess) == []
    assert await house.fetchval("select count(*) from public.inbound_events") == before


@pytest.mark.parametrize("change", ["is_active = false", "deleted_at = now()"])
async def test_a_closed_door_accepts_nothing(house, world, api, token, change):
    await house.execute(
        f"update public.inbound_endpoints set {change} where id = $1", world.here.ids["inbound_endpoints"]
    )
    assert await deliver(api, token) == []
    assert await api.rows("select * from app.find_door($1, 'chat')", token) == []
    assert await api.value("select app.note_handshake($1, 'x')", token) is False


async def test_a_door_that_requires_the_providers_token_turns_others_away(house, world, api, token):
    """T67: where the secret address has leaked."""
    door = world.here.ids["inbound_endpoints"]
    await house.execute(
        "update public.inbound_endpoints set requires_provider_token = true where id = $1", door
    )
    assert await deliver(api, token) == []

    assert await api.value("select app.note_handshake($1, 'provider')", token) is True

    assert await deliver(api, token) == []
    assert await deliver(api, token, tokens=[b"other"]) == []
    [answer] = await deliver(api, token, tokens=[b"other", b"provider"])
    assert answer["is_new"] is True


async def test_a_second_handshake_cannot_replace_the_first(api, token):
    assert await api.value("select app.note_handshake($1, 'provider')", token) is True
    assert await api.value("select app.note_handshake($1, 'intruder')", token) is False
    assert await api.value("select app.note_handshake($1, 'provider')", token) is True


async def test_what_cannot_be_read_at_all_is_kept_for_a_look_without_a_job(house, api, token):
    [answer] = await deliver(api, token, body=b"{not json", failure="broken_json")
    event = await house.fetchrow("select * from public.inbound_events where id = $1", answer["event_id"])
    assert (event["state"], event["reason"], event["body"]) == ("needs_look", "broken_json", b"{not json")
    assert await house.fetch(JOBS) == []


async def test_a_delivery_is_signed_by_the_webhook(house, api, token):
    [answer] = await deliver(api, token)
    entry = await house.fetchrow("select * from public.audit_log where row_id = $1", answer["event_id"])
    assert (entry["actor_id"], entry["actor_kind"]) == (None, "webhook")


async def test_deliveries_arriving_together_are_one_row(cluster):
    """T68: fifty at once."""
    with cluster.database() as urls:
        owner = await asyncpg.connect(urls.owner)
        await owner.execute("select app.new_workspace('Vores A/S', null)")
        await owner.execute(
            "select app.admin_add_inbound('Vores A/S', 'chat', 'wotnot', 'hash', null, 'abcd')"
        )
        pool = await asyncpg.create_pool(urls.api, min_size=8, max_size=8)
        answers = await asyncio.gather(
            *(pool.fetchrow(ACCEPT, b"hash", "chat", "wotnot", "k", b"{}", [], None) for _ in range(50))
        )
        await pool.close()
        stored = await owner.fetchval("select count(*) from public.inbound_events")
        jobs = await owner.fetchval("select count(*) from jobs.procrastinate_jobs")
        await owner.close()
    assert (stored, jobs) == (1, 1)
    assert len({answer["event_id"] for answer in answers}) == 1
    assert sum(answer["is_new"] for answer in answers) == 1


async def test_a_job_is_always_queued_for_the_pinned_workspace(house, world, as_sales):
    """T2: whatever the caller writes into it."""
    await as_sales.value(
        "select app.enqueue('insight.advise', $1)",
        json.dumps({"workspace_id": str(world.other_workspace), "company_id": str(world.here.company)}),
    )
    [job] = await house.fetch(JOBS)
    assert json.loads(job["args"])["workspace_id"] == str(world.workspace)


@pytest.mark.parametrize(
    "task", ["queue_reviews", "builtin:procrastinate.remove_old_jobs", "", "ingest.parse; drop"]
)
async def test_only_known_tasks_are_queued(house, as_admin, task):
    """T13: a task name is no way in."""
    with pytest.raises(asyncpg.InvalidParameterValueError):
        await as_admin.value("select app.enqueue($1, '{}')", task)
    assert await house.fetch(JOBS) == []


@pytest.mark.parametrize("args", ["[]", "[1]", '"x"', "7", "null"])
async def test_a_job_takes_named_arguments_only(house, as_admin, args):
    """T44: a job that no worker could read is not queued."""
    with pytest.raises(asyncpg.InvalidParameterValueError):
        await as_admin.value("select app.enqueue('insight.advise', $1)", args)
    assert await house.fetch(JOBS) == []


async def test_a_revoked_member_queues_nothing(as_revoked):
    """T25: nor does a stranger."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_revoked.value("select app.enqueue('insight.advise', '{}')")


@pytest.fixture
async def dead_job(house, world) -> int:
    """A job of ours that gave up."""
    job = await house.fetchval(
        "select app.put_job('ingest.parse', $1)",
        json.dumps({"workspace_id": str(world.workspace), "event_id": "x"}),
    )
    await house.execute("update jobs.procrastinate_jobs set status = 'doing' where id = $1", job)
    await house.execute(
        "update jobs.procrastinate_jobs set status = 'failed', attempts = 5 where id = $1", job
    )
    return job


async def test_a_dead_job_is_seen_by_those_who_look_after_what_came_in(dead_job, as_support, as_viewer):
    """T44: and by nobody else."""
    [seen] = await as_support.rows("select * from app.dead_jobs()")
    assert (seen["job_id"], seen["task"], seen["attempts"]) == (dead_job, "ingest.parse", 5)
    assert await as_viewer.rows("select * from app.dead_jobs()") == []


async def test_a_dead_job_of_another_workspace_is_neither_seen_nor_replayed(
    dead_job, as_foreigner, as_limited
):
    """T1: limited members do not see it either, as it may be about anything."""
    for seat in (as_foreigner, as_limited):
        assert await seat.rows("select * from app.dead_jobs()") == []
        assert await seat.value("select app.replay_job($1)", dead_job) is False


async def test_a_dead_job_is_replayed_once(house, dead_job, as_support):
    assert await as_support.value("select app.replay_job($1)", dead_job) is True
    assert await as_support.value("select app.replay_job($1)", dead_job) is False
    waiting = await house.fetch("select args from jobs.procrastinate_jobs where status = 'todo'")
    assert [json.loads(job["args"])["event_id"] for job in waiting] == ["x"]


async def test_the_worker_learns_whom_to_act_as_and_the_api_does_not(world, worker, api):
    assert await worker.value("select app.system_user($1)", world.workspace) == world.people["system"]
    assert await worker.value("select app.system_user($1)", uuid4()) is None
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await api.value("select app.system_user($1)", world.workspace)


@pytest.mark.parametrize(
    "call",
    [
        "app.accept_inbound('x', 'chat', 'wotnot', 'k', '', '{}', 'x')",
        "app.start_session(gen_random_uuid(), 'x', '', '')",
        "app.credentials_for('x')",
        "app.admin_add_user('x@example.com', '', 'x', 'Vores A/S', 'admin')",
        "app.find_door('x', 'chat')",
    ],
)
async def test_the_worker_opens_no_door_of_the_api(worker, call):
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await worker.rows(f"select {call}")


@pytest.mark.parametrize(
    "table",
    ["public.companies", "jobs.procrastinate_jobs", "priv.sessions", "priv.endpoint_secrets"],
)
async def test_the_api_reads_no_table_before_it_becomes_somebody(api, table):
    """T14: its own rights are the doors."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await api.rows(f"select * from {table}")


async def test_the_worker_reads_no_rows_before_it_becomes_a_system_user(worker):
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await worker.rows("select * from public.companies")


async def test_the_nightly_review_covers_living_companies_with_activity(house, world, worker):
    await house.execute("update public.companies set last_activity_at = null")
    await house.execute(
        "update public.companies set last_activity_at = now() where id = $1", world.here.company
    )
    await house.execute(
        "update public.companies set last_activity_at = now(), deleted_at = now() where id = $1",
        world.beside.company,
    )
    assert await worker.value("select app.queue_reviews()") == 1
    [job] = await house.fetch(JOBS)
    assert json.loads(job["args"])["company_id"] == str(world.here.company)


async def test_a_door_for_a_workspace_that_does_not_exist_is_refused(house):
    with pytest.raises(asyncpg.NoDataFoundError):
        await house.execute("select app.admin_add_inbound('Ukendt', 'chat', 'wotnot', 'h', null, '')")


async def test_a_mail_door_takes_mail_however_it_comes(house, world, api):
    await insert(
        house,
        "inbound_endpoints",
        new_row("inbound_endpoints", world.here, kind="email", provider="smtp", token_hash=b"mail"),
    )
    for number, provider in enumerate(("smtp", "postmark", "raw")):
        [answer] = await deliver(api, b"mail", kind="email", provider=provider, key=str(number))
        assert answer["is_new"] is True
