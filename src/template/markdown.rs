//! Markdown as the blocks of a document.
//!
//! Headings take their numbers from the numbering, `1.` and `1)` lists are
//! clauses (khoản) and points (điểm), `>` centres, `***` starts a page, tables
//! merge cells with `<<` and `^^`, and a level-1 heading with the class
//! `.annex` or `.issued` starts an annex (phụ lục, văn bản ban hành kèm theo).
//! What an official document cannot hold (HTML, code) is an error with its
//! place. [`read`] reads a body, [`read_line`] a single paragraph.

mod event;
mod heading;
mod inline;
mod list;
mod picture;
mod table;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, Tag};

use super::origin::{Origin, excerpt};
use crate::diagnostic::{Diagnostic, Report};
use crate::message::Message;
use crate::model::{
    self, Align, Annex, Block, Counters, DocumentKind, HeadingForm, Inline, Paragraph,
};
use event::Node;
pub(super) use inline::settled_text;

/// What a body is read with.
pub(super) struct Setting<'a> {
    /// The number of its text among those of the document, from 0.
    pub number: usize,
    /// The forms of its headings by level.
    pub numbering: Vec<HeadingForm>,
    /// The bytes of a picture by its path.
    pub pictures: &'a dyn Fn(&str) -> Option<Arc<[u8]>>,
    /// The types that an issued text can have.
    pub kinds: &'a [DocumentKind],
}

/// What a body holds.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Content {
    /// The content of the document itself.
    pub body: Vec<Block>,
    /// What is attached.
    pub annexes: Vec<Annex>,
    /// The Markdown that their origins count in.
    pub text: String,
}

/// Reads a body, which was made from `origin`.
pub(super) fn read(text: &str, origin: &Origin, setting: &Setting) -> (Content, Report) {
    let text = table::rows_joined(text);
    let mut reader = Reader::new(&text, origin, setting);
    let nodes = reader.nodes();
    let mut content = Content::default();
    for node in &nodes {
        if let Node::Element(Tag::Heading { level, .. }, range, inner) = node
            && let Some(annex) = reader.annex(*level as usize, range, inner)
        {
            content.annexes.push(annex);
            continue;
        }
        let target = match content.annexes.last_mut() {
            Some(annex) => &mut annex.body,
            None => &mut content.body,
        };
        reader.block(node, Inside::Body, target);
    }
    reader.unused_footnotes();
    let report = reader.report;
    drop(nodes);
    content.text = text.into_owned();
    (content, report)
}

/// Reads a text that is to be a single paragraph.
pub(super) fn read_line(text: &str, origin: &Origin) -> (Vec<Inline>, Report) {
    let setting = Setting {
        number: 0,
        numbering: Vec::new(),
        pictures: &|_| None,
        kinds: &[],
    };
    let mut reader = Reader::new(text, origin, &setting);
    let nodes = reader.nodes();
    let inlines = match nodes.as_slice() {
        [] => Vec::new(),
        [Node::Element(Tag::Paragraph, _, inner)] => reader.inlines(inner),
        _ => {
            let fault = Diagnostic::error(Message::new("not-a-line"));
            reader.fault(fault, 0..text.len());
            Vec::new()
        }
    };
    (inlines, reader.report)
}

/// Where a block stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Inside {
    Body,
    List,
    Quote,
}

