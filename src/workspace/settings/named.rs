//! A text of the settings with its place.

use crate::diagnostic::Place;

/// A text with its place.
#[derive(Debug, Clone)]
pub struct Named {
    /// The text.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}
