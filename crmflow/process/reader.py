"""The reading process: takes files on standard input, answers with their text as JSON."""

import json
import os
import signal
import struct
import sys
from dataclasses import asdict
from typing import IO, Any

from crmflow.process.sandbox import confine, quiet_stdout

REQUEST = struct.Struct(">III")
ANSWER = struct.Struct(">I")


def main() -> None:
    """Answer one file after another until standard input closes. A file that hangs ends the process."""
    answers = quiet_stdout()
    confine()
    _write(answers, read_file(b"ready", "ready.txt", None))
    while head := sys.stdin.buffer.read(REQUEST.size):
        seconds, head_size, size = REQUEST.unpack(head)
        filename, mime = json.loads(sys.stdin.buffer.read(head_size))
        data = sys.stdin.buffer.read(size)
        signal.alarm(seconds)
        answer = read_file(data, filename, mime)
        signal.alarm(0)
        _write(answers, answer)


def pack_request(data: bytes, filename: str, mime: str | None, seconds: int) -> bytes:
    """Seconds, the length of a JSON head and of the file; then the two."""
    head = json.dumps([filename, mime]).encode()
    return REQUEST.pack(seconds, len(head), len(data)) + head + data


def read_answer(stream: IO[bytes]) -> dict[str, Any]:
    """The answer on a stream; raises EOFError when the process ended instead."""
    size = stream.read(ANSWER.size)
    body = stream.read(ANSWER.unpack(size)[0]) if len(size) == ANSWER.size else b""
    if not body:
        raise EOFError
    answer: dict[str, Any] = json.loads(body)
    return answer


def read_file(data: bytes, filename: str, mime: str | None) -> dict[str, Any]:
    """The text of a file as JSON, or the reason there is none."""
    # The parsers start threads, and a process can only leave the network before its first one.
    from crmflow.process.filetypes import Unreadable  # noqa: PLC0415 -- see above
    from crmflow.process.parsers import extract_text  # noqa: PLC0415 -- see above

    try:
        return asdict(extract_text(data, filename, mime))
    except Unreadable as error:
        return {"reason_code": error.reason_code, "message": error.message}


def _write(descriptor: int, answer: dict[str, Any]) -> None:
    body = json.dumps(answer).encode()
    view = memoryview(ANSWER.pack(len(body)) + body)
    while view:
        view = view[os.write(descriptor, view) :]


if __name__ == "__main__":
    main()
