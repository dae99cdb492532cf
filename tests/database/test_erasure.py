"""Erasing a person: no trace is left in any table, what the law keeps stays, and others stay whole."""

import json
from collections.abc import Iterable
from uuid import UUID, uuid4

import asyncpg
import pytest

from tests.database.contents import WHEN
from tests.database.samples import Place, insert, new_row

NAME, FIRST, EMAIL, PHONE = "Lars Ørsted", "Lars", "lars.oersted@kunde.example", "+45 51 37 92 48"
TRACES = (NAME.lower(), "ørsted", EMAIL, "lars.oersted", "51379248", "51 37 92 48", "51-37-92-48")
SECRET = "kattens fødselsdag"
SAID = f"Hej, det er Lars Ørsted ({EMAIL}, tlf. 51 37 92 48). Vi holder {SECRET} på fredag."
HEARD = f"Hej Lars, tak for din mail. Vi ringer på 5137 9248. Hilsen Ørsteds kontakt. Kopi: {EMAIL.upper()}"
MENTION = "Lars  Ørsteds ordre, se lars.oersted@kunde.example eller ring +4551379248"
INNOCENT = "Ring til Mads på 51 37 92 49, eller mads.oersted@kunde.example"


async def change(house: asyncpg.Connection, table: str, row: UUID, **values: object) -> None:
    sets = ", ".join(f"{column} = ${place}" for place, column in enumerate(values, 2))
    await house.execute(f"update public.{table} set {sets} where id = $1", row, *values.values())


async def add(house: asyncpg.Connection, place: Place, table: str, **values: object) -> UUID:
    row = new_row(table, place, **values)
    await insert(house, table, row)
    return row["id"]


@pytest.fixture
async def lars(house: asyncpg.Connection, world) -> UUID:
    """A customer's employee who has written, chatted, been called and been written about."""
    here, person = world.here, world.here.ids["people"]
    await change(house, "people", person, name="Lasse Ørsted", email="lasse@gammel.example")
    await change(house, "people", person, name=NAME, email=EMAIL, phone=PHONE, title="Indkøber")
    await of_mail(house, here, person)
    await of_chat(house, here)
    await of_work(house, here, person)
    await of_insight(house, here)
    await of_operations(house, here, world.people["colleague"])
    return person


async def of_mail(house: asyncpg.Connection, here: Place, person: UUID) -> None:
    event, thread, mail = (here.ids[table] for table in ("inbound_events", "email_threads", "emails"))
    await change(
        house,
        "inbound_events",
        event,
        source="email",
        state="parsed",
        body=b"From: =?utf-8?q?Lars_=C3=98rsted?=\r\n\r\nTGFycyDDmHJzdGVk",
        headers=json.dumps({"from": EMAIL}),
        envelope=json.dumps({"from": EMAIL}),
        outcome=json.dumps({"email_id": str(mail)}),
    )
    await change(house, "email_threads", thread, subject=f"Pris til {NAME}", base_subject=f"pris til {NAME}")
    await change(
        house,
        "emails",
        mail,
        from_name=NAME,
        from_email=EMAIL,
        subject=f"Pris til {NAME}",
        text_body=SAID,
        new_text=SAID,
        html_body=f"<p>{SAID}</p>",
        headers=json.dumps({"From": f"Lars <{EMAIL}>"}),
        authentication=json.dumps({"mailfrom": EMAIL}),
    )
    answer = {"direction": "out", "new_text": HEARD, "text_body": f"{HEARD}\n> {SAID}", "html_body": SAID}
    to_lars = json.dumps([{"kind": "to", "name": NAME, "email": EMAIL}])
    await add(house, here, "emails", **answer, recipients=to_lars, headers=json.dumps({"To": EMAIL}))
    document = here.ids["documents"]
    await change(house, "documents", document, email_id=mail, file_name=f"CV {NAME}.pdf", body_text=SAID)
    for source, kind in ((document, "document"), (mail, "email")):
        await add(
            house, here, "text_chunks", source_id=source, source_kind=kind, content=SAID, embedding="[1,0,0]"
        )
    await add(house, here, "email_logs", to_email=EMAIL, subject=f"Tilbud til {NAME}")


