"""Two layouts of one document: ours, and LibreOffice's of our DOCX."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from judging import layout
from judging.layout import Line, Word
from judging.words import pieces

#: Column gaps to try, in points. Where a gap lies just at one of them, two
#: hundredths of a point decide whether a row of a table is one line or two;
#: a line that breaks at another word differs under each of them.
_GAPS = (9.0, 18.0, 36.0)


@dataclass(frozen=True)
class PageComparison:
    """One page of both: lines equal, lines of one side only, and words of one side only."""

    ours_total: int
    theirs_total: int
    equal: list[tuple[Line, Line]]
    ours: list[Line]
    theirs: list[Line]
    missing: Counter[str]
    added: Counter[str]

    @property
    def total(self) -> int:
        """The lines of the side that has more."""
        return max(self.ours_total, self.theirs_total)


@dataclass(frozen=True)
class Comparison:
    """Both documents, page by page; pages that only one side has count as unequal."""

    ours: int
    theirs: int
    pages: list[PageComparison]

    @property
    def same_words(self) -> bool:
        """Whether each page holds the same words on both sides."""
        return not any(page.missing or page.added for page in self.pages)

    @property
    def equal(self) -> int:
        """How many lines hold the same words on both sides."""
        return sum(len(page.equal) for page in self.pages)

    @property
    def total(self) -> int:
        """How many lines there are to compare."""
        return sum(page.total for page in self.pages)

    @property
    def share(self) -> float:
        """The share of equal lines, 1 when there are none."""
        return self.equal / self.total if self.total else 1.0

    def drift(self) -> tuple[float, str]:
        """The line whose baseline lies furthest below (or above, negative) ours, in points."""
        drifts = (
            (theirs.baseline - ours.baseline, f"page {number}: {ours.text}")
            for number, page in enumerate(self.pages, 1)
            for ours, theirs in page.equal
        )
        return max(drifts, key=lambda drift: abs(drift[0]), default=(0.0, ""))


def compare(ours: Path, theirs: Path) -> Comparison:
    """Compares two PDFs page by page."""
    our_pages, their_pages = layout.pages(ours), layout.pages(theirs)
    longest = max(len(our_pages), len(their_pages))
    pages = [
        _compare_pages(mine, yours)
        for mine, yours in zip(_padded(our_pages, longest), _padded(their_pages, longest))
    ]
    return Comparison(len(our_pages), len(their_pages), pages)


def _padded(pages: list[list[Word]], length: int) -> list[list[Word]]:
    return pages + [[]] * (length - len(pages))


def _compare_pages(ours: list[Word], theirs: list[Word]) -> PageComparison:
    """The comparison under the column gap that leaves the least unequal."""
    our_words, their_words = _pieces(ours), _pieces(theirs)
    candidates = [
        _compare_lines(
            layout.lines(ours, gap),
            layout.lines(theirs, gap),
            missing=our_words - their_words,
            added=their_words - our_words,
        )
        for gap in _GAPS
    ]
    return min(candidates, key=lambda page: page.total - len(page.equal))


def _compare_lines(
    ours: list[Line], theirs: list[Line], missing: Counter[str], added: Counter[str]
) -> PageComparison:
    """Pairs lines of equal text, each with the nearest; columns may come in any order."""
    left = list(theirs)
    equal, ours_only = [], []
    for line in ours:
        twins = [other for other in left if other.text == line.text]
        if twins:
            twin = min(twins, key=lambda other: abs(other.baseline - line.baseline))
            left.remove(twin)
            equal.append((line, twin))
        else:
            ours_only.append(line)
    return PageComparison(len(ours), len(theirs), equal, ours_only, left, missing, added)


def _pieces(words: list[Word]) -> Counter[str]:
    return pieces(" ".join(word.text for word in words))
