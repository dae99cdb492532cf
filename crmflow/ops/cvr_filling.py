"""What the CVR register says of a company goes into its row, and never over what a person typed."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from crmflow.db.session import Connection
from crmflow.integrations.registered_company import RegisteredCompany

# The register's own: nobody types these, so they follow it.
FACTS = ("legal_form", "industry_code", "industry_text", "employees")
# Anybody's: filled where they are empty.
OPEN = ("phone", "email", "website")
# Of one place: a street of the firm's and the register's postal code would be no address.
PLACE = ("street", "postal_code", "city", "country")
COLUMNS = (*PLACE, *OPEN, *FACTS, "registry_status", "is_advertising_protected")
FOUND = f"""
    select {", ".join(COLUMNS)} from public.companies
    where workspace_id = $1 and id = $2 and cvr = $3 for update
"""  # noqa: S608 -- the columns are these
# Of the one who owns the firm, often; somebody who was erased does not come back by these.
ERASED = "select app.was_erased('email', $1) as email, app.was_erased('phone', $2) as phone"

Values = Mapping[str, Any]


async def fill(
    connection: Connection, place: tuple[UUID, UUID], cvr: str, company: RegisteredCompany | None
) -> list[str] | None:
    """Write what is new into the row, and that the register was asked.

    Args:
        connection: Within the transaction of somebody who may change the company.
        place: Workspace and id.
        cvr: The number that was asked about.
        company: What the register said; None when it does not know the number.

    Returns:
        The columns that changed; None when there is no such company any more, or it has another number now.
    """
    before = await connection.fetchrow(FOUND, *place, cvr)
    if before is None:
        return None
    changes = await unerased(connection, news(dict(before), company)) if company else {}
    parts = [f"{column} = ${number}" for number, column in enumerate(changes, start=3)]
    await connection.execute(
        f"update public.companies set {', '.join((*parts, 'registry_fetched_at = now()'))}"  # noqa: S608 -- ours
        " where workspace_id = $1 and id = $2",
        *place,
        *changes.values(),
    )
    return list(changes)


def news(before: Values, company: RegisteredCompany) -> dict[str, Any]:
    """The columns that become something else."""
    wanted: dict[str, Any] = {column: getattr(company, column) or before[column] for column in FACTS}
    wanted |= {column: before[column] or getattr(company, column) for column in OPEN}
    wanted["registry_status"] = company.status or before["registry_status"]
    wanted["is_advertising_protected"] = company.is_advertising_protected
    if not any(before[column] for column in ("street", "postal_code", "city")):
        wanted |= {column: getattr(company, column) or before[column] for column in PLACE}
    return {column: value for column, value in wanted.items() if value != before[column]}


async def unerased(connection: Connection, changes: Values) -> dict[str, Any]:
    """The changes without the address and the number of somebody who was erased."""
    is_erased: Values = {}
    if "email" in changes or "phone" in changes:
        is_erased = dict(await connection.fetchrow(ERASED, changes.get("email"), changes.get("phone")) or ())
    return {column: value for column, value in changes.items() if not is_erased.get(column)}
