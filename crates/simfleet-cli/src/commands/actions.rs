//! `simfleet actions`: what happened to requests for cards.

use std::time::Duration;

use simfleet::End;
use simfleet::haoka::ActionQuery;
use simfleet::haoka_client::types::{ActionType, SimAction};
use simfleet::runtime::OpenCode;

use crate::args::{ActionsArgs, Global};
use crate::config;
use crate::exit::{Exit, Failure};
use crate::output::{Output, Row, say};
use crate::services;

const DEFAULT_LIMIT: Duration = Duration::from_secs(5 * 60);

pub(crate) async fn run(global: &Global, mut args: ActionsArgs) -> Result<Exit, Failure> {
    // Records are usually looked up after the fact.
    args.wait.no_wait |= !args.wait.wait && args.wait.timeout.is_none();
    let mut query = ActionQuery::default().expecting(args.expect);
    query.serial_number = args.serial_number;
    query.sim_no = args.sim_no;
    if let Some(text) = args.action_type {
        let action_type: ActionType = text
            .parse()
            .map_err(|error| Failure::unusable(format!("--action-type: {error}"), "give a code or a known name"))?;
        query.action_type = Some(action_type);
    }
    let wait = config::wait(&args.wait, DEFAULT_LIMIT);
    let haoka = services::haoka(global)?;
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
    Ok(if waited || !actions.missing.is_empty() { Exit::LimitReached } else { Exit::Good })
}

/// One action record, with the known codes in words.
pub(crate) fn row(record: &SimAction) -> Row {
    let words = record.status.and_then(OpenCode::name);
    let first = ["sim_no", "action_type", "action_type_text", "status"];
    Row::new().with_record(record, &first).with("status_name", words)
}
