"""The words of the mails about an account, in Danish and English; values in, a letter out."""

from dataclasses import dataclass
from html import escape
from typing import Literal
from urllib.parse import urlencode

from crmflow.integrations.links import own_link
from crmflow.integrations.mail_out import Letter, one_line

Purpose = Literal[
    "invite",
    "recovery",
    "signup",
    "email_change",
    "password_changed",
    "email_changed",
    "factor_added",
    "factor_removed",
]
LONGEST_NAME = 100


@dataclass(frozen=True)
class Words:
    """What one mail says in one language. `button` is what the link is called; none: there is no link."""

    subject: str
    says: str
    button: str = ""
    lasts: str = ""


@dataclass(frozen=True)
class Occasion:
    """Why somebody is written to."""

    purpose: Purpose
    to: str
    language: str
    token: str
    name: str = ""
    workspace: str = ""
    inviter: str = ""
    redirect_to: str | None = None


IGNORE_DA = " Har du ikke bedt om det, kan du se bort fra denne mail."
IGNORE_EN = " If you did not ask for this, ignore this mail."
AT_ONCE_DA = " Var det ikke dig, så vælg en ny adgangskode med det samme: {base}"
AT_ONCE_EN = " If it was not you, choose a new password at once: {base}"

DANISH: dict[Purpose, Words] = {
    "invite": Words(
        "{inviter} inviterer dig til {workspace}",
        "{inviter} inviterer dig til at arbejde med i {workspace} i CRMFlow.",
        "Tag imod invitationen",
        "Linket virker i 24 timer og kan bruges én gang.",
    ),
    "recovery": Words(
        "Ny adgangskode til CRMFlow",
        "Her kan du vælge en ny adgangskode." + IGNORE_DA,
        "Vælg ny adgangskode",
        "Linket virker i 1 time og kan bruges én gang.",
    ),
    "signup": Words(
        "Bekræft din mailadresse",
        "Bekræft, at adressen er din, så er dit arbejdsområde klar." + IGNORE_DA,
        "Bekræft adressen",
        "Linket virker i 1 time og kan bruges én gang.",
    ),
    "email_change": Words(
        "Bekræft din nye mailadresse",
        "Bekræft, at du fra nu af vil logge ind med denne adresse." + IGNORE_DA,
        "Bekræft adressen",
        "Linket virker i 1 time og kan bruges én gang.",
    ),
    "password_changed": Words(
        "Din adgangskode er ændret",
        "Adgangskoden til din konto i CRMFlow er lige blevet ændret, og dine andre enheder er logget ud."
        + AT_ONCE_DA,
    ),
    "email_changed": Words(
        "Din mailadresse er ændret",
        "Din konto i CRMFlow bruger nu en anden mailadresse. Var det ikke dig, så sig det straks til din "
        "administrator.",
    ),
    "factor_added": Words(
        "To-trins-login er slået til",
        "Der er knyttet en kodeapp til din konto i CRMFlow." + AT_ONCE_DA,
    ),
    "factor_removed": Words(
        "En kodeapp er fjernet",
        "En kodeapp er fjernet fra din konto i CRMFlow." + AT_ONCE_DA,
    ),
}

ENGLISH: dict[Purpose, Words] = {
    "invite": Words(
        "{inviter} invites you to {workspace}",
        "{inviter} invites you to work in {workspace} in CRMFlow.",
        "Accept the invitation",
        "The link works for 24 hours and can be used once.",
    ),
    "recovery": Words(
        "New password for CRMFlow",
        "Choose a new password here." + IGNORE_EN,
        "Choose a new password",
        "The link works for 1 hour and can be used once.",
    ),
    "signup": Words(
        "Confirm your e-mail address",
        "Confirm that the address is yours, and your workspace is ready." + IGNORE_EN,
        "Confirm the address",
        "The link works for 1 hour and can be used once.",
    ),
    "email_change": Words(
        "Confirm your new e-mail address",
        "Confirm that you want to sign in with this address from now on." + IGNORE_EN,
        "Confirm the address",
        "The link works for 1 hour and can be used once.",
    ),
    "password_changed": Words(
        "Your password was changed",
        "The password of your CRMFlow account was just changed, and your other devices were signed out."
        + AT_ONCE_EN,
    ),
    "email_changed": Words(
        "Your e-mail address was changed",
        "Your CRMFlow account now uses another e-mail address. If it was not you, tell your administrator at "
        "once.",
    ),
    "factor_added": Words(
        "Two-step sign-in is on",
        "An authenticator app was added to your CRMFlow account." + AT_ONCE_EN,
    ),
    "factor_removed": Words(
        "An authenticator app was removed",
        "An authenticator app was removed from your CRMFlow account." + AT_ONCE_EN,
    ),
}


def write(occasion: Occasion, base_url: str) -> Letter:
    """The letter, in the receiver's language."""
    words = (ENGLISH if occasion.language == "en" else DANISH)[occasion.purpose]
    # Names are what somebody typed: on one line, and no letter of their own.
    name, workspace, inviter = (
        one_line(text)[:LONGEST_NAME] for text in (occasion.name, occasion.workspace, occasion.inviter)
    )
    greeting = ("Hi" if occasion.language == "en" else "Hej") + (f" {name}" if name else "")
    values = {"inviter": inviter or workspace, "workspace": workspace, "base": base_url}
    says = words.says.format(**values)
    link = link_of(occasion, base_url) if words.button else ""
    return Letter(
        to=occasion.to,
        subject=words.subject.format(**values),
        text="\n\n".join(part for part in (greeting, says, link, words.lasts) if part) + "\n",
        html=as_html(occasion.language, (greeting, says, words.lasts), (words.button, link)),
    )


def link_of(occasion: Occasion, base_url: str) -> str:
    """Where the letter leads: to a page of ours, or through us to the page the client asked for."""
    if occasion.purpose in ("invite", "recovery") and not occasion.redirect_to:
        return own_link(base_url, occasion.purpose, occasion.token)
    query = {"token": occasion.token, "type": occasion.purpose}
    if occasion.redirect_to:
        query["redirect_to"] = occasion.redirect_to
    return f"{base_url}/auth/v1/verify?{urlencode(query)}"


def as_html(language: str, paragraphs: tuple[str, str, str], button: tuple[str, str]) -> str:
    """The same words with a link to press; no picture, nothing loaded from elsewhere."""
    greeting, says, lasts = (f"<p>{escape(text)}</p>" if text else "" for text in paragraphs)
    words, link = button
    press = (
        f'<p><a href="{escape(link)}">{escape(words)}</a></p><p><small>{escape(link)}</small></p>'
        if link
        else ""
    )
    start = f'<!doctype html><html lang="{"en" if language == "en" else "da"}">'
    return f'{start}<body style="font-family: sans-serif">{greeting}{says}{press}{lasts}</body></html>'
