"""A browser's place at our own API: signed in as one person, in one workspace."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx

from crmflow.errors import Unavailable

PATIENCE = 30.0
LONGEST_REFUSAL = 160
IGNORE_KNOWN = {"Prefer": "resolution=ignore-duplicates,return=minimal"}


@dataclass(frozen=True)
class Visitor:
    """A signed-in client."""

    http: httpx.AsyncClient
    workspace: UUID

    async def read(self, query: str) -> list[dict[str, Any]]:
        """Rows of a table: `companies?select=id`."""
        rows: list[dict[str, Any]] = checked(await self.http.get(f"/rest/v1/{query}")).json()
        return rows

    async def insert(self, table: str, rows: Sequence[dict[str, object]]) -> None:
        """Insert rows; those whose id is there already stay as they are."""
        checked(await self.http.post(f"/rest/v1/{table}", json=rows, headers=IGNORE_KNOWN))

    async def change(self, query: str, values: dict[str, object]) -> None:
        """Change the rows that the query names."""
        checked(await self.http.patch(f"/rest/v1/{query}", json=values))

    async def upload(self, name: str, data: bytes, content_type: str, company: UUID | None) -> None:
        """Upload a file, for a company or for whoever it turns out to belong to."""
        fields = {"company_id": str(company)} if company else {}
        files = {"file": (name, data, content_type)}
        checked(await self.http.post("/api/v1/documents", data=fields, files=files))


@asynccontextmanager
async def signed_in(base_url: str, email: str, password: str) -> AsyncIterator[Visitor]:
    """Sign in as a browser does: with a cookie, from a page of ours."""
    async with httpx.AsyncClient(
        base_url=base_url, headers={"Origin": base_url}, timeout=PATIENCE, trust_env=False
    ) as http:
        checked(await http.post("/api/v1/session", json={"email": email, "password": password}))
        me = checked(await http.get("/api/v1/me")).json()
        http.headers["X-Workspace-Id"] = me["workspace_id"]
        yield Visitor(http, UUID(me["workspace_id"]))


def checked(answer: httpx.Response) -> httpx.Response:
    """The answer, when it is a good one.

    Raises:
        Unavailable: the API refused; the message has its words.
    """
    if answer.is_success:
        return answer
    words = answer.text[:LONGEST_REFUSAL]
    raise Unavailable(f"{answer.request.method} {answer.request.url.path} gave {answer.status_code}: {words}")
