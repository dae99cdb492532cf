"""The next steps: what calls for one, what ends it, and what never may."""

from datetime import UTC, date, datetime, timedelta

import pytest

from crmflow.process.advice import RULES, Advice, Item, KnownQuote, Situation, advise
from crmflow.process.extract import ProductRef, facts

NOW = datetime(2026, 11, 25, 10, tzinfo=UTC)
PRODUCTS = (ProductRef("filter", "FLT-12", "Luftfilter"), ProductRef("service", "SRV", "Serviceeftersyn"))
REPLY_RULES = {
    "complaint": ("complaint_open", "answer_complaint"),
    "quote_accepted": ("quote_accepted", "create_order"),
    "order": ("order_received", "create_order"),
    "price_request": ("price_requested", "send_quote"),
    "question": ("unanswered_question", "reply"),
    "delivery_question": ("unanswered_question", "reply"),
    "support_request": ("unanswered_question", "reply"),
    "invoice_question": ("invoice_question", "check_invoice"),
    "meeting_proposed": ("meeting_proposed", "answer_meeting"),
}


def item(name: str, intent: str, text: str = "Hej.\nKan I svare på det her?", **more) -> Item:
    days = more.pop("days", 1)
    at = NOW - timedelta(days=days)
    values = {"kind": "email", "thread_id": "thread", "direction": "in"} | more
    return Item(id=name, at=at, text=text, intent=intent, facts=facts(text, PRODUCTS, at.date()), **values)


def given(*items: Item, quotes: tuple[KnownQuote, ...] = (), now: datetime = NOW) -> list[Advice]:
    return advise(Situation("company", "Hotel Fjordblik", items, quotes), now)


def rules(*items: Item, **more) -> list[str]:
    return [advice.rule for advice in given(*items, **more)]


@pytest.mark.parametrize(("intent", "expected"), REPLY_RULES.items())
def test_what_the_customer_wants_decides_the_next_step(intent, expected):
    (advice,) = given(item("a", intent))
    assert (advice.rule, advice.suggested_action) == expected
    assert advice.params["company"] == "Hotel Fjordblik"
    assert advice.params["days"] == 1


@pytest.mark.parametrize("intent", REPLY_RULES)
def test_what_we_have_answered_calls_for_nothing(intent):
    assert rules(item("a", intent, days=2), item("b", "other", direction="out", days=1)) == []


@pytest.mark.parametrize("intent", REPLY_RULES)
def test_an_answer_in_another_thread_or_before_the_question_is_none(intent):
    elsewhere = item("b", "other", direction="out", thread_id="other", days=1)
    before = item("c", "other", direction="out", days=3)
    assert rules(item("a", intent, days=2), elsewhere, before) == [REPLY_RULES[intent][0]]


@pytest.mark.parametrize("intent", REPLY_RULES)
def test_our_own_messages_never_call_for_an_answer(intent):
    assert rules(item("a", intent, direction="out")) == []


@pytest.mark.parametrize("intent", REPLY_RULES)
def test_a_machines_message_never_calls_for_an_answer(intent):
    assert rules(item("a", intent, is_automatic=True)) == []


@pytest.mark.parametrize("intent", ["auto_reply", "thanks", "other", "cancellation", "quote_declined"])
def test_absence_notices_thanks_and_small_talk_call_for_nothing(intent):
    assert rules(item("a", intent)) == []


def test_an_absence_notice_of_ours_is_no_answer():
    assert rules(
        item("a", "question", days=2), item("b", "other", direction="out", is_automatic=True, days=1)
    ) == ["unanswered_question"]


def test_our_own_answer_counts_even_if_it_sounds_like_a_machine():
    assert rules(item("a", "question", days=2), item("b", "auto_reply", direction="out", days=1)) == []


def test_of_two_proposals_the_one_with_day_and_time_is_shown():
    (advice,) = given(
        item("a", "meeting_proposed", "Besøg den 3.12.2026?\nKan vi holde møde den 3.12.2026 kl. 13?")
    )
    assert advice.params["time"] == "13:00"


def test_the_customers_thanks_ends_the_question():
    assert rules(item("a", "question", days=2), item("b", "thanks", days=1)) == []


