"""Gathering changes, without a database."""

from uuid import uuid4

from crmflow.api.changes import END, MOST_IDS, MOST_WAITING, Change, Listener
from crmflow.db.session import Actor


def test_statements_on_the_same_table_become_one_change():
    change = Change("companies", "insert")
    change.take(["1"], ["a"])
    change.take(["2", "1"], ["b"])
    assert (change.ids, change.company_ids, change.is_bulk) == ({"1", "2"}, {"a", "b"}, False)


def test_a_change_that_grows_too_large_forgets_its_ids_for_good():
    change = Change("companies", "insert")
    change.take([str(number) for number in range(MOST_IDS)], [])
    change.take(["one more"], ["a"])
    change.take(["and another"], ["b"])
    assert (change.ids, change.company_ids, change.is_bulk) == (set(), set(), True)


def test_the_end_of_the_process_reaches_a_slow_listener_too():
    listener = Listener(Actor(uuid4(), uuid4()))
    for _ in range(MOST_WAITING):
        listener.tell("change", {"table": "companies"})
    listener.tell(END, {})
    assert listener.waiting.get_nowait()[1] == END


def test_a_slow_listener_is_told_once_to_load_everything_again():
    listener = Listener(Actor(uuid4(), uuid4()))
    for _ in range(MOST_WAITING + 1):
        listener.tell("change", {"table": "companies"})
    assert listener.waiting.qsize() == 1
    _, name, data = listener.waiting.get_nowait()
    assert (name, data) == ("reload", {})
