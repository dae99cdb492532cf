"""A transcript in one text becomes its turns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmflow.ingest.transcripts import split_transcript


def turns(transcript: str, name: str | None = None) -> list[tuple[str, str]]:
    return [(said.author.kind, said.text) for said in split_transcript(transcript, name)]


@pytest.mark.parametrize(
    ("transcript", "expected"),
    [
        ("Besøgende: Hej\nBot: Goddag", [("visitor", "Hej"), ("bot", "Goddag")]),
        (
            "Visitor: Hi\nwith a second line\nAgent: Hello",
            [("visitor", "Hi\nwith a second line"), ("agent", "Hello")],
        ),
        ("[09:14] Bo: Hej\n[09:15] Mette Holm: Goddag", [("visitor", "Hej"), ("agent", "Goddag")]),
        ("Kunde (09:14): Hej\nMedarbejder (09.15): Goddag", [("visitor", "Hej"), ("agent", "Goddag")]),
        ("Vi vil gerne vide: hvad koster 12 stk?", [("visitor", "Vi vil gerne vide: hvad koster 12 stk?")]),
        ("Kunde: Tilbud\nPris: 100 kr.\nAntal: 2", [("visitor", "Tilbud\nPris: 100 kr.\nAntal: 2")]),
        ("Mette: Hej\nBo: Ja\nMette: Godt", [("agent", "Hej\nBo: Ja"), ("agent", "Godt")]),
        ("", []),
        ("\n \n", []),
    ],
)
def test_each_line_with_a_speaker_begins_a_turn(transcript, expected):
    assert turns(transcript, "Bo" if "[09:14]" in transcript else None) == expected


@given(st.text(max_size=300))
def test_no_text_is_lost(transcript):
    said = "".join(turn.text for turn in split_transcript(transcript))
    assert bool(said) == bool(transcript.strip()) or ":" in transcript
