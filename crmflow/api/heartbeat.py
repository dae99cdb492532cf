"""One clock for all open streams: keeps them open, and ends those whose session or membership is over."""

import asyncio

from crmflow.api.rooms import LOG, Rooms

# Each stream's turn comes once a round, so one question asks for a fifteenth of them.
TURNS = 15
TURN_SECONDS = 1.0


async def keep_beating(rooms: Rooms) -> None:
    """Forever: one turn after the other."""
    turn = 0
    while True:
        await asyncio.sleep(TURN_SECONDS)
        turn = (turn + 1) % TURNS
        await beat(rooms, turn)


async def beat(rooms: Rooms, turn: int) -> None:
    """The streams whose turn it is."""
    listeners = [listener for listener in rooms.listeners if listener.number % TURNS == turn]
    if not listeners:
        return
    try:
        await rooms.still_listening(listeners)
    except Exception:  # noqa: BLE001 -- the clock goes on, whatever was wrong with one question
        # Nothing can be told while the database is away; the streams wait for it.
        LOG.warning("sessions of streams could not be asked for", exc_info=True)
    for listener in listeners:
        listener.beat()
