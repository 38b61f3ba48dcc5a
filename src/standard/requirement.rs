//! A requirement: what, within which limit, how strictly, and which clause.

use std::fmt;

use chrono::NaiveDate;
use serde::de::IntoDeserializer;
use serde::{Deserialize, Deserializer};

use super::Limit;
use crate::model::Component;

/// One thing that a standard asks of a document.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// A kebab-case name, unique in its standard.
    pub id: String,
    /// What it is about.
    pub subject: Subject,
    /// What is permitted.
    pub limit: Limit,
    /// How strictly.
    pub force: Force,
    /// The first day of documents that it is asked of, when that is later
    /// than the standard.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// The clause that asks for it.
    pub citation: Citation,
}

/// How strictly a requirement is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Force {
    /// Neither asked nor refused; seen in documents that were issued.
    Practice,
    /// Permitted.
    May,
    /// Shown by the standard's samples or known at second hand only.
    Should,
    /// Asked for in the standard's text.
    Must,
}

/// The clause of an act ("HD05 I.6.2.2", "NĐ 30/2020 PL I II.3c").
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Citation(String);

impl Citation {
    /// The clause as text; never empty.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Citation> for String {
    fn from(citation: Citation) -> Self {
        citation.0
    }
}

impl<'de> Deserialize<'de> for Citation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text.trim().is_empty() {
            return Err(serde::de::Error::custom(EmptyCitation::MARK));
        }
        Ok(Self(text))
    }
}

/// A citation that says nothing.
pub(super) struct EmptyCitation;

impl EmptyCitation {
    const MARK: &str = "empty-citation";

    /// Whether an error of serde passes this one on.
    pub(super) fn is_told(reason: &str) -> bool {
        reason == Self::MARK
    }
}

/// A name that neither a component nor a part has.
pub(super) struct UnknownSubject;

impl UnknownSubject {
    const MARK: &str = "unknown-subject: ";

    /// The name, from an error of serde that passes this one on.
    pub(super) fn told(reason: &str) -> Option<&str> {
        reason.strip_prefix(Self::MARK)
    }
}

/// What a requirement is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A component of the form or of the content.
    Component(Component),
    /// Anything else.
    Part(Part),
}

impl<'de> Deserialize<'de> for Subject {
    /// Reads the kebab-case name of a part or of a component.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        let part: Result<Part, serde::de::value::Error> =
            Part::deserialize(name.as_str().into_deserializer());
        if let Ok(part) = part {
            return Ok(Self::Part(part));
        }
        let component: Result<Component, serde::de::value::Error> =
            Component::deserialize(name.as_str().into_deserializer());
        component
            .map(Self::Component)
            .map_err(|_| serde::de::Error::custom(format!("{}{name}", UnknownSubject::MARK)))
    }
}

/// A part of the form that is no component: paper, rules, marks, grammar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Khổ giấy.
    Paper,
    /// Kiểu trình bày: upright or on its side.
    Orientation,
    /// Lề trên.
    TopMargin,
    /// Lề dưới.
    BottomMargin,
    /// Lề trái.
    LeftMargin,
    /// Lề phải.
    RightMargin,
    /// Lề trái of the back of a sheet printed on both sides.
    BackLeftMargin,
    /// Lề phải of the back of a sheet printed on both sides.
    BackRightMargin,
    /// Phông chữ.
    Typeface,
    /// Bộ mã ký tự.
    Encoding,
    /// Màu chữ.
    Colour,
    /// Sizes that rise and fall together.
    SizeSet,
    /// From the top edge of the paper to the middle of the page number.
    PageNumberPosition,
    /// The page number of page 1.
    FirstPageNumber,
    /// Whether annexes count their pages from 1.
    AnnexPageNumbers,
    /// Which names the letterhead bears.
    LetterheadNames,
    /// The rule below title or motto.
    TitleRule,
    /// The rule below the issuing organ.
    OrganRule,
    /// The rule below the subject.
    SubjectRule,
    /// From what a sequence of numbers starts, and where it ends.
    NumberSequence,
    /// How the day and month are written.
    DateFigures,
    /// Which divisions the content has, and which go together.
    Division,
    /// How documents are named in the text.
    References,
    /// What ends the content.
    EndMark,
    /// Which authority who signs with.
    SigningAuthority,
    /// Ký nháy, màu mực, chữ ký số.
    SignatureImage,
    /// Dấu, chữ ký số của cơ quan.
    Seal,
    /// "Kính trình:" or "Kính gửi:" of submissions (tờ trình).
    SubmissionLabel,
    /// Where "Nơi nhận" stands.
    RecipientsPosition,
    /// The line of the file copy (lưu).
    ArchiveLine,
    /// The first line of the recipients.
    FirstRecipient,
    /// The boxes of marks of urgency.
    UrgencyBox,
    /// The box of the circulation mark.
    CirculationBox,
    /// From the top edge of the paper to the circulation mark.
    CirculationPosition,
    /// "Không phổ biến trên phương tiện thông tin đại chúng".
    MediaMark,
    /// From the bottom edge of the paper to that mark.
    MediaMarkPosition,
    /// The page that bears contact lines.
    ContactPage,
    /// The rule above contact lines.
    ContactRule,
    /// How annexes are numbered.
    AnnexNumbering,
    /// That the text points to its annexes.
    AnnexMention,
    /// Copies (bản sao).
    Copies,
    /// Cách gõ: dấu thanh, dấu cách, dấu câu.
    Typing,
    /// What the sentences say: dates, counts, names.
    Content,
    /// Viết hoa.
    Capitalisation,
}
