//! `thethuc` turns YAML plan definitions into Vietnamese official documents
//! (văn bản của Đảng, văn bản hành chính) in the prescribed form, as DOCX and
//! PDF.
//!
//! # How data flows
//!
//! ```text
//! plan + organ profile ─> template ─> model::Document ─> render ─> DOCX, PDF
//! standard ─> style ──────────────────────────────────────┘
//! ```
//!
//! Modules stand from low to high, and a module uses only those below it:
//! `units → diagnostic → model → standard → style → plan → template → render
//! → inspect → batch → cli`. Below `batch` there is no file, clock, environment or
//! printing: the same input gives the same bytes on every machine. Only
//! `template` names tera, only `render::docx` names docx-rs, only
//! `render::pdf` names typst, only `cli` names clap and prints. Renderers hold
//! no figure and no wording of a standard. `tests/architecture.rs` keeps these
//! rules by reading the sources.

pub mod batch;
pub mod cli;
pub mod diagnostic;
pub mod inspect;
pub mod model;
pub mod plan;
pub mod render;
pub mod standard;
pub mod style;
pub mod template;
pub mod units;
