"""How each line of a text looks: the one setting that all writers write."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import pymupdf

from judging.program import CHECKOUT
from strangers.text import Annex, Text, article_heading

FONTS = CHECKOUT / "assets/fonts"
MM = 72 / 25.4

_ROMAN = re.compile(r"^[IVX]+\. \D")
_NUMBERED = re.compile(r"^(?P<label>[IVX]+\.|\d+\.|[a-zđ]\)|-) (?P<rest>.*)$", re.S)


@dataclass(frozen=True)
class Line:
    """A paragraph; lengths in millimetres, sizes and spacings in points."""

    text: str
    size: float = 14
    bold: bool = False
    italic: bool = False
    underline: bool = False
    align: str = "center"
    first: float = 0
    before: float = 0
    #: Line spacing, in points or in per cent; single when neither.
    exact: float | None = None
    multiple: float | None = None
    #: The length of a rule drawn below.
    rule: float | None = None
    new_page: bool = False
    font: str = "Times New Roman"
    #: Red, green, blue as hexadecimal digits.
    colour: str = "000000"
    #: Stretches of the text that look otherwise, each with what is other.
    special: tuple[tuple[str, Mapping[str, Any]], ...] = ()

    @property
    def parts(self) -> tuple[str | None, str]:
        """The number or dash at its start, and the rest."""
        found = _NUMBERED.match(self.text)
        return (found["label"], found["rest"]) if found else (None, self.text)

    def runs(self, text: str | None = None) -> list[Line]:
        """The text, or a part of it, as stretches of one look."""
        runs = [replace(self, text=self.text if text is None else text, special=())]
        for stretch, look in self.special:
            runs = [part for run in runs for part in _parted(run, stretch, look)]
        return [run for run in runs if run.text]


def _parted(line: Line, stretch: str, look: Mapping[str, Any]) -> list[Line]:
    before, found, after = line.text.partition(stretch)
    if not found:
        return [line]
    return [
        replace(line, text=before),
        replace(line, text=found, **look),
        replace(line, text=after),
    ]


@dataclass(frozen=True)
class Page:
    """The paper and its number; lengths in millimetres, sizes in points."""

    width: float = 210
    height: float = 297
    top: float = 20
    bottom: float = 20
    left: float = 30
    right: float = 15
    #: From the top edge to the page number.
    header: float = 10
    #: `header`, `footer` or `none`.
    number: str = "header"
    number_size: float = 14
    number_align: str = "center"
    number_italic: bool = False
    number_on_first: bool = False

    @property
    def text_width(self) -> float:
        """The width of the text."""
        return self.width - self.left - self.right


@dataclass(frozen=True)
class Setting:
    """A document's lines by the blocks that stand beside or below one another."""

    page: Page
    #: Ô 2, 3, 5b.
    left: list[Line]
    #: Ô 1, 4.
    right: list[Line]
    #: Ô 5a, 9a, 6.
    content: list[Line]
    #: Ô 9.
    recipients: list[Line]
    #: Ô 7.
    signature: list[Line]
    annexes: list[Line]


def set_text(text: Text) -> Setting:
    """The looks that the text's standard asks for."""
    date = Line(text.place_date, 14, italic=True, before=6)
    return Setting(
        page=Page(),
        left=_left(text),
        right=_right(text) + [date] * bool(text.place_date),
        content=_title(text) + _addressees(text) + _bases(text) + _body(text, text.body),
        recipients=_recipients(text),
        signature=_signature(text),
        annexes=[line for annex in text.annexes for line in _annex(text, annex)],
    )


def width(line: Line) -> float:
    """The length of a line of text in millimetres, in Times New Roman's widths."""
    return _font(line.bold, line.italic).text_length(line.text, line.size) / MM


@functools.cache
def _font(bold: bool, italic: bool) -> pymupdf.Font:
    style = {(False, False): "Regular", (True, False): "Bold", (False, True): "Italic"}
    name = style.get((bold, italic), "BoldItalic")
    return pymupdf.Font(fontfile=str(next(FONTS.rglob(f"LiberationSerif-{name}.ttf"))))


