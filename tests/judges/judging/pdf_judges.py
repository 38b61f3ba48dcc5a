"""Judges of a PDF: structure, fonts, identity, PDF/UA-1, PDF/A-2a twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

import outloud
import pikepdf
from docx import Document
from docx.oxml.ns import qn
from outloud.findings import Finding
from outloud.registry import load_catalogue
from oxidize_pdf import PdfALevel, PdfAValidator
from pdf_oxide import PdfDocument

from judging import program
from judging.case import Case, Verdict

#: pdf-oxide says with this what it never looks at, in every file alike.
_NOT_CHECKED = re.compile(r"validation requires .* access$")

#: Rules of outloud that object to what is right, in every file alike.
_FALSE_ALARMS = [
    # "A drawn grid that no table announces": it looks for tables by their /Pg
    # entry, which is optional and which typst leaves out.
    "TBL-014",
    # "The grid does not close": it forgets a cell that covers several rows at
    # the end of the last of them. `tables` counts instead.
    "TBL-004",
]


def qpdf(case: Case) -> Verdict:
    """Cross-reference table, objects and streams read without a repair."""
    done = program.run("qpdf", "--check", case.pdf)
    objections = [line for line in done.stderr.splitlines() if line.strip()]
    if done.returncode and not objections:
        objections = [f"exit status {done.returncode}"]
    return Verdict("qpdf", f"exit status {done.returncode}", objections)


def fonts(case: Case) -> Verdict:
    """Poppler's list of fonts: all embedded, mapped to Unicode, none of Type 3."""
    rows = program.run("pdffonts", case.pdf).stdout.splitlines()[2:]
    objections = [] if rows else ["no font, so no text"]
    for row in rows:
        # A long name pushes its row to the right: count from the end of the line.
        embedded, _subset, unicode = row.split()[-5:-2]
        faults = {
            "not embedded": embedded != "yes",
            "not mapped to Unicode": unicode != "yes",
            "Type 3": " Type 3 " in row,
        }
        objections += [f"{row.split()[0]}: {fault}" for fault, is_so in faults.items() if is_so]
    return Verdict("pdffonts", f"{len(rows)} fonts", objections)


def identity(case: Case) -> Verdict:
    """What the file says it is: PDF/A-2a, PDF/UA-1, tagged, with a title, in Vietnamese."""
    info = program.run("pdfinfo", case.pdf).stdout
    with pikepdf.open(case.pdf) as pdf:
        language = str(pdf.Root.get("/Lang", ""))
        with pdf.open_metadata() as xmp:
            part, level = xmp.get("pdfaid:part"), xmp.get("pdfaid:conformance")
            accessible = xmp.get("pdfuaid:part")
    facts = {
        "PDF/A": (f"{part}{level}", "2A"),
        "PDF/UA": (str(accessible), "1"),
        "Lang": (language, "vi-VN"),
        "Tagged": (_entry(info, "Tagged"), "yes"),
    }
    objections = [f"{k}: `{got}`, not `{want}`" for k, (got, want) in facts.items() if got != want]
    if not _entry(info, "Title"):
        objections.append("no title")
    return Verdict("pdfinfo", f"{_entry(info, 'Pages')} pages", objections)


def _entry(info: str, key: str) -> str:
    found = re.search(rf"^{key}:\s*(.*)$", info, re.MULTILINE)
    return found[1].strip() if found else ""


def pdf_ua(case: Case) -> Verdict:
    """outloud's 91 rules: those of PDF/UA-1, and what makes a page unclear when read out.

    Whatever touches conformance objects, even as a warning, and so does an
    error of meaning. A mere warning of meaning is a note.
    """
    result = outloud.check(str(case.pdf), skip=_FALSE_ALARMS)
    if result.error:
        return Verdict("outloud", "not read", [result.error])
    rules = load_catalogue()
    objections, notes = [], []
    headings = _table_headings(case)
    lines = case.txt.read_text(encoding="utf-8").replace("\u00a0", " ").splitlines()
    for finding in result.sorted_findings():
        if _is_content(finding, headings, lines):
            continue
        message = f"{finding.rule} {finding.severity}: {finding.message}"
        conformance = rules[finding.rule].layer == "conformance"
        if finding.severity == "error" or (conformance and finding.severity == "warning"):
            objections.append(message)
        else:
            notes.append(message)
    figures = f"{result.errors} errors, {result.warnings} warnings"
    return Verdict("outloud", figures, objections, notes)


