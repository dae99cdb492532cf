"""Prices for what a text or a person asks for: a price book read, the calculation stored with its trace."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from decimal import Decimal
from uuid import UUID

from crmflow.db.session import Connection
from crmflow.errors import Invalid
from crmflow.insight.sources import Source
from crmflow.process.extract import Facts, ProductRef, facts
from crmflow.process.price_book import PriceBook, PriceList, PriceListItem, Product
from crmflow.process.pricing import PriceCalculation, calculate
from crmflow.process.wanted import WantedLine, wanted_from

PRODUCTS = """
    select id::text, sku, name, unit, list_price_minor, vat_rate, aliases
    from public.products
    where workspace_id = (select app.active_ws()) and is_active and currency = $1 order by sku
"""
LISTS = """
    select id::text, name, company_id::text, priority, valid_from, valid_to, currency
    from public.price_lists
    where workspace_id = (select app.active_ws()) and currency = $2
      and (company_id is null or company_id = $1)
    order by id
"""
ITEMS = """
    select item.price_list_id::text, item.product_id::text, item.min_quantity, item.unit_price_minor,
           item.discount_percent as percent, item.valid_from, item.valid_to
    from public.price_list_items as item
    where item.workspace_id = (select app.active_ws()) and (item.company_id is null or item.company_id = $1)
    order by item.id
"""
CURRENCY = "select currency from public.workspace_settings where workspace_id = (select app.active_ws())"
STORE = """
    insert into public.price_calculations
        (workspace_id, company_id, source_kind, source_id, priced_on, currency, lines, net_minor, vat_minor,
         gross_minor, trace)
    values ((select app.active_ws()), $1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9, $10::jsonb)
    on conflict (workspace_id, source_kind, source_id) do update
    set company_id = excluded.company_id, priced_on = excluded.priced_on, lines = excluded.lines,
        net_minor = excluded.net_minor, vat_minor = excluded.vat_minor, gross_minor = excluded.gross_minor,
        trace = excluded.trace
    returning id
"""


async def product_refs(connection: Connection) -> tuple[ProductRef, ...]:
    """What our products are called, for finding them in texts."""
    rows = await connection.fetch(
        "select id::text, sku, name, aliases from public.products"
        " where workspace_id = (select app.active_ws()) and is_active order by sku"
    )
    return tuple(ProductRef(row["id"], row["sku"], row["name"], tuple(row["aliases"])) for row in rows)


async def price_book(connection: Connection, company_id: UUID, currency: str) -> PriceBook:
    """All products, and the lists for everybody and for this company."""
    products = await connection.fetch(PRODUCTS, currency)
    lists = await connection.fetch(LISTS, company_id, currency)
    items = await connection.fetch(ITEMS, company_id)
    known = {row["id"] for row in products}
    listed = {row["id"] for row in lists}
    return PriceBook(
        products=tuple(Product(**{**dict(row), "aliases": tuple(row["aliases"])}) for row in products),
        price_lists=tuple(PriceList(**dict(row)) for row in lists),
        items=tuple(
            PriceListItem(**dict(row))
            for row in items
            if row["product_id"] in known and row["price_list_id"] in listed
        ),
    )


async def calculate_for_lines(
    connection: Connection, company_id: UUID, lines: Sequence[tuple[UUID, Decimal]]
) -> UUID:
    """A price for products and quantities a person chose; returns the stored calculation's id."""
    wanted = [WantedLine(str(product_id), quantity) for product_id, quantity in lines]
    return await _calculate_and_store(connection, company_id, wanted, None)


async def calculate_for_text(connection: Connection, company_id: UUID, text: str) -> UUID:
    """A price for what a text asks for; raises Invalid when it names none of our products."""
    found = facts(text, await product_refs(connection))
    wanted = wanted_from(found, found.products)
    if not wanted:
        message = "The text names no product we sell."
        raise Invalid(message, field="text", hint="Write a product's name or number, and how many.")
    return await _calculate_and_store(connection, company_id, wanted, None)


async def price_source(connection: Connection, company_id: UUID, source: Source, found: Facts) -> UUID | None:
    """The price of what a message or document asks for, once a source; None when it names no product."""
    wanted = wanted_from(found, found.products)
    return await _calculate_and_store(connection, company_id, wanted, source) if wanted else None


async def _calculate_and_store(
    connection: Connection, company_id: UUID, wanted: Sequence[WantedLine], source: Source | None
) -> UUID:
    currency: str = await connection.fetchval(CURRENCY) or "DKK"
    today = datetime.now(UTC).date()
    price = calculate(wanted, await price_book(connection, company_id, currency), today, currency)
    stored: UUID = await connection.fetchval(
        STORE,
        company_id,
        source.kind if source else None,
        source.id if source else None,
        today,
        currency,
        _as_json(price, "lines"),
        price.net_minor,
        price.vat_minor,
        price.gross_minor,
        _as_json(price, "trace"),
    )
    return stored


def _as_json(price: PriceCalculation, part: str) -> str:
    return json.dumps(asdict(price)[part], default=str)
