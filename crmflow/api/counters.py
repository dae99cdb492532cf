"""Counts requests in memory that all API processes of a machine share (docs/decisions/0012)."""

import fcntl
import hashlib
import mmap
import os
import struct
import time
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

import structlog

LOG = structlog.get_logger(__name__)

# Who (a digest), when the window began, how many in it, how many in the one before.
SLOT = struct.Struct("=QdII")
# A newcomer takes the slot of its bucket that was quiet longest: a flood can only make us forget.
BUCKET = 4 * SLOT.size
BUCKETS = 16_384
SIZE = BUCKET * BUCKETS
PLACE = struct.Struct("=QQ")


@dataclass(frozen=True)
class Policy:
    """At most `quota` requests in any `window` seconds; no quota is no limit."""

    name: str
    quota: int
    window: int

    @cached_property
    def told(self) -> bytes:
        """https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/ ."""
        return f'"{self.name}";q={self.quota};w={self.window}'.encode()


class Allowance(NamedTuple):
    """What is left of a quota, and in how many seconds more comes; `wait` is how long a refused one waits."""

    policy: Policy
    left: int
    renews: float
    wait: float = 0.0

    @property
    def is_refused(self) -> bool:
        """True when this request is one too many."""
        return self.wait > 0


class Count(NamedTuple):
    """Requests of one caller: in the window that began at `began`, and in the one before."""

    began: float
    amount: int = 0
    before: int = 0

    def at(self, now: float, window: int) -> "Count":
        """The same count at another time. A clock that went backwards (a restart) begins anew."""
        age = now - self.began
        if age < 0 or age >= 2 * window:
            return Count(now)
        return self if age < window else Count(self.began + window, 0, self.amount)

    def used(self, now: float, window: int) -> float:
        """Requests in the last `window` seconds, as if those of the window before were spread evenly."""
        return self.before * (1 - (now - self.began) / window) + self.amount

    def wait(self, now: float, policy: Policy) -> float:
        """Seconds until one more fits, where none does now."""
        room, age = policy.quota - 1, now - self.began
        if self.amount <= room:
            return (1 - (room - self.amount) / self.before) * policy.window - age
        return (2 - room / self.amount) * policy.window - age


class Counters:
    """A table of counts in a file of the data folder, mapped into memory."""

    def __init__(self, path: Path) -> None:
        self.file = _opened(path)
        self.memory = mmap.mmap(-1 if self.file is None else self.file, SIZE)

    def close(self) -> None:
        """Let go of the file."""
        self.memory.close()
        if self.file is not None:
            os.close(self.file)

    def spend(self, who: str, policy: Policy, *, now: float | None = None) -> Allowance:
        """Count one request of a caller; a refused one does not count."""
        now = time.monotonic() if now is None else now
        return self._change(who, policy, now, 1)

    def give_back(self, who: str, policy: Policy) -> None:
        """Take one request back."""
        self._change(who, policy, time.monotonic(), -1)

    def _change(self, who: str, policy: Policy, now: float, by: int) -> Allowance:
        mark, start = _place_of(policy.name, who)
        # Processes take turns at a bucket; whoever dies lets go of it.
        if self.file is not None:
            fcntl.lockf(self.file, fcntl.LOCK_EX, BUCKET, start)
        try:
            slot, count = self._found(mark, start)
            count = count.at(now, policy.window)
            used, wait = count.used(now, policy.window), 0.0
            if by > 0 and used + by > policy.quota:
                wait = count.wait(now, policy)
            else:
                amount = max(count.amount + by, 0)
                used += amount - count.amount
                SLOT.pack_into(self.memory, slot, mark, count.began, amount, count.before)
        finally:
            if self.file is not None:
                fcntl.lockf(self.file, fcntl.LOCK_UN, BUCKET, start)
        left = max(int(policy.quota - used), 0)
        return Allowance(policy, left, count.began + policy.window - now, wait)

    def _found(self, mark: int, start: int) -> tuple[int, Count]:
        """The slot of a caller, or the one to use for it."""
        oldest, quiet_since = start, float("inf")
        for slot in range(start, start + BUCKET, SLOT.size):
            known, began, amount, before = SLOT.unpack_from(self.memory, slot)
            if known == mark:
                return slot, Count(began, amount, before)
            if began < quiet_since:
                oldest, quiet_since = slot, began
        return oldest, Count(float("-inf"))


@lru_cache(maxsize=10_000)
def _place_of(policy: str, who: str) -> tuple[int, int]:
    """The mark of a caller, and where their bucket begins."""
    mark, place = PLACE.unpack(hashlib.blake2b(f"{policy} {who}".encode(), digest_size=PLACE.size).digest())
    return mark, place % BUCKETS * BUCKET


def _opened(path: Path) -> int | None:
    """The file, at its full size; None where nothing can be written: then each process counts alone."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        os.ftruncate(file, SIZE)
    except OSError as error:
        LOG.warning("each process counts requests alone", path=str(path), reason=str(error))
        return None
    return file
