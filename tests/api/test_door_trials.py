"""Trying a mail address: a real mail through the real receiver, which shows in the inbox's own state."""

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest
from fastapi import FastAPI

from crmflow.ingest.smtp import protocol
from tests.api.conftest import Firm

DOORS = "/api/v1/inbound-endpoints"


@pytest.fixture
async def receiver(app: FastAPI) -> AsyncIterator[None]:
    """The mail receiver on a free port, where the application looks for it."""
    loop = asyncio.get_running_loop()
    settings = app.state.settings
    server = await loop.create_server(protocol(app.state.database, settings), "127.0.0.1", 0)
    app.state.settings = settings.model_copy(update={"smtp_port": server.sockets[0].getsockname()[1]})
    yield
    server.close()


async def made(admin: httpx.AsyncClient, **wanted: str) -> str:
    answer = await admin.post(DOORS, json={"kind": "email", "name": "Videresendt post"} | wanted)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


async def test_a_trial_arrives_as_any_mail_and_the_address_says_so(admin, firm: Firm, receiver):
    door = await made(admin)
    [before] = (await admin.get("/rest/v1/inbound_endpoints")).json()
    assert before["last_event_at"] is None
    assert (await admin.post(f"{DOORS}/{door}/trial")).status_code == 202
    [after] = (await admin.get("/rest/v1/inbound_endpoints")).json()
    assert after["last_event_at"]
    raw = await firm.owner.fetchval("select convert_from(body, 'UTF8') from public.inbound_events")
    assert "Subject: Testmail fra CRMFlow" in raw
    assert f"From: {firm.email('admin')}" in raw


async def test_a_receiver_that_is_away_is_said_to_be(admin, app: FastAPI):
    app.state.settings = app.state.settings.model_copy(update={"smtp_port": 1})
    answer = await admin.post(f"{DOORS}/{await made(admin)}/trial")
    assert (answer.status_code, answer.json()["code"]) == (503, "mail_receiver_away")


async def test_only_a_mail_address_of_ones_own_can_be_tried(admin, firm: Firm, other_firm: Firm, receiver):
    """T4: nobody sends mail to another tenant's door this way."""
    chat = await made(admin, kind="chat", provider="wotnot")
    assert (await admin.post(f"{DOORS}/{chat}/trial")).status_code == 404
    door = await made(admin)
    async with other_firm.signed_in("admin") as neighbour:
        assert (await neighbour.post(f"{DOORS}/{door}/trial")).status_code == 404
    async with firm.signed_in("sales") as seller:
        assert (await seller.post(f"{DOORS}/{door}/trial")).status_code == 403
    assert await firm.owner.fetchval("select count(*) from public.inbound_events") == 0
