"""The model endpoint, against a small real HTTP server that speaks the OpenAI dialect."""

import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import numpy as np
import pytest

from crmflow.errors import Unavailable
from crmflow.integrations import llm
from crmflow.integrations.llm import Endpoint, EndpointEmbedder, ModelRefused
from crmflow.process.embed import prepared

Reply = tuple[int, Any]


@dataclass
class StandIn:
    """A stand-in for a model server: it remembers what it was asked and answers as it is told."""

    url: str = ""
    asked: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    answer: Callable[[dict[str, Any]], Reply] = lambda body: (200, vectors_for(body))


def vectors_for(body: dict[str, Any]) -> dict[str, Any]:
    """One vector a text, listed backwards: servers may answer in any order."""
    rows = [[float(len(text)), 3.0, *[0.0] * (body["dimensions"] - 2)] for text in body["input"]]
    data = [{"index": index, "embedding": row} for index, row in enumerate(rows)]
    return {"data": data[::-1]}


@pytest.fixture
def server(monkeypatch) -> Iterator[StandIn]:
    stand_in = StandIn()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            stand_in.asked.append(body)
            stand_in.paths.append(self.path)
            stand_in.headers.append({name.lower(): value for name, value in self.headers.items()})
            status, reply = stand_in.answer(body)
            data = reply if isinstance(reply, bytes) else json.dumps(reply).encode()
            self.send_response(status)
            if status == 302:
                self.send_header("location", "http://127.0.0.1:9/stolen")
            self.send_header("content-length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            return

    monkeypatch.setattr(llm, "FIRST_PAUSE", 0.0)
    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=http.serve_forever, daemon=True).start()
    stand_in.url = f"http://127.0.0.1:{http.server_port}/v1"
    yield stand_in
    http.shutdown()
    http.server_close()


def embedder(server: StandIn, dimensions: int = 8) -> EndpointEmbedder:
    return EndpointEmbedder(server.url, "hemmelig", "small", prepare=prepared, dimensions=dimensions)


def test_vectors_come_back_in_the_order_of_the_texts_and_of_length_one(server):
    vectors = embedder(server).embed(["a", "abcd"])
    assert vectors.dtype == np.float32
    assert np.allclose(vectors[0, :2], np.array([1, 3]) / np.sqrt(10))
    assert np.allclose(vectors[1, :2], [0.8, 0.6])


def test_the_key_and_the_model_are_sent_to_the_embeddings_path(server):
    embedder(server).embed(["hej"])
    assert server.paths == ["/v1/embeddings"]
    assert server.headers[0]["authorization"] == "Bearer hemmelig"
    assert server.asked[0]["model"] == "small"


def test_no_key_means_no_authorization_header(server):
    EndpointEmbedder(server.url, None, "small", prepare=prepared, dimensions=8).embed(["hej"])
    assert "authorization" not in server.headers[0]


def test_a_cpr_number_never_leaves_the_machine(server):
    embedder(server).embed(["Mit CPR er 010190-1234"])
    assert server.asked[0]["input"] == ["Mit CPR er 010190-XXXX"]


def test_many_texts_go_in_batches(server):
    assert embedder(server).embed([f"tekst {number}" for number in range(130)]).shape == (130, 8)
    assert [len(body["input"]) for body in server.asked] == [64, 64, 2]


def test_no_texts_ask_nothing(server):
    assert embedder(server).embed([]).shape == (0, 8)
    assert server.asked == []


def test_the_embedder_says_which_model_made_the_vectors(server):
    assert embedder(server).name == "endpoint:small"


def test_a_busy_endpoint_is_asked_again(server):
    replies = iter([(503, {}), (429, {}), (200, None)])

    def busy(body):
        status, _ = next(replies)
        return status, vectors_for(body)

    server.answer = busy
    assert embedder(server).embed(["hej"]).shape == (1, 8)
    assert len(server.asked) == 3


def test_an_endpoint_that_stays_busy_is_unavailable(server):
    server.answer = lambda _: (503, {})
    with pytest.raises(Unavailable):
        embedder(server).embed(["hej"])
    assert len(server.asked) == llm.TRIES


def test_an_endpoint_that_is_down_is_unavailable(monkeypatch):
    monkeypatch.setattr(llm, "FIRST_PAUSE", 0.0)
    with pytest.raises(Unavailable):
        Endpoint("http://127.0.0.1:1/v1").post("embeddings", {})


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
def test_a_refusal_is_not_repeated_and_never_shows_the_key(server, status):
    server.answer = lambda _: (status, {"error": "no hemmelig"})
    with pytest.raises(ModelRefused) as caught:
        embedder(server).embed(["hej"])
    assert len(server.asked) == 1
    assert "hemmelig" not in str(caught.value)


def test_a_redirect_is_not_followed(server):
    server.answer = lambda _: (302, {})
    with pytest.raises(ModelRefused):
        embedder(server).embed(["hej"])


@pytest.mark.parametrize(
    "reply",
    [
        b"not json",
        [],
        {},
        {"data": []},
        {"data": [{"index": 0, "embedding": [1.0, 2.0]}]},
        {"data": [{"index": 0, "embedding": ["x"] * 8}]},
        {"data": [{"index": 0, "embedding": [float("nan")] * 8}]},
    ],
    ids=["text", "list", "empty", "no rows", "too short", "no numbers", "not finite"],
)
def test_an_answer_that_is_no_vector_is_refused(server, reply):
    server.answer = lambda _: (200, reply)
    with pytest.raises(ModelRefused):
        embedder(server).embed(["hej"])


def test_the_endpoint_is_given_half_a_minute_at_most():
    assert httpx.Timeout(30.0, connect=5.0) == llm.TIMEOUT
