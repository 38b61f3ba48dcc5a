//! What the user writes: plans and organ profiles, typed and placed.
//!
//! A plan (YAML) says which template, who issues, number and date, who signs,
//! who receives, and the template's fields. An organ profile (YAML) holds
//! what repeats. [`read_plan`] and [`read_organ`] read a source to the end
//! and report every fault with its place; nothing is read from disk here.
//!
//! A plan with `for_each` ([`read_for_each`]) makes a document of each row of
//! a [`Table`] ([`read_table`]).
//!
//! YAML becomes a tree with places ([`parse`]); `decode` takes typed values
//! out of it and notes what is wrong; [`keys`] lists what may stand where;
//! `calendar` reads days and the rules from which days follow, and knows which
//! days an office works ([`Calendar`]).
//! The front matter of a template is read with the same two
//! ([`parse_part`]).

pub(crate) mod calendar;
mod capitals;
mod character;
pub(crate) mod decode;
pub(crate) mod entry;
mod for_each;
mod issued;
pub mod keys;
mod marks;
mod organ;
mod outline;
mod path;
mod raw;
mod reader;
mod repeats;
pub(crate) mod scalar;
mod signer;
mod syntax;
mod table;
mod tree;
mod types;

pub use calendar::Calendar;
pub use for_each::{ForEach, read_for_each};
pub use organ::read_organ;
pub use outline::read_outline;
pub use reader::read_plan;
pub(crate) use reader::read_tree;
pub use repeats::Repeats;
pub(crate) use table::MAX_ROWS;
pub use table::{Headings, Table, TableRow, read_table};
pub(crate) use tree::grow;
pub use tree::{Node, Spanned, Value, parse, parse_part};
pub use types::{Body, EnactmentPlan, MarksPlan, Organ, OrganSigner, Plan};
