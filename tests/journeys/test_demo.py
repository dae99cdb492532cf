"""The demo as a whole: what arrived lies where it belongs."""

from crmflow.ops.demo.data import arrivals


def test_everything_arrives_and_only_what_nobody_could_place_waits(demo, started_twice):
    assert demo.state.arrived == tuple(arrival.key for arrival in arrivals())
    assert "refused" not in started_twice.first.said + demo.said
    assert demo.count("select count(*) from public.inbound_events where state <> 'parsed'") == 0
    kinds = {arrival.kind: 0 for arrival in arrivals()}
    for arrival in arrivals():
        kinds[arrival.kind] += 1
    # The year before has rows of its own, which came through no door and long ago.
    by_chat = "select count(*) from public.chat_conversations where endpoint_id is not null"
    by_mail = "select count(*) from public.emails where inbound_event_id is not null"
    since = f"select count(*) from public.documents where created_at >= '{demo.state.began.isoformat()}'"
    assert demo.count(by_chat) >= kinds["chat"]
    assert demo.count(by_mail) == kinds["mail"]
    assert demo.count(since) >= kinds["upload"] + 1
    # As it was before any journey: they place what waits, and bring more.
    unplaced = started_twice.first.unplaced
    assert unplaced["chat_conversations"] <= 2
    assert unplaced["email_threads"] <= 1
    assert unplaced["documents"] == 0


def test_every_kind_of_advice_is_given(demo):
    given = demo.count("select count(distinct rule) from public.recommendations where state = 'open'")
    assert given >= 8


def test_no_text_became_a_price_of_a_million(demo):
    assert demo.count("select max(net_minor) from public.price_calculations") < 10_000_000


def test_the_address_and_the_sign_in_are_said_before_anything_arrives(started_twice):
    said, url = started_twice.first.said, started_twice.tree.url
    assert 0 < said.index(url) < said.index("sign in as") < said.index("Trine Lohse")


def test_the_second_start_goes_on_and_sends_nothing_twice(started_twice):
    first, second = started_twice.first, started_twice.second
    assert started_twice.exit_code == 0
    assert second.password == first.password
    assert second.events == first.events
    assert "Trine Lohse" not in second.said
