//! Settings, fonts and theme: what Word wants in every file.

use super::element::Element;
use super::note::SEPARATORS;
use super::root::new_root;
use crate::render::galley::Galley;

const WORD: &str = "http://schemas.microsoft.com/office/word";
const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";

/// How Word lays the document out.
pub(super) fn settings(galley: &Galley) -> Element<'static> {
    let mut settings = new_root("w:settings")
        .child(Element::new("w:zoom").with("w:percent", 100))
        .child(Element::new("w:defaultTabStop").value(720))
        .child(Element::new("w:characterSpacingControl").value("doNotCompress"));
    if !galley.notes.is_empty() {
        let separators = SEPARATORS.map(|(_, _, id)| Element::new("w:footnote").with("w:id", id));
        settings = settings.child(Element::new("w:footnotePr").all(separators));
    }
    let compatibility = [
        ("compatibilityMode", 15),
        ("overrideTableStyleFontSizeAndJustification", 1),
        ("enableOpenTypeFeatures", 1),
        ("doNotFlipMirrorIndents", 1),
        ("differentiateMultirowTableHeaders", 1),
    ]
    .map(|(name, value)| {
        Element::new("w:compatSetting")
            .with("w:name", name)
            .with("w:uri", WORD)
            .value(value)
    });
    let compat = Element::new("w:compat")
        // A line that a break ends is not stretched.
        .child(Element::new("w:doNotExpandShiftReturn"))
        .all(compatibility);
    settings
        .child(compat)
        .child(
            Element::new("w:themeFontLang")
                .value(&galley.properties.language)
                .with("w:eastAsia", &galley.properties.language),
        )
        .child(colours())
        .child(Element::new("w:decimalSymbol").value(","))
        .child(Element::new("w:listSeparator").value(";"))
}

fn colours() -> Element<'static> {
    let mut mapping = Element::new("w:clrSchemeMapping");
    for (name, value) in [
        ("w:bg1", "light1"),
        ("w:t1", "dark1"),
        ("w:bg2", "light2"),
        ("w:t2", "dark2"),
        ("w:accent1", "accent1"),
        ("w:accent2", "accent2"),
        ("w:accent3", "accent3"),
        ("w:accent4", "accent4"),
        ("w:accent5", "accent5"),
        ("w:accent6", "accent6"),
        ("w:hyperlink", "hyperlink"),
        ("w:followedHyperlink", "followedHyperlink"),
    ] {
        mapping.set(name, value);
    }
    mapping
}

/// The typeface.
pub(super) fn font_table(galley: &Galley) -> Element<'static> {
    new_root("w:fonts").child(
        Element::new("w:font")
            .with("w:name", &galley.font)
            .child(Element::new("w:charset").value("00"))
            .child(Element::new("w:family").value("roman"))
            .child(Element::new("w:pitch").value("variable")),
    )
}

/// Black and white, and the one typeface.
pub(super) fn theme(galley: &Galley) -> Element<'static> {
    let plain =
        |name, value: &str| Element::new(name).child(Element::new("a:srgbClr").with("val", value));
    let mut colours = Element::new("a:clrScheme").with("name", "Office").all([
        plain("a:dk1", "000000"),
        plain("a:lt1", "FFFFFF"),
        plain("a:dk2", "000000"),
        plain("a:lt2", "FFFFFF"),
    ]);
    for name in [
        "a:accent1",
        "a:accent2",
        "a:accent3",
        "a:accent4",
        "a:accent5",
        "a:accent6",
        "a:hlink",
        "a:folHlink",
    ] {
        colours = colours.child(plain(name, "000000"));
    }
    let face = |name| {
        Element::new(name)
            .child(Element::new("a:latin").with("typeface", &galley.font))
            .child(Element::new("a:ea").with("typeface", ""))
            .child(Element::new("a:cs").with("typeface", ""))
    };
    let fonts = Element::new("a:fontScheme")
        .with("name", "Office")
        .child(face("a:majorFont"))
        .child(face("a:minorFont"));
    let elements = Element::new("a:themeElements")
        .child(colours)
        .child(fonts)
        .child(effects());
    Element::new("a:theme")
        .with("xmlns:a", DRAWING)
        .with("name", "Office")
        .child(elements)
}

/// Fills, lines and effects: three of each, as the schema wants.
fn effects() -> Element<'static> {
    let fill =
        || Element::new("a:solidFill").child(Element::new("a:schemeClr").with("val", "phClr"));
    let line = || Element::new("a:ln").child(fill());
    let effect = || Element::new("a:effectStyle").child(Element::new("a:effectLst"));
    Element::new("a:fmtScheme")
        .with("name", "Office")
        .child(Element::new("a:fillStyleLst").all([fill(), fill(), fill()]))
        .child(Element::new("a:lnStyleLst").all([line(), line(), line()]))
        .child(Element::new("a:effectStyleLst").all([effect(), effect(), effect()]))
        .child(Element::new("a:bgFillStyleLst").all([fill(), fill(), fill()]))
}
