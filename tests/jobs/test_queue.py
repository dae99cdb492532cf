"""The queue: jobs of killed workers come back, poison comes to rest, tenants stay apart."""

import asyncio
import json
import time
from datetime import timedelta
from uuid import UUID, uuid4

import asyncpg
import pytest
from procrastinate import App
from procrastinate.periodic import PeriodicDeferrer

from crmflow.db.session import Database
from crmflow.errors import NotFound
from crmflow.jobs import account_mail, cvr_tasks, erasure_tasks, past_tasks, queue_tasks, tasks, webhook_tasks
from crmflow.jobs.queue import MAX_ATTEMPTS, QUEUE
from crmflow.jobs.resources import Resources
from crmflow.jobs.sweep import sweep
from crmflow.ops.cvr_lookup import Lookups
from tests.plugins.workspace import AddMessage, Workspace


async def work_off(queue: App, resources: Resources) -> None:
    """Take jobs until none is left."""
    post = account_mail.Post(resources.database, None, "http://localhost")
    await queue.run_worker_async(
        queues=[QUEUE],
        wait=False,
        install_signal_handlers=False,
        additional_context={
            tasks.RESOURCES: resources,
            account_mail.POST: post,
            cvr_tasks.LOOKUPS: Lookups(resources.database, None),
        },
    )


async def put_understanding(db: Database, workspace: Workspace, message: UUID) -> None:
    async with db.acting_as(workspace.system) as connection:
        await connection.execute(
            "select app.enqueue('insight.understand', $1::jsonb)",
            json.dumps({"kind": "chat_message", "id": str(message)}),
        )


async def test_a_job_is_done_once_it_is_committed(
    queue: App,
    resources: Resources,
    db: Database,
    owner: asyncpg.Connection,
    workspace: Workspace,
    add_message: AddMessage,
) -> None:
    await put_understanding(db, workspace, await add_message("Hvad koster et Serviceeftersyn?"))
    await work_off(queue, resources)
    assert await owner.fetchval("select status::text from jobs.procrastinate_jobs") == "succeeded"
    assert await owner.fetchval("select count(*) from public.analyses") == 1


async def test_what_a_job_writes_is_logged_as_a_jobs_work(
    queue: App,
    resources: Resources,
    db: Database,
    owner: asyncpg.Connection,
    workspace: Workspace,
    add_message: AddMessage,
) -> None:
    await put_understanding(db, workspace, await add_message("Hvad koster et Serviceeftersyn?"))
    await work_off(queue, resources)
    row = await owner.fetchrow(
        "select actor_id, actor_kind from public.audit_log where table_name = 'analyses'"
    )
    assert row
    assert (row["actor_id"], row["actor_kind"]) == (workspace.system.user_id, "job")


async def test_the_job_of_a_killed_worker_runs_again_and_has_its_effect_once(
    queue: App,
    resources: Resources,
    db: Database,
    owner: asyncpg.Connection,
    workspace: Workspace,
    add_message: AddMessage,
) -> None:
    """T39: kill -9 leaves a job `doing` and a heartbeat that no longer moves."""
    await put_understanding(db, workspace, await add_message("Hvad koster et Serviceeftersyn?"))
    dead = await owner.fetchval(
        "insert into jobs.procrastinate_workers (last_heartbeat)"
        " values (now() - interval '1 minute') returning id"
    )
    await owner.execute("update jobs.procrastinate_jobs set status = 'doing', worker_id = $1", dead)
    await work_off(queue, resources)
    assert await owner.fetchval("select count(*) from public.analyses") == 0
    assert await sweep(queue) == 1
    await work_off(queue, resources)
    assert await owner.fetchval("select count(*) from public.analyses") == 1


async def test_the_sweep_leaves_jobs_of_living_workers_alone(
    queue: App, db: Database, owner: asyncpg.Connection, workspace: Workspace
) -> None:
    await put_understanding(db, workspace, uuid4())
    alive = await owner.fetchval("insert into jobs.procrastinate_workers default values returning id")
    await owner.execute("update jobs.procrastinate_jobs set status = 'doing', worker_id = $1", alive)
    assert await sweep(queue) == 0
    assert await owner.fetchval("select status::text from jobs.procrastinate_jobs") == "doing"


async def test_a_job_that_keeps_killing_its_worker_comes_to_rest(
    queue: App, db: Database, owner: asyncpg.Connection, workspace: Workspace
) -> None:
    """T44: attempts are bounded, also where no exception is ever seen."""
    await put_understanding(db, workspace, uuid4())
    await owner.execute(
        "update jobs.procrastinate_jobs set status = 'doing', attempts = $1, worker_id = null",
        MAX_ATTEMPTS - 1,
    )
    await sweep(queue)
    assert await owner.fetchval("select status::text from jobs.procrastinate_jobs") == "failed"


