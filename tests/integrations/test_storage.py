"""Files by key, in a real folder."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from crmflow.config import Settings
from crmflow.errors import NotFound
from crmflow.integrations.storage import Storage, new_key


@pytest.fixture
def storage(tmp_path) -> Storage:
    return Storage.open(Settings(data=tmp_path))


async def test_what_is_put_is_got_until_it_is_deleted(storage, tmp_path):
    await storage.put("a/2026/11/x", b"hej")
    assert await storage.get("a/2026/11/x") == b"hej"
    assert (tmp_path / "files" / "a" / "2026" / "11" / "x").read_bytes() == b"hej"
    await storage.delete("a/2026/11/x")
    with pytest.raises(NotFound):
        await storage.get("a/2026/11/x")


async def test_deleting_twice_is_fine(storage):
    await storage.delete("findes/ikke")


@pytest.mark.parametrize("key", ["../x", "a/../../x", "/../../etc/passwd"])
async def test_no_key_leaves_the_folder(storage, tmp_path, key):
    """T64: a path is no way out."""
    with pytest.raises((NotFound, ValueError)):
        await storage.get(key)
    with pytest.raises(ValueError, match="path"):
        await storage.put(key, b"x")
    assert not (tmp_path / "x").exists()


async def test_another_folder_can_be_named_by_address(tmp_path):
    storage = Storage.open(Settings(data=tmp_path, storage_url=(tmp_path / "andre filer").as_uri()))
    await storage.put("a", b"x")
    assert (tmp_path / "andre filer" / "a").read_bytes() == b"x"


def test_a_key_is_apart_by_workspace_and_month_and_cannot_be_guessed():
    workspace = UUID(int=7)
    first, second = (new_key(workspace, datetime(2026, 11, 8, tzinfo=UTC)) for _ in range(2))
    assert first.startswith(f"{workspace}/2026/11/")
    assert first != second
