"""The public keys of a Supabase project, by which its access tokens are checked."""

import asyncio
import time
from collections.abc import Callable

import httpx
from joserfc.errors import JoseError, MissingKeyError
from joserfc.jwk import JWKRegistry, Key

from crmflow.errors import Unavailable

PATH = "/auth/v1/.well-known/jwks.json"
FRESH_SECONDS = 600
# Strangers can name any key they like; asking for it must not become their tool.
PAUSE_SECONDS = 60
# While Supabase cannot be reached, what it said is believed this long.
OLDEST_SECONDS = 3600
LARGEST = 100_000
TIMEOUT_SECONDS = 5.0
# A password among public keys would let anybody sign with it.
PUBLIC_KINDS = ("EC", "RSA", "OKP")


class SupabaseKeys:
    """Fetched when they are needed, kept for ten minutes, asked for again at an unknown name."""

    def __init__(self, project_url: str, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._url = project_url.rstrip("/") + PATH
        self._clock = clock
        self._keys: dict[str, Key] = {}
        self._fetched = self._asked = float("-inf")
        self._one_at_a_time = asyncio.Lock()

    async def find(self, kid: str) -> Key | None:
        """The key with this name, or None when there is none.

        Raises:
            Unavailable: Supabase has not answered for too long.
        """
        if not self._is_known(kid):
            async with self._one_at_a_time:
                if not self._is_known(kid) and self._clock() - self._asked >= PAUSE_SECONDS:
                    self._asked = self._clock()
                    await self._fetch()
        if self._clock() - self._fetched > OLDEST_SECONDS:
            raise Unavailable("The keys of Supabase cannot be fetched; try again in a moment.")
        return self._keys.get(kid)

    def _is_known(self, kid: str) -> bool:
        return kid in self._keys and self._clock() - self._fetched <= FRESH_SECONDS

    async def _fetch(self) -> None:
        """Replace the keys; when that fails, the old ones stay."""
        try:
            async with httpx.AsyncClient(timeout=TIMEOUT_SECONDS, follow_redirects=False) as client:
                answer = await client.get(self._url)
            answer.raise_for_status()
            self._keys = read_keys(answer.json()) if len(answer.content) <= LARGEST else self._keys
        except (httpx.HTTPError, ValueError, JoseError):
            return
        self._fetched = self._clock()


def read_keys(document: object) -> dict[str, Key]:
    """The keys of a key set that have a name and are public, by name. Raises JoseError."""
    listed = document.get("keys") if isinstance(document, dict) else None
    if not isinstance(listed, list):
        raise MissingKeyError
    return {
        str(entry["kid"]): JWKRegistry.import_key(entry)
        for entry in listed
        if isinstance(entry, dict) and entry.get("kid") and entry.get("kty") in PUBLIC_KINDS
    }
