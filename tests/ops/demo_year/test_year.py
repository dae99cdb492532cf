"""The year on paper: whole, believable, and the same every time."""

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from uuid import UUID

import pytest
from stdnum.dk import cvr as danish_cvr

from crmflow.ops.demo import data as live
from crmflow.ops.demo_year.dice import ZONE
from crmflow.ops.demo_year.year import make_year
from tests.ops.demo_year.conftest import NOW, OFFICE

TODAY = NOW.date()


def by_id(rows):
    return {row["id"]: row for row in rows}


def test_it_has_as_many_of_everything_as_a_small_firm_in_a_year(year):
    count = {name: len(rows) for name, rows in year.tables.items()}
    assert (count["companies"], count["people"], count["deals"]) == (400, 900, 300)
    assert 150 < count["quotes"] < 300
    assert count["invoices"] > 200
    assert min(count[name] for name in ("tasks", "calls", "company_notes", "payments")) > 150
    assert min(count[name] for name in ("email_threads", "chat_conversations", "documents")) >= 120
    assert "recommendations" not in count


def test_the_same_office_gives_the_same_year_and_another_workspace_shares_no_id(year):
    assert make_year(OFFICE) == year
    elsewhere = make_year(replace(OFFICE, workspace=UUID(int=8)))
    for name, rows in elsewhere.tables.items():
        assert not by_id(rows).keys() & by_id(year.tables[name]).keys(), name
        assert len(rows) == len(year.tables[name]), name


def test_no_id_occurs_twice(year):
    for name, rows in year.tables.items():
        assert len(by_id(rows)) == len(rows), name


def test_every_cvr_number_is_valid_and_of_the_made_up_series_and_nobody_elses(year):
    numbers = [company["cvr"] for company in year.tables["companies"]]
    own = live.home()
    assert len(set(numbers) | {own.cvr, own.stranger_cvr}) == 402
    assert all(danish_cvr.is_valid(number) and number.startswith("9900") for number in numbers)


def test_the_live_demos_companies_people_and_products_are_among_them(year):
    numbers = {company["cvr"] for company in year.tables["companies"]}
    addresses = {person["email"] for person in year.tables["people"]}
    assert {company.cvr for company in live.companies()} <= numbers
    assert {person.email for company in live.companies() for person in company.people} <= addresses
    assert {row["sku"] for row in year.tables["products"]} == {product.sku for product in live.products()}


def test_every_company_has_a_person_and_exactly_one_to_call_first(year):
    first = Counter(person["company_id"] for person in year.tables["people"] if person["is_primary"])
    assert set(first) == {company["id"] for company in year.tables["companies"]}
    assert set(first.values()) == {1}


def test_nobody_can_be_reached_by_mail_or_telephone(year):
    for row in (*year.tables["companies"], *year.tables["people"]):
        assert row["email"].endswith(".example")
        assert row["phone"].startswith("+45 10 ")
    for mail in year.tables["emails"]:
        ends = [mail["from_email"], *(one["email"] for one in mail["recipients"])]
        assert all(address.endswith(".example") for address in ends)


def test_no_two_domains_or_addresses_are_alike(year):
    for table, column in (("companies", "email_domain"), ("companies", "name"), ("people", "email")):
        values = [row[column] for row in year.tables[table]]
        assert len(set(values)) == len(values), column


def test_nothing_happened_before_the_year_or_after_today(year):
    for name, rows in year.tables.items():
        for row in rows:
            if "created_at" in row:
                assert NOW - timedelta(days=367) < row["created_at"] < NOW, name
    assert all(step.at < NOW for step in year.steps)
    assert all(issue.issued_on <= TODAY for issue in year.issues)


def test_nothing_happened_to_a_company_before_we_knew_it(year):
    known = {str(company["id"]): company["created_at"].date() for company in year.tables["companies"]}
    for name, rows in year.tables.items():
        for row in rows:
            if row.get("company_id") and name != "price_lists":
                assert row["created_at"].date() >= known[str(row["company_id"])], name


