//! A document set in a style, apart from any file format (bản in thử).
//!
//! Everything is resolved: every paragraph knows its size, indents and
//! spaces, every rule its length, every table its widths, every number its
//! printed form. A format has only to write it down. Lengths serialise as
//! points.

mod annexes;
mod balance;
mod block;
mod body;
mod book;
mod columns;
mod document;
mod fault;
mod gaps;
mod headed;
mod headings;
mod inlines;
mod letterhead;
mod loosening;
mod marks;
mod paragraph;
mod pieces;
mod setter;
mod setting;
mod signing;
mod styles;
mod tables;

#[cfg(test)]
pub(super) mod tests;

pub use block::{Block, Cell, Frame, Picture, Row, Rule, Table};
pub use document::{FootnoteLook, Galley, Page, Properties, Section};
pub use fault::Fault;
pub use paragraph::{
    Counted, Figures, Format, Label, Look, NamedStyle, Paragraph, Pin, Role, Run, RunContent,
};
pub use setting::set;
