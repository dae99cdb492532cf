"""The first start: a one-time link that makes the first administrator. There is no default password."""

import hashlib
import secrets

from crmflow.config import Settings
from crmflow.db.roles import database_urls
from crmflow.ops.at_hand import as_owner


async def setup_link(settings: Settings) -> str | None:
    """A new one-time link, good for 24 hours, or None when somebody can sign in already.

    The token stands after `#`, so that it reaches no server log; the database keeps its SHA-256 only.
    """
    token = secrets.token_urlsafe(32)
    digest = hashlib.sha256(token.encode()).digest()
    async with as_owner(database_urls(settings).owner) as connection:
        offered = await connection.fetchval("select app.offer_setup($1)", digest)
    return f"{settings.base_url}/setup#token={token}" if offered else None
