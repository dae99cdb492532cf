"""The words that an advice rests on."""

from datetime import UTC, datetime

import pytest

from crmflow.process.situation import Item, telling_sentence


@pytest.mark.parametrize("greeting", ["Goddag.", "Hej Signe.", "Dear team."])
def test_a_greeting_with_a_full_stop_is_no_evidence(greeting):
    text = f"{greeting} Aggregatet larmer stadig."
    item = Item("1", "chat_message", "t", "in", datetime(2026, 11, 21, tzinfo=UTC), text, "complaint")
    assert telling_sentence(item).quote.strip() == "Aggregatet larmer stadig."
