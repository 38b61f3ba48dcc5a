//! The components of a document that have a form of their own.

use serde::{Deserialize, Serialize};

use super::HeadingForm;
use crate::message::{Fact, Message};

/// A component of the form (thành phần thể thức) or of the content, as the
/// tables of the standards list them (HD36 Phụ lục 3, HD05 Phụ lục 2, NĐ
/// 30/2020 Phụ lục I Phần I Mục V).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Component {
    /// Tiêu đề "ĐẢNG CỘNG SẢN VIỆT NAM", or Quốc hiệu (ô 1).
    NationalTitle,
    /// Tiêu ngữ (ô 1).
    Motto,
    /// Tên cơ quan cấp trên, cơ quan chủ quản (ô 2).
    SuperiorOrgan,
    /// Tên cơ quan ban hành (ô 2).
    IssuingOrgan,
    /// The `*` below the organ of a Party document (ô 2).
    OrganMark,
    /// Số và ký hiệu (ô 3).
    Number,
    /// Địa danh, ngày tháng năm (ô 4).
    PlaceDate,
    /// Tên loại (ô 5a).
    TypeName,
    /// The body named between type and subject (ô 5a).
    Author,
    /// Trích yếu (ô 5a).
    Subject,
    /// The `-----` below the subject of a Party document (ô 5a).
    SubjectMark,
    /// Trích yếu công văn (ô 5b).
    LetterSubject,
    /// "Kính gửi", "Kính trình" (ô 9).
    AddresseeLabel,
    /// Names after "Kính gửi" (ô 9).
    Addressee,
    /// Căn cứ ban hành (ô 6).
    LegalBasis,
    /// Thẩm quyền ban hành and "QUYẾT ĐỊNH:" (ô 6).
    Enactment,
    /// Nội dung (ô 6).
    Body,
    /// "Phần I" and its title.
    PartHeading,
    /// "Chương I" and its title.
    ChapterHeading,
    /// "Mục 1" and its title.
    SectionHeading,
    /// "Tiểu mục 1" and its title.
    SubsectionHeading,
    /// "Điều 1." and its title.
    ArticleHeading,
    /// "A." and its title.
    LetterHeading,
    /// "I." and its title.
    RomanHeading,
    /// "1." and its title.
    ArabicHeading,
    /// "1.1." and its title.
    NestedHeading,
    /// "1.1.1." and deeper, and their titles.
    DeepHeading,
    /// "a)" and its title.
    PointHeading,
    /// A heading without a number.
    PlainHeading,
    /// Khoản, điểm, gạch đầu dòng.
    ListItem,
    /// The head of a table.
    TableHead,
    /// The cells of a table.
    TableCell,
    /// The text below a picture.
    Caption,
    /// Quyền hạn của người ký, the first line of the block (ô 7a).
    SignatureAuthority,
    /// Chức vụ của người ký (ô 7a).
    SignaturePost,
    /// Chức vụ khác, above the name (ô 7b).
    OtherPost,
    /// Họ và tên người ký (ô 7b).
    SignerName,
    /// "Nơi nhận:" (ô 9).
    RecipientsLabel,
    /// The list of recipients (ô 9).
    Recipient,
    /// Dấu chỉ độ mật (ô 10a).
    Secrecy,
    /// Dấu chỉ mức độ khẩn (ô 10b).
    Urgency,
    /// Chỉ dẫn phạm vi lưu hành (ô 11).
    Circulation,
    /// Chỉ dẫn dự thảo (ô 11b).
    Draft,
    /// Ký hiệu người soạn thảo và số bản (ô 12).
    DrafterMark,
    /// Thông tin liên hệ (ô 13).
    Contact,
    /// "Phụ lục I".
    AnnexLabel,
    /// Tiêu đề phụ lục.
    AnnexTitle,
    /// "(Kèm theo ...)".
    AnnexReference,
    /// Chú thích cuối trang.
    Footnote,
    /// Số trang.
    PageNumber,
}

impl From<Component> for Fact {
    fn from(component: Component) -> Self {
        component.message().into()
    }
}

impl Component {
    /// Every component, in the order of the cells.
    pub const ALL: [Self; 50] = [
        Self::NationalTitle,
        Self::Motto,
        Self::SuperiorOrgan,
        Self::IssuingOrgan,
        Self::OrganMark,
        Self::Number,
        Self::PlaceDate,
        Self::TypeName,
        Self::Author,
        Self::Subject,
        Self::SubjectMark,
        Self::LetterSubject,
        Self::AddresseeLabel,
        Self::Addressee,
        Self::LegalBasis,
        Self::Enactment,
        Self::Body,
        Self::PartHeading,
        Self::ChapterHeading,
        Self::SectionHeading,
        Self::SubsectionHeading,
        Self::ArticleHeading,
        Self::LetterHeading,
        Self::RomanHeading,
        Self::ArabicHeading,
        Self::NestedHeading,
        Self::DeepHeading,
        Self::PointHeading,
        Self::PlainHeading,
        Self::ListItem,
        Self::TableHead,
        Self::TableCell,
        Self::Caption,
        Self::SignatureAuthority,
        Self::SignaturePost,
        Self::OtherPost,
        Self::SignerName,
        Self::RecipientsLabel,
        Self::Recipient,
        Self::Secrecy,
        Self::Urgency,
        Self::Circulation,
        Self::Draft,
        Self::DrafterMark,
        Self::Contact,
        Self::AnnexLabel,
        Self::AnnexTitle,
        Self::AnnexReference,
        Self::Footnote,
        Self::PageNumber,
    ];

    /// The name by which data and plans call the component, in kebab-case.
    pub fn key(self) -> String {
        let mut key = String::new();
        for letter in format!("{self:?}").chars() {
            if letter.is_uppercase() && !key.is_empty() {
                key.push('-');
            }
            key.extend(letter.to_lowercase());
        }
        key
    }

    /// The component that a heading of this form is.
    pub const fn of_heading(form: HeadingForm) -> Self {
        match form {
            HeadingForm::Part => Self::PartHeading,
            HeadingForm::Chapter => Self::ChapterHeading,
            HeadingForm::Section => Self::SectionHeading,
            HeadingForm::Subsection => Self::SubsectionHeading,
            HeadingForm::Article => Self::ArticleHeading,
            HeadingForm::Letter => Self::LetterHeading,
            HeadingForm::Roman | HeadingForm::RomanDash => Self::RomanHeading,
            HeadingForm::Arabic => Self::ArabicHeading,
            HeadingForm::Nested => Self::NestedHeading,
            HeadingForm::Deep => Self::DeepHeading,
            HeadingForm::Point => Self::PointHeading,
            HeadingForm::Plain => Self::PlainHeading,
        }
    }

    /// The component as people call it: a message of the family `component`.
    pub fn message(self) -> Message {
        Message::of("component", &self.key())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_is_the_name_in_data() {
        for component in Component::ALL {
            let read: Component = serde_yaml::from_str(&component.key()).expect("a known name");
            assert_eq!(read, component);
        }
    }
}
