"""A setting as HTML, as it is copied from a web page or an e-mail."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from strangers.setting import Line, Setting

_PAGE = """<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>văn bản</title>
<style>
@page {{ size: 21cm 29.7cm; margin: 2cm 1.5cm 2cm 3cm }}
p {{ margin: 0; font-family: "Times New Roman", serif; font-size: 14pt }}
</style></head><body lang="vi-VN">
{header}{body}
</body></html>
"""
_NUMBERED_PAGES = (
    '<div title="header"><p align="center">'
    "<sdfield type=page subtype=random format=page>2</sdfield></p></div>\n"
)


@dataclass(frozen=True)
class Html:
    """How the pieces are built."""

    #: `table`: two cells; `nested`: a table in each cell; `breaks`: one
    #: paragraph a cell, its lines parted by <br>.
    letterhead: str = "table"
    #: `border` of the paragraph, `underline`, `hr`, or `none`.
    rules: str = "border"
    #: Whether capitals are a look of small letters.
    capitals: bool = False
    #: Whether Roman headings are numbered by the file.
    automatic: bool = False

    def write(self, setting: Setting) -> bytes:
        """The whole file."""
        body = [self._letterhead(setting)]
        body += self._content(setting.content)
        body.append(self._signature(setting))
        body += self._content(setting.annexes)
        header = _NUMBERED_PAGES if setting.page.number == "header" else ""
        return _PAGE.format(header=header, body="\n".join(body)).encode()

    def _letterhead(self, setting: Setting) -> str:
        if self.letterhead == "nested":
            left, right = self._inner_table(setting.left), self._inner_table(setting.right)
        elif self.letterhead == "breaks":
            left, right = self._broken(setting.left), self._broken(setting.right)
        else:
            left, right = self._lines(setting.left), self._lines(setting.right)
        return _columns(left, right, 42)

    def _signature(self, setting: Setting) -> str:
        recipients = self._lines(setting.recipients)
        if self.letterhead == "breaks":
            return _columns(recipients, self._broken(setting.signature), 50)
        return _columns(recipients, self._lines(setting.signature), 50)

    def _inner_table(self, lines: list[Line]) -> str:
        rows = "".join(f"<tr><td>{self._paragraph(line)}</td></tr>" for line in lines)
        table = f'<table width="100%" border="0" cellpadding="0" cellspacing="0">{rows}</table>'
        # Without text around them LibreOffice sets both tables into the first cell.
        blank = '<p style="font-size: 1pt">&nbsp;</p>'
        return blank + table + blank

    def _lines(self, lines: list[Line]) -> str:
        return "".join(map(self._paragraph, lines))

    def _broken(self, lines: list[Line]) -> str:
        said = "<br>".join(self._run(line, line.text) for line in lines)
        return f'<p align="center">{said}</p>'

    def _content(self, lines: list[Line]) -> list[str]:
        """The paragraphs; those with a Roman number as one list, when it is to count."""
        html, count = [], 0
        for line in lines:
            label, rest = line.parts
            if self.automatic and line.bold and label and label.rstrip(".").isupper():
                count += 1
                item = f"<li>{self._paragraph(line, rest)}</li>"
                html.append(f'<ol type="I" start="{count}">{item}</ol>')
            else:
                html.append(self._paragraph(line))
        return html

    def _paragraph(self, line: Line, text: str | None = None) -> str:
        style = f"text-indent: {line.first}mm; margin-top: {line.before}pt"
        if line.exact:
            style += f"; line-height: {line.exact}pt"
        if line.new_page:
            style += "; page-break-before: always"
        after = ""
        if line.rule and self.rules == "border":
            style += "; border-bottom: 1px solid #000000; padding-bottom: 1px"
        elif line.rule and self.rules == "hr":
            after = f'<hr width="{round(line.rule * 96 / 25.4)}" size="1" noshade align="center">'
        said = self._run(line, line.text if text is None else text)
        return f'<p align="{line.align}" style="{style}">{said}</p>{after}'

    def _run(self, line: Line, text: str) -> str:
        """The text in its looks."""
        return "".join(self._look(run) for run in line.runs(text))

    def _look(self, line: Line) -> str:
        text = line.text
        style = f"font-size: {line.size}pt"
        if self.capitals and text.isupper() and len(text) > 4:
            text, style = text.capitalize(), f"{style}; text-transform: uppercase"
        said = escape(text)
        if line.underline or (line.rule and self.rules == "underline"):
            said = f"<u>{said}</u>"
        for tag, on in (("b", line.bold), ("i", line.italic)):
            said = f"<{tag}>{said}</{tag}>" if on else said
        return f'<span style="{style}">{said}</span>'


def _columns(left: str, right: str, share: int) -> str:
    cells = f'<td width="{share}%">{left}</td><td width="{100 - share}%">{right}</td>'
    return (
        '<table width="100%" border="0" cellpadding="0" cellspacing="0">'
        f'<tr valign="top">{cells}</tr></table>'
    )
