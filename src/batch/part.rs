//! A shard's part of a batch, and by what the batch is known.

use std::collections::BTreeSet;

use super::job::Job;
use super::shard::Shard;
use crate::workspace::builder::Builder;
use crate::workspace::digest::Digest;
use crate::workspace::inventory::Inventory;

/// A shard's part of a batch.
pub(super) struct Part {
    /// Which part it is.
    pub(super) shard: Shard,
    /// By what the batch is known.
    pub(super) batch: Digest,
}

impl Part {
    /// The part of the batch that a job is for, when it is for a shard.
    pub(super) fn of(inventory: &Inventory, builder: &Builder, job: &Job) -> Option<Self> {
        let part = |shard| Self {
            shard,
            batch: batch(inventory, builder, job),
        };
        job.shard.map(part)
    }
}

/// By what a batch is known to every shard of it, before a document is
/// made: the year, the formats, the program with its typeface and
/// calendar, and all documents with the files and the rows that define
/// them.
fn batch(inventory: &Inventory, builder: &Builder, job: &Job) -> Digest {
    let formats: BTreeSet<_> = job.formats.iter().collect();
    let present = builder.present();
    let orders: BTreeSet<_> = inventory
        .orders
        .iter()
        .map(|order| {
            let plan = builder.workspace().recorded(&order.plan.path);
            let digest = present.file(&plan);
            (order.label(), plan, digest, order.row_digest())
        })
        .collect();
    let batch = (job.year, formats, present.common().digest(), orders);
    Digest::of(&serde_json::to_vec(&batch).unwrap_or_default())
}
