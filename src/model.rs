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
mod document;
mod heading;
mod inline;
mod kind;
mod letterhead;
mod marks;
mod number;
mod origin;
mod phrase;
mod roman;
mod signature;
mod text;
mod wording;

pub use annex::{Annex, AnnexKind};
pub use block::{
    Align, Block, Cell, Column, List, ListForm, ListItem, Paragraph, Picture, PictureFormat, Row,
    Table,
};
pub use component::Component;
pub use date::IssueDate;
pub use document::{Document, Enactment};
pub use heading::{Counters, Heading, HeadingForm, NotANumbering, vietnamese_letter};
pub use inline::Inline;
pub use kind::DocumentKind;
pub use letterhead::{Letterhead, Side};
pub use marks::{DrafterMark, Marks, Secrecy, Urgency};
pub use number::{NumberForm, NumberSymbol};
pub use origin::Origin;
pub use phrase::opens_phrase;
pub use roman::{from_roman, roman};
pub use signature::{Authority, LineRole, Signatory, SignatureLine};
pub use text::{plain, plain_inlines};
pub use wording::{AnnexNumbering, Heading as WordingHeading, Punctuation, Wording};
