"""Chat deliveries of every provider, read into the normal form."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmflow.errors import NotFound
from crmflow.ingest import chat
from crmflow.ingest.signatures import Delivery
from crmflow.ingest.wire import BrokenJson

KEYS = """
    type event events payload message messages data transcript conversation item conversation_key sender
    author
    visitor variables chat attachments user text
"""
SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=10)
ANY_JSON = st.recursive(
    SCALARS | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS.split()), inner, max_size=5)
    ),
    max_leaves=25,
)


def read(provider: str, value: object) -> list:
    return chat.parse(provider, json.dumps(value).encode())


def wotnot(type_name: str, **payload) -> dict:
    return {"event": {"type": type_name, "payload": {"external_key": "k", **payload}}}


@pytest.mark.parametrize(
    ("type_name", "kind"),
    [
        ("conversation_create", "conversation_started"),
        ("message_create", "message"),
        ("message.created", "message"),
        ("message_status_update", "delivery"),
        ("conversation_status", "status"),
        ("conversation-close", "status"),
        ("assignee_change", "assignee"),
        ("variable_updated", "variable"),
        ("label_added", "label"),
        ("note_created", "note"),
        ("sla_breached", "unknown"),
        ("", "unknown"),
    ],
)
def test_wotnots_types_are_recognised_by_their_words_and_others_are_kept(type_name, kind):
    (event,) = read("wotnot", wotnot(type_name))
    assert (event.kind, event.conversation_key) == (kind, "k")


@pytest.mark.parametrize("shape", ["one", "bare", "list", "batch"])
def test_wotnot_may_send_one_event_a_list_or_a_batch(shape):
    event = wotnot("message_create", message={"body": "Hej"})
    value = {"one": event, "bare": event["event"], "list": [event], "batch": {"events": [event]}}[shape]
    assert [item.text for item in read("wotnot", value)] == ["Hej"]


def test_a_wotnot_time_without_a_zone_is_utc():
    (event,) = read(
        "wotnot", wotnot("message_create", message={"body": "x"}, created_at="2026-11-08 09:14:31.5")
    )
    assert event.occurred_at == datetime(2026, 11, 8, 9, 14, 31, 500_000, tzinfo=UTC)


@pytest.mark.parametrize(
    ("sender", "direction"), [("visitor", "in"), ("bot", "out"), ("agent", "out"), ("USER", "in")]
)
def test_the_sender_tells_the_direction(sender, direction):
    (event,) = read("wotnot", wotnot("message_create", message={"body": "x", "sender": {"type": sender}}))
    assert event.direction == direction


def test_the_same_event_has_the_same_key_whatever_its_spelling():
    first = read("wotnot", {"events": [wotnot("message_create", message={"id": 1, "body": "x"})]})
    again = chat.parse(
        "wotnot",
        b'{"event":{"payload":{"message":{"body":"x", "id":1},"external_key":"k"},"type":"message_create"}}',
    )
    other = read("wotnot", wotnot("message_create", message={"id": 2, "body": "x"}))
    assert first[0].dedupe_key == again[0].dedupe_key != other[0].dedupe_key


def test_an_intercom_reply_is_read_without_its_markup():
    item = {
        "id": "c1",
        "conversation_parts": {
            "conversation_parts": [
                {
                    "id": "p1",
                    "body": "<p>Hej <b>Bo</b></p>",
                    "author": {"type": "user", "email": "bo@nord.dk"},
                    "created_at": 1794129242,
                }
            ]
        },
    }
    (event,) = read("intercom", {"id": "n1", "topic": "conversation.user.replied", "data": {"item": item}})
    assert (event.kind, event.text, event.direction) == ("message", "Hej Bo", "in")
    assert event.author is not None
    assert event.author.email == "bo@nord.dk"


def test_intercoms_retry_is_the_same_delivery_although_its_count_differs():
    bodies = [{"id": "n1", "topic": "x", "delivery_attempts": attempt} for attempt in (1, 2)]
    keys = {chat.dedupe_key("intercom", Delivery(b""), body) for body in bodies}
    assert len(keys) == 1


def test_tawks_transcript_repeats_no_message_that_came_before():
    visitor = {"name": "Bo", "email": "bo@nord.dk"}
    said = {"text": "Hej", "type": "msg", "sender": {"type": "visitor"}}
    (start,) = read("tawk", {"event": "chat:start", "chatId": "t1", "visitor": visitor, "message": said})
    messages = [
        {"msg": "Hej", "sender": {"t": "v", "type": "visitor"}},
        {"msg": "Goddag", "sender": {"type": "agent", "n": "Mette"}},
    ]
    transcript = read(
        "tawk",
        {"event": "chat:transcript_created", "chat": {"id": "t1", "visitor": visitor, "messages": messages}},
    )
    assert transcript[0].dedupe_key == start.dedupe_key
    assert [(event.text, event.direction) for event in transcript] == [("Hej", "in"), ("Goddag", "out")]


def test_a_crisp_message_and_its_milliseconds_are_read():
    data = {
        "session_id": "s",
        "type": "text",
        "content": "Hej",
        "from": "user",
        "timestamp": 1794129242000,
        "fingerprint": 7,
    }
    (event,) = read("crisp", {"event": "message:send", "data": data})
    assert (event.text, event.message_key, event.direction) == ("Hej", "7", "in")
    assert event.occurred_at == datetime.fromtimestamp(1794129242, UTC)


@pytest.mark.parametrize(
    ("way", "private", "kind", "direction"),
    [
        ("incoming", False, "message", "in"),
        ("outgoing", False, "message", "out"),
        ("outgoing", True, "note", "out"),
        ("template", False, "message", "out"),
    ],
)
def test_a_chatwoot_message_goes_its_way(way, private, kind, direction):
    body = {
        "event": "message_created",
        "id": 1,
        "content": "Hej",
        "message_type": way,
        "private": private,
        "conversation": {"id": 9},
    }
    (event,) = read("chatwoot", body)
    assert (event.kind, event.direction, event.conversation_key) == (kind, direction, "9")


def test_our_own_body_is_read_at_every_providers_door():
    body = {
        "source": "wotnot",
        "conversation_key": "k",
        "cvr": "13585628",
        "visitor": {"name": "Bo"},
        "transcript": "Bo: Hej\nBot: Goddag",
    }
    for name in chat.PROVIDERS:
        opening, *said = read(name, body)
        assert opening.variables == {"cvr": "13585628"}
        assert [(event.text, event.direction) for event in said] == [("Hej", "in"), ("Goddag", "out")]


def test_a_transcript_that_has_grown_repeats_only_what_it_said_before():
    short = read("generic", {"conversation_key": "k", "transcript": "Kunde: Hej\nBot: Goddag"})
    grown = read(
        "generic", {"conversation_key": "k", "transcript": "Kunde: Hej\nBot: Goddag\nKunde: Hvad koster det?"}
    )
    assert [event.dedupe_key for event in grown[1:3]] == [event.dedupe_key for event in short[1:]]
    assert grown[3].text == "Hvad koster det?"


def test_two_equal_answers_in_one_body_are_two_messages():
    said = [
        {"from": "visitor", "text": "ja"},
        {"from": "bot", "text": "?"},
        {"from": "visitor", "text": "ja"},
    ]
    events = read("generic", {"conversation_key": "k", "messages": said})
    assert len({event.dedupe_key for event in events}) == 4


def test_an_attachment_is_kept_as_an_address_only_when_it_is_one():
    files = [
        {"data_url": "https://x.dk/a.pdf"},
        {"data_url": "javascript:alert(1)"},
        {"data_url": "file:///etc/passwd"},
    ]
    (event,) = read("chatwoot", {"event": "message_created", "conversation": {"id": 1}, "attachments": files})
    assert [file.url for file in event.attachments] == ["https://x.dk/a.pdf"]


def test_an_unknown_provider_is_not_found_and_broken_json_is_said():
    with pytest.raises(NotFound):
        chat.parse("findes-ikke", b"{}")
    with pytest.raises(BrokenJson):
        chat.parse("wotnot", b"{")


@given(value=ANY_JSON)
def test_any_json_is_read_by_every_provider(value):
    body = json.dumps(value).encode()
    for name in chat.PROVIDERS:
        for event in chat.parse(name, body):
            assert event.dedupe_key
            assert event.direction in {"in", "out", "system"}
