"""Raw first: what is stored together, and what each sender is told."""

import asyncio
import hashlib

import pytest

from crmflow.errors import CrmflowError, Unauthenticated, Unavailable
from crmflow.ingest.ledger import Accepted, Arrival, accept, secret_hash
from crmflow.ingest.proof import Unproved
from crmflow.integrations.vault import Sealed


def arrival(number: int, key: str | None = None, body: bytes = b"{}", **more) -> Arrival:
    return Arrival("chat", "wotnot", key or f"key-{number}", body, **more)


async def answers(firm, *deliveries: tuple[str, Arrival]) -> list:
    return await asyncio.gather(*(accept(firm.db, *item) for item in deliveries), return_exceptions=True)


async def test_what_arrives_together_is_stored_together_and_each_once(firm):
    deliveries = [(firm.chat_token, arrival(number % 150)) for number in range(300)]
    stored = await answers(firm, *deliveries)
    assert sum(item.is_new for item in stored) == 150
    assert len({item.event_id for item in stored}) == 150
    assert len(await firm.rows("inbound_events")) == 150
    assert len(await firm.jobs("ingest.parse")) == 150


async def test_each_sender_gets_the_answer_to_his_own_delivery(firm, stranger):
    deliveries = [
        (firm.chat_token, arrival(1)),
        ("forkert", arrival(2)),
        (stranger.chat_token, arrival(3)),
        (firm.chat_token, arrival(1)),
        (firm.chat_token, arrival(4, failure="broken_json")),
    ]
    first, wrong, other, again, broken = await answers(firm, *deliveries)
    assert isinstance(wrong, Unauthenticated)
    assert (first.is_new, again.is_new, first.event_id) == (True, False, again.event_id)
    assert [row["id"] for row in await stranger.rows("inbound_events")] == [other.event_id]
    states = {row["id"]: row["state"] for row in await firm.rows("inbound_events")}
    assert states == {first.event_id: "received", broken.event_id: "needs_look"}


async def test_a_door_with_a_secret_holds_back_its_own_deliveries_only(firm, stranger):
    """T67: also when they are written together with those of doors without one."""
    door = await firm.owner.fetchval(
        "select endpoint_id from app.find_door($1, 'chat')", secret_hash(firm.chat_token)
    )
    await firm.owner.execute("select app.admin_seal_inbound($1, $2, 'k', 'sealed')", firm.id, door)
    proof = hashlib.sha256(b"sealed").digest()
    free, held, proved = await answers(
        firm,
        (stranger.chat_token, arrival(1)),
        (firm.chat_token, arrival(2)),
        (firm.chat_token, arrival(3, proof=proof)),
    )
    assert (free.is_new, proved.is_new) == (True, True)
    assert isinstance(held, Unproved)
    assert (held.lock.endpoint_id, held.lock.sealed) == (door, Sealed("k", b"sealed"))
    assert [row["id"] for row in await firm.rows("inbound_events")] == [proved.event_id]


async def test_one_delivery_the_database_refuses_takes_no_other_along(firm):
    """T44: a poison delivery."""
    good, poison, late = await answers(
        firm,
        (firm.chat_token, arrival(1)),
        (firm.chat_token, arrival(2, key="nul \x00")),
        (firm.chat_token, arrival(3)),
    )
    assert isinstance(good, Accepted)
    assert isinstance(late, Accepted)
    assert isinstance(poison, Exception)
    assert not isinstance(poison, CrmflowError)


async def test_a_sender_that_hangs_up_holds_up_nobody(firm):
    gone = asyncio.create_task(accept(firm.db, firm.chat_token, arrival(1)))
    await asyncio.sleep(0)
    gone.cancel()
    assert (await accept(firm.db, firm.chat_token, arrival(2))).is_new
    with pytest.raises(asyncio.CancelledError):
        await gone


async def test_large_bodies_are_written_in_several_goes_and_all_of_them(firm):
    large = b"x" * 5_000_000
    stored = await answers(firm, *((firm.chat_token, arrival(number, body=large)) for number in range(4)))
    assert [item.is_new for item in stored] == [True] * 4


async def test_everybody_is_told_to_try_again_when_the_database_is_away(firm):
    """T41."""
    await firm.db.close()
    told = await answers(firm, (firm.chat_token, arrival(1)), (firm.chat_token, arrival(2)))
    assert [type(item) for item in told] == [Unavailable, Unavailable]
