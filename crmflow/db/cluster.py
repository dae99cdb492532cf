"""A new, empty PostgreSQL cluster on disk."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from crmflow.db.account import Account
from crmflow.errors import Unavailable

DATABASE = "crmflow"
OWNER = "postgres"
FIRST_WITH_BUILTIN_LOCALE = 17


def create_cluster(folder: Path, version: int, program: Callable[[str], Path], account: Account) -> None:
    """Make a cluster with one empty database. It appears under its name only when it is whole.

    Raises:
        Unavailable: a step failed; the message is what the program said.
    """
    draft = folder.with_suffix(".new")
    shutil.rmtree(draft, ignore_errors=True)
    account.own(draft)
    locale = ["--locale=C.UTF-8"]
    if version >= FIRST_WITH_BUILTIN_LOCALE:
        locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
    options = [
        "--username",
        OWNER,
        "--encoding=UTF8",
        *locale,
        "--data-checksums",
        "--auth=reject",
        "--no-sync",
    ]
    run([program("initdb"), "--pgdata", draft, *options], account)
    run([program("postgres"), "--single", "-D", draft, OWNER], account, f"create database {DATABASE}\n")
    os.sync()
    draft.rename(folder)


def run(command: list[str | Path], account: Account, typed: str = "") -> None:
    """Run a program of PostgreSQL to its end."""
    outcome = subprocess.run(
        command, input=typed, text=True, check=False, capture_output=True, cwd="/", **account.arguments
    )
    if outcome.returncode:
        words = outcome.stderr.strip() or outcome.stdout.strip()
        raise Unavailable(f"{Path(command[0]).name} failed: {words}")
