"""Doors, from the command line: the addresses that a chatbot or a mailbox sends to."""

import hashlib
import secrets

import asyncpg

from crmflow.config import Settings
from crmflow.errors import NotFound
from crmflow.ops.at_hand import as_owner

HINT_LENGTH = 4


async def add_chat_door(owner_url: str, settings: Settings, workspace: str, provider: str) -> str:
    """The webhook address of a new chat door. It is shown once: the database keeps the secret's SHA-256.

    Raises:
        NotFound: there is no such workspace.
    """
    token = secrets.token_urlsafe(32)
    await add_door(owner_url, token, (workspace, "chat", provider, None))
    return f"{settings.base_url}/api/v1/inbound/chat/{provider}/{token}"


async def add_mail_door(owner_url: str, settings: Settings, workspace: str) -> str:
    """The mail address of a new mail door. Mail servers may change case, so its secret is hexadecimal.

    Raises:
        NotFound: there is no such workspace.
    """
    token = secrets.token_hex(16)
    address = f"{token}@{settings.mail_domain}"
    await add_door(owner_url, token, (workspace, "email", "smtp", address))
    return address


async def add_door(owner_url: str, token: str, door: tuple[str, str, str, str | None]) -> None:
    """Store the door: workspace, kind, provider, address."""
    workspace, kind, provider, address = door
    digest = hashlib.sha256(token.encode()).digest()
    async with as_owner(owner_url) as connection:
        try:
            await connection.execute(
                "select app.admin_add_inbound($1, $2, $3, $4, $5, $6)",
                workspace,
                kind,
                provider,
                digest,
                address,
                token[-HINT_LENGTH:],
            )
        except asyncpg.NoDataFoundError:
            raise NotFound(f"There is no workspace named {workspace}.") from None
