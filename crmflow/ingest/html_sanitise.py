"""Mail and chat HTML made harmless: an allow-list of tags, no script, no remote image until somebody asks."""

import html as entities
import re
from collections import Counter

import nh3

from crmflow.ingest.wire import storable

LENGTH_LIMIT = 1_000_000

TAGS_LISTED = """
    a abbr b blockquote br caption center code col colgroup dd div dl dt em figcaption figure font
    h1 h2 h3 h4 h5 h6 hr i img li ol p pre q s small span strike strong sub sup table tbody td tfoot
    th thead tr u ul
"""
TAGS = frozenset(TAGS_LISTED.split())
BOX = frozenset({"align", "valign", "width", "height", "bgcolor", "style", "dir", "title"})
ATTRIBUTES = {
    "*": set(BOX),
    "a": {"href", "name"},
    "img": {"src", "data-src", "alt"},
    "table": {"border", "cellpadding", "cellspacing"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "font": {"color", "face", "size"},
    "ol": {"start", "type"},
}
# Nothing that can place itself over the page, load something, or run.
STYLES_LISTED = """
    background-color border border-bottom border-collapse border-color border-left border-right
    border-spacing border-style border-top border-width color direction font font-family font-size
    font-style font-weight height line-height list-style-type margin margin-bottom margin-left
    margin-right margin-top max-width min-width padding padding-bottom padding-left padding-right
    padding-top text-align text-decoration text-indent vertical-align white-space width word-break
"""
STYLES = frozenset(STYLES_LISTED.split())
DROPPED_WITH_CONTENT = frozenset({"script", "style", "title", "head", "noscript", "template", "svg", "math"})
INLINE_IMAGE = re.compile(r"^(?:cid:|data:image/(?:png|jpe?g|gif|webp);base64,)", re.IGNORECASE)
REMOTE_SRC = re.compile(r'(<img\b[^<>]{0,4000}?)\ssrc="(?!cid:|data:)', re.IGNORECASE)
LINE_BREAK = re.compile(
    r"<(?:br|hr|/p|/div|/tr|/li|/h[1-6]|/blockquote|/pre|/table)\b[^<>]{0,200}>", re.IGNORECASE
)
CELL_BREAK = re.compile(r"</t[dh]\b[^<>]{0,20}>", re.IGNORECASE)
TAG = re.compile(r"<(/?)([a-z][a-z0-9]{0,20})", re.IGNORECASE)
ANY_TAG = re.compile(r"<[^<>]{0,2000}>?")
NEVER_NESTED_LISTED = """
    br hr img input meta link area base col embed source p li td th tr dd dt option
"""
NEVER_NESTED = frozenset(NEVER_NESTED_LISTED.split())
DEPTH_LIMIT = 200
BLANKS = re.compile(r"[ \t\u00a0]+")
MANY_LINES = re.compile(r"\n{3,}")


def sanitise(html: str) -> str:
    """HTML that can be shown inside our page. Remote images keep their address in `data-src` only."""
    cut = storable(html[:LENGTH_LIMIT])
    if is_too_deep(cut):
        return f"<pre>{entities.escape(ANY_TAG.sub(' ', cut))}</pre>"
    clean = nh3.clean(
        cut,
        tags=set(TAGS),
        attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
        attribute_filter=_attribute,
        clean_content_tags=set(DROPPED_WITH_CONTENT),
        url_schemes={"http", "https", "mailto", "tel", "cid", "data"},
        link_rel="noopener noreferrer nofollow",
        filter_style_properties=set(STYLES),
    )
    return REMOTE_SRC.sub(r'\1 data-src="', clean)


def _attribute(tag: str, name: str, value: str) -> str | None:
    lowered = re.sub(r"[\s\x00-\x20]+", "", value).lower()
    if name == "data-src":
        return None
    if tag == "img" and name == "src":
        return value if INLINE_IMAGE.match(lowered) or lowered.startswith(("http://", "https://")) else None
    if name == "href" and lowered.startswith(("data:", "cid:")):
        return None
    if name == "style" and ("url(" in lowered or "expression" in lowered or "\\" in lowered):
        return None
    return value


def is_too_deep(html: str) -> bool:
    """Whether elements nest so deep that an HTML parser's time grows with the square of the length."""
    open_tags: Counter[str] = Counter()
    depth = 0
    for closing, name in TAG.findall(html):
        tag = name.lower()
        if tag in NEVER_NESTED or (closing and not open_tags[tag]):
            continue
        open_tags[tag] += -1 if closing else 1
        depth += -1 if closing else 1
        if depth > DEPTH_LIMIT:
            return True
    return False


def html_to_text(html: str) -> str:
    """The readable text of an HTML body: block ends become line ends, markup and hidden content go."""
    broken = CELL_BREAK.sub("\t", LINE_BREAK.sub("\n", html[:LENGTH_LIMIT]))
    hidden = {"script", "style", "title", "head", "template"}
    bare = (
        ANY_TAG.sub(" ", broken)
        if is_too_deep(broken)
        else nh3.clean(broken, tags=set(), clean_content_tags=hidden)
    )
    lines = (BLANKS.sub(" ", line).strip() for line in entities.unescape(bare).splitlines())
    return storable(MANY_LINES.sub("\n\n", "\n".join(lines)).strip())
