//! First and later mentions of a document, settled after Tera has run.
//!
//! A filter has no memory, and a template's blocks do not run in the order in
//! which they are read. So the filter `cite` writes both forms, wrapped in four
//! private-use characters: [`OPEN`], the identity, [`FULL`], the full form,
//! [`SHORT`], the short form, [`CLOSE`]. [`resolve_citations`] then keeps one of
//! the two, in the order of the text.
//!
//! The identity is written in hexadecimal: no filter and no escaping between
//! here and there can change more of it than its capitals.

use std::collections::BTreeSet;

const OPEN: char = '\u{e000}';
const FULL: char = '\u{e001}';
const SHORT: char = '\u{e002}';
const CLOSE: char = '\u{e003}';
const MARKERS: [char; 4] = [OPEN, FULL, SHORT, CLOSE];

/// Both forms of a mention of the document that `identity` names.
pub fn mention(identity: &str, full: &str, short: &str) -> String {
    let hexadecimal: String = identity.bytes().map(|b| format!("{b:02x}")).collect();
    format!("{OPEN}{hexadecimal}{FULL}{full}{SHORT}{short}{CLOSE}")
}

/// Puts the full form at the first mention of each document and the short form
/// at all later ones (NĐ 30/2020, PL I II.6b; HD 05 I.6.1.4; HD 36 II.1.6.1).
///
/// Run it once over the whole rendered text of a document. Text without
/// mentions comes back unchanged; a torn mention loses its markers only.
pub fn resolve_citations(text: &str) -> String {
    let mut seen = BTreeSet::new();
    let mut resolved = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(MARKERS) {
        resolved.push_str(&rest[..at]);
        rest = &rest[at..];
        match Mention::at_start_of(rest) {
            Some(mention) => {
                let first = seen.insert(mention.identity.to_ascii_lowercase());
                resolved.push_str(if first { mention.full } else { mention.short });
                rest = mention.after;
            }
            None => rest = rest.strip_prefix(MARKERS).unwrap_or(rest),
        }
    }
    resolved.push_str(rest);
    resolved
}

/// A mention taken apart, with the text after it.
struct Mention<'a> {
    identity: &'a str,
    full: &'a str,
    short: &'a str,
    after: &'a str,
}

impl<'a> Mention<'a> {
    /// The mention that `text` begins with, if its four markers are in order
    /// and no others stand between them.
    fn at_start_of(text: &'a str) -> Option<Self> {
        let (before, rest) = cut(text, OPEN)?;
        let (identity, rest) = cut(rest, FULL)?;
        let (full, rest) = cut(rest, SHORT)?;
        let (short, after) = cut(rest, CLOSE)?;
        before.is_empty().then_some(Self {
            identity,
            full,
            short,
            after,
        })
    }
}

/// The text before and after the next marker, which must be `marker`.
fn cut(text: &str, marker: char) -> Option<(&str, &str)> {
    let at = text.find(MARKERS)?;
    let after = text[at..].strip_prefix(marker)?;
    Some((&text[..at], after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_mention_is_full_and_later_ones_are_short() {
        let guide = mention(
            "HD 36",
            "Hướng dẫn số 36-HD/VPTW, ngày …",
            "Hướng dẫn số 36-HD/VPTW",
        );
        let decree = mention("NĐ 30", "Nghị định số 30 ngày …", "Nghị định số 30");
        let text = format!("Theo {guide} và {decree}; {guide}; {guide}, {decree}.");
        assert_eq!(
            resolve_citations(&text),
            "Theo Hướng dẫn số 36-HD/VPTW, ngày … và Nghị định số 30 ngày …; \
             Hướng dẫn số 36-HD/VPTW; Hướng dẫn số 36-HD/VPTW, Nghị định số 30."
        );
    }

    #[test]
    fn capitals_do_not_make_another_document() {
        let guide = mention("kết luận", "đầy đủ", "ngắn");
        let text = format!("{guide} {}", guide.to_uppercase());
        assert_eq!(resolve_citations(&text), "đầy đủ NGẮN");
    }

    #[test]
    fn torn_mentions_lose_only_their_markers() {
        assert_eq!(resolve_citations("không có gì"), "không có gì");
        assert_eq!(resolve_citations("\u{e000}61\u{e001}đầy đủ"), "61đầy đủ");
        assert_eq!(resolve_citations("a\u{e003}b\u{e001}c"), "abc");
        let whole = mention("a", "đầy đủ", "ngắn");
        let text = format!("\u{e000}61\u{e001}{whole}\u{e000}");
        assert_eq!(resolve_citations(&text), "61đầy đủ");
    }
}