/// Goes through the Markdown of one text.
struct Reader<'a> {
    text: &'a str,
    origin: &'a Origin,
    setting: &'a Setting<'a>,
    counters: Counters,
    footnotes: BTreeMap<String, Range<usize>>,
    footnote_texts: BTreeMap<String, Vec<Inline>>,
    footnotes_used: BTreeSet<String>,
    report: Report,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, origin: &'a Origin, setting: &'a Setting<'a>) -> Self {
        Self {
            text,
            origin,
            setting,
            counters: Counters::new(setting.numbering.clone()),
            footnotes: BTreeMap::new(),
            footnote_texts: BTreeMap::new(),
            footnotes_used: BTreeSet::new(),
            report: Report::new(),
        }
    }

    /// The text as a tree; its footnotes are set apart.
    fn nodes(&mut self) -> Vec<Node<'a>> {
        let nodes = match event::tree(self.text) {
            Ok(nodes) => nodes,
            Err(at) => {
                let fault = Message::new("markdown-too-deep").with("most", event::DEEPEST);
                let fault = Diagnostic::error(fault);
                self.fault(fault, at);
                return Vec::new();
            }
        };
        let (footnotes, nodes): (Vec<_>, Vec<_>) = nodes
            .into_iter()
            .partition(|node| matches!(node, Node::Element(Tag::FootnoteDefinition(_), ..)));
        self.read_footnotes(&footnotes);
        self.undefined_footnotes();
        nodes
    }

    /// Adds the blocks that a node makes.
    fn block(&mut self, node: &Node<'a>, inside: Inside, blocks: &mut Vec<Block>) {
        let (tag, range, inner) = match node {
            Node::Element(tag, range, inner) => (tag, range, inner),
            Node::Leaf(Event::Rule, range) => {
                match inside {
                    Inside::Body => blocks.push(Block::PageBreak),
                    Inside::List | Inside::Quote => {
                        self.misplaced(Message::new("mark-page-break"), range)
                    }
                }
                return;
            }
            Node::Leaf(_, range) => {
                // The parser puts text into paragraphs; lists are read apart.
                self.misplaced(Message::new("mark-text"), range);
                return;
            }
        };
        match tag {
            Tag::Paragraph => self.paragraph(range, inner, None, blocks),
            Tag::Heading { level, .. } => match inside {
                Inside::Body => {
                    let heading = self.heading(*level as usize, range, inner);
                    blocks.extend(heading.map(Block::Heading));
                }
                Inside::List | Inside::Quote => self.misplaced(Message::new("mark-heading"), range),
            },
            Tag::BlockQuote(_) => self.centred(inner, inside, range, blocks),
            Tag::List(start) => {
                let list = self.list(*start, inner, None);
                blocks.push(Block::List(list));
            }
            Tag::Table(alignments) => {
                blocks.extend(self.table(alignments, range, inner).map(Block::Table));
            }
            Tag::HtmlBlock => self.html(range),
            Tag::CodeBlock(_) => self.code(range),
            Tag::FootnoteDefinition(_) => self.misplaced(Message::new("mark-footnote"), range),
            Tag::Item
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell
            | Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::MetadataBlock(_) => self.misplaced(Message::new("mark-this"), range),
        }
    }

    fn paragraph(
        &mut self,
        range: &Range<usize>,
        inner: &[Node<'a>],
        align: Option<Align>,
        blocks: &mut Vec<Block>,
    ) {
        if picture::are_pictures(inner) {
            blocks.extend(self.pictures(inner).into_iter().map(Block::Picture));
            return;
        }
        if table::looks_like_table(&self.text[range.clone()]) {
            let fault = Diagnostic::error(Message::new("broken-table"))
                .hint(Message::new("broken-table.write"));
            self.fault(fault, range.clone());
            return;
        }
        let content = self.inlines(inner);
        if !content.is_empty() {
            let origin = self.at(range);
            blocks.push(Block::Paragraph(Paragraph {
                content,
                align,
                origin,
            }));
        }
    }

    fn centred(
        &mut self,
        inner: &[Node<'a>],
        inside: Inside,
        range: &Range<usize>,
        blocks: &mut Vec<Block>,
    ) {
        if inside == Inside::Quote {
            self.misplaced(Message::new("mark-centred"), range);
            return;
        }
        for node in inner {
            match node {
                Node::Element(Tag::Paragraph, range, inner) => {
                    self.paragraph(range, inner, Some(Align::Center), blocks);
                }
                Node::Element(_, range, _) | Node::Leaf(_, range) => {
                    self.misplaced(Message::new("mark-no-paragraph"), range);
                }
            }
        }
    }

    /// The bytes of the text as an origin.
    fn at(&self, range: &Range<usize>) -> model::Origin {
        model::Origin::new(self.setting.number, range)
    }

    fn fault(&mut self, diagnostic: Diagnostic, at: Range<usize>) {
        let placed = self.origin.locate(diagnostic, self.text, at);
        self.report.push(placed);
    }

    fn misplaced(&mut self, what: Message, range: &Range<usize>) {
        let fault = Message::new("misplaced-block")
            .with("what", what)
            .with("text", self.first_line(range));
        self.fault(Diagnostic::error(fault), range.clone());
    }

    fn html(&mut self, range: &Range<usize>) {
        let found = self.first_line(range);
        let fault = Diagnostic::error(Message::new("html").with("found", found))
            .hint(Message::new("html.write"));
        self.fault(fault, range.clone());
    }

    fn code(&mut self, range: &Range<usize>) {
        let found = self.first_line(range);
        let fault = Diagnostic::error(Message::new("code").with("found", found))
            .hint(Message::new("code.write"));
        self.fault(fault, range.clone());
    }

    fn first_line(&self, range: &Range<usize>) -> String {
        let text = self.text[range.clone()].trim();
        excerpt(text.lines().next().unwrap_or(""))
    }
}

#[cfg(test)]
mod tests;
