//! XML of a part: a cursor over its tags, and small trees of elements.
//!
//! Names are local ones, so that Transitional and Strict documents read alike.
//! Of `mc:AlternateContent` one branch is kept. A DTD is refused: no DOCX has
//! one, and its entities could grow without bound.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::attributes::Attributes;
use quick_xml::events::{BytesStart, Event};

use super::fault::{self, Outcome};
use crate::message::Message;

/// Elements deeper than in any document that is not made to do harm.
const DEPTH: usize = 200;

/// Elements of one tree: a paragraph, a row of a table, or a part of styles.
const ELEMENTS: usize = 500_000;

/// An element with its content.
#[derive(Debug, Clone, Default)]
pub(super) struct Element<'a> {
    /// The local name.
    pub name: &'a str,
    /// Names with prefix, and values.
    attributes: Vec<(&'a str, Cow<'a, str>)>,
    /// Its content.
    pub nodes: Vec<Node<'a>>,
}

/// What an element holds.
#[derive(Debug, Clone)]
pub(super) enum Node<'a> {
    /// An element.
    Element(Element<'a>),
    /// Text.
    Text(Cow<'a, str>),
}

impl<'a> Element<'a> {
    /// The value of the attribute with this local name; `r:id` is told from
    /// `w:id` by [`Element::reference`].
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(key, _)| local(key) == name)
            .map(|(_, value)| &**value)
    }

    /// The value of `r:id`, a relationship.
    pub fn reference(&self) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(key, _)| local(key) == "id" && key.contains(':') && !key.starts_with("w:"))
            .map(|(_, value)| &**value)
    }

    /// The value of `val`.
    pub fn val(&self) -> Option<&str> {
        self.get("val")
    }

    /// The elements that it holds.
    pub fn children(&self) -> impl DoubleEndedIterator<Item = &Element<'a>> {
        self.nodes.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first child of this name.
    pub fn child(&self, name: &str) -> Option<&Element<'a>> {
        self.children().find(|child| child.name == name)
    }

    /// The element at the end of a path of children.
    pub fn at(&self, path: &[&str]) -> Option<&Element<'a>> {
        path.iter()
            .try_fold(self, |element, name| element.child(name))
    }

    /// Its text, without that of its children.
    pub fn text(&self) -> Cow<'_, str> {
        let mut texts = self.nodes.iter().filter_map(|node| match node {
            Node::Text(text) => Some(&**text),
            Node::Element(_) => None,
        });
        match (texts.next(), texts.next()) {
            (None, _) => Cow::Borrowed(""),
            (Some(only), None) => Cow::Borrowed(only),
            (Some(first), Some(second)) => {
                Cow::Owned([first, second].into_iter().chain(texts).collect())
            }
        }
    }

    /// Takes a child in; of alternatives the branch that is shown.
    fn append(&mut self, child: Self) {
        if child.name != "AlternateContent" {
            self.nodes.push(Node::Element(child));
            return;
        }
        self.nodes.extend(child.into_shown().nodes);
    }

    /// The branch of `mc:AlternateContent` that is shown: the first choice
    /// that holds anything, else the fallback.
    pub fn into_shown(self) -> Self {
        let mut branches = self.nodes.into_iter().filter_map(|node| match node {
            Node::Element(branch) if !branch.nodes.is_empty() => Some(branch),
            Node::Element(_) | Node::Text(_) => None,
        });
        branches.next().unwrap_or_default()
    }
}

/// A name without its prefix.
fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// A tag or text.
#[derive(Debug)]
pub(super) enum Step<'a> {
    /// An element starts; its content is still to come.
    Open(Element<'a>),
    /// The innermost open element ends.
    Close,
    /// Text.
    Text(Cow<'a, str>),
}

/// Goes through the XML of a part tag by tag.
pub(super) struct Cursor<'a> {
    part: &'a str,
    text: &'a str,
    reader: Reader<&'a [u8]>,
    depth: usize,
    /// An empty element was opened and is to be closed.
    closing: bool,
}

impl<'a> Cursor<'a> {
    /// A cursor at the start of the XML of the part with this name.
    pub fn new(part: &'a str, text: &'a str) -> Self {
        Self {
            part,
            text,
            reader: Reader::from_str(text),
            depth: 0,
            closing: false,
        }
    }

