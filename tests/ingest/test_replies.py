"""What was written now, without what was written before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmflow.ingest.replies import new_text, without_signature


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Ja\n\nMvh Søren\n\nDen ons. 27. okt. 2021 kl. 09.31 skrev N:\n\n> Hej\n", "Ja\n\nMvh Søren"),
        ("Ja\n\nDen ons. 27. okt. 2021 kl. 09.31 skrev Nanna Holm\n<nanna.holm@langt.dk>:\n> Hej", "Ja"),
        ("Ja\n\nFra: N <n@x.dk>\nSendt: 27. oktober 2021\nTil: S\nEmne: P\n\nHej", "Ja"),
        ("Ja\n-----Oprindelig meddelelse-----\nFra: A\nSendt: x\n\nHej", "Ja"),
        ("Ja\n\n________________________________\nFra: A <a@b.dk>\nSendt: x\nTil: b\n\nHej", "Ja"),
        ('Ja\n\nD. 28/10/2021 12.46 skrev "N" <a@b.dk>:\n\nHej', "Ja"),
        ("Ja\n\n> Den 28. okt. 2021 kl. 12.06 skrev N <a@b.dk>:\n> \n> Hej", "Ja"),
        ("Ja tak\n\nSendt fra min iPhone\n\n> Den 28. okt. 2021 kl. 12.06 skrev N:\n> hej", "Ja tak"),
        ("On Wed, Oct 27, 2021 at 9:31 AM N <n@x.dk> wrote:\n> Hvad?\n\nSvaret er ja", "Svaret er ja"),
        ("> Hvornår?\nI morgen\n> Hvor?\nHer", "I morgen\nHer"),
        ("Den 3. januar skriver vi til jer.\nPris: 100", "Den 3. januar skriver vi til jer.\nPris: 100"),
        ("Fra: mandag har vi lukket", "Fra: mandag har vi lukket"),
        ("> alt er citeret", "> alt er citeret"),
        ("", ""),
    ],
)  # fmt: skip
def test_quotes_are_left_out_and_nothing_else(text, kept):
    assert new_text(text) == kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Ja tak\n\nMed venlig hilsen\nBo Holm\nCVR 13585628", "Ja tak"),
        ("Ja tak\n\nMvh Bo", "Ja tak"),
        ("Ja tak\n-- \nBo", "Ja tak"),
        ("Ja tak\n\nDe bedste hilsner,\nBo", "Ja tak"),
        ("Hilsen er sendt til alle på kontoret i dag", "Hilsen er sendt til alle på kontoret i dag"),
        ("Mvh Bo", "Mvh Bo"),
    ],
)
def test_the_signature_can_be_left_out_too(text, kept):
    assert without_signature(text) == kept


@given(st.text(alphabet="Den 1.okt skrev:<a@b>\n>-_FraTilEmne ", max_size=400))
def test_something_always_remains(text):
    assert bool(new_text(text)) == bool(text.strip())


@pytest.mark.parametrize("text", ["\n" * 200_000, "Den \n" * 40_000, "> " * 100_000, "Fra: x\n" * 30_000])
def test_hostile_texts_are_read_without_running_away(text):
    """T71: this never ends when a pattern backtracks."""
    assert isinstance(new_text(text + "x"), str)
