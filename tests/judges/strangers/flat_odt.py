"""A setting as flat OpenDocument text, built the ways that tables are avoided."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape

from strangers import odt_styles
from strangers.odt_styles import LEFT
from strangers.setting import MM, Line, Page, Setting

_LINE_HEIGHT = 6


@dataclass(frozen=True)
class FlatOdt:
    """How the pieces are built."""

    #: `tabs`, `boxes` (text boxes), `table`, or `columns` (a section of two).
    letterhead: str = "tabs"
    #: `line` (drawn), `border`, `apart` (that of a low paragraph below),
    #: `underline` or `none`.
    rules: str = "line"
    #: Whether headings and dashes are counted by the file.
    automatic: bool = False

    def write(self, setting: Setting) -> bytes:
        """The whole file."""
        return _File(self, setting.page).whole(setting).encode()


@dataclass
class _File:
    """A file that is being written: its styles are named as they are met."""

    how: FlatOdt
    page: Page
    styles: dict[str, str] = field(default_factory=dict)
    shapes: int = 0

    def whole(self, setting: Setting) -> str:
        body = [self._beside(setting.left, setting.right, "letterhead")]
        body += [self._content(line) for line in setting.content]
        body.append(self._beside(setting.recipients, setting.signature, "foot"))
        body += [self._content(line) for line in setting.annexes]
        master = self._master()
        automatic = odt_styles.fixed(self.page) + "".join(self.styles.values())
        return (
            f"{odt_styles.HEAD}<office:automatic-styles>{automatic}</office:automatic-styles>"
            f"{master}<office:body><office:text>{''.join(body)}</office:text></office:body>"
            "</office:document>"
        )

    def _master(self) -> str:
        page, kind, shown = self.page, self.page.number, ""
        if kind != "none":
            look = Line("#", page.number_size, italic=page.number_italic, align=page.number_align)
            field_of_page = "<text:page-number>2</text:page-number>"
            number = self._paragraph(look, self._span(look).replace("#<", f"{field_of_page}<"))
            shown = f"<style:{kind}>{number}</style:{kind}>"
            if not page.number_on_first:
                shown += f"<style:{kind}-first><text:p/></style:{kind}-first>"
        return (
            "<office:master-styles><style:master-page style:name='Standard' "
            f"style:page-layout-name='Page'>{shown}</style:master-page></office:master-styles>"
        )

    # The letterhead and the foot: two blocks side by side.

    def _beside(self, left: list[Line], right: list[Line], where: str) -> str:
        if self.how.letterhead == "tabs":
            return self._tabbed(left, right, where == "foot")
        if self.how.letterhead == "boxes":
            return self._boxed(left, right)
        if self.how.letterhead == "columns":
            return self._in_columns(left, right, where)
        widths = (LEFT, self.page.text_width - LEFT)
        cells = ""
        for lines, width in zip((left, right), widths, strict=True):
            said = "".join(self._content(line, width) for line in lines)
            cells += f"<table:table-cell table:style-name='TC'>{said}</table:table-cell>"
        return (
            f"<table:table table:name='{where}' table:style-name='T'>"
            "<table:table-column table:style-name='TA'/><table:table-column "
            f"table:style-name='TB'/><table:table-row>{cells}</table:table-row></table:table>"
        )

    def _tabbed(self, left: list[Line], right: list[Line], foot: bool) -> str:
        """Line by line: the left one, a tab, the right one, each centred at its stop."""
        middles = (LEFT / 2, (LEFT + self.page.text_width) / 2)
        said = ""
        for number in range(max(len(left), len(right))):
            inner = ""
            for column, lines in enumerate((left, right)):
                inner += "" if foot and not column else "<text:tab/>"
                if number >= len(lines):
                    continue
                line = lines[number]
                if line.rule and self.how.rules == "line":
                    inner = self._shape(middles[column] - line.rule / 2, line.rule) + inner
                inner += self._said(line)
            said += self._paragraph(Line("", align="left"), inner, stops=middles[foot:])
        return said

    def _boxed(self, left: list[Line], right: list[Line]) -> str:
        """Two text boxes anchored in an empty paragraph, which makes room for them."""
        height = _LINE_HEIGHT * max(len(left), len(right)) + 14
        boxes = ""
        for lines, x, width in ((left, 0, LEFT), (right, LEFT, self.page.text_width - LEFT)):
            said = "".join(self._paragraph(line, self._said(line)) for line in lines)
            boxes += self._lines_below(lines, x + width / 2) + (
                f'<draw:frame draw:style-name="Box" draw:name="Box{self._next_shape()}" '
                f'text:anchor-type="paragraph" svg:x="{x}mm" svg:y="0mm" svg:width="{width}mm" '
                f'svg:height="{height}mm"><draw:text-box>{said}</draw:text-box></draw:frame>'
            )
        return self._paragraph(Line("", align="left"), boxes, after=height)

    def _lines_below(self, lines: list[Line], middle: float) -> str:
        """The drawn lines of a box, which takes none itself, at the paragraph that holds it."""
        shapes, y = "", 0.0
        for line in lines:
            y += (line.before + 1.15 * line.size) / MM
            if line.rule and self.how.rules == "line":
                shapes += self._shape(middle - line.rule / 2, line.rule, y=y + 0.5)
        return shapes

    def _in_columns(self, left: list[Line], right: list[Line], where: str) -> str:
        """A section of two columns, the right one begun by a column break."""
        said = "".join(map(self._content, left)) + "".join(
            self._content(line, column_break=not number) for number, line in enumerate(right)
        )
        return f"<text:section text:name='{where}' text:style-name='Columns'>{said}</text:section>"

    # Paragraphs.

    def _content(self, line: Line, width: float | None = None, column_break: bool = False) -> str:
        """A paragraph, as an item of a list when the file is to count."""
        label, rest = line.parts
        if self.how.automatic and label and (line.bold or label == "-"):
            return self._item(line, label, rest)
        width, rule, after = width or self.page.text_width, "", ""
        if line.rule and self.how.rules == "line":
            rule = self._shape((width - line.rule) / 2, line.rule, centred=True)
        elif line.rule and self.how.rules == "apart":
            after = self._low_paragraph((width - line.rule) / 2)
        return self._paragraph(line, rule + self._said(line), column_break=column_break) + after

    def _item(self, line: Line, label: str, rest: str) -> str:
        style, start = "Arabic", 1
        if label == "-":
            style = "Dash"
        elif label[0].isdigit():
            start = int(label.rstrip("."))
        else:
            style, start = "Roman", ("I.", "II.", "III.", "IV.", "V.").index(label) + 1
        inner = self._paragraph(line, self._said(line, rest))
        return (
            f'<text:list text:style-name="{style}"><text:list-item text:start-value="{start}">'
            f"{inner}</text:list-item></text:list>"
        )

    def _paragraph(
        self,
        line: Line,
        inner: str,
        stops: tuple[float, ...] = (),
        after: float = 0,
        column_break: bool = False,
    ) -> str:
        properties = (
            f'fo:text-align="{_ALIGN[line.align]}" fo:text-indent="{line.first}mm" '
            f'fo:margin-top="{line.before}pt" fo:margin-bottom="{after}mm" '
            'fo:margin-left="0mm" fo:margin-right="0mm"'
        )
        if line.exact or line.multiple:
            height = f"{line.exact}pt" if line.exact else f"{line.multiple}%"
            properties += f' fo:line-height="{height}"'
        if line.new_page or column_break:
            properties += f' fo:break-before="{"page" if line.new_page else "column"}"'
        if line.rule and self.how.rules == "border":
            properties += ' fo:border-bottom="0.5pt solid #000000" fo:padding-bottom="1pt"'
        tabs = "".join(
            f'<style:tab-stop style:position="{stop}mm" style:type="center"/>' for stop in stops
        )
        inside = f"<style:tab-stops>{tabs}</style:tab-stops>" if stops else ""
        element = f"<style:paragraph-properties {properties}>{inside}</style:paragraph-properties>"
        return f'<text:p text:style-name="{self._style("paragraph", element)}">{inner}</text:p>'

    def _low_paragraph(self, indent: float) -> str:
        """An empty paragraph that has a border on top, as long as its indents leave it."""
        name = self._style(
            "paragraph",
            '<style:paragraph-properties fo:border-top="0.5pt solid #000000" fo:padding="0mm" '
            f'fo:margin-left="{indent:.2f}mm" fo:margin-right="{indent:.2f}mm" '
            'fo:margin-top="1pt" fo:line-height="3pt"/><style:text-properties fo:font-size="2pt"/>',
        )
        return f'<text:p text:style-name="{name}"/>'

    def _said(self, line: Line, text: str | None = None) -> str:
        return "".join(map(self._span, line.runs(text)))

    def _span(self, line: Line) -> str:
        properties = (
            f'style:font-name="{line.font}" fo:font-size="{line.size}pt" '
            f'fo:font-weight="{"bold" if line.bold else "normal"}" '
            f'fo:font-style="{"italic" if line.italic else "normal"}" fo:color="#{line.colour}"'
        )
        if line.underline or (line.rule and self.how.rules == "underline"):
            properties += ' style:text-underline-style="solid" style:text-underline-width="auto"'
        name = self._style("text", f"<style:text-properties {properties}/>")
        return f'<text:span text:style-name="{name}">{escape(line.text)}</text:span>'

    def _style(self, family: str, properties: str) -> str:
        """The name of the automatic style with these properties."""
        key = family + properties
        if key not in self.styles:
            name = f"{family[0].upper()}{len(self.styles) + 1}"
            parent = ' style:parent-style-name="Standard"' if family == "paragraph" else ""
            self.styles[key] = (
                f'<style:style style:name="{name}" style:family="{family}"{parent}>'
                f"{properties}</style:style>"
            )
        return self.styles[key].split('"')[1]

    def _shape(
        self, x: float, length: float, y: float = _LINE_HEIGHT, centred: bool = False
    ) -> str:
        """A drawn line, by default below the first line of the paragraph that it is anchored in."""
        x, y = round(x, 1), round(y, 1)
        style = "CentredLine" if centred else "Line"
        return (
            f'<draw:line draw:style-name="{style}" draw:name="Line{self._next_shape()}" '
            f'text:anchor-type="paragraph" svg:x1="{x}mm" svg:y1="{y}mm" '
            f'svg:x2="{round(x + length, 1)}mm" svg:y2="{y}mm"/>'
        )

    def _next_shape(self) -> int:
        self.shapes += 1
        return self.shapes


_ALIGN = {"left": "start", "right": "end", "center": "center", "justify": "justify"}
