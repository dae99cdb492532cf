"""The rows a demo starts with: companies, people, products and prices, written as its administrator."""

from collections.abc import Iterable
from uuid import UUID, uuid5

from crmflow.ops.demo.data import Company, PriceList, Product, companies, home, price_lists, products
from crmflow.ops.demo.visitor import Visitor
from crmflow.ops.demo.words import Words

Row = dict[str, object]


async def furnish(visitor: Visitor, words: Words) -> None:
    """Write everything that nothing arrives from. A second time changes nothing: every id is derived."""
    own, known = home(), companies()
    await visitor.change(
        f"workspace_settings?workspace_id=eq.{visitor.workspace}",
        {"own_cvr": own.cvr, "own_domains": [own.domain], "branding": own.address},
    )
    await visitor.insert("companies", company_rows(visitor.workspace, known, await members(visitor)))
    await visitor.insert("people", people_rows(visitor.workspace, known))
    await visitor.insert("products", product_rows(visitor.workspace, products()))
    lists = price_lists()
    await visitor.insert("price_lists", list_rows(visitor.workspace, lists, words))
    await visitor.insert("price_list_items", item_rows(visitor.workspace, lists))


async def members(visitor: Visitor) -> dict[str, str]:
    """User ids by the demo's keys for its members."""
    rows = await visitor.read("user_profiles?select=user_id,email")
    ids = {str(row["email"]): str(row["user_id"]) for row in rows}
    return {member.key: ids[member.email] for member in home().members}


def company_id(workspace: UUID, key: str) -> UUID:
    """The id of a demo company in this workspace."""
    return uuid5(workspace, f"company {key}")


def company_rows(workspace: UUID, known: Iterable[Company], owners: dict[str, str]) -> list[Row]:
    """Rows of `companies`."""
    return [
        {
            "id": str(company_id(workspace, company.key)),
            "cvr": company.cvr,
            "name": company.name,
            "legal_form": company.legal_form,
            "industry_text": company.industry_text,
            "street": company.street,
            "postal_code": company.postal_code,
            "city": company.city,
            "employees": company.employees,
            "email": company.email,
            "email_domain": company.domain,
            "phone": company.phone,
            "website": f"https://{company.domain}",
            "registry_status": "NORMAL",
            "is_advertising_protected": company.is_advertising_protected,
            "owner_id": owners[company.owner],
        }
        for company in known
    ]


def people_rows(workspace: UUID, known: Iterable[Company]) -> list[Row]:
    """Rows of `people`; the first one at a company is the one to call first."""
    return [
        {
            "id": str(uuid5(workspace, f"person {person.email}")),
            "company_id": str(company_id(workspace, company.key)),
            "name": person.name,
            "title": person.title,
            "email": person.email,
            "phone": person.phone,
            "is_primary": person is company.people[0],
            "source": "demo",
        }
        for company in known
        for person in company.people
    ]


def product_rows(workspace: UUID, known: Iterable[Product]) -> list[Row]:
    """Rows of `products`."""
    return [
        {
            "id": str(uuid5(workspace, f"product {product.sku}")),
            "sku": product.sku,
            "name": product.name,
            "unit": product.unit,
            "list_price_minor": product.list_price_minor,
            "aliases": list(product.aliases),
        }
        for product in known
    ]


def list_rows(workspace: UUID, known: Iterable[PriceList], words: Words) -> list[Row]:
    """Rows of `price_lists`, with periods around the demo's first start."""

    def day(offset: int | None) -> str | None:
        return None if offset is None else words.day(offset).isoformat()

    return [
        {
            "id": str(uuid5(workspace, f"price list {prices.name}")),
            "name": prices.name,
            "company_id": str(company_id(workspace, prices.company)) if prices.company else None,
            "priority": prices.priority,
            "valid_from": day(prices.valid_from),
            "valid_to": day(prices.valid_to),
        }
        for prices in known
    ]


def item_rows(workspace: UUID, known: Iterable[PriceList]) -> list[Row]:
    """Rows of `price_list_items`."""
    return [
        {
            "id": str(uuid5(workspace, f"price {prices.name} {item.sku} {item.min_quantity}")),
            "price_list_id": str(uuid5(workspace, f"price list {prices.name}")),
            "product_id": str(uuid5(workspace, f"product {item.sku}")),
            "min_quantity": item.min_quantity,
            "unit_price_minor": item.unit_price_minor,
            "discount_percent": item.discount_percent,
        }
        for prices in known
        for item in prices.items
    ]