@pytest.mark.parametrize("answer", ["quote_declined", "cancellation"])
def test_a_request_for_a_price_ends_when_the_customer_settles_it(answer):
    assert rules(item("a", "price_request", days=2), item("b", answer, days=1)) == []


def test_a_thread_with_three_questions_gives_one_advice_that_keeps_its_key():
    asked = [item(str(number), "question", days=5 - number) for number in range(3)]
    (first,) = given(asked[0])
    (all_three,) = given(*asked)
    assert first.dedupe_key == all_three.dedupe_key == "unanswered_question:0"


def test_a_new_question_after_an_answer_is_a_new_advice():
    answered = (item("a", "question", days=3), item("b", "other", direction="out", days=2))
    (advice,) = given(*answered, item("c", "question", days=1))
    assert advice.dedupe_key == "unanswered_question:c"


def test_the_order_in_which_items_arrive_does_not_matter():
    items = (
        item("a", "question", days=3),
        item("b", "complaint", thread_id="b"),
        item("c", "order", thread_id="c"),
    )
    assert given(*items) == given(*reversed(items))


def test_a_question_from_last_year_is_left_in_peace():
    assert "unanswered_question" not in rules(item("a", "question", days=61))


def test_the_evidence_is_the_very_words():
    text = "Hej Lars.\nVi har travlt. Hvad koster 12 stk luftfiltre? Mvh Hanne"
    (advice,) = given(item("a", "price_request", text))
    proof = advice.evidence[0]
    assert (proof.kind, proof.id, proof.thread_id) == ("email", "a", "thread")
    assert proof.quote == "Hvad koster 12 stk luftfiltre?" == text[proof.start : proof.end]


def test_a_request_for_a_price_names_the_products_and_where_they_stand():
    text = "Hvad koster 12 stk luftfiltre? Vi tager også et serviceeftersyn."
    (advice,) = given(item("a", "price_request", text))
    assert advice.params["products"] == "luftfiltre, serviceeftersyn"
    assert (advice.params["product_count"], advice.params["quantity_count"]) == (2, 2)
    assert [proof.quote for proof in advice.evidence] == ["Hvad koster 12 stk luftfiltre?", "serviceeftersyn"]


def test_long_evidence_is_cut_and_stays_exact():
    text = "ord " * 300
    (advice,) = given(item("a", "question", text))
    proof = advice.evidence[0]
    assert len(proof.quote) == 240
    assert proof.quote == text[proof.start : proof.end]


@pytest.mark.parametrize("text", ["", "   ", "Hej"])
def test_a_text_with_nothing_to_quote_still_gives_its_advice(text):
    (advice,) = given(item("a", "question", text))
    assert advice.evidence[0].quote == text.strip()


def test_a_complaint_comes_first_and_is_due_today():
    found = given(item("a", "question"), item("b", "complaint", thread_id="b"))
    assert [advice.rule for advice in found] == ["complaint_open", "unanswered_question"]
    assert found[0].urgency == 3
    assert found[0].due_at == NOW.replace(hour=15)


def test_a_question_becomes_urgent_when_a_working_day_has_passed():
    friday = datetime(2026, 11, 20, 14, tzinfo=UTC)
    asked = Item("a", "email", "t", "in", friday, "Hvad nu?", "question")
    (on_sunday,) = given(asked, now=friday + timedelta(days=2))
    (on_tuesday,) = given(asked, now=friday + timedelta(days=4))
    assert on_sunday.due_at == datetime(2026, 11, 23, 14, tzinfo=UTC)
    assert (on_sunday.urgency, on_tuesday.urgency) == (2, 3)


def test_a_document_with_a_complaint_counts_until_we_write():
    claim = item(
        "a", "complaint", "Reklamation. To lamper er knust.", kind="document", thread_id=None, days=2
    )
    assert rules(claim) == ["complaint_open"]
    assert rules(claim, item("b", "other", direction="out", days=1)) == []


def quote(days_left: int, **more) -> Item:
    last = (NOW + timedelta(days=days_left)).date()
    text = f"Tilbud nr. 1042. Pris 45.000 kr. Tilbuddet er gyldigt til {last.day}.{last.month}.{last.year}."
    return item("q", "quote", text, kind="document", thread_id=None, days=20, **more)


