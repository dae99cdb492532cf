"""A stand-in for Supabase Auth: a small server on loopback that publishes its keys and signs tokens."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from joserfc import jwt
from joserfc.jwk import ECKey, Key


class KeyServer:
    """Counts how often it is asked; `answer` is what it says, and `is_down` makes it fail."""

    def __init__(self) -> None:
        self.url = ""
        self.keys: list[Key] = [new_key("first")]
        self.questions = 0
        self.is_down = False
        self.answer: str | None = None

    @property
    def document(self) -> str:
        return self.answer or json.dumps({"keys": [key.as_dict(private=False) for key in self.keys]})

    def token(self, claims: dict[str, Any], key: Key | None = None, alg: str = "ES256", **header: Any) -> str:
        """A token as the project gives it; a claim that is None is left out."""
        signing = key or self.keys[0]
        now = int(time.time())
        standard = {
            "iss": f"{self.url}/auth/v1",
            "aud": "authenticated",
            "role": "authenticated",
            "iat": now,
            "exp": now + 600,
            "aal": "aal1",
        }
        said = {name: value for name, value in (standard | claims).items() if value is not None}
        named = {"kid": signing.kid} if signing.kid else {}
        return jwt.encode({"alg": alg} | named | header, said, signing, [alg])

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one request."""
        request = await reader.readuntil(b"\r\n\r\n")
        assert request.startswith(b"GET /auth/v1/.well-known/jwks.json ")
        self.questions += 1
        body = self.document.encode()
        status = b"503 Down" if self.is_down else b"200 OK"
        head = b"HTTP/1.1 %s\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % (status, len(body))
        writer.write(head + body)
        await writer.drain()
        writer.close()

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[None]:
        """On a free port."""
        server = await asyncio.start_server(self.talk, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with server:
            yield


def new_key(kid: str) -> ECKey:
    return ECKey.generate_key("P-256", {"kid": kid})


@pytest.fixture
async def key_server() -> AsyncIterator[KeyServer]:
    server = KeyServer()
    async with server.listening():
        yield server
