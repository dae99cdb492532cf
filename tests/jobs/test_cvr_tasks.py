"""Rounds over the companies: empty fields are filled once, facts followed, and no more asked than allowed."""

import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from procrastinate import App

from crmflow.config import Settings
from crmflow.integrations.cvr_register import register_for
from crmflow.jobs.account_mail import POST
from crmflow.jobs.cvr_tasks import LOOKUPS
from crmflow.jobs.queue import QUEUE
from crmflow.jobs.resources import Resources
from crmflow.jobs.tasks import RESOURCES
from crmflow.ops.cvr_lookup import Lookups
from crmflow.ops.cvr_rounds import Round
from tests.plugins.receiver import Received, Receiver
from tests.plugins.workspace import NORDVIND_CVR, SYDHAVN_CVR, Workspace

TOLD: dict[str, Any] = json.loads(
    (Path(__file__).parents[1] / "samples" / "cvr" / "cvrapi.json").read_text("utf-8")
)
ALL = "select * from public.companies order by name"
LONG_AGO = "update public.companies set registry_fetched_at = now() - interval '8 days'"
FORGET = "delete from app.cvr_answers"

MakeRound = Callable[..., Round]


def about_whom_is_asked(received: Received, **changes: object) -> bytes:
    number = int(received.path.split("vat=")[1][:8])
    return json.dumps({**TOLD, "vat": number, **changes}).encode()


@pytest.fixture
async def making(resources: Resources, receiver: Receiver) -> MakeRound:
    receiver.tell = about_whom_is_asked

    async def system(workspace_id: UUID) -> Any:
        return await resources.system_actor(workspace_id, 1)

    def make(**chosen: Any) -> Round:
        url, contact = f"http://{receiver.host}/api", "Nordlys ApS, it@nordlys.example"
        register = register_for(
            Settings(**{"cvr_register": "cvrapi", "cvr_url": url, "cvr_contact": contact} | chosen)
        )
        return Round(Lookups(resources.database, register), system)

    return make


async def test_new_companies_are_filled_as_the_workspaces_own_user_and_told_so(
    making: MakeRound, owner: asyncpg.Connection, workspace: Workspace, receiver: Receiver
):
    await owner.execute("update public.companies set phone = '70 10 20 30' where id = $1", workspace.sydhavn)
    assert await making().fill_new() == 2
    nordvind, sydhavn = await owner.fetch(ALL)
    assert (nordvind["name"], nordvind["phone"]) == ("Nordvind Teknik ApS", "12345678")
    assert (sydhavn["name"], sydhavn["phone"]) == ("Sydhavn Byg A/S", "70 10 20 30")
    for row in (nordvind, sydhavn):
        assert (row["street"], row["registry_status"]) == ("Havnegade 12, 2. th.", "NORMAL")
        assert row["is_advertising_protected"] is True
    entry = await owner.fetchrow(
        "select actor_kind, actor_id from public.audit_log where row_id = $1 order by id desc limit 1",
        workspace.sydhavn,
    )
    assert entry
    assert (entry["actor_kind"], entry["actor_id"]) == ("register", workspace.system.user_id)


async def test_a_second_round_asks_nothing_and_changes_nothing(
    making: MakeRound, owner: asyncpg.Connection, workspace: Workspace, receiver: Receiver
):
    await making().fill_new()
    before = await owner.fetch(ALL)
    assert await making().fill_new() == 0
    assert await making().look_again() == 0
    assert await owner.fetch(ALL) == before
    assert len(receiver.received) == 2


async def test_what_the_register_says_differently_a_week_later_is_followed_and_nothing_else(
    making: MakeRound, owner: asyncpg.Connection, workspace: Workspace, receiver: Receiver
):
    await making().fill_new()
    await owner.execute("update public.companies set email = null, street = 'Vores vej 1'")
    await owner.execute(LONG_AGO)
    await owner.execute(FORGET)
    receiver.tell = partial(
        about_whom_is_asked, protected=False, enddate="01/11 - 2026", phone="99999999", address="Ny vej 2"
    )
    before = (await owner.fetch(ALL))[0]
    assert await making().look_again() == 2
    after = (await owner.fetch(ALL))[0]
    assert (after["registry_status"], after["is_advertising_protected"]) == ("OPHØRT", False)
    assert (after["street"], after["phone"]) == ("Vores vej 1", "12345678")
    assert after["email"] == "info@nordvind.example"
    assert after["version"] == before["version"] + 1


async def test_the_register_does_not_bring_back_the_number_of_somebody_who_was_erased(
    making: MakeRound, owner: asyncpg.Connection, workspace: Workspace
):
    """T75: the number of a firm of one person is its owner's."""
    await making().fill_new()
    await owner.execute(
        "insert into public.people (workspace_id, company_id, name, phone)"
        " values ($1, $2, 'Ida Bo', '12345678')",
        workspace.id,
        workspace.nordvind,
    )
    await owner.execute("update public.companies set phone = null where id = $1", workspace.sydhavn)
    await owner.execute(
        "select app.run_erasure(workspace_id, app.admin_order_erasure(workspace_id, id, 'request'))"
        " from public.people where name = 'Ida Bo'"
    )
    assert [row["phone"] for row in await owner.fetch(ALL)] == [None, None]
    entries = await owner.fetchval("select count(*) from public.audit_log")
    await owner.execute(LONG_AGO)
    assert await making().look_again() == 2
    assert [row["phone"] for row in await owner.fetch(ALL)] == [None, None]
    assert await owner.fetchval("select count(*) from public.audit_log") == entries


