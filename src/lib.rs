//! `thethuc` turns YAML plan definitions into Vietnamese official documents
//! (văn bản của Đảng, văn bản hành chính) in the prescribed form, as DOCX and
//! PDF, and checks the form (thể thức) of any document.
//!
//! # For a program of yours
//!
//! A [`Workspace`] is an office's folder: plans, organ profiles, templates,
//! settings. It gives documents as bytes and findings as values, writes nothing
//! and prints nothing; several may be open at once.
//!
//! ```
//! use thethuc::{CheckOptions, Format, Language, Workspace};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/");
//! # let office = tempfile::tempdir()?;
//! # std::fs::create_dir_all(office.path().join("office/plans/organs"))?;
//! # let plans = [("bloc-tennis-2022", "a"), ("organs/binh-an-agencies-bloc", "organs/binh-an-agencies-bloc")];
//! # for (from, to) in plans.map(|(from, to)| (format!("plans/{from}.yaml"), format!("office/plans/{to}.yaml"))) {
//! #     std::fs::copy(format!("{folder}{from}"), office.path().join(to))?;
//! # }
//! # std::env::set_current_dir(&office)?;
//! let office = Workspace::open("office")?;
//! # #[cfg(feature = "pdf")]
//! let built = office.build("plans/a.yaml", &[Format::Docx, Format::Pdf])?;
//! # #[cfg(not(feature = "pdf"))]
//! # let built = office.build("plans/a.yaml", &[Format::Docx])?;
//! let report = thethuc::check(&built.docx, &CheckOptions::default())?;
//! for finding in &report {
//!     println!("{}", finding.text(Language::Vietnamese));
//! }
//! # assert_eq!(report.standard.as_deref(), Some("hd36-2018"));
//! # assert!(report.remarks.is_empty());
//! # Ok(())
//! # }
//! ```
//!
//! Text that nobody has saved yet is laid over the files by
//! [`Workspace::with_texts`]; [`Workspace::check`] examines a plan, with the
//! line of each finding. What is wrong is told in [`Diagnostic`]s and
//! [`Remark`]s: an id with facts, whose sentence [`Message::text`] gives in each
//! [`Language`]. `examples/embed.rs` is a program to start from.
//!
//! # How data flows
//!
//! ```text
//! plan + organ profile ─> template ─> model::Document ─> render ─> DOCX, PDF
//! standard ─> style ──────────────────────────────────────┘         │
//!    └────────────────────────> check <── inspect <─────────────────┴── any DOCX
//! ```
//!
//! Modules stand from low to high, and a module uses only those below it:
//! `units → message → diagnostic → model → standard → style → plan → template → drafting
//! → render → inspect → check → workspace → batch → cli`. `inspect` shares nothing with `render`:
//! it is the witness of what that wrote; and `check` knows neither plans nor
//! renderers. Below `workspace` there is no file, clock, environment or printing:
//! the same input gives the same bytes on every machine. Only `template` names
//! tera, only `render::docx` names docx-rs, only `render::pdf` names typst,
//! only `message` names fluent, only `cli` names clap and prints.
//! Renderers hold no figure and no wording of a standard.
//! `tests/architecture.rs` keeps these rules by reading the sources.

pub mod batch;
pub mod check;
pub mod cli;
pub mod diagnostic;
pub mod drafting;
pub mod inspect;
pub mod message;
pub mod model;
pub mod plan;
pub mod render;
pub mod standard;
pub mod style;
pub mod template;
pub mod units;
pub mod workspace;

pub use diagnostic::{Diagnostic, Place, Report, Severity, Source};
pub use message::{Fact, Language, Message};
pub use workspace::{
    Built, CheckError, CheckOptions, CheckedFile, Draft, Format, Remark, Settings, Workspace,
    WorkspaceError, check_document as check,
};
