"""What is heard and what the log says, put together without a database."""

from crmflow.api.changes import MOST_ANNOUNCED, Change, Marks


def announcement(op: str, *ids: str) -> dict[str, object]:
    return {"table": "companies", "op": op, "ids": list(ids), "company_ids": list(ids)}


def test_what_stands_in_the_log_is_not_told_twice():
    marks = Marks()
    marks.hear(announcement("update", "1", "2"))
    assert marks.beside([Change("companies", "update", ("1",)), Change("companies", "insert", ("2",))]) == []


def test_a_mark_that_the_log_leaves_out_is_told():
    marks = Marks()
    marks.hear(announcement("update", "1", "2"))
    marks.hear(announcement("update", "3"))
    (found,) = marks.beside([Change("companies", "update", ("1",))])
    assert (found.op, found.ids, found.is_bulk) == ("update", ("2", "3"), False)


def test_rows_that_are_new_or_gone_always_stand_in_the_log():
    marks = Marks()
    marks.hear(announcement("insert", "1"))
    marks.hear(announcement("delete", "2"))
    assert marks.beside([]) == []


def test_marks_on_many_rows_name_none():
    marks = Marks()
    marks.hear(announcement("update"))
    assert marks.beside([Change("companies", "update", ("1",))]) == [
        Change("companies", "update", is_bulk=True)
    ]


def test_many_small_ones_add_up():
    marks = Marks()
    for number in range(4 * MOST_ANNOUNCED + 1):
        marks.hear(announcement("update", str(number)))
    assert marks.beside([]) == [Change("companies", "update", is_bulk=True)]


def test_a_large_update_that_stands_in_the_log_is_told_once():
    marks = Marks()
    marks.hear(announcement("update"))
    many = tuple(str(number) for number in range(MOST_ANNOUNCED + 1))
    assert marks.beside([Change("companies", "update", many)]) == []
    assert marks.beside([Change("companies", "update", is_bulk=True)]) == []
