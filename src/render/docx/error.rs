//! What can go wrong in writing.

/// Why a galley could not be written.
#[derive(Debug, thiserror::Error)]
pub enum DocxError {
    /// A paragraph refers to a style that the galley does not define.
    #[error("a paragraph has the style `{0}`, which the galley does not define")]
    UnknownStyle(String),
    /// A run refers to a footnote that the galley does not have.
    #[error("a run has the mark of footnote {0}, which the galley does not have")]
    UnknownNote(usize),
    /// The galley has no section.
    #[error("the galley has no section")]
    NoSection,
    /// What docx-rs built cannot be read.
    #[error("docx-rs built a part that is not XML")]
    Xml(#[from] quick_xml::Error),
    /// What docx-rs built is cut off or not UTF-8.
    #[error("docx-rs built a part that is cut off")]
    Unreadable,
    /// The package could not be packed.
    #[error("the DOCX package could not be packed")]
    Zip(#[from] zip::result::ZipError),
    /// The package could not be written to memory.
    #[error("the DOCX package could not be written")]
    Io(#[from] std::io::Error),
}
