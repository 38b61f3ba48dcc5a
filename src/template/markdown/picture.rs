//! Pictures and diagrams.

use std::ops::Range;

use imagesize::ImageType;
use pulldown_cmark::{CowStr, Event, Tag};

use super::inline::settled_text;
use super::{Node, Reader};
use crate::diagnostic::Diagnostic;
use crate::message::Message;
use crate::model::{Inline, Picture, PictureFormat, plain_inlines};

/// Whether nodes are one or more pictures and nothing else.
pub(super) fn are_pictures(nodes: &[Node]) -> bool {
    let is_picture = |node: &Node| matches!(node, Node::Element(Tag::Image { .. }, ..));
    nodes.iter().any(is_picture)
        && nodes
            .iter()
            .all(|node| is_picture(node) || matches!(node, Node::Leaf(Event::SoftBreak, _)))
}

impl<'a> Reader<'a> {
    pub(super) fn pictures(&mut self, nodes: &[Node<'a>]) -> Vec<Picture> {
        let mut pictures = Vec::new();
        for node in nodes {
            if let Node::Element(
                Tag::Image {
                    dest_url, title, ..
                },
                range,
                inner,
            ) = node
            {
                pictures.extend(self.picture(dest_url, title, range, inner));
            }
        }
        pictures
    }

    fn picture(
        &mut self,
        path: &CowStr<'a>,
        title: &str,
        range: &Range<usize>,
        inner: &[Node<'a>],
    ) -> Option<Picture> {
        let description = plain_inlines(&self.inlines(inner));
        if description.trim().is_empty() {
            let fault = Diagnostic::error(
                Message::new("picture-without-description").with("path", path.as_ref()),
            )
            .hint(Message::new("picture-without-description.say").with("path", path.as_ref()))
            .citing("PDF/UA-1 (ISO 14289-1) 7.3");
            self.fault(fault, range.clone());
        }
        let Some(bytes) = (self.setting.pictures)(path) else {
            let fault =
                Diagnostic::error(Message::new("picture-not-found").with("path", path.as_ref()))
                    .hint(Message::new("picture-not-found.folder"));
            self.fault(fault, range.clone());
            return None;
        };
        let format = match imagesize::image_type(&bytes) {
            Ok(ImageType::Png) => Some(PictureFormat::Png),
            Ok(ImageType::Jpeg) => Some(PictureFormat::Jpeg),
            Ok(_) | Err(_) => None,
        };
        let size = imagesize::blob_size(&bytes)
            .ok()
            .and_then(|size| {
                Some((
                    u32::try_from(size.width).ok()?,
                    u32::try_from(size.height).ok()?,
                ))
            })
            .filter(|(width, height)| *width > 0 && *height > 0);
        let (Some(format), Some(pixels)) = (format, size) else {
            let fault =
                Diagnostic::error(Message::new("picture-format").with("path", path.as_ref()));
            self.fault(fault, range.clone());
            return None;
        };
        let caption = settled_text(title.trim());
        Some(Picture {
            bytes,
            format,
            pixels,
            description,
            origin: self.at(range),
            caption: match caption.is_empty() {
                true => Vec::new(),
                false => vec![Inline::Text(caption)],
            },
        })
    }
}
