//! The items of a list of recipients or addressees: what one dash begins,
//! on one line or several.

use crate::check::rule::Case;
use crate::inspect::specimen::Fragment;
use crate::model::Component;

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Item {
    /// Its lines.
    pub(super) lines: Vec<Fragment>,
    /// Its text without the dash, the lines joined with blanks.
    pub(super) text: String,
    /// Whether a dash begins it, typed or generated.
    pub(super) dashed: bool,
}

impl Item {
    /// Its first line, where a fault of its start stands.
    pub(super) fn start(&self) -> &Fragment {
        &self.lines[0]
    }

    /// Its last line, where a fault of its end stands.
    pub(super) fn end(&self) -> &Fragment {
        &self.lines[self.lines.len() - 1]
    }

    /// The marks that end it.
    pub(super) fn end_marks(&self) -> &str {
        let bare = self.text.trim_end_matches(is_end_mark);
        self.text.get(bare.len()..).unwrap_or_default()
    }

    /// Its text without the marks that end it.
    pub(super) fn bare(&self) -> &str {
        self.text.trim_end_matches(is_end_mark).trim_end()
    }
}

const fn is_end_mark(letter: char) -> bool {
    matches!(letter, '.' | ',' | ';' | ':' | '/')
}

/// Whether a letter is a dash: hyphen, dashes of any length, minus, and the
/// dash of the font Symbol.
const fn is_dash(letter: char) -> bool {
    matches!(
        letter,
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{f02d}'
    )
}

/// The items of a component of the document itself, in reading order. A line
/// without a dash goes on with the item above it, unless that one has ended.
pub(super) fn items(case: &Case<'_>, component: Component) -> Vec<Item> {
    let specimen = case.specimen;
    let mut items: Vec<Item> = Vec::new();
    for found in specimen.all(component) {
        let line = &found.fragment;
        let text = specimen.text(line);
        let bare = text.trim_start_matches(is_dash).trim_start();
        if bare.is_empty() {
            continue;
        }
        let paragraph = specimen.paragraph(line);
        let opens_paragraph = paragraph
            .text
            .get(..line.range.start)
            .is_some_and(|before| before.trim().is_empty());
        let label = paragraph.label.as_ref().filter(|_| opens_paragraph);
        let dashed =
            bare.len() < text.len() || label.is_some_and(|label| label.text.starts_with(is_dash));
        let goes_on = !dashed
            && label.is_none()
            && items
                .last()
                .is_some_and(|last| last.dashed && last.end_marks().is_empty());
        match items.last_mut() {
            Some(last) if goes_on => {
                last.lines.push(line.clone());
                last.text.push(' ');
                last.text.push_str(bare);
            }
            Some(_) | None => items.push(Item {
                lines: vec![line.clone()],
                text: bare.to_owned(),
                dashed,
            }),
        }
    }
    items
}

/// Whether a text holds several items: a separator stands in it before its
/// end, outside of brackets.
pub(super) fn holds_several(text: &str, separator: char) -> bool {
    let mut depth = 0_i32;
    let bare = text.trim_end_matches(is_end_mark);
    bare.chars().any(|letter| {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        letter == separator && depth <= 0
    })
}
