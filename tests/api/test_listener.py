"""One stream's queue: bounded, and its ids never promise more than was sent."""

from uuid import uuid4

from crmflow.api.event_ids import Position
from crmflow.api.listener import MOST_WAITING, RELOAD, STILL_HERE, Listener
from crmflow.api.session import Session
from crmflow.api.visibility import Told
from crmflow.db.session import Actor

FIRST, SECOND = Position("0a1b2c3d", "5:5:"), Position("0a1b2c3d", "9:9:")


def session(expires_at: float | None = None) -> Session:
    return Session(uuid4(), uuid4(), "token", "aal1", None, expires_at)


def listener(*tables: str) -> Listener:
    made = Listener(Actor(uuid4(), uuid4()), session(), tables)
    made.position = FIRST
    return made


def told(number: int, table: str = "companies") -> Told:
    return Told(table, f"data: {number}\n\n".encode())


def test_only_the_last_event_of_a_batch_moves_the_place():
    reader = listener()
    reader.take([told(1), told(2)], SECOND)
    assert list(reader.waiting) == [b"data: 1\n\n", b"id: 0a1b2c3d.9.9.\ndata: 2\n\n"]


def test_the_same_holds_for_the_last_wanted_event():
    reader = listener("companies")
    reader.take([told(1), told(2), told(3, "people")], SECOND)
    assert list(reader.waiting) == [b"data: 1\n\n", b"id: 0a1b2c3d.9.9.\ndata: 2\n\n"]


def test_a_slow_listener_is_told_once_to_load_everything_again():
    """Its memory is bounded, whatever happens meanwhile."""
    reader = listener()
    for number in range(10 * MOST_WAITING):
        reader.take([told(number)], FIRST)
    reader.take([told(number) for number in range(MOST_WAITING + 1)], SECOND)
    assert list(reader.waiting) == [b"id: 0a1b2c3d.9.9.\n" + RELOAD]


async def test_what_waits_is_sent_in_one_go():
    reader = listener()
    reader.take([told(1)], FIRST)
    reader.take([told(2)], SECOND)
    assert await reader.next() == b"id: 0a1b2c3d.5.5.\ndata: 1\n\nid: 0a1b2c3d.9.9.\ndata: 2\n\n"


async def test_the_end_reaches_a_slow_listener_too_and_stays():
    reader = listener()
    reader.take([told(1)], SECOND)
    reader.end()
    reader.take([told(2)], SECOND)
    assert await reader.next() is None
    assert await reader.next() is None


async def test_a_beat_tells_the_place_only_when_it_moved():
    reader = listener()
    reader.beat()
    assert await reader.next() == b"id: 0a1b2c3d.5.5.\nevent: position\ndata: {}\n\n"
    reader.beat()
    assert await reader.next() == STILL_HERE
    reader.take([], SECOND)
    reader.beat()
    assert await reader.next() == b"id: 0a1b2c3d.9.9.\nevent: position\ndata: {}\n\n"


def test_a_beat_adds_nothing_to_what_waits():
    """Or a reader that is stuck would gather beats."""
    reader = listener()
    for _ in range(3):
        reader.beat()
    assert len(reader.waiting) == 1


def test_an_access_token_listens_until_it_expires():
    """T56: a stream that was opened in time does not outlive the token."""
    actor = Actor(uuid4(), uuid4())
    assert Listener(actor, session(expires_at=1.0)).has_expired
    assert not Listener(actor, session(expires_at=1e12)).has_expired
    assert not Listener(actor, session()).has_expired
