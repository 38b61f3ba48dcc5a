//! A folder of plans to documents, bytes and findings.

pub(crate) mod builder;
pub(crate) mod change;
pub(crate) mod check;
pub(crate) mod digest;
pub(crate) mod folder;
pub(crate) mod format;
pub(crate) mod inputs;
pub(crate) mod inventory;
pub(crate) mod look;
pub(crate) mod naming;
pub(crate) mod order;
pub(crate) mod profiles;
pub(crate) mod settings;
pub(crate) mod source;
pub(crate) mod threads;

pub use builder::{Builder, Made};
pub use change::{Change, Fate};
pub use check::{CheckError, CheckJob, Checked, CheckedFile, Counts, Piece, Remark, check};
pub use folder::{Folder, PlanFile, WorkspaceError};
pub use format::{Format, UnknownFormat};
pub use inventory::LeftOut;
pub use order::Order;
pub use settings::{Named, Settings};
pub use threads::limit_threads;
