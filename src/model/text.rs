//! The text of inlines without its marks of emphasis.

use super::Inline;

/// The text of inlines; a line break counts as a space, a footnote as
/// nothing.
pub fn plain_inlines(inlines: &[Inline]) -> String {
    let mut text = String::new();
    collect(inlines, &mut text);
    text
}

/// The text of one inline.
pub fn plain(inline: &Inline) -> String {
    plain_inlines(std::slice::from_ref(inline))
}

fn collect(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(part) => text.push_str(part),
            Inline::Strong(inner) | Inline::Emphasis(inner) => collect(inner, text),
            Inline::Break => text.push(' '),
            Inline::Footnote(_) => {}
        }
    }
}
