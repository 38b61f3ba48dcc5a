//! The columns that a text names: `{{ row.quota }}`, `{{ row["Chỉ tiêu"] }}`.
//!
//! Tera tells the variables of a text and not their parts, so the text is
//! looked through here, over strings and comments, before any row is made.

use std::ops::Range;

/// The variable that holds the row.
pub(super) const ROW: &str = "row";

/// Words by which an expression tells what is to be done without a value.
const GUARDS: [&str; 7] = ["default", "or", "if", "is", "and", "not", "in"];

/// A place where a text names a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mention {
    /// The name of the column.
    pub column: String,
    /// The bytes of the name in the text.
    pub at: Range<usize>,
    /// Whether the text fails without a value: it is printed, outside of any
    /// condition and without a default.
    pub needed: bool,
}

/// Whether Tera has anything to do in a text.
pub(super) fn is_tera(text: &str) -> bool {
    ["{{", "{%", "{#"].iter().any(|open| text.contains(open))
}

/// All columns that a text names; none when the text gives the name `row` to
/// something else.
pub(super) fn mentions(text: &str) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(open) = next_code(text, at) {
        let (code, after) = code(text, open);
        at = after;
        let tokens = tokens(text, code);
        let word = |index: usize| match tokens.get(index) {
            Some((Token::Word, span)) => &text[span.clone()],
            _ => "",
        };
        let prints = text[open..].starts_with("{{");
        let guarded =
            !prints || depth > 0 || (0..tokens.len()).any(|index| GUARDS.contains(&word(index)));
        if !prints {
            match word(0) {
                "raw" => {
                    at = text[at..].find("endraw").map_or(text.len(), |end| at + end);
                    continue;
                }
                "for"
                    if (1..tokens.len())
                        .take_while(|i| word(*i) != "in")
                        .any(|i| word(i) == ROW) =>
                {
                    return Vec::new();
                }
                "set" | "set_global" if word(1) == ROW => return Vec::new(),
                "for" | "if" | "filter" | "block" => depth += 1,
                end if end.starts_with("end") => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        found.extend(
            columns(text, &tokens)
                .into_iter()
                .map(|(column, at)| Mention {
                    column,
                    at,
                    needed: !guarded,
                }),
        );
    }
    found
}

/// The column that a text is, and nothing else: `{{ row.quota }}`.
pub(super) fn sole(text: &str) -> Option<String> {
    let text = text.trim();
    if !text.starts_with("{{") {
        return None;
    }
    let (code, after) = code(text, 0);
    let tokens = tokens(text, code);
    let found = columns(text, &tokens);
    let length = match tokens.get(1) {
        Some((Token::Mark(b'['), _)) => 4,
        Some(_) | None => 3,
    };
    match found.as_slice() {
        [(column, _)] if after == text.len() && tokens.len() == length => Some(column.clone()),
        _ => None,
    }
}

/// A piece of an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token {
    /// A name, a keyword or a number.
    Word,
    /// A text in quotes; its bytes are without them.
    Text,
    /// Any other character.
    Mark(u8),
}

/// Where the next expression or statement begins; comments are passed over.
fn next_code(text: &str, mut at: usize) -> Option<usize> {
    loop {
        let open = at + text.get(at..)?.find('{')?;
        let rest = &text[open..];
        if rest.starts_with("{{") || rest.starts_with("{%") {
            return Some(open);
        }
        at = match rest.strip_prefix("{#").map(|_| rest.find("#}")) {
            Some(Some(close)) => open + close + 2,
            Some(None) => return None,
            None => open + 1,
        };
    }
}

/// The bytes between the braces that open at `open`, and where the text goes
/// on behind them.
fn code(text: &str, open: usize) -> (Range<usize>, usize) {
    let close = if text[open..].starts_with("{{") {
        "}}"
    } else {
        "%}"
    };
    let bytes = text.as_bytes();
    let mut quote = None;
    let mut at = open + 2;
    while at < bytes.len() {
        match quote {
            Some(mark) if bytes[at] == mark => quote = None,
            Some(_) => {}
            None if text.is_char_boundary(at) && text[at..].starts_with(close) => {
                return (open + 2..at, at + 2);
            }
            None if matches!(bytes[at], b'"' | b'\'' | b'`') => quote = Some(bytes[at]),
            None => {}
        }
        at += 1;
    }
    (open + 2..text.len(), text.len())
}

