//! `simfleet listen`: receives pushes of the platform and prints them as JSON lines.
//!
//! The response to a push is 200 only after all its lines were written, so that the platform sends it again otherwise.
//! Connections, bodies and the lines that wait for stdout are limited, so memory use is bounded.

mod connections;
mod history;
mod printer;
mod receiver;
mod server;

use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use simfleet::haoka::callback::Verifier;
use tokio::net::TcpListener;

use crate::credentials::{self, ClientPurpose};
use crate::error::{CliError, socket_remedy};
use crate::exit::Exit;
use crate::flags::parse::duration;
use crate::global::GlobalArgs;
use crate::lang::text;
use crate::output::{OutputFormat, tell};
use crate::signals::Signals;
use receiver::{Counters, PushReceiver};

/// Receive the pushes of the reseller's platform and print one line for each card or order.
///
/// The signature, the timestamp and the trace id of each push are verified with the application's key. The response is
/// 200 once the lines of the push were written, so that the platform sends it again otherwise. The signature does not
/// cover the body: put an https reverse proxy in front.
#[derive(Args, Debug)]
pub(crate) struct ListenArgs {
    /// Address to listen on; port 0 picks one.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    pub(crate) listen: SocketAddr,

    /// Accept pushes at this path only.
    #[arg(long, value_name = "PATH", value_parser = path)]
    pub(crate) path: Option<String>,

    /// Stop after this many lines. The lines of a push are always printed together.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) count: Option<u64>,

    /// Maximum difference between the clocks of the platform and this machine.
    #[arg(long, value_name = "TIME", default_value = "10m", value_parser = duration)]
    pub(crate) window: Duration,

    /// Print pushes without a valid signature too, marked `"signed":false`. Use it to find out what a platform sends: anyone
    /// can send such a push.
    #[arg(long)]
    pub(crate) allow_unsigned: bool,
}

pub(crate) async fn run(global: &GlobalArgs, args: ListenArgs, signals: &Signals) -> Result<Exit, CliError> {
    if let Some(option) = global.output.row_option() {
        return Err(CliError::usage(
            text!("listen-whole-rows", option = option),
            text!("listen-whole-rows-remedy", option = option),
        ));
    }
    if matches!(global.output.format(), OutputFormat::Json | OutputFormat::Csv | OutputFormat::Xlsx) {
        return Err(CliError::usage(text!("listen-lines-only"), text!("listen-lines-only-remedy")));
    }
    let verifier = Verifier::new(credentials::app_key(global, ClientPurpose::SEND).await?)?.window(args.window);
    let stop = signals.stop();
    let bind_error = |error: std::io::Error| {
        let message = text!("listen-fails", address = args.listen.to_string(), error = error.to_string());
        let remedy = socket_remedy(&message, text!("other-address-remedy"));
        CliError::local(&message, remedy)
    };
    let listener = TcpListener::bind(args.listen).await.map_err(bind_error)?;
    let address = listener.local_addr().map_err(bind_error)?;
    let receiver = Arc::new(PushReceiver::new(verifier, args.path, args.count, args.allow_unsigned));
    tell!("listen-on", url = format!("http://{address}{}", receiver.path.as_deref().unwrap_or("/")));
    let mut serving = pin!(server::serve(listener, Arc::clone(&receiver)));
    let served = tokio::select! {
        () = serving.as_mut() => true,
        _ = stop => false,
    };
    receiver.stop.send_replace(true);
    if !served {
        serving.await;
    }
    let Counters { pushes, rows, rejected, write_error } = std::mem::take(&mut *receiver.counters());
    tell!("listen-stopped", pushes = pushes, rows = rows, rejected = rejected);
    match write_error {
        Some(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(CliError::local(text!("stdout-fails", error = error.to_string()), text!("stdout-fails-remedy")))
        }
        _ => Ok(Exit::Success),
    }
}

/// Parses the path of a URL.
fn path(text: &str) -> Result<String, String> {
    let plain = text.starts_with('/') && text.bytes().all(|byte| byte.is_ascii_graphic() && !b"?#".contains(&byte));
    if plain { Ok(text.to_owned()) } else { Err(text!("listen-path")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rejects_queries_and_fragments_in_paths() {
        assert_eq!(path("/pushes/7f3a"), Ok("/pushes/7f3a".to_owned()));
        for bad in ["", "pushes", "/a?b", "/a#b", "/a b", "/号"] {
            assert!(path(bad).is_err(), "{bad}");
        }
    }
}
