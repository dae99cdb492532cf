"""The demo's own data, read from the files in crmflow/demo."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

from crmflow.ops.demo.words import Words

FOLDER = Path(str(files("crmflow").joinpath("demo")))


@dataclass(frozen=True)
class Member:
    """Somebody who works at the demo's own firm; only some of them can sign in."""

    key: str
    email: str
    name: str
    role: str
    signs_in: bool


@dataclass(frozen=True)
class Home:
    """The demo's own firm. `stranger_cvr` is a valid number that belongs to no customer."""

    name: str
    cvr: str
    domain: str
    mailbox: str
    stranger_cvr: str
    address: dict[str, str]
    members: tuple[Member, ...]


@dataclass(frozen=True)
class Person:
    """Somebody at a customer."""

    name: str
    title: str
    email: str
    phone: str


@dataclass(frozen=True)
class Company:
    """A customer. `owner` is the key of the member who looks after it."""

    key: str
    cvr: str
    name: str
    legal_form: str
    industry_text: str
    street: str
    postal_code: str
    city: str
    employees: str
    is_advertising_protected: bool
    domain: str
    email: str
    phone: str
    owner: str
    people: tuple[Person, ...]


@dataclass(frozen=True)
class Product:
    """Something the firm sells; the price is in øre without VAT, None when it is always quoted."""

    sku: str
    name: str
    unit: str
    list_price_minor: int | None
    aliases: tuple[str, ...]


@dataclass(frozen=True)
class Price:
    """A product's price in a list from a quantity upwards: a fixed one in øre, or a percentage off."""

    sku: str
    min_quantity: int
    unit_price_minor: int | None = None
    discount_percent: int | None = None


@dataclass(frozen=True)
class PriceList:
    """Prices for everybody, or agreed with one company; the period counts in days from the first start."""

    name: str
    company: str | None
    priority: int
    valid_from: int | None
    valid_to: int | None
    items: tuple[Price, ...]


@dataclass(frozen=True)
class Arrival:
    """Something that comes in: `source` is its file, `name` what an uploaded file is called."""

    kind: str
    source: str
    name: str = ""
    company: str | None = None
    is_broken: bool = False

    @property
    def key(self) -> str:
        """What tells this arrival from every other."""
        return f"{self.kind}/{self.name or self.source}"


def home() -> Home:
    """The demo's own firm and its people."""
    values = read("workspace.json")
    return Home(**{**values, "members": tuple(Member(**member) for member in values["members"])})


def companies() -> tuple[Company, ...]:
    """The customers."""
    return tuple(
        Company(**{**values, "people": tuple(Person(**person) for person in values["people"])})
        for values in read("companies.json")
    )


def products() -> tuple[Product, ...]:
    """What the firm sells."""
    return tuple(
        Product(**{**values, "aliases": tuple(values["aliases"])}) for values in read("products.json")
    )


def price_lists() -> tuple[PriceList, ...]:
    """What it costs whom."""
    return tuple(
        PriceList(**{**values, "items": tuple(Price(**item) for item in values["items"])})
        for values in read("price_lists.json")
    )


def arrivals() -> tuple[Arrival, ...]:
    """What comes in, in order."""
    return tuple(
        Arrival(
            kind := next(word for word in ("chat", "mail", "upload") if word in values),
            values[kind],
            values.get("as", ""),
            values.get("company"),
            values.get("broken", False),
        )
        for values in read("arrivals.json")
    )


def words(began: datetime, known: Sequence[Company] | None = None) -> Words:
    """The placeholders of a demo that first started then (UTC)."""
    own = home()
    numbers = {company.key: company.cvr for company in known or companies()}
    return Words(began, {**numbers, "own": own.cvr, "stranger": own.stranger_cvr})


def read(name: str) -> Any:  # noqa: ANN401 - the shape is each file's own
    """A JSON file of the demo."""
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))
