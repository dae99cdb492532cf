"""The world of these tests: two firms, their people, and a row in every table for three companies."""

from dataclasses import dataclass
from uuid import UUID, uuid4

import asyncpg

from tests.database.contents import issued
from tests.database.samples import OF_THE_WORKSPACE, TABLES, Place, insert, new_row

ROLES = ("viewer", "support", "sales", "manager", "admin")


@dataclass(frozen=True)
class World:
    """Who and what there is.

    `here` and `beside` are companies of one workspace; `elsewhere` is another tenant's. Limited members may
    see `here` only.
    """

    here: Place
    beside: Place
    elsewhere: Place
    people: dict[str, UUID]

    @property
    def workspace(self) -> UUID:
        return self.here.workspace

    @property
    def other_workspace(self) -> UUID:
        return self.elsewhere.workspace


async def build_world(owner: asyncpg.Connection) -> World:
    """Make it all, as the owner of the database."""
    ours, theirs = [
        await owner.fetchval("select app.new_workspace($1, null)", name)
        for name in ("Vores A/S", "Deres ApS")
    ]
    world = World(here=Place(ours), beside=Place(ours), elsewhere=Place(theirs), people={})
    system = await owner.fetchval("select system_user_id from public.workspaces where id = $1", ours)
    world.people["system"] = system
    for name in (
        *ROLES,
        "colleague",
        "revoked",
        "two_homes",
        "limited",
        "limited_manager",
        "foreigner",
        "stranger",
    ):
        await add_person(owner, world, name)
    for role in ROLES:
        await join(owner, ours, world.people[role], role)
    await join(owner, ours, world.people["colleague"], "sales")
    await join(owner, ours, world.people["revoked"], "admin")
    await owner.execute(
        "update public.user_workspaces set revoked_at = now() where user_id = $1", world.people["revoked"]
    )
    await join(owner, ours, world.people["two_homes"], "admin")
    await join(owner, theirs, world.people["two_homes"], "admin")
    await join(owner, theirs, world.people["foreigner"], "admin")
    await limit(owner, world, "limited", "sales")
    await limit(owner, world, "limited_manager", "manager")
    await grant(owner, world.elsewhere, world.people["foreigner"])
    await fill(owner, world)
    return world


async def add_person(owner: asyncpg.Connection, world: World, name: str) -> None:
    """Somebody who could sign in."""
    world.people[name] = uuid4()
    await owner.execute(
        "insert into public.user_profiles (user_id, email, display_name) values ($1, $2, $3)",
        world.people[name],
        f"{name}@example.com",
        name,
    )


async def join(owner: asyncpg.Connection, workspace: UUID, person: UUID, role: str) -> None:
    """Make the person a member."""
    await owner.execute(
        "insert into public.user_workspaces (workspace_id, user_id, role) values ($1, $2, $3)",
        workspace,
        person,
        role,
    )


async def limit(owner: asyncpg.Connection, world: World, name: str, role: str) -> None:
    """Make a member who sees one company only."""
    person = world.people[name]
    await join(owner, world.workspace, person, role)
    await owner.execute("update public.user_workspaces set cvr_access = 'granted' where user_id = $1", person)
    await grant(owner, world.here, person)


async def grant(owner: asyncpg.Connection, place: Place, person: UUID) -> None:
    """Let the person see the company's number."""
    await owner.execute(
        "insert into public.cvr_grants (workspace_id, user_id, cvr) values ($1, $2, $3)",
        place.workspace,
        person,
        place.cvr,
    )


async def fill(owner: asyncpg.Connection, world: World) -> None:
    """A row in every table for each company; the author of ours is the colleague."""
    ownership = await owned_columns(owner)
    for place in (world.here, world.beside, world.elsewhere):
        author = world.people["foreigner" if place is world.elsewhere else "colleague"]
        for table in TABLES:
            if table in OF_THE_WORKSPACE:
                continue
            row = new_row(table, place, id=place.ids[table])
            if "source_id" in row:
                row["source_id"] = place.ids["documents"]
            await insert(owner, table, row | dict.fromkeys(ownership[table], author))
            if table == "invoices":
                await insert(owner, table, issued_row(place, author))
    for place in (world.here, world.elsewhere):
        await insert(owner, "invitations", new_row("invitations", place, id=place.ids["invitations"]))
        for table in ("workspace_settings", "user_workspaces", "cvr_grants"):
            # Of the members, one who has left: nobody changes the system user, and nobody sits in this seat.
            place.ids[table] = await owner.fetchval(
                f"select id from public.{table} as it where workspace_id = $1"
                " order by to_jsonb(it) ->> 'role' = 'system', to_jsonb(it) ->> 'revoked_at', id limit 1",
                place.workspace,
            )


def issued_row(place: Place, author: UUID) -> dict[str, object]:
    """The invoice of the place that has been sent."""
    return {
        "workspace_id": place.workspace,
        "id": place.ids["issued_invoice"],
        "created_by": author,
    } | issued(place.company, f"F-{place.cvr}")


async def owned_columns(owner: asyncpg.Connection) -> dict[str, tuple[str, ...]]:
    """For each table, the columns that say whose row it is and who made it."""
    rows = await owner.fetch(
        """
        select col.table_name, array_agg(col.column_name::text) as columns
        from information_schema.columns as col
        left join app.protected_tables as scope on scope.table_name = col.table_name
        where col.table_schema = 'public' and col.column_name in ('created_by', 'user_id', scope.owner_column)
        group by col.table_name
        """
    )
    return dict.fromkeys(TABLES, ()) | {row["table_name"]: tuple(row["columns"]) for row in rows}
