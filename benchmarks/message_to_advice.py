"""From a chat message at the webhook to a recommendation one can read. Promised: under 2 seconds when idle.

The floor is the understanding alone: facts, intent and vectors of the same words, in this process.

Usage: .venv/bin/python benchmarks/message_to_advice.py
"""

import json
import statistics
import sys
import time
from datetime import UTC, datetime
from uuid import uuid4

from product.running import Product, running_product, seconds_until

from crmflow.process.classify import message_intent
from crmflow.process.embed import default_embedder
from crmflow.process.extract import facts

PROMISED = 2.0
ROUNDS = 10
WORDS = "Hej, hvad koster 40 stk. finfiltre F7, og hvornår kan I levere? Vores CVR-nummer er {cvr}."
WEIGHTS = (2, 7, 6, 5, 4, 3, 2, 1)


def main() -> None:
    """Ten customers ask one after the other; the first two warm the product up."""
    floor = seconds_of_understanding()
    with running_product() as product:
        seconds = [time_to_advice(product, cvr) for cvr in cvr_numbers(ROUNDS + 2)][2:]
    typical = statistics.median(seconds)
    print(
        f"message to advice: median {typical:.2f} s, slowest {max(seconds):.2f} s (promised {PROMISED:.0f} s)"
    )
    print(f"understanding alone: {floor:.2f} s; all of the way costs {typical / floor:.1f} times that")
    sys.exit(typical > PROMISED)


def time_to_advice(product: Product, cvr: str) -> float:
    """Seconds from posting the message until the customer's first recommendation is in the list."""
    company = {"id": str(uuid4()), "name": f"Kunde {cvr} ApS", "cvr": cvr}
    product.http.post("/rest/v1/companies", json=company).raise_for_status()
    query = f"/rest/v1/recommendations?company_id=eq.{company['id']}&select=id"
    started = time.perf_counter()
    product.http.post(product.chat_path, content=delivery(WORDS.format(cvr=cvr))).raise_for_status()
    seconds_until(lambda: product.http.get(query).raise_for_status().json())
    return time.perf_counter() - started


def delivery(words: str) -> bytes:
    """The message as WotNot posts it."""
    key, now = uuid4().hex, datetime.now(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
    message = {"id": key[:8], "type": "text", "body": words, "sender": {"type": "visitor", "name": "Kunde"}}
    payload = {"external_key": key, "created_at": now, "message": message}
    return json.dumps({"events": [{"event": {"type": "message_create", "payload": payload}}]}).encode()


def seconds_of_understanding() -> float:
    """What the same words cost without database, network and queue."""
    words, embedder = WORDS.format(cvr="30000005"), default_embedder()
    seconds = []
    for _ in range(ROUNDS + 2):
        started = time.perf_counter()
        facts(words, (), datetime.now(UTC).date())
        message_intent(words)
        embedder.embed([words])
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds[2:])


def cvr_numbers(count: int) -> list[str]:
    """Numbers whose digits add up."""
    valid = (
        str(number)
        for number in range(30_000_000, 40_000_000)
        if sum(int(digit) * weight for digit, weight in zip(str(number), WEIGHTS, strict=True)) % 11 == 0
    )
    return [next(valid) for _ in range(count)]


if __name__ == "__main__":
    main()
