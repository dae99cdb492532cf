"""One running CRMFlow a data folder: a lock that the operating system releases, however the holder dies."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crmflow.errors import Conflict

LOCK_FILE = "crmflow.lock"


class AlreadyRunning(Conflict):
    """CRMFlow is already running on this data folder."""

    def __init__(self, folder: Path, pid: str) -> None:
        super().__init__(
            f"CRMFlow is already running on {folder} (process {pid}).",
            hint=f"Stop it with `kill {pid}`, or choose another folder with --data.",
        )


@contextmanager
def only_one_on(folder: Path) -> Iterator[None]:
    """Hold the data folder for as long as the block runs.

    Raises:
        AlreadyRunning: another process holds it; the message names the process.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(folder / LOCK_FILE, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise AlreadyRunning(folder, os.read(descriptor, 20).decode().strip() or "unknown") from None
        os.ftruncate(descriptor, 0)
        os.write(descriptor, f"{os.getpid()}\n".encode())
        yield
    finally:
        os.close(descriptor)


def is_held(folder: Path) -> bool:
    """Whether a process holds the data folder."""
    path = folder / LOCK_FILE
    if not path.exists():
        return False
    with path.open() as file:
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False
