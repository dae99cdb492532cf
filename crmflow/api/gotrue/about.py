"""What programs ask before they sign in: is it there, how does one sign in, which keys check its tokens."""

from importlib.metadata import version
from typing import Any

from fastapi import Request

from crmflow.api.access_tokens import AccessTokens
from crmflow.api.gotrue.errors import auth_router
from crmflow.api.session import settings_of

router = auth_router()


@router.get("/health")
async def health() -> dict[str, str]:
    """That it is there."""
    return {
        "name": "CRMFlow",
        "version": version("crmflow"),
        "description": "Signing in, in GoTrue's dialect",
    }


@router.get("/settings")
async def settings(request: Request) -> dict[str, Any]:
    """The ways of signing in: by e-mail and password."""
    configured = settings_of(request)
    return {
        "external": {"email": True, "phone": False, "anonymous_users": False},
        "disable_signup": not (configured.open_signup and configured.sends_mail),
        "mailer_autoconfirm": False,
        "phone_autoconfirm": False,
        "sms_provider": "",
        "saml_enabled": False,
    }


@router.get("/.well-known/jwks.json")
async def jwks(request: Request) -> dict[str, Any]:
    """The public keys of the access tokens (RFC 7517); `kid` says which one signed."""
    tokens: AccessTokens = request.app.state.tokens
    return tokens.public_keys()
