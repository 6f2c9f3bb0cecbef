//! `--jq`: filters JSON with an expression of the jq language.
//!
//! An expression can run forever or build a value without end, and the interpreter cannot be interrupted. So it runs in a thread
//! of its own with a large stack. A second thread watches it: at a signal, or when the program has grown by [`MOST_MEMORY`], it
//! ends the program.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Once};
use std::time::Duration;

use jaq_core::load::{Arena, File, Loader};
use jaq_core::{Compiler, Ctx, Vars, data, load};
use jaq_json::{Val, read};

use super::messages::tell;
use crate::error::CliError;
use crate::exit::Exit;
use crate::lang::text;
use crate::signals;

/// How much the program may grow during an evaluation: 1 GiB.
const MOST_MEMORY: u64 = 1 << 30;
/// The stack of the interpreter, of which only the used part takes memory. It is larger than [`MOST_MEMORY`], so that a
/// recursion without end is noticed before the stack overflows.
const STACK: usize = if cfg!(all(target_os = "linux", target_pointer_width = "64")) { 4 << 30 } else { 64 << 20 };
/// A stack for machines that do not grant the larger one.
const SMALL_STACK: usize = 16 << 20;
/// How often the memory is checked.
const WATCH_EVERY: Duration = Duration::from_millis(10);
/// The number of results that may wait to be written.
const QUEUE_LENGTH: usize = 16;
/// The watched value while nothing is evaluated.
const IDLE: u64 = u64::MAX;

/// Formats of jq that the library does not define.
const FORMATS: &str = r#"
def cells(format): [.[] | if isnumber or isboolean then "\(.)" elif . == null then "" elif isstring then format
    else error("\(.) is not a cell") end];
def @csv: cells("\"" + (split("\"") | join("\"\"")) + "\"") | join(",");
def @tsv: cells(split("\\") | join("\\\\") | split("\t") | join("\\t") | split("\n") | join("\\n") | split("\r") | join("\\r"))
    | join("\t");
"#;

/// A compiled expression.
#[derive(Debug)]
pub(super) struct Filter {
    inputs: Sender<(String, SyncSender<Item>)>,
    /// The memory in use at the start of the evaluation, or [`IDLE`].
    baseline: Arc<AtomicU64>,
    /// Starts the watcher. Before the first evaluation, a signal has its usual effect.
    watcher: Once,
}

/// A result of an expression.
#[derive(Debug)]
pub(super) enum JqValue {
    /// A string, without quotes.
    Text(String),
    /// JSON text of another value.
    Json(String),
}

enum Item {
    Value(JqValue),
    Failed(String),
    Done,
}

impl Filter {
    /// Compiles an expression. Fails if it is not valid.
    pub(super) fn new(expression: &str) -> Result<Self, CliError> {
        let (inputs, received) = channel();
        let (ready, is_ready) = sync_channel(1);
        let spawn = |stack: usize, expression: String, received, ready| {
            std::thread::Builder::new().stack_size(stack).spawn(move || work(&expression, &ready, &received))
        };
        let not_started = |error: std::io::Error| {
            CliError::local(text!("jq-no-thread", error = error.to_string()), text!("jq-no-thread-remedy"))
        };
        // Some machines limit the address space, so a smaller stack is tried after the large one.
        if spawn(STACK, expression.to_owned(), received, ready).is_err() {
            let (again, received) = channel();
            let (ready, is_ready) = sync_channel(1);
            spawn(SMALL_STACK, expression.to_owned(), received, ready).map_err(not_started)?;
            return Self::started(again, &is_ready);
        }
        Self::started(inputs, &is_ready)
    }

    /// Waits until the expression is compiled.
    fn started(
        inputs: Sender<(String, SyncSender<Item>)>,
        is_ready: &Receiver<Result<(), String>>,
    ) -> Result<Self, CliError> {
        match is_ready.recv() {
            Ok(Ok(())) => {}
            Ok(Err(why)) => {
                return Err(CliError::usage(text!("jq-invalid", error = why), text!("jq-invalid-remedy")));
            }
            Err(_) => {
                return Err(CliError::usage(text!("jq-too-complex"), text!("jq-too-complex-remedy")));
            }
        }
        Ok(Self { inputs, baseline: Arc::new(AtomicU64::new(IDLE)), watcher: Once::new() })
    }

