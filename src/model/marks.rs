//! The marks that a document may bear beside its main components.

/// Marks of secrecy, urgency, circulation, drafting and contact (ô 10 to 13).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marks {
    /// Degree of secrecy (độ mật).
    pub secrecy: Option<Secrecy>,
    /// Degree of urgency (mức độ khẩn).
    pub urgency: Option<Urgency>,
    /// Who may read it, or what becomes of it ("Lưu hành nội bộ").
    pub circulation: Option<String>,
    /// The number of the draft (dự thảo lần ...).
    pub draft: Option<u32>,
    /// It is not to be spread by mass media (không phổ biến trên phương tiện
    /// thông tin đại chúng).
    pub not_for_media: bool,
    /// Who drafted it and how many copies there are.
    pub drafter: Option<DrafterMark>,
    /// Address, telephone, mail of the issuing organ, a line each.
    pub contact: Vec<String>,
}

/// Degree of secrecy (độ mật).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Secrecy {
    /// Mật.
    Secret,
    /// Tối mật.
    TopSecret,
    /// Tuyệt mật.
    AbsoluteSecret,
}

/// Degree of urgency (mức độ khẩn); there are three in each standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Urgency {
    /// Khẩn.
    Urgent,
    /// Thượng khẩn.
    VeryUrgent,
    /// Hoả tốc.
    Immediate,
}

/// Who drafted or typed a document, and how many copies (ô 12).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrafterMark {
    /// The drafter's sign.
    pub initials: String,
    /// How many copies are issued.
    pub copies: u32,
}
