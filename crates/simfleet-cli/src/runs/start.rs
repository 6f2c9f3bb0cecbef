//! Starts a run, unless the same one was started a short time ago.

use std::time::{Duration, SystemTime};

use futures_util::{Stream, stream};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use simfleet::WaitFor;
use simfleet::haoka::Command;
use simfleet_fleet::{Fleet, FleetError, FleetRun, LedgerError, LedgerErrorKind, Run, RunRequest, RunState, Unless};

use super::failed::fleet_failed;
use super::kind::Kind;
use crate::error::CliError;
use crate::flags::states::Goal;
use crate::input;
use crate::lang::text;
use crate::outage::format_elapsed;
use crate::output::tell;
use crate::state::ledger_failed;

/// How long ago the same run may have been started to be offered.
const SAME_WITHIN: Duration = Duration::from_secs(3600);

/// What a run is told besides its cards.
#[derive(Clone, Debug, Default)]
pub(crate) struct RunStart {
    pub(crate) numbers: Vec<String>,
    /// The fingerprint of the account, and the origin of the service.
    pub(crate) account: String,
    pub(crate) endpoint: String,
    pub(crate) remark: Option<String>,
    pub(crate) is_msisdn: bool,
    pub(crate) parallel: Option<usize>,
    pub(crate) pause: Option<Duration>,
    pub(crate) goal: Goal,
    /// Starts a second run with the same cards.
    pub(crate) again: bool,
    /// The question before a write is sent.
    pub(crate) question: Option<String>,
    /// Does not ask.
    pub(crate) yes: bool,
}

/// Where a run is started.
#[derive(Debug)]
pub(crate) struct Place<'a> {
    pub(crate) fleet: &'a Fleet,
    pub(crate) kind: Kind,
    pub(crate) wait: &'a WaitFor,
    /// The options with which another command reaches the same ledger and service.
    pub(crate) options: &'a str,
    /// Whether the command goes on without a run if none can be recorded.
    pub(crate) is_optional: bool,
}

/// How a run begins.
pub(crate) enum Begin {
    /// It is a new one.
    New(FleetRun),
    /// It is the earlier run with the same cards.
    Earlier(FleetRun),
    /// No run can be recorded, and the command goes on without one.
    Without(LedgerError),
}

/// Starts a run, or resumes the earlier run with the same cards if the user wants that.
pub(crate) async fn begin(place: &Place<'_>, mut start: RunStart) -> Result<Begin, CliError> {
    let same = Same::of(place.kind, &start);
    loop {
        if !start.again
            && let Some(earlier) = same_run(place, &same).await?
        {
            if offer(place, &earlier, start.yes)? {
                let run = place.fleet.resume(&earlier.id, place.wait.clone()).await;
                return run.map(Begin::Earlier).map_err(|error| fleet_failed(&error));
            }
            start.again = true;
        }
        if let Some(question) = start.question.take() {
            input::confirm(&question, start.yes)?;
        }
        match create(place, &start, &same).await {
            Ok(run) => return Ok(Begin::New(run)),
            // Another process has started the same run since the check.
            Err(FleetError::Forbidden(_)) => {}
            Err(FleetError::Ledger(error)) if error.kind() != LedgerErrorKind::Invalid => match place.is_optional {
                true => return Ok(Begin::Without(error)),
                // The ledger was opened, and cannot be written to.
                false => {
                    return Err(CliError::local(
                        text!("ledger-fails", error = error.to_string()),
                        text!("state-fails-remedy-no-state", remedy = error.remedy().unwrap_or_default()),
                    ));
                }
            },
            Err(error) => return Err(fleet_failed(&error)),
        }
    }
}

async fn create(place: &Place<'_>, start: &RunStart, same: &Same) -> Result<FleetRun, FleetError> {
    let (fleet, numbers) = (&place.fleet, stream::iter(start.numbers.clone()));
    match place.kind {
        Kind::Command(Command::Suspend) => with(fleet.suspend(numbers), place, start, same).start().await,
        Kind::Command(Command::Restore) => with(fleet.restore(numbers), place, start, same).start().await,
        Kind::Status => with(fleet.card_statuses(numbers), place, start, same).start().await,
        Kind::Cards { live: false } => with(fleet.card_records(numbers), place, start, same).start().await,
        Kind::Cards { live: true } => with(fleet.live_card_records(numbers), place, start, same).start().await,
    }
}

fn with<C: Stream<Item = String>>(
    request: RunRequest<C>,
    place: &Place<'_>,
    start: &RunStart,
    same: &Same,
) -> RunRequest<C> {
    let RunStart { remark, is_msisdn, parallel, pause, goal, again, .. } = start;
    let (wait_for, fail_on) = goal.lists();
    let mut request = request
        .remark(remark.clone().unwrap_or_default())
        .wait(place.wait.clone())
        .until(wait_for, fail_on)
        .label(json!({ "list": same.list }));
    if *is_msisdn {
        request = request.msisdns();
    }
    if let Some(cards) = parallel {
        request = request.parallel(*cards);
    }
    if let Some(pause) = pause {
        request = request.query_every(*pause);
    }
    if !again {
        let same = same.clone();
        request = request.unless(Unless::new(same_since(), move |runs| same.find(runs).map(|run| run.id.clone())));
    }
    request
}

