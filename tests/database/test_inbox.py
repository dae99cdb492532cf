"""The inbox: what was placed on a company takes everything along that belongs to it."""

import asyncpg
import pytest

from tests.database.samples import insert, new_row

PLACE = "update public.{0} set company_id = $1, placement_method = 'person' where id = $2"


async def companies_of(house, table: str, column: str, ids: list) -> set:
    """The companies of the rows whose column is one of the ids."""
    rows = await house.fetch(f"select company_id from public.{table} where {column} = any($1)", ids)
    assert rows
    return {row["company_id"] for row in rows}


async def understood(house, world, kind: str, source: object) -> None:
    """What jobs have made of a source."""
    for table in ("text_chunks", "analyses", "price_calculations"):
        await insert(house, table, new_row(table, world.here, source_kind=kind, source_id=source))


async def test_a_placed_thread_takes_its_mails_documents_and_everything_understood_along(
    house, world, as_support
):
    """T71: the raw mail too."""
    here, target = world.here.ids, world.beside.company
    await understood(house, world, "email", here["emails"])
    attached = new_row("documents", world.here, email_thread_id=here["email_threads"])
    await insert(house, "documents", attached)
    await understood(house, world, "document", attached["id"])

    await as_support.execute(PLACE.format("email_threads"), target, here["email_threads"])

    for table, column, row in [
        ("emails", "id", here["emails"]),
        ("email_references", "id", here["email_references"]),
        ("documents", "id", attached["id"]),
        ("inbound_events", "id", here["inbound_events"]),
        ("text_chunks", "source_id", here["emails"]),
        ("analyses", "source_id", here["emails"]),
        ("price_calculations", "source_id", here["emails"]),
        ("text_chunks", "source_id", attached["id"]),
        ("analyses", "source_id", attached["id"]),
        ("price_calculations", "source_id", attached["id"]),
    ]:
        assert await companies_of(house, table, column, [row]) == {target}, table


async def test_a_placed_chat_takes_its_messages_and_everything_understood_along(house, world, as_support):
    here, target = world.here.ids, world.beside.company
    await understood(house, world, "chat_message", here["chat_messages"])

    await as_support.execute(PLACE.format("chat_conversations"), target, here["chat_conversations"])

    assert await companies_of(house, "chat_messages", "id", [here["chat_messages"]]) == {target}
    assert await companies_of(house, "documents", "id", [here["documents"]]) == {target}
    for table in ("text_chunks", "analyses", "price_calculations"):
        assert await companies_of(house, table, "source_id", [here["chat_messages"]]) == {target}, table


async def test_whoever_may_not_see_the_new_company_loses_sight_at_once(house, world, as_support, as_limited):
    """T22: a wrong placement put right."""
    await as_support.execute(
        PLACE.format("email_threads"), world.beside.company, world.here.ids["email_threads"]
    )
    for table in ("email_threads", "emails", "email_references", "inbound_events"):
        assert await as_limited.ids(table) == set(), table


async def test_a_document_that_a_person_placed_elsewhere_stays_there(house, world, as_support):
    placed = new_row(
        "documents", world.here, email_thread_id=world.here.ids["email_threads"], placement_method="person"
    )
    await insert(house, "documents", placed)
    await as_support.execute(
        PLACE.format("email_threads"), world.beside.company, world.here.ids["email_threads"]
    )
    assert await companies_of(house, "documents", "id", [placed["id"]]) == {world.here.company}


async def test_other_threads_stay_where_they_are(house, world, as_support):
    other = new_row("email_threads", world.here)
    await insert(house, "email_threads", other)
    mail = new_row("emails", world.here, thread_id=other["id"])
    await insert(house, "emails", mail)
    await as_support.execute(
        PLACE.format("email_threads"), world.beside.company, world.here.ids["email_threads"]
    )
    assert await companies_of(house, "emails", "id", [mail["id"]]) == {world.here.company}


async def test_taking_a_thread_off_its_company_takes_its_prices_away(house, world, as_support):
    await understood(house, world, "email", world.here.ids["emails"])
    await as_support.execute(PLACE.format("email_threads"), None, world.here.ids["email_threads"])
    left = await house.fetchval(
        "select count(*) from public.price_calculations where source_id = $1", world.here.ids["emails"]
    )
    assert left == 0
    assert await companies_of(house, "text_chunks", "source_id", [world.here.ids["emails"]]) == {None}


@pytest.mark.parametrize("table", ["chat_messages", "emails", "email_references"])
async def test_a_message_belongs_to_the_company_of_its_thread_whatever_the_writer_says(
    house, world, as_system, table
):
    row = new_row(table, world.here, company_id=world.beside.company)
    await as_system.insert(table, row)
    assert await companies_of(house, table, "id", [row["id"]]) == {world.here.company}
    await as_system.execute(
        f"update public.{table} set company_id = $1 where id = $2", world.beside.company, row["id"]
    )
    assert await companies_of(house, table, "id", [row["id"]]) == {world.here.company}


async def test_a_mail_that_joins_another_thread_gets_its_company(house, world, as_system):
    await as_system.execute(
        "update public.emails set thread_id = $1 where id = $2",
        world.beside.ids["email_threads"],
        world.here.ids["emails"],
    )
    assert await companies_of(house, "emails", "id", [world.here.ids["emails"]]) == {world.beside.company}


@pytest.mark.parametrize("table", ["chat_conversations", "email_threads", "documents"])
async def test_nothing_is_placed_on_another_tenants_company(world, as_support, table):
    """T6: nor does the answer tell whether it exists."""
    with pytest.raises(asyncpg.ForeignKeyViolationError):
        await as_support.execute(PLACE.format(table), world.elsewhere.company, world.here.ids[table])


@pytest.mark.parametrize("table", ["chat_conversations", "email_threads", "documents"])
async def test_a_viewer_places_nothing(world, as_viewer, table):
    """T18: reading is all a viewer does."""
    assert await as_viewer.attempt(PLACE.format(table), world.beside.company, world.here.ids[table]) == 0


@pytest.mark.parametrize("table", ["email_threads", "chat_conversations", "documents"])
async def test_what_is_placed_later_is_the_companys_activity_from_then_on(house, world, as_support, table):
    target = world.beside.company
    await house.execute("update public.companies set last_activity_at = null where id = $1", target)
    await as_support.execute(PLACE.format(table), target, world.here.ids[table])
    assert await house.fetchval("select last_activity_at from public.companies where id = $1", target)
