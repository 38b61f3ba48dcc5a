//! The type of a document (tên loại).

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
