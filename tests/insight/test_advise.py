"""Recommendations over time: proposed, answered, decided, and what each colleague may see of them."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import asyncpg

from crmflow.db.session import Actor, Database
from crmflow.insight.advise import review_company
from crmflow.insight.sources import Source
from crmflow.insight.understand import understand
from crmflow.process.embed import NgramEmbedder
from tests.plugins.workspace import NORDVIND_CVR, SYDHAVN_CVR, AddMessage, Workspace

QUESTION = "Hej, kan I fortælle mig, om jeres filtre passer til et Nilan-anlæg?"


async def take_in(db: Database, workspace: Workspace, message: UUID) -> None:
    await understand(db, NgramEmbedder(), workspace.system, Source("chat_message", message))


async def states(owner: asyncpg.Connection, rule: str = "unanswered_question") -> list[str]:
    rows = await owner.fetch("select state from public.recommendations where rule = $1", rule)
    return [row["state"] for row in rows]


async def test_an_answer_makes_the_advice_outdated(
    db: Database, owner: asyncpg.Connection, workspace: Workspace, add_message: AddMessage
) -> None:
    await take_in(db, workspace, await add_message(QUESTION, hours_ago=5))
    assert await states(owner) == ["open"]
    await take_in(db, workspace, await add_message("Ja, det gør de.", direction="out", hours_ago=1))
    assert await states(owner) == ["outdated"]


async def test_a_dismissed_advice_stays_dismissed(
    db: Database, owner: asyncpg.Connection, workspace: Workspace, add_message: AddMessage
) -> None:
    await take_in(db, workspace, await add_message(QUESTION, hours_ago=5))
    await owner.execute("update public.recommendations set state = 'dismissed'")
    async with db.acting_as(workspace.system) as connection:
        await review_company(connection, workspace.nordvind)
    assert await states(owner) == ["dismissed"]


async def test_a_snoozed_advice_wakes_when_its_time_has_come(
    db: Database, owner: asyncpg.Connection, workspace: Workspace, add_message: AddMessage
) -> None:
    await take_in(db, workspace, await add_message(QUESTION, hours_ago=5))
    for until, expected in ((timedelta(hours=1), ["snoozed"]), (-timedelta(hours=1), ["open"])):
        await owner.execute(
            "update public.recommendations set state = 'snoozed', snoozed_until = $1",
            datetime.now(UTC) + until,
        )
        async with db.acting_as(workspace.system) as connection:
            await review_company(connection, workspace.nordvind)
        assert await states(owner) == expected


async def test_reviewing_again_writes_nothing(
    db: Database, owner: asyncpg.Connection, workspace: Workspace, add_message: AddMessage
) -> None:
    await take_in(db, workspace, await add_message(QUESTION, hours_ago=5))
    before = await owner.fetchval("select count(*) from public.audit_log")
    async with db.acting_as(workspace.system) as connection:
        await review_company(connection, workspace.nordvind)
    assert await owner.fetchval("select count(*) from public.audit_log") == before


async def test_a_limited_member_sees_advice_only_on_granted_companies(
    db: Database, owner: asyncpg.Connection, workspace: Workspace, add_message: AddMessage
) -> None:
    """T22: advice hangs on a company."""
    await take_in(db, workspace, await add_message(QUESTION, hours_ago=5))
    for cvr, expected in ((SYDHAVN_CVR, 0), (NORDVIND_CVR, 1)):
        limited = await owner.fetchval(
            "select app.admin_add_user($1, '', 'hash', 'Firma', 'sales', array[$2])",
            f"lim{cvr}@firma.example",
            cvr,
        )
        async with db.acting_as(Actor(limited, workspace.id), read_only=True) as connection:
            assert await connection.fetchval("select count(*) from public.recommendations") == expected
