//! Receives the signals of Unix.

use std::io;

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use super::stop_signal::StopSignal;

/// The signals, with their numbers.
const ALL: [(i32, StopSignal); 3] =
    [(SIGINT, StopSignal::Interrupt), (SIGTERM, StopSignal::Terminate), (SIGHUP, StopSignal::HangUp)];

/// Calls `note` for each signal, in a thread of its own.
pub(super) fn receive(note: impl Fn(StopSignal) + Send + 'static) -> io::Result<()> {
    let ignored = ignored();
    let handled = ALL.iter().map(|(number, _)| *number).filter(|number| ignored & bit(*number) == 0);
    let mut signals = Signals::new(handled)?;
    std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
        for number in signals.forever() {
            if let Some((_, signal)) = ALL.iter().find(|(known, _)| *known == number) {
                note(*signal);
            }
        }
    })?;
    Ok(())
}

fn bit(number: i32) -> u64 {
    u32::try_from(number - 1).ok().and_then(|shift| 1_u64.checked_shl(shift)).unwrap_or(0)
}

/// Returns the set of signals that the parent process has set to be ignored, with a bit for each. Linux states it in
/// `/proc`; elsewhere, asking the system needs unsafe code, and no signal counts as ignored.
fn ignored() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0)
}
