//! What all orders share, and what is known of one while it is worked on.

use std::sync::Arc;

use crate::diagnostic::{Report, Source};
use crate::plan::Calendar;
use crate::render::fonts::Typeface;
use crate::render::metrics::Metrics;
use crate::render::pdf::Press;
use crate::standard::Catalogue;
use crate::template::Engine;
use crate::workspace::folder::{Folder, WorkspaceError};
use crate::workspace::inputs::{Inputs, Present};
use crate::workspace::order::Order;
use crate::workspace::profiles::Profiles;

/// What all documents of a run share.
pub struct Builder {
    pub(super) workspace: Folder,
    pub(super) engine: Arc<Engine>,
    pub(super) press: Press,
    pub(super) profiles: Profiles,
    pub(super) present: Present,
}

/// An order being worked on.
pub(super) struct Work<'a> {
    pub(super) order: &'a Order,
    pub(super) report: Report,
    pub(super) inputs: Inputs,
    /// The plan's text, and how much its reading has told.
    pub(super) read: Option<(Arc<Source>, usize)>,
}

impl Builder {
    /// Reads the templates and the typeface. The report says which template
    /// files cannot be read. `calendar` tells which days the office works.
    ///
    /// # Errors
    /// The folder of templates cannot be read, or the typeface is no font.
    pub fn new(
        workspace: &Folder,
        typeface: Typeface,
        calendar: &Calendar,
    ) -> Result<(Self, Report), WorkspaceError> {
        let (sources, report) = workspace.templates()?;
        // A run for one document spends a quarter of its time here.
        let (engine, (press, _)) = rayon::join(
            || Engine::new(sources, calendar),
            || rayon::join(|| Press::new(typeface), Catalogue::builtin),
        );
        Metrics::new(press.typeface())?;
        let engine = Arc::new(engine);
        let builder = Self {
            workspace: workspace.clone(),
            present: Present::new(workspace, &engine, press.typeface()),
            engine,
            press,
            profiles: Profiles::default(),
        };
        Ok((builder, report))
    }

    /// The templates.
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// The typeface that documents are set in.
    pub(crate) fn typeface(&self) -> &Typeface {
        self.press.typeface()
    }

    /// What there is now to make documents from.
    pub(crate) const fn present(&self) -> &Present {
        &self.present
    }

    /// The workspace.
    pub(crate) fn workspace(&self) -> &Folder {
        &self.workspace
    }

    /// Begins to work on an order.
    pub(super) fn begin<'a>(&self, order: &'a Order) -> Work<'a> {
        let mut inputs = self.present.common();
        inputs.part(order.row_digest().cloned(), order.year);
        Work {
            order,
            report: Report::new(),
            inputs,
            read: None,
        }
    }
}
