//! What is attached to a document (phụ lục, văn bản ban hành kèm theo).

use super::{Block, DocumentKind, Origin};

/// An attachment with its own pages and page numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Annex {
    /// An annex proper, or a text that the document issues.
    pub kind: AnnexKind,
    /// The title (tiêu đề phụ lục), or the subject of an issued text.
    pub title: String,
    /// Whether its pages lie on their side; for wide tables.
    pub landscape: bool,
    /// Where its heading was written.
    pub origin: Origin,
    /// The content.
    pub body: Vec<Block>,
}

/// What an attachment is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnnexKind {
    /// An annex (phụ lục), numbered when there are two or more.
    Annex,
    /// A text issued with the document (quy chế, điều lệ ban hành kèm theo):
    /// letterhead and type, no number, no date (NĐ 30/2020, Mẫu 1.3).
    Issued(DocumentKind),
}
