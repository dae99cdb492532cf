"""Uploading: what comes in is stored once, by those who may, under a harmless name."""

import asyncio
import hashlib
from pathlib import Path
from uuid import UUID

import asyncpg
import httpx
import pytest

from crmflow.config import Settings
from crmflow.errors import Unavailable
from tests.api.conftest import Firm

PDF = b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF"
CVR = "10150817"


async def upload(
    client: httpx.AsyncClient, name: str = "tilbud.pdf", content: bytes = PDF, company: UUID | None = None
) -> httpx.Response:
    fields = {"company_id": str(company)} if company else {}
    return await client.post("/api/v1/documents", files={"file": (name, content)}, data=fields)


def stored_files(settings: Settings) -> list[Path]:
    return [path for path in (settings.data / "files").rglob("*") if path.is_file()]


async def test_an_upload_is_a_file_a_row_and_a_job(
    firm: Firm, admin: httpx.AsyncClient, app_settings: Settings
):
    company = await firm.company("Ligusterhækken A/S")
    answer = await upload(admin, company=company)
    assert answer.status_code == 201
    assert answer.json() | {"id": ""} == {"id": "", "file_name": "tilbud.pdf", "duplicate": False}
    row = await firm.owner.fetchrow("select * from public.documents")
    assert str(row["id"]) == answer.json()["id"]
    assert (row["company_id"], row["created_by"]) == (company, firm.members["admin"])
    assert (row["source"], row["state"]) == ("upload", "received")
    assert (row["placement_method"], row["placement_confidence"]) == ("person", 1)
    assert (row["content_type"], row["size_bytes"]) == ("application/pdf", len(PDF))
    assert row["sha256"] == hashlib.sha256(PDF).hexdigest()
    assert [path.read_bytes() for path in stored_files(app_settings)] == [PDF]
    job = await firm.owner.fetchrow("select task_name, args from jobs.procrastinate_jobs")
    assert job["task_name"] == "documents.read"
    assert answer.json()["id"] in job["args"]


async def test_without_a_company_it_waits_to_be_placed(firm: Firm, admin: httpx.AsyncClient):
    assert (await upload(admin)).status_code == 201
    row = await firm.owner.fetchrow("select company_id, placement_method from public.documents")
    assert tuple(row) == (None, None)


async def test_the_same_file_again_changes_nothing(
    firm: Firm, admin: httpx.AsyncClient, app_settings: Settings
):
    company = await firm.company("Ligusterhækken A/S")
    first = await upload(admin, company=company)
    again = await upload(admin, "et andet navn.pdf", company=company)
    assert again.status_code == 200
    assert again.json()["duplicate"] is True
    assert again.json()["id"] == first.json()["id"]
    assert await firm.owner.fetchval("select count(*) from public.documents") == 1
    assert len(stored_files(app_settings)) == 1


async def test_the_same_file_eight_times_at_once_is_one_document(
    firm: Firm, admin: httpx.AsyncClient, app_settings: Settings
):
    answers = await asyncio.gather(*(upload(admin) for _ in range(8)))
    assert sorted(answer.status_code for answer in answers) == [200] * 7 + [201]
    assert await firm.owner.fetchval("select count(*) from public.documents") == 1
    assert len(stored_files(app_settings)) == 1


async def test_the_same_file_for_another_company_is_another_document(firm: Firm, admin: httpx.AsyncClient):
    for name in ("Ligusterhækken A/S", "Tagrenden ApS"):
        assert (await upload(admin, company=await firm.company(name))).status_code == 201
    assert await firm.owner.fetchval("select count(*) from public.documents") == 2


async def test_a_viewer_uploads_nothing(firm: Firm, app_settings: Settings):
    async with firm.signed_in("viewer") as client:
        assert (await upload(client)).status_code == 403
    assert stored_files(app_settings) == []


async def test_a_stranger_uploads_nothing(visitor: httpx.AsyncClient, app_settings: Settings):
    assert (await upload(visitor)).status_code == 401
    assert stored_files(app_settings) == []


