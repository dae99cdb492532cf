"""Signing what we send, by the Standard Webhooks specification, and the secrets for it."""

import base64
import hmac
import secrets
from collections.abc import Sequence
from uuid import UUID

from crmflow.integrations.vault import Sealed, Vault, row_aad

PREFIX = "whsec_"
SECRET_BYTES = 32


def new_secret() -> str:
    """A secret as its receiver's library takes it: `whsec_` and 256 random bits in base64."""
    return PREFIX + base64.b64encode(secrets.token_bytes(SECRET_BYTES)).decode()


def seal_secret(vault: Vault, secret: str, workspace_id: UUID, webhook_id: UUID) -> Sealed:
    """What the database keeps of it; it opens for this webhook only."""
    return vault.seal(secret.encode(), _aad(workspace_id, webhook_id))


def open_secrets(
    vault: Vault, sealed: Sequence[Sealed], workspace_id: UUID, webhook_id: UUID
) -> tuple[str, ...]:
    """The live secrets of a webhook, newest first. Raises SealBroken."""
    aad = _aad(workspace_id, webhook_id)
    return tuple(vault.open_sealed(one, aad).decode() for one in sealed)


def signed_headers(message_id: str, timestamp: int, body: bytes, live: Sequence[str]) -> dict[str, str]:
    """The three headers of Standard Webhooks, with a signature for each live secret."""
    signed = f"{message_id}.{timestamp}.".encode() + body
    signatures = (hmac.digest(_key(secret), signed, "sha256") for secret in live)
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": " ".join(f"v1,{base64.b64encode(one).decode()}" for one in signatures),
    }


def _key(secret: str) -> bytes:
    return base64.b64decode(secret.removeprefix(PREFIX), validate=True)


def _aad(workspace_id: UUID, webhook_id: UUID) -> str:
    return row_aad(
        "webhook_secrets",
        "ciphertext",
        workspace_id=workspace_id,
        owner_id=webhook_id,
        provider="standard-webhooks",
    )
