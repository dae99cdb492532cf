"""Files of strangers are read in a process that may crash, hang or grow without harm."""

import json
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from crmflow.process import reader, text
from crmflow.process.text import Readers, Unreadable, extract_text_isolated
from tests.process import files

READY = "import os,sys,time,struct; os.write(1, struct.pack('>I', 2) + b'{}'); sys.stdin.buffer.read(12); "


def faulty(then: str) -> Readers:
    """Readers whose process does this when it gets its first file."""
    return Readers((sys.executable, "-c", READY + then))


def reason(readers: Readers, timeout: float = 20.0) -> str:
    with pytest.raises(Unreadable) as caught:
        readers.extract(b"hej", "a.txt", None, timeout)
    return caught.value.reason_code


def test_the_text_is_the_same_as_without_isolation(tmp_path):
    data = files.pdf(tmp_path, "= Tilbud\nÆblegrød", "Side to")
    assert extract_text_isolated(data, "a.pdf") == text.extract_text(data, "a.pdf")


def test_a_refusal_comes_through_with_its_reason():
    with pytest.raises(Unreadable) as caught:
        extract_text_isolated(b"%PDF-1.7 x", "a.pdf")
    assert caught.value.reason_code == "corrupt"


def test_a_refused_file_does_not_cost_the_process(tmp_path):
    readers = Readers()
    readers.warm()
    process = readers._idle[0].process.pid
    with pytest.raises(Unreadable):
        readers.extract(b"%PDF-1.7 x", "a.pdf", None, 20)
    assert readers.extract(b"hej", "a.txt", None, 20).text == "hej"
    assert readers._idle[0].process.pid == process
    readers.close()


def test_a_crash_of_the_parser_is_an_answer():
    """T62: the parser dies."""
    assert reason(faulty("os.abort()")) == "parser_crashed"


def test_a_hang_of_the_parser_is_ended():
    """T62: the parser never returns."""
    assert reason(faulty("time.sleep(600)"), timeout=0.3) == "parser_timeout"


def test_nonsense_from_a_taken_over_parser_is_no_text():
    """T62: whatever a broken parser writes, only JSON of our shape is believed."""
    assert reason(faulty("os.write(1, b'\\x00\\x00\\x00\\x05hello'); time.sleep(600)")) == "parser_crashed"


def test_a_process_that_cannot_start_is_an_answer():
    assert reason(Readers((sys.executable, "-c", "raise SystemExit(1)"))) == "parser_crashed"


def test_after_a_fault_the_next_file_is_read_by_a_new_process():
    readers = Readers()
    readers.warm()
    readers._idle[0].process.kill()
    readers._idle[0].process.wait()
    assert readers.extract(b"hej", "a.txt", None, 20).text == "hej"
    readers.close()


def test_a_process_that_served_many_files_is_replaced(monkeypatch):
    monkeypatch.setattr(text, "FILES_A_PROCESS", 2)
    readers = Readers()
    for _ in range(2):
        readers.extract(b"hej", "a.txt", None, 20)
    assert readers._idle == []


def test_many_threads_read_at_once():
    with ThreadPoolExecutor(4) as pool:
        found = list(
            pool.map(lambda number: extract_text_isolated(f"tekst {number}".encode(), "a.txt"), range(12))
        )
    assert [one.text for one in found] == [f"tekst {number}" for number in range(12)]


def test_empty_and_unknown_files_never_reach_a_process():
    readers = Readers(("/nowhere",))
    for data, name in ((b"", "a.pdf"), (b"x", "a.exe")):
        with pytest.raises(Unreadable):
            readers.extract(data, name, None, 1)


def test_closing_ends_the_processes():
    readers = Readers()
    readers.warm()
    process = readers._idle[0].process
    readers.close()
    assert process.poll() is not None


def in_confinement(code: str) -> str:
    """What this code prints inside a confined process."""
    script = f"from crmflow.process.sandbox import confine; confine()\n{code}"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    return done.stdout.strip()


def test_a_confined_process_cannot_take_much_memory():
    """T62: memory is bounded."""
    code = "try:\n    bytearray(3 * 1024**3)\n    print('took it')\nexcept MemoryError:\n    print('refused')"
    assert in_confinement(code) == "refused"


def test_a_confined_process_cannot_write_large_files(tmp_path):
    code = (
        "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"try:\n    open({str(tmp_path / 'x')!r}, 'wb').write(bytes(65 * 1024**2))\n    print('wrote')\n"
        "except OSError:\n    print('refused')"
    )
    assert in_confinement(code) == "refused"


def test_a_confined_process_has_no_network_of_ours_where_the_kernel_allows_it():
    own = str(Path("/proc/self/ns/net").readlink())
    inside = in_confinement("import os; print(os.readlink('/proc/self/ns/net'))")
    may_leave = in_confinement("import ctypes; print(ctypes.CDLL(None).unshare(0x40000000))") == "0"
    assert (inside != own) or not may_leave


def test_secrets_of_the_environment_stay_outside(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgresql://secret")
    answer = json.dumps({"reason_code": "corrupt", "message": "{}"}).replace("{}", "%s")
    tell = (
        f"m = ({answer!r} % sorted(os.environ).count('DATABASE_URL')).encode();"
        " os.write(1, struct.pack('>I', len(m)) + m); time.sleep(600)"
    )
    with pytest.raises(Unreadable) as caught:
        faulty(tell).extract(b"hej", "a.txt", None, 20)
    assert caught.value.message == "0"


def test_a_request_survives_packing():
    packed = reader.pack_request(b"data", "æ.txt", None, 7)
    seconds, head, size = reader.REQUEST.unpack(packed[: reader.REQUEST.size])
    assert (seconds, size) == (7, 4)
    assert json.loads(packed[reader.REQUEST.size :][:head]) == ["æ.txt", None]


def test_no_thread_is_left_waiting_after_an_answer():
    extract_text_isolated(b"hej", "a.txt")
    assert not [
        one for one in threading.enumerate() if isinstance(one, threading.Timer) and not one.finished.is_set()
    ]
