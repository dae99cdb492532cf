"""The application on a socket beside its own document, and people who sign in to it."""

import asyncio
import ipaddress
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import psycopg
import requests
import schemathesis
import uvicorn

from crmflow.api.app import create_app
from crmflow.api.openapi.document import document_of
from crmflow.config import Settings
from tests.api.conftest import PASSWORD

ROLES = ("admin", "viewer")
# Its answer does not end.
ENDLESS = "/api/v1/events"
ADDRESSES = ipaddress.ip_network("10.0.0.0/8").hosts()


@dataclass(frozen=True)
class Server:
    """The application on a socket, and its document."""

    address: str
    document: dict[str, Any]
    owner_url: str

    def operations(self) -> Iterator[schemathesis.APIOperation]:
        """Every documented operation but those that cannot end."""
        for found in schemathesis.openapi.from_dict(self.document).get_all_operations():
            operation = found.ok()
            if operation.path != ENDLESS:
                yield operation

    def sign_in(self, role: str) -> dict[str, str]:
        """Headers with a new access token; passwords that were tried meanwhile do not count."""
        with psycopg.connect(self.owner_url, autocommit=True) as owner:
            owner.execute("delete from priv.login_attempts")
        body = {"email": f"{role}@nordlys.dk", "password": PASSWORD}
        answer = requests.post(f"{self.address}/auth/v1/token", json=body, headers=from_anew(), timeout=30)
        assert answer.status_code == 200, answer.text
        return {"Authorization": f"Bearer {answer.json()['access_token']}"}

    def is_signed_in(self, headers: dict[str, str]) -> bool:
        """Whether the token still counts."""
        answer = requests.get(f"{self.address}/auth/v1/user", headers=headers | from_anew(), timeout=30)
        return answer.status_code == 200


def from_anew() -> dict[str, str]:
    """Headers of a caller from an address that was never seen, so that no limit on addresses is met."""
    return {"X-Forwarded-For": str(next(ADDRESSES)), "X-Forwarded-Proto": "https"}


@asynccontextmanager
async def serving(chosen: Settings, owner_url: str) -> AsyncIterator[Server]:
    """The application on a free port until the block ends."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        app = create_app(chosen)
        running = uvicorn.Server(uvicorn.Config(app, log_level="critical"))
        task = asyncio.create_task(running.serve(sockets=[listener]))
        while not running.started:  # noqa: ASYNC110 -- uvicorn offers no event
            await asyncio.sleep(0.01)
        yield Server(f"http://127.0.0.1:{listener.getsockname()[1]}", document_of(app), owner_url)
        running.should_exit = True
        await task
