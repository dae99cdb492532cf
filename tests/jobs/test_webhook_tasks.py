"""Deliveries under way: every answer a receiver can give, killed workers, and who never comes back."""

import asyncio
from datetime import timedelta
from uuid import UUID, uuid4

import asyncpg
import pytest
from procrastinate import App
from standardwebhooks import Webhook

from crmflow.integrations.vault import Vault
from crmflow.integrations.webhook_schedule import WAITS
from crmflow.integrations.webhook_signing import new_secret, seal_secret
from crmflow.jobs.queue import OUTGOING
from crmflow.jobs.resources import Resources
from crmflow.jobs.sweep import sweep
from crmflow.jobs.tasks import RESOURCES
from crmflow.jobs.webhook_tasks import send_forever
from crmflow.ops import deliveries
from tests.plugins.receiver import Receiver
from tests.plugins.workspace import Workspace

DELIVERY = "select * from public.webhook_deliveries order by created_at desc limit 1"
HOOK = "select * from public.webhooks"
ADD_SECRET = """
    insert into priv.webhook_secrets (workspace_id, webhook_id, key_id, ciphertext) values ($1, $2, $3, $4)
"""
OLD = """
    insert into public.webhook_deliveries (workspace_id, webhook_id, event_kind, payload, state, created_at)
    select workspace_id, webhook_id, event_kind, payload, 'failed', now() - interval '31 days'
    from public.webhook_deliveries
"""
DUE = """
    with due as (update public.webhook_deliveries set next_attempt_at = now())
    update jobs.procrastinate_jobs set scheduled_at = null where status = 'todo'
"""


@pytest.fixture
async def secret(owner: asyncpg.Connection, workspace: Workspace, receiver: Receiver, vault: Vault) -> str:
    """The secret of a webhook that is told about people."""
    hook, secret = uuid4(), new_secret()
    sealed = seal_secret(vault, secret, workspace.id, hook)
    await owner.execute(
        "insert into public.webhooks (workspace_id, id, name, url, event_kinds)"
        " values ($1, $2, 'Regnskab', $3, '{people.*}')",
        workspace.id,
        hook,
        receiver.url,
    )
    await owner.execute(
        ADD_SECRET,
        workspace.id,
        hook,
        sealed.key_id,
        sealed.ciphertext,
    )
    return secret


async def add_person(owner: asyncpg.Connection, workspace: Workspace) -> UUID:
    return await owner.fetchval(
        "insert into public.people (workspace_id, company_id, name) values ($1, $2, 'Ida') returning id",
        workspace.id,
        workspace.nordvind,
    )


async def work_off(queue: App, resources: Resources) -> None:
    """Make every attempt that is due."""
    await queue.run_worker_async(
        queues=[OUTGOING],
        wait=False,
        concurrency=4,
        install_signal_handlers=False,
        delete_jobs="successful",
        additional_context={RESOURCES: resources},
    )


@pytest.fixture
async def happened(
    queue: App, resources: Resources, owner: asyncpg.Connection, workspace: Workspace, secret: str
):
    """Something happens, and the first attempt is made; returns the delivery afterwards."""

    async def happen() -> asyncpg.Record:
        await add_person(owner, workspace)
        await work_off(queue, resources)
        return await owner.fetchrow(DELIVERY)

    return happen


async def test_what_happened_arrives_signed_for_the_real_library(happened, receiver: Receiver, secret: str):
    delivery = await happened()
    (received,) = receiver.received
    told = Webhook(secret).verify(received.body, received.headers)
    assert (told["type"], told["data"]["row"]["name"]) == ("people.created", "Ida")
    assert received.headers["webhook-id"] == str(delivery["id"])
    assert received.headers["content-type"] == "application/json"
    assert (delivery["state"], delivery["attempts"], delivery["response_status"]) == ("delivered", 1, 200)
    assert (delivery["answer"], delivery["failure"], delivery["claimed_at"]) == ("ok", None, None)
    assert delivery["duration_ms"] >= 0


async def test_a_delivery_leaves_no_job_behind(happened, owner: asyncpg.Connection):
    await happened()
    assert await owner.fetchval("select count(*) from jobs.procrastinate_jobs") == 0


@pytest.mark.parametrize("status", [302, 404, 500])
async def test_a_receiver_that_fails_is_tried_again_later(happened, receiver: Receiver, owner, status):
    """T70."""
    receiver.status = status
    delivery = await happened()
    assert (delivery["state"], delivery["failure"]) == ("waiting", "status")
    assert delivery["response_status"] == status
    assert delivery["next_attempt_at"] > await owner.fetchval("select now()")
    job = await owner.fetchrow("select status::text, scheduled_at from jobs.procrastinate_jobs")
    assert job["status"] == "todo"
    assert abs(job["scheduled_at"] - delivery["next_attempt_at"]) < timedelta(seconds=2)


