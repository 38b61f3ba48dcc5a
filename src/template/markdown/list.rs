//! Lists: clauses, points, dashes.

use std::ops::Range;

use pulldown_cmark::Tag;

use super::{Inside, Node, Reader};
use crate::diagnostic::Diagnostic;
use crate::message::Message;
use crate::model::{Block, List, ListForm, ListItem, Paragraph};

/// The numbers that a list can start with.
const LIST_STARTS: std::ops::RangeInclusive<u64> = 1..=999;

impl<'a> Reader<'a> {
    /// The list with these items, inside an item of a list of `outer` form.
    pub(super) fn list(
        &mut self,
        start: Option<u64>,
        items: &[Node<'a>],
        outer: Option<ListForm>,
    ) -> List {
        let first = start.unwrap_or(1);
        if !LIST_STARTS.contains(&first) {
            let fault = Message::new("list-start")
                .with("first", first.to_string())
                .with("most", LIST_STARTS.end().to_string());
            self.fault(Diagnostic::error(fault), extent(items));
        }
        let mut list = List {
            form: ListForm::Dash,
            start: u32::try_from(first).unwrap_or(1).clamp(1, 999),
            items: Vec::new(),
        };
        for (at, node) in items.iter().enumerate() {
            let Node::Element(Tag::Item, range, inner) = node else {
                continue;
            };
            if at == 0 {
                list.form = form(&self.text[range.clone()], outer);
            }
            let blocks = self.item(inner, list.form, range);
            list.items.push(ListItem { blocks });
        }
        list
    }

    fn item(&mut self, nodes: &[Node<'a>], form: ListForm, range: &Range<usize>) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut rest = nodes;
        while let [node, after @ ..] = rest {
            match node {
                Node::Element(Tag::List(start), _, items) => {
                    let list = self.list(*start, items, Some(form));
                    blocks.push(Block::List(list));
                    rest = after;
                }
                _ if is_inline(node) => {
                    // A tight list holds its text without paragraphs.
                    let length = rest.iter().take_while(|node| is_inline(node)).count();
                    let (text, after) = rest.split_at(length);
                    self.tight_text(text, &mut blocks);
                    rest = after;
                }
                _ => {
                    self.block(node, Inside::List, &mut blocks);
                    rest = after;
                }
            }
        }
        if blocks.is_empty() {
            // A point without text still has its mark.
            blocks.push(Block::Paragraph(Paragraph {
                content: Vec::new(),
                align: None,
                origin: self.at(range),
            }));
        }
        blocks
    }

    fn tight_text(&mut self, nodes: &[Node<'a>], blocks: &mut Vec<Block>) {
        let range = extent(nodes);
        self.paragraph(&range, nodes, None, blocks);
    }
}

/// The form that an item's first characters ask for.
fn form(item: &str, outer: Option<ListForm>) -> ListForm {
    let item = item.trim_start();
    let mark = item.trim_start_matches(|c: char| c.is_ascii_digit());
    match mark.chars().next() {
        Some('.') => ListForm::Clause,
        Some(')') => ListForm::Point,
        Some('+') => ListForm::Plus,
        _ if outer == Some(ListForm::Dash) => ListForm::Plus,
        _ => ListForm::Dash,
    }
}

fn is_inline(node: &Node) -> bool {
    use pulldown_cmark::Event;
    match node {
        Node::Element(tag, ..) => matches!(
            tag,
            Tag::Strong | Tag::Emphasis | Tag::Link { .. } | Tag::Image { .. }
        ),
        Node::Leaf(event, _) => !matches!(event, Event::Rule | Event::Html(_)),
    }
}

fn extent(nodes: &[Node]) -> Range<usize> {
    let range = |node: &Node| match node {
        Node::Element(_, range, _) | Node::Leaf(_, range) => range.clone(),
    };
    let start = nodes.first().map_or(0, |node| range(node).start);
    let end = nodes.last().map_or(start, |node| range(node).end);
    start..end.max(start)
}
