"""How API keys look: `crm_<8 characters>_<43 characters>_<6 characters of checksum>`, all of base62.

The prefix up to the second underscore tells keys apart and is no secret; 43 characters of base62 are 256
random bits. The checksum is the CRC-32 of all before it, so that a mistyped key is known as one without
asking the database, and a scanner that finds `crm_…` in a repository knows whether it is a key.
"""

import re
import secrets
import string
import zlib

MARK = "crm_"
BASE62 = string.digits + string.ascii_uppercase + string.ascii_lowercase
PREFIX_LENGTH, SECRET_LENGTH, CHECKSUM_LENGTH = 8, 43, 6
KEY = re.compile(
    rf"crm_[0-9A-Za-z]{{{PREFIX_LENGTH}}}_[0-9A-Za-z]{{{SECRET_LENGTH}}}_[0-9A-Za-z]{{{CHECKSUM_LENGTH}}}"
)


def new_key() -> str:
    """A key that nobody can guess."""
    body = f"{MARK}{_letters(PREFIX_LENGTH)}_{_letters(SECRET_LENGTH)}"
    return f"{body}_{checksum(body)}"


def prefix_of(key: str) -> str:
    """The part that may be shown: `crm_` and the first 8 characters."""
    return key[: len(MARK) + PREFIX_LENGTH]


def is_whole(key: str) -> bool:
    """True when nothing is missing or mistyped; whether the key exists, only the database knows."""
    return KEY.fullmatch(key) is not None and checksum(key.rpartition("_")[0]) == key.rpartition("_")[2]


def checksum(body: str) -> str:
    """CRC-32 in base62, padded with zeros."""
    left, found = zlib.crc32(body.encode()), ""
    while left or len(found) < CHECKSUM_LENGTH:
        left, digit = divmod(left, len(BASE62))
        found = BASE62[digit] + found
    return found


def _letters(amount: int) -> str:
    return "".join(secrets.choice(BASE62) for _ in range(amount))
