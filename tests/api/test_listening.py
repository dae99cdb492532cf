"""Streams end when the process is asked to stop, and the server's own handler still hears of it."""

import asyncio
import signal
from uuid import uuid4

import pytest

from crmflow.api.listener import Listener
from crmflow.api.listening import ending_when_asked_to_stop
from crmflow.api.rooms import Room, Rooms
from crmflow.api.session import Session
from crmflow.api.visibility import Rules
from crmflow.db.catalog import Catalogue
from crmflow.db.session import Actor, Database


@pytest.fixture
def heard():
    """The numbers of the signals that the server's own handler got."""
    numbers: list[int] = []
    former = signal.signal(signal.SIGTERM, lambda number, _: numbers.append(number))
    yield numbers
    signal.signal(signal.SIGTERM, former)


async def test_a_signal_to_stop_ends_the_streams_and_reaches_the_server(db: Database, heard: list[int]):
    rooms, workspace = Rooms(db, Rules(Catalogue({}), {})), uuid4()
    rooms.rooms[workspace] = Room(workspace)
    listener = Listener(Actor(uuid4(), workspace), Session(uuid4(), uuid4(), "browser", "aal1", workspace))
    rooms.rooms[workspace].listeners.add(listener)
    with ending_when_asked_to_stop(rooms):
        signal.raise_signal(signal.SIGTERM)
        async with asyncio.timeout(20):
            assert await listener.next() is None
    assert heard == [signal.SIGTERM]
    signal.raise_signal(signal.SIGTERM)
    assert heard == [signal.SIGTERM] * 2
