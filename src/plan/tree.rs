//! YAML as a tree in which every value knows its bytes.
//!
//! The tree holds text as a clerk means it: `2026-09-14`, `No`, `0912` and
//! `7:30` stay text, only `true` and `false` are booleans, and only numbers in
//! plain decimal figures are numbers. All text is in Unicode NFC.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::diagnostic::{Diagnostic, Place, Report, Source};
use crate::message::Message;

use super::character::{self, Fault};
use super::raw::{self, Raw};
use super::syntax;

/// A value and the bytes of the source that it was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Bytes of the source.
    pub span: Range<usize>,
}

/// A node of the tree.
pub type Node = Value;

/// What a YAML node can be.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// Another number, as it was written.
    Decimal(f64),
    /// Text.
    String(String),
    /// A list.
    List(Vec<Spanned<Value>>),
    /// Keys with their values, in order.
    Map(Vec<(Spanned<String>, Spanned<Value>)>),
}

/// Reads a source to a tree.
///
/// # Errors
/// The YAML is empty or not well formed, a key stands twice, or a character
/// is not permitted: the first diagnostic, with its place.
pub fn parse(source: &Arc<Source>) -> Result<Spanned<Value>, Diagnostic> {
    parse_part(source, 0..source.text.len())
}

/// Reads the YAML that lies in the bytes `part` of a source, such as the
/// front matter of a template. Spans are bytes of the whole source.
///
/// # Errors
/// As [`parse`].
pub fn parse_part(source: &Arc<Source>, part: Range<usize>) -> Result<Spanned<Value>, Diagnostic> {
    let (tree, report) = grow(source, part);
    match (tree, report.iter().next()) {
        (_, Some(fault)) => Err(fault.clone()),
        (Some(tree), None) => Ok(tree),
        (None, None) => Err(empty(source, 0..0)),
    }
}

/// Reads a part of a source to a tree and collects all faults. There is a
/// tree beside the faults when they leave its shape clear: a key that stands
/// twice, a reserved character in a text.
pub(crate) fn grow(source: &Arc<Source>, part: Range<usize>) -> (Option<Spanned<Value>>, Report) {
    let whole = Place::new(source, part).span;
    let bom = if source.text[whole.clone()].starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    };
    let part = whole.start + bom..whole.end;
    let report = character::scan(source, part.clone());
    if report.has_errors() {
        return (None, report);
    }
    let text = &source.text[part.clone()];
    let raw = match raw::read(text) {
        Ok(raw) => raw,
        Err(error) => return (None, syntax::diagnose(source, &part, &error).into()),
    };
    if matches!(raw.value, Raw::Null) {
        return (None, empty(source, part.start..part.start).into());
    }
    let mut grower = Grower {
        source,
        part,
        report: Report::new(),
    };
    let tree = grower.node(raw);
    (Some(tree), grower.report)
}

fn empty(source: &Arc<Source>, span: Range<usize>) -> Diagnostic {
    Diagnostic::error(Message::new("empty-file")).at(Place::new(source, span))
}

/// Makes nodes of what the YAML library read.
struct Grower<'s> {
    source: &'s Arc<Source>,
    part: Range<usize>,
    report: Report,
}

