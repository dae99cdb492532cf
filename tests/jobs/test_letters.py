"""The words of account mails: complete, in the right language, and nobody else's markup."""

from dataclasses import replace
from typing import get_args

import pytest

from crmflow.jobs.letters import DANISH, ENGLISH, Occasion, Purpose, write

BASE = "https://crm.nordlys.dk"
INVITED = Occasion(
    purpose="invite",
    to="bo@nord.dk",
    language="da",
    token="t0k3n",
    workspace="Nordlys",
    inviter="Anna Holm",
)


def test_every_occasion_has_words_in_both_languages():
    assert set(DANISH) == set(ENGLISH) == set(get_args(Purpose))


@pytest.mark.parametrize("purpose", get_args(Purpose))
@pytest.mark.parametrize("language", ["da", "en"])
def test_every_letter_is_complete(purpose: Purpose, language: str):
    letter = write(replace(INVITED, purpose=purpose, language=language), BASE)
    assert letter.subject
    for body in (letter.text, letter.html):
        assert "{" not in body.replace("{}", "")
        assert ("t0k3n" in body) is (purpose in {"invite", "recovery", "signup", "email_change"})


def test_an_invitation_says_who_invites_where_to_and_how_long_it_works():
    letter = write(INVITED, BASE)
    assert letter.subject == "Anna Holm inviterer dig til Nordlys"
    assert f"{BASE}/invitation#token=t0k3n" in letter.text
    assert "24 timer" in letter.text
    english = write(replace(INVITED, language="en"), BASE)
    assert english.subject == "Anna Holm invites you to Nordlys"
    assert "24 hours" in english.text


def test_a_recovery_link_leads_to_our_page_or_through_us_to_the_clients():
    ours = write(replace(INVITED, purpose="recovery"), BASE)
    assert f"{BASE}/reset-password#token=t0k3n" in ours.text
    theirs = write(replace(INVITED, purpose="recovery", redirect_to="https://app.dk/ny?a=1&b=2"), BASE)
    assert (
        f"{BASE}/auth/v1/verify?token=t0k3n&type=recovery&redirect_to=https%3A%2F%2Fapp.dk%2Fny%3Fa%3D1%26b%3D2"
        in theirs.text
    )


def test_names_are_no_markup_and_no_letter_of_their_own():
    letter = write(
        replace(INVITED, workspace='<img src="x">\r\n\r\nKlik her: ond.dk', inviter="{base} " + "x" * 500),
        BASE,
    )
    assert "<img" not in letter.html
    assert "\nKlik" not in letter.text
    assert "{base}" in letter.subject
    assert len(letter.subject) < 250
