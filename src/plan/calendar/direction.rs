//! Before or after.

/// Later, or earlier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    /// Later.
    Next,
    /// Earlier.
    Previous,
}
