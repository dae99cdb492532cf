"""The register through cvrapi.dk: simple, unofficial, and 50 look-ups a day without an agreement."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from crmflow.errors import CrmflowError
from crmflow.integrations.outbound import Answer, Call
from crmflow.integrations.registered_company import (
    RegisterAway,
    RegisteredCompany,
    RegisterQuotaUsed,
    RegisterRefused,
    RegisterUnreadable,
    digits,
    is_claimed,
    lines,
    mail,
    postal_code,
    read_object,
    words,
)

URL = "https://cvrapi.dk/api"
LOOKUPS_A_DAY = 50
# "04/05 - 2015"
DAY = re.compile(r"\s*(\d{1,2})/(\d{1,2})\s*-\s*(\d{4})\s*")
NOT_FOUND = "NOT_FOUND"
ERRORS: Mapping[str, type[CrmflowError]] = {
    "QUOTA_EXCEEDED": RegisterQuotaUsed,
    "BANNED": RegisterRefused,
    "INVALID_UA": RegisterRefused,
    "INTERNAL_ERROR": RegisterAway,
}
STATUSES: Mapping[int, type[CrmflowError]] = {
    401: RegisterRefused,
    403: RegisterRefused,
    429: RegisterQuotaUsed,
}
OK, GONE = 200, 404


@dataclass(frozen=True)
class CvrApi:
    """`contact` says who asks, as cvrapi.dk wants it: firm and address."""

    url: str
    contact: str

    def call(self, cvr: str) -> Call:
        """The question for one number."""
        headers = {"User-Agent": f"CRMFlow - {self.contact}", "Accept": "application/json"}
        return Call(f"{self.url}?vat={cvr}&country=dk", headers=headers, method="GET")

    def read(self, cvr: str, answer: Answer) -> RegisteredCompany | None:
        """The company; None when the register does not know it."""
        if answer.status not in {OK, GONE} and not answer.body.lstrip().startswith(b"{"):
            raise STATUSES.get(answer.status, RegisterAway)
        told = read_object(answer.body)
        if told.get("error") == NOT_FOUND:
            return None
        if told.get("error"):
            raise ERRORS.get(str(told["error"]), RegisterAway)
        if answer.status != OK:
            raise STATUSES.get(answer.status, RegisterAway)
        return company(cvr, told)


def company(cvr: str, told: Mapping[str, Any]) -> RegisteredCompany:
    """What was told. Raises RegisterUnreadable: it is about another company, or about none."""
    name = words(told.get("name"))
    if not name or digits(told.get("vat")) != cvr:
        raise RegisterUnreadable
    ended = day(told.get("enddate"))
    return RegisteredCompany(
        cvr=cvr,
        name=name,
        street=lines(words(told.get("address")), words(told.get("cityname")), care_of(told.get("addressco"))),
        postal_code=postal_code(told.get("zipcode")),
        city=words(told.get("city")),
        country="DK",
        phone=words(told.get("phone")),
        email=mail(told.get("email")),
        legal_form=words(told.get("companydesc")),
        industry_code=digits(told.get("industrycode")),
        industry_text=words(told.get("industrydesc")),
        employees=words(told.get("employees")),
        status=status(told, ended),
        is_advertising_protected=is_claimed(told.get("protected")),
        started_on=day(told.get("startdate")),
        ended_on=ended,
    )


def status(told: Mapping[str, Any], ended: date | None) -> str:
    """In the register's own words, which cvrapi.dk does not pass on."""
    if ended:
        return "OPHØRT"
    return "UNDERKONKURS" if is_claimed(told.get("creditbankrupt")) else "NORMAL"


def care_of(value: object) -> str | None:
    """Whose letter box it is."""
    found = words(value)
    return found if not found or found.lower().startswith("c/o") else f"c/o {found}"


def day(value: object) -> date | None:
    """A day as cvrapi.dk writes it; nothing where it is none."""
    found = DAY.fullmatch(value) if isinstance(value, str) else None
    try:
        return date(int(found[3]), int(found[2]), int(found[1])) if found else None
    except ValueError:
        return None