impl Grower<'_> {
    fn node(&mut self, raw: serde_yaml::Spanned<Raw>) -> Spanned<Value> {
        let mut span = self.span(&raw);
        let value = match raw.value {
            Raw::Null => Value::Null,
            Raw::Bool(flag) => match &self.source.text[span.clone()] {
                "true" | "false" => Value::Bool(flag),
                other => Value::String(other.to_owned()),
            },
            Raw::Number(number) => self.number(number, &span),
            Raw::Text(text) => Value::String(self.text(&text, &span)),
            Raw::List(items) => {
                Value::List(items.into_iter().map(|item| self.node(item)).collect())
            }
            Raw::Map(entries) => Value::Map(self.entries(entries)),
        };
        span.end = span.end.max(last_byte(&value));
        span.end = self.closed(&span);
        Spanned { value, span }
    }

    fn entries(
        &mut self,
        raw: Vec<(serde_yaml::Spanned<String>, serde_yaml::Spanned<Raw>)>,
    ) -> Vec<(Spanned<String>, Spanned<Value>)> {
        let mut entries = Vec::with_capacity(raw.len());
        let mut first_spans: BTreeMap<String, Range<usize>> = BTreeMap::new();
        for (raw_key, raw_value) in raw {
            let span = self.span(&raw_key);
            let key = Spanned {
                value: self.text(&raw_key.value, &span).trim().to_owned(),
                span,
            };
            let value = self.node(raw_value);
            if let Some(first) = first_spans.get(&key.value) {
                let fault = self.duplicate(&key, first);
                self.report.push(fault);
            } else {
                first_spans.insert(key.value.clone(), key.span.clone());
                entries.push((key, value));
            }
        }
        entries
    }

    fn duplicate(&self, key: &Spanned<String>, first: &Range<usize>) -> Diagnostic {
        let (line, _) = self.source.line_column(first.start);
        let fault = Message::new("duplicate-key")
            .with("key", &key.value)
            .with("line", line);
        Diagnostic::error(fault)
            .at(Place::new(self.source, key.span.clone()))
            .hint(Message::new("duplicate-key.keep-one"))
    }

    /// A number in plain figures; `1e3`, `0x1F` and `1.` are texts.
    fn number(&self, number: raw::Number, span: &Range<usize>) -> Value {
        let written = &self.source.text[span.clone()];
        let figures = written.trim_start_matches(['-', '+']);
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        let decimal = figures
            .split_once('.')
            .is_some_and(|(whole, rest)| plain(whole) && plain(rest));
        match number {
            raw::Number::Integer(value) if plain(figures) => Value::Integer(value),
            raw::Number::Decimal(value) if decimal => Value::Decimal(value),
            raw::Number::Integer(_) | raw::Number::Decimal(_) => Value::String(written.to_owned()),
        }
    }

    /// The text in NFC. A character that an escape brought in is a fault.
    fn text(&mut self, text: &str, span: &Range<usize>) -> String {
        let text: String = if is_nfc(text) {
            text.to_owned()
        } else {
            text.nfc().collect()
        };
        if let Some((c, fault)) = text.chars().find_map(|c| Fault::of(c).map(|f| (c, f))) {
            let written = &self.source.text[span.clone()];
            let place = written.find(c).map_or(span.clone(), |at| {
                span.start + at..span.start + at + c.len_utf8()
            });
            self.report
                .push(fault.diagnostic(c).at(Place::new(self.source, place)));
        }
        text
    }

    /// The end of a value with the bracket that closes it.
    fn closed(&self, span: &Range<usize>) -> usize {
        let text = &self.source.text;
        let close = match text.as_bytes().get(span.start) {
            Some(b'[') => ']',
            Some(b'{') => '}',
            _ => return span.end,
        };
        let rest = &text[span.end..self.part.end];
        let after = rest.trim_start_matches(|c: char| c.is_whitespace() || c == ',');
        if after.starts_with(close) {
            span.end + (rest.len() - after.len()) + 1
        } else {
            span.end
        }
    }

    /// Where a value is written: for an alias, where its anchor stands.
    fn span<T>(&self, raw: &serde_yaml::Spanned<T>) -> Range<usize> {
        let span = raw.defined.span();
        let within = |offset: u64| usize::try_from(offset).unwrap_or(usize::MAX);
        let start = within(span.byte_offset().unwrap_or(0));
        let end = start.saturating_add(within(span.byte_len().unwrap_or(0)));
        let start = start.saturating_add(self.part.start).min(self.part.end);
        let end = end.saturating_add(self.part.start).min(self.part.end);
        let span = Place::new(self.source, start..end).span;
        let written = &self.source.text[span.clone()];
        span.start..span.start + written.trim_end().len()
    }
}