async def test_ten_attempts_are_made_with_the_same_id_and_then_no_more(
    happened, receiver, owner, queue, resources, secret
):
    """T70."""
    receiver.status = 500
    await happened()
    for _ in WAITS:
        await owner.execute(DUE)
        await work_off(queue, resources)
    delivery = await owner.fetchrow(DELIVERY)
    assert (delivery["state"], delivery["attempts"], delivery["next_attempt_at"]) == ("failed", 10, None)
    assert {one.headers["webhook-id"] for one in receiver.received} == {str(delivery["id"])}
    assert len({one.body for one in receiver.received}) == 1
    for one in receiver.received:
        Webhook(secret).verify(one.body, one.headers)
    assert await owner.fetchval("select count(*) from jobs.procrastinate_jobs where status = 'todo'") == 0


async def test_the_second_attempt_may_arrive(happened, receiver, owner, queue, resources):
    receiver.status = 500
    await happened()
    assert (await owner.fetchrow(HOOK))["failing_since"]
    receiver.status = 204
    await owner.execute(DUE)
    await work_off(queue, resources)
    delivery = await owner.fetchrow(DELIVERY)
    assert (delivery["state"], delivery["attempts"], delivery["failure"]) == ("delivered", 2, None)
    hook = await owner.fetchrow(HOOK)
    assert hook["failing_since"] is None
    assert hook["last_delivery_at"]


async def test_a_job_that_comes_too_early_sends_nothing(happened, receiver, owner, queue, resources):
    receiver.status = 500
    await happened()
    await owner.execute("update jobs.procrastinate_jobs set scheduled_at = null")
    await work_off(queue, resources)
    assert len(receiver.received) == 1
    assert await owner.fetchval("select scheduled_at > now() from jobs.procrastinate_jobs")


async def test_a_receiver_that_says_nothing_has_timed_out(happened, receiver):
    """T70."""
    receiver.is_silent = True
    delivery = await happened()
    assert (delivery["state"], delivery["failure"]) == ("waiting", "timeout")
    assert delivery["response_status"] is None


async def test_patience_that_is_asked_for_is_kept(happened, receiver, owner):
    """T70."""
    receiver.status, receiver.headers = 429, {"Retry-After": "7200"}
    delivery = await happened()
    waits = delivery["next_attempt_at"] - await owner.fetchval("select now()")
    assert timedelta(minutes=118) < waits <= timedelta(hours=2)


async def test_gone_switches_the_webhook_off_at_once_and_tells_the_administrators(
    happened, receiver, owner, queue, resources, workspace
):
    """T70."""
    receiver.status = 410
    delivery = await happened()
    assert (delivery["state"], delivery["response_status"]) == ("failed", 410)
    hook = await owner.fetchrow(HOOK)
    assert (hook["is_active"], hook["disabled_reason"]) == (False, "gone")
    told = await owner.fetch("select user_id, kind from public.notifications")
    assert [(row["user_id"], row["kind"]) for row in told] == [(workspace.admin.user_id, "webhook_disabled")]
    assert await owner.fetchval("select kind from public.system_events") == "webhook.disabled"
    await add_person(owner, workspace)
    await work_off(queue, resources)
    assert len(receiver.received) == 1


async def test_what_waits_when_the_webhook_is_switched_off_is_given_up(
    happened, receiver, owner, queue, resources
):
    receiver.status = 500
    await happened()
    await owner.execute("update public.webhooks set is_active = false")
    await owner.execute(DUE)
    await work_off(queue, resources)
    assert (await owner.fetchrow(DELIVERY))["state"] == "given_up"
    assert len(receiver.received) == 1


async def test_three_days_of_nothing_but_failures_switch_the_webhook_off(happened, receiver, owner):
    """T70."""
    receiver.status = 500
    await happened()
    await owner.execute("update public.webhooks set failing_since = now() - interval '71 hours'")
    await happened()
    assert (await owner.fetchrow(HOOK))["is_active"]
    await owner.execute("update public.webhooks set failing_since = now() - interval '73 hours'")
    await happened()
    hook = await owner.fetchrow(HOOK)
    assert (hook["is_active"], hook["disabled_reason"]) == (False, "failing")
    assert await owner.fetchval("select count(*) from public.notifications") == 1


async def test_switching_on_again_forgets_the_failures(happened, receiver, owner):
    receiver.status = 410
    await happened()
    await owner.execute("update public.webhooks set is_active = true")
    hook = await owner.fetchrow(HOOK)
    assert (hook["disabled_reason"], hook["failing_since"]) == (None, None)


