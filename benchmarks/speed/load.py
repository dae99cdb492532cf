"""Load and what comes of it: wrk over HTTP, pgbench without."""

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from speed.recorded import Recording

MISSING = "wrk is needed: apt-get install wrk"
POST = 'wrk.method = "POST"\nwrk.body = {body}\nwrk.headers["Content-Type"] = "application/json"\n'
UNITS = {"us": 0.001, "ms": 1.0, "s": 1000.0}


@dataclass(frozen=True)
class Load:
    """What was done in a run: requests a second, and the middle answer time in milliseconds."""

    rate: float
    median: float


@dataclass(frozen=True)
class Http:
    """One request that is sent again and again."""

    url: str
    headers: Mapping[str, str]
    body: str | None = None

    def run(self, clients: int, seconds: float) -> Load:
        """So many clients at once for so long; ends the program when an answer is not a good one."""
        program = shutil.which("wrk") or sys.exit(MISSING)
        with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
            lines = POST.format(body=f"[==[{self.body}]==]") if self.body is not None else ""
            script.write(lines)
            script.flush()
            headers = [part for name, value in self.headers.items() for part in ("-H", f"{name}: {value}")]
            options = ["-t1", f"-c{clients}", f"-d{seconds:g}s", "--latency", "--timeout", "20s"]
            options += ["-s", script.name]
            told = subprocess.run(
                [program, *options, *headers, self.url], capture_output=True, text=True, check=True
            ).stdout
        if "Non-2xx" in told or "Socket errors" in told:
            sys.exit(f"{self.url} was not answered well:\n{told}")
        middle = re.search(r"50%\s+([\d.]+)(us|ms|s)", told)
        rate = re.search(r"Requests/sec:\s+([\d.]+)", told)
        if middle is None or rate is None:
            sys.exit(f"wrk said something new:\n{told}")
        return Load(float(rate[1]), float(middle[1]) * UNITS[middle[2]])


@dataclass(frozen=True)
class Pgbench:
    """The same statements without HTTP, over the same socket, by the same login."""

    program: Path
    url: str
    recording: Recording

    def run(self, clients: int, seconds: float) -> Load:
        """So many clients at once for so long."""
        parts = urlsplit(self.url)
        environment = {"PGPASSWORD": parts.password or "", "PGOPTIONS": "-c timezone=UTC"}
        with tempfile.NamedTemporaryFile("w", suffix=".sql") as script:
            script.write(self.recording.script)
            script.flush()
            variables = [f"-D{name}={value}" for name, value in self.recording.values.items()]
            place = ["-h", parse_qs(parts.query)["host"][0], "-U", parts.username or ""]
            options = ["-n", "-Mprepared", f"-c{clients}", "-j2", f"-T{max(1, round(seconds))}"]
            told = subprocess.run(
                [self.program, *options, *variables, *place, "-f", script.name, parts.path.lstrip("/")],
                env=environment,
                capture_output=True,
                text=True,
                check=False,
            )
        rate = re.search(r"tps = ([\d.]+)", told.stdout)
        middle = re.search(r"latency average = ([\d.]+) ms", told.stdout)
        if rate is None or middle is None or told.returncode:
            sys.exit(f"pgbench failed:\n{told.stdout}{told.stderr}")
        return Load(float(rate[1]), float(middle[1]))
