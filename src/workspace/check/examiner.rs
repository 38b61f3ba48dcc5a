//! One document, examined by the standard that it is chosen by.
//!
//! The choice is made here alone, for a command, for a folder's plan and for
//! the bytes of a document: a standard that is named; else one of the settings
//! that fits; else that of the plan, or that in force for the document's side
//! on its date.

use super::checked::{CheckedFile, Remark};
use super::piece::Piece;
use crate::check::{Examination, Outcome, Selection, Site, examine};
use crate::diagnostic::Diagnostic;
use crate::inspect::{self, Specimen, Widths, parts};
use crate::model::{Component, IssueDate, Side};
use crate::standard::{Catalogue, Standard};
use crate::workspace::settings::Settings;

/// What every document of a check is examined with.
pub(crate) struct Examiner<'a> {
    pub(crate) settings: &'a Settings,
    pub(crate) catalogue: &'a Catalogue,
    /// The standard that was named.
    pub(crate) standard: Option<&'a Standard>,
    /// Whether components are listed.
    pub(crate) components: bool,
    pub(crate) widths: Widths<'a>,
}

impl<'a> Examiner<'a> {
    /// What is found in the bytes of a document.
    ///
    /// # Errors
    /// The bytes are no DOCX that can be read.
    pub(crate) fn examined(
        &self,
        name: &str,
        bytes: &[u8],
        selection: &Selection,
    ) -> Result<CheckedFile, Diagnostic> {
        let specimen = inspect::specimen(name, bytes, &self.widths)?;
        let standard = self.standard_of(&specimen);
        let (remarks, outcomes) = Self::remarks(&specimen, selection, examine(&specimen, standard));
        Ok(CheckedFile {
            path: name.to_owned(),
            standard: Some(standard.name.clone()),
            remarks,
            outcomes,
            pieces: self.pieces(&specimen),
            ..CheckedFile::default()
        })
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

    /// The standard of a plan: that of the command line; else a house standard
    /// of the settings that refines the plan's own; else the plan's own.
    pub(crate) fn standard_of_plan(&self, own: &'a Standard) -> &'a Standard {
        let of_settings = || {
            self.settings
                .standard
                .iter()
                .filter_map(|named| self.catalogue.by_name(&named.text).ok())
                .find(|standard| standard.base() == own.name)
        };
        self.standard.or_else(of_settings).unwrap_or(own)
    }

    /// The components of a specimen, when they are asked for.
    pub(crate) fn pieces(&self, specimen: &Specimen) -> Vec<Piece> {
        if self.components {
            Piece::all(specimen)
        } else {
            Vec::new()
        }
    }

    /// The findings of an examination that are asked for, with their places.
    pub(crate) fn remarks(
        specimen: &Specimen,
        selection: &Selection,
        mut examination: Examination,
    ) -> (Vec<Remark>, Vec<Outcome>) {
        selection.apply(&mut examination);
        let remarks = examination
            .findings
            .into_iter()
            .map(|finding| Remark {
                site: Site::of(specimen, &finding.fault.spot),
                finding,
                place: None,
                exact: false,
            })
            .collect();
        (remarks, examination.outcomes)
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