async def test_a_worker_killed_between_sending_and_noting_sends_again_under_the_same_id(
    happened, receiver, owner, queue, resources
):
    """T39: at least once; the receiver knows it by its id."""
    await happened()
    dead = await owner.fetchval(
        "insert into jobs.procrastinate_workers (last_heartbeat)"
        " values (now() - interval '1 minute') returning id"
    )
    # As kill -9 leaves it: sent, claimed, its job doing.
    await owner.execute(
        "update public.webhook_deliveries set state = 'waiting', claimed_at = now() - interval '40 seconds'"
    )
    await owner.execute("select app.put_delivery_job(workspace_id, id) from public.webhook_deliveries")
    await owner.execute("update jobs.procrastinate_jobs set status = 'doing', worker_id = $1", dead)
    assert await deliveries.queue_lost(resources.database) == 0
    assert await sweep(queue) == 1
    await work_off(queue, resources)
    assert len({one.headers["webhook-id"] for one in receiver.received}) == 1
    assert len(receiver.received) == 2
    delivery = await owner.fetchrow(DELIVERY)
    assert (delivery["state"], delivery["attempts"]) == ("delivered", 2)


async def test_a_delivery_that_lost_its_job_gets_another(
    owner, queue, resources, workspace, secret, receiver
):
    """T39."""
    await add_person(owner, workspace)
    await owner.execute("delete from jobs.procrastinate_jobs")
    assert await deliveries.queue_lost(resources.database) == 1
    assert await deliveries.queue_lost(resources.database) == 0
    await work_off(queue, resources)
    assert receiver.kinds == ["people.created"]


async def test_a_delivery_that_kills_every_worker_comes_to_rest(owner, queue, resources, workspace, secret):
    """T44."""
    await add_person(owner, workspace)
    await owner.execute("update public.webhook_deliveries set attempts = 10")
    await work_off(queue, resources)
    delivery = await owner.fetchrow(DELIVERY)
    assert (delivery["state"], delivery["failure"]) == ("failed", "killed")


async def test_a_webhook_has_four_places_and_the_fifth_waits(
    owner, queue, resources, workspace, secret, receiver
):
    for _ in range(5):
        await add_person(owner, workspace)
    await owner.execute(
        "update public.webhook_deliveries set claimed_at = now()"
        " where id in (select id from public.webhook_deliveries limit 4)"
    )
    await work_off(queue, resources)
    assert receiver.received == []
    assert (
        await owner.fetchval("select count(*) from jobs.procrastinate_jobs where scheduled_at > now()") == 5
    )
    assert await deliveries.queue_lost(resources.database) == 0


async def test_a_blocked_address_is_told_to_the_managers_once_an_hour(
    happened, owner, receiver, resources, queue, workspace
):
    """T69: stored by hand, or a name that leads inside since yesterday."""
    await owner.execute("update public.webhooks set url = 'https://169.254.169.254/latest/meta-data'")
    delivery = await happened()
    assert (delivery["state"], delivery["failure"]) == ("waiting", "blocked: not a public address")
    await happened()
    events = await owner.fetch(
        "select severity, kind, params ->> 'reason' as reason from public.system_events"
    )
    assert [tuple(row) for row in events] == [
        ("warning", "outbound.blocked", "blocked: not a public address")
    ]


async def test_during_a_rotation_both_secrets_sign_and_afterwards_one(
    happened, receiver, owner, vault, workspace, secret
):
    hook = await owner.fetchval("select id from public.webhooks")
    newer = new_secret()
    sealed = seal_secret(vault, newer, workspace.id, hook)
    await owner.execute("update priv.webhook_secrets set retired_at = now() + interval '1 day'")
    await owner.execute(
        ADD_SECRET,
        workspace.id,
        hook,
        sealed.key_id,
        sealed.ciphertext,
    )
    await happened()
    for one in (secret, newer):
        Webhook(one).verify(receiver.received[0].body, receiver.received[0].headers)
    await owner.execute("update priv.webhook_secrets set retired_at = now() where retired_at is not null")
    await happened()
    assert len(receiver.received[1].headers["webhook-signature"].split()) == 1
    Webhook(newer).verify(receiver.received[1].body, receiver.received[1].headers)


async def test_a_secret_sealed_with_a_lost_key_is_a_failure_that_says_so(happened, owner):
    await owner.execute("update priv.webhook_secrets set key_id = 'lost'")
    assert (await happened())["failure"] == "seal_broken"


async def test_a_month_is_remembered_and_no_longer(happened, owner, resources):
    await happened()
    await owner.execute(OLD)
    await owner.execute("update priv.webhook_secrets set retired_at = now() - interval '1 second'")
    await deliveries.purge(resources.database)
    assert [row["state"] for row in await owner.fetch(DELIVERY)] == ["delivered"]
    assert await owner.fetchval("select count(*) from public.webhook_deliveries") == 1
    assert await owner.fetchval("select count(*) from priv.webhook_secrets") == 0


async def test_the_loop_of_the_worker_sends_as_things_happen_and_stops_when_told(
    owner, queue, resources, workspace, secret, receiver
):
    sending = asyncio.create_task(send_forever(queue, resources, 1.0))
    await add_person(owner, workspace)
    async with asyncio.timeout(20):
        await receiver.arrived.wait()
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
