"""Where the sentences of a text are."""

import re

# A full stop ends a sentence only before a capital or a line end: "kl. 10" and "d. 3. december" go on.
SENTENCE = re.compile(
    r"\S(?:[^\n.!?]|[.!?](?![.!?]{0,5}(?:[ \t]{0,3}$|[ \t]{1,3}[A-ZÆØÅ\"»„(])))*[.!?]{0,6}", re.MULTILINE
)


def sentences(text: str) -> list[tuple[int, int]]:
    """Start and end of each sentence or line."""
    return [match.span() for match in SENTENCE.finditer(text)]
