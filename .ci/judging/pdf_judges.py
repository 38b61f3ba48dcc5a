"""Judges of a PDF: structure, fonts, identity, PDF/UA-1, PDF/A-2a twice."""

from __future__ import annotations

import re

import outloud
import pikepdf
from outloud.registry import load_catalogue
from oxidize_pdf import PdfALevel, PdfAValidator
from pdf_oxide import PdfDocument

from judging import program
from judging.case import Case, Verdict

#: pdf-oxide says with this what it never looks at, in every file alike.
_NOT_CHECKED = re.compile(r"validation requires .* access$")

#: "A drawn grid that no table announces": outloud looks for tables by their /Pg
#: entry, which is optional and which typst leaves out, so each table sets it off.
_FALSE_ALARMS = ["TBL-014"]


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
    for finding in result.sorted_findings():
        message = f"{finding.rule} {finding.severity}: {finding.message}"
        conformance = rules[finding.rule].layer == "conformance"
        if finding.severity == "error" or (conformance and finding.severity == "warning"):
            objections.append(message)
        else:
            notes.append(message)
    figures = f"{result.errors} errors, {result.warnings} warnings"
    return Verdict("outloud", figures, objections, notes)


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
