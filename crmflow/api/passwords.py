"""Passwords: argon2id, off the event loop, and the same work whether or not the account exists."""

from functools import lru_cache

from anyio import CapacityLimiter, to_thread
from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from crmflow.errors import Invalid

SHORTEST = 12
LONGEST = 256
# Each takes 64 MB while it runs: a flood of sign-ins must queue, not eat the memory.
AT_ONCE = CapacityLimiter(2)
HASHER = PasswordHasher()


def check_password(password: str, email: str) -> None:
    """Refuse a password that is easy to guess.

    Raises:
        Invalid: shorter than 12 characters, longer than 256, or the e-mail address.
    """
    if len(password) < SHORTEST:
        raise Invalid(f"A password has at least {SHORTEST} characters.", field="password")
    if len(password) > LONGEST:
        raise Invalid(f"A password has at most {LONGEST} characters.", field="password")
    if password.strip().lower() in {email.strip().lower(), email.strip().lower().partition("@")[0]}:
        raise Invalid("The password may not be the e-mail address.", field="password")


async def hash_password(password: str) -> str:
    """The argon2id hash, with its own salt and parameters in it."""
    return await to_thread.run_sync(HASHER.hash, password, limiter=AT_ONCE)


async def is_password(password: str, known_hash: str | None) -> bool:
    """Whether it fits. Without a hash there is nothing to fit, and finding that out takes as long."""
    fits = await to_thread.run_sync(_verify, known_hash or _hash_of_nobody(), password, limiter=AT_ONCE)
    return fits and known_hash is not None


def _verify(known_hash: str, password: str) -> bool:
    try:
        return HASHER.verify(known_hash, password)
    except (Argon2Error, InvalidHashError):
        return False


@lru_cache
def _hash_of_nobody() -> str:
    return HASHER.hash("nobody has this password")
