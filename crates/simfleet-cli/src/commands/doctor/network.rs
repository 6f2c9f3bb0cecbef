//! Checks whether a service can be reached, and compares its clock with that of this machine.

use std::net::IpAddr;
use std::time::Duration;

use hyper::Uri;

use super::certificate;
use super::finding::Finding;
use super::said::{Said, said};
use crate::clients::RawClient;
use crate::connection::{connection, has_proxy};
use crate::global::GlobalArgs;
use crate::rows::{DoctorCheck, DoctorStatus};
use crate::services::{ClientKind, Service};

/// The time limit of the resolution of a name.
const NAME_LIMIT: Duration = Duration::from_secs(5);
/// The time limit of the request.
const PROBE_LIMIT: Duration = Duration::from_secs(10);
/// A larger difference between the clocks is a warning.
const TOLERATED: u64 = 5 * 60;
/// The largest difference that the client corrects.
const CORRECTED: u64 = 60 * 60;

/// The findings about a connection, and whether the service responded.
pub(super) struct Reached {
    pub(super) findings: Vec<Finding>,
    pub(super) is_reached: bool,
}

/// Resolves the name of the endpoint and sends one request without credentials. `attempt` is the timeout of requests.
pub(super) async fn check(
    service: &'static Service,
    client: &dyn RawClient,
    attempt: Duration,
    global: &GlobalArgs,
) -> Reached {
    let (endpoint, is_resolved) = endpoint(client.endpoint(), global).await;
    if !is_resolved {
        return Reached { findings: vec![endpoint], is_reached: false };
    }
    // The transport has the same limit; this one ends the check also if the transport does not.
    let timeout = PROBE_LIMIT.min(attempt);
    let limit = timeout + Duration::from_secs(2);
    let probe = match tokio::time::timeout(limit, client.probe(timeout)).await {
        Ok(Ok(probe)) => probe,
        Ok(Err(error)) => {
            let shown = certificate::evidence(&error, client.endpoint(), timeout, global).await;
            let failed = Finding::of_error(DoctorCheck::Connection, &error).with_evidence(shown);
            return Reached { findings: vec![endpoint, failed], is_reached: false };
        }
        Err(_) => {
            let what = said!("doctor-connection-late", seconds = limit.as_secs());
            let failed = Finding::error(DoctorCheck::Connection, what, Some(said!("doctor-connection-late-remedy")));
            return Reached { findings: vec![endpoint, failed], is_reached: false };
        }
    };
    let what = match client.endpoint().starts_with("https") {
        true => said!("doctor-connection-tls"),
        false => said!("doctor-connection-plain"),
    };
    let answered = said!("doctor-connection-status", status = probe.status.to_string());
    let connection = Finding::ok(DoctorCheck::Connection, what).with_evidence([answered]);
    let clock = match probe.clock_offset {
        _ if global.time_scale != 1.0 => Finding::skipped(DoctorCheck::Clock, said!("doctor-clock-scaled")),
        None => Finding::skipped(DoctorCheck::Clock, said!("doctor-clock-unknown")),
        Some(offset) => clock(service, offset),
    };
    Reached { findings: vec![endpoint, connection, clock], is_reached: true }
}

/// Resolves the name of the endpoint, unless a proxy does. Returns false if the name has no address.
async fn endpoint(endpoint: &str, global: &GlobalArgs) -> (Finding, bool) {
    let ok = |what| Finding::ok(DoctorCheck::Endpoint, what);
    let uri: Option<Uri> = endpoint.parse().ok();
    let Some((uri, host)) = uri.and_then(|uri| Some((uri.clone(), uri.host()?.to_owned()))) else {
        return (ok(Said::plain(endpoint)), true);
    };
    let name = host.trim_start_matches('[').trim_end_matches(']');
    let is_local = name.eq_ignore_ascii_case("localhost") || name.parse().is_ok_and(|ip: IpAddr| ip.is_loopback());
    let proxy =
        if is_local { None } else { connection(global).ok().and_then(|found| found.proxy_for(endpoint).ok()?) };
    if let Some(shown) = proxy {
        let what = match proxy_variable(uri.scheme_str()) {
            _ if has_proxy(global) => said!("doctor-endpoint-set-proxy", endpoint = endpoint, proxy = shown),
            Some(name) => said!("doctor-endpoint-proxy", endpoint = endpoint, proxy = shown, variable = name),
            None => said!("doctor-endpoint-system-proxy", endpoint = endpoint, proxy = shown),
        };
        return (ok(what), true);
    }
    if name.parse::<IpAddr>().is_ok() {
        return (ok(Said::plain(endpoint)), true);
    }
    let port = uri.port_u16().unwrap_or(if uri.scheme_str() == Some("https") { 443 } else { 80 });
    let failed = |reason: String| {
        let what = said!("doctor-name-unknown", host = name, reason = reason);
        (Finding::error(DoctorCheck::Endpoint, what, Some(said!("doctor-name-unknown-remedy"))), false)
    };
    match tokio::time::timeout(NAME_LIMIT, tokio::net::lookup_host((name, port))).await {
        Ok(Ok(addresses)) => {
            let addresses: Vec<String> = addresses.map(|address| address.ip().to_string()).take(4).collect();
            (ok(Said::plain(endpoint)).with_evidence([Said::plain(addresses.join(", "))]), true)
        }
        Ok(Err(error)) => failed(error.to_string()),
        Err(_) => failed(format!("no answer within {} s", NAME_LIMIT.as_secs())),
    }
}

/// Returns the variable that sets the proxy for a scheme.
fn proxy_variable(scheme: Option<&str>) -> Option<&'static str> {
    let names: [&str; 4] = match scheme {
        Some("https") => ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"],
        _ => ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"],
    };
    names.into_iter().find(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Judges by how many seconds the clock of the service is ahead.
fn clock(service: &Service, offset: i64) -> Finding {
    let difference = offset.unsigned_abs();
    let amount = match difference {
        0..120 => format!("{difference} s"),
        120..7200 => format!("{} min", difference.div_ceil(60)),
        _ => format!("{} h", difference.div_ceil(3600)),
    };
    let status = match difference {
        // The header has whole seconds.
        0..=2 => return Finding::ok(DoctorCheck::Clock, said!("doctor-clock-agrees")),
        3..=TOLERATED => return Finding::ok(DoctorCheck::Clock, said!("doctor-clock-ok", amount = amount)),
        d if d <= CORRECTED => DoctorStatus::Warning,
        _ => DoctorStatus::Error,
    };
    let what = if offset > 0 {
        said!("doctor-clock-behind", amount = amount)
    } else {
        said!("doctor-clock-ahead", amount = amount)
    };
    let window = match service.client {
        ClientKind::Haoka => 10,
        ClientKind::Linkcard | ClientKind::Sts => 15,
    };
    Finding::new(DoctorCheck::Clock, status, what)
        .with_evidence([said!("doctor-clock-window", minutes = window)])
        .with_remedy(Some(said!("doctor-clock-remedy")))
}
