//! `--dry-run` of `simfleet suspend` and `simfleet restore`: prints the requests and sends nothing.

use simfleet::haoka::Command;

use crate::clients;
use crate::error::CliError;
use crate::exit::Exit;
use crate::global::GlobalArgs;
use crate::output::{Output, tell};
use crate::raw::print::print_previews;

/// Prints the request of each batch.
pub(crate) async fn run(
    global: &GlobalArgs,
    command: Command,
    numbers: &[String],
    remark: Option<&str>,
) -> Result<Exit, CliError> {
    let output = Output::open(&global.output)?;
    let haoka = clients::haoka_preview(global).await?;
    let limit = command.operation().batch_limit("simNos").unwrap_or(1).max(1);
    let remark = remark.filter(|remark| !remark.is_empty());
    let mut previews = Vec::new();
    for batch in numbers.chunks(limit) {
        previews.push(match command {
            Command::Suspend => {
                let request = haoka.batch_shutdown().sim_nos(batch);
                haoka.preview(remark.map_or(request.clone(), |remark| request.remark(remark))).await?
            }
            Command::Restore => {
                let request = haoka.batch_restore().sim_nos(batch);
                haoka.preview(remark.map_or(request.clone(), |remark| request.remark(remark))).await?
            }
        });
    }
    let (requests, cards) = (previews.len(), numbers.len());
    tell!("batch-dry-run", requests = requests, cards = cards);
    print_previews(global, output, &previews)
}
