//! The parser's events as a tree of bounded depth.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag};

/// How deep elements may stand one in another. A text beyond it is no
/// document, and would exhaust the stack.
pub(super) const DEEPEST: usize = 24;

/// An element with what it holds, or a piece of it.
#[derive(Debug)]
pub(super) enum Node<'a> {
    /// An element, its bytes, its inner nodes.
    Element(Tag<'a>, Range<usize>, Vec<Node<'a>>),
    /// Text, break, rule, reference.
    Leaf(Event<'a>, Range<usize>),
}

/// Reads Markdown to a tree.
///
/// # Errors
/// The bytes of the first element that stands too deep.
pub(super) fn tree(text: &str) -> Result<Vec<Node<'_>>, Range<usize>> {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut open: Vec<(Tag, Range<usize>)> = Vec::new();
    let mut levels: Vec<Vec<Node>> = vec![Vec::new()];
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        match event {
            Event::Start(tag) => {
                if open.len() == DEEPEST {
                    return Err(range);
                }
                open.push((tag, range));
                levels.push(Vec::new());
            }
            Event::End(_) => {
                if let (Some((tag, range)), Some(inner)) = (open.pop(), levels.pop()) {
                    add(&mut levels, Node::Element(tag, range, inner));
                }
            }
            leaf => add(&mut levels, Node::Leaf(leaf, range)),
        }
    }
    Ok(levels.into_iter().flatten().collect())
}

fn add<'a>(levels: &mut [Vec<Node<'a>>], node: Node<'a>) {
    if let Some(level) = levels.last_mut() {
        level.push(node);
    }
}
