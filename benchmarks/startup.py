"""How long `crmflow run` takes until it says that it is ready. Promised: at most 5 seconds.

Usage: .venv/bin/python benchmarks/startup.py
"""

import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROMISED = 5.0
ROUNDS = 5


def main() -> None:
    """Start a few times on one data folder; the first start makes the database."""
    with tempfile.TemporaryDirectory() as data:
        first, *later = [time_to_ready(Path(data)) for _ in range(ROUNDS + 1)]
    typical = statistics.median(later)
    print(f"first start, database and tables made: {first:.1f} s")
    print(f"start to ready: median {typical:.1f} s, slowest {max(later):.1f} s (promised {PROMISED:.0f} s)")
    sys.exit(typical > PROMISED)


def time_to_ready(data: Path) -> float:
    """Seconds from the command to the ready line; then it is stopped."""
    environment = {
        **os.environ,
        "CRMFLOW_DATA": str(data),
        "CRMFLOW_PORT": str(free_port()),
        "CRMFLOW_SMTP_PORT": str(free_port()),
    }
    started = time.perf_counter()
    command = [sys.executable, "-m", "crmflow.cli", "run"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        if not process.stdout or "is ready" not in process.stdout.readline():
            sys.exit("crmflow run did not become ready")
        seconds = time.perf_counter() - started
        process.terminate()
        process.communicate()
    return seconds


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


if __name__ == "__main__":
    main()
