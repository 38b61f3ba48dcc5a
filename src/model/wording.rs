//! The words and punctuation that a standard fixes.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Authority, IssueDate, NumberForm, NumberSymbol};

/// The fixed words of a standard. Each is cited in the standard's data.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// The lines at the top right of page 1 (ô 1).
    pub heading: Heading,
    /// What stands below the issuing organ of a Party document.
    pub organ_mark: Option<String>,
    /// What stands below the subject of a Party document.
    pub subject_mark: Option<String>,
    /// How number and symbol are joined.
    pub number: NumberForm,
    /// What stands before the subject of a letter ("V/v ").
    pub letter_subject_prefix: String,
    /// "Kính gửi:" of letters.
    pub addressee_label: String,
    /// "Kính trình:" of submissions.
    pub submission_label: String,
    /// How the names after it are punctuated.
    pub addressees: Punctuation,
    /// How legal bases are punctuated.
    pub bases: Punctuation,
    /// What ends the content.
    pub end_mark: String,
    /// "Nơi nhận:".
    pub recipients_label: String,
    /// How recipients are punctuated.
    pub recipients: Punctuation,
    /// The first recipient of a letter or submission ("Như trên").
    pub as_above: String,
    /// What stands before the place of the file copy ("Lưu ", "Lưu: ").
    pub archive_prefix: String,
    /// The words for authorities; one that is missing does not exist in the
    /// standard.
    pub authorities: BTreeMap<Authority, String>,
    /// The words for degrees of secrecy, from the lowest.
    pub secrecy: [String; 3],
    /// The words for degrees of urgency, from the lowest.
    pub urgency: [String; 3],
    /// "Dự thảo lần {n}".
    pub draft: String,
    /// "Không phổ biến trên ...".
    pub not_for_media: Option<String>,
    /// "{initials}-{copies}".
    pub drafter: String,
    /// "Phụ lục".
    pub annex_label: String,
    /// How two or more annexes are numbered.
    pub annex_numbering: AnnexNumbering,
    /// "(Kèm theo {type} số {number}, ngày {date} của {organ})".
    pub annex_reference: String,
}

/// The lines at the top right of page 1.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Heading {
    /// "ĐẢNG CỘNG SẢN VIỆT NAM" or "CỘNG HÒA ...".
    pub title: String,
    /// "Độc lập - Tự do - Hạnh phúc".
    pub motto: Option<String>,
}

/// How the lines of a list are punctuated.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Punctuation {
    /// Before each line.
    pub prefix: String,
    /// After each line but the last.
    pub separator: String,
    /// After the last line.
    pub last: String,
}

impl Punctuation {
    /// A line of the list with its punctuation. An end mark that the text
    /// has already is not doubled.
    pub fn line(&self, text: &str, is_last: bool) -> String {
        format!("{}{}{}", self.prefix, text, self.end(text, is_last))
    }

    /// What ends a line.
    pub fn end(&self, text: &str, is_last: bool) -> &str {
        let end = if is_last { &self.last } else { &self.separator };
        if text.ends_with(end.as_str()) {
            ""
        } else {
            end
        }
    }
}

/// How annexes are numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AnnexNumbering {
    /// Phụ lục 1, 2, 3.
    Arabic,
    /// Phụ lục I, II, III.
    Roman,
}

impl Wording {
    /// The reference of an annex to its document: `{type}`, `{number}`,
    /// `{date}` (in figures), `{long_date}` (in words) and `{organ}` are
    /// filled in.
    pub fn annex_reference(
        &self,
        kind: &str,
        number: &NumberSymbol,
        date: IssueDate,
        organ: &str,
        blank: &str,
    ) -> String {
        self.annex_reference
            .replace("{type}", kind)
            .replace("{number}", &number.bare(&self.number, blank))
            .replace("{date}", &date.in_figures(blank))
            .replace("{long_date}", &date.in_words(blank).replace(' ', "\u{a0}"))
            .replace("{organ}", organ)
    }
}
