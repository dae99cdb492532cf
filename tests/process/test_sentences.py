"""Where sentences begin and end."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from crmflow.process.sentences import sentences


def parts(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


def test_a_full_stop_before_a_capital_ends_a_sentence():
    assert parts("Hej Lars. Hvad koster det? Tak!") == ["Hej Lars.", "Hvad koster det?", "Tak!"]


def test_abbreviations_and_numbers_go_on():
    text = "Vi mødes kl. 10.30 d. 3. december på nr. 12."
    assert parts(text) == [text]


def test_lines_are_sentences_of_their_own():
    assert parts("Vare: filter\n\nAntal: 12\n") == ["Vare: filter", "Antal: 12"]


@given(st.text(alphabet=st.sampled_from("aB1 .?!\n"), max_size=200))
def test_sentences_go_forward_and_hold_every_letter(text):
    spans = sentences(text)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    inside = {place for start, end in spans for place in range(start, end)}
    assert {place for place, letter in enumerate(text) if letter.isalnum()} <= inside
