//! Receives the console events of Windows.

use std::io;

use super::stop_signal::StopSignal;

/// Calls `note` for each event, in a thread of its own. Ctrl-C and Ctrl-Break interrupt; closing the console, logging off
/// and shutting down terminate.
pub(super) fn receive(note: impl Fn(StopSignal) + Send + 'static) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (mut interrupt, mut pause) = (tokio::signal::windows::ctrl_c()?, tokio::signal::windows::ctrl_break()?);
    let (mut close, mut logoff) = (tokio::signal::windows::ctrl_close()?, tokio::signal::windows::ctrl_logoff()?);
    let mut shutdown = tokio::signal::windows::ctrl_shutdown()?;
    std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
        runtime.block_on(async move {
            loop {
                let signal = tokio::select! {
                    _ = interrupt.recv() => StopSignal::Interrupt,
                    _ = pause.recv() => StopSignal::Interrupt,
                    _ = close.recv() => StopSignal::Terminate,
                    _ = logoff.recv() => StopSignal::Terminate,
                    _ = shutdown.recv() => StopSignal::Terminate,
                };
                note(signal);
            }
        });
    })?;
    Ok(())
}
