"""Text as the pieces that any two readings of one document must share."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

#: Drawn like a plain hyphen.
_HYPHENS = dict.fromkeys(map(ord, "\u2010\u2011"), "-")
#: Drawn as nothing: soft hyphen, zero-width space and joiners, byte order mark.
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
#: Drawn raised: renderers raise a plain digit, plain text has the character.
_RAISED = {ord(raised): str(digit) for digit, raised in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")}
#: A line may break after these inside a word, and a reader then sees two.
_BREAKS = re.compile(r"(?<=[-/\u2013\u2014])")


def plain(text: str) -> str:
    """The text without what cannot be seen: composed, and every white space a blank."""
    composed = unicodedata.normalize("NFC", text)
    visible = composed.translate(_HYPHENS | _INVISIBLE | _RAISED)
    return " ".join(visible.split())


def pieces(text: str) -> Counter[str]:
    """The words, cut where a line may break inside them, each with its count."""
    return Counter(piece for word in plain(text).split() for piece in _BREAKS.split(word) if piece)


def listed(words: Counter[str], limit: int = 12) -> str:
    """The words for a message, the first few of them."""
    shown = [f"{word} x{count}" if count > 1 else word for word, count in sorted(words.items())]
    more = f" ... and {len(shown) - limit} more" if len(shown) > limit else ""
    return " | ".join(shown[:limit]) + more
