"""People, from the command line."""

import hashlib
import secrets
from dataclasses import dataclass
from uuid import UUID

import asyncpg
from argon2 import PasswordHasher
from stdnum.dk import cvr as danish_cvr
from stdnum.exceptions import ValidationError

from crmflow.config import Settings
from crmflow.errors import Invalid, NotFound
from crmflow.integrations.links import own_link
from crmflow.ops.at_hand import as_owner

SHORTEST_PASSWORD = 12


@dataclass(frozen=True)
class NewMember:
    """Who is let into which workspace, as what. With CVR numbers they see those companies only."""

    email: str
    workspace: str
    role: str
    name: str = ""
    password: str | None = None
    cvr_numbers: tuple[str, ...] = ()


async def add_member(owner_url: str, member: NewMember) -> UUID:
    """Make the person, and the workspace when it is missing. An existing person keeps what is not given.

    Raises:
        Invalid: the e-mail address, the password, the role or a CVR number will not do.
    """
    check_member(member)
    arguments = (
        member.email,
        member.name,
        PasswordHasher().hash(member.password) if member.password else None,
        member.workspace,
        member.role,
        [danish_cvr.compact(number) for number in member.cvr_numbers],
    )
    async with as_owner(owner_url) as connection:
        try:
            person: UUID = await connection.fetchval(
                "select app.admin_add_user($1, $2, $3, $4, $5, $6)", *arguments
            )
        except asyncpg.CheckViolationError as problem:
            if problem.constraint_name == "user_workspaces_role":
                raise Invalid(f"There is no role named {member.role}.", field="role") from problem
            raise
    return person


def check_member(member: NewMember) -> None:
    """Refuse what a person mistyped."""
    if "@" not in member.email.strip("@"):
        raise Invalid(f"{member.email} is not an e-mail address.", field="email")
    if member.password is not None and len(member.password) < SHORTEST_PASSWORD:
        raise Invalid(f"A password has at least {SHORTEST_PASSWORD} characters.", field="password")
    for number in member.cvr_numbers:
        try:
            danish_cvr.validate(number)
        except ValidationError:
            raise Invalid(f"{number} is not a CVR number: its check digit is wrong.", field="cvr") from None


async def recovery_link(settings: Settings, owner_url: str, email: str) -> str:
    """A link to a new password, good once and for an hour, where no mail can be sent. Raises NotFound."""
    token = secrets.token_urlsafe(32)
    digest = hashlib.sha256(token.encode()).digest()
    async with as_owner(owner_url) as connection:
        if await connection.fetchval("select app.admin_offer_recovery($1, $2)", email, digest) is None:
            raise NotFound(f"Nobody here has the address {email}.")
    return own_link(settings.base_url, "recovery", token)
