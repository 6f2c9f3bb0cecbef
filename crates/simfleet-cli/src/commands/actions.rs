//! `simfleet actions`: action records of cards or batches.

use std::time::Duration;

use clap::{ArgGroup, Args};
use simfleet::End;
use simfleet::haoka::ActionQuery;
use simfleet::haoka_client::types::{ActionType, SimAction};
use simfleet::runtime::OpenCode;

use crate::card_numbers::{CardNumber, split};
use crate::clients;
use crate::error::CliError;
use crate::exit::Exit;
use crate::flags::cards::check_number;
use crate::flags::wait::WaitArgs;
use crate::global::GlobalArgs;
use crate::output::{Output, OutputRow, say};

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
    #[arg(long, value_name = "CODE")]
    pub(crate) action_type: Option<String>,

    /// Wait until these cards have a record. A list is split at commas and spaces. May be repeated.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) expect: Vec<String>,

    #[command(flatten)]
    pub(crate) wait: WaitArgs,
}

pub(crate) async fn run(global: &GlobalArgs, mut args: ActionsArgs) -> Result<Exit, CliError> {
    // Without --wait or --timeout, polls once: the records of an earlier batch are usually complete.
    args.wait.no_wait |= !args.wait.wait && args.wait.timeout.is_none();
    let mut query = ActionQuery::default().expecting(expected(&args.expect)?);
    if let Some(number) = &args.sim_no {
        check_number(CardNumber::SimNo, "--sim-no", number)?;
    }
    query.serial_number = args.serial_number;
    query.sim_no = args.sim_no;
    if let Some(text) = args.action_type {
        let action_type: ActionType = text
            .parse()
            .map_err(|error| CliError::usage(format!("--action-type: {error}"), "give a code or a known name"))?;
        query.action_type = Some(action_type);
    }
    let wait = args.wait.wait_for(DEFAULT_TIMEOUT);
    let haoka = clients::haoka(global)?;
    let actions = tokio::select! {
        actions = haoka.sim_actions(query, wait) => actions?,
        _ = tokio::signal::ctrl_c() => {
            say!("simfleet: interrupted; run the same command again");
            return Ok(Exit::Interrupted);
        }
    };
    let mut output = Output::new(global.output);
    for record in &actions.records {
        output.push(row(record))?;
    }
    output.finish()?;
    if actions.records.is_empty() && actions.missing.is_empty() {
        say!("simfleet: no record; the first ones usually appear one to three minutes after a submission");
    }
    if !actions.missing.is_empty() {
        say!("simfleet: no record yet for {}", actions.missing.join(", "));
    }
    let waited = !args.wait.no_wait && actions.end == End::DeadlineReached;
    Ok(if waited || !actions.missing.is_empty() { Exit::DeadlinePassed } else { Exit::Success })
}

/// Returns the numbers of `--expect`.
fn expected(lists: &[String]) -> Result<Vec<String>, CliError> {
    let numbers: Vec<String> = lists.iter().flat_map(|list| split(list)).map(str::to_owned).collect();
    numbers.iter().try_for_each(|number| check_number(CardNumber::SimNo, "--expect", number))?;
    if numbers.is_empty() && !lists.is_empty() {
        return Err(CliError::usage("--expect: no card number was given", "give card numbers, or leave it out"));
    }
    Ok(numbers)
}

/// Returns the row of an action record, with the name of its status.
pub(crate) fn row(record: &SimAction) -> OutputRow {
    let status_name = record.status.and_then(OpenCode::name);
    let first = ["sim_no", "action_type", "action_type_text", "status"];
    OutputRow::new().with_record(record, &first).with("status_name", status_name)
}
