//! Plans side by side, on threads of their own.
//!
//! Typst waits inside rayon's pool, and a worker of the pool that waits takes
//! the next job: plans that were such jobs would be made one within another,
//! until the stack is full.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// How many threads do the work: as many as are asked for, else one for each
/// core.
pub(crate) fn count(asked: Option<NonZeroUsize>) -> usize {
    let cores = std::thread::available_parallelism().ok();
    asked.or(cores).map_or(1, NonZeroUsize::get)
}

/// Bounds as well the threads that typst lays out pages with; to be called
/// before any work begins.
pub fn limit_threads(jobs: NonZeroUsize) {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs.get());
    // It fails only where there is a pool already, which then stays as it is.
    pool.build_global().ok();
}

/// The work done for each item on so many threads, in the order of the items.
pub(crate) fn each<T: Sync, U: Send>(
    threads: usize,
    items: &[T],
    work: impl Fn(&T) -> U + Sync,
) -> Vec<U> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::with_capacity(items.len()));
    let take = || {
        let at = next.fetch_add(1, Ordering::Relaxed);
        items.get(at).map(|item| (at, item))
    };
    let run = || {
        while let Some((at, item)) = take() {
            let made = work(item);
            let mut done = done.lock().unwrap_or_else(PoisonError::into_inner);
            done.push((at, made));
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..threads.min(items.len()) {
            scope.spawn(run);
        }
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, made)| made).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_keep_the_order_of_items() {
        let items: Vec<usize> = (0..1000).collect();
        assert_eq!(
            each(3, &items, |n| n * 2),
            (0..2000).step_by(2).collect::<Vec<_>>()
        );
        assert!(each(3, &[] as &[usize], |n| *n).is_empty());
    }
}
