//! An XML element as a value: read from what docx-rs builds, changed, and
//! written again.
//!
//! Attribute values and texts stay in their escaped form, as they stand in
//! the file; only [`escape`] turns plain text into that form. Names, values
//! and texts borrow from the buffer that was read.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::Event;
use quick_xml::events::attributes::Attributes;

use super::DocxError;

/// An element with its attributes and children.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Element<'a> {
    /// The name with its prefix (`w:p`).
    pub name: Cow<'a, str>,
    /// Names and escaped values in their order.
    pub attributes: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    /// What stands in it.
    pub children: Vec<Node<'a>>,
}

/// What stands in an element.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node<'a> {
    /// Another element.
    Element(Element<'a>),
    /// Escaped text.
    Text(Cow<'a, str>),
}

impl<'a> Element<'a> {
    /// An element without attributes and children.
    pub fn new(name: &'a str) -> Self {
        Self {
            name: Cow::Borrowed(name),
            attributes: Vec::new(),
            children: Vec::new(),
        }
    }

    /// With an attribute; the value is plain text.
    pub fn with(mut self, name: &'a str, value: impl ToString) -> Self {
        let value = escape(&value.to_string()).into_owned();
        self.attributes
            .push((Cow::Borrowed(name), Cow::Owned(value)));
        self
    }

    /// With the attribute `w:val`.
    pub fn value(self, value: impl ToString) -> Self {
        self.with("w:val", value)
    }

    /// With a child.
    pub fn child(mut self, child: Self) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    /// With children.
    pub fn all(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children
            .extend(children.into_iter().map(Node::Element));
        self
    }

    /// With a text, given as plain text.
    pub fn text(mut self, text: &str) -> Self {
        let text = Cow::Owned(escape(text).into_owned());
        self.children.push(Node::Text(text));
        self
    }

    /// The escaped value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| &**value)
    }

    /// Gives an attribute a value, given as plain text.
    pub fn set(&mut self, name: &'a str, value: impl ToString) {
        let value = Cow::Owned(escape(&value.to_string()).into_owned());
        match self.attributes.iter_mut().find(|(key, _)| key == name) {
            Some((_, old)) => *old = value,
            None => self.attributes.push((Cow::Borrowed(name), value)),
        }
    }

    /// The children that are elements.
    pub fn elements_mut(&mut self) -> impl Iterator<Item = &mut Element<'a>> {
        self.children.iter_mut().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The children that are elements, taken out.
    pub fn into_elements(self) -> impl Iterator<Item = Element<'a>> {
        self.children.into_iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first child of this name, made if there is none.
    pub fn child_mut(&mut self, name: &'static str) -> &mut Element<'a> {
        let found = self
            .children
            .iter()
            .position(|node| matches!(node, Node::Element(element) if element.name == name));
        let index = found.unwrap_or_else(|| {
            self.children.insert(0, Node::Element(Element::new(name)));
            0
        });
        match &mut self.children[index] {
            Node::Element(element) => element,
            Node::Text(_) => unreachable!("the position is that of an element"),
        }
    }

    /// Drops the child elements of this name.
    pub fn remove(&mut self, name: &str) {
        self.children
            .retain(|node| !matches!(node, Node::Element(element) if element.name == name));
    }

    /// Reads the root element of a part.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, DocxError> {
        let text = std::str::from_utf8(bytes).map_err(|_| DocxError::Unreadable)?;
        let mut reader = Reader::from_str(text);
        reader.config_mut().check_end_names = false;
        let mut open: Vec<Self> = Vec::new();
        loop {
            let start = reader.buffer_position() as usize;
            let event = reader.read_event()?;
            let end = reader.buffer_position() as usize;
            let done = match event {
                Event::Start(tag) => {
                    let name = tag.name().as_ref().len();
                    open.push(Self::tag(&text[start + 1..end - 1], name)?);
                    None
                }
                Event::Empty(tag) => {
                    let name = tag.name().as_ref().len();
                    Some(Self::tag(&text[start + 1..end - 2], name)?)
                }
                Event::End(_) => open.pop(),
                Event::Text(_) | Event::GeneralRef(_) => {
                    if let Some(parent) = open.last_mut() {
                        parent
                            .children
                            .push(Node::Text(Cow::Borrowed(&text[start..end])));
                    }
                    None
                }
                Event::Eof => return Err(DocxError::Unreadable),
                Event::CData(_)
                | Event::Comment(_)
                | Event::Decl(_)
                | Event::PI(_)
                | Event::DocType(_) => None,
            };
            if let Some(element) = done {
                match open.last_mut() {
                    Some(parent) => parent.children.push(Node::Element(element)),
                    None => return Ok(element),
                }
            }
        }
    }

    /// Reads what stands between the angle brackets of a tag.
    fn tag(content: &'a str, name: usize) -> Result<Self, DocxError> {
        let mut attributes = Vec::new();
        for attribute in Attributes::new(content, name).with_checks(false) {
            let attribute = attribute.map_err(quick_xml::Error::from)?;
            let key: &'a str = attribute.key.into_inner();
            attributes.push((Cow::Borrowed(key), attribute.value));
        }
        Ok(Self {
            name: Cow::Borrowed(&content[..name]),
            attributes,
            children: Vec::new(),
        })
    }

    /// Writes a part: the declaration and this element as its root.
    pub fn to_part(&self) -> Vec<u8> {
        let mut out = String::with_capacity(8 * 1024);
        out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        self.write(&mut out);
        out.into_bytes()
    }

    fn write(&self, out: &mut String) {
        out.push('<');
        out.push_str(&self.name);
        for (name, value) in &self.attributes {
            out.push(' ');
            out.push_str(name);
            out.push_str("=\"");
            out.push_str(value);
            out.push('"');
        }
        if self.children.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        for child in &self.children {
            match child {
                Node::Element(element) => element.write(out),
                Node::Text(text) => out.push_str(text),
            }
        }
        out.push_str("</");
        out.push_str(&self.name);
        out.push('>');
    }
}

/// Plain text in its escaped form, without the characters that XML forbids.
pub(super) fn escape(text: &str) -> Cow<'_, str> {
    if text
        .bytes()
        .all(|b| b >= b' ' && !matches!(b, b'&' | b'<' | b'>' | b'"' | 0xEF))
    {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars().filter(|&c| permitted(c)) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// Whether XML 1.0 permits the character.
pub(super) fn permitted(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r') || (c >= ' ' && c != '\u{FFFE}' && c != '\u{FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes_the_same_element() {
        let source = br#"<?xml version="1.0"?><w:p a="1" b="&amp;x"><w:r /><w:t xml:space="preserve"> A &amp; B </w:t></w:p>"#;
        let element = Element::parse(source).unwrap();
        assert_eq!(element.attribute("b"), Some("&amp;x"));
        let part = String::from_utf8(element.to_part()).unwrap();
        let (_, body) = part.split_once('\n').unwrap();
        assert_eq!(
            body,
            r#"<w:p a="1" b="&amp;x"><w:r/><w:t xml:space="preserve"> A &amp; B </w:t></w:p>"#
        );
    }

    #[test]
    fn escapes_plain_text_and_drops_what_xml_forbids() {
        assert_eq!(escape("Đảng uỷ"), "Đảng uỷ");
        assert_eq!(
            escape("a<b & \"c\"\u{7}\u{FFFF}"),
            "a&lt;b &amp; &quot;c&quot;"
        );
    }

    #[test]
    fn a_torn_part_is_an_error() {
        assert!(Element::parse(b"<w:p><w:r>").is_err());
    }
}
