"""The same words in the plain text, the PDF and the DOCX.

The PDF is read by poppler, the DOCX after LibreOffice has laid it out, so that
numbers which Word counts by itself are words too. Order is left out: notes and
columns come in another order from every reader. What each page adds is left
out as well: its number, and the header rows of a table that goes on.
"""

from __future__ import annotations

import unicodedata
import zipfile
from collections import Counter
from pathlib import Path

from lxml import etree

from judging import program
from judging.case import Case, Verdict
from judging.words import listed, pieces

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_XHTML = "{http://www.w3.org/1999/xhtml}"
#: Page numbers start above this, bodies below: 15 mm in points.
_HEADER_BOTTOM = 15 / 25.4 * 72
#: Words nearer than this are one word in two fonts, in points.
_TOUCHING = 0.5


def same_words(case: Case) -> Verdict:
    """Every word of the text as often in the PDF and in the DOCX, and no other."""
    text = case.txt.read_text(encoding="utf-8")
    repeated = _header_rows(case.docx)
    objections = _not_composed("txt", text)
    for name, pdf in (("pdf", case.pdf), ("docx", case.office)):
        read = "\n".join(_words(pdf))
        objections += _not_composed(name, read)
        objections += _differences(name, pieces(text), pieces(read), repeated)
    return Verdict("same words", f"{pieces(text).total()} words", objections)


def _differences(
    name: str, expected: Counter[str], found: Counter[str], repeated: list[Counter[str]]
) -> list[str]:
    missing, added = expected - found, found - expected
    for row in repeated:
        while row and row <= added:
            added -= row
    objections = []
    if missing:
        objections.append(f"{name} lacks: {listed(missing)}")
    if added:
        objections.append(f"{name} adds: {listed(added)}")
    return objections


def _not_composed(name: str, text: str) -> list[str]:
    """Every format is Unicode NFC: what looks alike can then be searched alike."""
    words = Counter(word for word in text.split() if not unicodedata.is_normalized("NFC", word))
    return [f"{name} is not NFC: {listed(words)}"] if words else []


def _words(pdf: Path) -> list[str]:
    """Poppler's words of all pages, page numbers left out."""
    xml = program.run("pdftotext", "-bbox-layout", pdf, "-").stdout
    root = etree.fromstring(xml.encode(), etree.XMLParser(recover=True))
    return [
        word
        for line in root.iter(f"{_XHTML}line")
        for word in _line_words(line)
        if not (float(line.get("yMin")) < _HEADER_BOTTOM and _is_number(line))
    ]


def _is_number(line: etree._Element) -> bool:
    return "".join(line.itertext()).strip().isdecimal()


def _line_words(line: etree._Element) -> list[str]:
    """The words of a line; parts that touch, as a raised mark does, are one word."""
    words: list[str] = []
    end = float("-inf")
    for word in line.iter(f"{_XHTML}word"):
        if abs(float(word.get("xMin")) - end) < _TOUCHING:
            words[-1] += word.text or ""
        else:
            words.append(word.text or "")
        end = float(word.get("xMax"))
    return words


def _header_rows(docx: Path) -> list[Counter[str]]:
    """The words of each table's header rows, which come again on every page it reaches."""
    with zipfile.ZipFile(docx) as package:
        document = etree.fromstring(package.read("word/document.xml"))
    return [
        sum((_row_words(row) for row in table.iter(f"{_W}tr") if _repeats(row)), Counter())
        for table in document.iter(f"{_W}tbl")
    ]


def _repeats(row: etree._Element) -> bool:
    return row.find(f"{_W}trPr/{_W}tblHeader") is not None


def _row_words(row: etree._Element) -> Counter[str]:
    paragraphs = ("".join(p.itertext(f"{_W}t")) for p in row.iter(f"{_W}p"))
    return sum(map(pieces, paragraphs), Counter())
