"""docs/permissions.md and docs/schema.md, written from the database, so that they cannot drift."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import asyncpg

from crmflow.db.migrate import Migration, read_migrations
from crmflow.db.session import Connection

CREATE_TABLE = re.compile(r"^create table public\.(\w+)", re.MULTILINE)
NOTE = "<!-- Written by `crmflow docs`; do not edit. -->\n"

LETTERS = """\
`r` read, `c` create, `u` update, `d` delete; a star after a letter: own rows only. The rights are data
(`app.permission_matrix`), and row level security enforces them for every client. `system` is the workspace's
own user, which jobs act as; no person can have that role.
"""
SCOPES = """\
Whose row it is: the column that a star looks at. Limited members see a row only when the CVR number of its
company is granted to them.
"""
CONVENTIONS = """\
Every table has `workspace_id` and `id`, its primary key. Tables that people edit also have `created_by`,
`created_at`, `updated_at`, `version` (counted up by the database) and `deleted_at` (deleting hides). Money is
in minor units (øre), times are UTC. See [permissions](permissions.md).
"""

MATRIX = "select * from app.permission_matrix order by resource"
PROTECTED = """
    select table_name, resource, owner_column, company_column, is_private, is_open
    from app.protected_tables order by table_name
"""
COLUMNS = """
    select it.relname as table_name, obj_description(it.oid, 'pg_class') as about, col.attname as name,
           format_type(col.atttypid, col.atttypmod) as type, col.attnotnull as is_required,
           col_description(it.oid, col.attnum) as comment
    from pg_class as it
    join pg_attribute as col on col.attrelid = it.oid and col.attnum > 0 and not col.attisdropped
    where it.relkind = 'r' and it.relnamespace = 'public'::regnamespace
    order by it.relname, col.attnum
"""
LINKS = """
    select distinct child.relname as child, parent.relname as parent
    from pg_constraint as con
    join pg_class as child on child.oid = con.conrelid
    join pg_class as parent on parent.oid = con.confrelid
    where con.contype = 'f' and con.connamespace = 'public'::regnamespace
      and parent.relname not in ('workspaces', 'user_workspaces') and child.oid <> parent.oid
    order by child.relname, parent.relname
"""
# Every table has them; the page says so once.
EVERYWHERE = frozenset(
    {"workspace_id", "id", "created_by", "created_at", "updated_at", "version", "deleted_at"}
)


@dataclass(frozen=True)
class Domain:
    """The tables that one migration file makes, and what it says of itself."""

    title: str
    about: str
    tables: tuple[str, ...]


async def pages(owner_url: str) -> dict[str, str]:
    """Both pages by file name, from a migrated database."""
    connection = await asyncpg.connect(owner_url)
    try:
        return {
            "permissions.md": await permissions_page(connection),
            "schema.md": await schema_page(connection),
        }
    finally:
        await connection.close()


async def write_pages(owner_url: str, folder: Path) -> None:
    """Write both pages into a folder."""
    for name, text in (await pages(owner_url)).items():
        (folder / name).write_text(text, "utf-8")


def domains(migrations: Sequence[Migration]) -> list[Domain]:
    """The domains in the order of their files, whose first comment is `Title: what it is about`."""
    found = []
    for migration in migrations:
        tables = tuple(CREATE_TABLE.findall(migration.text))
        if tables:
            heading = " ".join(
                line.removeprefix("--").strip()
                for line in migration.text.split("\n\n", 1)[0].splitlines()
                if line.startswith("--")
            )
            title, _, about = heading.partition(": ")
            found.append(Domain(title, about[:1].upper() + about[1:], tables))
    return found


async def permissions_page(connection: Connection) -> str:
    """The matrix, and how each table is protected."""
    matrix = await connection.fetch(MATRIX)
    roles = [column for column in matrix[0].keys() if column != "resource"]  # noqa: SIM118 -- a record iterates values
    lines = [
        "# Who may do what",
        NOTE,
        LETTERS,
        "| resource | " + " | ".join(roles) + " |",
        "|---|" + "---|" * len(roles),
        *(
            f"| {row['resource']} | " + " | ".join(_letters(row[role]) for role in roles) + " |"
            for row in matrix
        ),
        "",
        "## Tables",
        SCOPES,
        "| table | resource | whose row | company | |",
        "|---|---|---|---|---|",
        *(_table_line(row) for row in await connection.fetch(PROTECTED)),
    ]
    return "\n".join(lines) + "\n"


def _letters(letters: str) -> str:
    return f"`{letters}`" if letters else "–"


def _table_line(row: asyncpg.Record) -> str:
    remarks = []
    if row["is_private"]:
        remarks.append("only its owner, administrators too")
    if row["is_open"]:
        remarks.append("rows of no company are everybody's")
    resource = "–" if row["is_private"] else row["resource"]
    return (
        f"| {row['table_name']} | {resource} | {row['owner_column'] or ''} | {row['company_column'] or ''}"
        f" | {'; '.join(remarks)} |"
    )


async def schema_page(connection: Connection) -> str:
    """Every table by domain, with a diagram of what points at what."""
    columns = await connection.fetch(COLUMNS)
    links = [(row["child"], row["parent"]) for row in await connection.fetch(LINKS)]
    lines = [
        "# The tables",
        NOTE,
        CONVENTIONS,
    ]
    for domain in domains(read_migrations()):
        lines += [f"## {domain.title}", domain.about, "", *_diagram(domain, links)]
        for table in domain.tables:
            lines += _table(table, [row for row in columns if row["table_name"] == table])
    return "\n".join(lines)


def _diagram(domain: Domain, links: Sequence[tuple[str, str]]) -> list[str]:
    inside = [link for link in links if link[0] in domain.tables]
    if not inside:
        return []
    arrows = [f'    {child} }}o--|| {parent} : ""' for child, parent in inside]
    return ["```mermaid", "erDiagram", *arrows, "```", ""]


def _table(table: str, columns: Sequence[asyncpg.Record]) -> list[str]:
    own = [column for column in columns if column["name"] not in EVERYWHERE]
    return [
        f"### {table}",
        str(columns[0]["about"]),
        "",
        "| column | type | |",
        "|---|---|---|",
        *map(_column_line, own),
        "",
    ]


def _column_line(column: asyncpg.Record) -> str:
    optional = "" if column["is_required"] else "?"
    return f"| {column['name']} | {column['type']}{optional} | {column['comment'] or ''} |"
