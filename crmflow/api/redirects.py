"""Where a link in a mail may lead on to: our own pages, and those that the operator named."""

from urllib.parse import SplitResult, urlsplit

from crmflow.config import Settings

LONGEST = 2_000


def allowed_redirect(settings: Settings, wanted: str | None) -> str | None:
    """The wanted address when it is allowed, else None: then the link leads to our own pages."""
    if not wanted or len(wanted) > LONGEST or not wanted.isascii() or not wanted.isprintable():
        return None
    # Browsers read a backslash as a slash, and we must not disagree with them about where the host ends.
    if "\\" in wanted or " " in wanted:
        return None
    try:
        target = urlsplit(wanted)
    except ValueError:
        return None
    listed = [settings.base_url, *settings.redirect_urls.split(",")]
    return (
        wanted if any(is_under(target, urlsplit(each.strip())) for each in listed if each.strip()) else None
    )


def is_under(target: SplitResult, allowed: SplitResult) -> bool:
    """The same scheme and host, and a path that begins with the allowed one."""
    same_place = (target.scheme, target.netloc.lower()) == (allowed.scheme, allowed.netloc.lower())
    folder = allowed.path.rstrip("/")
    below = target.path == folder or target.path.startswith(f"{folder}/") or not (folder or target.path)
    return same_place and bool(target.netloc) and below and ".." not in target.path
