"""On which company something lands.

The evidence in it, weighed in a fixed order, with how sure we are and why.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal
from uuid import UUID

from crmflow.process.identifiers import CvrCandidate, cvr_candidates, is_cvr

Method = Literal[
    "address_tag",
    "cvr_in_text",
    "visitor_variable",
    "thread",
    "known_sender",
    "sender_domain",
    "document_header",
    "cvr_unlabelled",
]
CONFIDENCE: dict[Method, float] = {
    "address_tag": 1.0,
    "cvr_in_text": 0.97,
    "visitor_variable": 0.95,
    "thread": 0.95,
    "known_sender": 0.9,
    "sender_domain": 0.75,
    "document_header": 0.8,
    "cvr_unlabelled": 0.4,
}
DISPUTED = 0.7
TEXT_LIMIT = 200_000
HEADER_LENGTH = 3_000
VARIABLE = re.compile(r"cvr|vat|moms", re.IGNORECASE)
TAG = re.compile(r"^(?:cvr|dk)?[-_.]?(\d{8})$", re.IGNORECASE)

# Addresses here belong to persons: they say nothing of a company.
FREE_MAIL_LISTED = """
    gmail.com googlemail.com hotmail.com hotmail.dk outlook.com outlook.dk live.com live.dk msn.com
    yahoo.com yahoo.dk ymail.com icloud.com me.com mac.com aol.com protonmail.com proton.me pm.me
    gmx.com gmx.net gmx.de web.de mail.com jubii.dk jubiimail.dk ofir.dk mail.dk mail.tele.dk
    tdcadsl.dk tdcspace.dk post.tele.dk vip.cybercity.dk youmail.dk stofanet.dk get2net.dk privat.dk
    privatmail.dk c.dk email.dk forum.dk webspeed.dk dlgtele.dk fasttvnet.dk waoo.dk fibermail.dk
    energimail.dk bbsyd.dk mvb.net oncable.dk pc.dk sol.dk adslhome.dk yandex.com zoho.com
    tutanota.com fastmail.com hey.com
