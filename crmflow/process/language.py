"""Which language a text is written in, by its small words."""

import json
import re
from pathlib import Path

LETTERS = re.compile(r"[a-zæøåäöüß]+")
LONGEST_LOOK = 20_000
LEXICON = Path(__file__).parent / "lexicon" / "small_words.json"
SMALL_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words) for language, words in json.loads(LEXICON.read_text(encoding="utf-8")).items()
}
OWN_LETTERS = {"da": "æøå", "no": "æøå", "sv": "äöå", "de": "äöüß", "en": ""}
LETTER_WEIGHT = 0.3


def language_of(text: str) -> str | None:
    """ISO 639-1 code among da, en, de, sv and no; none when the text gives no hint. Danish wins a tie."""
    lowered = text[:LONGEST_LOOK].lower()
    words = LETTERS.findall(lowered)
    scores = {
        language: sum(word in known for word in words)
        + LETTER_WEIGHT * sum(lowered.count(letter) for letter in OWN_LETTERS[language])
        for language, known in SMALL_WORDS.items()
    }
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] > 0 else None
