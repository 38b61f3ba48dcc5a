//! `thethuc` turns YAML plan definitions into Vietnamese official documents
//! (văn bản của Đảng, văn bản hành chính) in the prescribed form, as DOCX and
//! PDF, and checks the form (thể thức) of any document.
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
//! `units → message → diagnostic → model → standard → style → plan → template → render
//! → inspect → check → workspace → batch → cli`. `inspect` shares nothing with `render`:
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
