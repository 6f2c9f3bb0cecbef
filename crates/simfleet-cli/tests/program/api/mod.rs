//! `simfleet api`: every operation of the specs by name.

mod arguments;
mod dry_run;
mod help;
mod output;
mod pages;
mod writes;

use simfleet::runtime::Api;
use simfleet::{haoka_client, linkcard_client, sts_client};

const APIS: [&Api; 3] = [&linkcard_client::API, &haoka_client::API, &sts_client::API];
