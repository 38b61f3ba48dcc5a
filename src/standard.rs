//! What the law requires of a document's form.
//!
//! A [`Standard`] is a guide or decree as data: [`Requirement`]s (a subject,
//! a limit, a force and a citation each), the document types with their codes,
//! the fixed words, who may issue what, and the days between which it is in
//! force. The data stand in `assets/standards/<name>.yaml`, in the order of
//! the clauses; this module holds no figure of its own. The [`Catalogue`]
//! chooses a standard by name, or by side and date. A house standard names
//! the standard that it `extends` and says only what differs.

mod act;
mod catalogue;
mod kind;
mod kinds;
mod limit;
mod organ;
mod reader;
mod reason;
mod requirement;
mod tone;

pub use act::{Standard, Validity};
pub use catalogue::Catalogue;
pub use kind::{KindClass, KindEntry};
pub use limit::{
    BoxSize, Figures, LandscapeUse, Limit, LineLimit, Look, NotARange, PaperSize, Percents,
    RuleLimit, SizeSet, range,
};
pub use organ::{IssuingBody, IssuingRight, OrganCode};
pub use reason::of_serde;
pub use requirement::{Citation, Force, Part, Requirement, Subject};
pub use tone::toned_like;
