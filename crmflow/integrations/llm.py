"""A model behind an OpenAI-compatible endpoint, when one is configured: embeddings."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import httpx
import numpy as np
from numpy.typing import NDArray

from crmflow.errors import CrmflowError, Unavailable

Prepare = Callable[[str], str]

BATCH = 64
TIMEOUT = httpx.Timeout(30.0, connect=5.0)
TRIES = 3
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 10.0
RETRIED = frozenset({408, 409, 425, 429, 500, 502, 503, 504})


class ModelRefused(CrmflowError):
    """The model endpoint refused the request."""

    code = "model_refused"


@dataclass(frozen=True)
class Endpoint:
    """Where the model is: `https://models.firma.dk/v1`, and the key for it when it needs one."""

    url: str
    key: str | None = None

    def post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        """Send a request, again after a pause when it is busy; the key never appears in an error."""
        headers = {"Authorization": f"Bearer {self.key}"} if self.key else {}
        # No redirects: the key must not travel to another host.
        with httpx.Client(timeout=TIMEOUT, headers=headers, follow_redirects=False) as client:
            for attempt in range(TRIES):
                pause = min(FIRST_PAUSE * 2**attempt, LONGEST_PAUSE)
                try:
                    answer = client.post(f"{self.url.rstrip('/')}/{path}", json=body)
                except httpx.TransportError:
                    time.sleep(pause)
                    continue
                if answer.status_code in RETRIED:
                    time.sleep(_asked_pause(answer, pause))
                    continue
                return _json(answer)
        raise Unavailable("The model endpoint does not answer.")


class EndpointEmbedder:
    """Vectors from the endpoint. `prepare` must take out of a text what may not leave the machine."""

    def __init__(
        self, url: str, key: str | None, model: str, *, prepare: Prepare, dimensions: int = 384
    ) -> None:
        self.name = f"endpoint:{model}"
        self.dimensions = dimensions
        self._endpoint = Endpoint(url, key)
        self._model = model
        self._prepare = prepare

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One row a text, of length one."""
        clean = [self._prepare(text) or " " for text in texts]
        batches = [self._batch(clean[at : at + BATCH]) for at in range(0, len(clean), BATCH)]
        return np.concatenate(batches) if batches else np.zeros((0, self.dimensions), np.float32)

    def _batch(self, texts: list[str]) -> NDArray[np.float32]:
        body = {
            "model": self._model,
            "input": texts,
            "dimensions": self.dimensions,
            "encoding_format": "float",
        }
        answer = self._endpoint.post("embeddings", body)
        try:
            # The order is the index's, not the list's.
            found = sorted(answer["data"], key=lambda one: int(one["index"]))
            rows = np.asarray([one["embedding"] for one in found], dtype=np.float32)
        except (KeyError, TypeError, ValueError) as error:
            raise ModelRefused("The model endpoint answered with something else than vectors.") from error
        if rows.shape != (len(texts), self.dimensions) or not np.isfinite(rows).all():
            raise ModelRefused(f"The embedding model does not give {self.dimensions} numbers a text.")
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        unit: NDArray[np.float32] = np.divide(rows, lengths, out=np.zeros_like(rows), where=lengths > 0)
        return unit


def _asked_pause(answer: httpx.Response, pause: float) -> float:
    asked = answer.headers.get("retry-after", "")
    return min(float(asked), LONGEST_PAUSE) if asked.isdecimal() else pause


def _json(answer: httpx.Response) -> dict[str, Any]:
    if not answer.is_success:
        raise ModelRefused(f"The model endpoint answered {answer.status_code}.")
    try:
        found = answer.json()
    except ValueError as error:
        raise ModelRefused("The model endpoint did not answer with JSON.") from error
    if not isinstance(found, dict):
        raise ModelRefused("The model endpoint did not answer with a JSON object.")
    return found
