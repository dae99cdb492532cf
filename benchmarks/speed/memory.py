"""What the whole product holds in memory when nobody asks it anything."""

import tempfile
import time

import psutil
from product.children import product
from product.running import free_port

SETTLING = 15.0


def idle_memory() -> dict[str, float]:
    """Megabytes by program of a `crmflow run` that was left alone; shared pages count once (PSS)."""
    with tempfile.TemporaryDirectory() as data:
        environment = {
            "CRMFLOW_DATA": data,
            "CRMFLOW_PORT": str(free_port()),
            "CRMFLOW_SMTP_PORT": str(free_port()),
            "CRMFLOW_LOG_LEVEL": "warning",
        }
        with product(environment) as process:
            time.sleep(SETTLING)
            return by_program(psutil.Process(process.pid))


def by_program(root: psutil.Process) -> dict[str, float]:
    """The proportional share of each process of the tree, summed by what it is."""
    found: dict[str, float] = {}
    for process in [root, *root.children(recursive=True)]:
        try:
            name, command = process.name(), process.cmdline()
            held = process.memory_full_info().pss / 1e6
        except psutil.NoSuchProcess:
            continue
        part = name if name == "postgres" else command[-1]
        found[part] = found.get(part, 0.0) + held
    return found
