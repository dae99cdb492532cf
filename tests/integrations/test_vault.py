"""The vault opens what it sealed, where it was sealed, and nothing else."""

import base64
import json
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest

from crmflow.config import Settings, stored_secret
from crmflow.integrations.vault import BadKeyRing, SealBroken, Sealed, Vault, row_aad

SECRET = b"udbyderens-hemmelige-ord"
ROW = {"workspace_id": UUID(int=1), "owner_id": UUID(int=2), "provider": "intercom"}
HERE = row_aad("priv.endpoint_secrets", "ciphertext", **ROW)
OLD, NEW = (base64.b64encode(bytes([number]) * 32).decode() for number in (1, 2))


def vault(ring: str) -> Vault:
    return Vault.open(Settings(vault_keys=ring))


def test_what_is_sealed_is_opened_and_does_not_show():
    sealed = vault(f"a:{OLD}").seal(SECRET, HERE)
    assert vault(f"a:{OLD}").open_sealed(sealed, HERE) == SECRET
    assert SECRET not in sealed.ciphertext
    assert sealed.key_id == "a"


def test_the_same_secret_sealed_twice_looks_different():
    ours = vault(f"a:{OLD}")
    assert ours.seal(SECRET, HERE).ciphertext != ours.seal(SECRET, HERE).ciphertext


def test_a_new_key_in_front_seals_and_the_old_one_still_opens():
    old = vault(f"a:{OLD}").seal(SECRET, HERE)
    both = vault(f"b:{NEW}, a:{OLD}")
    assert both.open_sealed(old, HERE) == SECRET
    assert both.seal(SECRET, HERE).key_id == "b"


@pytest.mark.parametrize("place", [0, 11, 12, 20, -17, -1])
def test_a_flipped_bit_anywhere_fails_closed(place):
    """T53: in the nonce, the ciphertext or the tag."""
    ours = vault(f"a:{OLD}")
    sealed = ours.seal(SECRET, HERE)
    altered = bytearray(sealed.ciphertext)
    altered[place] ^= 1
    with pytest.raises(SealBroken):
        ours.open_sealed(Sealed("a", bytes(altered)), HERE)


@pytest.mark.parametrize("length", [0, 5, 12, 27])
def test_what_was_cut_short_fails_closed(length):
    """T53: also when nothing but a nonce is left."""
    ours = vault(f"a:{OLD}")
    with pytest.raises(SealBroken):
        ours.open_sealed(Sealed("a", ours.seal(SECRET, HERE).ciphertext[:length]), HERE)


@pytest.mark.parametrize(
    "elsewhere",
    [
        row_aad("priv.other", "ciphertext", **ROW),
        row_aad("priv.endpoint_secrets", "token", **ROW),
        row_aad("priv.endpoint_secrets", "ciphertext", **ROW | {"workspace_id": UUID(int=3)}),
        row_aad("priv.endpoint_secrets", "ciphertext", **ROW | {"owner_id": UUID(int=3)}),
        row_aad("priv.endpoint_secrets", "ciphertext", **ROW | {"provider": "tawk"}),
    ],
    ids=["another table", "another column", "another workspace", "another door", "another provider"],
)
def test_a_secret_moved_to_another_row_fails_closed(elsewhere):
    """T53: swapped rows."""
    ours = vault(f"a:{OLD}")
    with pytest.raises(SealBroken):
        ours.open_sealed(ours.seal(SECRET, HERE), elsewhere)


def test_an_unknown_key_fails_closed_and_is_named():
    """T53: the key was taken out of the ring, or another one has taken its id."""
    sealed = vault(f"a:{OLD}").seal(SECRET, HERE)
    with pytest.raises(SealBroken) as refused:
        vault(f"b:{OLD}").open_sealed(sealed, HERE)
    assert "'a'" in str(refused.value.__cause__)
    assert "'a'" not in refused.value.message
    with pytest.raises(SealBroken):
        vault(f"a:{NEW}").open_sealed(sealed, HERE)


@pytest.mark.parametrize(
    "ring",
    [OLD, f":{OLD}", "a:", "a:ikke base64!", f"a:{OLD[:20]}", f"a:{OLD}{OLD}", f"a:{OLD},a:{NEW}", ",", " "],
)
def test_a_malformed_ring_is_refused_without_repeating_it(ring):
    """T52: an error is no place for a key."""
    with pytest.raises(BadKeyRing) as refused:
        vault(ring)
    assert OLD[:20] not in f"{refused.value!r}{refused.value.hint}{refused.value.__cause__}"


def test_without_a_ring_a_key_is_made_in_the_data_folder_once(tmp_path):
    sealed = Vault.open(Settings(data=tmp_path)).seal(SECRET, HERE)
    assert Vault.open(Settings(data=tmp_path)).open_sealed(sealed, HERE) == SECRET
    assert (tmp_path / "secrets.json").stat().st_mode & 0o077 == 0
    with pytest.raises(SealBroken):
        Vault.open(Settings(data=tmp_path / "another")).open_sealed(sealed, HERE)


def test_the_generated_key_can_move_to_the_environment(tmp_path):
    sealed = Vault.open(Settings(data=tmp_path)).seal(SECRET, HERE)
    made = json.loads((tmp_path / "secrets.json").read_text())["vault_key"]
    assert vault(f"ny:{NEW},local:{made}").open_sealed(sealed, HERE) == SECRET


def test_the_settings_do_not_show_the_keys():
    """T52: a log of the settings is no place for a key either."""
    assert OLD not in repr(Settings(vault_keys=f"a:{OLD}"))


def test_processes_that_start_together_agree_on_every_generated_secret(tmp_path):
    names = [f"secret {number % 4}" for number in range(32)]
    with ThreadPoolExecutor(16) as together:
        made = list(together.map(lambda name: (name, stored_secret(tmp_path, name)), names))
    assert len(set(made)) == 4
    assert dict(made) == json.loads((tmp_path / "secrets.json").read_text())