"""
FREE_MAIL = frozenset(FREE_MAIL_LISTED.split())


@dataclass(frozen=True)
class Evidence:
    """What there is to go by. `senders` are the other party's addresses, the most telling first.

    `new_text` is what was written now, signature included, without quotes: a quoted signature decides
    nothing.
    `own_cvr` and `own_domains` are the workspace's own and never count.
    """

    address_tag: str | None = None
    new_text: str = ""
    variables: Mapping[str, str] = field(default_factory=dict)
    thread_company: UUID | None = None
    senders: tuple[str, ...] = ()
    first_page: str = ""
    own_cvr: str | None = None
    own_domains: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Clues:
    """What to look up in the directory for some evidence."""

    cvrs: frozenset[str]
    emails: frozenset[str]
    domains: frozenset[str]


@dataclass(frozen=True)
class Directory:
    """The companies behind CVR numbers, addresses and domains.

    Several behind one address or domain are ambiguous.
    """

    by_cvr: Mapping[str, UUID] = field(default_factory=dict)
    by_email: Mapping[str, frozenset[UUID]] = field(default_factory=dict)
    by_domain: Mapping[str, frozenset[UUID]] = field(default_factory=dict)


@dataclass(frozen=True)
class Placement:
    """Where it lands. Without a company it waits in the inbox, with `candidates` to choose from.

    `cvr` is the number it rests on, or, unplaced, a valid number of a company we do not have; `why` are the
    words.
    """

    company_id: UUID | None = None
    method: Method | None = None
    confidence: float = 0.0
    cvr: str | None = None
    candidates: tuple[UUID, ...] = ()
    why: str = ""


@dataclass(frozen=True)
class _Named:
    """A CVR number that the evidence names, and the words it stands in."""

    cvr: str
    why: str


@dataclass(frozen=True)
class _Sender:
    """What the sender says by himself: surely (thread, known address), or by his domain."""

    anchor: Placement
    by_domain: Placement

    @property
    def candidates(self) -> tuple[UUID, ...]:
        return tuple(dict.fromkeys([*self.anchor.candidates, *self.by_domain.candidates]))


def clues(evidence: Evidence) -> Clues:
    """Every number, address and domain worth looking up."""
    text = [named.cvr for named in (*_in_text(evidence.new_text), *_unlabelled(evidence))]
    header = [named.cvr for named in _in_text(evidence.first_page[:HEADER_LENGTH])]
    named = [*text, *header, *(item.cvr for item in (*_in_variables(evidence), *_in_tag(evidence)))]
    senders = _outside_senders(evidence)
    return Clues(
        cvrs=frozenset(named) - {evidence.own_cvr or ""},
        emails=frozenset(senders),
        domains=frozenset(domain for sender in senders for domain in _domains(sender)),
    )


def resolve(evidence: Evidence, directory: Directory) -> Placement:
    """The company, by the strongest evidence there is.

    An address tag is the last word. A number in the text or a visitor's variable comes next, unless the
    sender or
    the thread is already known as another company's: then that one keeps it. Two companies named in one text
    place
    nothing by themselves. A valid number that we have no company for is kept as a suggestion.
    """
    for named in _in_tag(evidence):
        return _by_number(named, directory, "address_tag")
    sender = _Sender(_anchor(evidence, directory), _by_domain(evidence, directory))
    if found := _own_left_out(_in_text(evidence.new_text), evidence):
        return _weigh(found, sender, directory, "cvr_in_text")
    if found := _in_variables(evidence):
        return _weigh(found, sender, directory, "visitor_variable")
    for placement in (sender.anchor, sender.by_domain):
        if placement.company_id:
            return placement
    if found := _own_left_out(_in_text(evidence.first_page[:HEADER_LENGTH]), evidence):
        return _weigh(found, sender, directory, "document_header")
    return _by_bare_number(evidence, directory) or Placement(candidates=sender.candidates)


def domain_of(email: str) -> str:
    """The part after @, in lower case."""
    return email.rpartition("@")[2].lower()


def _by_number(named: _Named, directory: Directory, method: Method) -> Placement:
    company = directory.by_cvr.get(named.cvr)
    if company is None:
        return Placement(cvr=named.cvr, why=named.why)
    return Placement(company, method, CONFIDENCE[method], named.cvr, (company,), named.why)


def _weigh(found: list[_Named], sender: _Sender, directory: Directory, method: Method) -> Placement:
    """Numbers named in one place, against who sent it.

    The sender wins, and several numbers alone decide nothing.
    """
    companies = [company for named in found if (company := directory.by_cvr.get(named.cvr))]
    candidates = tuple(dict.fromkeys([*companies, *sender.candidates]))
    anchor = sender.anchor
    is_disputed = any(company != anchor.company_id for company in companies)
    if anchor.company_id and (is_disputed or not companies):
        return replace(
            anchor, confidence=DISPUTED if is_disputed else anchor.confidence, candidates=candidates
        )
    if len(found) == 1:
        return replace(_by_number(found[0], directory, method), candidates=candidates)
    if sender.by_domain.company_id:
        return replace(sender.by_domain, confidence=DISPUTED, candidates=candidates)
    unknown = [named.cvr for named in found if named.cvr not in directory.by_cvr]
    suggested = unknown[0] if len(unknown) == 1 else None
    return Placement(cvr=suggested, candidates=candidates, why="; ".join(named.why for named in found)[:300])


def _anchor(evidence: Evidence, directory: Directory) -> Placement:
    """The thread's company, else that of the first sender we know.

    Several companies behind one address are none.
    """
    if evidence.thread_company:
        company = evidence.thread_company
        return Placement(company, "thread", CONFIDENCE["thread"], None, (company,))
    ambiguous: tuple[UUID, ...] = ()
    for sender in _outside_senders(evidence):
        companies = directory.by_email.get(sender, frozenset())
        if len(companies) == 1:
            (company,) = companies
            return Placement(company, "known_sender", CONFIDENCE["known_sender"], None, (company,), sender)
        ambiguous = ambiguous or tuple(sorted(companies))
    return Placement(candidates=ambiguous)


def _by_domain(evidence: Evidence, directory: Directory) -> Placement:
    ambiguous: tuple[UUID, ...] = ()
    for sender in _outside_senders(evidence):
        for domain in _domains(sender):
            companies = directory.by_domain.get(domain, frozenset())
            if len(companies) == 1:
                (company,) = companies
                return Placement(
                    company, "sender_domain", CONFIDENCE["sender_domain"], None, (company,), domain
                )
            ambiguous = ambiguous or tuple(sorted(companies))
    return Placement(candidates=ambiguous)


def _by_bare_number(evidence: Evidence, directory: Directory) -> Placement | None:
    """Eight digits that nobody calls a CVR number count only when exactly one of our companies has them."""
    known = [named for named in _unlabelled(evidence) if named.cvr in directory.by_cvr]
    companies = {directory.by_cvr[named.cvr] for named in known}
    return _by_number(known[0], directory, "cvr_unlabelled") if len(companies) == 1 else None


def _in_tag(evidence: Evidence) -> list[_Named]:
    found = TAG.match(evidence.address_tag or "")
    named = [_Named(found[1], f"+{evidence.address_tag}")] if found and is_cvr(found[1]) else []
    return _own_left_out(named, evidence)


def _in_variables(evidence: Evidence) -> list[_Named]:
    named: dict[str, _Named] = {}
    for name, value in evidence.variables.items():
        digits = re.sub(r"[\s.\-,/:]|^dk", "", value.strip(), flags=re.IGNORECASE)
        if VARIABLE.search(name) and is_cvr(digits):
            named.setdefault(digits, _Named(digits, f"{name}: {value}"[:200]))
    return _own_left_out(list(named.values()), evidence)


def _in_text(text: str) -> list[_Named]:
    """Valid numbers that the text itself calls CVR, VAT or DK, each once."""
    return _numbers(text, labelled=True)


def _unlabelled(evidence: Evidence) -> list[_Named]:
    text = f"{evidence.new_text[:TEXT_LIMIT]}\n{evidence.first_page[:HEADER_LENGTH]}"
    return _own_left_out(_numbers(text, labelled=False), evidence)


def _numbers(text: str, *, labelled: bool) -> list[_Named]:
    cut = text[:TEXT_LIMIT]
    named: dict[str, _Named] = {}
    for found in cvr_candidates(cut):
        if found.valid and found.labelled == labelled:
            named.setdefault(found.value, _Named(found.value, _words(cut, found)))
    return list(named.values())


def _words(text: str, found: CvrCandidate) -> str:
    """The number with the words before it on its line."""
    before = text[max(0, found.start - 30) : found.start].rpartition("\n")[2]
    return f"{before}{text[found.start : found.end]}".strip()


def _own_left_out(named: list[_Named], evidence: Evidence) -> list[_Named]:
    return [item for item in named if item.cvr != evidence.own_cvr]


def _outside_senders(evidence: Evidence) -> list[str]:
    senders = [sender.strip().lower() for sender in evidence.senders]
    return [
        sender
        for sender in dict.fromkeys(senders)
        if sender and domain_of(sender) not in evidence.own_domains
    ]


def _domains(sender: str) -> list[str]:
    """The sender's domain and those above it, the nearest first; none for free mail."""
    labels = domain_of(sender).split(".")
    domains = [".".join(labels[start:]) for start in range(len(labels) - 1)]
    return [] if FREE_MAIL & set(domains) else domains[:4]