    /// Evaluates the expression for one JSON text and calls `visit` for each result, until it fails.
    ///
    /// The outer error is the failure of the expression.
    pub(super) fn apply(
        &self,
        input: String,
        mut visit: impl FnMut(JqValue) -> std::io::Result<()>,
    ) -> Result<std::io::Result<()>, String> {
        self.watcher.call_once(|| {
            let baseline = Arc::clone(&self.baseline);
            // Without a watcher, the expression still runs.
            let _ = std::thread::Builder::new().spawn(move || watch(&baseline));
        });
        let (sender, items) = sync_channel(QUEUE_LENGTH);
        self.baseline.store(memory_in_use().unwrap_or(0), Ordering::Relaxed);
        let mut result = Err(text!("jq-ended"));
        if self.inputs.send((input, sender)).is_ok() {
            for item in items {
                match item {
                    Item::Value(value) => match visit(value) {
                        Ok(()) => continue,
                        failed => result = Ok(failed),
                    },
                    Item::Failed(why) => result = Err(why),
                    Item::Done => result = Ok(Ok(())),
                }
                break;
            }
        }
        self.baseline.store(IDLE, Ordering::Relaxed);
        result
    }
}

/// Compiles the expression and evaluates it for each input.
fn work(expression: &str, ready: &SyncSender<Result<(), String>>, inputs: &Receiver<(String, SyncSender<Item>)>) {
    let arena = Arena::default();
    let filter = match compile(&arena, expression) {
        Ok(filter) => filter,
        Err(why) => {
            let _ = ready.send(Err(why));
            return;
        }
    };
    let _ = ready.send(Ok(()));
    for (text, items) in inputs {
        let input = match read::parse_single(text.as_bytes()) {
            Ok(input) => input,
            Err(error) => {
                let _ = items.send(Item::Failed(error.to_string()));
                continue;
            }
        };
        drop(text);
        let context = Ctx::<data::JustLut<Val>>::new(&filter.lut, Vars::new([]));
        let mut last = Item::Done;
        for result in filter.id.run((context, input)) {
            let item = match result {
                Ok(Val::TStr(text)) => Item::Value(JqValue::Text(String::from_utf8_lossy(&text).into_owned())),
                Ok(value) => Item::Value(JqValue::Json(value.to_string())),
                Err(failure) => {
                    // The other kind of failure is `halt`, which ends the evaluation.
                    if let Ok(error) = failure.get_err() {
                        last = Item::Failed(error.to_string());
                    }
                    break;
                }
            };
            // The receiver is gone if stdout was closed.
            if items.send(item).is_err() {
                break;
            }
        }
        let _ = items.send(last);
    }
}

fn compile(arena: &Arena, expression: &str) -> Result<jaq_core::Filter<data::JustLut<Val>>, String> {
    let formats = load::parse(FORMATS, |parser| parser.defs()).unwrap_or_default();
    let definitions = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs()).chain(formats);
    let functions = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
    let modules = Loader::new(definitions)
        .load(arena, File { code: expression, path: () })
        .map_err(|errors| first(errors.into_iter().map(|(_, error)| load_error(error))))?;
    Compiler::default().with_funs(functions).compile(modules).map_err(|errors| {
        first(
            errors
                .into_iter()
                .flat_map(|(_, errors)| errors)
                .map(|(name, undefined)| text!("jq-undefined", name = name, what = undefined.as_str())),
        )
    })
}

fn first(mut messages: impl Iterator<Item = String>) -> String {
    messages.next().unwrap_or_else(|| text!("jq-not-valid"))
}

fn load_error(error: load::Error<&str>) -> String {
    let expected = |what: &str, found: &str| {
        let found: String = found.chars().take(20).collect();
        if found.is_empty() {
            text!("jq-missing-at-end", what = what)
        } else {
            text!("jq-missing", what = what, found = found)
        }
    };
    match error {
        load::Error::Io(errors) => first(errors.into_iter().map(|(path, error)| format!("{path}: {error}"))),
        load::Error::Lex(errors) => first(errors.into_iter().map(|(what, found)| expected(what.as_str(), found))),
        load::Error::Parse(errors) => first(errors.into_iter().map(|(what, found)| expected(what.as_str(), found))),
    }
}

/// Ends the program at a signal during an evaluation, and when an evaluation takes too much memory.
fn watch(baseline: &AtomicU64) {
    // A signal that arrived earlier is left to the command, which prints what it knows.
    let mut was_signaled = false;
    loop {
        std::thread::sleep(WATCH_EVERY);
        let signal = signals::first();
        let before = baseline.load(Ordering::Relaxed);
        if before == IDLE {
            was_signaled = signal.is_some();
            continue;
        }
        if let Some(signal) = signal.filter(|_| !was_signaled) {
            tell!("stopped-during-jq", signal = signal.to_string());
            std::process::exit(i32::from(signal.exit() as u8));
        }
        if memory_in_use().is_some_and(|now| now.saturating_sub(before) > MOST_MEMORY) {
            tell!("jq-too-large");
            std::process::exit(Exit::Failed as i32);
        }
    }
}

/// Returns the memory of this process in bytes, where the system says it.
fn memory_in_use() -> Option<u64> {
    if !cfg!(target_os = "linux") {
        return None;
    }
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().trim_end_matches("kB").trim().parse::<u64>().ok()?.checked_mul(1024)
}
