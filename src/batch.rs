//! Plans on disk to documents on disk.
//!
//! [`build`] finds the plans, makes of them the [`Order`]s of a run, leaves out
//! those whose documents are as they would be built, and makes the others side
//! by side: each with its organ's profile, template, pictures and standard,
//! set, and written in each format; when one fails, the others go on. What
//! they share (templates, typeface) is read once. A file is written beside its
//! target and renamed, so that a reader finds the old one or the new one; a
//! file that someone else made or changed is not overwritten. Several machines
//! may build a part of a batch each; [`merge()`] joins their records. [`check()`]
//! examines plans and documents by the standards. [`Watch`] builds and checks
//! again what a save has changed.

mod change;
mod check;
mod decision;
mod digest;
mod document;
mod draft;
mod format;
mod inputs;
mod job;
mod journal;
mod look;
mod manifest;
mod merge;
mod naming;
mod order;
mod orphans;
mod output;
mod profiles;
mod roll;
mod run;
mod schema;
mod settings;
mod shard;
mod source;
mod threads;
mod watch;
mod workspace;

pub use change::{Change, Fate};
pub use check::{CheckError, CheckJob, Checked, CheckedFile, Counts, Piece, Remark, check};
pub use decision::Reason;
pub use document::{Made, Maker};
pub use draft::{
    Choice, Desk, Founded, Office, OrganFile, Profile, examples, next_file, sides, this_year,
    usual_file, year_of,
};
pub use format::{Format, UnknownFormat};
pub use job::{Job, Mode};
pub use merge::{MergeError, MergeJob, Merged, merge};
pub use order::Order;
pub use orphans::Orphan;
pub use roll::LeftOut;
pub use run::{Event, Outcome, State, Summary, build};
pub use schema::schema_text;
pub use settings::{Named, Settings};
pub use shard::{Shard, UnknownShard};
pub use threads::limit_threads;
pub use watch::{Built, Round, Watch};
pub use workspace::{BatchError, PlanFile, Workspace};