async def of_chat(house: asyncpg.Connection, here: Place) -> None:
    talk = here.ids["chat_conversations"]
    await change(
        house,
        "chat_conversations",
        talk,
        title=NAME,
        visitor_name=NAME,
        visitor_email=EMAIL,
        visitor_phone="51379248",
        variables=json.dumps({"mobil": 51379248, "navn": NAME}),
    )
    visitor = {"author_name": NAME, "author_email": EMAIL, "body": SAID, "raw": json.dumps({"text": SAID})}
    await change(house, "chat_messages", here.ids["chat_messages"], **visitor)
    agent = {"author_kind": "agent", "direction": "out", "author_name": "Sofie", "body": HEARD}
    message = await add(house, here, "chat_messages", **agent, raw=json.dumps({"to": NAME}))
    await add(house, here, "text_chunks", source_id=message, source_kind="chat_message", content=HEARD)


async def of_work(house: asyncpg.Connection, here: Place, person: UUID) -> None:
    await change(house, "tasks", here.ids["tasks"], title=MENTION, body=MENTION, person_id=person)
    await change(house, "calls", here.ids["calls"], note=f"{NAME} vil have et tilbud", person_id=person)
    await change(house, "call_list_entries", here.ids["call_list_entries"], note=MENTION)
    await change(house, "deals", here.ids["deals"], title=f"Filtre til {NAME}", next_step=MENTION)
    body = {"type": "doc", "content": [{"type": "text", "text": MENTION}]}
    await change(house, "company_notes", here.ids["company_notes"], body=json.dumps(body), body_text=MENTION)
    note = here.ids["company_notes"]
    await add(house, here, "text_chunks", source_id=note, source_kind="note", content=MENTION)
    await change(house, "events", here.ids["events"], title=MENTION, body=MENTION)
    await change(house, "quotes", here.ids["quotes"], title=MENTION, intro=MENTION)
    await change(house, "line_items", here.ids["line_items"], description=MENTION)
    await change(house, "company_tags", here.ids["company_tags"], name=NAME)


async def of_insight(house: asyncpg.Connection, here: Place) -> None:
    mail = here.ids["emails"]
    facts = json.dumps({"people": [{"text": NAME, "start": 0}], "phones": ["51379248"]})
    await add(house, here, "analyses", source_kind="email", source_id=mail, facts=facts)
    evidence = [{"kind": "email", "id": str(mail), "quote": f"Vi holder {SECRET}", "start": 0, "end": 9}]
    await change(house, "recommendations", here.ids["recommendations"], evidence=json.dumps(evidence))
    lines = json.dumps([{"sku": "F7", "text": MENTION}])
    await change(house, "price_calculations", here.ids["price_calculations"], lines=lines)


async def of_operations(house: asyncpg.Connection, here: Place, colleague: UUID) -> None:
    payload = {"type": "people.updated", "data": {"id": str(here.ids["people"]), "row": {"name": NAME}}}
    await change(house, "webhook_deliveries", here.ids["webhook_deliveries"], payload=json.dumps(payload))
    await change(
        house, "notifications", here.ids["notifications"], params=json.dumps({"name": NAME, "at": 1})
    )
    answer = json.dumps({"name": NAME}, ensure_ascii=False).encode()
    await change(house, "idempotency_keys", here.ids["idempotency_keys"], response=answer, status=201)
    await change(house, "saved_views", here.ids["saved_views"], name=NAME)
    await change(house, "imports", here.ids["imports"], state="done", storage_key="import-1")
    await house.execute(
        "select app.put_job('ingest.parse', $1)",
        json.dumps({"workspace_id": str(here.workspace), "note": MENTION}),
    )
    await add(house, here, "user_settings", user_id=colleague, value=json.dumps({"recent": [NAME]}))
    told = json.dumps({"name": f"Ørsted v/{NAME}", "email": EMAIL.upper(), "phone": "51379248"})
    await house.execute("insert into app.cvr_answers (cvr, facts) values ('13585628', $1)", told)


