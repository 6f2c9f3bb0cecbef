//! Signals that ask the program to stop: SIGINT (Ctrl-C), SIGTERM and SIGHUP. All commands treat them in the same way.
//!
//! * The first one asks the command to finish: it completes the request on its way if that is a write, prints what is known,
//!   says how to go on, and exits with 128 plus the number of the signal.
//! * The second one ends the command at once. A write whose response has not arrived is printed as unknown.
//! * A signal before the command has started to work, such as at a question, ends the program: nothing was sent.
//!
//! A thread receives the signals, so that they work while the command is blocked, for example by the reader of stdout.
//! Signals that the parent process has set to be ignored stay ignored (`nohup`, jobs in the background of a script).

mod stop_signal;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use tokio::sync::watch;

use crate::error::CliError;
use crate::lang::text;
use crate::output::say;
pub(crate) use stop_signal::StopSignal;

/// How long a command may take to finish after a SIGTERM or SIGHUP. Supervisors kill a program that takes longer; the
/// shortest usual time is 10 s.
const TIME_TO_FINISH: Duration = Duration::from_secs(8);
/// How long a command may take to print what is known after a second signal.
const TIME_TO_PRINT: Duration = Duration::from_secs(2);
/// How long a message may take to be written.
const TIME_TO_MESSAGE: Duration = Duration::from_millis(500);
/// Signals that follow within this time are the same request to stop: a terminal that closes and its shell both send one.
const SAME_REQUEST: Duration = Duration::from_millis(50);

/// What has arrived in this process, for code that no command calls.
static RECEIVED: OnceLock<watch::Receiver<Received>> = OnceLock::new();

/// Returns the first signal that has arrived.
pub(crate) fn first() -> Option<StopSignal> {
    RECEIVED.get()?.borrow().first.map(|(signal, _)| signal)
}

/// The signals that have arrived so far.
#[derive(Clone, Debug)]
pub(crate) struct Signals {
    received: watch::Receiver<Received>,
    /// True once a command has started to work and waits for signals.
    is_working: Arc<AtomicBool>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Received {
    first: Option<(StopSignal, Instant)>,
    has_second: bool,
}

impl Signals {
    /// Starts to receive signals.
    ///
    /// # Errors
    ///
    /// Fails if the system lacks the resources for it, such as file descriptors.
    pub(crate) fn install() -> Result<Self, CliError> {
        let (sender, received) = watch::channel(Received::default());
        let is_working = Arc::new(AtomicBool::new(false));
        let watcher = Watcher { sender, is_working: Arc::clone(&is_working) };
        let _ = RECEIVED.set(received.clone());
        let installed = receive(move |signal| watcher.note(signal));
        installed.map_err(|error| {
            CliError::local(text!("signals-fail", error = error.to_string()), text!("signals-fail-remedy"))
        })?;
        Ok(Self { received, is_working })
    }

    /// Waits for the first signal. From the first call on, the command is responsible for stopping at signals.
    pub(crate) fn stop(&self) -> impl Future<Output = StopSignal> + use<> {
        self.is_working.store(true, Ordering::SeqCst);
        let mut received = self.received.clone();
        async move {
            loop {
                let first = received.borrow_and_update().first;
                if let Some((signal, _)) = first {
                    return signal;
                }
                if received.changed().await.is_err() {
                    std::future::pending::<()>().await;
                }
            }
        }
    }

    /// Waits until the command has to end at once: at the second signal, or [`TIME_TO_FINISH`] after a SIGTERM or SIGHUP,
    /// because the sender of these kills a program that takes too long.
    pub(crate) async fn end(&self) {
        let signal = self.stop().await;
        let mut received = self.received.clone();
        let second = async {
            if received.wait_for(|received| received.has_second).await.is_err() {
                std::future::pending::<()>().await;
            }
        };
        match signal {
            StopSignal::Interrupt => second.await,
            StopSignal::Terminate | StopSignal::HangUp => {
                // An error says that the time is over, which is a reason to end too.
                let _ = tokio::time::timeout(TIME_TO_FINISH, second).await;
            }
        }
    }
}

/// The side of the thread that receives the signals.
#[derive(Debug)]
struct Watcher {
    sender: watch::Sender<Received>,
    is_working: Arc<AtomicBool>,
}

impl Watcher {
    fn note(&self, signal: StopSignal) {
        let now = Instant::now();
        let mut is_second = false;
        self.sender.send_modify(|received| match received.first {
            None => received.first = Some((signal, now)),
            Some((_, at)) if now.duration_since(at) < SAME_REQUEST => {}
            Some(_) => {
                received.has_second = true;
                is_second = true;
            }
        });
        let first = self.sender.borrow().first.map_or(signal, |(first, _)| first);
        if !self.is_working.load(Ordering::SeqCst) {
            exit_with(first, text!("stopped-before-sending", signal = first.to_string()));
        }
        if is_second {
            std::thread::sleep(TIME_TO_PRINT);
            exit_with(first, text!("stopped-twice", signal = first.to_string()));
        }
        if !is_second && matches!(signal, StopSignal::Terminate | StopSignal::HangUp) {
            // The command ends earlier by itself, unless the reader of its output blocks it.
            let late = move || {
                std::thread::sleep(TIME_TO_FINISH + TIME_TO_MESSAGE);
                exit_with(first, text!("stopped-late", signal = first.to_string()));
            };
            let _ = std::thread::Builder::new().spawn(late);
        }
    }
}

/// Prints a message, unless the reader of stderr blocks, and ends the program.
fn exit_with(signal: StopSignal, message: String) {
    let (sender, written) = std::sync::mpsc::channel();
    let write = move || {
        say!("simfleet: {message}");
        let _ = sender.send(());
    };
    if std::thread::Builder::new().spawn(write).is_ok() {
        let _ = written.recv_timeout(TIME_TO_MESSAGE);
    }
    std::process::exit(i32::from(signal.exit() as u8));
}

#[cfg(unix)]
use unix::receive;
#[cfg(windows)]
use windows::receive;

/// Receives nothing on other systems: a signal then ends the program as the system does it.
#[cfg(not(any(unix, windows)))]
fn receive(_: impl Fn(StopSignal) + Send + 'static) -> std::io::Result<()> {
    Ok(())
}
