"""A text in pieces: nothing lost, every place exact."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmflow.process.chunks import split

PROSE = st.text(alphabet=st.sampled_from("abc æøå.!?\n\n  "), max_size=3_000)


@given(PROSE, st.integers(20, 400), st.integers(0, 15))
def test_every_piece_is_where_it_says_and_small_enough(text, size, overlap):
    for position, chunk in enumerate(split(text, size, overlap)):
        assert chunk.position == position
        assert text[chunk.start : chunk.end] == chunk.text
        assert 0 < len(chunk.text) <= size


@given(PROSE, st.integers(20, 400), st.integers(0, 15))
def test_no_letter_is_lost_and_the_pieces_go_forward(text, size, overlap):
    chunks = split(text, size, overlap)
    covered = {place for chunk in chunks for place in range(chunk.start, chunk.end)}
    assert {place for place, letter in enumerate(text) if not letter.isspace()} <= covered
    starts = [chunk.start for chunk in chunks]
    assert starts == sorted(set(starts))


@given(PROSE)
def test_neighbours_share_no_more_than_the_overlap(text):
    chunks = split(text, 200, 40)
    assert all(first.end - second.start <= 40 for first, second in pairwise(chunks))


def test_a_piece_ends_at_a_paragraph_before_a_sentence_before_a_word():
    first = "Første afsnit. " * 4
    assert split(f"{first}\n\nAndet afsnit er her.", 80, 0)[0].text == first.strip()
    assert split("En sætning er her. En anden sætning er her.", 30, 0)[0].text == "En sætning er her."
    assert split("ord " * 20, 30, 0)[0].text == ("ord " * 7).strip()


def test_neighbours_overlap_at_a_whole_word():
    text = " ".join(f"ord{number}" for number in range(200))
    chunks = split(text, 100, 30)
    assert all(second.start < first.end for first, second in pairwise(chunks))
    assert all(text[chunk.start - 1] == " " for chunk in chunks[1:])


def test_a_word_longer_than_a_piece_is_cut():
    assert [len(chunk.text) for chunk in split("x" * 250, 100, 0)] == [100, 100, 50]


@pytest.mark.parametrize("text", ["", "  \n\t "])
def test_a_blank_text_has_no_pieces(text):
    assert split(text) == []


def test_a_short_text_is_one_piece_without_its_blank_edges():
    (chunk,) = split("  hej med dig \n")
    assert (chunk.text, chunk.start) == ("hej med dig", 2)


def test_an_overlap_as_large_as_the_piece_is_refused():
    with pytest.raises(ValueError, match="smaller"):
        split("hej", 10, 10)