/// The pieces of an expression, without the hyphens that trim around it.
fn tokens(text: &str, code: Range<usize>) -> Vec<(Token, Range<usize>)> {
    let mut written = &text[code.clone()];
    let mut start = code.start;
    if let Some(rest) = written.strip_prefix('-') {
        written = rest;
        start += 1;
    }
    let written = written.strip_suffix('-').unwrap_or(written);
    let mut tokens = Vec::new();
    let mut chars = written.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if c.is_whitespace() {
            continue;
        }
        if matches!(c, '"' | '\'' | '`') {
            let end = chars
                .by_ref()
                .find(|(_, other)| *other == c)
                .map_or(written.len(), |(end, _)| end);
            tokens.push((Token::Text, start + at + 1..start + end));
        } else if c.is_alphanumeric() || c == '_' {
            let mut end = at + c.len_utf8();
            while let Some((next, c)) = chars.next_if(|(_, c)| c.is_alphanumeric() || *c == '_') {
                end = next + c.len_utf8();
            }
            tokens.push((Token::Word, start + at..start + end));
        } else if c != '?' {
            // `row?.quota` names the column as `row.quota` does.
            let mark = u8::try_from(c).unwrap_or(0);
            tokens.push((Token::Mark(mark), start + at..start + at + c.len_utf8()));
        }
    }
    tokens
}

/// The columns that an expression names.
fn columns(text: &str, tokens: &[(Token, Range<usize>)]) -> Vec<(String, Range<usize>)> {
    let mut found = Vec::new();
    for (index, (token, span)) in tokens.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| tokens[before].0);
        if *token != Token::Word || &text[span.clone()] != ROW || before == Some(Token::Mark(b'.'))
        {
            continue;
        }
        let span = match (tokens.get(index + 1), tokens.get(index + 2)) {
            (Some((Token::Mark(b'.'), _)), Some((Token::Word, span)))
            | (Some((Token::Mark(b'['), _)), Some((Token::Text, span))) => span.clone(),
            _ => continue,
        };
        found.push((text[span.clone()].to_owned(), span));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> Vec<(String, bool)> {
        let found = mentions(text).into_iter();
        found
            .map(|mention| {
                assert_eq!(text[mention.at.clone()], mention.column);
                (mention.column, mention.needed)
            })
            .collect()
    }

    #[test]
    fn columns_are_found_by_point_and_by_bracket() {
        let quota = |needed| vec![("quota".to_owned(), needed)];
        assert_eq!(named("a {{ row.quota }} b"), quota(true));
        assert_eq!(named("{{- row['quota'] | upper -}}"), quota(true));
        assert_eq!(
            named("{{ row[\"Đơn vị\"] }}"),
            [("Đơn vị".to_owned(), true)]
        );
        assert_eq!(
            named("{{ row.a ~ row.b }}"),
            [("a".to_owned(), true), ("b".to_owned(), true)]
        );
        assert_eq!(
            named("{{ organ.row.quota }} {{ rows.a }} row.x { row.y }"),
            []
        );
        assert_eq!(
            named("{# {{ row.quota }} #}{% raw %}{{ row.a }}{% endraw %}"),
            []
        );
        assert_eq!(named("{{ \"row.quota }}\" }}"), []);
    }

    #[test]
    fn a_default_or_a_condition_makes_a_column_dispensable() {
        let quota = |needed| vec![("quota".to_owned(), needed)];
        assert_eq!(named("{{ row.quota | default(value='x') }}"), quota(false));
        assert_eq!(named("{{ row.quota or 1 }}"), quota(false));
        assert_eq!(named("{% set a = row.quota %}"), quota(false));
        assert_eq!(
            named("{% if row.quota %}{{ row.quota }}{% endif %}{{ row.quota }}"),
            [quota(false), quota(false), quota(true)].concat()
        );
    }

    #[test]
    fn another_row_is_no_row_of_the_table() {
        assert_eq!(
            named("{% for row in members %}{{ row.name }}{% endfor %}"),
            []
        );
        assert_eq!(named("{% set row = x %}{{ row.name }}"), []);
    }

    #[test]
    fn a_text_may_be_one_column_and_nothing_else() {
        assert_eq!(sole("{{ row.quota }}").as_deref(), Some("quota"));
        assert_eq!(
            sole(" {{- row[\"Chỉ tiêu\"] -}}\n").as_deref(),
            Some("Chỉ tiêu")
        );
        for text in [
            "{{ row.quota }} a",
            "{{ row.quota | upper }}",
            "{{ year }}",
            "x",
            "{{ row.a.b }}",
            "{{",
            "{{ row.a }}{{ row.a }}",
        ] {
            assert_eq!(sole(text), None, "{text}");
        }
    }
}
