"""The lock of a data folder."""

import os
import signal
import subprocess
import sys

import pytest

from crmflow.db.folder_lock import AlreadyRunning, is_held, only_one_on

HOLD = """
import sys, time
from pathlib import Path
from crmflow.db.folder_lock import only_one_on
with only_one_on(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(600)
"""


@pytest.fixture
def holder(tmp_path):
    """Another process that holds the folder."""
    process = subprocess.Popen([sys.executable, "-c", HOLD, tmp_path], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.communicate()


def test_a_second_one_is_refused_and_told_which_process_holds_the_folder(holder, tmp_path):
    message = rf"already running on {tmp_path} \(process {holder.pid}\)"
    with pytest.raises(AlreadyRunning, match=message) as refusal, only_one_on(tmp_path):
        pytest.fail("two at once")
    assert str(holder.pid) in refusal.value.hint
    assert is_held(tmp_path)


def test_the_folder_is_free_again_when_the_holder_was_killed(holder, tmp_path):
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()
    assert not is_held(tmp_path)
    with only_one_on(tmp_path):
        assert is_held(tmp_path)
    assert not is_held(tmp_path)


def test_a_folder_that_is_not_there_is_made_for_us_alone(tmp_path):
    with only_one_on(tmp_path / "a" / "b"):
        assert (tmp_path / "a" / "b").stat().st_mode & 0o777 == 0o700
    assert not is_held(tmp_path / "nowhere")
