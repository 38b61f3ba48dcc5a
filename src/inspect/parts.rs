//! The parts of a component's text, as they are written.
//!
//! Parsers for lines of a fixed make: number and symbol (số, ký hiệu), place
//! and date (địa danh, ngày tháng năm). They take every form in which people
//! write such a line, right or wrong, and give each part with its bytes, so
//! that a rule can say which part is wrong. [`folded`] makes texts comparable
//! whatever their case and the place of their tone marks.

mod fold;
mod number;
mod part;
mod place_date;

pub use fold::folded;
pub use number::{NumberText, SymbolPart, number};
pub use part::Part;
pub use place_date::{PlaceDateText, place_date};
