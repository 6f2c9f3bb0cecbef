//! `simfleet api`: every operation of all specs, with flags derived from the operation tables.

mod help;
mod pages;
mod request;
mod tree;

use clap::ArgMatches;
use simfleet::random::SystemRandom;
use simfleet::runtime::Effect;

pub(crate) use tree::ApiArgs;

use crate::clients;
use crate::error::CliError;
use crate::exit::Exit;
use crate::global::GlobalArgs;
use crate::lang::text;
use crate::names::argument_id;
use crate::raw::send::{SendOptions, execute};
use crate::signals::Signals;

pub(crate) async fn run(global: &GlobalArgs, args: ApiArgs, signals: &Signals) -> Result<Exit, CliError> {
    let Some((service, operation, matches)) = tree::selected_operation(&args.0) else {
        // clap has already rejected a missing or unknown operation.
        return Err(CliError::usage(text!("api-no-operation"), text!("api-no-operation-remedy")));
    };
    let (request, has_unreliable_key) = request::build_request(operation, matches, &SystemRandom)?;
    // Without a key from the caller, running the same command again has a second effect.
    let confirm = operation.effect == Effect::Once || has_unreliable_key;
    let options = SendOptions { confirm, yes: is_set(matches, "yes"), dry_run: is_set(matches, "dry-run") };
    let client = clients::raw_client(service, global, options.purpose(operation)).await?;
    match operation.paging {
        Some(paging) if is_set(matches, "all") && !options.dry_run => {
            let typed = |name: &str| {
                let parameter = operation.parameter(name)?;
                matches.get_one::<String>(&argument_id(parameter)).cloned()
            };
            pages::read_all(global, &*client, request, operation, &paging, typed, signals).await
        }
        _ => execute(global, &*client, request, options, signals).await,
    }
}

/// Returns the value of a flag that only some operations have.
fn is_set(matches: &ArgMatches, id: &str) -> bool {
    matches.try_get_one::<bool>(id).ok().flatten().copied().unwrap_or(false)
}
