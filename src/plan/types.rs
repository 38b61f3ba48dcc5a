//! Plans and organ profiles as values.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::Source;
use crate::model::{DrafterMark, IssueDate, Secrecy, Side, SignatureLine, Urgency};

use super::repeats::Repeats;
use super::tree::{Node, Spanned};

/// A plan: the definition of one document.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// The text it was read from.
    pub source: Arc<Source>,
    /// Name of the template, without folder and ending.
    pub template: Spanned<String>,
    /// Path of the organ's profile, without ending.
    pub organ: Spanned<String>,
    /// Paths of the profiles of organs that issue the document jointly.
    pub joint_organs: Vec<Spanned<String>>,
    /// The standard by name, when it is not to be chosen by side and date.
    pub standard: Option<Spanned<String>>,
    /// The document's number, when it has one.
    pub number: Option<u32>,
    /// When it is issued, or the year (and month) of a draft.
    pub date: Spanned<IssueDate>,
    /// In which years it is held, when it is no single document.
    pub repeats: Option<Repeats>,
    /// Type of the document, for templates that leave it open.
    pub kind: Option<Spanned<String>>,
    /// The subject, when it is not the template's.
    pub subject: Option<Spanned<String>>,
    /// The body named between type and subject.
    pub author: Option<String>,
    /// Code of the drafting unit in a letter of the State.
    pub unit: Option<String>,
    /// Keys of the signers in the organs' profiles, the lead first.
    pub signers: Vec<Spanned<String>>,
    /// To whom it is addressed.
    pub addressees: Vec<Spanned<String>>,
    /// Legal bases, as Markdown, when they are not the template's.
    pub bases: Vec<Spanned<String>>,
    /// The lines that enact, when they are not the template's.
    pub enactment: Option<EnactmentPlan>,
    /// Recipients, when they are not the organ's usual ones.
    pub recipients: Option<Vec<Spanned<String>>>,
    /// Where the file copy is kept, when it is not the organ's usual place.
    pub archive: Option<String>,
    /// Marks.
    pub marks: MarksPlan,
    /// Changes of the house style, by component or part.
    pub style: Option<Spanned<Node>>,
    /// The numbering of headings, when it is not the template's.
    pub numbering: Option<Vec<Spanned<String>>>,
    /// The template's fields.
    pub fields: Vec<(Spanned<String>, Spanned<Node>)>,
    /// A Markdown body of the plan's own.
    pub body: Option<Body>,
    /// The row of the table that the plan is read for: a map of the columns
    /// that have a value in it.
    pub row: Option<Node>,
}

/// The plan's own body.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// Markdown in the plan.
    Inline(Spanned<String>),
    /// Path of a Markdown file, from the plan's folder.
    File(Spanned<String>),
}

/// The lines that enact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnactmentPlan {
    /// Above the legal bases.
    pub authority: Option<String>,
    /// Below them.
    pub word: String,
}

/// The marks of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MarksPlan {
    /// Degree of secrecy.
    pub secrecy: Option<Secrecy>,
    /// Degree of urgency.
    pub urgency: Option<Urgency>,
    /// Circulation.
    pub circulation: Option<String>,
    /// Number of the draft.
    pub draft: Option<u32>,
    /// Not to be spread by mass media.
    pub not_for_media: bool,
    /// Drafter and copies.
    pub drafter: Option<DrafterMark>,
    /// Contact lines: none when left out; an empty list stands for the
    /// organ's own (`contact: true`).
    pub contact: Option<Vec<String>>,
}

/// An organ profile: what repeats in the documents of one organ.
#[derive(Debug, Clone, PartialEq)]
pub struct Organ {
    /// The text it was read from.
    pub source: Arc<Source>,
    /// Whose rules it follows.
    pub side: Side,
    /// The name in running text ("Đảng uỷ Khối các cơ quan tỉnh").
    pub name: String,
    /// The name's lines in the letterhead, when it is to break at a certain
    /// place.
    pub name_lines: Vec<String>,
    /// The superior organ's lines in the letterhead; may be empty.
    pub superior: Vec<String>,
    /// The code in the symbol ("ĐUK").
    pub code: String,
    /// Where it sits (địa danh).
    pub place: String,
    /// Its usual standard, when it is not to be chosen by side and date.
    pub standard: Option<Spanned<String>>,
    /// Its signers by key.
    pub signers: BTreeMap<String, OrganSigner>,
    /// Its usual recipients.
    pub recipients: Vec<String>,
    /// Where its file copies are kept.
    pub archive: Option<String>,
    /// Address, telephone, mail, a line each.
    pub contact: Vec<String>,
}

/// One who signs for an organ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganSigner {
    /// Authority and posts, from the top.
    pub lines: Vec<SignatureLine>,
    /// Other posts above the name.
    pub other_posts: Vec<String>,
    /// The name.
    pub name: String,
    /// Where the `lines` stand in the profile.
    pub span: std::ops::Range<usize>,
}
