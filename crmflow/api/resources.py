"""What SQL cannot say about a table, one line each; every other table is served without a line."""

from dataclasses import dataclass

from crmflow.db.catalog import Catalogue, Table


@dataclass(frozen=True)
class Resource:
    """A table with something special.

    `search` names the function of schema `app` behind `search=`, where it is not `<table>_candidates`;
    `demands_version` refuses a change that does not say by `If-Match` which version it is based on, because
    two people often write there at once.
    """

    table: str
    search: str | None = None
    demands_version: bool = False


RESOURCES = {
    resource.table: resource
    for resource in (
        Resource("companies", search="company_candidates"),
        Resource("quotes", demands_version=True),
    )
}


def search_function(catalogue: Catalogue, table: Table) -> str | None:
    """The function that finds rows of this table by typed words, if the database has one."""
    resource = RESOURCES.get(table.name)
    name = (resource and resource.search) or f"{table.name}_candidates"
    return name if name in catalogue.searches else None


def demands_version(table: Table) -> bool:
    """True when a change must name the version it is based on."""
    resource = RESOURCES.get(table.name)
    return bool(resource and resource.demands_version)
