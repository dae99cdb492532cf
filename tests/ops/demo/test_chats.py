"""Conversations as WotNot sends them, read by the project's own reader."""

import json

import pytest

from crmflow.ingest import wotnot
from crmflow.ops.demo.chats import conversation
from crmflow.ops.demo.data import arrivals

CHATS = [arrival.source for arrival in arrivals() if arrival.kind == "chat"]


def events(name, meaning):
    told = conversation(name, meaning)
    return [event for body in told.deliveries for event in wotnot.parse(json.loads(body))]


@pytest.mark.parametrize("name", CHATS)
def test_a_conversation_is_read_whole_and_in_order(name, meaning):
    found = events(name, meaning)
    assert found[0].kind == "conversation_started"
    assert len({event.conversation_key for event in found}) == 1
    assert len({event.dedupe_key for event in found}) == len(found)
    times = [event.occurred_at for event in found]
    assert times == sorted(times)
    said = [event for event in found if event.kind == "message"]
    assert said
    assert all(event.text and "{{" not in event.text for event in said)
    assert said[0].direction == "in"


@pytest.mark.parametrize("name", CHATS)
def test_a_conversation_is_the_same_at_every_start(name, meaning):
    assert conversation(name, meaning) == conversation(name, meaning)


def test_no_conversation_lies_in_the_future(meaning):
    for name in CHATS:
        assert all(event.occurred_at <= meaning.began for event in events(name, meaning)), name


def test_every_kind_of_difficulty_occurs(meaning):
    every = {name: events(name, meaning) for name in CHATS}
    assert [event.type_name for event in every["pool-survey"] if event.kind == "unknown"] == [
        "satisfaction_survey_answered"
    ]
    assert every["filter-price"][0].variables["cvr"] == "DK 99 00 11 43"
    assert any("CVR-nummer er 99 00 12 16" in (event.text or "") for event in every["laundry-meeting"])
    assert not {"cvr", "visitor_email"} & set(every["summer-house"][0].variables)
    assert every["brewery-delivery"][-1].kind == "status"


def test_the_first_words_come_in_the_same_batch_as_the_conversation(meaning):
    first = json.loads(conversation("filter-price", meaning).deliveries[0])
    assert [item["event"]["type"] for item in first["events"]] == ["conversation_create", "message_create"]
