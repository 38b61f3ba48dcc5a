//! How runs look.

use docx_rs::RunProperty;

use super::unit::{BLACK, RED};
use crate::render::galley::Look;

/// The look as far as it differs from its base; all of it without one.
pub(super) fn look(look: &Look, base: Option<&Look>) -> RunProperty {
    let differs = |same: fn(&Look, &Look) -> bool| base.is_none_or(|base| !same(look, base));
    let mut property = RunProperty::new();
    if differs(|a, b| a.size == b.size) {
        property = property.size(look.size.to_half_points().max(1) as usize);
    }
    if differs(|a, b| a.bold == b.bold) {
        property = if look.bold {
            property.bold()
        } else {
            property.disable_bold()
        };
    }
    if differs(|a, b| a.italic == b.italic) {
        property = if look.italic {
            property.italic()
        } else {
            property.disable_italic()
        };
    }
    if differs(|a, b| a.underline == b.underline) {
        property = property.underline(if look.underline { "single" } else { "none" });
    }
    if differs(|a, b| a.red == b.red) {
        property = property.color(if look.red { RED } else { BLACK });
    }
    property
}
