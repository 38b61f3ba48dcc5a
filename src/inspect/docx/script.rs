//! The text of a paragraph in the making: plain characters in NFC, with the
//! look of every stretch.

use std::ops::Range;
use std::sync::Arc;

use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::symbol;
use crate::inspect::shown::{Look, Span};

/// Text with looks.
#[derive(Debug, Default)]
pub(super) struct Script {
    pub text: String,
    pub spans: Vec<Span>,
    /// Bytes that were not NFC in the file.
    pub decomposed: Vec<Range<usize>>,
}

impl Script {
    /// Adds text as the file has it.
    pub fn push(&mut self, piece: &str, look: &Arc<Look>) {
        if piece.is_ascii() && !piece.contains(['\t', '\n', '\r']) {
            self.append(piece, look);
            return;
        }
        let plain: String = piece
            .chars()
            .filter(|c| !symbol::is_invisible(*c))
            .map(|c| match c {
                '\t' | '\n' | '\r' => ' ',
                other => symbol::glyph(other),
            })
            .collect();
        let joins = plain.chars().next().is_some_and(is_mark);
        if !joins && is_nfc_quick(plain.chars()) == IsNormalized::Yes {
            self.append(&plain, look);
            return;
        }
        self.compose(&plain, look);
    }

    /// Adds a sign of the layout: a tab or line break.
    pub fn push_sign(&mut self, sign: char, look: &Arc<Look>) {
        let mut bytes = [0; 4];
        self.append(sign.encode_utf8(&mut bytes), look);
    }

    /// Adds text letter by letter, each with its marks composed.
    fn compose(&mut self, plain: &str, look: &Arc<Look>) {
        let mut cluster = String::new();
        for c in plain.chars() {
            if !is_mark(c) && !cluster.is_empty() {
                self.append_cluster(&cluster, look);
                cluster.clear();
            }
            cluster.push(c);
        }
        self.append_cluster(&cluster, look);
    }

    fn append_cluster(&mut self, cluster: &str, look: &Arc<Look>) {
        let mut cluster = cluster.to_owned();
        // A mark at the start of a run belongs to the letter of the run before.
        if cluster.chars().next().is_some_and(is_mark)
            && let Some(letter) = self.text.pop()
        {
            cluster.insert(0, letter);
            self.shrink();
        }
        let composed: String = cluster.nfc().collect();
        let start = self.text.len();
        self.append(&composed, look);
        if composed == cluster {
            return;
        }
        match self.decomposed.last_mut() {
            Some(last) if last.end == start => last.end = self.text.len(),
            Some(_) | None => self.decomposed.push(start..self.text.len()),
        }
    }

    /// Draws spans and ranges back to the end of the text.
    fn shrink(&mut self) {
        let end = self.text.len();
        for span in self.spans.iter_mut().rev().take(1) {
            span.range.end = end;
        }
        self.spans.retain(|span| span.range.start < end);
        for range in self.decomposed.iter_mut().rev().take(1) {
            range.end = range.end.min(end);
        }
        self.decomposed.retain(|range| range.start < end);
    }

    fn append(&mut self, text: &str, look: &Arc<Look>) {
        if text.is_empty() {
            return;
        }
        let start = self.text.len();
        self.text.push_str(text);
        let end = self.text.len();
        match self.spans.last_mut() {
            Some(last) if last.look == *look => last.range.end = end,
            Some(_) | None => self.spans.push(Span {
                range: start..end,
                look: Arc::clone(look),
            }),
        }
    }
}

fn is_mark(character: char) -> bool {
    canonical_combining_class(character) != 0
}
