"""The parts of a flat OpenDocument text that are the same in all."""

from __future__ import annotations

from strangers.setting import MM, Page

#: The width of the left block of letterhead and foot, in millimetres.
LEFT = 66

_NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {
        "office": "office",
        "style": "style",
        "text": "text",
        "table": "table",
        "draw": "drawing",
        "fo": "xsl-fo-compatible",
        "svg": "svg-compatible",
    }.items()
)
_FONTS = "".join(
    f"<style:font-face style:name='{name}' svg:font-family=\"'{name}'\"/>"
    for name in ("Times New Roman", "Arial")
)
#: From the XML declaration to the common styles.
HEAD = (
    f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {_NAMESPACES} '
    'office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">'
    f"<office:font-face-decls>{_FONTS}</office:font-face-decls>"
    "<office:styles><style:default-style style:family='paragraph'><style:text-properties "
    "style:font-name='Times New Roman' fo:font-size='14pt' fo:language='vi' fo:country='VN'/>"
    "</style:default-style><style:style style:name='Standard' style:family='paragraph'/>"
    "<style:style style:name='Graphics' style:family='graphic'/></office:styles>"
)
#: Half the height of a line of Times New Roman, in sizes.
_HALF_LINE = 0.575


def fixed(page: Page) -> str:
    """The automatic styles that are named in the writer."""
    return (
        _layout(page)
        + _style("T", "table", f"style:width='{page.text_width}mm' table:align='left'")
        + _style("TA", "table-column", f"style:column-width='{LEFT}mm'")
        + _style("TB", "table-column", f"style:column-width='{page.text_width - LEFT}mm'")
        + _style("TC", "table-cell", "fo:padding='0mm' fo:border='none'")
        + _columns(page)
        + _style("Line", "graphic", _STROKE)
        + _style("CentredLine", "graphic", _STROKE + _CENTRED)
        + _style("Box", "graphic", _BARE)
        + _list("Roman", "number", 'style:num-format="I" style:num-suffix="."')
        + _list("Arabic", "number", 'style:num-format="1" style:num-suffix="."')
        + _list("Dash", "bullet", 'text:bullet-char="-"')
    )


_STROKE = "draw:stroke='solid' svg:stroke-width='0.25mm' svg:stroke-color='#000000'"
_CENTRED = (
    " style:horizontal-pos='center' style:horizontal-rel='paragraph'"
    " style:vertical-pos='from-top' style:vertical-rel='paragraph'"
)
_BARE = "draw:stroke='none' draw:fill='none' fo:border='none' style:wrap='run-through'"


def _layout(page: Page) -> str:
    """The paper; LibreOffice counts the header into the text's top margin."""
    top, bottom, area = page.top, page.bottom, ""
    start = page.header - page.number_size * _HALF_LINE / MM
    if page.number != "none":
        height = (top if page.number == "header" else bottom) - start
        area = (
            f"<style:{page.number}-style><style:header-footer-properties "
            f"fo:min-height='{height:.2f}mm' fo:margin-bottom='0mm'/></style:{page.number}-style>"
        )
        top, bottom = (start, bottom) if page.number == "header" else (top, start)
    return (
        "<style:page-layout style:name='Page'><style:page-layout-properties "
        f"fo:page-width='{page.width}mm' fo:page-height='{page.height}mm' "
        f"fo:margin-top='{top:.2f}mm' fo:margin-bottom='{bottom:.2f}mm' "
        f"fo:margin-left='{page.left}mm' fo:margin-right='{page.right}mm'/>{area}"
        "</style:page-layout>"
    )


def _style(name: str, family: str, properties: str) -> str:
    return (
        f"<style:style style:name='{name}' style:family='{family}'>"
        f"<style:{family}-properties {properties}/></style:style>"
    )


def _columns(page: Page) -> str:
    return (
        "<style:style style:name='Columns' style:family='section'><style:section-properties "
        "text:dont-balance-text-columns='true'><style:columns fo:column-count='2' "
        f"fo:column-gap='0mm'><style:column style:rel-width='{LEFT}*'/>"
        f"<style:column style:rel-width='{page.text_width - LEFT}*'/></style:columns>"
        "</style:section-properties></style:style>"
    )


def _list(name: str, kind: str, label: str) -> str:
    return (
        f"<text:list-style style:name='{name}'><text:list-level-style-{kind} text:level='1' "
        f"{label}><style:list-level-properties "
        "text:list-level-position-and-space-mode='label-alignment'>"
        "<style:list-level-label-alignment text:label-followed-by='space' fo:text-indent='10mm' "
        f"fo:margin-left='0mm'/></style:list-level-properties></text:list-level-style-{kind}>"
        "</text:list-style>"
    )
