"""What a door with a signing secret asks of every delivery: proof that it is from whom it says."""

import hashlib
from dataclasses import dataclass
from uuid import UUID

import asyncpg
import structlog

from crmflow.errors import Unauthenticated
from crmflow.ingest import chat
from crmflow.ingest.signatures import Delivery
from crmflow.integrations.vault import SealBroken, Sealed, Vault, row_aad

log = structlog.get_logger()


@dataclass(frozen=True)
class Lock:
    """The signing secret of a door, as it lies in the database."""

    workspace_id: UUID
    endpoint_id: UUID
    provider: str
    sealed: Sealed

    @property
    def key(self) -> bytes:
        """What the database takes for proof: SHA-256 of the very secret the signature was checked with."""
        return hashlib.sha256(self.sealed.ciphertext).digest()


class Unproved(Unauthenticated):
    """The delivery is not signed with this address's secret."""

    def __init__(self, lock: Lock) -> None:
        super().__init__()
        self.lock = lock


def lock_of(row: asyncpg.Record, provider: str) -> Lock:
    """The lock in a row of the database."""
    sealed = Sealed(row["key_id"], row["ciphertext"])
    return Lock(row["workspace_id"], row["endpoint_id"], provider, sealed)


def secret_aad(workspace_id: UUID, endpoint_id: UUID, provider: str) -> str:
    """What a door's signing secret is bound to."""
    return row_aad(
        "priv.endpoint_secrets",
        "ciphertext",
        workspace_id=workspace_id,
        owner_id=endpoint_id,
        provider=provider,
    )


def prove(vault: Vault, lock: Lock, delivery: Delivery, now: float) -> bytes:
    """The proof that the delivery is signed, for the database.

    Raises:
        Unproved: the signature is missing or wrong, or its time stamp is not within five minutes of `now`.
        SealBroken: the secret cannot be read; nothing can be proved.
    """
    aad = secret_aad(lock.workspace_id, lock.endpoint_id, lock.provider)
    try:
        secret = vault.open_sealed(lock.sealed, aad).decode()
    except SealBroken:
        log.warning("a door is shut: its signing secret cannot be read", endpoint_id=str(lock.endpoint_id))
        raise
    if not chat.provider(lock.provider).verify(delivery, secret, now):
        raise Unproved(lock)
    return lock.key
