//! `simfleet api`: every operation of all specs, with flags made from the operation tables.

mod fields;
mod help;
mod pages;
mod tree;

use clap::ArgMatches;
use simfleet::random::SystemRandom;
use simfleet::runtime::Effect;

pub(crate) use tree::ApiArgs;

use crate::clients;
use crate::error::Failure;
use crate::exit::Exit;
use crate::global::Global;
use crate::names::id;
use crate::raw::send::{Consent, carry_out};

pub(crate) async fn run(global: &Global, args: ApiArgs) -> Result<Exit, Failure> {
    let Some((service, operation, matches)) = tree::chosen(&args.0) else {
        // clap insists on a service and an operation, and knows those of the tables only.
        return Err(Failure::unusable("no operation was named", "see simfleet api --help"));
    };
    let (request, no_key) = fields::request(operation, matches, &SystemRandom)?;
    // Without a key of the caller, the next run of the same command is another call, and nobody can tell them apart.
    let asks = operation.effect == Effect::Once || no_key;
    let consent = Consent { asks, yes: set(matches, "yes"), dry_run: set(matches, "dry-run") };
    let client = clients::raw(service, global, consent.purpose(operation))?;
    match operation.paging {
        Some(paging) if set(matches, "all") && !consent.dry_run => {
            let typed = |name: &str| {
                let parameter = operation.parameter(name)?;
                matches.get_one::<String>(&id(parameter)).cloned()
            };
            pages::run(global, &*client, request, operation, &paging, typed).await
        }
        _ => carry_out(global, &*client, request, consent).await,
    }
}

/// A flag that only some operations have.
fn set(matches: &ArgMatches, id: &str) -> bool {
    matches.try_get_one::<bool>(id).ok().flatten().copied().unwrap_or(false)
}
