"""The register from its source: Virk's system-to-system access, an Elasticsearch behind a password."""

import base64
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from crmflow.integrations.outbound import Answer, Call
from crmflow.integrations.registered_company import (
    RegisterAway,
    RegisteredCompany,
    RegisterQuotaUsed,
    RegisterRefused,
    RegisterUnreadable,
    digits,
    entries,
    is_claimed,
    lines,
    mail,
    part,
    postal_code,
    read_object,
    words,
)

# The scheme that Virk documents; where an access answers to https, its address goes into the settings.
URL = "http://distribution.virk.dk/cvr-permanent"
OK = 200
REFUSED = frozenset({401, 403})
BUSY = 429
# "ANTAL_10_19"; the last one is ANTAL_1000_999999.
INTERVAL = re.compile(r"ANTAL_(\d+)_(\d+)")
UNBOUNDED = 999_999
WORKFORCES = (
    "nyesteErstMaanedsbeskaeftigelse",
    "nyesteMaanedsbeskaeftigelse",
    "nyesteKvartalsbeskaeftigelse",
    "nyesteAarsbeskaeftigelse",
)
Entry = Mapping[str, Any]


@dataclass(frozen=True)
class Virk:
    """`user` and `password` come from cvrselvbetjening@erst.dk."""

    url: str
    user: str
    password: str

    def call(self, cvr: str) -> Call:
        """The question for one number."""
        shown = base64.b64encode(f"{self.user}:{self.password}".encode()).decode("ascii")
        headers = {"Authorization": f"Basic {shown}", "Content-Type": "application/json"}
        query = {"query": {"term": {"Vrvirksomhed.cvrNummer": cvr}}, "size": 1}
        return Call(f"{self.url.rstrip('/')}/virksomhed/_search", json.dumps(query).encode(), headers=headers)

    def read(self, cvr: str, answer: Answer) -> RegisteredCompany | None:
        """The company; None when the register does not know it."""
        if answer.status in REFUSED:
            raise RegisterRefused
        if answer.status == BUSY:
            raise RegisterQuotaUsed
        if answer.status != OK:
            raise RegisterAway
        told = read_object(answer.body)
        if told.get("timed_out") is True:
            raise RegisterAway
        hits = part(told.get("hits"), "hits")
        if not isinstance(hits, list):
            raise RegisterUnreadable
        if not hits:
            return None
        return company(cvr, part(part(hits[0], "_source"), "Vrvirksomhed"))


def company(cvr: str, told: object) -> RegisteredCompany | None:
    """What was told. Raises RegisterUnreadable: it is about another company, or about none."""
    if not isinstance(told, Mapping) or digits(told.get("cvrNummer")) != cvr:
        raise RegisterUnreadable
    # A number that was given out by mistake is no company.
    if is_claimed(told.get("fejlRegistreret")):
        return None
    newest = told.get("virksomhedMetadata")
    name = words(part(now(told.get("navne")) or part(newest, "nyesteNavn"), "navn"))
    if not name:
        raise RegisterUnreadable
    form = now(told.get("virksomhedsform")) or part(newest, "nyesteVirksomhedsform")
    industry = now(told.get("hovedbranche")) or part(newest, "nyesteHovedbranche")
    started, ended = life(told, newest)
    return RegisteredCompany(
        cvr=cvr,
        name=name,
        **address(now(told.get("beliggenhedsadresse")) or part(newest, "nyesteBeliggenhedsadresse")),
        phone=contact(told.get("telefonNummer")),
        email=mail(contact(told.get("elektroniskPost")) or contact(told.get("obligatoriskEmail"))),
        website=contact(told.get("hjemmeside")),
        legal_form=words(part(form, "langBeskrivelse")) or words(part(form, "kortBeskrivelse")),
        industry_code=digits(part(industry, "branchekode")),
        industry_text=words(part(industry, "branchetekst")),
        employees=workforce(newest),
        status=words(part(newest, "sammensatStatus")) or ("OPHØRT" if ended else "NORMAL"),
        is_advertising_protected=is_claimed(told.get("reklamebeskyttet")),
        started_on=started,
        ended_on=ended,
    )


