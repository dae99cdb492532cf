"""What could not be read stays visible, and can be tried again."""

import json
from uuid import UUID, uuid4

import httpx
import pytest

from tests.api.conftest import Firm


async def new_event(firm: Firm, *, state: str = "needs_look", body: bytes = b"{broken") -> UUID:
    event: UUID = await firm.owner.fetchval(
        "insert into public.inbound_events"
        " (workspace_id, source, provider, dedupe_key, content_type, headers, body, state, reason)"
        " values ($1, 'chat', 'wotnot', $2, 'application/json', $3, $4, $5, 'broken_json') returning id",
        firm.id,
        str(uuid4()),
        json.dumps({"user-agent": "Wotnot", "x-wotnot-token": "hemmelig"}),
        body,
        state,
    )
    return event


async def dead_job(firm: Firm) -> int:
    job: int = await firm.owner.fetchval(
        "insert into jobs.procrastinate_jobs (queue_name, task_name, args, status, attempts)"
        " values ('crmflow', 'documents.read', $1, 'failed', 5) returning id",
        json.dumps({"workspace_id": str(firm.id), "document_id": str(uuid4())}),
    )
    return job


async def test_a_delivery_is_shown_as_it_came_without_its_secrets(firm: Firm, admin: httpx.AsyncClient):
    event = await new_event(firm, body=b'{"a": \xff')
    answer = await admin.get(f"/api/v1/inbound-events/{event}/raw")
    body = answer.json()
    assert (body["text"], body["is_cut"], body["size_bytes"]) == ('{"a": \ufffd', False, 7)
    assert (body["state"], body["reason"]) == ("needs_look", "broken_json")
    assert body["headers"]["user-agent"] == "Wotnot"
    assert "hemmelig" not in answer.text


async def test_only_the_beginning_of_a_large_delivery_is_sent(firm: Firm, admin: httpx.AsyncClient):
    event = await new_event(firm, body=b"x" * 300_000)
    body = (await admin.get(f"/api/v1/inbound-events/{event}/raw")).json()
    assert (len(body["text"]), body["is_cut"], body["size_bytes"]) == (20_000, True, 300_000)


async def test_a_delivery_is_read_again(firm: Firm, admin: httpx.AsyncClient):
    event = await new_event(firm)
    answer = await admin.post(f"/api/v1/inbound-events/{event}/replay")
    assert answer.status_code == 202
    row = await firm.owner.fetchrow("select state, reason from public.inbound_events")
    assert tuple(row) == ("received", None)
    job = await firm.owner.fetchrow("select task_name, args::text as args from jobs.procrastinate_jobs")
    assert job["task_name"] == "ingest.parse"
    assert json.loads(job["args"]) == {"event_id": str(event), "workspace_id": str(firm.id)}


async def test_what_was_read_is_not_read_twice(firm: Firm, admin: httpx.AsyncClient):
    answer = await admin.post(f"/api/v1/inbound-events/{await new_event(firm, state='parsed')}/replay")
    assert (answer.status_code, answer.json()["code"]) == (409, "already_parsed")
    assert await firm.owner.fetchval("select count(*) from jobs.procrastinate_jobs") == 0


@pytest.mark.parametrize("role", ["viewer", "stranger"])
async def test_who_may_not_see_deliveries_finds_none(firm: Firm, other_firm: Firm, role: str):
    event = await new_event(firm)
    place = firm.signed_in("viewer") if role == "viewer" else other_firm.signed_in("admin")
    async with place as client:
        assert (await client.get(f"/api/v1/inbound-events/{event}/raw")).status_code == 404
        assert (await client.post(f"/api/v1/inbound-events/{event}/replay")).status_code == 404


async def test_dead_jobs_are_listed_and_run_again(firm: Firm, admin: httpx.AsyncClient):
    job = await dead_job(firm)
    (listed,) = (await admin.get("/api/v1/jobs/dead")).json()
    assert (listed["id"], listed["task"], listed["attempts"]) == (job, "documents.read", 5)
    assert (await admin.post(f"/api/v1/jobs/{job}/replay")).status_code == 202
    assert (await admin.get("/api/v1/jobs/dead")).json() == []
    states = await firm.owner.fetch("select status from jobs.procrastinate_jobs order by id")
    assert [row["status"] for row in states] == ["cancelled", "todo"]
    assert (await admin.post(f"/api/v1/jobs/{job}/replay")).status_code == 404


@pytest.mark.parametrize("role", ["viewer", "stranger"])
async def test_nobody_sees_or_runs_the_jobs_of_others(firm: Firm, other_firm: Firm, role: str):
    job = await dead_job(firm)
    place = firm.signed_in("viewer") if role == "viewer" else other_firm.signed_in("admin")
    async with place as client:
        assert (await client.get("/api/v1/jobs/dead")).json() == []
        assert (await client.post(f"/api/v1/jobs/{job}/replay")).status_code == 404
    assert await firm.owner.fetchval("select status from jobs.procrastinate_jobs") == "failed"
