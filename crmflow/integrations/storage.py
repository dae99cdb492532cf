"""Where files lie: a folder, S3 or Supabase Storage by URL; bytes by key."""

from datetime import UTC, datetime
from uuid import UUID, uuid4

import obstore
from obstore.exceptions import BaseError
from obstore.store import ObjectStore, from_url

from crmflow.config import Settings
from crmflow.errors import NotFound, Unavailable


def new_key(workspace_id: UUID, now: datetime | None = None) -> str:
    """A key nobody can guess, apart by workspace and month: `<workspace>/<yyyy>/<mm>/<uuid>`."""
    return f"{workspace_id}/{(now or datetime.now(UTC)):%Y/%m}/{uuid4()}"


class Storage:
    """The object store. Keys come from `new_key` or from the database, never from a request."""

    def __init__(self, store: ObjectStore) -> None:
        self.store = store

    @classmethod
    def open(cls, settings: Settings) -> "Storage":
        """The configured store; the folder `files` of the data folder when none is."""
        if settings.storage_url and not settings.storage_url.startswith("file:"):
            return cls(from_url(settings.storage_url))
        url = settings.storage_url or (settings.data.resolve() / "files").as_uri()
        return cls(from_url(url, mkdir=True))

    async def put(self, key: str, content: bytes) -> None:
        """Store bytes, over what was there. Raises Unavailable."""
        try:
            await obstore.put_async(self.store, key, content)
        except (BaseError, OSError) as error:
            raise Unavailable("The file store cannot be reached.") from error

    async def get(self, key: str) -> bytes:
        """The bytes. Raises NotFound, or Unavailable."""
        try:
            found = await obstore.get_async(self.store, key)
            return bytes(await found.bytes_async())
        except FileNotFoundError:
            raise NotFound("The file is gone.") from None
        except (BaseError, OSError) as error:
            raise Unavailable("The file store cannot be reached.") from error

    async def delete(self, key: str) -> None:
        """Remove the bytes; done already is fine. Raises Unavailable."""
        try:
            await obstore.delete_async(self.store, key)
        except FileNotFoundError:
            return
        except (BaseError, OSError) as error:
            raise Unavailable("The file store cannot be reached.") from error

    async def keys(self, prefix: str) -> list[str]:
        """The keys that begin with these folders. Raises Unavailable."""
        try:
            parts = [part async for part in obstore.list(self.store, prefix)]
        except FileNotFoundError:
            return []
        except (BaseError, OSError) as error:
            raise Unavailable("The file store cannot be reached.") from error
        return [found["path"] for part in parts for found in part]
