//! Plans on disk to documents on disk.
//!
//! [`build`] finds the plans, makes of them the orders of a run, leaves out
//! those whose documents are as they would be built, and makes the others side
//! by side: each with its organ's profile, template, pictures and standard,
//! set, and written in each format; when one fails, the others go on. What
//! they share (templates, typeface) is read once. A file is written beside its
//! target and renamed, so that a reader finds the old one or the new one; a
//! file that someone else made or changed is not overwritten. Several machines
//! may build a part of a batch each; [`merge()`] joins their records. [`Watch`] builds and checks
//! again what a save has changed.

mod beside;
mod decision;
mod draft;
mod job;
mod journal;
mod manifest;
mod merge;
mod orphans;
mod output;
mod part;
mod run;
mod schema;
mod shard;
mod watch;

pub use decision::Reason;
pub use draft::{
    Choice, Desk, Founded, Office, OrganFile, Profile, examples, next_file, sides, this_year,
    usual_file,
};
pub use job::{Job, Mode};
pub use merge::{MergeError, MergeJob, Merged, merge};
pub use orphans::Orphan;
pub use run::{Event, Outcome, State, Summary, build};
pub use schema::schema_text;
pub use shard::{Shard, UnknownShard};
pub use watch::{Built, Round, Watch};