def current(value: object) -> Sequence[Entry]:
    """Those of a list that hold today, newest first; there may be several."""
    open_ones = [one for one in entries(value) if not part(one.get("periode"), "gyldigTil")]
    return sorted(open_ones, key=since, reverse=True)


def now(value: object) -> Entry | None:
    """The one that holds today; of an ended company, the last that held."""
    standing = current(value)
    return standing[0] if standing else max(entries(value), key=since, default=None)


def since(entry: Entry) -> str:
    """The day from which it holds; ISO days stand in the order of their letters."""
    return words(part(entry.get("periode"), "gyldigFra")) or ""


def contact(value: object) -> str | None:
    """What one may call or write to today. What is kept secret is not taken, nor an older one for it."""
    return next(
        (
            words(one.get("kontaktoplysning"))
            for one in current(value)[:1]
            if not is_claimed(one.get("hemmelig"))
        ),
        None,
    )


def address(found: object) -> dict[str, str | None]:
    """Street, postal code, city and country."""
    country = words(part(found, "landekode")) or "DK"
    house = f"{house_number(found, 'Fra')}{house_range(found)}"
    road = " ".join(piece for piece in (words(part(found, "vejnavn")), house) if piece)
    floor = " ".join(
        piece for piece in (storey(part(found, "etage")), door(part(found, "sidedoer"))) if piece
    )
    care = words(part(found, "conavn"))
    co = care if not care or care.lower().startswith("c/o") else f"c/o {care}"
    street = lines(road or None, floor or None, words(part(found, "bynavn")), co)
    return {
        "street": street or words(part(found, "fritekst")),
        "postal_code": postal_code(part(found, "postnummer"), country),
        "city": words(part(found, "postdistrikt")),
        "country": country if re.fullmatch("[A-Z]{2}", country) else None,
    }


def house_number(found: object, end: str) -> str:
    """The number with its letter: 12B."""
    return (words(part(found, f"husnummer{end}")) or "") + (words(part(found, f"bogstav{end}")) or "")


def house_range(found: object) -> str:
    """-14, where a firm has several houses."""
    last = house_number(found, "Til")
    return f"-{last}" if last and last != house_number(found, "Fra") else ""


def storey(value: object) -> str | None:
    """2., st."""
    found = words(value)
    return f"{found}." if found else None


def door(value: object) -> str | None:
    """th., tv., mf.; a number stands alone."""
    found = words(value)
    return f"{found}." if found in {"th", "tv", "mf"} else found


def workforce(newest: object) -> str | None:
    """How many work there, as an interval; the freshest count that there is."""
    counts = [part(newest, name) for name in WORKFORCES]
    for count in counts:
        if found := INTERVAL.fullmatch(words(part(count, "intervalKodeAntalAnsatte")) or ""):
            least, most = int(found[1]), int(found[2])
            if most >= UNBOUNDED:
                return f"{least}+"
            return str(least) if least == most else f"{least}-{most}"
    return next((words(part(count, "antalAnsatte")) for count in counts if count), None)


def life(told: Entry, newest: object) -> tuple[date | None, date | None]:
    """When it began, and when it ended, if it has."""
    lives = entries(told.get("livsforloeb"))
    first = min((since(one) for one in lives if since(one)), default=None)
    started = day(part(newest, "stiftelsesDato")) or day(first)
    if not lives or current(lives):
        return started, None
    return started, day(max(words(part(one.get("periode"), "gyldigTil")) or "" for one in lives))


def day(value: object) -> date | None:
    """A day in ISO's form; nothing where it is none."""
    try:
        return date.fromisoformat((words(value) or "")[:10])
    except ValueError:
        return None
