"""A setting as DOCX, the way an office's script writes it with python-docx."""

from __future__ import annotations

import io

import docx
import docx.document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph
from docx.text.parfmt import ParagraphFormat

from strangers.setting import MM, Line, Page, Setting

_ALIGN = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
}
_LEFT = 63
#: Half the height of a line of Times New Roman, in sizes.
_HALF_LINE = 0.575
_EMU = 36000

_DRAWN_LINE = """<w:drawing {namespaces}
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
  <wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="{number}"
      behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">
    <wp:simplePos x="0" y="0"/>
    <wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH>
    <wp:positionV relativeFrom="paragraph"><wp:posOffset>{below}</wp:posOffset></wp:positionV>
    <wp:extent cx="{length}" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>
    <wp:docPr id="{number}" name="Line {number}"/><wp:cNvGraphicFramePr/>
    <a:graphic>
      <a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
        <wps:wsp><wps:cNvCnPr/>
          <wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{length}" cy="0"/></a:xfrm>
            <a:prstGeom prst="line"><a:avLst/></a:prstGeom>
            <a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr>
          <wps:bodyPr/></wps:wsp>
      </a:graphicData></a:graphic>
  </wp:anchor></w:drawing>"""


class ScriptDocx:
    """Tables for letterhead and foot, drawn lines, all looks on runs and paragraphs."""

    def write(self, setting: Setting) -> bytes:
        """The whole file."""
        file = docx.Document()
        lay_out(file, setting.page)
        writer = _Writer(file)
        writer.beside(setting.left, setting.right, setting.page)
        for line in setting.content:
            writer.put(file.add_paragraph(), line)
        writer.beside(setting.recipients, setting.signature, setting.page)
        for number, line in enumerate(setting.annexes):
            if line.new_page and number + 1 < len(setting.annexes):
                writer.new_section()
            writer.put(file.add_paragraph(), line)
        saved = io.BytesIO()
        file.save(saved)
        return saved.getvalue()


class _Writer:
    """Writes lines into a file, counting the lines that it draws."""

    def __init__(self, file: docx.document.Document) -> None:
        self.file = file
        self.drawn = 0

    def beside(self, left: list[Line], right: list[Line], page: Page) -> None:
        """Two blocks in the cells of a table without borders."""
        table = self.file.add_table(rows=1, cols=2)
        table.autofit = False
        widths = (_LEFT, page.text_width - _LEFT)
        for cell, lines, width in zip(table.rows[0].cells, (left, right), widths, strict=True):
            cell.width = Mm(width)
            paragraph = cell.paragraphs[0]
            for line in lines:
                self.put(paragraph, line)
                paragraph = paragraph if line is lines[-1] else cell.add_paragraph()
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Mm(width)

    def new_section(self) -> None:
        """A section of its own, which counts its pages anew."""
        section = self.file.add_section()
        count = OxmlElement("w:pgNumType")
        count.set(qn("w:start"), "1")
        section._sectPr.append(count)

    def put(self, paragraph: Paragraph, line: Line) -> None:
        """Gives an empty paragraph the text of a line and its look."""
        lay_out_paragraph(paragraph.paragraph_format, line)
        for run in line.runs():
            _run(paragraph, run)
        if line.rule:
            self.drawn += 1
            below = round(line.size * 2 * _HALF_LINE / MM * _EMU)
            drawing = _DRAWN_LINE.format(
                namespaces=nsdecls("w", "wp", "a"),
                number=self.drawn,
                below=below,
                length=round(line.rule * _EMU),
            )
            paragraph.add_run()._r.append(parse_xml(drawing))


def lay_out_paragraph(form: ParagraphFormat, line: Line) -> None:
    """Gives a paragraph or its style alignment, indent and spacing."""
    form.alignment = _ALIGN[line.align]
    form.first_line_indent = Mm(line.first)
    form.space_before = Pt(line.before)
    form.space_after = Pt(0)
    if line.exact:
        form.line_spacing_rule, form.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(line.exact)
    else:
        form.line_spacing = (line.multiple or 100) / 100


def _run(paragraph: Paragraph, line: Line) -> None:
    run = paragraph.add_run(line.text)
    run.bold, run.italic, run.underline = line.bold, line.italic, line.underline
    run.font.size = Pt(line.size)
    run.font.color.rgb = RGBColor.from_string(line.colour)
    run.font.name = line.font
    for kind in ("w:cs", "w:eastAsia"):
        run._r.rPr.rFonts.set(qn(kind), line.font)


def lay_out(file: docx.document.Document, page: Page) -> None:
    """Gives a file its paper and its page number."""
    section = file.sections[0]
    section.page_width, section.page_height = Mm(page.width), Mm(page.height)
    section.top_margin, section.bottom_margin = Mm(page.top), Mm(page.bottom)
    section.left_margin, section.right_margin = Mm(page.left), Mm(page.right)
    half = page.number_size * _HALF_LINE / MM
    section.header_distance = section.footer_distance = Mm(page.header - half)
    section.different_first_page_header_footer = not page.number_on_first
    if page.number == "none":
        return
    block = section.header if page.number == "header" else section.footer
    paragraph = block.paragraphs[0]
    paragraph.alignment = _ALIGN[page.number_align]
    look = Line("", page.number_size, italic=page.number_italic)
    for name, said in _FIELD:
        _run(paragraph, look)
        piece = OxmlElement(f"w:{name}")
        if name == "fldChar":
            piece.set(qn("w:fldCharType"), said)
        else:
            piece.text = said
        paragraph.runs[-1]._r.append(piece)


_FIELD = (
    ("fldChar", "begin"),
    ("instrText", "PAGE"),
    ("fldChar", "separate"),
    ("t", "2"),
    ("fldChar", "end"),
)
