"""The tree of processes."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import psycopg
import pytest

from crmflow.config import Settings
from crmflow.db.embedded import EmbeddedPostgres
from crmflow.db.roles import database_urls
from crmflow.ops.supervisor import PortTaken, full_plan, refuse_taken_ports

ROOT = Path(__file__).parents[2]
PATIENCE = 20


class Tree:
    """A running tree, seen from outside."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.output = data.with_suffix(".out")
        with self.output.open("w") as output:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.ops.tree", data], cwd=ROOT, stdout=output, stderr=output
            )

    @property
    def said(self) -> str:
        return self.output.read_text()

    def wait_until_ready(self) -> None:
        until(lambda: "CRMFlow is ready" in self.said and "setup#token" in self.said)

    def number_of(self, part: str) -> int:
        return int((self.data / f"{part}.pid").read_text() or 0)

    @property
    def database(self) -> int:
        running = EmbeddedPostgres(self.data).running()
        return running.pid if running and running.ready else 0

    @property
    def numbers(self) -> list[int]:
        return [self.number_of("steady"), self.number_of("other"), self.database]


def until(condition: Callable[[], object]) -> None:
    """Wait for it; what never happens fails the test."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.02)


@pytest.fixture
def tree(data_folder) -> Iterator[Tree]:
    tree = Tree(data_folder / "data")
    tree.wait_until_ready()
    yield tree
    tree.process.kill()
    tree.process.wait()
    until(lambda: not any(map(psutil.pid_exists, tree.numbers)))


def test_a_part_that_is_killed_starts_again_and_the_others_do_not_notice(tree):
    killed, other, database = tree.numbers
    os.kill(killed, signal.SIGKILL)
    until(lambda: tree.number_of("steady") not in {killed, 0})
    assert psutil.pid_exists(tree.number_of("steady"))
    assert (tree.number_of("other"), tree.database) == (other, database)
    assert "a part ended by itself; it starts again" in tree.said


def test_a_killed_database_starts_again(tree):
    killed = tree.database
    os.kill(killed, signal.SIGKILL)
    until(lambda: tree.database not in {killed, 0})
    with psycopg.connect(EmbeddedPostgres(tree.data).url(), connect_timeout=PATIENCE) as connection:
        assert connection.execute("select app.setup_needed()").fetchone() == (True,)


def test_sigterm_stops_every_part_and_the_database_last(tree):
    numbers = tree.numbers
    tree.process.send_signal(signal.SIGTERM)
    assert tree.process.wait(PATIENCE) == 0
    assert not any(map(psutil.pid_exists, numbers))
    assert "Traceback" not in tree.said
    assert "database system is shut down" in EmbeddedPostgres(tree.data).log.read_text()


def test_everything_ends_when_the_supervisor_is_killed_and_the_next_start_works(tree):
    numbers = tree.numbers
    tree.process.kill()
    tree.process.wait()
    until(lambda: not any(map(psutil.pid_exists, numbers)))
    again = Tree(tree.data)
    again.wait_until_ready()
    again.process.terminate()
    assert again.process.wait(PATIENCE) == 0


def test_a_second_one_on_the_same_folder_is_refused_and_named_the_first(tree):
    numbers = tree.numbers
    outcome = subprocess.run(
        [sys.executable, "-m", "crmflow.cli", "run", "--data", tree.data],
        check=False,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    assert outcome.returncode == 1
    assert f"already running on {tree.data} (process {tree.process.pid})" in outcome.stderr
    assert "Traceback" not in outcome.stderr
    assert tree.numbers == numbers


def test_no_part_is_given_the_owner_s_address(tmp_path):
    settings = Settings(data=tmp_path, database_url="postgresql://boss:word@localhost/crm")
    urls = database_urls(settings)
    for part in full_plan(settings).parts:
        assert part.environment["DATABASE_URL"] is None
        logins = {value for value in part.environment.values() if value}
        assert logins == {urls.worker if part.name == "worker" else urls.api}


def test_a_taken_port_is_named_before_anything_starts(taken_port, tmp_path):
    with pytest.raises(PortTaken, match=f"Port {taken_port} is taken"):
        refuse_taken_ports(Settings(data=tmp_path, smtp_port=taken_port, port=0))
    assert list(tmp_path.iterdir()) == []