    /// The next tag or text; `None` at the end.
    pub fn step(&mut self) -> Outcome<Option<Step<'a>>> {
        self.advance(None)
    }

    /// As [`Cursor::step`], but reads attributes of elements of these names
    /// only, which is faster.
    pub fn step_lightly(&mut self, names: &[&str]) -> Outcome<Option<Step<'a>>> {
        self.advance(Some(names))
    }

    fn advance(&mut self, only: Option<&[&str]>) -> Outcome<Option<Step<'a>>> {
        if self.closing {
            self.closing = false;
            self.depth -= 1;
            return Ok(Some(Step::Close));
        }
        loop {
            let start = self.reader.buffer_position();
            let event = self.reader.read_event();
            match event {
                Ok(Event::Start(tag)) => return self.open(&tag, start, only).map(Some),
                Ok(Event::Empty(tag)) => {
                    self.closing = true;
                    return self.open(&tag, start, only).map(Some);
                }
                Ok(Event::End(_)) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(Some(Step::Close));
                }
                Ok(Event::Text(text)) => return Ok(Some(Step::Text(text.into_inner()))),
                Ok(Event::CData(text)) => return Ok(Some(Step::Text(text.into_inner()))),
                Ok(Event::GeneralRef(reference)) => {
                    let character = match reference.resolve_char_ref() {
                        Ok(Some(character)) => Some(character),
                        Ok(None) => predefined(&reference),
                        Err(_) => None,
                    };
                    let character = character.ok_or_else(|| {
                        fault::broken(self.part, start, Message::new("broken-docx.entity"))
                    })?;
                    return Ok(Some(Step::Text(Cow::Owned(character.to_string()))));
                }
                Ok(Event::DocType(_)) => {
                    return Err(fault::broken(
                        self.part,
                        start,
                        Message::new("broken-docx.doctype"),
                    ));
                }
                Ok(Event::Decl(_) | Event::PI(_) | Event::Comment(_)) => {}
                Ok(Event::Eof) if self.depth == 0 => return Ok(None),
                Ok(Event::Eof) => {
                    return Err(fault::broken(
                        self.part,
                        start,
                        Message::new("broken-docx.end"),
                    ));
                }
                Err(error) => {
                    let offset = self.reader.error_position();
                    return Err(fault::broken(self.part, offset, of_xml(&error.to_string())));
                }
            }
        }
    }

    /// The rest of the element that was opened last, as a tree.
    pub fn whole(&mut self, opened: Element<'a>) -> Outcome<Element<'a>> {
        let mut outer: Vec<Element<'a>> = Vec::new();
        let mut inner = opened;
        let mut count = 0;
        loop {
            match self.step()? {
                Some(Step::Open(element)) => {
                    count += 1;
                    if count > ELEMENTS {
                        let what = Message::new("oversized-docx.elements").with("count", ELEMENTS);
                        return Err(fault::oversized(self.part, what));
                    }
                    outer.push(std::mem::replace(&mut inner, element));
                }
                Some(Step::Close) => match outer.pop() {
                    Some(parent) => {
                        let child = std::mem::replace(&mut inner, parent);
                        inner.append(child);
                    }
                    None => return Ok(inner),
                },
                Some(Step::Text(text)) => {
                    let blank = text.bytes().all(|byte| byte.is_ascii_whitespace());
                    if !blank || matches!(inner.name, "t" | "instrText" | "delText") {
                        inner.nodes.push(Node::Text(text));
                    }
                }
                None => return Ok(inner),
            }
        }
    }

    /// Steps over the rest of the element that was opened last.
    pub fn skip(&mut self) -> Outcome<()> {
        let mut open = 1;
        while open > 0 {
            match self.step()? {
                Some(Step::Open(_)) => open += 1,
                Some(Step::Close) => open -= 1,
                Some(Step::Text(_)) => {}
                None => break,
            }
        }
        Ok(())
    }

    fn open(
        &mut self,
        tag: &BytesStart<'a>,
        start: u64,
        only: Option<&[&str]>,
    ) -> Outcome<Step<'a>> {
        self.depth += 1;
        if self.depth > DEPTH {
            let what = Message::new("oversized-docx.depth").with("count", DEPTH);
            return Err(fault::oversized(self.part, what));
        }
        // The event borrows the tag for its own life; the part's text lives on.
        let name_start = usize::try_from(start)
            .unwrap_or(usize::MAX)
            .saturating_add(1);
        let raw = name_start
            .checked_add(tag.len())
            .and_then(|end| self.text.get(name_start..end))
            .unwrap_or("");
        let name_length = tag.name().0.len();
        let mut element = Element {
            name: local(raw.get(..name_length).unwrap_or("")),
            ..Element::default()
        };
        let is_wanted = only.is_none_or(|only| only.contains(&element.name));
        if is_wanted && raw.len() > name_length + 1 {
            for attribute in Attributes::new(raw, name_length).with_checks(false) {
                let read = attribute
                    .map_err(|error| error.to_string())
                    .and_then(|attribute| {
                        let value = attribute.normalized_value(XmlVersion::Implicit1_0);
                        Ok((attribute.key.0, value.map_err(|error| error.to_string())?))
                    });
                match read {
                    Ok(pair) => element.attributes.push(pair),
                    Err(what) => return Err(fault::broken(self.part, start, of_xml(&what))),
                }
            }
        }
        Ok(Step::Open(element))
    }
}

/// What the reader of XML tells.
fn of_xml(reason: &str) -> Message {
    Message::new("broken-docx.xml").with("reason", reason)
}

/// The character of an entity that XML itself defines.
fn predefined(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    })
}

/// The whole XML of a small part as a tree.
pub(super) fn parse<'a>(part: &'a str, text: &'a str) -> Outcome<Element<'a>> {
    let mut cursor = Cursor::new(part, text);
    loop {
        match cursor.step()? {
            Some(Step::Open(root)) => {
                let root = cursor.whole(root)?;
                while cursor.step()?.is_some() {}
                return Ok(root);
            }
            Some(Step::Close | Step::Text(_)) => {}
            None => return Err(fault::broken(part, 0, Message::new("broken-docx.empty"))),
        }
    }
}

/// Elements that only wrap blocks or runs: content controls, accepted
/// insertions and the like.
pub(super) fn is_transparent(name: &str) -> bool {
    matches!(
        name,
        "sdt" | "sdtContent" | "ins" | "moveTo" | "smartTag" | "customXml" | "dir" | "bdo"
    )
}
