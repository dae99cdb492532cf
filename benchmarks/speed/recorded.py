"""What the API really sends for a request, from the server's own log, as a script that pgbench repeats."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import asyncpg

ENTRY = re.compile(r"^\d{4}-\d\d-\d\d .*? crmflow_api@\S* (LOG|DETAIL):  (.*)$", re.DOTALL)
NEXT_ENTRY = re.compile(r"^(?=\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)", re.MULTILINE)
STATEMENT = re.compile(r"^(?:statement|execute [^:]*): (.*)$", re.DOTALL)
GIVEN = re.compile(r"\$(\d+) = (NULL|'(?:[^']|'')*')", re.DOTALL)
PLACE = re.compile(r"\$(\d+)")


@dataclass(frozen=True)
class Recording:
    """Statements in pgbench's words, and the values of its variables."""

    script: str
    values: dict[str, str]

    @property
    def round_trips(self) -> int:
        """How many statements there are."""
        return self.script.count(";\n")


async def recorded(owner: asyncpg.Connection, log: Path, ask: Callable[[], object]) -> Recording:
    """The statements of one request; the API must have nothing else to do meanwhile."""
    await logging(owner, "all")
    ask()  # The first one also makes every connection take up the setting.
    before = len(log.read_bytes())  # noqa: ASYNC240 -- nothing else runs
    ask()
    await logging(owner, "none")
    return script_of(log.read_bytes()[before:].decode())  # noqa: ASYNC240 -- nothing else runs


async def logging(owner: asyncpg.Connection, kind: str) -> None:
    """Change what the server logs, from the next statement of every connection on."""
    await owner.execute(f"alter system set log_statement = '{kind}'")
    await owner.fetchval("select pg_reload_conf()")
    # The reload is passed on by a signal; nothing tells when everybody has got it.
    await owner.fetchval("select pg_sleep(0.3)")


def script_of(text: str) -> Recording:
    """Statement by statement; a value becomes a variable, of the name of its place."""
    lines: list[str] = []
    values: dict[str, str] = {}
    for entry in NEXT_ENTRY.split(text):
        found = ENTRY.match(entry.rstrip("\n").replace("\n\t", "\n"))
        statement = STATEMENT.match(found[2]) if found else None
        number = len(lines)
        if statement:
            named = PLACE.sub(rf":v{number}_\1", " ".join(statement[1].split()))
            lines.append(named.rstrip("; ") + ";\n")
        elif found and found[1] == "DETAIL":
            for place, value in GIVEN.findall(found[2]):
                name = f"v{number - 1}_{place}"
                if value in {"NULL", "''"}:
                    # Not a value that pgbench takes.
                    lines[-1] = re.sub(rf":{name}\b", value, lines[-1])
                else:
                    values[name] = value[1:-1].replace("''", "'")
    return Recording("".join(lines), values)