/// Where the last child of a node ends.
fn last_byte(value: &Value) -> usize {
    match value {
        Value::Null | Value::Bool(_) | Value::Integer(_) | Value::Decimal(_) | Value::String(_) => {
            0
        }
        Value::List(items) => items.last().map_or(0, |item| item.span.end),
        Value::Map(entries) => entries
            .last()
            .map_or(0, |(key, value)| key.span.end.max(value.span.end)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Value {
        parse(&Source::new("a.yaml", text))
            .expect("well formed")
            .value
    }

    fn item(text: &str) -> Value {
        match value(&format!("- {text}\n")) {
            Value::List(items) => items[0].value.clone(),
            other => panic!("a list, not {other:?}"),
        }
    }

    fn fault(text: &str) -> (&'static str, String) {
        let fault = parse(&Source::new("a.yaml", text)).expect_err("a fault");
        let place = fault.place.expect("a place").label();
        (fault.code, place.replace("a.yaml:", ""))
    }

    #[test]
    fn what_looks_like_text_stays_text() {
        for text in [
            "No",
            "yes",
            "on",
            "True",
            "FALSE",
            "2026-09-14",
            "7:30",
            "0912",
            "1_000",
            "0x1F",
            "1.",
            "1.1.",
            "1e3",
            ".5",
            ".nan",
            ".inf",
            "-.inf",
            "1e999",
            "9223372036854775808",
            "I.",
            "a)",
        ] {
            assert_eq!(item(text), Value::String(text.into()), "{text}");
        }
    }

    #[test]
    fn true_numbers_and_nothing_are_what_they_are() {
        assert_eq!(item("true"), Value::Bool(true));
        assert_eq!(item("'true'"), Value::String("true".into()));
        assert_eq!(item("45"), Value::Integer(45));
        assert_eq!(item("-3"), Value::Integer(-3));
        assert_eq!(item("1.5"), Value::Decimal(1.5));
        assert_eq!(item("~"), Value::Null);
        assert_eq!(item(""), Value::Null);
    }

    #[test]
    fn keys_keep_their_order_and_text_is_nfc() {
        let Value::Map(entries) = value("z: Đa\u{309}ng\nte\u{302}n: 1\na: 2\n") else {
            panic!("a map");
        };
        let keys: Vec<_> = entries.iter().map(|(key, _)| key.value.as_str()).collect();
        assert_eq!(keys, ["z", "t\u{ea}n", "a"]);
        assert_eq!(entries[0].1.value, Value::String("Đ\u{1ea3}ng".into()));
    }

    #[test]
    fn spans_are_bytes_of_the_whole_source() {
        let source = Source::new("t.md", "---\ntên: [Đảng, \"bộ\"]\n---\nthân: bài\n");
        let part = 4..source.text.rfind("---").expect("the end");
        let tree = parse_part(&source, part).expect("well formed");
        let Value::Map(entries) = &tree.value else {
            panic!("a map");
        };
        let (key, list) = &entries[0];
        assert_eq!(&source.text[key.span.clone()], "tên");
        assert_eq!(&source.text[list.span.clone()], "[Đảng, \"bộ\"]");
        let Value::List(items) = &list.value else {
            panic!("a list");
        };
        assert_eq!(&source.text[items[0].span.clone()], "Đảng");
        assert_eq!(&source.text[items[1].span.clone()], "\"bộ\"");
    }

    #[test]
    fn a_byte_order_mark_is_no_text() {
        let source = Source::new("a.yaml", "\u{feff}tên: Đảng\n");
        let Value::Map(entries) = parse(&source).expect("well formed").value else {
            panic!("a map");
        };
        assert_eq!(entries[0].0.value, "tên");
        assert_eq!(&source.text[entries[0].1.span.clone()], "Đảng");
    }

    #[test]
    fn an_alias_points_to_what_is_written() {
        let source = Source::new("a.yaml", "a: &x [Đảng, bộ]\nb: *x\n");
        let Value::Map(entries) = parse(&source).expect("well formed").value else {
            panic!("a map");
        };
        assert_eq!(entries[0].1.value, entries[1].1.value);
        assert_eq!(entries[0].1.span, entries[1].1.span);
    }

    #[test]
    fn a_key_stands_once_whatever_its_form() {
        assert_eq!(fault("a: 1\nb: 2\na: 3\n"), ("duplicate-key", "3:1".into()));
        assert_eq!(
            fault("tên: 1\nte\u{302}n: 3\n"),
            ("duplicate-key", "2:1".into())
        );
    }

    #[test]
    fn characters_that_no_document_can_hold_are_refused() {
        assert_eq!(fault("a: b\u{7}c\n"), ("control-character", "1:5".into()));
        assert_eq!(fault("a: \"b\\ac\"\n"), ("control-character", "1:4".into()));
        assert_eq!(fault("a: b\rc\n"), ("control-character", "1:5".into()));
        assert_eq!(fault("a: \u{e012}\n"), ("reserved-character", "1:4".into()));
        assert_eq!(
            fault("a: \"\\uE0FF\"\n"),
            ("reserved-character", "1:4".into())
        );
        assert_eq!(item("\"x\\ty\"\r"), Value::String("x\ty".into()));
    }

    #[test]
    fn bombs_are_refused() {
        let mut bomb = String::from("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (name, last) in ["b", "c", "d", "e", "f", "g", "h"]
            .iter()
            .zip("abcdefg".chars())
        {
            let item = format!("*{last}");
            let items = [item.as_str(); 9].join(", ");
            bomb.push_str(&format!("{name}: &{name} [{items}]\n"));
        }
        assert_eq!(fault(&bomb).0, "too-many-aliases");
        assert_eq!(fault(&format!("a: {}", "[".repeat(5000))).0, "too-deep");
        let stairs: String = (0..300).map(|n| format!("{}a:\n", " ".repeat(n))).collect();
        assert_eq!(fault(&stairs).0, "too-deep");
    }
}
