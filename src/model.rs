//! What an official document says (nội dung và thể thức), apart from how it
//! looks.
//!
//! A [`Document`] is a value: no ids, no parents, no fonts. It names the
//! prescribed components (the numbered cells, ô số, of the standards'
//! diagrams), its body as [`Block`]s and its [`Annex`]es. The words that a
//! standard fixes ("Nơi nhận:", "T/M") are not in it: they come from the
//! [`Wording`] of the standard that it is set in.

mod annex;
mod block;
mod component;
mod date;
mod heading;
mod letterhead;
mod marks;
mod number;
mod phrase;
mod signature;
mod text;
mod wording;

pub use annex::{Annex, AnnexKind};
pub use block::{
    Align, Block, Cell, Column, Inline, List, ListForm, ListItem, Paragraph, Picture,
    PictureFormat, Row, Table,
};
pub use component::Component;
pub use date::IssueDate;
pub use heading::{
    Counters, Heading, HeadingForm, NotANumbering, ROMAN_SIGNS, roman, vietnamese_letter,
};
pub use letterhead::{Letterhead, Side};
pub use marks::{DrafterMark, Marks, Secrecy, Urgency};
pub use number::NumberSymbol;
pub use phrase::opens_phrase;
pub use signature::{Authority, LineRole, Signatory, SignatureLine};
pub use text::{plain, plain_inlines};
pub use wording::{AnnexNumbering, Heading as WordingHeading, NumberForm, Punctuation, Wording};

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

/// A document type with its code.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DocumentKind {
    /// The type's name in sentence case ("Kế hoạch").
    pub name: String,
    /// The code in the symbol ("KH"); none for types that are not numbered by
    /// type.
    pub code: Option<String>,
    /// Whether the type's name heads the document, or it is a letter (công
    /// văn) whose subject stands below the number.
    pub titled: bool,
    /// Whether it is a submission (tờ trình), whose addressees stand below
    /// the title.
    pub submission: bool,
}

/// The lines that enact (Mẫu 1.1 to 1.3 of NĐ 30/2020).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enactment {
    /// The authority above the legal bases ("ỦY BAN NHÂN DÂN XÃ ...").
    pub authority: Option<String>,
    /// The word below them ("QUYẾT ĐỊNH:").
    pub word: String,
}