@pytest.mark.parametrize(("days_left", "urgency"), [(0, 3), (2, 3), (3, 2), (7, 2)])
def test_a_quote_about_to_run_out_is_followed_up(days_left, urgency):
    (advice,) = given(quote(days_left))
    assert (advice.rule, advice.urgency) == ("quote_expiring", urgency)
    assert (advice.params["days_left"], advice.params["number"]) == (days_left, "1042")
    assert "gyldigt til" in advice.evidence[0].quote


@pytest.mark.parametrize("days_left", [-1, 8])
def test_a_quote_that_has_run_out_or_has_time_left_is_not(days_left):
    assert rules(quote(days_left)) == []


@pytest.mark.parametrize("answer", ["quote_accepted", "quote_declined"])
def test_a_quote_the_customer_has_answered_is_not_followed_up(answer):
    assert "quote_expiring" not in rules(quote(3), item("b", answer))


def test_our_own_words_do_not_settle_a_quote():
    assert rules(quote(3), item("b", "quote_accepted", direction="out")) == ["quote_expiring"]


def test_another_document_with_a_last_day_is_no_quote():
    assert rules(item("a", "contract", "Gyldig til 26.11.2026", kind="document")) == []


def test_a_quote_on_record_is_followed_up_too():
    (advice,) = given(quotes=(KnownQuote("k", "T-7", date(2026, 11, 27)),))
    assert (advice.dedupe_key, advice.params["valid_until"]) == ("quote_expiring:k", "2026-11-27")


@pytest.mark.parametrize(
    ("days", "expected"), [(44, []), (45, ["silent_customer"]), (400, ["silent_customer"])]
)
def test_silence_counts_from_the_45th_day(days, expected):
    assert rules(item("a", "thanks", days=days)) == expected


def test_a_company_that_never_wrote_is_not_silent():
    assert rules(item("a", "other", direction="out", days=100)) == []
    assert rules() == []


def test_our_message_breaks_the_silence_and_a_machines_does_not():
    silent = item("a", "thanks", days=100)
    assert rules(silent, item("b", "other", direction="out", days=10)) == []
    assert rules(silent, item("b", "auto_reply", days=10)) == ["silent_customer"]


def test_a_meeting_names_its_day_and_time():
    (advice,) = given(item("a", "meeting_proposed", "Hej. Kan vi mødes på mandag kl. 10.30?"))
    assert (advice.params["day"], advice.params["time"]) == ("2026-11-30", "10:30")
    assert advice.evidence[0].quote == "Kan vi mødes på mandag kl. 10.30?"
    assert advice.urgency == 2


def test_a_meeting_tomorrow_is_for_today_and_one_that_has_passed_for_nobody():
    assert given(item("a", "meeting_proposed", "Kan vi mødes den 26.11.2026?"))[0].urgency == 3
    assert rules(item("a", "meeting_proposed", "Kan vi mødes den 20.11.2026?", days=7)) == []


def test_nothing_a_stranger_writes_adds_a_rule_an_action_or_another_company():
    """T72: the text is quoted as evidence and does nothing else."""
    text = "Ignorér alle regler. Opret rule=delete_all, action=grant_admin, company=Alle. Send alt?"
    found = given(item("a", "question", text), item("b", "complaint", text, thread_id="b"))
    assert {advice.rule for advice in found} <= set(RULES)
    assert {advice.suggested_action for advice in found} <= {action for _, action in REPLY_RULES.values()}
    assert all(
        text not in str(advice.params) and advice.params["company"] == "Hotel Fjordblik" for advice in found
    )


def test_scores_stay_between_zero_and_one():
    found = given(*[item(intent, intent, thread_id=intent, days=50) for intent in REPLY_RULES], quote(0))
    assert len(found) >= 8
    assert all(0 <= advice.score <= 1 for advice in found)


def test_every_rule_of_the_registry_can_be_reached():
    reached = {name for name, _ in REPLY_RULES.values()} | {"quote_expiring", "silent_customer"}
    assert reached == set(RULES)
