"""Judges of a DOCX: the schema twice, an office script's reader, the ZIP itself."""

from __future__ import annotations

import functools
import json
import zipfile

import docx
from openxml_audit import FileFormat, OpenXmlValidator

from judging import program
from judging.case import Case, Verdict

#: Parts that are compressed by their own format may be stored as they are.
_COMPRESSED = (".png", ".jpg", ".jpeg", ".gif")


def open_xml_sdk(case: Case) -> Verdict:
    """Microsoft's Open XML SDK: what Word itself accepts. The gate."""
    done = program.run(program.ooxml_validator(), case.docx, "Microsoft365")
    errors = [
        f"{error['description']} ({error['path']} {error['xPath']})"
        for error in json.loads(done.stdout)["errors"]
    ]
    return Verdict("Open XML SDK", f"{len(errors)} errors", errors)


def openxml_audit(case: Case) -> Verdict:
    """A second implementation of the schemas, with rules on what makes Word repair a file."""
    result = _audit().validate(case.docx)
    objections = [
        f"{error.severity.value}: {error.description} ({error.part_uri} {error.path})"
        for error in result.errors
    ]
    return Verdict(
        "openxml-audit",
        f"{result.error_count} errors, {result.warning_count} warnings",
        objections,
    )


@functools.cache
def _audit() -> OpenXmlValidator:
    """One validator per process: it reads all schemas when made."""
    return OpenXmlValidator(file_format=FileFormat.MICROSOFT_365, max_errors=0)


def python_docx(case: Case) -> Verdict:
    """The library that most scripts read DOCX with finds the text."""
    try:
        document = docx.Document(str(case.docx))
        paragraphs = [paragraph.text for paragraph in document.paragraphs]
        cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    except Exception as error:  # it raises whatever its XML or ZIP reader does
        return Verdict("python-docx", "not read", [f"{type(error).__name__}: {error}"])
    objections = [] if any(paragraphs) else ["no paragraph has text"]
    return Verdict("python-docx", f"{len(paragraphs)} paragraphs, {len(cells)} cells", objections)


def zip_archive(case: Case) -> Verdict:
    """A plain ZIP: deflated files once each, no folders, and modes that macOS can open."""
    try:
        with zipfile.ZipFile(case.docx) as package:
            entries = package.infolist()
            damaged = package.testzip()
    except zipfile.BadZipFile as error:
        return Verdict("ZIP", "not read", [str(error)])
    names = [entry.filename for entry in entries]
    objections = [f"{damaged}: damaged"] if damaged else []
    objections += [f"{name}: twice" for name in sorted({n for n in names if names.count(n) > 1})]
    for entry in entries:
        objections += _entry_faults(entry)
    return Verdict("ZIP", f"{len(entries)} parts", objections)


def _entry_faults(entry: zipfile.ZipInfo) -> list[str]:
    faults = []
    if entry.is_dir():
        faults.append("a folder")
    elif entry.compress_type != zipfile.ZIP_DEFLATED and not entry.filename.endswith(_COMPRESSED):
        faults.append("not deflated")
    if entry.create_system == 3 and entry.external_attr >> 16 & 0o400 == 0:
        faults.append("not readable by its mode")
    return [f"{entry.filename}: {fault}" for fault in faults]
