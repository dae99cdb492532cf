"""One part of the tree."""

import asyncio
import sys

import psutil
import pytest

from crmflow.ops.parts import Part, keep_running, stop

STUBBORN = (
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print(flush=True); time.sleep(600)"
)


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr("crmflow.ops.parts.GRACE", 0.1)
    monkeypatch.setattr("crmflow.ops.parts.FIRST_PAUSE", 0.01)


async def test_a_process_that_will_not_end_is_ended(tmp_path):
    ready = tmp_path / "ready"
    process = await Part(
        "p", [sys.executable, "-c", STUBBORN.replace("print(flush=True)", f"open({str(ready)!r}, 'w')")]
    ).start()
    while not ready.exists():  # noqa: ASYNC110 - another process makes it
        await asyncio.sleep(0.01)
    await stop(process)
    assert process.returncode == -9


async def test_a_part_that_keeps_ending_is_started_again_after_growing_pauses(tmp_path):
    starts = tmp_path / "starts"
    part = Part("p", ["/bin/sh", "-c", f"echo x >> {starts}; exit 3"])
    stopping = asyncio.Event()
    keeping = asyncio.ensure_future(keep_running(part, stopping))
    while not starts.exists() or starts.read_text().count("x") < 4:  # noqa: ASYNC110 - as above
        await asyncio.sleep(0.01)
    stopping.set()
    await keeping
    settled = starts.read_text()
    await asyncio.sleep(0.3)
    assert starts.read_text() == settled


async def test_a_part_does_not_outlive_a_supervisor_that_fails(tmp_path):
    number = tmp_path / "number"
    part = Part("p", ["/bin/sh", "-c", f"echo $$ > {number}; exec sleep 600"])
    keeping = asyncio.ensure_future(keep_running(part, asyncio.Event()))
    while not number.exists() or not number.read_text():  # noqa: ASYNC110 - another process writes it
        await asyncio.sleep(0.01)
    keeping.cancel()
    with pytest.raises(asyncio.CancelledError):
        await keeping
    assert not psutil.pid_exists(int(number.read_text()))


async def test_a_setting_can_be_added_and_taken_away(tmp_path, monkeypatch):
    monkeypatch.setenv("CRMFLOW_GONE", "here")
    answer = tmp_path / "answer"
    script = f'echo "${{CRMFLOW_GONE-nothing}} $CRMFLOW_NEW" > {answer}'
    part = Part("p", ["/bin/sh", "-c", script], {"CRMFLOW_GONE": None, "CRMFLOW_NEW": "new"})
    await (await part.start()).wait()
    assert answer.read_text() == "nothing new\n"
