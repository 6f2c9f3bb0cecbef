//! `simfleet cards`: card records of the platform, or live ones of the carriers.

use std::collections::HashSet;

use clap::Args;
use simfleet::haoka_client::operations::{BATCH_QUERY_SIM_INFO, BATCH_QUERY_SIM_STATUS};
use simfleet::haoka_client::types::SimRecord;
use simfleet::runtime::OpenCode;

use crate::card_numbers::CardNumber;
use crate::clients;
use crate::error::CliError;
use crate::exit::Exit;
use crate::flags::cards::CardFile;
use crate::global::GlobalArgs;
use crate::output::{Output, OutputFormat, OutputRow, say};

/// The columns of a table; the other formats print all members.
const COLUMNS: [&str; 8] =
    ["sim_no", "state", "sim_status", "iccid", "online_status", "total_flow", "use_flow", "last_sim_status_at"];

#[derive(Args, Debug)]
pub(crate) struct CardsArgs {
    /// Card numbers.
    #[arg(value_name = "SIM_NO")]
    pub(crate) cards: Vec<String>,

    /// Ask the carriers instead of reading the platform's records, which are refreshed about once an hour. At most three
    /// queries per minute are allowed for a card.
    #[arg(long)]
    pub(crate) live: bool,

    #[command(flatten)]
    pub(crate) file: CardFile,
}

pub(crate) async fn run(global: &GlobalArgs, args: CardsArgs) -> Result<Exit, CliError> {
    let numbers = args.file.numbers(CardNumber::SimNo, &args.cards)?;
    let mut seen: HashSet<&str> = numbers.iter().map(String::as_str).collect();
    let haoka = clients::haoka(global)?;
    let operation = if args.live { &BATCH_QUERY_SIM_STATUS } else { &BATCH_QUERY_SIM_INFO };
    let limit = operation.batch_limit("simNos").unwrap_or(1).max(1);
    let mut output = Output::new(global.output);
    let mut has_stored = false;
    for batch in numbers.chunks(limit) {
        let records = if args.live {
            let reply = haoka.send(haoka.batch_query_sim_status().sim_nos(batch)).await?;
            let data = reply.answer.data.unwrap_or_default();
            has_stored |= data.is_demote == Some(true);
            data.items
        } else {
            let reply = haoka.send(haoka.batch_query_sim_info().sim_nos(batch)).await?;
            reply.answer.data.unwrap_or_default().items
        };
        for record in &records {
            if let Some(number) = &record.sim_no {
                seen.remove(number.as_str());
            }
            let row = row(record);
            output.push(if global.output == OutputFormat::Table { row.only(&COLUMNS) } else { row })?;
        }
    }
    output.finish()?;
    if has_stored {
        say!("simfleet: a carrier did not respond; some of these states are stored ones of the platform");
    }
    let missing: Vec<&str> =
        numbers.iter().filter(|number| seen.contains(number.as_str())).map(String::as_str).collect();
    if missing.is_empty() {
        return Ok(Exit::Success);
    }
    say!("simfleet: the platform has no record of {}", missing.join(", "));
    Ok(Exit::SomeRejected)
}

/// Returns the row of a card record, with the name of its state.
fn row(record: &SimRecord) -> OutputRow {
    let state = record.sim_status.and_then(OpenCode::name);
    OutputRow::new()
        .with("sim_no", record.sim_no.clone())
        .with("state", state)
        .with_record(&without_number(record), &["sim_status", "iccid"])
}

/// Removes the number, which has its own column.
fn without_number(record: &SimRecord) -> SimRecord {
    let mut record = record.clone();
    record.sim_no = None;
    record
}
