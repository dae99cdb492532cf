"""How the document is written."""

import json

from crmflow.api.openapi.text import WIDTH, as_text

LONG = "en lang tekst om hvad feltet betyder " * 2


def test_what_fits_stands_on_one_line():
    assert as_text({"a": [1, {"b": "æ"}]}) == '{"a": [1, {"b": "æ"}]}\n'


def test_what_does_not_fit_is_spread_out_and_stays_the_same_document():
    document = {"paths": {"/x": {"get": LONG, "delete": LONG}, "/y": [LONG, LONG, {}]}, "empty": {}}
    text = as_text(document)
    assert json.loads(text) == document
    assert max(map(len, text.splitlines())) <= WIDTH
    assert text.index('"delete"') < text.index('"get"')
