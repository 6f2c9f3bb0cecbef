//! Checks the ledger of runs without changing it.

use std::path::PathBuf;
use std::time::Duration;

use simfleet::credentials::Context;
use simfleet_fleet::{
    LedgerError, LedgerErrorKind, LedgerInspection, LedgerResult, PostgresAddress, PostgresLedger, SqliteLedger,
};
use tokio::sync::oneshot;

use super::finding::Finding;
use super::machine::shown;
use super::said::{Said, said};
use crate::rows::DoctorCheck::Ledger;
use crate::state::{StateArgs, StateLocation, Without};

/// The time limit of the check: that of a large file takes a while.
const LIMIT: Duration = Duration::from_secs(20);

/// Checks the ledger that commands would use. A ledger that does not exist is created by the first run, so nothing is wrong.
pub(super) async fn check(state: &StateArgs, context: &Context, offline: bool) -> Finding {
    match state.location(Without::Nothing) {
        // Only runs need a ledger.
        Err(_) => Finding::skipped(Ledger, said!("doctor-ledger-homeless")),
        Ok(StateLocation::File(path)) => {
            let name = shown(&path, context);
            within_limit(&name, !state.is_given(), file(path)).await
        }
        Ok(StateLocation::Postgres(_)) if offline => Finding::skipped(Ledger, said!("doctor-offline")),
        Ok(StateLocation::Postgres(address)) => match address.parse::<PostgresAddress>() {
            Err(error) => failed("--state", &error),
            Ok(address) => {
                let inspected = async { PostgresLedger::inspect(&address).await.map(Some) };
                within_limit(&address.to_string(), false, inspected).await
            }
        },
    }
}

/// Checks a file on a thread of its own, which the end of the program ends.
async fn file(path: PathBuf) -> LedgerResult<Option<LedgerInspection>> {
    let (done, result) = oneshot::channel();
    std::thread::spawn(move || {
        // Sending fails if the time limit has passed.
        let _ = done.send(SqliteLedger::inspect(&path));
    });
    result.await.unwrap_or(Ok(None))
}

async fn within_limit(
    name: &str,
    is_default: bool,
    check: impl Future<Output = LedgerResult<Option<LedgerInspection>>>,
) -> Finding {
    match tokio::time::timeout(LIMIT, check).await {
        Err(_) => {
            let what = said!("doctor-ledger-late", place = name, seconds = LIMIT.as_secs());
            Finding::warning(Ledger, what, said!("doctor-ledger-late-remedy"))
        }
        Ok(Err(error)) => failed(name, &error),
        Ok(Ok(None)) if is_default => {
            Finding::ok(Ledger, said!("doctor-ledger-none")).with_evidence([Said::plain(name)])
        }
        Ok(Ok(None)) => Finding::ok(Ledger, said!("doctor-ledger-missing", place = name)),
        Ok(Ok(Some(LedgerInspection { version: 0, .. }))) => {
            Finding::ok(Ledger, said!("doctor-ledger-empty", place = name))
        }
        Ok(Ok(Some(found))) if found.version < found.current => Finding::ok(
            Ledger,
            said!("doctor-ledger-older", place = name, version = found.version, current = found.current),
        ),
        Ok(Ok(Some(found))) => Finding::ok(Ledger, said!("doctor-ledger-ok", place = name, version = found.version)),
    }
}

fn failed(name: &str, error: &LedgerError) -> Finding {
    let remedy = error.remedy().map_or_else(|| said!("doctor-ledger-remedy"), Said::plain);
    let what = Said::plain(format!("{name}: {error}"));
    if error.kind() == LedgerErrorKind::Busy {
        return Finding::warning(Ledger, what, remedy);
    }
    Finding::error(Ledger, what, Some(remedy))
}