async def dumped(house: asyncpg.Connection) -> dict[str, list[str]]:
    """Every row of every table as text, raw bytes as the text they hold."""
    tables = await house.fetch(
        "select oid::regclass::text as name from pg_class where relkind = 'r'"
        " and relnamespace::regnamespace::text in ('public', 'app', 'priv', 'jobs')"
    )
    rows = {}
    for table in tables:
        found = await house.fetch(f"select it::text as row from {table['name']} as it")
        rows[table["name"]] = [row["row"].lower() for row in found]
    raw = await house.fetch("select app.readable(body) as row from public.inbound_events")
    rows["raw"] = [row["row"].lower() for row in raw]
    return rows


def hits(rows: dict[str, list[str]], words: Iterable[str]) -> dict[str, list[str]]:
    """By table, the rows with one of the words."""
    found = {
        table: [row for row in all_of_it if any(word in row for word in words)]
        for table, all_of_it in rows.items()
    }
    return {table: some for table, some in found.items() if some}


async def erase(house: asyncpg.Connection, seat, person: UUID, name: str = NAME) -> dict[str, int]:
    erasure = await seat.value("select public.erase_person($1, $2)", person, name)
    return json.loads(await house.fetchval("select app.run_erasure($1, $2)", seat.workspace, erasure))


async def test_after_an_erasure_nothing_names_the_person_in_any_column_of_any_table(house, lars, as_admin):
    """T75: rows, raw mail, vectors, search, timelines, saved answers, jobs and the log's images."""
    before = hits(await dumped(house), TRACES)
    assert len(before) > 25

    changes = await erase(house, as_admin, lars)

    (told,) = await as_admin.rows(
        "select kind, title, root_count from public.operations where kind = 'erasure'"
    )
    assert tuple(told) == ("erasure", None, 1)
    assert hits(await dumped(house), (*TRACES, "lasse@gammel", "lasse ørsted", SECRET, "tgfycydd")) == {}
    assert changes["audit_log"] > 10


async def test_what_the_person_said_is_gone_and_what_was_said_to_them_reads_without_them(
    house, world, lars, as_admin
):
    await erase(house, as_admin, lars)
    talk = (
        "select author_name, body from public.chat_messages where conversation_id = $1 order by author_kind"
    )
    messages = await house.fetch(talk, world.here.ids["chat_conversations"])
    assert messages[0]["author_name"] == "Sofie"
    assert messages[0]["body"].startswith("Hej Slettet person, tak for din mail. Vi ringer på […].")
    assert (messages[1]["author_name"], messages[1]["body"]) == ("Slettet person", "[…]")
    task = await house.fetchval("select title from public.tasks where id = $1", world.here.ids["tasks"])
    assert task == "Slettet person ordre, se erased@erased.invalid eller ring […]"


async def test_vectors_and_files_of_the_person_go_and_texts_of_others_are_read_again(
    house, world, lars, as_admin
):
    key = await house.fetchval(
        "select storage_key from public.documents where id = $1", world.here.ids["documents"]
    )
    await erase(house, as_admin, lars)
    chunks = "select content from public.text_chunks where workspace_id = $1 and source_id = any($2::uuid[])"
    assert not await house.fetch(
        chunks, world.workspace, [world.here.ids[one] for one in ("documents", "emails")]
    )
    note = await house.fetchrow(
        "select embedding from public.text_chunks where source_id = $1", world.here.ids["company_notes"]
    )
    assert note["embedding"] is None
    files = await house.fetch("select storage_key from priv.erasure_files order by 1")
    assert {file["storage_key"] for file in files} == {key, "import-1"}
    jobs = await house.fetch(
        "select args from jobs.procrastinate_jobs where task_name = 'insight.understand'"
        " and args ->> 'workspace_id' = $1",
        str(world.workspace),
    )
    assert {json.loads(job["args"])["kind"] for job in jobs} >= {"chat_message"}


