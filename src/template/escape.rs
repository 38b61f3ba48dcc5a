//! Plain text as Markdown that says the same text.
//!
//! A field's value may hold `*`, `#` or `|`, and may come to stand at the
//! start of a line, in a heading or in a table's cell. The escaped form is
//! read back as the same characters in each of these places.

use std::io::{self, Write};

/// Characters that mean something anywhere in a line.
const ANYWHERE: &[char] = &[
    '*', '_', '#', '[', ']', '<', '>', '~', '`', '^', '&', '{', '}', '!', '$',
];

/// Writes `text` so that Markdown reads it as these very characters. Line
/// ends become spaces: a value is a piece of a line.
pub(super) fn escape(text: &str, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(escaped(text).as_bytes())
}

/// The escaped form of `text`.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let rest = text.trim_start();
    if rest.len() < text.len() {
        // Spaces before a block are its indentation; this one is text.
        out.push_str("&#32;");
    }
    let marker = block_marker(rest);
    for (at, c) in rest.char_indices() {
        match c {
            // A table parts its cells before it looks at backslashes.
            '|' => out.push_str("&#124;"),
            '\\' => out.push_str("&#92;"),
            '\n' | '\r' | '\t' => out.push(' '),
            _ if Some(at) == marker || ANYWHERE.contains(&c) => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    out
}

/// Where the character stands that would make the text a list or an
/// underline at the start of a line.
fn block_marker(text: &str) -> Option<usize> {
    if text.starts_with(['-', '+', '=', ':']) {
        return Some(0);
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    (digits > 0 && text[digits..].starts_with(['.', ')'])).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_blocks_are_escaped_at_the_start_only() {
        assert_eq!(escaped("- a - b"), r"\- a - b");
        assert_eq!(escaped("12. a 1. b"), r"12\. a 1. b");
        assert_eq!(escaped("2) a"), r"2\) a");
        assert_eq!(escaped("  x"), "&#32;x");
        assert_eq!(escaped("45-KH/ĐUK, 4.5"), "45-KH/ĐUK, 4.5");
    }
}
