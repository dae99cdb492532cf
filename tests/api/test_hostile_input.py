"""What no honest client sends, at every address: refused, never a 500, nothing told of the inside."""

import json
import re
from collections.abc import Iterator
from itertools import product
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from crmflow.config import Settings
from tests.api.conftest import Firm

JSON = {"Content-Type": "application/json"}
# These end the session that the others need, or do not end themselves.
LEFT_OUT = {"/api/v1/session", "/api/v1/sessions", "/auth/v1/logout", "/api/v1/events"}
PARAMETER = re.compile(r"\{[^}]+\}")
TEXTS = [
    "'; drop table companies; --",
    "\" or ''='",
    "\x00",
    "\u202e𝕏\n\r\t",
    "../../../etc/passwd",
    "${jndi:ldap://x}{{7*7}}<script>",
    "%s%n$1",
    "x" * 3_000,
    "-1",
    "9" * 400,
]
BODIES = [
    b"",
    b"{",
    b"null",
    b"[]",
    b"1e999",
    b"NaN",
    b'"\\ud800"',
    b'{"\\u0000": "\\u0000"}',
    b"\xff\xfe\x00",
    b"[" * 10_000 + b"]" * 10_000,
    b'{"a":' * 10_000 + b"1" + b"}" * 10_000,
    b'{"a": ' + b"9" * 5_000 + b"}",
    b"[" + b"{}," * 100_000 + b"{}]",
    json.dumps({"a": "x" * 900_000}).encode(),
]
# Words of the inside: of SQL, of PostgreSQL, of Python, of the catalogue.
INSIDE = re.compile(
    r"traceback|file \"|line \d+, in |select .+ from|insert into|asyncpg|pydantic|starlette|priv\.",
    re.IGNORECASE,
)


@pytest.fixture
def app_settings(app_settings: Settings) -> Settings:
    return app_settings.model_copy(update={"api_limit": 0, "webhook_limit": 0})


def is_fine(answer: httpx.Response) -> bool:
    """Refused or served, never failed; and a refusal is short and tells nothing."""
    if answer.status_code >= 500 or answer.status_code == 0:
        return False
    return answer.status_code < 400 or (len(answer.content) < 6_000 and not INSIDE.search(answer.text))


def told(answer: httpx.Response) -> str:
    return (
        f"{answer.request.method} {str(answer.request.url)[:200]}: {answer.status_code} {answer.text[:300]}"
    )


async def operations(client: httpx.AsyncClient) -> list[tuple[str, str, dict[str, Any]]]:
    """Every documented address of ours and of signing in."""
    document = (await client.get("/openapi.json")).json()
    return [
        (method.upper(), path, operation)
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if path.startswith(("/api/v1", "/auth/v1")) and method in {"get", "post", "put", "patch", "delete"}
        if path not in LEFT_OUT
    ]


def queries(operation: dict[str, Any], text: str) -> Iterator[tuple[str, str]]:
    for parameter in operation.get("parameters", ()):
        if parameter.get("in") == "query":
            yield parameter["name"], text


async def test_hostile_texts_in_every_path_and_query_are_inert(firm: Firm, admin: httpx.AsyncClient):
    """T13, T61, T73: also without being signed in, nothing fails."""
    await firm.company("Ligusterhækken A/S")
    for method, path, operation in await operations(admin):
        if method == "DELETE" and "{" not in path:
            continue
        for text in TEXTS:
            address = PARAMETER.sub(quote(text, safe=""), path)
            answer = await admin.request(
                method, address, params=list(queries(operation, text)), content=b"{}", headers=JSON
            )
            assert is_fine(answer), told(answer)
    assert await firm.owner.fetchval("select count(*) from public.companies") == 1


async def test_hostile_bodies_at_every_address_are_refused(admin: httpx.AsyncClient):
    """T61: broken, deep, huge, half characters, zero bytes."""
    unknown = "00000000-0000-4000-8000-000000000000"
    for method, path, _ in await operations(admin):
        if method in {"GET", "DELETE"}:
            continue
        for body in BODIES:
            answer = await admin.request(method, PARAMETER.sub(unknown, path), content=body, headers=JSON)
            assert is_fine(answer), told(answer)


@pytest.mark.parametrize("path", ["/rest/v1/companies", "/api/v1/me", "/auth/v1/user", "/api/v1/session"])
async def test_ten_megabytes_are_413(admin: httpx.AsyncClient, path: str):
    """T61: announced or not."""

    async def drip():
        for _ in range(100):
            yield b"[" + b"1," * 50_000

    method = {"/api/v1/me": "PATCH", "/auth/v1/user": "PUT"}.get(path, "POST")
    announced = await admin.request(method, path, content=b" " * 10_000_000, headers=JSON)
    assert announced.status_code == 413, told(announced)
    hidden = await admin.request(method, path, content=drip(), headers=JSON)
    assert hidden.status_code in {400, 401, 405, 413}, told(hidden)


LONG = ["x" * 60_000, "%00", "%FF%FE", "a/" * 5_000, "..%2f..%2fetc%2fpasswd", "?" + "a=1&" * 15_000]


