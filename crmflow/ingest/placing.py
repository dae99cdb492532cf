"""Evidence meets the database: looks up the companies that it may mean, and lets the resolver decide."""

import json
from collections import defaultdict
from dataclasses import dataclass
from uuid import UUID

from crmflow.config import settings
from crmflow.db.session import Connection
from crmflow.ingest.cvr import Clues, Directory, Evidence, Placement, clues, resolve

OWN = """
    select own_cvr, own_domains from public.workspace_settings where workspace_id = (select app.active_ws())
"""
BY_CVR = """
    select cvr, id from public.companies
    where workspace_id = (select app.active_ws()) and cvr = any($1) and deleted_at is null
"""
BY_EMAIL = """
    select email_norm as email, id from public.companies
    where workspace_id = (select app.active_ws()) and email_norm = any($1) and deleted_at is null
    union
    select email_norm, company_id from public.people
    where workspace_id = (select app.active_ws()) and email_norm = any($1) and deleted_at is null
"""
BY_DOMAIN = """
    select email_domain as domain, id from public.companies
    where workspace_id = (select app.active_ws()) and email_domain = any($1) and deleted_at is null
"""
# A weaker clue: asked only for domains that no company is known by.
BY_COLLEAGUE = """
    select email_host as domain, company_id as id from public.people
    where workspace_id = (select app.active_ws()) and email_host = any($1) and deleted_at is null
    union
    select email_host, id from public.companies
    where workspace_id = (select app.active_ws()) and email_host = any($1) and deleted_at is null
"""
PERSON = """
    select id from public.people
    where workspace_id = (select app.active_ws()) and company_id = $1 and email_norm = $2
        and deleted_at is null
    order by is_primary desc, created_at limit 1
"""
# An unlabelled number is a guess that better evidence may replace; anything else stays until a person moves
# it.
REPLACEABLE = "cvr_unlabelled"


@dataclass(frozen=True)
class Own:
    """What is the workspace's own and therefore places nothing."""

    cvr: str | None
    domains: frozenset[str]


async def own_identity(connection: Connection) -> Own:
    """The workspace's CVR number and mail domains, with the domain of the inbound addresses."""
    row = await connection.fetchrow(OWN)
    domains = {domain.strip().lower() for domain in (row["own_domains"] if row else [])}
    return Own(row["own_cvr"] if row else None, frozenset(domains | {settings().mail_domain.lower()}))


async def place(connection: Connection, evidence: Evidence) -> Placement:
    """The company this evidence means, in the pinned workspace."""
    wanted = clues(evidence)
    return resolve(evidence, await _directory(connection, wanted))


async def person_behind(connection: Connection, company_id: UUID, email: str) -> UUID | None:
    """The person of the company with this address."""
    person: UUID | None = await connection.fetchval(PERSON, company_id, email.lower())
    return person


def why_json(placement: Placement) -> str:
    """What a placement rests on, as it is stored."""
    candidates = [str(candidate) for candidate in placement.candidates]
    return json.dumps({"words": placement.why, "cvr": placement.cvr, "candidates": candidates})


def suggestion(placement: Placement) -> str | None:
    """The valid CVR number of a company that we do not have."""
    return placement.cvr if placement.company_id is None else None


async def _directory(connection: Connection, wanted: Clues) -> Directory:
    by_cvr: dict[str, UUID] = {}
    by_email: defaultdict[str, set[UUID]] = defaultdict(set)
    by_domain: defaultdict[str, set[UUID]] = defaultdict(set)
    if wanted.cvrs:
        by_cvr = {row["cvr"]: row["id"] for row in await connection.fetch(BY_CVR, list(wanted.cvrs))}
    if wanted.emails:
        for row in await connection.fetch(BY_EMAIL, list(wanted.emails)):
            by_email[row["email"]].add(row["id"])
    if wanted.domains:
        found = await connection.fetch(BY_DOMAIN, list(wanted.domains))
        for row in found or await connection.fetch(BY_COLLEAGUE, list(wanted.domains)):
            by_domain[row["domain"]].add(row["id"])
    return Directory(
        by_cvr,
        {email: frozenset(companies) for email, companies in by_email.items()},
        {domain: frozenset(companies) for domain, companies in by_domain.items()},
    )
