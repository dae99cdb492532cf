"""Doors: the addresses that a chatbot or a mailbox sends to, and how the command line makes one."""

import hashlib
import secrets
from dataclasses import dataclass, field
from typing import Literal

import asyncpg

from crmflow.config import Settings
from crmflow.db.session import Connection
from crmflow.errors import Invalid, NotFound
from crmflow.ingest.proof import secret_aad
from crmflow.integrations.vault import Vault
from crmflow.ops.at_hand import as_owner

HINT_LENGTH = 4
DoorKind = Literal["chat", "email"]


@dataclass(frozen=True)
class ChatDoor:
    """A chat door to be made. With a signing secret it takes only what the provider signed with it."""

    workspace: str
    provider: str
    signing_secret: str | None = field(default=None, repr=False)


async def add_chat_door(owner_url: str, settings: Settings, door: ChatDoor) -> str:
    """The webhook address of a new chat door. It is shown once: the database keeps the token's SHA-256.

    Raises:
        NotFound: there is no such workspace.
        Invalid: the signing secret is empty.
    """
    if door.signing_secret is not None and not door.signing_secret.strip():
        raise Invalid("The signing secret is empty.", field="signing_secret")
    token = new_token("chat")
    async with as_owner(owner_url) as connection, connection.transaction():
        await add_door(connection, token, (door.workspace, "chat", door.provider, None))
        if door.signing_secret is not None:
            await lock_door(connection, token, (Vault.open(settings), door.signing_secret.strip()))
    return address_of(settings, "chat", door.provider, token)


async def add_mail_door(owner_url: str, settings: Settings, workspace: str) -> str:
    """The mail address of a new mail door.

    Raises:
        NotFound: there is no such workspace.
    """
    token = new_token("email")
    address = address_of(settings, "email", "smtp", token)
    async with as_owner(owner_url) as connection:
        await add_door(connection, token, (workspace, "email", "smtp", address))
    return address


async def add_door(connection: Connection, token: str, door: tuple[str, str, str, str | None]) -> None:
    """Store the door: workspace, kind, provider, address."""
    workspace, kind, provider, address = door
    try:
        await connection.execute(
            "select app.admin_add_inbound($1, $2, $3, $4, $5, $6)",
            workspace,
            kind,
            provider,
            token_hash(token),
            address,
            token[-HINT_LENGTH:],
        )
    except asyncpg.NoDataFoundError:
        raise NotFound(f"There is no workspace named {workspace}.") from None


async def lock_door(connection: Connection, token: str, signing: tuple[Vault, str]) -> None:
    """Store what the provider signs with, sealed for the door's own row."""
    vault, secret = signing
    door = await connection.fetchrow("select * from app.find_door($1, 'chat')", token_hash(token))
    if door is None:
        raise NotFound
    workspace_id, endpoint_id = door["workspace_id"], door["endpoint_id"]
    sealed = vault.seal(secret.encode(), secret_aad(workspace_id, endpoint_id, door["provider"]))
    await connection.execute(
        "select app.admin_seal_inbound($1, $2, $3, $4)",
        workspace_id,
        endpoint_id,
        sealed.key_id,
        sealed.ciphertext,
    )


def new_token(kind: DoorKind) -> str:
    """Mail servers may change case, so the secret of a mail address is hexadecimal."""
    return secrets.token_hex(16) if kind == "email" else secrets.token_urlsafe(32)


def address_of(settings: Settings, kind: DoorKind, provider: str, token: str) -> str:
    """Where to send."""
    if kind == "email":
        return f"{token}@{settings.mail_domain}"
    return f"{settings.base_url}/api/v1/inbound/chat/{provider}/{token}"


def token_hash(token: str) -> bytes:
    """What the database keeps of an address's secret."""
    return hashlib.sha256(token.encode()).digest()
