//! The whole of a document.

use super::{
    Annex, Block, DocumentKind, Inline, IssueDate, Letterhead, Marks, NumberSymbol, Signatory,
};

/// A document as a value, ready to be set in any style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The type (tên loại).
    pub kind: DocumentKind,
    /// Who issues it (tên cơ quan ban hành).
    pub letterhead: Letterhead,
    /// Number and symbol (số và ký hiệu).
    pub number: NumberSymbol,
    /// Where it is issued (địa danh).
    pub place: String,
    /// When it is issued (ngày tháng năm ban hành).
    pub date: IssueDate,
    /// The author between type and subject ("CỦA BAN THƯỜNG VỤ ..."), for
    /// organs of which two bodies issue the same type (HD05 I.5.2.1).
    pub author: Option<String>,
    /// What it is about (trích yếu nội dung).
    pub subject: String,
    /// Marks of secrecy, urgency, circulation, drafting and contact.
    pub marks: Marks,
    /// To whom a letter or submission is addressed (Kính gửi, Kính trình).
    pub addressees: Vec<String>,
    /// The legal bases (căn cứ ban hành), without their punctuation.
    pub bases: Vec<Vec<Inline>>,
    /// The lines around the legal bases of a decision or resolution.
    pub enactment: Option<Enactment>,
    /// The content (nội dung).
    pub body: Vec<Block>,
    /// Who receives it (nơi nhận), without dashes and punctuation.
    pub recipients: Vec<String>,
    /// Where the file copy is kept (lưu), without the word "Lưu".
    pub archive: String,
    /// Who signs, the lead organ or chair first.
    pub signatories: Vec<Signatory>,
    /// What is attached (phụ lục, văn bản kèm theo).
    pub annexes: Vec<Annex>,
}

/// The lines that enact (Mẫu 1.1 to 1.3 of NĐ 30/2020).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enactment {
    /// The authority above the legal bases ("ỦY BAN NHÂN DÂN XÃ ...").
    pub authority: Option<String>,
    /// The word below them ("QUYẾT ĐỊNH:").
    pub word: String,
}
