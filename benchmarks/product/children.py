"""The programs that a measurement starts end with it, also when it is killed."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from crmflow.processes import dies_with_parent

PRODUCT = (sys.executable, "-m", "crmflow.cli")


@contextmanager
def child(command: Sequence[str], environment: Mapping[str, str]) -> Iterator[subprocess.Popen[str]]:
    """The program, for as long as the block runs; what it prints goes where ours does."""
    with subprocess.Popen(
        command,
        env={**os.environ, **environment},
        text=True,
        preexec_fn=dies_with_parent(),  # noqa: PLW1509 - one prctl call, no lock is taken
    ) as process:
        try:
            yield process
        finally:
            process.terminate()


@contextmanager
def product(environment: Mapping[str, str]) -> Iterator[subprocess.Popen[str]]:
    """`crmflow run`, from its ready line until the end of the block."""
    with subprocess.Popen(
        [*PRODUCT, "run"],
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        text=True,
        preexec_fn=dies_with_parent(),  # noqa: PLW1509 - one prctl call, no lock is taken
    ) as process:
        try:
            if not process.stdout or "is ready" not in process.stdout.readline():
                sys.exit("crmflow run did not become ready")
            yield process
        finally:
            process.terminate()
            process.communicate()
