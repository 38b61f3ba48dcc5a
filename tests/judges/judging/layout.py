"""Where the words of a PDF stand, and which of them share a line.

MuPDF tells the baseline and size of every letter. Boxes from other readers
hang on each font's own ascent, which two producers declare differently.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from judging import program
from judging.words import plain

#: Letters nearer than this belong to one word, whatever font each is in, in points.
_TOUCHING = 0.5
#: Baselines nearer than this are one: half of what parts a cell of one line
#: from its neighbour of two, in points.
_SAME_BASELINE = 4.0
#: A mark raised or lowered by less than this share of the larger size stays in its line.
_RAISED = 0.6


@dataclass(frozen=True)
class Word:
    """One word and its place in points, from the page's left and top."""

    text: str
    left: float
    right: float
    baseline: float
    size: float

    def shares_line(self, other: Word) -> bool:
        """Whether both stand on one line; a note's mark does, though it is raised."""
        apart = abs(self.baseline - other.baseline)
        small, large = sorted((self.size, other.size))
        return apart <= _SAME_BASELINE or (small < 0.8 * large and apart < _RAISED * large)


@dataclass(frozen=True)
class Line:
    """Words from left to right with no wide gap between them."""

    text: str
    baseline: float


def pages(pdf: Path) -> list[list[Word]]:
    """The words of each page."""
    stext = program.run("mutool", "draw", "-q", "-F", "stext", "-o", "-", pdf).stdout
    root = etree.fromstring(stext.encode())
    return [_glued(list(_words(page))) for page in root.iter("page")]


def lines(words: list[Word], gap: float) -> list[Line]:
    """The words as lines, top to bottom; a gap wider than `gap` points parts columns."""
    follower: dict[Word, Word] = {}
    followed: set[Word] = set()
    for word in sorted(words, key=lambda word: word.left):
        right = [
            other
            for other in words
            if other.left > word.left
            and -word.size < other.left - word.right <= gap
            and other not in followed
            and word.shares_line(other)
        ]
        if right:
            follower[word] = min(right, key=lambda other: other.left)
            followed.add(follower[word])
    found = [_line(word, follower) for word in words if word not in followed]
    return sorted(found, key=lambda line: line.baseline)


def _line(first: Word, follower: dict[Word, Word]) -> Line:
    chain = [first]
    while chain[-1] in follower:
        chain.append(follower[chain[-1]])
    return Line(plain(" ".join(word.text for word in chain)), first.baseline)


def _words(page: etree._Element) -> Iterator[Word]:
    """What lies between white space, line by line as MuPDF has them."""
    for line in page.iter("line"):
        letters: list[Word] = []
        for font in line.iter("font"):
            for char in font.iter("char"):
                text = char.get("c")
                if text.isspace():
                    yield from _joined(letters)
                    letters = []
                else:
                    letters.append(_letter(char, text, float(font.get("size"))))
        yield from _joined(letters)


def _letter(char: etree._Element, text: str, size: float) -> Word:
    left, _, right, *_ = map(float, char.get("quad").split())
    return Word(text, left, right, float(char.get("y")), size)


def _joined(letters: list[Word]) -> Iterator[Word]:
    """The letters as one word, with the place of its largest."""
    if letters:
        largest = max(letters, key=lambda letter: letter.size)
        text = "".join(letter.text for letter in letters)
        yield Word(text, letters[0].left, letters[-1].right, largest.baseline, largest.size)


def _glued(words: list[Word]) -> list[Word]:
    """Joins words that touch: MuPDF sets a raised mark apart now and then."""
    whole: list[Word] = []
    for word in words:
        last = whole[-1] if whole else None
        if last and abs(word.left - last.right) < _TOUCHING and last.shares_line(word):
            whole[-1:] = _joined([last, word])
        else:
            whole.append(word)
    return whole
