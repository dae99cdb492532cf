"""What a placing by hand teaches: whose address and whose mail domain it was."""

from uuid import UUID

from pydantic import BaseModel

from crmflow.db.session import Actor, Connection
from crmflow.ingest.cvr import FREE_MAIL, domain_of

SENDERS = {
    "chat_conversations": """
        select visitor_email as email, visitor_name as name, company_id, 'chat' as source
        from public.chat_conversations where workspace_id = $1 and id = $2
    """,
    "email_threads": """
        select from_email as email, from_name as name, company_id, 'e-mail' as source from public.emails
        where workspace_id = $1 and thread_id = $2 and direction = 'in' and not is_automatic
        order by sent_at desc limit 1
    """,
    "documents": """
        select mail.from_email as email, mail.from_name as name, document.company_id, 'e-mail' as source
        from public.documents as document
        join public.emails as mail
          on mail.workspace_id = document.workspace_id and mail.id = document.email_id
        where document.workspace_id = $1 and document.id = $2 and mail.direction = 'in'
    """,
}
OWN_DOMAINS = "select own_domains from public.workspace_settings where workspace_id = $1"
ADD_PERSON = """
    insert into public.people (workspace_id, company_id, name, email, source)
    select $1, $2, left($3, 300), $4, $5
    where not exists (select from public.people
                      where workspace_id = $1 and company_id = $2 and email_norm = lower($4))
    returning id
"""
# A domain that another company has says nothing; one that the company chose itself stays.
SET_DOMAIN = """
    update public.companies set email_domain = $3
    where workspace_id = $1 and id = $2 and email_domain is null
      and not exists (select from public.companies where workspace_id = $1 and email_domain = $3)
    returning email_domain
"""


class Learned(BaseModel):
    """What is known from now on; None: nothing new."""

    person_id: UUID | None = None
    email_domain: str | None = None


async def learn_sender(connection: Connection, actor: Actor, kind: str, item_id: UUID) -> Learned:
    """Remember the sender as a person at the company, and their domain unless it is a free one or our own."""
    sender = await connection.fetchrow(SENDERS[kind], actor.workspace_id, item_id)
    if sender is None or "@" not in (sender["email"] or ""):
        return Learned()
    email, company = sender["email"].strip(), sender["company_id"]
    domain = domain_of(email)
    own_domains = await connection.fetchval(OWN_DOMAINS, actor.workspace_id) or []
    if domain in own_domains:
        return Learned()
    name = sender["name"] or email.partition("@")[0]
    person = await connection.fetchval(ADD_PERSON, actor.workspace_id, company, name, email, sender["source"])
    if domain in FREE_MAIL:
        return Learned(person_id=person)
    learned = await connection.fetchval(SET_DOMAIN, actor.workspace_id, company, domain)
    return Learned(person_id=person, email_domain=learned)
