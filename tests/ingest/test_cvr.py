"""The order of the evidence, case by case."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmflow.ingest.cvr import Directory, Evidence, Placement, clues, resolve

NORD, HAVN, OWN, UNKNOWN = "13585628", "12345674", "25052943", "10150817"
NORD_ID, HAVN_ID, OTHER_ID = UUID(int=1), UUID(int=2), UUID(int=3)
DIRECTORY = Directory(
    by_cvr={NORD: NORD_ID, HAVN: HAVN_ID, OWN: OTHER_ID},
    by_email={
        "bo@nord.dk": frozenset({NORD_ID}),
        "ib@gmail.com": frozenset({HAVN_ID}),
        "revisor@bogholder.dk": frozenset({NORD_ID, HAVN_ID}),
        "s@os.dk": frozenset({OTHER_ID}),
    },
    by_domain={
        "nord.dk": frozenset({NORD_ID}),
        "konsern.dk": frozenset({NORD_ID, HAVN_ID}),
        "gmail.com": frozenset({HAVN_ID}),
        "os.dk": frozenset({OTHER_ID}),
    },
)


def decide(**evidence) -> Placement:
    return resolve(Evidence(own_cvr=OWN, own_domains=frozenset({"os.dk"}), **evidence), DIRECTORY)


PLACED = [
    ("a tag in the address", {"address_tag": f"cvr{NORD}"}, NORD_ID, "address_tag"),
    ("a bare tag", {"address_tag": NORD}, NORD_ID, "address_tag"),
    ("a labelled number", {"new_text": "Vores CVR-nr. er 13 58 56 28"}, NORD_ID, "cvr_in_text"),
    ("a VAT number", {"new_text": "VAT: DK13585628"}, NORD_ID, "cvr_in_text"),
    ("a DK number", {"new_text": "Venlig hilsen\nNordvind, DK-13585628"}, NORD_ID, "cvr_in_text"),
    ("the same number twice", {"new_text": "CVR 13585628 ... cvr: 13585628"}, NORD_ID, "cvr_in_text"),
    ("our own number beside theirs", {"new_text": f"CVR {OWN} og CVR {NORD}"}, NORD_ID, "cvr_in_text"),
    ("a variable", {"variables": {"kundens_cvr": "DK-13.58.56.28"}}, NORD_ID, "visitor_variable"),
    ("a variable named moms", {"variables": {"Momsnr": NORD}}, NORD_ID, "visitor_variable"),
    ("a thread", {"thread_company": NORD_ID, "senders": ("x@y.dk",)}, NORD_ID, "thread"),
    ("a known sender", {"senders": ("Bo@Nord.dk",)}, NORD_ID, "known_sender"),
    ("a known person with free mail", {"senders": ("ib@gmail.com",)}, HAVN_ID, "known_sender"),
    ("the second sender", {"senders": ("x@y.dk", "bo@nord.dk")}, NORD_ID, "known_sender"),
    ("a colleague's domain", {"senders": ("ny@nord.dk",)}, NORD_ID, "sender_domain"),
    ("a domain above the sender's", {"senders": ("robot@mail.nord.dk",)}, NORD_ID, "sender_domain"),
    ("a letterhead", {"first_page": "Nordvind\nCVR: 13585628\nFaktura"}, NORD_ID, "document_header"),
    ("a bare number that is a company's", {"new_text": "Kundenr? 13585628"}, NORD_ID, "cvr_unlabelled"),
    ("tag before text", {"address_tag": f"cvr{HAVN}", "new_text": f"CVR {NORD}"}, HAVN_ID, "address_tag"),
    ("tag before sender", {"address_tag": HAVN, "senders": ("bo@nord.dk",)}, HAVN_ID, "address_tag"),
    ("text before domain", {"new_text": f"CVR {HAVN}", "senders": ("x@nord.dk",)}, HAVN_ID, "cvr_in_text"),
    ("text before variable", {"new_text": f"CVR {HAVN}", "variables": {"cvr": NORD}}, HAVN_ID, "cvr_in_text"),
    (
        "variable before domain",
        {"variables": {"cvr": HAVN}, "senders": ("x@nord.dk",)},
        HAVN_ID,
        "visitor_variable",
    ),
    (
        "text that agrees with the sender",
        {"new_text": f"CVR {NORD}", "senders": ("bo@nord.dk",)},
        NORD_ID,
        "cvr_in_text",
    ),
    (
        "domain before letterhead",
        {"first_page": f"CVR {HAVN}", "senders": ("x@nord.dk",)},
        NORD_ID,
        "sender_domain",
    ),
    (
        "letterhead before bare number",
        {"first_page": f"CVR {HAVN}", "new_text": NORD},
        HAVN_ID,
        "document_header",
    ),
]


@pytest.mark.parametrize(
    ("evidence", "company", "method"), [case[1:] for case in PLACED], ids=[c[0] for c in PLACED]
)
def test_evidence_places(evidence, company, method):
    placement = decide(**evidence)
    assert (placement.company_id, placement.method) == (company, method)
    assert 0 < placement.confidence <= 1


SENDER_WINS = [
    (
        "over one other company in the text",
        {"new_text": f"CVR {HAVN}", "senders": ("bo@nord.dk",)},
        "known_sender",
    ),
    (
        "over two companies in the text",
        {"new_text": f"CVR {HAVN}, CVR {NORD}", "senders": ("bo@nord.dk",)},
        "known_sender",
    ),
    (
        "by domain over two in the text",
        {"new_text": f"CVR {HAVN}, CVR {NORD}", "senders": ("x@nord.dk",)},
        "sender_domain",
    ),
    ("as a thread over the text", {"new_text": f"CVR {HAVN}", "thread_company": NORD_ID}, "thread"),
    ("over a variable", {"variables": {"cvr": HAVN}, "senders": ("bo@nord.dk",)}, "known_sender"),
]


@pytest.mark.parametrize(
    ("evidence", "method"), [case[1:] for case in SENDER_WINS], ids=[c[0] for c in SENDER_WINS]
)
def test_the_sender_wins(evidence, method):
    placement = decide(**evidence)
    assert (placement.company_id, placement.method) == (NORD_ID, method)
    assert placement.confidence == pytest.approx(0.7)
    assert HAVN_ID in placement.candidates


UNPLACED = [
    ("two companies named", {"new_text": f"CVR {NORD} og CVR {HAVN}"}, None, {NORD_ID, HAVN_ID}),
    ("an unknown number", {"new_text": f"CVR {UNKNOWN}"}, UNKNOWN, set()),
    ("an unknown number by tag", {"address_tag": f"cvr{UNKNOWN}"}, UNKNOWN, set()),
    ("an unknown number in a variable", {"variables": {"cvr": UNKNOWN}}, UNKNOWN, set()),
    ("a known and an unknown number", {"new_text": f"CVR {UNKNOWN}, CVR {NORD}"}, UNKNOWN, {NORD_ID}),
    (
        "an unknown number from a known domain",
        {"new_text": f"CVR {UNKNOWN}", "senders": ("x@nord.dk",)},
        UNKNOWN,
        {NORD_ID},
    ),
    ("an address of two companies", {"senders": ("revisor@bogholder.dk",)}, None, {NORD_ID, HAVN_ID}),
    ("a domain of two companies", {"senders": ("x@konsern.dk",)}, None, {NORD_ID, HAVN_ID}),
    ("free mail", {"senders": ("ukendt@gmail.com",)}, None, set()),
    ("our own number", {"new_text": f"CVR {OWN}"}, None, set()),
    ("our own number by tag", {"address_tag": f"cvr{OWN}"}, None, set()),
    ("our own number in a variable", {"variables": {"cvr": OWN}}, None, set()),
    ("our own number, bare", {"new_text": OWN}, None, set()),
    ("our own people", {"senders": ("s@os.dk",)}, None, set()),
    ("a wrong check digit", {"new_text": "CVR 13585627"}, None, set()),
    ("a wrong check digit by tag", {"address_tag": "cvr13585627"}, None, set()),
    ("a telephone number", {"new_text": "Ring på tlf. 13585628"}, None, set()),
    ("two bare numbers", {"new_text": f"{NORD} {HAVN}"}, None, set()),
    ("a tag that is something else", {"address_tag": "deal-13585628x"}, None, set()),
    ("a variable that is something else", {"variables": {"ordre": NORD}}, None, set()),
    ("nothing", {}, None, set()),
]


@pytest.mark.parametrize(
    ("evidence", "suggested", "candidates"), [case[1:] for case in UNPLACED], ids=[c[0] for c in UNPLACED]
)
def test_evidence_leaves_it_for_a_person(evidence, suggested, candidates):
    placement = decide(**evidence)
    assert (placement.company_id, placement.method, placement.confidence) == (None, None, 0)
    assert placement.cvr == suggested
    assert set(placement.candidates) == candidates


def test_the_words_it_rests_on_are_told():
    assert decide(new_text="Hej\nVores CVR-nr. 13 58 56 28 tak").why == "Vores CVR-nr. 13 58 56 28"
    assert decide(senders=("bo@nord.dk",)).why == "bo@nord.dk"
    assert decide(variables={"cvr": "DK 13585628"}).why == "cvr: DK 13585628"


def test_only_the_beginning_of_a_document_is_its_letterhead():
    assert decide(first_page="x" * 5000 + f" CVR {NORD}").company_id is None


def test_free_mail_and_our_own_are_not_even_looked_up():
    wanted = clues(
        Evidence(
            new_text=f"CVR {OWN}",
            senders=("a@gmail.com", "s@os.dk"),
            own_cvr=OWN,
            own_domains=frozenset({"os.dk"}),
        )
    )
    assert (wanted.cvrs, wanted.domains, wanted.emails) == (
        frozenset(),
        frozenset(),
        frozenset({"a@gmail.com"}),
    )


@given(
    text=st.text(max_size=300),
    tag=st.none() | st.text(max_size=20),
    senders=st.lists(st.text(max_size=30), max_size=3),
    variables=st.dictionaries(st.text(max_size=8), st.text(max_size=20), max_size=3),
)
def test_any_input_gives_a_decision_with_its_reason_or_none(text, tag, senders, variables):
    placement = decide(
        new_text=text, address_tag=tag, senders=tuple(senders), variables=variables, first_page=text
    )
    assert (placement.company_id is None) == (placement.method is None)
    assert placement.company_id is None or placement.company_id in placement.candidates