async def test_an_endless_address_is_refused_shortly(admin: httpx.AsyncClient):
    """T61."""
    for prefix, tail in product(("/rest/v1/", "/api/v1/", "/auth/v1/", "/rest/v1/rpc/", "/"), LONG):
        answer = await admin.get(prefix + tail)
        assert is_fine(answer), told(answer)
        assert prefix == "/" or tail[0] == "?" or answer.status_code in {400, 401, 404, 405, 414}, told(
            answer
        )


HEADER_NAMES = [
    "Accept",
    "Accept-Encoding",
    "Accept-Language",
    "Accept-Profile",
    "Authorization",
    "Content-Profile",
    "Cookie",
    "Idempotency-Key",
    "If-Match",
    "If-None-Match",
    "Last-Event-ID",
    "Prefer",
    "Range",
    "X-Forwarded-For",
    "X-Request-Id",
    "X-Workspace-Id",
    "apikey",
]
HEADER_VALUES = [
    b"\xff\xfe\x80",
    b"\xed\xa0\x80",
    b"'; drop table companies; --",
    b"," * 4_000,
    b"=;=;=",
    b"9" * 4_000,
    b'"' * 999,
    b"Bearer " + b"a.b.c",
    b"Bearer eyJhbGciOiJub25lIn0.e30.",
    b"count=exact," * 300,
]


async def test_hostile_headers_never_fail(admin: httpx.AsyncClient):
    """T13, T61."""
    places = (
        ("GET", "/rest/v1/companies"),
        ("POST", "/rest/v1/companies"),
        ("GET", "/api/v1/me"),
        ("GET", "/auth/v1/user"),
    )
    for name, value, (method, path) in product(HEADER_NAMES, HEADER_VALUES, places):
        body = b'{"name": "x"}' if method == "POST" else None
        headers = [(name.encode(), value), (b"content-type", b"application/json")]
        answer = await admin.request(method, path, headers=headers, content=body)
        assert is_fine(answer), told(answer)


DEEP = [
    "or=" + "(or" * 10_000 + "(name.eq.x)" + ")" * 10_000,
    "and=(" + ",".join(["name.eq.x"] * 3_000) + ")",
    "select=" + "companies(" * 5_000 + "id" + ")" * 5_000,
    "select=name" + "::text" * 5_000,
    "select=" + ",".join(f"a{number}" for number in range(4_000)),
    "select=id" + ",people(id)" * 500,
    "order=" + ",".join(["name"] * 5_000),
    "id=in.(" + "1," * 10_000 + "1)",
    "name=in.(" + '"x",' * 8_000 + '"x")',
    "&".join(f"name=eq.{number}" for number in range(3_000)),
    "limit=1000000000",
    "offset=1000000000",
    "limit=1000000000000000000000000",
    "limit=%00",
    "name=eq.%ED%A0%80",
    "name=%FF",
    "cursor=" + "A" * 20_000,
    "cursor=" + quote("eyJhIjoxfQ"),
    "search=" + "(" * 2_000,
    "search=" + quote("' | ! & :* <->" * 200),
    "on_conflict=" + "id," * 5_000,
    "columns=" + "id," * 5_000,
    "name=match." + quote("(a+)+" * 500),
    "name=fts." + quote("! & | (" * 300),
]


async def test_a_deep_or_endless_query_is_refused_in_postgrests_words(admin: httpx.AsyncClient):
    """T61."""
    places = (("GET", "/rest/v1/companies"), ("PATCH", "/rest/v1/companies"), ("GET", "/rest/v1/rpc/x"))
    for query, (method, path) in product(DEEP, places):
        body = b'{"name": "x"}' if method == "PATCH" else None
        answer = await admin.request(method, f"{path}?{query}", content=body, headers=JSON)
        assert is_fine(answer), told(answer)
        if answer.status_code >= 400:
            assert set(answer.json()) == {"code", "message", "details", "hint"}


async def test_a_million_rows_are_too_many(firm: Firm, admin: httpx.AsyncClient):
    """T61."""
    answer = await admin.post("/rest/v1/companies", content=b"[" + b"{}," * 1_000_000 + b"{}]", headers=JSON)
    assert answer.status_code == 413, told(answer)
    assert await firm.owner.fetchval("select count(*) from public.companies") == 0


async def test_another_tenants_values_are_in_no_refusal(
    firm: Firm, other_firm: Firm, admin: httpx.AsyncClient
):
    """T73: a clash with a stranger's row is none, and pointing at one says no more than pointing nowhere."""
    theirs = await other_firm.company("Hemmelig ApS", "13748136")
    nowhere = "00000000-0000-4000-8000-000000000000"
    mine = await admin.post("/rest/v1/companies", json={"name": "Min", "cvr": "13748136"})
    assert mine.status_code == 201
    answers = [
        await admin.post("/rest/v1/people", json={"name": "x", "company_id": str(company)})
        for company in (theirs, nowhere)
    ]
    assert answers[0].status_code == answers[1].status_code == 409
    assert answers[0].json() == answers[1].json()
    assert "Hemmelig" not in answers[0].text
