"""Webhooks over HTTP: made, tried, given new secrets, sent again; and by whom not."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from fastapi import FastAPI
from standardwebhooks import Webhook, WebhookVerificationError

from crmflow.config import Settings
from crmflow.db.roles import DatabaseUrls
from tests.api.conftest import Firm, running
from tests.plugins.receiver import Receiver

HOOKS = "/api/v1/webhooks"
REST = "/rest/v1/webhooks"
DELIVERIES = "/rest/v1/webhook_deliveries"


@pytest.fixture
async def app(database: DatabaseUrls, tmp_path, receiver: Receiver) -> AsyncIterator[FastAPI]:
    """An application whose operator lets webhooks call the receiver of this test."""
    settings = Settings(
        data=tmp_path,
        api_database_url=database.api,
        secret_key="for this test only",
        webhook_allow_hosts=receiver.host,
    )
    async with running(settings) as app:
        yield app


async def make(client: httpx.AsyncClient, receiver: Receiver, *kinds: str) -> dict:
    answer = await client.post(
        HOOKS, json={"name": "Regnskab", "url": receiver.url, "event_kinds": list(kinds)}
    )
    assert answer.status_code == 201, answer.text
    return answer.json()


async def test_a_webhook_is_made_and_its_secret_shown_once(admin, receiver, owner):
    made = await make(admin, receiver, "deals.*")
    assert made["secret"].startswith("whsec_")
    (row,) = (await admin.get(REST, params={"id": f"eq.{made['id']}"})).json()
    assert (row["name"], row["url"], row["event_kinds"]) == ("Regnskab", receiver.url, ["deals.*"])
    assert made["secret"] not in json.dumps(row)
    log = await owner.fetch("select new_row::text from public.audit_log where table_name = 'webhooks'")
    assert log
    assert not any(made["secret"] in row["new_row"] or "secret" in row["new_row"] for row in log)


async def test_it_cannot_be_made_without_a_secret(admin, receiver):
    answer = await admin.post(REST, json={"name": "x", "url": "https://a.example"})
    assert answer.status_code == 403


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("https://127.0.0.1/ind", "address_blocked"),
        ("https://[::1]:8443/", "address_blocked"),
        ("https://169.254.169.254/", "address_blocked"),
        ("https://2130706433/", "address_blocked"),
        ("http://firma.example/ind", "address_blocked"),
        ("https://firma.example:25/", "address_blocked"),
        ("ind", "address_blocked"),
        ("", "invalid"),
    ],
)
async def test_an_address_inside_is_refused(admin, url, code):
    """T69."""
    answer = await admin.post(HOOKS, json={"name": "x", "url": url})
    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert answer.json()["errors"][0]["field"] == "url"


async def test_a_kind_that_does_not_exist_is_refused(admin, receiver):
    wanted = {"name": "x", "url": receiver.url, "event_kinds": ["deals.bought"]}
    answer = await admin.post(HOOKS, json=wanted)
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "event_kinds")


async def test_the_kinds_are_listed(admin):
    kinds = (await admin.get(f"{HOOKS}/kinds")).json()
    assert {"companies.created", "deals.won", "invoices.issued", "emails.created"} <= set(kinds)


@pytest.mark.parametrize("role", ["viewer", "support", "sales", "manager"])
async def test_others_than_administrators_make_and_change_nothing(firm: Firm, admin, receiver, role):
    """T18."""
    made = await make(admin, receiver)
    async with firm.signed_in(role) as client:
        posts = [
            (HOOKS, {"name": "x", "url": receiver.url}),
            (f"{HOOKS}/{made['id']}/rotate", {}),
            (f"{HOOKS}/{made['id']}/test", {}),
            (f"{HOOKS}/{made['id']}/replay", {"since": "2026-01-01T00:00:00Z"}),
        ]
        statuses = [(await client.post(path, json=body)).status_code for path, body in posts]
        await client.patch(REST, params={"id": f"eq.{made['id']}"}, json={"name": "y"})
        # A viewer does not even see that there are webhooks.
        hidden = 404 if role == "viewer" else 403
        assert statuses == [403, hidden, hidden, hidden]
    (row,) = (await admin.get(REST)).json()
    assert row["name"] == "Regnskab"
    assert receiver.received == []


async def test_webhooks_of_another_firm_are_not_there(admin, other_firm: Firm, receiver):
    """T4."""
    made = await make(admin, receiver)
    async with other_firm.signed_in("admin") as stranger:
        assert (await stranger.get(REST)).json() == []
        for verb in ("rotate", "test"):
            answer = await stranger.post(f"{HOOKS}/{made['id']}/{verb}", json={})
            assert answer.status_code == 404
    assert receiver.received == []


async def test_nobody_without_a_session_does_anything(visitor, receiver):
    assert (await visitor.post(HOOKS, json={"name": "x", "url": receiver.url})).status_code == 401


async def test_a_trial_is_signed_and_tells_what_came_back(admin, receiver: Receiver):
    made = await make(admin, receiver)
    receiver.status, receiver.body = 418, b"Jeg er en tepotte"
    trial = (await admin.post(f"{HOOKS}/{made['id']}/test")).json()
    assert (trial["delivered"], trial["status"], trial["failure"]) == (False, 418, "status")
    assert trial["answer"] == "Jeg er en tepotte"
    (received,) = receiver.received
    told = Webhook(made["secret"]).verify(received.body, received.headers)
    assert (told["type"], told["data"]) == ("ping", {"webhook_id": made["id"]})
    (row,) = (await admin.get(DELIVERIES, params={"event_kind": "eq.ping"})).json()
    assert (row["id"], row["state"], row["attempts"]) == (trial["delivery_id"], "failed", 1)


async def test_a_trial_that_arrives_is_delivered_also_when_the_webhook_is_off(admin, receiver):
    made = await make(admin, receiver)
    await admin.patch(REST, params={"id": f"eq.{made['id']}"}, json={"is_active": False})
    trial = (await admin.post(f"{HOOKS}/{made['id']}/test")).json()
    assert (trial["delivered"], trial["status"]) == (True, 200)


async def test_a_trial_that_is_gone_switches_nothing_off(admin, receiver):
    made = await make(admin, receiver)
    receiver.status = 410
    await admin.post(f"{HOOKS}/{made['id']}/test")
    (row,) = (await admin.get(REST)).json()
    assert row["is_active"]


async def test_name_address_kinds_and_state_are_changed_by_patch_and_nothing_else(admin, receiver):
    made = await make(admin, receiver)
    where = {"id": f"eq.{made['id']}"}
    change = {
        "name": "Ny",
        "url": "https://ny.example/ind",
        "event_kinds": ["deals.won"],
        "is_active": False,
    }
    assert (await admin.patch(REST, params=where, json=change)).status_code in {200, 204}
    (row,) = (await admin.get(REST)).json()
    assert {name: row[name] for name in change} == change
    assert (await admin.patch(REST, params=where, json={"failing_since": None})).status_code in {400, 403}
    refused = await admin.patch(REST, params=where, json={"url": "http://firma.example/"})
    assert refused.status_code in {400, 422}


async def test_deliveries_are_read_and_never_written(admin, receiver):
    made = await make(admin, receiver)
    row = {"webhook_id": made["id"], "event_kind": "deals.won", "payload": {}}
    assert (await admin.post(DELIVERIES, json=row)).status_code == 403
    assert (
        await admin.patch(DELIVERIES, params={"id": f"eq.{made['id']}"}, json={"state": "failed"})
    ).status_code == 403


async def test_after_a_rotation_both_secrets_sign_for_a_day(admin, receiver):
    made = await make(admin, receiver)
    rotated = (await admin.post(f"{HOOKS}/{made['id']}/rotate")).json()
    until = datetime.fromisoformat(rotated["old_secret_until"])
    assert timedelta(hours=23) < until - datetime.now(UTC) <= timedelta(hours=24)
    await admin.post(f"{HOOKS}/{made['id']}/test")
    for secret in (made["secret"], rotated["secret"]):
        Webhook(secret).verify(receiver.received[0].body, receiver.received[0].headers)


async def test_a_leaked_secret_retires_at_once(admin, receiver):
    made = await make(admin, receiver)
    first = (await admin.post(f"{HOOKS}/{made['id']}/rotate")).json()
    second = (await admin.post(f"{HOOKS}/{made['id']}/rotate", json={"retire_now": True})).json()
    await admin.post(f"{HOOKS}/{made['id']}/test")
    received = receiver.received[0]
    Webhook(second["secret"]).verify(received.body, received.headers)
    for leaked in (made["secret"], first["secret"]):
        with pytest.raises(WebhookVerificationError):
            Webhook(leaked).verify(received.body, received.headers)


async def test_never_more_than_two_secrets_sign(admin, receiver):
    made = await make(admin, receiver)
    for _ in range(3):
        await admin.post(f"{HOOKS}/{made['id']}/rotate")
    await admin.post(f"{HOOKS}/{made['id']}/test")
    assert len(receiver.received[0].headers["webhook-signature"].split()) == 2


async def test_a_delivery_is_sent_again_under_its_id(admin, firm: Firm, receiver, owner):
    """T70: manual replay."""
    await make(admin, receiver, "companies.created")
    await firm.company("Nordvind")
    await owner.execute("delete from jobs.procrastinate_jobs")
    await owner.execute(
        "update public.webhook_deliveries set state = 'failed', attempts = 10, next_attempt_at = null"
    )
    (row,) = (await admin.get(DELIVERIES)).json()
    answer = await admin.post(f"/api/v1/webhook-deliveries/{row['id']}/replay")
    assert (answer.status_code, answer.json()) == (202, {"queued": 1})
    (again,) = (await admin.get(DELIVERIES)).json()
    assert (again["id"], again["state"], again["attempts"]) == (row["id"], "waiting", 0)
    assert await owner.fetchval("select args ->> 'delivery_id' from jobs.procrastinate_jobs") == row["id"]


async def test_one_that_waits_for_hours_goes_now_and_only_once(admin, firm: Firm, receiver, owner):
    await make(admin, receiver, "companies.created")
    await firm.company("Nordvind")
    await owner.execute("update jobs.procrastinate_jobs set scheduled_at = now() + interval '5 hours'")
    (row,) = (await admin.get(DELIVERIES)).json()
    for _ in range(2):
        await admin.post(f"/api/v1/webhook-deliveries/{row['id']}/replay")
    assert [row["scheduled_at"] for row in await owner.fetch("select * from jobs.procrastinate_jobs")] == [
        None
    ]


async def test_what_failed_since_a_time_is_sent_again(admin, firm: Firm, receiver, owner):
    """T70."""
    made = await make(admin, receiver, "companies.created")
    for name in ("Før", "Efter", "Nået frem"):
        await firm.company(name)
    await owner.execute("delete from jobs.procrastinate_jobs")
    await owner.execute("""
        update public.webhook_deliveries
        set state = case when payload -> 'data' -> 'row' ->> 'name' = 'Nået frem' then 'delivered'
                         else 'failed' end,
            created_at = now() - case when payload -> 'data' -> 'row' ->> 'name' = 'Før'
                                      then interval '2 days' else interval '1 hour' end
    """)
    since = (datetime.now(UTC) - timedelta(days=1)).isoformat()
    answer = await admin.post(f"{HOOKS}/{made['id']}/replay", json={"since": since})
    assert (answer.status_code, answer.json()) == (202, {"queued": 1})
    rows = (await admin.get(DELIVERIES, params={"state": "eq.waiting"})).json()
    assert [row["payload"]["data"]["row"]["name"] for row in rows] == ["Efter"]


async def test_nothing_is_sent_again_to_a_webhook_that_is_off(admin, firm: Firm, receiver):
    made = await make(admin, receiver, "companies.created")
    await firm.company("Nordvind")
    await admin.patch(REST, params={"id": f"eq.{made['id']}"}, json={"is_active": False})
    (row,) = (await admin.get(DELIVERIES)).json()
    answer = await admin.post(f"/api/v1/webhook-deliveries/{row['id']}/replay")
    assert answer.status_code == 422
    assert "switched off" in answer.json()["detail"]


async def test_a_delivery_that_is_not_there_is_not_found(admin, receiver):
    made = await make(admin, receiver)
    assert (await admin.post(f"/api/v1/webhook-deliveries/{made['id']}/replay")).status_code == 404


async def test_a_change_through_the_interface_says_who_and_in_which_request(admin, firm: Firm, receiver):
    await make(admin, receiver, "companies.created")
    answer = await admin.post("/rest/v1/companies", json={"name": "Nordvind"})
    (row,) = (await admin.get(DELIVERIES)).json()
    assert row["payload"]["request_id"] == answer.headers["x-request-id"]
    assert row["payload"]["actor"] == {"id": str(firm.members["admin"]), "kind": "user"}
