//! Where rendered text came from.
//!
//! A fault is found in the text that Tera wrote, and mended in the text that
//! the user wrote. The two are the same where no Tera stands; elsewhere a line
//! that both have tells the place.

use std::cmp::Reverse;
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place, Source};
use crate::message::Message;

/// The piece of a source that a text was made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Origin {
    /// The source.
    pub source: Arc<Source>,
    /// Its bytes that were rendered or unquoted.
    pub span: Range<usize>,
}

impl Origin {
    /// The bytes `span` of `source`.
    pub fn new(source: &Arc<Source>, span: Range<usize>) -> Self {
        Self {
            source: Arc::clone(source),
            span,
        }
    }

    /// The whole of `source`.
    pub fn whole(source: &Arc<Source>) -> Self {
        Self::new(source, 0..source.text.len())
    }

    /// Places `diagnostic` at the bytes `at` of `text`, which was made from
    /// this origin. When the place is not certain, it is the line of Tera that
    /// wrote it, or the start of the origin, and a hint shows the line.
    pub fn locate(&self, diagnostic: Diagnostic, text: &str, at: Range<usize>) -> Diagnostic {
        match self.exact(text, &at) {
            Some(span) => diagnostic.at(Place::new(&self.source, span)),
            None => {
                let line = &text[line_at(text, at.start)];
                let start = self.span.start;
                let origin = || Place::new(&self.source, start..start);
                diagnostic
                    .at(self.pattern(text, &at).unwrap_or_else(origin))
                    .hint(Message::new("as-rendered").with("line", excerpt(line)))
            }
        }
    }

    /// Where the bytes `at` of `text` were written, when that is certain.
    pub fn place(&self, text: &str, at: &Range<usize>) -> Option<Place> {
        let span = self.exact(text, at)?;
        Some(Place::new(&self.source, span))
    }

    /// The line of Tera that wrote the line at `at`: of those whose own words
    /// stand in it in their order, the one with the most. A line without words
    /// of its own could have written any, and counts when it is the only one.
    pub fn pattern(&self, text: &str, at: &Range<usize>) -> Option<Place> {
        let written = &text[line_at(text, at.start)];
        let region = self.region();
        let candidates = lines(region).filter_map(|line| {
            let own = own_words(&region[line.clone()], written)?;
            Some((own, line))
        });
        let candidates: Vec<_> = candidates.collect();
        let certain = candidates.len() == 1;
        // Of equals, the first.
        let (_, line) = candidates
            .into_iter()
            .filter(|(own, _)| certain || *own > 0)
            .max_by_key(|(own, line)| (*own, Reverse(line.start)))?;
        let start = self.span.start + line.start + indentation(&region[line.clone()]);
        let end = self.span.start + line.start + region[line].trim_end().len();
        Some(Place::new(&self.source, start..end.max(start)))
    }

    fn region(&self) -> &str {
        self.source.text.get(self.span.clone()).unwrap_or("")
    }

    fn exact(&self, text: &str, at: &Range<usize>) -> Option<Range<usize>> {
        let region = self.region();
        let shift = |by: usize| self.span.start + by + at.start..self.span.start + by + at.end;
        if let Some(whole) = region.find(text).filter(|_| !text.is_empty()) {
            return Some(shift(whole));
        }
        let line = line_at(text, at.start);
        let wanted = text[line.clone()].trim();
        if wanted.is_empty() {
            return None;
        }
        let before = count_lines(&text[..line.start], wanted);
        let total = count_lines(text, wanted);
        let found: Vec<usize> = lines(region)
            .filter(|found| region[found.clone()].trim() == wanted)
            .map(|found| found.start + indentation(&region[found]))
            .collect();
        let start = if found.len() == total {
            *found.get(before)?
        } else if region.matches(wanted).count() == 1 && total == 1 {
            region.find(wanted)?
        } else {
            return None;
        };
        let text_start = line.start + indentation(&text[line.clone()]);
        let inside = at.start.saturating_sub(text_start).min(wanted.len());
        let end = (inside + at.len()).min(wanted.len());
        let start = self.span.start + start;
        Some(start + inside..start + end)
    }
}

