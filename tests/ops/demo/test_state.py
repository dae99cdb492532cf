"""What a demo remembers between starts."""

from dataclasses import replace

from crmflow.ops.demo.state import FILE, load, save


def test_a_new_demo_has_nothing_behind_it_and_a_password_of_its_own(tmp_path):
    first, second = load(tmp_path), load(tmp_path)
    assert first.arrived == ()
    assert not first.is_furnished
    assert first.password != second.password
    assert len(first.password) >= 12


def test_the_memory_comes_back_as_it_was_and_only_its_owner_reads_it(tmp_path):
    state = replace(load(tmp_path), chat_url="http://localhost/x", is_furnished=True).with_arrived(["chat/a"])
    save(tmp_path, state)
    assert load(tmp_path) == state
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == [FILE]