/// Returns a fingerprint of a list of cards, whatever their order.
fn fingerprint(numbers: &[String]) -> String {
    let mut sorted: Vec<&str> = numbers.iter().map(String::as_str).collect();
    sorted.sort_unstable();
    let mut hash = Sha256::new();
    for number in sorted {
        hash.update(number.as_bytes());
        hash.update(b"\n");
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What makes two runs the same.
#[derive(Clone, Debug)]
struct Same {
    kind: Kind,
    account: String,
    endpoint: String,
    /// The fingerprint of the list.
    list: String,
}

impl Same {
    fn of(kind: Kind, start: &RunStart) -> Self {
        let (account, endpoint) = (start.account.clone(), start.endpoint.clone());
        Self { kind, account, endpoint, list: fingerprint(&start.numbers) }
    }

    /// Returns the last run with the same cards that must not be repeated without asking: of a query, one that is open; of
    /// a command, one that may have submitted a card, unless the opposite command was started since. The newest of the runs
    /// is the first.
    fn find<'r>(&self, runs: &'r [Run]) -> Option<&'r Run> {
        let kind = self.kind;
        let is_related = |run: &Run| match Kind::of(run) {
            Some(other) if kind.is_write() => other.is_write(),
            Some(other) => other == kind,
            None => false,
        };
        let list = |run: &'r Run| run.plan.parameters.pointer("/label/list").and_then(Value::as_str);
        let same = runs.iter().filter(|run| run.state != RunState::Loading).find(|run| {
            run.plan.account == self.account
                && run.plan.endpoint == self.endpoint
                && is_related(run)
                && list(run) == Some(&self.list)
                && (!kind.is_write() || may_have_submitted(run))
        });
        same.filter(|run| Kind::of(run) == Some(kind) && (kind.is_write() || is_open(run)))
    }
}

/// Returns since when runs can be the same as another one.
fn same_since() -> SystemTime {
    SystemTime::now().checked_sub(SAME_WITHIN).unwrap_or(SystemTime::UNIX_EPOCH)
}

/// Returns the run that is the same as the one to start. It is found before the list is stored, so that the user is asked
/// early; the ledger checks again when the run is opened.
async fn same_run(place: &Place<'_>, same: &Same) -> Result<Option<Run>, CliError> {
    let mut runs = place.fleet.ledger().runs().await.map_err(|error| ledger_failed(&error))?;
    let oldest = same_since();
    runs.retain(|run| run.created_at >= oldest);
    Ok(same.find(&runs).cloned())
}

fn is_open(run: &Run) -> bool {
    run.state == RunState::Open && !run.counts.is_finished()
}

/// Returns whether a run of a command has submitted a card, or still can.
fn may_have_submitted(run: &Run) -> bool {
    let without_effect = |state: &str| matches!(state, "not_submitted" | "rejected");
    is_open(run) || run.counts.unfinished > 0 || run.counts.results.keys().any(|state| !without_effect(state))
}

/// Offers to resume an earlier run. Returns true if the user wants that, and false to start a new one.
///
/// # Errors
///
/// Fails if a write would be repeated without the user's consent.
fn offer(place: &Place<'_>, earlier: &Run, yes: bool) -> Result<bool, CliError> {
    let age = SystemTime::now().duration_since(earlier.created_at).unwrap_or_default();
    let (id, ago) = (earlier.id.to_string(), format_elapsed(age));
    let (open, cards) = (earlier.counts.waiting + earlier.counts.unfinished, earlier.counts.cards);
    let next = format!("simfleet runs resume {id}{}", place.options);
    if !is_open(earlier) {
        return Err(CliError::usage(
            text!("run-same-finished", id = id, ago = ago, command = place.kind.command()),
            text!("run-same-finished-remedy"),
        ));
    }
    let question = || text!("run-same-question", id = id.as_str(), ago = ago.as_str(), open = open, cards = cards);
    match if yes { None } else { input::ask(&question()) } {
        Some(true) => Ok(true),
        // A query may be repeated.
        Some(false) if !place.kind.is_write() => Ok(false),
        None if !place.kind.is_write() => {
            tell!("run-same-read", id = id, ago = ago, open = open, cards = cards, next = next);
            Ok(false)
        }
        _ => Err(CliError::usage(
            text!("run-same-open", id = id.as_str(), ago = ago.as_str(), open = open, cards = cards),
            text!("run-same-open-remedy", next = next),
        )),
    }
}
