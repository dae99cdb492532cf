"""A tree of processes with small parts of its own, started by the tests of the supervisor.

Usage: python -m tests.ops.tree DATA. A part writes its number into DATA/<name>.pid whenever it starts.
"""

import asyncio
import sys
from pathlib import Path

from crmflow.config import Settings
from crmflow.logs import configure_logging
from crmflow.ops.parts import Part
from crmflow.ops.supervisor import Plan, run

WRITE_NUMBER = "import os, sys, pathlib; pathlib.Path(sys.argv[1]).write_text(str(os.getpid()))"
WAIT = "import time; time.sleep(600)"


def part(name: str, data: Path) -> Part:
    """A part that says which process it is, and waits."""
    return Part(name, [sys.executable, "-c", f"{WRITE_NUMBER}\n{WAIT}", str(data / f"{name}.pid")])


async def main(data: Path) -> None:
    """Run two parts until told to stop; they are ready when both have written their number."""
    settings = Settings(data=data)
    parts = [part("steady", data), part("other", data)]

    async def is_ready() -> bool:
        return all((data / f"{part.name}.pid").exists() for part in parts)

    await run(settings, Plan(parts, is_ready))


if __name__ == "__main__":
    configure_logging(Settings(), "run")
    asyncio.run(main(Path(sys.argv[1])))
