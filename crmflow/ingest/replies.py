"""What a person wrote now, without the earlier messages quoted below or between it. The signature stays."""

import re

TEXT_LIMIT = 200_000
LINE_LIMIT = 400
WRAPPED_LINES = 3
BLOCK_LINES = 6

VERBS = r"(?:skrev|wrote|schrieb|skrev den|a écrit|escribió)"
INTRO_START = re.compile(
    r"^(?:Den|D\.|On|Am|På|Le|El)\s|^(?:man|tir|ons|tor|fre|lør|søn)\w{0,4}\.?,?\s"
    r"|^\d{1,4}[-./]\d{1,2}[-./]\d{2,4}\s"
    r"|^[^<>\n]{1,80}<[^<>\s]{3,200}>\s+(?:skrev|wrote|schrieb)",
    re.IGNORECASE,
)
INTRO = re.compile(rf"\b{VERBS}\b[^\n]{{0,300}}:\s*$|<[^<>\s]{{3,200}}>\s*:\s*$", re.IGNORECASE)
DIGIT = re.compile(r"\d")
SEPARATOR = re.compile(
    r"^-{3,}\s?(?:Oprindelig (?:meddelelse|besked)|Original (?:Message|besked)|Ursprüngliche Nachricht|"
    r"Original-Nachricht|Ursprungligt meddelande)\s?-{3,}$",
    re.IGNORECASE,
)
RULE = re.compile(r"^_{20,}$")
FIELD = re.compile(
    r"^\*?(Fra|From|Von|Från|Sendt|Sent|Gesendet|Skickat|"
    r"Dato|Date|Datum|Til|To|An|Till|Cc|Emne|Subject|Betreff|Ämne)\s?:\*?",
    re.IGNORECASE,
)
FROM_FIELD = re.compile(r"^\*?(?:Fra|From|Von|Från)\s?:\*?\s*\S", re.IGNORECASE)
DEVICE = re.compile(
    r"^(?:Sendt fra (?:min|mit|Outlook|Mail|Yahoo)\b.{0,60}|Sent from (?:my|Outlook|Mail|Yahoo)\b.{0,60}|"
    r"Hent Outlook (?:til|for) .{0,60}|Get Outlook for .{0,60}|Send fra min .{0,60})$",
    re.IGNORECASE,
)

SIGNATURE_LINES = 25
GREETING = re.compile(
    r"^(?:(?:med )?(?:de )?(?:venlig|bedste|mange|kærlig)e? hilsen(?:er)?|(?:de )?bedste hilsner"
    r"|(?:mange )?hilsner|hilsen|mvh|m\.v\.h|vh|dbh|kh|(?:kind|best|warm) regards|regards"
    r"|best wishes|sincerely|mit freundlichen grüßen)\b[.,!]?"
    r"(?:\s+\S+){0,4}$",
    re.IGNORECASE,
)


def new_text(text: str) -> str:
    """The newly written part of a mail's text; all of it when nothing else would be left."""
    lines = text[:TEXT_LIMIT].replace("\r\n", "\n").split("\n")
    kept: list[str] = []
    position = 0
    while position < len(lines):
        line = lines[position].strip()[:LINE_LIMIT]
        intro = _intro_lines(lines, position)
        if intro and not _is_quoted_after(lines, position + intro):
            break
        if SEPARATOR.match(line) or is_header_block(lines, position) or _is_ruled_block(lines, position):
            break
        if not intro and not line.startswith(">") and not DEVICE.match(line):
            kept.append(lines[position].rstrip())
        position += max(intro, 1)
    return "\n".join(kept).strip() or text.strip()


def is_header_block(lines: list[str], position: int) -> bool:
    """Whether the lines from here are the Fra/Sendt/Til/Emne block that Outlook puts above a quoted mail."""
    if not FROM_FIELD.match(lines[position].strip()[:LINE_LIMIT]):
        return False
    following = (line.strip()[:LINE_LIMIT] for line in lines[position + 1 : position + BLOCK_LINES])
    names = {found.group(1).lower() for line in following if (found := FIELD.match(line))}
    return len(names) > 1


def _intro_lines(lines: list[str], position: int) -> int:
    """How many lines from here are "Den … skrev …:", which mail programs wrap; 0 when they are not."""
    first = lines[position].strip(" >\t\r\u00a0")[:LINE_LIMIT]
    if not INTRO_START.match(first):
        return 0
    joined = ""
    for count, line in enumerate(lines[position : position + WRAPPED_LINES], start=1):
        joined = f"{joined} {line.strip(' >')}".strip()[: LINE_LIMIT * 2]
        if INTRO.search(joined) and DIGIT.search(joined):
            return count
    return 0


def _is_quoted_after(lines: list[str], position: int) -> bool:
    """Whether the next line with text is quoted with >, so that new text may follow below the quote."""
    following = (line.strip() for line in lines[position : position + BLOCK_LINES])
    return next((line.startswith(">") for line in following if line), False)


def _is_ruled_block(lines: list[str], position: int) -> bool:
    if not RULE.match(lines[position].strip()[:LINE_LIMIT]):
        return False
    return any(is_header_block(lines, after) for after in range(position + 1, min(position + 4, len(lines))))


def without_signature(text: str) -> str:
    """The text above the signature; all of it when nothing else would be left."""
    lines = text.split("\n")
    first = max(1, len(lines) - SIGNATURE_LINES)
    for position in range(first, len(lines)):
        if lines[position].rstrip() == "--" or GREETING.match(lines[position].strip()[:LINE_LIMIT]):
            return "\n".join(lines[:position]).strip() or text
    return text
