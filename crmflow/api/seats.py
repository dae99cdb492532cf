"""Open streams of live changes: at most so many at once a user."""

import fcntl
import hashlib
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from uuid import UUID

import structlog
from fastapi import Request

from crmflow.api.session import AnyCaller
from crmflow.errors import TooMany

LOG = structlog.get_logger(__name__)
# Each user's seats lie so far apart in the file that no two users meet.
SEAT_BITS = 16


class TooManyStreams(TooMany):
    """Too many open streams of live changes; close one first."""

    code = "too_many_streams"


class Seats:
    """The open streams of each user, over all API processes of a machine.

    A seat is a lock on one byte of a file: the system frees those of a process that died.
    """

    def __init__(self, path: Path, amount: int) -> None:
        self.amount = amount
        self.path = path
        self.taken: dict[int, set[int]] = {}

    @cached_property
    def file(self) -> int | None:
        """The file, opened for the first stream; where it cannot be, each process counts alone."""
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            return os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            LOG.warning("each process counts streams alone", path=str(self.path), reason=str(error))
            return None

    def close(self) -> None:
        """Free every seat."""
        if vars(self).get("file") is not None:
            os.close(vars(self).pop("file"))

    @contextmanager
    def taken_by(self, user: UUID) -> Iterator[None]:
        """A seat for as long as the block runs.

        Raises:
            TooManyStreams: all are taken.
        """
        row = int.from_bytes(hashlib.blake2b(user.bytes, digest_size=5).digest(), "big") << SEAT_BITS
        mine = self.taken.setdefault(row, set())
        seat = next((seat for seat in range(self.amount) if self._take(row, seat, mine)), None)
        try:
            if seat is None:
                raise TooManyStreams
            yield
        finally:
            if seat is not None:
                mine.discard(seat)
                if vars(self).get("file") is not None:
                    fcntl.lockf(vars(self)["file"], fcntl.LOCK_UN, 1, row + seat)
            if not mine:
                self.taken.pop(row, None)

    def _take(self, row: int, seat: int, mine: set[int]) -> bool:
        if seat in mine:
            return False
        if self.file is not None:
            try:
                fcntl.lockf(self.file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, row + seat)
            except OSError:
                return False
        mine.add(seat)
        return True


async def one_stream(request: Request, session: AnyCaller) -> AsyncIterator[None]:
    """For routes whose answer does not end: at most so many at once a user."""
    seats: Seats = request.app.state.seats
    with seats.taken_by(session.user_id):
        yield
