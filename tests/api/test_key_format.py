"""How API keys look, and how mistakes in them show."""

import re

import pytest

from crmflow.api.key_format import checksum, is_whole, new_key, prefix_of

KNOWN = "crm_Ab12Cd34_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG"


def test_a_key_has_its_published_form_and_is_whole():
    key = new_key()
    assert re.fullmatch(r"crm_[0-9A-Za-z]{8}_[0-9A-Za-z]{43}_[0-9A-Za-z]{6}", key)
    assert is_whole(key)
    assert prefix_of(key) == key[:12]


def test_no_two_keys_are_the_same():
    assert len({new_key() for _ in range(100)}) == len({prefix_of(new_key()) for _ in range(100)}) == 100


def test_the_checksum_is_the_published_one():
    """Scanners compute it too, so it never changes."""
    assert checksum(KNOWN) == "4boC8a"
    assert checksum("") == "000000"


@pytest.mark.parametrize("place", [4, 20, 50, 60])
def test_one_wrong_character_shows(place: int):
    key = new_key()
    wrong = "x" if key[place] != "x" else "y"
    assert not is_whole(key[:place] + wrong + key[place + 1 :])


@pytest.mark.parametrize(
    "change", [str.lower, lambda key: key[:-1], lambda key: f"{key}\n", lambda key: f" {key}"]
)
def test_a_key_that_is_not_copied_exactly_shows(change):
    assert not is_whole(change(new_key()))


@pytest.mark.parametrize("text", ["", "crm_", "crm___", "crm_ø_ø_ø", "crm_" + "1" * 10_000])
def test_what_is_no_key_at_all_shows_too(text: str):
    assert not is_whole(text)
