//! Timing two pieces of work side by side.
//!
//! Both run in turn, many short rounds each, so that a machine whose speed drifts slows both alike. The figure to trust
//! is the median of the ratios round by round; the times are for orientation.

#![allow(missing_docs, dead_code)]

use std::hint::black_box;
use std::time::Instant;

const ROUNDS: usize = 201;

/// Median nanoseconds of one run of `ours` and of `bare`, and the median of their ratios.
pub(crate) fn compare<A, B>(times: u32, mut ours: impl FnMut() -> A, mut bare: impl FnMut() -> B) -> (f64, f64, f64) {
    let mut rounds = Vec::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        let a = nanoseconds(times, &mut ours);
        let b = nanoseconds(times, &mut bare);
        rounds.push((a, b));
    }
    let ours = median(rounds.iter().map(|(a, _)| *a));
    let bare = median(rounds.iter().map(|(_, b)| *b));
    (ours, bare, median(rounds.iter().map(|(a, b)| a / b)))
}

fn nanoseconds<T>(times: u32, work: &mut impl FnMut() -> T) -> f64 {
    let start = Instant::now();
    for _ in 0..times {
        black_box(work());
    }
    start.elapsed().as_secs_f64() * 1e9 / f64::from(times)
}

pub(crate) fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
