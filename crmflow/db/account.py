"""Which operating system account PostgreSQL runs as: it refuses to be root."""

import os
import pwd
import shutil
import stat
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from crmflow.errors import Unavailable

ACCOUNT = "crmflow"
READABLE = stat.S_IRGRP | stat.S_IROTH
PASSABLE = stat.S_IXGRP | stat.S_IXOTH


class Identity(TypedDict, total=False):
    """The arguments of `subprocess` that say who a program runs as."""

    user: int
    group: int
    extra_groups: list[int]


@dataclass(frozen=True)
class Account:
    """The account that owns the cluster. `drop` says that this process must drop to it."""

    name: str
    uid: int
    gid: int
    drop: bool

    @property
    def arguments(self) -> Identity:
        """What `subprocess` needs to start a program as this account."""
        return {"user": self.uid, "group": self.gid, "extra_groups": []} if self.drop else {}

    def own(self, folder: Path) -> Path:
        """Make the folder if need be, readable by this account only."""
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self.drop:
            os.chown(folder, self.uid, self.gid)
        folder.chmod(0o700)
        return folder

    def share(self, folder: Path) -> Path:
        """Make the folder if need be: ours, and this account may pass through but not list it."""
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self.drop:
            open_way_to(folder)
            os.chown(folder, -1, self.gid)
            folder.chmod(0o710)
        return folder


def database_account() -> Account:
    """This process's own account; as root, the system account `crmflow`, made at first use."""
    if os.geteuid() != 0:
        return Account(own_name(), os.geteuid(), os.getegid(), drop=False)
    try:
        entry = pwd.getpwnam(ACCOUNT)
    except KeyError:
        entry = make_account()
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid, drop=True)


def own_name() -> str:
    """The name of the account this process runs as."""
    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        message = f"User id {os.geteuid()} has no name on this machine, and PostgreSQL needs one."
        raise Unavailable(message, hint="Run as a user that is listed in /etc/passwd.") from None


def make_account() -> pwd.struct_passwd:
    """A system account that nobody can sign in to; where accounts cannot be made, the one named nobody."""
    useradd = shutil.which("useradd", path="/usr/sbin:/sbin:/usr/bin:/bin")
    if useradd:
        command = [useradd, "--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin"]
        subprocess.run([*command, ACCOUNT], check=False, capture_output=True)
    try:
        return pwd.getpwnam(ACCOUNT)
    except KeyError:
        return pwd.getpwnam("nobody")


def open_way_to(path: Path) -> None:
    """Let other accounts pass through (not list) the folders above the path."""
    for folder in path.resolve().parents:
        mode = folder.stat().st_mode
        if not mode & stat.S_IXOTH:
            folder.chmod(mode | stat.S_IXOTH)


def open_programs(program: Path, account: Account) -> None:
    """Make sure that the account can run the program, which a strict umask may have hidden from it."""
    if not account.drop or can_run(program, account):
        return
    installation = program.parent.parent
    open_way_to(installation)
    for path in [installation, *installation.rglob("*")]:
        if path.is_symlink():
            continue
        mode = path.stat().st_mode
        path.chmod(mode | READABLE | (PASSABLE if mode & stat.S_IXUSR else 0))


def can_run(program: Path, account: Account) -> bool:
    """Whether the account can start the program."""
    try:
        outcome = subprocess.run(
            [program, "--version"], check=False, capture_output=True, cwd="/", **account.arguments
        )
    except PermissionError:
        return False
    return outcome.returncode == 0