async def test_issued_invoices_and_payments_stay_with_the_reason(house, world, lars, as_admin):
    """T75: bookkeeping is kept for five years, and the erasure says so."""
    kept = new_row("invoices", world.here, reference=f"Att. {NAME}", person_id=lars)
    await insert(house, "invoices", kept)
    await house.execute(
        "update public.invoices set state = 'issued', number = 'F-9', issued_on = $2, due_on = $2,"
        " issued_at = $3 where id = $1",
        kept["id"],
        WHEN.date(),
        WHEN,
    )
    await change(house, "payments", world.here.ids["payments"], reference=NAME)

    await erase(house, as_admin, lars)

    (row,) = await as_admin.rows("select * from public.erasures()")
    stays = {item["table"]: item for item in json.loads(row["kept"])}
    assert stays["invoices"] | {"id": ""} == {
        "place": 1,
        "table": "invoices",
        "id": "",
        "label": "F-9",
        "reason": "bookkeeping",
        "until": "2031-12-31",
    }
    assert stays["payments"]["reason"] == "bookkeeping"
    assert set(hits(await dumped(house), TRACES)) == {"invoices", "payments"}


async def test_others_stay_as_they_are(house, world, lars, as_admin):
    """A namesake, a shared switchboard, an address that only looks alike, and another tenant's customer."""
    beside, elsewhere = world.beside.ids["people"], world.elsewhere.ids["people"]
    await change(
        house, "people", beside, name="Mads Ørsted", email="mads.oersted@kunde.example", phone="51379249"
    )
    await change(house, "people", elsewhere, name=NAME, email=EMAIL, phone=PHONE)
    await change(house, "company_notes", world.beside.ids["company_notes"], body_text=INNOCENT)
    tables = ("people", "company_notes", "emails", "chat_messages", "deals", "documents")
    state = "select jsonb_agg(it) from public.{} as it where id = any($1::uuid[])"
    ids = [place.ids[table] for place in (world.beside, world.elsewhere) for table in tables]
    before = [await house.fetchval(state.format(table), ids) for table in tables]

    await erase(house, as_admin, lars)

    assert [await house.fetchval(state.format(table), ids) for table in tables] == before


async def test_a_number_and_a_name_that_others_have_too_are_cleaned_only_where_the_person_is_meant(
    house, world, lars, as_admin
):
    namesake = world.beside.ids["people"]
    await change(house, "people", namesake, name=NAME, phone=PHONE)
    await change(
        house, "company_notes", world.beside.ids["company_notes"], body_text=f"{NAME} ringede fra 51379248"
    )

    await erase(house, as_admin, lars)

    other = await house.fetchrow("select name, phone from public.people where id = $1", namesake)
    assert (other["name"], other["phone"]) == (NAME, PHONE)
    note = "select body_text from public.company_notes where id = $1"
    assert (await house.fetchval(note, world.beside.ids["company_notes"])).startswith(NAME)
    call = await house.fetchval("select note from public.calls where id = $1", world.here.ids["calls"])
    assert call == "Slettet person vil have et tilbud"
    (row,) = await as_admin.rows("select kept from public.erasures()")
    assert {"shared_name", "shared_phone"} <= {item["reason"] for item in json.loads(row["kept"])}


async def test_a_second_card_of_the_same_person_goes_along(house, world, lars, as_admin):
    twin = await add(house, world.beside, "people", name=NAME.upper(), email=EMAIL.upper())
    await erase(house, as_admin, lars)
    assert await house.fetchval("select name from public.people where id = $1", twin) == "Slettet person"
    assert hits(await dumped(house), TRACES) == {}


