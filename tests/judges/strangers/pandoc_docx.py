"""A setting as DOCX, the way pandoc writes it with a reference document.

Every look is a style of the reference document: nothing is formatted
directly, and pandoc gives each paragraph the style by its name.
"""

from __future__ import annotations

import io
import json
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

from strangers import script_docx
from strangers.setting import Line, Setting

_LEFT = 63
_EMPTY_LINE = Line("\u00a0", 2)
Node = dict[str, Any]


class PandocDocx:
    """Tables for letterhead and foot, rules as borders of low paragraphs, all looks styles."""

    def write(self, setting: Setting) -> bytes:
        """The whole file."""
        tree = _Tree(setting)
        blocks = tree.blocks()
        with tempfile.TemporaryDirectory(prefix="thethuc-pandoc-") as folder:
            reference, made = Path(folder, "reference.docx"), Path(folder, "made.docx")
            reference.write_bytes(tree.styles.saved())
            version = _pandoc("-t", "json", given=b"")["pandoc-api-version"]
            document = {"pandoc-api-version": version, "meta": {}, "blocks": blocks}
            command = ("-f", "json", "-t", "docx", f"--reference-doc={reference}", "-o", str(made))
            _pandoc(*command, given=json.dumps(document).encode())
            return made.read_bytes()


class _Tree:
    """Pandoc's tree of a document, and the styles that it names."""

    def __init__(self, setting: Setting) -> None:
        self.setting = setting
        self.styles = _Styles(setting)

    def blocks(self) -> list[Node]:
        """The whole text."""
        setting = self.setting
        text_width = setting.page.text_width
        content = [block for line in setting.content for block in self._line(line, text_width)]
        annexes = [block for line in setting.annexes for block in self._line(line, text_width)]
        return [
            self._beside(setting.left, setting.right),
            *content,
            self._beside(setting.recipients, setting.signature),
            *annexes,
        ]

    def _beside(self, left: list[Line], right: list[Line]) -> Node:
        """A table of one row."""
        whole = self.setting.page.text_width
        shares, cells = [_LEFT / whole, 1 - _LEFT / whole], []
        for lines, share in zip((left, right), shares, strict=True):
            blocks = [block for line in lines for block in self._line(line, whole * share)]
            align = {"t": "AlignLeft" if lines[0].align == "left" else "AlignCenter"}
            cells.append([_NO_ATTRIBUTES, align, 1, 1, blocks])
        body = [_NO_ATTRIBUTES, 0, [], [[_NO_ATTRIBUTES, cells]]]
        columns = [[{"t": "AlignDefault"}, {"t": "ColWidth", "c": share}] for share in shares]
        ends = [_NO_ATTRIBUTES, []]
        return {"t": "Table", "c": [_NO_ATTRIBUTES, [None, []], columns, ends, [body], ends]}

    def _line(self, line: Line, width: float) -> list[Node]:
        """A paragraph in its style, and the low one with its rule."""
        runs = []
        for run in line.runs():
            said = _words(run.text)
            runs += said if _letters(run) == _letters(line) else [self._span(run, said)]
        blocks = [_styled(self.styles.of_paragraph(line), runs)]
        if line.rule:
            style = self.styles.of_rule((width - line.rule) / 2)
            blocks.append(_styled(style, _words(_EMPTY_LINE.text)))
        return blocks

    def _span(self, run: Line, said: list[Node]) -> Node:
        style = ["custom-style", self.styles.of_run(run)]
        return {"t": "Span", "c": [["", [], [style]], said]}


class _Styles:
    """The reference document: its paper, its header, and styles made as they are met."""

    def __init__(self, setting: Setting) -> None:
        self.file = docx.Document(io.BytesIO(_default_reference()))
        script_docx.lay_out(self.file, setting.page)
        self.names: dict[tuple[object, ...], str] = {}

    def saved(self) -> bytes:
        """The file."""
        saved = io.BytesIO()
        self.file.save(saved)
        return saved.getvalue()

    def of_paragraph(self, line: Line) -> str:
        """The paragraph style of a line's look."""
        spacing = (line.align, line.first, line.before, line.exact, line.multiple, line.new_page)
        key = (*_letters(line), *spacing)
        if key not in self.names:
            style = self._style("Dòng", WD_STYLE_TYPE.PARAGRAPH, key)
            script_docx.lay_out_paragraph(style.paragraph_format, line)
            style.paragraph_format.page_break_before = line.new_page
            _give_letters(style, line)
        return self.names[key]

    def of_rule(self, indent: float) -> str:
        """The style of a low paragraph with a border on top."""
        key = ("rule", round(indent, 2))
        if key not in self.names:
            style = self._style("Kẻ", WD_STYLE_TYPE.PARAGRAPH, key)
            script_docx.lay_out_paragraph(style.paragraph_format, _EMPTY_LINE)
            style.paragraph_format.left_indent = style.paragraph_format.right_indent = Mm(indent)
            _give_letters(style, _EMPTY_LINE)
            border = (
                '<w:pBdr {}><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'
            )
            style.element.get_or_add_pPr().insert_element_before(
                parse_xml(border.format(nsdecls("w"))), "w:spacing", "w:ind", "w:jc"
            )
        return self.names[key]

    def of_run(self, line: Line) -> str:
        """The character style of a stretch that looks other than its paragraph."""
        key = ("run", *_letters(line))
        if key not in self.names:
            _give_letters(self._style("Chữ", WD_STYLE_TYPE.CHARACTER, key), line)
        return self.names[key]

    def _style(self, kind: str, type: WD_STYLE_TYPE, key: tuple[object, ...]) -> Any:
        self.names[key] = f"{kind} {len(self.names) + 1}"
        return self.file.styles.add_style(self.names[key], type)


def _letters(line: Line) -> tuple[object, ...]:
    return (line.font, line.size, line.bold, line.italic, line.underline, line.colour)


def _give_letters(style: Any, line: Line) -> None:
    font = style.font
    font.name, font.size = line.font, Pt(line.size)
    font.bold, font.italic, font.underline = line.bold, line.italic, line.underline
    font.color.rgb = RGBColor.from_string(line.colour)
    style.element.rPr.rFonts.set(qn("w:cs"), line.font)


_NO_ATTRIBUTES = ["", [], []]


def _styled(style: str, inlines: list[Node]) -> Node:
    attributes = ["", [], [["custom-style", style]]]
    return {"t": "Div", "c": [attributes, [{"t": "Para", "c": inlines}]]}


def _words(text: str) -> list[Node]:
    """Words with pandoc's blanks between them."""
    nodes: list[Node] = []
    for number, word in enumerate(text.split(" ")):
        nodes += [{"t": "Space"}] if number else []
        nodes += [{"t": "Str", "c": word}] if word else []
    return nodes


def _default_reference() -> bytes:
    return _asked("--print-default-data-file", "reference.docx", given=b"")


def _pandoc(*arguments: str, given: bytes) -> Any:
    said = _asked(*arguments, given=given)
    return json.loads(said) if said else None


def _asked(*arguments: str, given: bytes) -> bytes:
    return subprocess.run(
        ["pandoc", *arguments], input=given, capture_output=True, check=True
    ).stdout