def test_everything_that_is_pointed_at_is_there(year):
    ids = {name: {str(row["id"]) for row in rows} for name, rows in year.tables.items()}
    places = {
        "company_id": "companies",
        "person_id": "people",
        "deal_id": "deals",
        "quote_id": "quotes",
        "order_id": "orders",
        "invoice_id": "invoices",
        "credits_id": "invoices",
        "payment_id": "payments",
        "product_id": "products",
        "stage_id": "stages",
        "thread_id": "email_threads",
        "conversation_id": "chat_conversations",
        "tag_id": "company_tags",
        "call_list_entry_id": "call_list_entries",
    }
    for name, rows in year.tables.items():
        for column, parent in places.items():
            assert {str(row[column]) for row in rows if row.get(column)} <= ids[parent], (name, column)


def test_a_person_on_a_row_works_at_its_company(year):
    people = by_id(year.tables["people"])
    for name, rows in year.tables.items():
        for row in rows:
            if row.get("person_id"):
                assert people[row["person_id"]]["company_id"] == row["company_id"], name


def test_deals_are_won_lost_and_open_and_every_lost_one_says_why(year):
    kinds = {stage["id"]: stage["kind"] for stage in year.tables["stages"]}
    last = {deal["id"]: "open" for deal in year.tables["deals"]}
    for step in year.steps:
        last[step.id] = kinds[step.stage_id]
        assert bool(step.lost_reason) == (kinds[step.stage_id] == "lost")
    count = Counter(last.values())
    assert min(count["won"], count["lost"], count["open"]) > 50


def test_a_deals_steps_follow_each_other_in_time(year):
    made = {deal["id"]: deal["created_at"] for deal in year.tables["deals"]}
    for before, after in pairwise(sorted(year.steps, key=lambda step: (step.id, step.number))):
        if after.number == 1:
            assert after.at > made[after.id]
        else:
            assert (before.id, before.number) == (after.id, after.number - 1)
            assert after.at > before.at


def test_every_document_comes_to_the_sum_of_its_lines_with_vat_of_the_sum(year):
    nets: dict[UUID, int] = defaultdict(int)
    for line in year.tables["line_items"]:
        whole = line["quantity"] * line["unit_price_minor"]
        discount = (whole * line["discount_percent"] + 50) // 100
        nets[line["quote_id"] or line["order_id"] or line["invoice_id"]] += whole - discount
    for table in ("quotes", "orders", "invoices"):
        for row in year.tables[table]:
            assert 0 < row["net_minor"] == nets[row["id"]], table
            assert row["vat_minor"] == (row["net_minor"] * 25 + 50) // 100
            assert row["gross_minor"] == row["net_minor"] + row["vat_minor"]


@pytest.mark.parametrize("kind", ["invoice", "credit_note"])
def test_invoices_are_numbered_without_gaps_in_the_order_of_their_days(year, kind):
    kinds = {row["id"]: row["kind"] for row in year.tables["invoices"]}
    issued = sorted((one for one in year.issues if kinds[one.id] == kind), key=lambda one: one.at)
    for of_year in {one.issued_on.year for one in issued}:
        numbers = [one.number for one in issued if one.at.astimezone(ZONE).year == of_year]
        letter = {"invoice": "F", "credit_note": "K"}[kind]
        assert numbers == [f"{letter}-{of_year}-{place:04}" for place in range(1, len(numbers) + 1)]


def test_the_numbers_go_on_where_the_workspaces_own_series_stand():
    later = make_year(replace(OFFICE, last_numbers={("invoice", 2026): 41}, prefixes={"invoice": "FA"}))
    numbers = {one.number for one in later.issues}
    assert "FA-2026-0042" in numbers
    assert "FA-2026-0041" not in numbers
    assert "FA-2025-0001" in numbers


