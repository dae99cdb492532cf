"""What a reading process may use: little memory, small files, no network where the kernel allows it."""

import contextlib
import ctypes
import os
import resource

MEMORY = 2 * 1024**3
LARGEST_FILE = 64 * 1024**2
CLONE_NEWUSER = 0x10000000
CLONE_NEWNET = 0x40000000
PR_SET_NO_NEW_PRIVS = 38


def confine(memory: int = MEMORY) -> None:
    """Limit this process for good. Call it before any thread starts; what the kernel refuses is left out."""
    for limit, value in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_FSIZE, LARGEST_FILE),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(limit, (value, value))
    with contextlib.suppress(OSError, AttributeError):
        libc = ctypes.CDLL(None, use_errno=True)
        libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        # Root may drop the network alone; everybody else needs a user namespace around it.
        if libc.unshare(CLONE_NEWNET) != 0:
            libc.unshare(CLONE_NEWUSER | CLONE_NEWNET)


def quiet_stdout() -> int:
    """Keep standard output for answers; what parsers print goes to standard error. Returns a descriptor."""
    answers = os.dup(1)
    os.dup2(2, 1)
    return answers