async def test_twice_is_calm(house, lars, as_admin):
    first = await as_admin.value("select public.erase_person($1, $2)", lars, f" {NAME.lower()} ")
    again = await as_admin.value("select public.erase_person($1, $2)", lars, "hvad som helst")
    assert first == again
    assert await erase(house, as_admin, lars)
    entries = await house.fetchval("select count(*) from public.audit_log")
    assert await erase(house, as_admin, lars) == {}
    assert await house.fetchval("select count(*) from public.audit_log") == entries
    seen = json.loads(await as_admin.value("select public.preview_erasure($1)", lars))
    assert (seen["state"], seen["name"]) == ("files", "Slettet person")


async def test_the_preview_counts_and_changes_nothing(house, lars, as_admin):
    before = await dumped(house)
    seen = json.loads(await as_admin.value("select public.preview_erasure($1)", lars))
    assert (seen["state"], seen["name"], seen["files"]) == ("open", NAME, 1)
    assert seen["changes"]["people"] == 1
    assert seen["changes"]["emails"] == 2
    assert {"text_chunks", "documents", "activity_log", "inbound_events"} <= set(seen["changes"])
    assert await dumped(house) == before


@pytest.mark.parametrize("name", ["manager", "sales", "support", "viewer", "limited_manager", "revoked"])
async def test_only_an_administrator_erases(house, world, lars, request, name):
    seat = request.getfixturevalue(f"as_{name}")
    for statement in (
        "select public.erase_person($1, $2)",
        "select public.preview_erasure($1, array[]::uuid[]), $2::text",
    ):
        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="cannot erase"):
            await seat.value(statement, lars, NAME)
    assert await seat.rows("select * from public.erasures()") == []
    assert await house.fetchval("select count(*) from priv.erasures") == 0


@pytest.mark.parametrize("person", ["nobody", "elsewhere"])
async def test_an_unknown_persons_id_says_nothing(world, as_admin, person):
    wanted = uuid4() if person == "nobody" else world.elsewhere.ids["people"]
    with pytest.raises(asyncpg.NoDataFoundError, match="no such person"):
        await as_admin.value("select public.erase_person($1, 'X')", wanted)


async def test_the_name_must_be_typed_and_the_reason_known(lars, as_admin):
    for name in ("", "Lars", None):
        with pytest.raises(asyncpg.CheckViolationError, match="typed name"):
            await as_admin.value("select public.erase_person($1, $2)", lars, name)
    with pytest.raises(asyncpg.CheckViolationError, match="erasures_reason"):
        await as_admin.value("select public.erase_person($1, $2, 'derfor')", lars, NAME)


async def test_the_log_cannot_be_cleaned_but_by_an_erasure(house, lars, as_admin):
    """T51, T75: even the role of the definer functions needs the entry that says so."""
    await house.execute("grant crm_definer to current_user")
    for role in ("none", "crm_definer"):
        moment = house.transaction()
        await moment.start()
        await house.execute(f"set local role {role}")
        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="audit log cannot be changed"):
            await house.execute("update public.audit_log set old_row = '{}' where row_id = $1", lars)
        await moment.rollback()


async def test_each_cleaned_image_leaves_an_entry_with_both_digests(house, lars, as_admin):
    changes = await erase(house, as_admin, lars)
    entries = await house.fetch(
        "select entry.new_row ->> 'digest' as said, encode(app.audit_digest(log), 'hex') as found,"
        " entry.actor_id from public.audit_log as entry join public.audit_log as log"
        " on log.workspace_id = entry.workspace_id and log.id = (entry.new_row ->> 'id')::bigint"
        " where entry.table_name = 'audit_log'"
    )
    assert len(entries) == changes["audit_log"]
    assert all(entry["said"] == entry["found"] for entry in entries)
    assert {entry["actor_id"] for entry in entries} == {as_admin.user}


