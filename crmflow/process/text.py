"""Text from files of strangers, read in a confined process of its own that may crash or hang without harm."""

import atexit
import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from typing import IO, Any

from crmflow.process import reader
from crmflow.process.filetypes import Unreadable, check_size, named_kind
from crmflow.process.parsers import Extracted, extract_text

__all__ = ["Extracted", "Readers", "Unreadable", "extract_text", "extract_text_isolated"]

TIMEOUT = 60.0
FILES_A_PROCESS = 200
START_TIMEOUT = 30.0
COMMAND = (sys.executable, "-m", "crmflow.process.reader")
PASSED_ON = ("PATH", "LANG", "TESSDATA_PREFIX", "PYTHONPATH", "LD_LIBRARY_PATH")
FEW_THREADS = {
    "RAYON_NUM_THREADS": "1",
    "TOKIO_WORKER_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MALLOC_ARENA_MAX": "2",
}


class Readers:
    """Warm reading processes. A process that crashed, hung or served many files is replaced by a new one."""

    def __init__(self, command: Sequence[str] = COMMAND) -> None:
        self._command = tuple(command)
        self._idle: list[_Reader] = []
        self._lock = threading.Lock()

    def extract(self, data: bytes, filename: str, mime: str | None, timeout: float) -> Extracted:
        """As `extract_text`; also raises `Unreadable` when the process dies or exceeds `timeout` seconds."""
        check_size(data)
        named_kind(filename, mime)
        one = self._take()
        answer = one.ask(data, filename, mime, timeout)
        self._give_back(one)
        if "reason_code" in answer:
            raise Unreadable(answer["reason_code"], answer["message"])
        return Extracted(**{**answer, "pages": tuple(answer["pages"]), "notes": tuple(answer["notes"])})

    def warm(self) -> None:
        """Start a process ahead of the first file."""
        self._give_back(self._take())

    def close(self) -> None:
        """End the idle processes."""
        with self._lock:
            idle, self._idle = self._idle, []
        for one in idle:
            one.end()

    def _take(self) -> "_Reader":
        with self._lock:
            while self._idle:
                one = self._idle.pop()
                if one.process.poll() is None:
                    return one
                one.end()
        return _Reader(self._command)

    def _give_back(self, one: "_Reader") -> None:
        if one.served >= FILES_A_PROCESS:
            one.end()
            return
        with self._lock:
            self._idle.append(one)


class _Reader:
    """One reading process, used by one thread at a time."""

    def __init__(self, command: Sequence[str]) -> None:
        environment = {name: os.environ[name] for name in PASSED_ON if name in os.environ} | FEW_THREADS
        self.served = 0
        self.process: subprocess.Popen[bytes] = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
        )
        self._within(START_TIMEOUT, b"")

    def ask(self, data: bytes, filename: str, mime: str | None, timeout: float) -> dict[str, Any]:
        """Send one file and wait for its text. The process is ended on any failure."""
        self.served += 1
        # The process also ends itself, in case we die while it hangs.
        return self._within(timeout, reader.pack_request(data, filename, mime, int(timeout) + 10))

    def end(self) -> None:
        """Kill the process and free its pipes."""
        self.process.kill()
        for pipe in (self.process.stdin, self.process.stdout):
            with contextlib.suppress(OSError):
                _open(pipe).close()
        self.process.wait()

    def _within(self, timeout: float, request: bytes) -> dict[str, Any]:
        is_late = threading.Event()

        def stop() -> None:
            is_late.set()
            self.process.kill()

        timer = threading.Timer(timeout, stop)
        timer.daemon = True
        timer.start()
        try:
            if request:
                _open(self.process.stdin).write(request)
                _open(self.process.stdin).flush()
            return reader.read_answer(_open(self.process.stdout))
        except (EOFError, OSError, ValueError) as error:
            self.end()
            raise Unreadable("parser_timeout" if is_late.is_set() else "parser_crashed") from error
        finally:
            timer.cancel()


def _open(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise EOFError
    return pipe


_READERS = Readers()
atexit.register(_READERS.close)


def extract_text_isolated(
    data: bytes, filename: str, mime: str | None = None, *, timeout: float = TIMEOUT
) -> Extracted:
    """As `extract_text`, in a confined process: for every file from outside. Blocks; safe in threads."""
    return _READERS.extract(data, filename, mime, timeout)
