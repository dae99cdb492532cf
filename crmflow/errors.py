"""The errors a caller can meet. The docstring is the default message; the status is what HTTP answers."""

from typing import ClassVar


class CrmflowError(Exception):
    """Something went wrong on our side."""

    status: ClassVar[int] = 500
    code: ClassVar[str] = "internal"

    def __init__(
        self, message: str | None = None, *, field: str | None = None, hint: str | None = None
    ) -> None:
        self.message = message or (type(self).__doc__ or "").strip()
        self.field = field
        self.hint = hint
        super().__init__(self.message)


class Invalid(CrmflowError):
    """The request is not valid."""

    status = 422
    code = "invalid"


class BadRequest(CrmflowError):
    """The request cannot be read."""

    status = 400
    code = "bad_request"


class Unauthenticated(CrmflowError):
    """Sign in first."""

    status = 401
    code = "unauthenticated"


class Forbidden(CrmflowError):
    """Your role does not allow this."""

    status = 403
    code = "forbidden"


class NotFound(CrmflowError):
    """There is no such thing, or it is not yours to see."""

    status = 404
    code = "not_found"


class MethodNotAllowed(CrmflowError):
    """This method is not for this address; the header Allow names those that are."""

    status = 405
    code = "method_not_allowed"


class Conflict(CrmflowError):
    """This clashes with something that is already there."""

    status = 409
    code = "conflict"


class TooLarge(CrmflowError):
    """The body is too large."""

    status = 413
    code = "too_large"


class UnsupportedType(CrmflowError):
    """This kind of file or content is not accepted."""

    status = 415
    code = "unsupported_type"


class TooMany(CrmflowError):
    """Too many attempts; wait a little."""

    status = 429
    code = "too_many"

    def __init__(self, message: str | None = None, *, retry_after: float = 60) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class Unavailable(CrmflowError):
    """The service is not ready; try again in a moment."""

    status = 503
    code = "unavailable"
    # Seconds after which it makes sense to ask again.
    retry_after: float = 5

    def __init__(
        self,
        message: str | None = None,
        *,
        field: str | None = None,
        hint: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message, field=field, hint=hint)
        if retry_after is not None:
            self.retry_after = retry_after
