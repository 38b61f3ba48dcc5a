"""A setting as RTF, the way old editors and mail merges write it."""

from __future__ import annotations

from dataclasses import dataclass

from strangers.setting import Line, Setting

_ALIGN = {"center": "qc", "justify": "qj", "left": "ql"}
_HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman Times New Roman;}}"
    r"\paperw11906\paperh16838\margt1134\margb1134\margl1701\margr850"
)
_HEADER = (
    r"\titlepg{\headerf\pard\par}"
    r"{\header\pard\qc\f0\fs28 {\field{\*\fldinst PAGE}{\fldrslt 2}}\par}"
)
#: Twips from the left margin to the inner and the outer edge of the columns.
_EDGES = (3900, 9355)


@dataclass(frozen=True)
class Rtf:
    """How the pieces are built."""

    #: `table` or `tabs`.
    letterhead: str = "table"
    #: `border`, `underline` or `none`.
    rules: str = "border"

    def write(self, setting: Setting) -> bytes:
        """The whole file."""
        parts = [_HEAD, _HEADER if setting.page.number == "header" else ""]
        if self.letterhead == "table":
            parts.append(self._row(setting.left, setting.right))
            parts += map(self._paragraph, setting.content)
            parts.append(self._row(setting.recipients, setting.signature))
        else:
            parts += self._tabbed(setting.left, setting.right)
            parts += map(self._paragraph, setting.content)
            parts += self._tabbed(setting.recipients, setting.signature)
        parts += map(self._paragraph, setting.annexes)
        return "\n".join([*parts, "}"]).encode("ascii")

    def _row(self, left: list[Line], right: list[Line]) -> str:
        cells = "".join(
            r"\par".join(self._paragraph(line, end="") for line in lines) + r"\cell"
            for lines in (left, right)
        )
        edges = "".join(rf"\cellx{edge}" for edge in _EDGES)
        return rf"\trowd\trgaph70{edges}\pard\intbl{cells}\row\pard"

    def _tabbed(self, left: list[Line], right: list[Line]) -> list[str]:
        """The lines of both columns side by side, each centred at a tab stop."""
        rows = []
        for number in range(max(len(left), len(right))):
            pair = [lines[number] if number < len(lines) else None for lines in (left, right)]
            said = "".join(r"\tab " + self._run(line) if line else r"\tab " for line in pair)
            rows.append(rf"\pard\ql\tqc\tx1950\tqc\tx6650 {said}\par")
        return rows

    def _paragraph(self, line: Line, end: str = r"\par") -> str:
        look = rf"\pard\{_ALIGN[line.align]}\fi{_twips(line.first)}\sb{round(line.before * 20)}"
        if end == "":
            look += r"\intbl"
        if line.exact:
            look += rf"\sl-{round(line.exact * 20)}\slmult0"
        if line.new_page:
            look += r"\pagebb"
        if line.rule and self.rules == "border":
            look += r"\brdrb\brdrs\brdrw10\brsp20"
        return f"{look} {self._run(line)}{end}"

    def _run(self, line: Line) -> str:
        return "".join(map(self._look, line.runs()))

    def _look(self, line: Line) -> str:
        look = rf"\f0\fs{round(line.size * 2)}"
        look += r"\b" if line.bold else ""
        look += r"\i" if line.italic else ""
        if line.underline or (line.rule and self.rules == "underline"):
            look += r"\ul"
        return f"{{{look} {_escaped(line.text)}}}"


def _twips(millimetres: float) -> int:
    return round(millimetres * 1440 / 25.4)


def _escaped(text: str) -> str:
    """ASCII as it is, all else as \\u with a question mark for old readers."""
    said = ""
    for letter in text:
        if letter in "\\{}":
            said += "\\" + letter
        elif ord(letter) < 128:
            said += letter
        else:
            said += rf"\u{ord(letter)}?"
    return said
