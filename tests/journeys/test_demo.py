"""The demo as a whole: what arrived lies where it belongs."""

from crmflow.ops.demo.data import arrivals
from tests.journeys.trees import Tree

UNPLACED = "select count(*) from {} where company_id is null and deleted_at is null"


def test_everything_arrives_and_only_what_nobody_could_place_waits(demo):
    assert demo.state.arrived == tuple(arrival.key for arrival in arrivals())
    assert "refused" not in demo.said
    assert demo.count("select count(*) from public.inbound_events where state <> 'parsed'") == 0
    kinds = {arrival.kind: 0 for arrival in arrivals()}
    for arrival in arrivals():
        kinds[arrival.kind] += 1
    # The year before has rows of its own, which came through no door and long ago.
    by_chat = "select count(*) from public.chat_conversations where endpoint_id is not null"
    by_mail = "select count(*) from public.emails where inbound_event_id is not null"
    today = "select count(*) from public.documents where created_at > now() - interval '1 hour'"
    assert demo.count(by_chat) >= kinds["chat"]
    assert demo.count(by_mail) == kinds["mail"]
    assert demo.count(today) >= kinds["upload"] + 1
    assert demo.count(UNPLACED.format("public.chat_conversations")) <= 2
    assert demo.count(UNPLACED.format("public.email_threads")) <= 1
    assert demo.count(UNPLACED.format("public.documents")) == 0


def test_every_kind_of_advice_is_given(demo):
    given = demo.count("select count(distinct rule) from public.recommendations where state = 'open'")
    assert given >= 8


def test_no_text_became_a_price_of_a_million(demo):
    assert demo.count("select max(net_minor) from public.price_calculations") < 10_000_000


def test_the_address_and_the_sign_in_are_said_before_anything_arrives(demo):
    assert 0 < demo.said.index(demo.url) < demo.said.index("sign in as") < demo.said.index("Trine Lohse")


def test_the_second_start_goes_on_and_sends_nothing_twice(tmp_path):
    tree = Tree(tmp_path / "data", ("demo", "--pace", "0"))
    counted = "select count(*) from public.inbound_events"
    tree.start("Stop with Ctrl+C.")
    password, events = tree.state.password, tree.count(counted)
    assert tree.stop() == 0
    tree.output.unlink()
    tree.start("Stop with Ctrl+C.")
    try:
        assert tree.state.password == password
        assert tree.count(counted) == events
        assert "Trine Lohse" not in tree.said
    finally:
        assert tree.stop() == 0
