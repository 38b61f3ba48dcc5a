//! Running text: emphasis, breaks, footnotes.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag};
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::super::prose;
use super::{Node, Reader};
use crate::diagnostic::Diagnostic;
use crate::message::Message;
use crate::model::{Inline, plain_inlines};

impl<'a> Reader<'a> {
    /// The running text of nodes, settled.
    pub(super) fn inlines(&mut self, nodes: &[Node<'a>]) -> Vec<Inline> {
        settled(self.raw_inlines(nodes))
    }

    fn raw_inlines(&mut self, nodes: &[Node<'a>]) -> Vec<Inline> {
        let mut inlines = Vec::new();
        for node in nodes {
            match node {
                Node::Leaf(event, range) => inlines.extend(self.leaf(event, range)),
                Node::Element(tag, range, inner) => {
                    self.element(tag, range, inner, &mut inlines);
                }
            }
        }
        inlines
    }

    fn leaf(&mut self, event: &Event<'a>, range: &Range<usize>) -> Option<Inline> {
        match event {
            Event::Text(text) => Some(Inline::Text(text.to_string())),
            Event::SoftBreak => Some(Inline::Text(" ".to_owned())),
            Event::HardBreak => Some(Inline::Break),
            // The only way to break a line inside a cell of a table.
            Event::InlineHtml(tag) if is_line_break(tag) => Some(Inline::Break),
            Event::FootnoteReference(label) => self.footnote(label, range),
            Event::Html(_) | Event::InlineHtml(_) => {
                self.html(range);
                None
            }
            Event::Code(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {
                self.code(range);
                None
            }
            Event::Rule | Event::TaskListMarker(_) | Event::Start(_) | Event::End(_) => {
                self.misplaced(Message::new("mark-this"), range);
                None
            }
        }
    }

    fn element(
        &mut self,
        tag: &Tag<'a>,
        range: &Range<usize>,
        inner: &[Node<'a>],
        inlines: &mut Vec<Inline>,
    ) {
        match tag {
            Tag::Strong => inlines.push(Inline::Strong(self.raw_inlines(inner))),
            Tag::Emphasis => inlines.push(Inline::Emphasis(self.raw_inlines(inner))),
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => {
                let text = self.raw_inlines(inner);
                if *link_type == LinkType::Inline && plain_inlines(&text) != **dest_url {
                    self.fault(lost_address(dest_url), range.clone());
                }
                inlines.extend(text);
            }
            Tag::Image { .. } => {
                let fault = Diagnostic::error(Message::new("picture-in-text"))
                    .hint(Message::new("picture-in-text.part"));
                self.fault(fault, range.clone());
            }
            Tag::Paragraph
            | Tag::Heading { .. }
            | Tag::BlockQuote(_)
            | Tag::CodeBlock(_)
            | Tag::HtmlBlock
            | Tag::List(_)
            | Tag::Item
            | Tag::FootnoteDefinition(_)
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Table(_)
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_) => self.misplaced(Message::new("mark-this-block"), range),
        }
    }

    fn footnote(&mut self, label: &str, range: &Range<usize>) -> Option<Inline> {
        self.footnotes_used.insert(label.to_owned());
        match self.footnote_texts.get(label) {
            Some(text) => Some(Inline::Footnote(text.clone())),
            None => {
                let fault =
                    Diagnostic::error(Message::new("footnote-in-footnote").with("label", label));
                self.fault(fault, range.clone());
                None
            }
        }
    }

    /// Reads the texts of footnotes; several paragraphs become lines.
    pub(super) fn read_footnotes(&mut self, definitions: &[Node<'a>]) {
        let mut texts = Vec::new();
        for node in definitions {
            let Node::Element(Tag::FootnoteDefinition(label), range, inner) = node else {
                continue;
            };
            let mut text = Vec::new();
            for block in inner {
                match block {
                    Node::Element(Tag::Paragraph, _, inner) => {
                        if !text.is_empty() {
                            text.push(Inline::Break);
                        }
                        text.extend(self.raw_inlines(inner));
                    }
                    Node::Element(_, range, _) | Node::Leaf(_, range) => {
                        self.misplaced(Message::new("mark-no-paragraph"), range);
                    }
                }
            }
            self.footnotes.insert(label.to_string(), range.clone());
            texts.push((label.to_string(), settled(text)));
        }
        self.footnote_texts = texts.into_iter().collect();
    }

    /// A reference without a text is printed as it stands, so it is sought in
    /// the Markdown itself.
    pub(super) fn undefined_footnotes(&mut self) {
        let mut from = 0;
        while let Some(at) = self.text[from..].find("[^") {
            let start = from + at;
            from = start + 2;
            let Some(length) = self.text[from..].find([']', '\n', '[']) else {
                break;
            };
            let label = &self.text[from..from + length];
            let escaped = self.text[..start].ends_with('\\');
            let closed = self.text[from + length..].starts_with(']');
            if escaped || !closed || label.is_empty() || self.footnotes.contains_key(label) {
                continue;
            }
            let fault = Diagnostic::error(Message::new("undefined-footnote").with("label", label))
                .hint(Message::new("undefined-footnote.add").with("label", label));
            self.fault(fault, start..from + length + 1);
        }
    }

    pub(super) fn unused_footnotes(&mut self) {
        for (label, range) in self.footnotes.clone() {
            if !self.footnotes_used.contains(&label) {
                let fault =
                    Diagnostic::warning(Message::new("unused-footnote").with("label", label));
                self.fault(fault, range);
            }
        }
    }
}

fn lost_address(address: &str) -> Diagnostic {
    Diagnostic::warning(Message::new("link-address").with("address", address))
        .hint(Message::new("link-address.write"))
}

fn is_line_break(tag: &str) -> bool {
    matches!(
        tag.to_ascii_lowercase().as_str(),
        "<br>" | "<br/>" | "<br />"
    )
}

/// Text in NFC with its no-break spaces.
pub(in crate::template) fn settled_text(text: &str) -> String {
    if is_nfc(text) {
        return prose::bind(text);
    }
    let composed: String = text.nfc().collect();
    prose::bind(&composed)
}

/// Inlines with neighbouring texts joined and settled, and without spaces at
/// the ends and around breaks.
fn settled(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut joined = joined(inlines);
    trim_ends(&mut joined);
    joined.into_iter().filter_map(settled_inline).collect()
}

fn joined(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut joined: Vec<Inline> = Vec::with_capacity(inlines.len());
    for inline in inlines {
        match (joined.last_mut(), inline) {
            (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
            (_, inline) => joined.push(inline),
        }
    }
    joined
}

fn trim_ends(inlines: &mut [Inline]) {
    let last = inlines.len().saturating_sub(1);
    let breaks: Vec<bool> = inlines.iter().map(|i| *i == Inline::Break).collect();
    for (at, inline) in inlines.iter_mut().enumerate() {
        let Inline::Text(text) = inline else { continue };
        if at == 0 || breaks[at - 1] {
            *text = text.trim_start_matches(SPACES).to_owned();
        }
        if at == last || breaks[at + 1] {
            *text = text.trim_end_matches(SPACES).to_owned();
        }
    }
}

/// Spaces of the Markdown source; a no-break space is the author's.
const SPACES: &[char] = &[' ', '\t'];

fn settled_inline(inline: Inline) -> Option<Inline> {
    let inner = |inlines| -> Vec<Inline> {
        joined(inlines)
            .into_iter()
            .filter_map(settled_inline)
            .collect()
    };
    match inline {
        Inline::Text(text) => (!text.is_empty()).then(|| Inline::Text(settled_text(&text))),
        Inline::Strong(text) => Some(inner(text))
            .filter(|t| !t.is_empty())
            .map(Inline::Strong),
        Inline::Emphasis(text) => Some(inner(text))
            .filter(|t| !t.is_empty())
            .map(Inline::Emphasis),
        Inline::Break => Some(Inline::Break),
        Inline::Footnote(text) => Some(Inline::Footnote(text)),
    }
}
