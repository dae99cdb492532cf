"""What SQL cannot say about a table, one line each; every other table is served without a line."""

from dataclasses import dataclass

from crmflow.db.catalog import Catalogue, Table


@dataclass(frozen=True)
class Resource:
    """A table with something special. `search` names the function of schema `app` behind `search=`."""

    table: str
    search: str


RESOURCES = {resource.table: resource for resource in (Resource("companies", search="company_candidates"),)}


def search_function(catalogue: Catalogue, table: Table) -> str | None:
    """The function that finds rows of this table by typed words, if there is one and the database has it."""
    resource = RESOURCES.get(table.name)
    return resource.search if resource and resource.search in catalogue.searches else None
