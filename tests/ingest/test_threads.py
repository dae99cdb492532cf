"""Threading does not depend on the order of arrival."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmflow.ingest.threads import MailLinks, are_linked, base_subject, is_telling, survivor

START = datetime(2026, 11, 1, tzinfo=UTC)


def links(
    message_id: str, refs: str = "", subject: str = "", day: int = 0, partner: str = "bo@nord.dk"
) -> MailLinks:
    return MailLinks(
        message_id, frozenset(refs.split()), subject, frozenset({partner}), START + timedelta(days=day)
    )


def group(mails: list[MailLinks]) -> list[frozenset[str]]:
    """The conversations among these mails, as sets of message ids.

    Each joined as if it arrived in this order.
    """
    conversations: list[list[MailLinks]] = []
    for mail in mails:
        related = [known for known in conversations if any(are_linked(mail, other) for other in known)]
        joined = [mail, *(other for known in related for other in known)]
        conversations = [known for known in conversations if known not in related]
        conversations.append(joined)
    return [frozenset(mail.message_id for mail in known) for known in conversations]


@st.composite
def mailboxes(draw) -> list[MailLinks]:
    count = draw(st.integers(1, 8))
    ids = [f"m{number}" for number in range(count)]
    return [
        links(
            name,
            " ".join(draw(st.lists(st.sampled_from([*ids, "x1", "x2"]), max_size=2))),
            draw(st.sampled_from(["", "filtre til havnegade", "faktura"])),
            draw(st.integers(0, 40)),
            draw(st.sampled_from(["bo@nord.dk", "ib@havn.dk"])),
        )
        for name in ids
    ]


@given(mailboxes().flatmap(lambda mails: st.tuples(st.just(mails), st.permutations(mails))))
def test_every_order_of_arrival_gives_the_same_conversations(both):
    mails, shuffled = both
    assert set(group(mails)) == set(group(shuffled))


@given(mailboxes())
def test_being_linked_is_mutual(mails):
    assert all(are_linked(left, right) == are_linked(right, left) for left in mails for right in mails)


@pytest.mark.parametrize(
    ("written", "base"),
    [
        ("SV: Pris på filtre", "pris på filtre"),
        ("Re: SV: VS: Fwd: Pris", "pris"),
        ("Re[2]: Pris", "pris"),
        ("RE (3): Pris", "pris"),
        ("AW: WG: Preis", "preis"),
        ("VB: Ang.: Pris", "pris"),
        ("[Support] Re: Pris", "pris"),
        ("[fwd: Pris] (fwd)", "pris"),
        ("  Pris \t på   filtre ", "pris på filtre"),
        ("[Support]", "[support]"),
        ("Referat: møde", "referat: møde"),
        ("", ""),
    ],
)
def test_the_base_subject_is_without_what_mail_programs_add(written, base):
    assert base_subject(written) == base


def test_a_generic_subject_joins_nothing():
    assert not is_telling("faktura")
    assert not are_linked(links("a", subject="faktura"), links("b", subject="faktura"))


def test_the_same_telling_subject_from_the_same_person_within_two_weeks_is_one_conversation():
    first = links("a", subject="filtre til havnegade")
    assert are_linked(first, links("b", subject="filtre til havnegade", day=14))
    assert not are_linked(first, links("b", subject="filtre til havnegade", day=15))
    assert not are_linked(first, links("b", subject="filtre til havnegade", partner="ib@havn.dk"))


def test_mails_that_both_name_others_are_not_joined_by_subject():
    assert not are_linked(links("a", "x", "filtre til havnegade"), links("b", "y", "filtre til havnegade"))


def test_siblings_of_a_mail_that_never_came_belong_together():
    assert are_linked(links("a", "lost"), links("b", "lost"))


def test_the_older_thread_lives_on():
    assert survivor([(START + timedelta(1), "b"), (START, "c"), (START, "a")]) == "a"
    assert survivor([]) is None
