//! Compares the times of two functions.
//!
//! Both run in turn, in many short rounds, so that changes in the machine's speed affect both equally. The reliable
//! result is the median of the ratios of each round; the times are for orientation.

#![allow(missing_docs, dead_code)]

use std::hint::black_box;
use std::time::Instant;

const ROUNDS: usize = 201;

/// Returns the median nanoseconds of one run of `ours` and of `bare`, and the median of their ratios.
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
