//! Texts as they are written in YAML.

use std::sync::Arc;

use super::{Node, parse};
use crate::diagnostic::Source;

/// Words that readers of YAML take for something else than text.
const WORDS: [&str; 9] = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];

/// A text on one line: bare where every reader of YAML takes it for the same
/// text, else in quotes.
pub(crate) fn scalar(text: &str) -> String {
    let in_figures = |c: char| c.is_ascii_hexdigit() || ".:_+xXoO-".contains(c);
    let figures = text.starts_with(|c: char| c.is_ascii_digit()) && text.chars().all(in_figures);
    let day = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let bare = text.starts_with(|c: char| c.is_alphanumeric())
        && !text.contains([':', '#', '"', '\t'])
        && text.trim() == text
        && (day || !figures)
        && !WORDS.contains(&text.to_lowercase().as_str())
        && !text.chars().any(is_hidden)
        && reads_back(text);
    if bare { text.to_owned() } else { quoted(text) }
}

/// A text in double quotes, on one line whatever it holds (YAML 1.2, 5.7).
pub(crate) fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            c if is_hidden(c) => quoted.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// Whether YAML ends a line here, or some readers of it do.
pub(crate) const fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Whether a character is seen only when it is escaped, or not permitted
/// otherwise; all of them have four hexadecimal figures.
fn is_hidden(c: char) -> bool {
    c.is_control() || is_line_break(c) || matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn reads_back(text: &str) -> bool {
    let source: Arc<Source> = Source::new("", format!("a: {text}\n"));
    parse(&source).is_ok_and(|tree| match tree.value {
        Node::Map(entries) => entries
            .first()
            .is_some_and(|(_, value)| value.value == Node::String(text.to_owned())),
        Node::Null
        | Node::Bool(_)
        | Node::Integer(_)
        | Node::Decimal(_)
        | Node::String(_)
        | Node::List(_) => false,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    const TEXTS: [&str; 30] = [
        "",
        " ",
        " trước",
        "sau ",
        "Chi bộ\u{a0}5",
        "Chi bộ \"Xanh\"",
        "C:\\thư mục",
        "a: b",
        "a:",
        "a # b",
        "#a",
        "📌 việc gấp",
        "a\tb",
        "a\nb",
        "a\r\nb",
        "a\u{7}b\u{1b}",
        "a\u{7f}\u{85}b",
        "a\u{2028}b\u{feff}",
        "yes",
        "1E3",
        "0b11",
        "No",
        "true",
        "~",
        "null",
        "1e3",
        "0x1F",
        "2026-09-14",
        "- a",
        "[a, b] {c} & *d ! | > % @ `e",
    ];

    #[test]
    fn what_is_written_is_read_again() {
        for text in TEXTS {
            for written in [scalar(text), quoted(text)] {
                assert!(!written.contains(['\n', '\r']), "{written}");
                let yaml = format!("a: {written}\nb: [{}]\n", quoted(text));
                let read: BTreeMap<String, serde_json::Value> =
                    serde_yaml::from_str(&yaml).unwrap_or_else(|fault| panic!("{yaml}: {fault}"));
                assert_eq!(read["a"], text, "{written}");
                assert_eq!(read["b"][0], text, "{written}");
            }
        }
    }

    #[test]
    fn plain_words_stay_bare() {
        for text in ["Văn phòng", "Chi bộ 5", "Đảng uỷ xã (báo cáo)"] {
            assert_eq!(scalar(text), text);
        }
    }
}
