"""A running PostgreSQL server, as its `postmaster.pid` tells."""

import os
import signal
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

PID_FILE = "postmaster.pid"
STATUS_LINE = 7
# PostgreSQL's words: SIGINT is a fast shutdown, SIGQUIT an immediate one (it recovers at the next start).
STOPS = ((signal.SIGINT, 8.0), (signal.SIGQUIT, 3.0), (signal.SIGKILL, 3.0))


@dataclass(frozen=True)
class Postmaster:
    """The first process of a server, and whether it takes connections yet."""

    pid: int
    ready: bool

    def stop(self) -> None:
        """Stop the server and wait for its end: politely, then by force."""
        with suppress(psutil.NoSuchProcess):
            process = psutil.Process(self.pid)
            for how, wait in STOPS:
                os.kill(self.pid, how)
                try:
                    process.wait(wait)
                except psutil.TimeoutExpired:
                    continue
                return


def running_postmaster(folder: Path) -> Postmaster | None:
    """The server that runs on this cluster folder, or None."""
    lines = read_pid_file(folder)
    if not lines or not is_server_of(int(lines[0]), folder):
        return None
    ready = len(lines) > STATUS_LINE and lines[STATUS_LINE].strip() == "ready"
    return Postmaster(int(lines[0]), ready)


def remove_stale_pid_file(folder: Path) -> None:
    """Forget a dead server. Its number may belong to another program now, at which PostgreSQL would balk."""
    if running_postmaster(folder) is None:
        (folder / PID_FILE).unlink(missing_ok=True)


def read_pid_file(folder: Path) -> list[str]:
    """The lines of `postmaster.pid`; none when there is no such file or it is not written yet."""
    with suppress(FileNotFoundError):
        lines = (folder / PID_FILE).read_text().splitlines()
        if lines and lines[0].strip().isdigit():
            return lines
    return []


def is_server_of(pid: int, folder: Path) -> bool:
    """Whether this process is a PostgreSQL server at work in the folder."""
    try:
        process = psutil.Process(pid)
        return (
            process.name().startswith("postgres")
            and process.status() != psutil.STATUS_ZOMBIE
            and Path(process.cwd()) == folder
        )
    except (psutil.NoSuchProcess, psutil.AccessDenied):
        return False
