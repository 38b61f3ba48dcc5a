//! From one plan, or none yet, to others.
//!
//! [`blank`] writes a plan to fill in, [`advance`] moves a plan to another
//! year, and a [`Roster`] makes one plan for each row of a table. All three
//! write and read plans as an officer does, and know what the template asks
//! of them.

mod advance;
mod blank;
mod roster;

pub use advance::{Advanced, advance};
pub use blank::{Answers, Brief, blank, citation_fields};
pub use roster::Roster;