def _ruled(line: Line, share: float) -> Line:
    return replace(line, rule=round(width(line) * share, 1))


def _left(text: Text) -> list[Line]:
    size = 14 if text.is_party else 13
    names = [Line(name, size) for name in text.superior]
    names += [Line(name, size, bold=True) for name in text.organ]
    if text.organ_mark:
        names.append(Line(text.organ_mark, size))
    elif not text.is_party:
        names[-1] = _ruled(names[-1], 0.4)
    below = [Line(text.number, size, before=0 if text.is_party else 6)] if text.number else []
    below += [
        Line(line, 12, italic=text.is_party, before=0 if number else 6)
        for number, line in enumerate(text.letter_subject)
    ]
    return names + below


def _right(text: Text) -> list[Line]:
    title = Line(text.national_title, 15 if text.is_party else 13, bold=True)
    above = [_ruled(title, 1)] if text.is_party else [title]
    if text.motto:
        above.append(_ruled(Line(text.motto, 14, bold=True), 1))
    return above


def _title(text: Text) -> list[Line]:
    if not text.type:
        return []
    lines = [Line(text.type, 16 if text.is_party else 14, bold=True, before=18)]
    lines += [Line(line, 14, bold=True) for line in text.subject]
    if text.subject_mark:
        lines.append(Line(text.subject_mark, 14))
    elif not text.is_party:
        lines[-1] = _ruled(lines[-1], 0.4)
    return lines


def _addressees(text: Text) -> list[Line]:
    label = text.addressee_label
    if not label:
        return []
    names = text.addressee_lines()
    look = Line("", 14, align="left", first=35)
    if len(names) == 1:
        whole = f"{label} {names[0]}"
        return [replace(look, text=whole, before=12)]
    return [
        replace(look, text=label, italic=text.is_party, before=12),
        *(replace(look, text=name, first=45) for name in names),
    ]


def _bases(text: Text) -> list[Line]:
    """Căn cứ and the lines of the enactment: its first above them when there are two."""
    head = Line("", 14, bold=True, before=12)
    look = _paragraph(text)
    bases = [replace(look, text=line, italic=not text.is_party) for line in text.basis_lines()]
    enactment = [replace(head, text=line) for line in text.enactment]
    return enactment[:-1] + bases + enactment[-1:]


def _paragraph(text: Text) -> Line:
    exact = 18 if text.is_party else None
    return Line("", 14, align="justify", first=10, before=6, exact=exact)


def _body(text: Text, body: list[str]) -> list[Line]:
    return [_content(replace(_paragraph(text), text=said)) for said in body]


def _content(line: Line) -> Line:
    """A paragraph of the content in the look of what it is."""
    if line.text.startswith("# "):
        return replace(line, text=line.text[2:], bold=True)
    if _ROMAN.match(line.text):
        return replace(line, bold=True)
    if heading := article_heading(line.text):
        return replace(line, special=((heading, {"bold": True}),))
    return line


def _recipients(text: Text) -> list[Line]:
    if not text.recipients:
        return []
    if text.is_party:
        label = Line("Nơi nhận:", 14, underline=True, align="left")
    else:
        label = Line("Nơi nhận:", 12, bold=True, italic=True, align="left")
    size = 12 if text.is_party else 11
    return [label] + [Line(line, size, align="left") for line in text.recipient_lines()]


def _signature(text: Text) -> list[Line]:
    lines = [Line(line, bold=True) for line in text.authority]
    lines += [Line(line, bold=not text.is_party) for line in text.post]
    return lines + [Line(text.signer, bold=True, before=60)] * bool(text.signer)


def _annex(text: Text, annex: Annex) -> list[Line]:
    lines = [Line(annex.label, bold=True, new_page=True)]
    lines += [Line(line, bold=True) for line in annex.title]
    lines.append(Line(annex.reference, italic=True))
    return lines + _body(text, annex.body)
