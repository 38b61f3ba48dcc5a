"""Strangers' opinions on the documents that thethuc builds.

A `Case` is one document in its formats. Each judge is a function from a case
to a `Verdict`, and asks one program that shares no code with thethuc. The
judges of DOCX, of PDF and of the text stand in a module each; `office` has
LibreOffice lay out the DOCX, and `layout` reads words and lines off a page.
"""
