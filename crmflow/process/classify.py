"""What kind of document this is, and what the writer of a message wants, by our own example sentences."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import PurePath

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from sklearn.pipeline import FeatureUnion

from crmflow.process.embed import BuiltInEmbedder, default_embedder, prepared
from crmflow.process.lexicon_vectors import Examples, examples, vectors

OTHER = "other"
LEAST_CONFIDENCE: dict[Examples, float] = {"intents": 0.35, "documents": 0.22}
LONGEST_MESSAGE = 700
LONGEST_DOCUMENT = 900
EMBEDDING_WEIGHT = 0.5
GREETING = re.compile(
    r"^\s*(?:hej|hello|hi|kære|dear|godmorgen|goddag)\b[^\n.,!?]{0,40}[,!.\n]\s*", re.IGNORECASE
)
SIGNATURE = re.compile(
    r"\n\s*(?:--\s*$|(?:med )?venlig(?:e)? hilsen|(?:de )?bedste hilsner|mvh|vh|kh|hilsen"
    r"|(?:kind|best) regards|regards|sendt fra min|sent from my|yours sincerely|sincerely)\b.*",
    re.IGNORECASE | re.DOTALL | re.MULTILINE,
)


@dataclass(frozen=True)
class Label:
    """The best label and how sure we are, 0 to 1; all labels' scores add up to 1."""

    label: str
    confidence: float
    scores: Mapping[str, float]


@dataclass(frozen=True)
class _Letters:
    """One logistic regression a label over letters and words, as one product of matrices."""

    ngrams: FeatureUnion
    weights: NDArray[np.float64]
    bias: NDArray[np.float64]

    def chances(self, text: str) -> NDArray[np.float64]:
        odds = (self.ngrams.transform([text]) @ self.weights)[0] + self.bias
        each: NDArray[np.float64] = 1 / (1 + np.exp(-odds))
        shares: NDArray[np.float64] = each / each.sum()
        return shares


@dataclass(frozen=True)
class _Classifier:
    labels: tuple[str, ...]
    letters: _Letters
    meaning: LogisticRegression


def message_intent(text: str) -> Label:
    """What the writer wants: one of the intents of `lexicon/intents.json`.

    When unsure it is `question` where the text asks something, so that a person looks, else `other`.
    """
    core = message_core(text)
    label = _label("intents", core)
    is_unsure = label.confidence < LEAST_CONFIDENCE["intents"]
    return replace(label, label="question") if is_unsure and "?" in core else label


def document_category(text: str, filename: str = "") -> Label:
    """The category of a document by its beginning and its name, `other` when unsure."""
    name = re.sub(r"[\W_\d]+", " ", PurePath(filename).stem).strip()
    start = text[:LONGEST_DOCUMENT].strip()
    return _label("documents", f"{name}. {start}" if name and start else start)


def message_core(text: str) -> str:
    """The message without greeting and signature, at most 700 characters."""
    body = SIGNATURE.sub("", "\n" + text[: 4 * LONGEST_MESSAGE]).strip()
    return (GREETING.sub("", body).strip() or body)[:LONGEST_MESSAGE]


def warm() -> None:
    """Train both classifiers now, so that the first message does not wait."""
    message_intent("klar")
    document_category("klar")


def _label(kind: Examples, text: str) -> Label:
    classifier = _trained(kind)
    if not any(letter.isalpha() for letter in text):
        return Label(OTHER, 0.0, dict.fromkeys(classifier.labels, 1 / len(classifier.labels)))
    clean = prepared(text)
    chances = classifier.letters.chances(clean)
    embedder = default_embedder()
    if isinstance(embedder, BuiltInEmbedder):
        by_meaning = classifier.meaning.predict_proba(embedder.embed([clean]))[0]
        chances = (1 - EMBEDDING_WEIGHT) * chances + EMBEDDING_WEIGHT * by_meaning
    scores = {label: float(chance) for label, chance in zip(classifier.labels, chances, strict=True)}
    best = max(scores, key=lambda label: scores[label])
    return Label(best if scores[best] >= LEAST_CONFIDENCE[kind] else OTHER, scores[best], scores)


@lru_cache
def _trained(kind: Examples) -> _Classifier:
    """Both models, fitted once a process in about a second; the same examples always give the same models."""
    labels, texts = zip(*examples(kind), strict=True)
    meaning = LogisticRegression(C=60, max_iter=300).fit(vectors(kind), labels)
    return _Classifier(tuple(map(str, meaning.classes_)), _fitted([*map(prepared, texts)], labels), meaning)


def _fitted(texts: Sequence[str], labels: Sequence[str]) -> _Letters:
    letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2)
    words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)
    ngrams = FeatureUnion([("letters", letters), ("words", words)])
    rows = ngrams.fit_transform(texts)
    models = OneVsRestClassifier(LogisticRegression(C=100, solver="liblinear")).fit(rows, labels).estimators_
    weights = np.stack([model.coef_[0] for model in models], axis=1)
    return _Letters(ngrams, weights, np.array([model.intercept_[0] for model in models]))
