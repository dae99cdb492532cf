"""Lists as files: filtered as on the screen, under the caller's rights, and noted."""

import csv
import io
import json
import zipfile

LAYOUT = json.dumps([{"path": "name", "heading": "Navn"}, {"path": "cvr", "heading": "CVR"}])


def lines(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=";"))


async def export(client, **parameters):
    asked = {"select": "name,cvr", "order": "name", "layout": LAYOUT} | parameters
    return await client.get("/api/v1/exports/companies", params=asked)


async def test_a_filtered_list_comes_as_a_danish_file(firm, admin):
    """T66: what begins like a formula is only a text."""
    for name in ("Ærø Fisk", "=HYPERLINK(1)", "Nordlys; VVS"):
        await firm.company(name)
    answer = await export(admin, name="neq.Ærø Fisk")
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-disposition"].startswith('attachment; filename="crmflow-companies-')
    assert answer.content.startswith(b"\xef\xbb\xbf")
    assert sorted(lines(answer.text)) == [["'=HYPERLINK(1)", ""], ["Navn", "CVR"], ["Nordlys; VVS", ""]]


async def test_every_page_of_a_long_list_comes(firm, admin):
    await firm.owner.execute(
        "insert into public.companies (workspace_id, name)"
        " select $1, 'Firma ' || n from generate_series(1, 1003) as n",
        firm.id,
    )
    answer = await export(admin)
    assert len(lines(answer.text)) == 1004
    assert len({line[0] for line in lines(answer.text)}) == 1004


async def test_a_workbook_opens(firm, admin):
    await firm.company("Nordlys & Søn")
    answer = await export(admin, format="xlsx")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert archive.testzip() is None
        assert b"Nordlys &amp; S\xc3\xb8n" in archive.read("xl/worksheets/sheet1.xml")


async def test_an_export_is_kept_for_the_administrators(firm, admin):
    await export(admin)
    params = await firm.owner.fetchval(
        "select params::text from public.system_events where workspace_id = $1 and kind = 'exported'", firm.id
    )
    noted = json.loads(params)
    assert noted == {
        "user_id": str(firm.members["admin"]),
        "table": "companies",
        "format": "csv",
        "columns": ["name", "cvr"],
    }


async def test_nobody_exports_what_they_may_not_see(firm, other_firm, visitor):
    """T66: an export is a read like any other."""
    await firm.company("Nordlys", "99003944")
    assert (await export(visitor)).status_code == 401
    async with other_firm.signed_in("admin") as stranger:
        assert lines((await export(stranger)).text) == [["Navn", "CVR"]]


async def test_what_cannot_be_read_is_refused_and_not_noted(firm, admin):
    for wrong in (
        {"layout": "{}"},
        {"layout": "[]"},
        {"nothing": "eq.1"},
        {"select": "secret"},
        {"format": "pdf"},
    ):
        assert (await export(admin, **wrong)).status_code in (400, 422), wrong
    assert (await admin.get("/api/v1/exports/nowhere", params={"layout": LAYOUT})).status_code == 404
    noted = "select count(*) from public.system_events where workspace_id = $1 and kind = 'exported'"
    assert await firm.owner.fetchval(noted, firm.id) == 0
