//! `simfleet actions`: action records of cards or batches.

use std::time::Duration;

use clap::{ArgGroup, Args};
use simfleet::haoka::{ActionQuery, ActionsWaiter, SimActions};
use simfleet::haoka_client::operations::QUERY_SIM_ACTION;
use simfleet::haoka_client::types::ActionType;
use simfleet::{End, Error};

use crate::card_list::CardList;
use crate::card_numbers::CardNumber;
use crate::clients;
use crate::error::{CliError, one_line};
use crate::exit::Exit;
use crate::flags::cards::{ListSelection, check_number};
use crate::flags::known::KnownValues;
use crate::flags::wait::WaitArgs;
use crate::global::GlobalArgs;
use crate::lang::text;
use crate::outage::Outage;
use crate::output::{Output, OutputRow, say, tell};
use crate::rows::ActionRow;
use crate::signals::Signals;

const DEFAULT_TIMEOUT: Duration = Duration::from_secs(5 * 60);

#[derive(Args, Debug)]
#[command(group(ArgGroup::new("subject").args(["serial_number", "sim_no"]).required(true).multiple(true)))]
pub(crate) struct ActionsArgs {
    /// Serial number of a batch, as printed by suspend and restore.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) serial_number: Option<String>,

    /// Card number. Without a serial number, the card's latest 100 records are returned.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) sim_no: Option<String>,

    /// Type of action: a code, or a name listed in the spec (restore).
    #[arg(long, value_name = "CODE", value_parser = action_types(), hide_possible_values = true)]
    pub(crate) action_type: Option<String>,

    /// Wait until these cards have a record. A list is split at commas and spaces, and @FILE reads a list of cards. May be
    /// repeated.
    #[arg(long, value_name = "NUMBER|@FILE")]
    pub(crate) expect: Vec<String>,

    #[command(flatten)]
    pub(crate) selection: ListSelection,

    #[command(flatten)]
    pub(crate) wait: WaitArgs,
}

/// Returns a parser that suggests the types of actions that the spec lists.
fn action_types() -> KnownValues {
    QUERY_SIM_ACTION.parameter("actionType").map_or_else(KnownValues::default, KnownValues::of_parameter)
}

pub(crate) async fn run(global: &GlobalArgs, mut args: ActionsArgs, signals: &Signals) -> Result<Exit, CliError> {
    // Without --wait or --timeout, polls once: the records of an earlier batch are usually complete.
    args.wait.no_wait |= !args.wait.wait && args.wait.timeout.is_none();
    let mut query = ActionQuery::default().expecting(expected(&args.expect, &args.selection)?);
    if let Some(number) = &args.sim_no {
        check_number(CardNumber::SimNo, "--sim-no", number)?;
    }
    query.serial_number = args.serial_number;
    query.sim_no = args.sim_no;
    if let Some(text) = args.action_type {
        let action_type: ActionType = text.parse().map_err(|error| {
            CliError::usage(
                text!("action-type-unknown", error = format!("{error}")),
                text!("action-type-unknown-remedy"),
            )
        })?;
        query.action_type = Some(action_type);
    }
    let wait = args.wait.wait_for(DEFAULT_TIMEOUT);
    let output = Output::fixed::<ActionRow>(&global.output, None)?;
    let haoka = clients::haoka(global).await?;
    let mut waiter = haoka.sim_actions_waiter(query, wait);
    let mut outage = Outage::default();
    let failure = tokio::select! {
        failure = poll(&mut waiter, &mut outage) => failure,
        signal = signals.stop() => {
            push_rows(output, waiter.actions(), None)?;
            tell!("stopped-run-again", signal = signal.to_string());
            return Ok(signal.exit());
        }
    };
    let actions = waiter.into_actions();
    outage.finish();
    push_rows(output, &actions, failure.as_ref())?;
    if let Some(error) = &failure {
        say!("simfleet: {}", one_line(error));
        return Ok(Exit::of_call(error));
    }
    if let Some(error) = &actions.last_failure {
        tell!("last-poll-failed", error = one_line(error));
    }
    if actions.records.is_empty() && actions.missing.is_empty() {
        tell!("actions-none");
    }
    if !actions.missing.is_empty() {
        tell!("actions-missing", cards = actions.missing.join(", "));
    }
    let waited = !args.wait.no_wait && actions.end != End::Finished;
    Ok(if waited || !actions.missing.is_empty() { Exit::StillOpen } else { Exit::Success })
}

/// Polls until the wait ends. Returns the failure that ended it, if one did.
async fn poll(waiter: &mut ActionsWaiter, outage: &mut Outage) -> Option<Error> {
    loop {
        match waiter.next().await {
            Ok(Some(actions)) => {
                outage.note(actions.last_failure.as_ref());
            }
            Ok(None) => return None,
            Err(error) => return Some(error),
        }
    }
}

/// Prints the records, and a row for each expected card without one. If the query failed and there is no other row, prints
/// a row with the failure.
fn push_rows(mut output: Output, actions: &SimActions, failure: Option<&Error>) -> Result<(), CliError> {
    for record in &actions.records {
        output.push(OutputRow::of(&ActionRow::of_record(record)))?;
    }
    let query = &actions.query;
    let serial_number = query.serial_number.as_deref();
    let error = failure.map_or_else(|| "no record yet".to_owned(), ToString::to_string);
    for card in &actions.missing {
        output.push(OutputRow::of(&ActionRow::of_failure(Some(card), serial_number, &error)))?;
    }
    if failure.is_some() && actions.records.is_empty() && actions.missing.is_empty() {
        output.push(OutputRow::of(&ActionRow::of_failure(query.sim_no.as_deref(), serial_number, error)))?;
    }
    output.finish()
}

/// Returns the numbers of `--expect`.
fn expected(lists: &[String], selection: &ListSelection) -> Result<Vec<String>, CliError> {
    let mut list = CardList::new(CardNumber::SimNo);
    lists.iter().try_for_each(|text| selection.add(&mut list, "--expect", text))?;
    let numbers = selection.finish(list)?;
    if numbers.is_empty() && !lists.is_empty() {
        return Err(CliError::usage(text!("expect-empty"), text!("expect-empty-remedy")));
    }
    Ok(numbers)
}
