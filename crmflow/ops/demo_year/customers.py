"""The year's companies, and the people, tags and notes that hang on them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice
from uuid import UUID, uuid5

from stdnum.dk import cvr as danish_cvr

from crmflow.ops.demo import data as live
from crmflow.ops.demo_year.dice import Dice
from crmflow.ops.demo_year.rows import Company, Note, Person, Tag, TagAssignment

COMPANIES = 400
PEOPLE = 900
NOTES = 320
TAGGED_SHARE = 0.6
MOVED_IN_SHARE = 0.6
MOVED_IN_DAYS = 14
# The live demo's own numbers end below this; see crmflow/demo/README.md.
FIRST_CVR, LAST_CVR = 99_004_000, 99_009_999
LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "é": "e", " ": "-", "&": "og"})


@dataclass(frozen=True)
class Customer:
    """A company and the people in it, the primary one first. `is_live`: things also arrive for it live."""

    company: Company
    people: tuple[Person, ...]
    is_live: bool

    @property
    def since(self) -> date:
        """The day we got to know it."""
        return self.company.created_at.date()


def customers(dice: Dice) -> list[Customer]:
    """The live demo's own companies, then invented ones, with 900 people between them."""
    known = [live_customer(dice, company) for company in live.companies()]
    missing = COMPANIES - len(known)
    heads = head_counts(dice, missing, PEOPLE - sum(len(one.people) for one in known))
    invented = zip(cvr_numbers(), names(dice, missing), heads, strict=False)
    return known + [new_customer(dice, *one) for one in invented]


def cvr_numbers() -> Iterator[str]:
    """Valid CVR numbers of the made-up series, in order."""
    numbers = (str(number) for number in range(FIRST_CVR, LAST_CVR + 1))
    return (number for number in numbers if danish_cvr.is_valid(number))


def names(dice: Dice, count: int) -> list[tuple[str, Sequence[str]]]:
    """First words of company names, each with an industry; no pair twice."""
    pairs = [(first, kind) for first in dice.words["first_words"] for kind in dice.words["industries"]]
    return dice.chance.sample(pairs, count)


def head_counts(dice: Dice, companies: int, people: int) -> list[int]:
    """How many people each company has: one at least, as many as asked for in all."""
    counts = [1] * companies
    for _ in range(people - companies):
        counts[dice.number(0, companies - 1)] += 1
    return counts


def acquainted(known: Sequence[Customer], day: date) -> list[Customer]:
    """Those we knew on that day; the very first ones when there was nobody yet."""
    first = min(one.since for one in known)
    return [one for one in known if one.since <= max(day, first)]


def beginning(dice: Dice) -> datetime:
    """When a customer was entered: many when the firm moved in, the rest through the year."""
    first = dice.first_day
    moved_in = first + timedelta(days=MOVED_IN_DAYS)
    return dice.moment(dice.day(first, moved_in) if dice.happens(MOVED_IN_SHARE) else dice.day(moved_in))


def live_customer(dice: Dice, known: live.Company) -> Customer:
    """A company of the live demo, with the same ids as there."""
    workspace, owner = dice.office.workspace, dice.seller()
    made = dice.moment(dice.day(dice.first_day, dice.first_day + timedelta(days=MOVED_IN_DAYS)))
    company = Company(
        id=uuid5(workspace, f"company {known.key}"),
        cvr=known.cvr,
        name=known.name,
        legal_form=known.legal_form,
        industry_code=None,
        industry_text=known.industry_text,
        street=known.street,
        postal_code=known.postal_code,
        city=known.city,
        employees=known.employees,
        email=known.email,
        email_domain=known.domain,
        phone=known.phone,
        website=f"https://{known.domain}",
        registry_status="NORMAL",
        registry_fetched_at=made,
        is_advertising_protected=known.is_advertising_protected,
        owner_id=owner,
        created_by=owner,
        created_at=made,
    )
    people = tuple(
        Person(
            id=uuid5(workspace, f"person {person.email}"),
            company_id=company.id,
            name=person.name,
            title=person.title,
            email=person.email,
            phone=person.phone,
            language="da",
            is_primary=place == 0,
            source="demo",
            created_at=made,
        )
        for place, person in enumerate(known.people)
    )
    return Customer(company, people, is_live=True)


