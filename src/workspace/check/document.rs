//! A document of anyone's, examined.

use std::fs::File;
use std::io::Read;

use super::files::Target;
use super::{CheckedFile, Checker};
use crate::check::{Selection, examine};
use crate::diagnostic::Diagnostic;
use crate::inspect::{self, Specimen, parts};
use crate::model::{Component, IssueDate, Side};
use crate::standard::Standard;

/// The largest file that is read: no document of an office comes near it.
const LARGEST: u64 = 256 << 20;

impl Checker<'_> {
    pub(crate) fn document(&self, target: &Target, selection: &Selection) -> CheckedFile {
        let specimen =
            bytes(target).and_then(|bytes| inspect::specimen(&target.shown, &bytes, &self.widths));
        let specimen = match specimen {
            Ok(specimen) => specimen,
            Err(fault) => return CheckedFile::unread(&target.shown, fault.into()),
        };
        let standard = self.standard_of(&specimen);
        let (remarks, outcomes) = Self::remarks(&specimen, selection, examine(&specimen, standard));
        CheckedFile {
            path: target.shown.clone(),
            standard: Some(standard.name.clone()),
            remarks,
            outcomes,
            pieces: self.pieces(&specimen),
            ..CheckedFile::default()
        }
    }

    /// The standard of a document: that of the command line; else that of the
    /// settings for its side; else that in force for its side and date.
    fn standard_of(&self, specimen: &Specimen) -> &Standard {
        let of_settings = || {
            self.settings
                .standard
                .iter()
                .filter_map(|named| self.catalogue.by_name(&named.text).ok())
                .find(|standard| specimen.side.is_none_or(|side| standard.side == side))
        };
        self.standard.or_else(of_settings).unwrap_or_else(|| {
            let side = specimen.side.unwrap_or(Side::State);
            // A date before the standard is the business of a rule.
            self.catalogue.for_side_and_date(side, date(specimen)).0
        })
    }
}

fn date(specimen: &Specimen) -> Option<IssueDate> {
    let written = parts::place_date(&specimen.joined(Component::PlaceDate)?)?;
    let number = |part: Option<parts::Part>| part?.value();
    if let Some(day) = written.date() {
        return Some(IssueDate::Day(day));
    }
    Some(IssueDate::Blank {
        year: i32::try_from(number(written.year)?).ok()?,
        month: number(written.month).filter(|month| (1..=12).contains(month)),
    })
}

fn bytes(target: &Target) -> Result<Vec<u8>, Diagnostic> {
    let name = &target.shown;
    let unreadable = |error: std::io::Error| {
        Diagnostic::old_error("unreadable-file", format!("cannot read `{name}`: {error}"))
    };
    let file = File::open(&target.path).map_err(unreadable)?;
    let mut bytes = Vec::new();
    file.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    if bytes.len() as u64 > LARGEST {
        return Err(Diagnostic::old_error(
            "unreadable-file",
            format!(
                "`{name}` has more than {} MB; a document that large is not read",
                LARGEST >> 20
            ),
        ));
    }
    Ok(bytes)
}
