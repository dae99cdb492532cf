"""Inbound addresses."""

import pytest

from crmflow.ingest.addresses import first_tag, read_address

TOKEN = "0123456789abcdef0123456789abcdef"


@pytest.mark.parametrize(
    ("address", "tag"),
    [
        (f"{TOKEN}@ind.firma.dk", None),
        (f"<{TOKEN}@IND.Firma.dk.>", None),
        (f"{TOKEN.upper()}+CVR13585628@ind.firma.dk", "cvr13585628"),
    ],
)
def test_the_secret_and_the_tag_are_read_in_any_case(address, tag):
    known = read_address(address, "ind.firma.dk")
    assert known is not None
    assert (known.token, known.tag) == (TOKEN, tag)


@pytest.mark.parametrize(
    "address", ["", "@", TOKEN, f"{TOKEN}@andre.dk", f"{TOKEN}+@ind.firma.dk", "kort@ind.firma.dk"]
)
def test_anything_else_is_no_address_of_ours(address):
    assert read_address(address, "ind.firma.dk") is None


def test_the_first_tag_counts():
    addresses = ["bo@nord.dk", f"{TOKEN}@ind.firma.dk", f"{TOKEN}+a@ind.firma.dk", f"{TOKEN}+b@ind.firma.dk"]
    assert first_tag(addresses, "ind.firma.dk") == "a"
    assert first_tag(["bo+x@nord.dk"], "ind.firma.dk") is None
