//! YAML as a tree in which every value knows its bytes.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Source};

/// A value and the bytes of the source that it was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Bytes of the source.
    pub span: Range<usize>,
}

/// A node of the tree.
pub type Node = Value;

/// What a YAML node can be.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// Another number, as it was written.
    Decimal(f64),
    /// Text.
    String(String),
    /// A list.
    List(Vec<Spanned<Value>>),
    /// Keys with their values, in order.
    Map(Vec<(Spanned<String>, Spanned<Value>)>),
}

/// Reads a source to a tree.
///
/// # Errors
/// The YAML is not well formed: the diagnostic names the place.
pub fn parse(_source: &Arc<Source>) -> Result<Spanned<Value>, Diagnostic> {
    unimplemented!("written by the plan reader")
}
