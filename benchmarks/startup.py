"""How long `crmflow run` takes until it says that it is ready. Promised: at most 5 seconds.

Usage: .venv/bin/python benchmarks/startup.py
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

from product.children import product
from product.running import free_port

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
        "CRMFLOW_DATA": str(data),
        "CRMFLOW_PORT": str(free_port()),
        "CRMFLOW_SMTP_PORT": str(free_port()),
    }
    started = time.perf_counter()
    with product(environment):
        return time.perf_counter() - started


if __name__ == "__main__":
    main()
