"""Keys of Supabase: fetched when needed, asked for seldom, and old ones end."""

import asyncio

import pytest
from joserfc.jwk import OctKey

from crmflow.errors import Unavailable
from crmflow.integrations.supabase_keys import SupabaseKeys
from tests.plugins.key_server import KeyServer, new_key


class Clock:
    """Goes when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def keys(key_server: KeyServer, clock: Clock) -> SupabaseKeys:
    return SupabaseKeys(key_server.url, clock=clock)


async def test_a_key_is_fetched_once_for_many(key_server: KeyServer, keys: SupabaseKeys):
    found = await asyncio.gather(*(keys.find("first") for _ in range(20)))
    assert all(key is not None and key.kid == "first" for key in found)
    assert key_server.questions == 1


async def test_an_unknown_name_is_asked_for_once_a_minute(
    key_server: KeyServer, keys: SupabaseKeys, clock: Clock
):
    """T56: made-up names do not turn us against Supabase."""
    assert await keys.find("first")
    for number in range(20):
        assert await keys.find(f"made up {number}") is None
    assert key_server.questions == 1
    clock.now += 60
    assert await keys.find("made up") is None
    assert key_server.questions == 2


async def test_a_new_key_is_found_and_the_one_it_replaced_is_gone(
    key_server: KeyServer, keys: SupabaseKeys, clock: Clock
):
    """T56: a key that was withdrawn signs nothing any more."""
    assert await keys.find("first")
    key_server.keys = [new_key("second")]
    clock.now += 60
    assert await keys.find("second")
    assert await keys.find("first") is None


async def test_a_withdrawn_key_is_gone_after_ten_minutes_at_the_latest(
    key_server: KeyServer, keys: SupabaseKeys, clock: Clock
):
    assert await keys.find("first")
    key_server.keys = [new_key("second")]
    clock.now += 601
    assert await keys.find("first") is None


@pytest.mark.parametrize("answer", [None, "{", "[]", '{"keys": 7}', '{"keys": [{"kid": "a", "kty": "EC"}]}'])
async def test_while_supabase_is_away_its_keys_stay_for_an_hour(
    key_server: KeyServer, keys: SupabaseKeys, clock: Clock, answer: str | None
):
    assert await keys.find("first")
    key_server.is_down, key_server.answer = answer is None, answer
    clock.now += 3600
    assert await keys.find("first")
    clock.now += 1
    with pytest.raises(Unavailable):
        await keys.find("first")
    key_server.is_down, key_server.answer = False, None
    clock.now += 60
    assert await keys.find("first")


async def test_without_any_answer_nobody_can_be_checked(clock: Clock):
    with pytest.raises(Unavailable):
        await SupabaseKeys("http://127.0.0.1:1", clock=clock).find("first")


async def test_a_password_among_the_public_keys_is_no_key(key_server: KeyServer, keys: SupabaseKeys):
    """T56: what everybody can read must not sign."""
    known = OctKey.import_key("a password that everybody can read", {"kid": "known"}).as_dict(private=True)
    key_server.answer = key_server.document.replace("[", f"[{known},".replace("'", '"'), 1)
    assert await keys.find("first")
    assert await keys.find("known") is None
