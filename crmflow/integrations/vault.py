"""The vault: providers' secrets, sealed with a key of the environment and bound to the row they lie in."""

import base64
import binascii
import os
from dataclasses import dataclass
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from crmflow.config import Settings
from crmflow.errors import CrmflowError

KEY_BYTES = 32
# NIST SP 800-38D: 96 bits; drawn at random they are safe for 2^32 secrets a key.
NONCE_BYTES = 12


class SealBroken(CrmflowError):
    """A stored secret cannot be read: its key is not in the ring, or it was altered or moved."""

    code = "seal_broken"


class BadKeyRing(CrmflowError):
    """CRMFLOW_VAULT_KEYS is not a list of id:base64, each key 32 bytes and each id once."""

    code = "bad_key_ring"


@dataclass(frozen=True)
class Sealed:
    """What the database keeps of a secret: the key's id, and nonce + AES-256-GCM ciphertext + tag."""

    key_id: str
    ciphertext: bytes


class Vault:
    """A ring of keys: the first one seals, each opens what it sealed. It never shows a key."""

    def __init__(self, keys: dict[str, bytes]) -> None:
        self._ciphers = {key_id: AESGCM(key) for key_id, key in keys.items()}
        self._newest = next(iter(keys))

    @classmethod
    def open(cls, settings: Settings) -> "Vault":
        """The configured ring, or the generated key of the data folder. Raises BadKeyRing."""
        return cls(_keys(settings.key_ring))

    def seal(self, plain: bytes, aad: str) -> Sealed:
        """Encrypt with the newest key. `aad` says which row and column it is for."""
        nonce = os.urandom(NONCE_BYTES)
        return Sealed(self._newest, nonce + self._ciphers[self._newest].encrypt(nonce, plain, aad.encode()))

    def open_sealed(self, sealed: Sealed, aad: str) -> bytes:
        """The secret. Raises SealBroken: unknown key, a bit flipped, or sealed for another row."""
        cipher = self._ciphers.get(sealed.key_id)
        if cipher is None:
            # The cause is for the log; whoever knocks at a door learns no name of a key.
            raise SealBroken from LookupError(f"CRMFLOW_VAULT_KEYS has no key {sealed.key_id!r}")
        nonce, ciphertext = sealed.ciphertext[:NONCE_BYTES], sealed.ciphertext[NONCE_BYTES:]
        try:
            return cipher.decrypt(nonce, ciphertext, aad.encode())
        except (InvalidTag, ValueError):
            raise SealBroken from None


def row_aad(table: str, column: str, *, workspace_id: UUID, owner_id: UUID, provider: str) -> str:
    """What a secret is bound to. The owner is the user, or the door, whose secret it is."""
    return f"{table}|{workspace_id}|{owner_id}|{provider}|{column}"


def _keys(ring: str) -> dict[str, bytes]:
    entries = [entry.strip().partition(":") for entry in ring.split(",") if entry.strip()]
    keys = {key_id: _key(text) for key_id, _, text in entries}
    if not keys or len(keys) != len(entries) or not all(keys):
        raise BadKeyRing
    return keys


def _key(text: str) -> bytes:
    standard = text.replace("-", "+").replace("_", "/").rstrip("=")
    try:
        key = base64.b64decode(standard + "=" * (-len(standard) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise BadKeyRing from None
    if len(key) != KEY_BYTES:
        raise BadKeyRing
    return key