async def test_poison_is_visible_and_replayable_and_the_queue_goes_on(
    queue: App,
    resources: Resources,
    db: Database,
    owner: asyncpg.Connection,
    workspace: Workspace,
    add_message: AddMessage,
) -> None:
    """T44: the last attempt fails; the next job is done; a person sees the dead one and runs it again."""
    await put_understanding(db, workspace, uuid4())
    await owner.execute("update jobs.procrastinate_jobs set attempts = $1", MAX_ATTEMPTS - 1)
    await put_understanding(db, workspace, await add_message("Hvad koster et Serviceeftersyn?"))
    await work_off(queue, resources)
    assert await owner.fetchval("select count(*) from public.analyses") == 1
    async with db.acting_as(workspace.admin) as connection:
        dead = await connection.fetch("select job_id, task from app.dead_jobs()")
        assert [row["task"] for row in dead] == ["insight.understand"]
        assert await connection.fetchval("select app.replay_job($1)", dead[0]["job_id"])
        assert not await connection.fetchval("select app.replay_job($1)", dead[0]["job_id"])
        assert await connection.fetch("select * from app.dead_jobs()") == []
    assert await owner.fetchval("select count(*) from jobs.procrastinate_jobs where status = 'todo'") == 1


async def test_a_failing_job_waits_before_its_next_attempt(
    queue: App, resources: Resources, db: Database, owner: asyncpg.Connection, workspace: Workspace
) -> None:
    await put_understanding(db, workspace, uuid4())
    # The message does not exist: the job raises.
    await work_off(queue, resources)
    job = await owner.fetchrow(
        "select status::text, attempts, scheduled_at > now() as waits from jobs.procrastinate_jobs"
    )
    assert job
    assert (job["status"], job["attempts"], job["waits"]) == ("todo", 1, True)


async def test_dead_jobs_of_another_workspace_are_neither_seen_nor_replayed(
    db: Database, owner: asyncpg.Connection, workspace: Workspace
) -> None:
    """T1, T4."""
    await put_understanding(db, workspace, uuid4())
    await owner.execute("update jobs.procrastinate_jobs set status = 'failed'")
    other = await owner.fetchval(
        "select app.admin_add_user('bo@other.example', 'Bo', 'hash', 'Other', 'admin')"
    )
    job = await owner.fetchval("select id from jobs.procrastinate_jobs")
    stranger = type(workspace.admin)(other, None)
    async with db.acting_as(stranger) as connection:
        assert await connection.fetch("select * from app.dead_jobs()") == []
        assert not await connection.fetchval("select app.replay_job($1)", job)


async def test_a_person_cannot_make_another_workspaces_system_user_work(
    db: Database, owner: asyncpg.Connection, workspace: Workspace
) -> None:
    """T16: the workspace of a job is the pinned one, whatever its arguments say."""
    victim = uuid4()
    async with db.acting_as(workspace.admin) as connection:
        await connection.execute(
            "select app.enqueue('insight.advise', $1::jsonb)",
            json.dumps({"company_id": str(workspace.nordvind), "workspace_id": str(victim)}),
        )
    assert await owner.fetchval("select args ->> 'workspace_id' from jobs.procrastinate_jobs") == str(
        workspace.id
    )


async def test_only_known_tasks_can_be_queued(db: Database, workspace: Workspace) -> None:
    async with db.acting_as(workspace.admin) as connection:
        with pytest.raises(asyncpg.InvalidParameterValueError):
            await connection.execute("select app.enqueue('os.system', '{}')")


async def test_a_job_of_a_workspace_that_is_gone_says_so(resources: Resources) -> None:
    with pytest.raises(NotFound):
        await resources.system_actor(uuid4(), 1)


async def test_the_nightly_review_queues_companies_with_activity_only(
    queue: App, resources: Resources, owner: asyncpg.Connection, workspace: Workspace, add_message: AddMessage
) -> None:
    await add_message("Hej")
    async with resources.database.as_login() as connection:
        await connection.execute("select app.queue_reviews()")
    queued = await owner.fetch("select args ->> 'company_id' as company from jobs.procrastinate_jobs")
    assert [row["company"] for row in queued] == [str(workspace.nordvind)]
    await asyncio.wait_for(work_off(queue, resources), 30)
    assert await owner.fetchval("select status::text from jobs.procrastinate_jobs") == "succeeded"


async def test_every_task_of_the_schedule_reaches_the_queue_and_is_done(
    queue: App, resources: Resources, owner: asyncpg.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    always = dict(queue.periodic_registry.periodic_tasks)
    monkeypatch.setattr(queue.periodic_registry, "periodic_tasks", always)
    assert not [task for task in always.values() if task.task.name == cvr_tasks.fill_new.name]
    cvr_tasks.fill_every_minute(queue)
    scheduled = {task.task.name for task in queue.periodic_registry.periodic_tasks.values()}
    standing = (
        tasks.review_all,
        tasks.count_history,
        tasks.seal_audit_log,
        webhook_tasks.purge,
        account_mail.purge,
        cvr_tasks.fill_new,
        cvr_tasks.look_again,
        erasure_tasks.replay,
        past_tasks.add_points,
        past_tasks.purge,
        queue_tasks.forget_done,
    )
    assert scheduled == {task.name for task in standing}
    schedule = PeriodicDeferrer(queue.periodic_registry, max_delay=timedelta(days=2).total_seconds())
    await schedule.defer_jobs(schedule.get_previous_tasks(at=time.time()))
    await asyncio.wait_for(work_off(queue, resources), 30)
    jobs = await owner.fetch("select task_name, status::text from jobs.procrastinate_jobs")
    assert sorted(map(tuple, jobs)) == [(name, "succeeded") for name in sorted(scheduled)]