def test_some_invoices_are_paid_some_in_part_some_overdue_and_some_not_due(year):
    gross = {row["id"]: row["gross_minor"] for row in year.tables["invoices"]}
    paid: Counter[UUID] = Counter()
    for row in year.tables["payment_allocations"]:
        paid[row["invoice_id"]] += row["amount_minor"]
    assert all(0 < amount <= gross[invoice] for invoice, amount in paid.items())
    waiting = [one for one in year.issues if one.state == "issued" and paid[one.id] < gross[one.id]]
    assert sum(one.due_on < TODAY for one in waiting) > 5
    assert sum(one.due_on >= TODAY for one in waiting) > 5
    assert any(paid[one.id] > 0 for one in waiting)
    assert sum(paid[one.id] == gross[one.id] for one in year.issues) > 100


def test_a_payment_holds_exactly_what_it_settles_some_several_invoices(year):
    given: dict[UUID, list[int]] = defaultdict(list)
    for row in year.tables["payment_allocations"]:
        given[row["payment_id"]].append(row["amount_minor"])
    for row in year.tables["payments"]:
        assert sum(given[row["id"]]) == row["amount_minor"]
    assert any(len(amounts) > 1 for amounts in given.values())


def test_a_credit_note_credits_the_whole_of_an_unpaid_invoice(year):
    invoices, issues = by_id(year.tables["invoices"]), {one.id: one for one in year.issues}
    notes = [row for row in invoices.values() if row["kind"] == "credit_note"]
    settled = {row["invoice_id"] for row in year.tables["payment_allocations"]}
    assert len(notes) == 3
    for note in notes:
        credited = invoices[note["credits_id"]]
        assert note["gross_minor"] == credited["gross_minor"]
        assert issues[credited["id"]].state == "credited"
        assert issues[note["id"]].issued_on >= issues[credited["id"]].issued_on
        assert credited["id"] not in settled


def test_orders_come_from_accepted_quotes_of_won_deals(year):
    quotes = by_id(year.tables["quotes"])
    assert {quotes[row["quote_id"]]["state"] for row in year.tables["orders"]} == {"accepted"}
    states = Counter(row["state"] for row in quotes.values())
    assert set(states) == {"draft", "sent", "accepted", "declined", "expired"}
    assert all(bool(row["number"]) == (row["state"] != "draft") for row in quotes.values())


def test_tasks_are_overdue_due_today_and_later_and_most_are_done(year):
    waiting = [row["due_at"].date() for row in year.tables["tasks"] if row["state"] == "open"]
    assert sum(day < TODAY for day in waiting) >= 20
    assert sum(day == TODAY for day in waiting) >= 10
    assert sum(day > TODAY for day in waiting) >= 30
    done = [row for row in year.tables["tasks"] if row["state"] == "done"]
    assert len(done) > len(waiting)
    assert all(row["created_at"] <= row["done_at"] < NOW for row in done)


def test_business_follows_the_season_and_every_seller_has_a_share(year):
    months = Counter(row["created_at"].month for row in year.tables["deals"])
    assert len(months) == 12
    assert months[7] < months[5]
    assert len({row["owner_id"] for row in year.tables["deals"]}) == len(OFFICE.sellers)


def test_mails_chats_and_documents_are_of_companies_that_nothing_arrives_for_live(year):
    known = {company.cvr for company in live.companies()}
    arriving = {row["id"] for row in year.tables["companies"] if row["cvr"] in known}
    for table in ("email_threads", "emails", "chat_conversations", "chat_messages", "documents"):
        assert not {row["company_id"] for row in year.tables[table]} & arriving


def test_no_text_has_a_gap_left_unfilled(year):
    for table, column in (
        ("emails", "text_body"),
        ("chat_messages", "body"),
        ("documents", "body_text"),
        ("tasks", "title"),
    ):
        for row in year.tables[table]:
            assert "{" not in row[column]
            assert row[column]
