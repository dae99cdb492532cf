"""The links that mails and administrators hand out: pages of ours, with a token that works once."""

from typing import Literal

# The token stands after `#`, so that it reaches no server's log.
PAGES = {"invite": "invitation", "recovery": "reset-password"}


def own_link(base_url: str, purpose: Literal["invite", "recovery"], token: str) -> str:
    """The page where an invitation is accepted, or a new password chosen."""
    return f"{base_url}/{PAGES[purpose]}#token={token}"