def _is_content(finding: Finding, headings: set[str], lines: list[str]) -> bool:
    """Whether outloud takes for furniture what the document says, or the other way round."""
    evidence = str(finding.evidence or "")
    if finding.rule == "TAG-002":
        # The head of a table, repeated on the next page: an artifact there,
        # as ISO 32000-2 asks, for it is read with the table's first part.
        return set(evidence.replace("; ", " ").split()) <= headings
    if finding.rule == "PAG-001":
        # "Phụ lục 1" at the top of each annex is its heading.
        return any(line.startswith(evidence) for line in lines)
    return False


def _table_headings(case: Case) -> set[str]:
    """The words in the heads of all tables, by the rows that DOCX repeats."""
    document = Document(str(case.docx))
    return {
        word
        for row in document.element.body.iter(qn("w:tr"))
        if row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
        for text in row.iter(qn("w:t"))
        for word in (text.text or "").split()
    }


def tables(case: Case) -> Verdict:
    """The tagged tables: with their spans, the cells of each fill the grid once, row by row."""
    with pikepdf.open(case.pdf) as pdf:
        found = [node for node in _elements(pdf.Root.StructTreeRoot) if node.S == "/Table"]
        objections = [
            f"table {number}: rows of {sorted(widths)} columns"
            for number, table in enumerate(found, 1)
            if len(widths := set(_row_widths(table))) > 1
        ]
        return Verdict("closed tables", f"{len(found)} tables", objections)


def _elements(node: pikepdf.Object) -> Iterator[pikepdf.Dictionary]:
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from _elements(kid)


def _row_widths(table: pikepdf.Dictionary) -> Iterator[int]:
    """How many columns each row fills, with the cells that reach into it from above."""
    reaching: list[tuple[int, int]] = []
    for row in (node for node in _elements(table) if node.S == "/TR"):
        cells = [_spans(cell) for cell in _elements(row) if cell.S in ("/TH", "/TD")]
        reaching += cells
        yield sum(columns for columns, _ in reaching)
        reaching = [(columns, rows - 1) for columns, rows in reaching if rows > 1]


def _spans(cell: pikepdf.Dictionary) -> tuple[int, int]:
    attributes = cell.get("/A", [])
    if isinstance(attributes, pikepdf.Dictionary):
        attributes = [attributes]
    owned = [a for a in attributes if isinstance(a, pikepdf.Dictionary)]
    columns, rows = (
        max((int(each[key]) for each in owned if key in each), default=1)
        for key in ("/ColSpan", "/RowSpan")
    )
    return columns, rows


def pdf_a_structure(case: Case) -> Verdict:
    """pdf-oxide at PDF/A-2a: tags, language, output intent, XMP, scripts, attachments, fonts."""
    result = PdfDocument(str(case.pdf)).validate_pdf_a("2a")
    warnings = [text for text in result["warnings"] if not _NOT_CHECKED.search(text)]
    figures = f"{len(result['errors'])} errors, {len(warnings)} warnings"
    return Verdict("pdf-oxide 2a", figures, result["errors"] + warnings)


def pdf_a_identity(case: Case) -> Verdict:
    """oxidize-pdf at PDF/A-2a: declared part and level, encryption, scripts, fonts page by page."""
    validator = PdfAValidator(PdfALevel.A2A).collect_all_errors(True)
    result = validator.validate_bytes(case.pdf.read_bytes())
    figures = f"{result.error_count} errors, {result.warning_count} warnings"
    return Verdict("oxidize-pdf 2a", figures, [*result.errors, *result.warnings])
