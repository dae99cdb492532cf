"""Who is named in a note is told: once, and only if they may see the company."""

import json

import pytest

from tests.database.samples import new_row
from tests.database.seats import Seat


def naming(*people: object) -> str:
    """A note as the editor stores it, with these people in it."""
    words = [{"type": "mention", "attrs": {"id": str(person), "label": "x"}} for person in people]
    return json.dumps({"type": "doc", "content": [{"type": "paragraph", "content": words}]})


async def news_of(house, world, name: str) -> list[tuple[object, object]]:
    rows = await Seat(house, world.people[name], world.workspace).rows(
        "select row_id, params ->> 'title' as title from public.notifications where kind = 'note_mention'"
    )
    return [tuple(row) for row in rows]


async def note_naming(seat, place, *people: object):
    """The id of a new note about the company of this place."""
    values = {"body": naming(*people), "body_text": "Se lige her", "company_id": place.company}
    row = new_row("company_notes", place, **values)
    await seat.insert("company_notes", row)
    return row["id"]


async def test_a_colleague_who_is_named_is_told_and_the_writer_is_not(house, world, as_sales):
    note = await note_naming(as_sales, world.here, world.people["manager"], as_sales.user)
    assert await news_of(house, world, "manager") == [(note, "Se lige her")]
    assert await news_of(house, world, "sales") == []
    assert await news_of(house, world, "colleague") == []


async def test_the_news_says_who_wrote_the_note(house, world, as_sales):
    await note_naming(as_sales, world.here, world.people["manager"])
    told = await Seat(house, world.people["manager"], world.workspace).rows(
        "select params ->> 'by' as by from public.notifications where kind = 'note_mention'"
    )
    assert [row["by"] for row in told] == [str(as_sales.user)]


async def test_whoever_was_named_before_is_not_told_again(house, world, as_sales):
    manager, colleague = world.people["manager"], world.people["colleague"]
    note = await note_naming(as_sales, world.here, manager, manager)
    change = "update public.company_notes set body = $2::jsonb where id = $1"
    await as_sales.execute(change, note, naming(manager, colleague))
    assert len(await news_of(house, world, "manager")) == 1
    assert len(await news_of(house, world, "colleague")) == 1


async def test_a_limited_colleague_is_told_of_granted_companies_only(house, world, as_manager):
    """T22: a mention does not carry the words about a hidden company into sight."""
    limited = world.people["limited"]
    await note_naming(as_manager, world.beside, limited)
    assert await news_of(house, world, "limited") == []
    await note_naming(as_manager, world.here, limited)
    assert len(await news_of(house, world, "limited")) == 1


@pytest.mark.parametrize("name", ["foreigner", "stranger", "revoked"])
async def test_nobody_outside_the_workspace_is_told(house, world, as_manager, name):
    """T20: not by naming them either."""
    await note_naming(as_manager, world.here, world.people[name])
    told = await house.fetchval(
        "select count(*) from public.notifications where user_id = $1 and kind = 'note_mention'",
        world.people[name],
    )
    assert told == 0


@pytest.mark.parametrize(
    "body", ["{}", "[]", '{"type": "mention", "attrs": {"id": "no id"}}', '{"type": "mention"}']
)
async def test_a_body_that_names_nobody_is_stored_all_the_same(house, world, as_sales, body):
    row = new_row("company_notes", world.here, body=body, company_id=world.here.company)
    await as_sales.insert("company_notes", row)
    assert await house.fetchval("select count(*) from public.notifications where kind = 'note_mention'") == 0
