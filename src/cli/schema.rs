//! `thethuc schema`.

use std::error::Error;

use clap::Args;

use super::message;
use crate::batch::schema_text;
use crate::message::Language;
use crate::plan::Calendar;
use crate::workspace::Folder;

/// What `thethuc schema` takes.
#[derive(Debug, Args)]
pub struct SchemaArgs {
    /// The template whose plans it describes; without it, those of all
    #[arg(value_name = "TEMPLATE")]
    pub template: Option<String>,
}

/// Prints the schema.
pub(super) fn run(args: &SchemaArgs, language: Language) -> Result<bool, Box<dyn Error>> {
    let (engine, faults) = Folder::here()?.engine(Calendar::country())?;
    message::report(&faults, language);
    let text = schema_text(&engine, args.template.as_deref())?;
    message::result(text.trim_end());
    Ok(!faults.has_errors())
}
