"""A database for a command."""

import pytest

from crmflow.config import Settings
from crmflow.db.folder_lock import only_one_on
from crmflow.errors import Unavailable
from crmflow.ops.at_hand import database_at_hand


def test_a_held_folder_whose_database_does_not_come_up_is_not_waited_for_for_ever(monkeypatch, tmp_path):
    monkeypatch.setattr("crmflow.ops.at_hand.WAIT", 0.2)
    settings = Settings(data=tmp_path)
    with (
        only_one_on(tmp_path),
        pytest.raises(Unavailable, match="does not come up"),
        database_at_hand(settings),
    ):
        pytest.fail("there is no database")


def test_a_given_server_is_used_and_none_is_started(tmp_path):
    settings = Settings(data=tmp_path, database_url="postgresql://boss@db.firma.dk/crm")
    with database_at_hand(settings) as urls:
        assert urls.owner == "postgresql://boss@db.firma.dk/crm"
    assert not (tmp_path / "pg18").exists()
