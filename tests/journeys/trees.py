"""A whole CRMFlow as a person starts it: one process tree on free ports, seen from outside."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import psycopg

from crmflow.config import Settings
from crmflow.db.roles import embedded_postgres
from crmflow.ops.demo import state as memory
from crmflow.ops.demo.state import DemoState

PATIENCE = 180
WAITING_JOBS = "select count(*) from jobs.procrastinate_jobs where status in ('todo', 'doing')"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def until(condition: Callable[[], object], what: str) -> None:
    """Wait for it; what never happens fails the test."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, what
        time.sleep(0.1)


@dataclass
class Tree:
    """`crmflow <command>` on a data folder of its own."""

    data: Path
    command: tuple[str, ...]
    port: int = field(default_factory=free_port)
    smtp_port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}"

    @property
    def output(self) -> Path:
        return self.data.with_suffix(".log")

    @property
    def said(self) -> str:
        return self.output.read_text() if self.output.exists() else ""

    @property
    def state(self) -> DemoState:
        return memory.load(self.data)

    def start(self, ready_words: str) -> None:
        """Start it, and wait until it says so."""
        ports = ("--port", str(self.port), "--smtp-port", str(self.smtp_port))
        command = [sys.executable, "-m", "crmflow.cli", *self.command, "--data", str(self.data), *ports]
        # All journeys are the same few people, and quicker than any of them could be.
        environment = os.environ | {"CRMFLOW_API_LIMIT": "0"} | self.settings
        with self.output.open("a") as output:
            self.process = subprocess.Popen(command, stdout=output, stderr=output, env=environment)
        until(lambda: ready_words in self.said or self.has_ended, f"it never said {ready_words}: {self.said}")
        assert not self.has_ended, self.said

    @property
    def has_ended(self) -> bool:
        return self.process is None or self.process.poll() is not None

    def stop(self) -> int:
        """Stop it as Ctrl+C does; returns its exit code."""
        assert self.process
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(PATIENCE)

    def count(self, query: str) -> int:
        """One number out of the database, as its owner."""
        url = embedded_postgres(Settings(data=self.data)).url()
        with psycopg.connect(url) as connection:
            row = connection.execute(query.encode()).fetchone()
        return int(row[0]) if row else 0

    def wait_until_idle(self) -> None:
        """Wait until every job is done."""
        until(lambda: self.count(WAITING_JOBS) == 0, "the jobs never ended")

    def post_chat(self, body: object) -> None:
        """Deliver a webhook, as WotNot does."""
        httpx.post(self.state.chat_url, json=body, timeout=PATIENCE).raise_for_status()

    @property
    def setup_link(self) -> str:
        found = re.search(r"http://\S+/setup#token=\S+", self.said)
        assert found, self.said
        return found[0]
