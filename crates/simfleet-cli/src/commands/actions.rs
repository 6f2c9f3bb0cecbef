//! `simfleet actions`: what happened to requests for cards.

use std::time::Duration;

use clap::{ArgGroup, Args};
use simfleet::End;
use simfleet::haoka::ActionQuery;
use simfleet::haoka_client::types::{ActionType, SimAction};
use simfleet::runtime::OpenCode;

use crate::clients;
use crate::error::CliError;
use crate::exit::Exit;
use crate::flags::wait::WaitArgs;
use crate::global::GlobalArgs;
use crate::output::{Output, OutputRow, say};

const DEFAULT_TIMEOUT: Duration = Duration::from_secs(5 * 60);

#[derive(Args, Debug)]
#[command(group(ArgGroup::new("subject").args(["serial_number", "sim_no"]).required(true).multiple(true)))]
pub(crate) struct ActionsArgs {
    /// Serial number of a batch, as suspend and restore print it.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) serial_number: Option<String>,

    /// Card number. Alone: the card's latest 100 records.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) sim_no: Option<String>,

    /// Kind of action: a code, or a name that the spec knows (restore).
    #[arg(long, value_name = "CODE")]
    pub(crate) action_type: Option<String>,

    /// Cards that must have a record before the wait ends; may be given more than once.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) expect: Vec<String>,

    #[command(flatten)]
    pub(crate) wait: WaitArgs,
}

pub(crate) async fn run(global: &GlobalArgs, mut args: ActionsArgs) -> Result<Exit, CliError> {
    // Records are usually looked up after the fact.
    args.wait.no_wait |= !args.wait.wait && args.wait.timeout.is_none();
    let mut query = ActionQuery::default().expecting(args.expect);
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
            say!("simfleet: interrupted; ask again with the same command");
            return Ok(Exit::Interrupted);
        }
    };
    let mut output = Output::new(global.output);
    for record in &actions.records {
        output.push(row(record))?;
    }
    output.finish()?;
    if actions.records.is_empty() && actions.missing.is_empty() {
        say!("simfleet: no record; the first ones normally come one to three minutes after a submission");
    }
    if !actions.missing.is_empty() {
        say!("simfleet: no record yet for {}", actions.missing.join(", "));
    }
    let waited = !args.wait.no_wait && actions.end == End::LimitReached;
    Ok(if waited || !actions.missing.is_empty() { Exit::DeadlinePassed } else { Exit::Success })
}

/// One action record, with the known codes in words.
pub(crate) fn row(record: &SimAction) -> OutputRow {
    let words = record.status.and_then(OpenCode::name);
    let first = ["sim_no", "action_type", "action_type_text", "status"];
    OutputRow::new().with_record(record, &first).with("status_name", words)
}
