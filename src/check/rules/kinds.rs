//! Which type (tên loại) a document is.

use crate::check::rule::Case;
use crate::model::Component;
use crate::standard::KindEntry;

/// The document's type as its standard lists it; none when it names none that
/// is known.
pub(super) fn kind<'a>(case: &Case<'a>) -> Option<&'a KindEntry> {
    if case.specimen.is_letter {
        return case.standard.kinds().find(|entry| !entry.kind.titled);
    }
    let name = case.specimen.joined(Component::TypeName)?;
    case.standard.kind_entry(&name)
}
