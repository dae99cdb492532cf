"""Our own example sentences and their vectors, renewed by `python -m crmflow.process.lexicon_vectors`."""

import hashlib
import json
from functools import lru_cache
from pathlib import Path
from typing import Literal

import numpy as np

from crmflow.process.embed import MEAN_FILE, BuiltInEmbedder, Vectors, normalised

FOLDER = Path(__file__).parent / "lexicon"
Examples = Literal["intents", "documents"]
ALL_EXAMPLES: tuple[Examples, ...] = ("intents", "documents")


@lru_cache
def examples(name: Examples) -> tuple[tuple[str, str], ...]:
    """Pairs of label and sentence, in the order of the file."""
    labelled: dict[str, list[str]] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return tuple((label, text) for label, texts in labelled.items() for text in texts)


def vectors(name: Examples) -> Vectors:
    """The built-in model's vectors of the examples, one row each."""
    rows: Vectors = np.load(FOLDER / f"{name}.npy").astype(np.float32)
    return rows


def digest() -> str:
    """Changes with any example, so that vectors that no longer fit are noticed."""
    text = json.dumps([examples(name) for name in ALL_EXAMPLES], ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def renew() -> None:
    """Write the corpus mean, the vectors of all examples and the digest they belong to."""
    if not MEAN_FILE.exists():
        np.save(MEAN_FILE, np.zeros(BuiltInEmbedder.dimensions, np.float32))
    embedder = BuiltInEmbedder()
    raw = {name: embedder.raw([text for _, text in examples(name)]) for name in ALL_EXAMPLES}
    mean = np.concatenate(list(raw.values())).mean(axis=0).astype(np.float32)
    np.save(MEAN_FILE, mean)
    for name, rows in raw.items():
        np.save(FOLDER / f"{name}.npy", normalised(rows - mean).astype(np.float16))
    (FOLDER / "digest.txt").write_text(digest() + "\n", encoding="utf-8")


if __name__ == "__main__":
    renew()