async def test_a_look_that_finds_nothing_new_is_no_change_in_the_log(
    making: MakeRound, owner: asyncpg.Connection, workspace: Workspace
):
    await making().fill_new()
    entries = await owner.fetchval("select count(*) from public.audit_log")
    version = (await owner.fetch(ALL))[0]["version"]
    await owner.execute(LONG_AGO)
    assert await making().look_again() == 2
    assert await owner.fetchval("select count(*) from public.audit_log") == entries
    assert (await owner.fetch(ALL))[0]["version"] == version


async def test_while_the_register_is_away_companies_wait_and_are_filled_later(
    making: MakeRound, owner: asyncpg.Connection, workspace: Workspace, receiver: Receiver
):
    receiver.tell, receiver.status = None, 503
    assert await making().fill_new() == 0
    assert [row["registry_fetched_at"] for row in await owner.fetch(ALL)] == [None, None]
    # One question a round: whoever is away is not asked for everybody.
    assert len(receiver.received) == 1
    receiver.tell, receiver.status = about_whom_is_asked, 200
    assert await making().fill_new() == 2


async def test_jobs_leave_look_ups_for_people(
    making: MakeRound, owner: asyncpg.Connection, workspace: Workspace, receiver: Receiver
):
    assert await making(cvr_daily=2).fill_new() == 1
    assert await making(cvr_daily=2).look_again() == 0
    told = await making(cvr_daily=2).lookups.look_up(NORDVIND_CVR, "person")
    assert told.company
    assert len(receiver.received) == 2


async def test_one_answer_that_cannot_be_read_stops_nobody_else(
    making: MakeRound, owner: asyncpg.Connection, workspace: Workspace, receiver: Receiver
):
    def garbled(received: Received) -> bytes:
        return b"<html>" if SYDHAVN_CVR in received.path else about_whom_is_asked(received)

    receiver.tell = garbled
    await making().fill_new()
    await making().fill_new()
    nordvind, sydhavn = await owner.fetch(ALL)
    assert (nordvind["registry_status"], sydhavn["registry_status"]) == ("NORMAL", None)
    assert await making().fill_new() == 0


async def test_a_company_whose_number_changes_under_way_is_left_to_the_next_round(
    making: MakeRound, owner: asyncpg.Connection, workspace: Workspace, receiver: Receiver
):
    await owner.execute("update public.companies set cvr = null where id = $1", workspace.sydhavn)
    here = making()

    async def change(workspace_id: UUID) -> Any:
        await owner.execute("update public.companies set cvr = '36890266' where id = $1", workspace.nordvind)
        return await making().actor_in(workspace_id)

    await replace(here, actor_in=change).fill_new()
    assert (await owner.fetch(ALL))[0]["registry_status"] is None
    assert await here.fill_new() == 1


async def test_made_up_firms_deleted_ones_and_a_register_that_is_off_are_let_be(
    making: MakeRound, owner: asyncpg.Connection, workspace: Workspace, receiver: Receiver
):
    await owner.execute("update public.companies set cvr = '99001143' where id = $1", workspace.nordvind)
    await owner.execute("update public.companies set deleted_at = now() where id = $1", workspace.sydhavn)
    assert await making().fill_new() == 0
    await owner.execute("update public.companies set deleted_at = null")
    assert await making(cvr_register="off").fill_new() == 0
    assert receiver.received == []


async def test_answers_of_days_ago_are_thrown_away_also_when_the_register_is_off(
    making: MakeRound, owner: asyncpg.Connection, workspace: Workspace
):
    await making().fill_new()
    await owner.execute(
        "update app.cvr_answers set asked_at = now() - interval '3 days' where cvr = $1", NORDVIND_CVR
    )
    await making(cvr_register="off").look_again()
    assert await owner.fetchval("select array_agg(cvr) from app.cvr_answers") == [SYDHAVN_CVR]


async def test_the_jobs_are_of_the_queue(
    queue: App, resources: Resources, making: MakeRound, owner: asyncpg.Connection, workspace: Workspace
):
    lookups = making().lookups
    for name in ("cvr.fill_new", "cvr.look_again"):
        await queue.configure_task(name).defer_async(timestamp=0)
    await queue.run_worker_async(
        queues=[QUEUE],
        wait=False,
        install_signal_handlers=False,
        additional_context={RESOURCES: resources, LOOKUPS: lookups, POST: None},
    )
    assert [row["registry_status"] for row in await owner.fetch(ALL)] == ["NORMAL", "NORMAL"]
    assert (
        await owner.fetchval("select count(*) from jobs.procrastinate_jobs where status <> 'succeeded'") == 0
    )
