"""Which text is written in which way."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from judging.office import soffice
from strangers import expectation, text
from strangers.expectation import Expectation
from strangers.flat_odt import FlatOdt
from strangers.html import Html
from strangers.rtf import Rtf
from strangers.setting import set_text

BUILT = Path(__file__).parent / "built"


@dataclass(frozen=True)
class Source:
    """A text, and the way it is written."""

    text: str
    way: Html | FlatOdt | Rtf
    page_numbers: str = "header"
    #: Fields that are left out, and the rule that must miss each.
    without: Mapping[str, str] = field(default_factory=dict)

    @property
    def form(self) -> str:
        """The suffix of its file."""
        return {Html: "html", FlatOdt: "fodt", Rtf: "rtf"}[type(self.way)]


@dataclass(frozen=True)
class RoundTrip:
    """A document that thethuc built, through another format and back."""

    built: str
    form: str


@dataclass(frozen=True)
class Stranger:
    """A document, what it must be recognised as, and the rules that must miss something."""

    path: Path
    expected: Expectation
    missed: list[str]


#: What LibreOffice needs to read HTML as a text document, not as a web page.
_HTML_FILTER = "--infilter=HTML (StarWriter)"

SOURCES = {
    "html-table": Source("state-plan", Html()),
    "html-nested": Source("party-plan", Html("nested", "underline"), page_numbers="none"),
    "html-breaks": Source("state-letter", Html("breaks", "none"), page_numbers="none"),
    "html-hr": Source("state-decision", Html("table", "hr", capitals=True), page_numbers="none"),
    "html-automatic": Source("bloc-plan", Html(automatic=True), page_numbers="none"),
    "html-no-mark": Source(
        "party-directive", Html("breaks", "none"), without={"organ_mark": "missing-organ-mark"}
    ),
    "html-annexes": Source("state-annexed", Html("nested", "border")),
    "tabs-line": Source("state-submission", FlatOdt("tabs", "line")),
    "tabs-underline": Source("party-submission", FlatOdt("tabs", "underline"), page_numbers="none"),
    "tabs-letter": Source("party-letter", FlatOdt("tabs", "line")),
    "tabs-automatic": Source("state-plan", FlatOdt("tabs", "line", automatic=True)),
    "boxes-line": Source("state-directive", FlatOdt("boxes", "line")),
    "boxes-border": Source("party-plan", FlatOdt("boxes", "border", automatic=True)),
    "boxes-letter": Source("state-letter", FlatOdt("boxes", "line"), page_numbers="footer"),
    "boxes-no-place": Source(
        "bloc-plan", FlatOdt("boxes", "line"), without={"place_date": "missing-place-date"}
    ),
    "columns-underline": Source("party-directive", FlatOdt("columns", "underline")),
    "columns-border": Source("state-decision", FlatOdt("columns", "border"), page_numbers="none"),
    "fodt-table": Source("bloc-decision", FlatOdt("table", "underline")),
    "fodt-table-automatic": Source("party-submission", FlatOdt("table", "border", automatic=True)),
    "fodt-no-signer": Source(
        "state-submission", FlatOdt("table", "line"), without={"signer": "missing-signer-name"}
    ),
    "rtf-table": Source("bloc-decision", Rtf()),
    "rtf-tabs": Source("state-directive", Rtf("tabs", "underline")),
    "rtf-letter": Source("party-letter", Rtf("table", "none"), page_numbers="none"),
    "rtf-no-recipients": Source(
        "state-annexed", Rtf(), without={"recipients": "missing-recipients"}
    ),
}
ROUND_TRIPS = {
    "odt-letter": RoundTrip("office-letter-2026", "odt"),
    "odt-decision": RoundTrip("commune-decision-2026", "odt"),
    "doc-letter": RoundTrip("department-letter-2026", "doc"),
    "doc-plan": RoundTrip("bloc-anniversary-2022", "doc"),
    "rtf-directive": RoundTrip("province-directive-2026", "rtf"),
    "rtf-submission": RoundTrip("commune-submission-2026", "rtf"),
}


def write(folder: Path, built: Path) -> Iterator[Stranger]:
    """Writes the DOCX of every stranger."""
    with tempfile.TemporaryDirectory(prefix="thethuc-strangers-") as work:
        yield from _from_sources(Path(work), folder)
        yield from _from_built(Path(work), folder, built)


def _from_sources(work: Path, folder: Path) -> Iterator[Stranger]:
    written: dict[str, list[Path]] = {}
    expected = {}
    for name, source in SOURCES.items():
        said = text.read(source.text)
        said = replace(said, **{field: _nothing(getattr(said, field)) for field in source.without})
        path = work / f"{name}.{source.form}"
        setting = set_text(said)
        page = replace(setting.page, number=source.page_numbers)
        path.write_bytes(source.way.write(replace(setting, page=page)))
        written.setdefault(source.form, []).append(path)
        expected[name] = expectation.of_text(said, source.page_numbers != "none")
    soffice(work, written["html"], "docx:MS Word 2007 XML", _HTML_FILTER)
    soffice(work, written["fodt"] + written["rtf"], "docx")
    for name, source in SOURCES.items():
        path = _moved(work, name, folder, name)
        yield Stranger(path, expected[name], list(source.without.values()))


def _from_built(work: Path, folder: Path, built: Path) -> Iterator[Stranger]:
    for form in sorted({trip.form for trip in ROUND_TRIPS.values()}):
        trips = {name: trip for name, trip in ROUND_TRIPS.items() if trip.form == form}
        sources = [next(built.rglob(f"{trip.built}.docx")) for trip in trips.values()]
        soffice(work, sources, form)
        soffice(work, [work / f"{trip.built}.{form}" for trip in trips.values()], "docx")
        for name, trip in trips.items():
            path = _moved(work, trip.built, folder, name)
            yield Stranger(path, expectation.read(BUILT / f"{trip.built}.yaml"), [])


def _moved(work: Path, made: str, folder: Path, name: str) -> Path:
    """The DOCX at its place; an error when LibreOffice made none."""
    return (work / f"{made}.docx").rename(folder / f"{name}.docx")


def _nothing(value: object) -> object:
    return [] if isinstance(value, list) else "" if isinstance(value, str) else None