def new_customer(dice: Dice, cvr: str, name: tuple[str, Sequence[str]], heads: int) -> Customer:
    """An invented company and its people."""
    first, (branch, industry, code) = name
    ending, form = dice.pick(dice.words["legal_forms"])
    domain = f"{first}-{branch}.example".lower().translate(LETTERS)
    postal_code, city = dice.pick(dice.words["cities"])
    owner, made = dice.seller(), beginning(dice)
    company = Company(
        id=dice.id("company", cvr),
        cvr=cvr,
        name=f"{first} {branch} {ending}",
        legal_form=form,
        industry_code=code,
        industry_text=industry,
        street=f"{dice.pick(dice.words['streets'])} {dice.number(1, 98)}",
        postal_code=postal_code,
        city=city,
        employees=dice.pick(dice.words["employees"]),
        email=f"kontakt@{domain}",
        email_domain=domain,
        phone=phone(dice),
        website=f"https://{domain}",
        registry_status="NORMAL",
        registry_fetched_at=made,
        is_advertising_protected=dice.happens(0.15),
        owner_id=owner,
        created_by=owner,
        created_at=made,
    )
    return Customer(company, tuple(islice(staff(dice, company), heads)), is_live=False)


def phone(dice: Dice) -> str:
    """A number that cannot ring: Danish subscriber numbers never begin with 1."""
    digits = f"{dice.number(0, 999_999):06}"
    return f"+45 10 {digits[:2]} {digits[2:4]} {digits[4:]}"


def staff(dice: Dice, company: Company) -> Iterator[Person]:
    """The people of a company, no two of one address."""
    taken: set[str] = set()
    while True:
        given, family = dice.pick(dice.words["given_names"]), dice.pick(dice.words["family_names"])
        address = f"{given}.{family}@{company.email_domain}".lower().translate(LETTERS)
        if address in taken:
            continue
        taken.add(address)
        yield Person(
            id=dice.id("person", address),
            company_id=company.id,
            name=f"{given} {family}",
            title=dice.pick(dice.words["titles"]),
            email=address,
            phone=phone(dice),
            language="da",
            is_primary=len(taken) == 1,
            source="demo",
            created_at=company.created_at,
        )


def tags(dice: Dice) -> list[Tag]:
    """The words that companies are grouped by."""
    made = dice.moment(dice.first_day)
    return [
        Tag(id=dice.id("tag", name), name=name, color=color, created_at=made)
        for name, color in dice.words["tags"]
    ]


def tag_assignments(dice: Dice, known: Sequence[Customer], labels: Sequence[Tag]) -> list[TagAssignment]:
    """Two companies in three have a tag or two."""
    return [
        TagAssignment(
            id=dice.id("tag assignment", f"{customer.company.cvr} {label.name}"),
            company_id=customer.company.id,
            tag_id=label.id,
            created_at=dice.moment(dice.day(customer.since)),
        )
        for customer in known
        if dice.happens(TAGGED_SHARE)
        for label in dice.chance.sample(list(labels), dice.number(1, 2))
    ]


def notes(dice: Dice, known: Sequence[Customer]) -> list[Note]:
    """What the sellers wrote down."""
    return [note(dice, dice.id("note", place), dice.pick(known)) for place in range(NOTES)]


def note(dice: Dice, key: UUID, customer: Customer) -> Note:
    """One note, as text and as a ProseMirror document."""
    text = dice.pick(dice.words["notes"])
    paragraph = {"type": "paragraph", "content": [{"type": "text", "text": text}]}
    return Note(
        id=key,
        company_id=customer.company.id,
        body={"type": "doc", "content": [paragraph]},
        body_text=text,
        is_pinned=dice.happens(0.1),
        created_by=customer.company.owner_id,
        created_at=dice.moment(dice.day(customer.since)),
    )
