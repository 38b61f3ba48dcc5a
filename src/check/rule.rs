//! A rule, and what its test says.

pub use super::fault::{Fault, Spot};
use super::prose::Prose;
use crate::diagnostic::Severity;
use crate::inspect::Specimen;
use crate::inspect::specimen::Found;
pub use crate::message::Fact;
use crate::model::Component;
use crate::standard::{Limit, Look, Requirement, Standard};

/// A rule: one defect of form, and how it is found.
#[derive(Debug)]
pub struct Rule {
    /// A stable kebab-case name, after the defect ("unpadded-number").
    pub name: &'static str,
    /// The part of the form that it belongs to.
    pub group: Group,
    /// The requirements that it tests, by their ids in the standards' data. It
    /// is a rule of each standard that has one of them; the first that a
    /// standard has gives clause and severity.
    pub requirements: &'static [&'static str],
    /// The greatest severity of its findings, where the test is less sure than
    /// the clause.
    pub at_most: Severity,
    /// An example of the defect.
    pub wrong: &'static str,
    /// The same, right.
    pub right: &'static str,
    /// The test.
    pub test: fn(&Case<'_>) -> Verdict,
}

/// The parts of the form, in the order of the standards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Khổ giấy, lề, số trang.
    Page,
    /// Phông chữ, màu chữ, bộ mã.
    Typeface,
    /// Quốc hiệu hoặc tiêu đề, tên cơ quan.
    Letterhead,
    /// Số và ký hiệu.
    Number,
    /// Địa danh, ngày tháng năm.
    PlaceDate,
    /// Tên loại, trích yếu.
    Title,
    /// Nội dung.
    Body,
    /// Đề mục và số thứ tự.
    Headings,
    /// Căn cứ và viện dẫn.
    Bases,
    /// Quyền hạn, chức vụ, họ tên người ký.
    Signature,
    /// Kính gửi, nơi nhận.
    Recipients,
    /// Phụ lục.
    Annexes,
    /// Dấu chỉ mức độ, chỉ dẫn, liên hệ.
    Marks,
    /// Câu chữ: bộ gõ, viết hoa, ngày tháng, tên gọi.
    Text,
}

/// What a test looks at.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    /// The document.
    pub specimen: &'a Specimen,
    /// What it is tested against.
    pub standard: &'a Standard,
    /// The first of the rule's requirements that the standard has.
    pub requirement: &'a Requirement,
    /// What the document says, cut into words.
    pub prose: &'a Prose<'a>,
}

/// What a test says.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    /// What it is about is there and right.
    Passes,
    /// It is wrong; at least one fault.
    Fails(Vec<Fault>),
    /// What it is about is not in the document.
    DoesNotApply,
    /// What it is about cannot be told from the file.
    CannotSay,
}

impl Case<'_> {
    /// A requirement of the standard by its id.
    pub fn requirement(&self, id: &str) -> Option<&Requirement> {
        self.standard.requirement(id)
    }

    /// The look that the case's requirement permits.
    pub fn look(&self) -> Option<&Look> {
        match &self.requirement.limit {
            Limit::Look(look) => Some(look),
            _ => None,
        }
    }

    /// The first piece of a component, and its text.
    pub fn text_of(&self, component: Component) -> Option<(&Found, &str)> {
        let found = self.specimen.first(component)?;
        Some((found, self.specimen.text(&found.fragment)))
    }
}

impl Verdict {
    /// Passes without faults, fails with them.
    pub fn of(faults: Vec<Fault>) -> Self {
        if faults.is_empty() {
            Self::Passes
        } else {
            Self::Fails(faults)
        }
    }
}

impl Group {
    /// The groups in the order of the standards.
    pub const ALL: [Self; 14] = [
        Self::Page,
        Self::Typeface,
        Self::Letterhead,
        Self::Number,
        Self::PlaceDate,
        Self::Title,
        Self::Body,
        Self::Headings,
        Self::Bases,
        Self::Signature,
        Self::Recipients,
        Self::Annexes,
        Self::Marks,
        Self::Text,
    ];

    /// The group's name in data, options and reports.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Typeface => "typeface",
            Self::Letterhead => "letterhead",
            Self::Number => "number",
            Self::PlaceDate => "place-date",
            Self::Title => "title",
            Self::Body => "body",
            Self::Headings => "headings",
            Self::Bases => "bases",
            Self::Signature => "signature",
            Self::Recipients => "recipients",
            Self::Annexes => "annexes",
            Self::Marks => "marks",
            Self::Text => "text",
        }
    }
}
