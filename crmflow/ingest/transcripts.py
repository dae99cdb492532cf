"""A chat's transcript as one text, split into who said what."""

import re
from collections import Counter
from dataclasses import dataclass

from crmflow.ingest.chat_events import BOT_WORDS, VISITOR_WORDS, Author, author_kind

LINE = re.compile(
    r"^\s*(?P<stamp>[\[(]?(?:\d{4}-\d\d-\d\d[ T])?\d{1,2}[:.]\d\d(?:[:.]\d\d)?[\])]?\s*[-–]?\s*)?"
    r"(?P<label>[^\W\d_][\w .'-]{0,38}?)\s*(?:[\[(]\d{1,2}[:.]\d\d(?:[:.]\d\d)?[\])])?\s*:\s+(?P<text>.*)$"
)
NAME = re.compile(r"^[A-ZÆØÅÉÖÄÜ][\w'-]*(?: [A-ZÆØÅÉÖÄÜ][\w.'-]*){0,3}$")
AGENT_WORDS_LISTED = """
    agent support operator medarbejder rådgiver kundeservice sælger konsulent
"""
AGENT_WORDS = frozenset(AGENT_WORDS_LISTED.split())


@dataclass(frozen=True)
class Said:
    """One turn of a transcript."""

    author: Author
    text: str


def split_transcript(transcript: str, visitor_name: str | None = None) -> list[Said]:
    """The turns, in order. Lines without a speaker belong to the turn above.

    Text with no speakers is the visitor's.
    """
    lines = [(line, LINE.match(line[:2_000])) for line in transcript.splitlines()]
    speakers = _speakers([match for _, match in lines if match], visitor_name)
    turns: list[tuple[str, list[str]]] = []
    for line, match in lines:
        if match and match["label"].strip().lower() in speakers:
            turns.append((match["label"].strip(), [match["text"] + line[2_000:]]))
        elif turns:
            turns[-1][1].append(line)
        elif line.strip():
            turns.append(("", [line]))
    said = [Said(_author(label, visitor_name), "\n".join(text).strip()) for label, text in turns]
    return [turn for turn in said if turn.text]


def _speakers(matches: list[re.Match[str]], visitor_name: str | None) -> frozenset[str]:
    """The labels that are people.

    "Pris: 100 kr." is not: an unknown label must look like a name and be timed or repeated.
    """
    times = Counter(match["label"].strip().lower() for match in matches)
    known = VISITOR_WORDS | BOT_WORDS | AGENT_WORDS | {(visitor_name or "").lower()}
    return frozenset(
        label
        for match in matches
        if (label := match["label"].strip().lower()) in known
        or (NAME.match(match["label"].strip()) and (match["stamp"] or times[label] > 1))
    )


def _author(label: str, visitor_name: str | None) -> Author:
    if visitor_name and label.lower() == visitor_name.lower():
        return Author("visitor", name=label)
    kind = author_kind(label, otherwise="visitor")
    is_word = label.lower() in VISITOR_WORDS | BOT_WORDS | AGENT_WORDS
    return Author(kind, name=None if is_word or not label else label)
