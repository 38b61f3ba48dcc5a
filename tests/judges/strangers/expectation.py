"""Which component has which text: what a document must be recognised as."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

from strangers.text import Text, article_heading

#: A component that the document does not have.
MISSING = "missing"
#: A component that is there with whatever text.
PRESENT = "present"
#: A component that is not compared.
ANY = "any"

#: The components that are compared. Posts of the signer are taken as one: which
#: of the lines gives the authority is told apart by looks, not by words.
COMPONENTS = (
    "national-title",
    "motto",
    "superior-organ",
    "issuing-organ",
    "organ-mark",
    "number",
    "place-date",
    "type-name",
    "subject",
    "subject-mark",
    "letter-subject",
    "addressee-label",
    "addressee",
    "legal-basis",
    "enactment",
    "roman-heading",
    "article-heading",
    "signature",
    "signer-name",
    "recipients-label",
    "recipient",
    "annex-label",
    "annex-title",
    "annex-reference",
    "page-number",
)
_ONE = {"signature-authority": "signature", "signature-post": "signature"}
#: Looked for in the annexes too.
_EVERYWHERE = ("annex-label", "annex-title", "annex-reference", "page-number")

Expectation = Mapping[str, str]


def of_text(text: Text, page_numbers: bool) -> Expectation:
    """What a document of this text must be recognised as."""
    expected = {
        "national-title": [text.national_title],
        "motto": [text.motto],
        "superior-organ": text.superior,
        "issuing-organ": text.organ,
        "organ-mark": [text.organ_mark],
        "number": [text.number],
        "place-date": [text.place_date],
        "type-name": [text.type],
        "subject": text.subject,
        "subject-mark": [text.subject_mark],
        "letter-subject": text.letter_subject,
        "addressee-label": [text.addressee_label],
        "addressee": text.addressee_lines(),
        "legal-basis": text.basis_lines(),
        "enactment": text.enactment,
        "roman-heading": [line for line in text.body if re.match(r"[IVX]+\. \D", line)],
        "article-heading": [article_heading(line) for line in text.body],
        "signature": text.authority + text.post,
        "signer-name": [text.signer],
        "recipients-label": ["Nơi nhận:"] if text.recipients else [],
        "recipient": text.recipient_lines(),
        "annex-label": [annex.label for annex in text.annexes],
        "annex-title": [line for annex in text.annexes for line in annex.title],
        "annex-reference": [annex.reference for annex in text.annexes],
    }
    said = {key: " ".join(filter(None, lines)) or MISSING for key, lines in expected.items()}
    return said | {"page-number": PRESENT if page_numbers else MISSING}


def read(path: Path) -> Expectation:
    """An expectation file; what it does not name is missing."""
    said = yaml.safe_load(path.read_text("utf-8"))
    return dict.fromkeys(COMPONENTS, MISSING) | said


def differences(expected: Expectation, components: Iterable[Mapping[str, Any]]) -> list[str]:
    """Where the components of a report are not the expected ones."""
    found: dict[str, list[str]] = {}
    for piece in components:
        name = _ONE.get(piece["component"], piece["component"])
        if piece["annex"] is None or name in _EVERYWHERE:
            found.setdefault(name, []).append(piece["text"])
    told = []
    for component in COMPONENTS:
        wanted, shown = expected[component], " ".join(found.get(component, [])) or MISSING
        if not _agree(component, wanted, shown):
            told.append(f"{component}: expected {wanted!r}, found {shown!r}")
    return told


def _agree(component: str, wanted: str, shown: str) -> bool:
    if wanted == ANY:
        return True
    if MISSING in (wanted, shown) or wanted == PRESENT:
        return (wanted == MISSING) == (shown == MISSING)
    return _plain(wanted) == _plain(shown)


def _plain(text: str) -> str:
    """Without dashes and bullets before items, and with plain blanks."""
    return re.sub(r"(^|(?<=\s))[-•–](?=\s)|\s+", " ", text).strip().replace("  ", " ")