async def test_a_restore_that_brings_the_person_back_is_cleaned_again(house, world, lars, as_admin):
    """T75: by id, and by the salted hashes of address and number where the row itself did not come back."""
    await erase(house, as_admin, lars)
    await change(house, "people", lars, name=NAME, email=EMAIL, phone=PHONE, title="Indkøber")
    await change(house, "tasks", world.here.ids["tasks"], title=MENTION)

    assert await house.fetchval("select app.replay_erasures($1)", world.workspace) == 1
    assert hits(await dumped(house), TRACES) == {}
    assert await house.fetchval("select app.replay_erasures($1)", world.workspace) == 0

    await add(house, world.beside, "emails", from_name=NAME, from_email=EMAIL, new_text=SAID)
    assert await house.fetchval("select app.replay_erasures($1)", world.workspace) == 1
    assert hits(await dumped(house), TRACES) == {}


async def test_a_database_restored_to_before_the_erasure_is_told_of_it_by_the_ledger(
    house, world, lars, as_admin
):
    moment = house.transaction()
    await moment.start()
    await erase(house, as_admin, lars)
    entry = await house.fetchval("select app.erasure_ledger($1)::text", world.workspace)
    await moment.rollback()
    assert not any(trace in entry.lower() for trace in TRACES)

    assert await house.fetchval("select app.take_erasure($1::jsonb)", entry)
    (unfinished,) = await house.fetch("select * from app.open_erasures()")
    await house.fetchval("select app.run_erasure($1, $2)", *unfinished)

    assert hits(await dumped(house), TRACES) == {}
    assert not await house.fetchval("select app.take_erasure($1::jsonb)", entry)


async def test_documents_of_others_are_named_and_go_when_the_administrator_says_so(
    house, world, lars, as_admin
):
    contract = await add(
        house, world.beside, "documents", file_name="aftale.pdf", body_text=f"Mellem os og {NAME}"
    )
    seen = json.loads(await as_admin.value("select public.preview_erasure($1)", lars))
    (kept,) = [item for item in seen["kept"] if item["table"] == "documents"]
    assert (kept["id"], kept["reason"], kept["label"]) == (str(contract), "file_of_others", "aftale.pdf")

    erasure = await as_admin.value(
        "select public.erase_person($1, $2, 'request', $3)", lars, NAME, [contract]
    )
    await house.fetchval("select app.run_erasure($1, $2)", world.workspace, erasure)

    assert not await house.fetch("select 1 from public.documents where id = $1", contract)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lars Ørsteds bil", "Slettet person bil"),
        ("Lars\nØrsted", "Slettet person"),
        ("LARS ØRSTED", "Slettet person"),
        ("Lars Ørstedsen", "Lars Ørstedsen"),
        ("Klars Ørsted", "Klars Ørsted"),
        ("niels-lars.oersted@kunde.example", "niels-lars.oersted@kunde.example"),
        ("lars.oersted@kunde.example.com", "lars.oersted@kunde.example.com"),
        ("<mailto:Lars.Oersted@Kunde.example>", "<mailto:erased@erased.invalid>"),
        ("lars.oersted%40kunde.example", "erased@erased.invalid"),
        ("0045 51 37 92 48", "[…]"),
        ("+45 51379248.", "[…]."),
        ("51-37-92-48", "[…]"),
        ("5137-92-48", "5137-92-48"),
        ("1513792481", "1513792481"),
    ],
)
async def test_how_a_text_reads_afterwards(house, text, expected):
    pattern = (
        "app.redaction(array['Lars Ørsted'], array['lars.oersted@kunde.example'], array['51379248'], $2)"
    )
    assert (
        await house.fetchval(f"select app.redacted($1::text, {pattern})", text, "Slettet person") == expected
    )


async def test_only_strings_of_a_document_change_and_it_stays_one(house):
    given = {
        "id": "51379248-0000-4000-8000-000000000000",
        "øre": 51379248,
        "mobil": 51379248,
        "Lars Ørsted": [None, True],
    }
    pattern = "app.redaction(array['Lars Ørsted'], '{}', array['51379248'], 'X')"
    found = json.loads(await house.fetchval(f"select app.redacted($1::jsonb, {pattern})", json.dumps(given)))
    assert found == {"id": given["id"], "øre": 51379248, "mobil": "[…]", "X": [None, True]}
