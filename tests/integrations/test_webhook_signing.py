"""Signatures as the receivers' own library checks them."""

import json
import time
from uuid import UUID, uuid4

import pytest
from standardwebhooks import Webhook, WebhookVerificationError

from crmflow.integrations.vault import SealBroken, Vault
from crmflow.integrations.webhook_signing import new_secret, open_secrets, seal_secret, signed_headers

BODY = json.dumps({"type": "deals.won", "data": {"title": "Søfart"}}).encode()
ID = str(UUID(int=7))


def test_the_real_library_takes_what_we_sign():
    secret = new_secret()
    headers = signed_headers(ID, int(time.time()), BODY, [secret])
    assert Webhook(secret).verify(BODY, headers) == json.loads(BODY)


def test_with_two_live_secrets_both_receivers_are_content():
    old, new = new_secret(), new_secret()
    headers = signed_headers(ID, int(time.time()), BODY, [new, old])
    assert len(headers["webhook-signature"].split()) == 2
    for secret in (old, new):
        Webhook(secret).verify(BODY, headers)


@pytest.mark.parametrize("change", ["body", "id", "secret", "time"])
def test_the_real_library_refuses_what_was_changed_on_the_way(change):
    secret = new_secret()
    stamp = int(time.time()) - (600 if change == "time" else 0)
    headers = signed_headers(ID, stamp, BODY, [secret])
    if change == "id":
        headers["webhook-id"] = str(uuid4())
    body = BODY + b" " if change == "body" else BODY
    checker = Webhook(new_secret() if change == "secret" else secret)
    with pytest.raises(WebhookVerificationError):
        checker.verify(body, headers)


def test_a_secret_is_256_random_bits_in_the_form_that_libraries_take():
    first, second = new_secret(), new_secret()
    assert first.startswith("whsec_")
    assert len(first) == len("whsec_") + 44
    assert first != second


def test_a_sealed_secret_opens_for_its_webhook_only():
    vault = Vault({"k": bytes(32)})
    workspace, hook, secret = uuid4(), uuid4(), new_secret()
    sealed = seal_secret(vault, secret, workspace, hook)
    assert open_secrets(vault, [sealed], workspace, hook) == (secret,)
    with pytest.raises(SealBroken):
        open_secrets(vault, [sealed], workspace, uuid4())
    with pytest.raises(SealBroken):
        open_secrets(vault, [sealed], uuid4(), hook)