async def test_a_company_of_another_workspace_takes_no_files(
    admin: httpx.AsyncClient, other_firm: Firm, app_settings: Settings
):
    """T64: the file of a refused upload does not stay behind."""
    answer = await upload(admin, company=await other_firm.company("Tagrenden ApS"))
    assert answer.status_code == 404
    assert answer.json()["errors"][0]["field"] == "company_id"
    assert stored_files(app_settings) == []


async def test_a_limited_member_uploads_to_granted_companies_only(firm: Firm, app_settings: Settings):
    granted = await firm.company("Ligusterhækken A/S", CVR)
    other = await firm.company("Tagrenden ApS")
    async with firm.signed_in("sales", cvrs=(CVR,)) as client:
        assert (await upload(client, company=granted)).status_code == 201
        assert (await upload(client, company=other)).status_code == 404
        assert (await upload(client)).status_code == 403
    assert len(stored_files(app_settings)) == 1


@pytest.mark.parametrize(
    "name", ["virus.exe", "script.js", "vektor.svg", "arkiv.zip", "uden", "side.pdf.php"]
)
async def test_a_kind_that_cannot_be_read_is_refused(
    admin: httpx.AsyncClient, app_settings: Settings, name: str
):
    answer = await upload(admin, name)
    assert answer.status_code == 415
    assert "pdf" in answer.json()["hint"]
    assert stored_files(app_settings) == []


async def test_an_empty_file_is_refused(admin: httpx.AsyncClient):
    answer = await upload(admin, content=b"")
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "file")


@pytest.mark.parametrize("form", [{"data": {"company_id": "x"}}, {"data": {"file": "text"}}])
async def test_a_form_without_a_file_is_refused(admin: httpx.AsyncClient, form: dict[str, dict[str, str]]):
    multipart = {"note": (None, "so that it is a form with parts")}
    answer = await admin.post("/api/v1/documents", files=multipart, **form)
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "file")


async def test_a_company_id_that_is_none_is_named(admin: httpx.AsyncClient):
    files = {"file": ("tilbud.pdf", PDF)}
    answer = await admin.post("/api/v1/documents", files=files, data={"company_id": "ikke et id"})
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "company_id")


async def test_a_file_over_25_mb_is_refused_and_not_kept(admin: httpx.AsyncClient, app_settings: Settings):
    answer = await upload(admin, content=PDF + b"x" * (25 * 1024 * 1024))
    assert answer.status_code == 413
    assert answer.json()["code"] == "too_large"
    assert stored_files(app_settings) == []


async def test_a_stream_without_end_is_cut_off(admin: httpx.AsyncClient, app_settings: Settings):
    """T61: the length is measured, whatever was announced."""
    sent = 0

    async def endless():
        nonlocal sent
        yield b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n'
        while sent < 100_000_000:
            sent += 1_000_000
            yield b"x" * 1_000_000

    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    answer = await admin.post("/api/v1/documents", content=endless(), headers=headers)
    assert answer.status_code == 413
    assert sent < 40_000_000
    assert stored_files(app_settings) == []


async def test_when_the_file_store_is_away_nothing_is_promised(
    firm: Firm, admin: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
):
    async def fail(*_: object) -> None:
        raise Unavailable

    monkeypatch.setattr("crmflow.integrations.storage.Storage.put", fail)
    answer = await upload(admin)
    assert answer.status_code == 503
    assert answer.headers["retry-after"]
    assert await firm.owner.fetchval("select count(*) from public.documents") == 0


async def test_a_path_in_the_name_goes_nowhere(firm: Firm, admin: httpx.AsyncClient, app_settings: Settings):
    """T65: only the last part of a path is a name, and it never becomes a place."""
    await upload(admin, "../../../etc/passwd.txt", b"hej")
    assert await firm.owner.fetchval("select file_name from public.documents") == "passwd.txt"
    (file,) = stored_files(app_settings)
    assert "passwd" not in str(file)


async def test_the_request_that_uploaded_is_named_in_the_audit_log(
    firm: Firm, owner: asyncpg.Connection, admin: httpx.AsyncClient
):
    admin.headers["X-Request-Id"] = "upload-42"
    assert (await upload(admin)).headers["x-request-id"] == "upload-42"
    row = await owner.fetchrow(
        "select request_id, actor_id, actor_kind from public.audit_log where table_name = 'documents'"
    )
    assert tuple(row) == ("upload-42", firm.members["admin"], "user")