/// A line shortened for a message.
pub(super) fn excerpt(line: &str) -> String {
    let line = line.trim();
    if line.chars().count() <= 80 {
        return line.to_owned();
    }
    let short: String = line.chars().take(79).collect();
    format!("{short}…")
}

/// How many bytes of a line of Tera are its own words, when they stand in a
/// written line in their order; `None` for a line that prints nothing.
fn own_words(line: &str, written: &str) -> Option<usize> {
    let mut own = 0;
    let mut rest = written;
    let mut left = line;
    let mut prints = false;
    while !left.is_empty() {
        let opened = ["{{", "{%", "{#"]
            .into_iter()
            .filter_map(|sign| left.find(sign))
            .min();
        let word = left[..opened.unwrap_or(left.len())].trim();
        let at = rest.find(word)?;
        rest = &rest[at + word.len()..];
        own += word.len();
        let Some(opened) = opened else { break };
        let tag = &left[opened..];
        prints |= tag.starts_with("{{");
        let closed = ["}}", "%}", "#}"]
            .into_iter()
            .filter_map(|sign| tag.find(sign))
            .min();
        left = closed.map_or("", |closed| &tag[closed + 2..]);
    }
    (prints || own > 0).then_some(own)
}

/// The line that holds a byte, without its end.
fn line_at(text: &str, at: usize) -> Range<usize> {
    let at = text.floor_char_boundary(at.min(text.len()));
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
    start..end
}

fn lines(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut start = 0;
    text.split('\n').map(move |line| {
        let range = start..start + line.len();
        start = range.end + 1;
        range
    })
}

fn count_lines(text: &str, wanted: &str) -> usize {
    text.split('\n')
        .filter(|line| line.trim() == wanted)
        .count()
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(source: &str, text: &str, needle: &str) -> (String, usize) {
        let source = Source::new("a.md", source);
        let at = text.find(needle).expect("in the text");
        let found = Origin::whole(&source).locate(
            Diagnostic::error(Message::new("html")),
            text,
            at..at + needle.len(),
        );
        (found.place.expect("placed").label(), found.hints.len())
    }

    #[test]
    fn a_text_that_stands_in_the_source_is_placed_exactly() {
        assert_eq!(
            label("---\nbody: |\n  a\n  b\n", "b", "b"),
            ("a.md:2:1".into(), 0)
        );
        assert_eq!(
            label("body: |\n  ạ\n  b <i>\n", "ạ\nb <i>\n", "<i>"),
            ("a.md:3:5".into(), 0)
        );
        assert_eq!(
            label("s: \"ạ {{ x }}\"", "ạ {{ x }}", "x"),
            ("a.md:1:10".into(), 0)
        );
    }

    #[test]
    fn a_line_that_tera_left_alone_is_placed_exactly() {
        assert_eq!(
            label("{{ x }}\n<i>\n", "1\n2\n<i>\n", "<i>"),
            ("a.md:2:1".into(), 0)
        );
    }

    #[test]
    fn a_line_with_values_is_traced_to_its_template() {
        let source = Source::new(
            "a.md",
            "{% for r in rows %}\n| {{ r.name }} | giao {{ r.quota }} chỉ tiêu |\n{% endfor %}\n\
             Năm {{ year }} | xong\n",
        );
        let text = "| Sở Nội vụ | giao 5 chỉ tiêu |\nNăm 2026 | xong\n";
        let region = Origin::whole(&source);
        let label = |needle: &str| {
            let at = text.find(needle).expect("in the text");
            let place = region.pattern(text, &(at..at + needle.len()));
            place.expect("a line of the template").label()
        };
        assert_eq!(label("Nội vụ"), "a.md:2:1");
        assert_eq!(label("2026"), "a.md:4:1");
    }

    #[test]
    fn a_line_that_any_value_could_be_is_at_the_start() {
        assert_eq!(
            label("{{ x }}\n{{ y }}\n", "1\n2 <i>\n", "<i>"),
            ("a.md:1:1".into(), 1)
        );
        assert_eq!(
            label("một\n{{ x }} hai\n", "một\n1 <i> hai\n", "<i>"),
            ("a.md:2:1".into(), 1)
        );
    }

    #[test]
    fn a_line_that_tera_made_is_shown() {
        assert_eq!(label("{{ x }}\n", "1 <i>\n", "<i>"), ("a.md:1:1".into(), 1));
    }
}
