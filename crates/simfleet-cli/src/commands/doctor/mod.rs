//! `simfleet doctor`: checks what calls need, and says what to do about each finding.
//!
//! Every check has a time limit, and the services are checked at the same time, so that the command ends in less than 60 s. One
//! request without credentials and one call that changes nothing are sent to each service.

mod call;
mod certificate;
mod finding;
mod keys;
mod ledger;
mod machine;
mod network;
mod said;
mod screen;
mod variables;

use clap::Args;
use clap::builder::TypedValueParser;
use futures_util::future::{join, join_all};
use simfleet::{ACCESS_KEY_ID, ACCESS_KEY_SECRET, HAOKA_API_KEY, HAOKA_APP_ID};

use crate::clients::{self, RawClient};
use crate::credentials;
use crate::error::CliError;
use crate::exit::Exit;
use crate::flags::known::KnownValues;
use crate::global::GlobalArgs;
use crate::lang::text;
use crate::output::{Output, OutputFormat, tell};
use crate::rows::{DoctorCheck, DoctorRow, DoctorStatus};
use crate::services::{EndpointSource, HAOKA, LINKCARD, SERVICES, STS, Service};
use crate::signals::Signals;
use crate::state::StateArgs;
use finding::Finding;
use keys::Keys;
use said::said;

/// Check credentials, files, connections and the clock, and say what to do about each finding.
///
/// Sends two requests to each service: one without credentials, and one signed call that changes nothing (ListCardInfo with the
/// smallest page, accountAsset, GetCallerIdentity). Ends in less than 60 s. Secrets are not printed, and ids of keys are shortened. The
/// exit code is 0 if there are only warnings, and 1 if there is an error.
#[derive(Args, Debug)]
pub(crate) struct DoctorArgs {
    /// Service to check. May be repeated. [default: the services of the profile; without a profile, Linkcard and STS, and the
    /// V2.0 open API if it is set up]
    #[arg(long, value_name = "NAME", value_parser = service_parser(), hide_possible_values = true)]
    pub(crate) service: Vec<&'static Service>,

    /// Make no network connection and start no program: check settings, files and keys only.
    #[arg(long)]
    pub(crate) offline: bool,

    #[command(flatten)]
    pub(crate) state: StateArgs,
}

fn service_parser() -> impl TypedValueParser<Value = &'static Service> {
    KnownValues::new(SERVICES.iter().map(|service| service.api.name)).try_map(|name| {
        Service::named(&name).ok_or_else(|| {
            let names: Vec<&str> = SERVICES.iter().map(|service| service.api.name).collect();
            text!("doctor-service", services = names.join(", "))
        })
    })
}

pub(crate) async fn run(global: &GlobalArgs, args: DoctorArgs, signals: &Signals) -> Result<Exit, CliError> {
    let is_screen = global.output.format() == OutputFormat::Table && global.output.row_option().is_none();
    let mut output =
        if is_screen { Output::open(&global.output)? } else { Output::fixed::<DoctorRow>(&global.output, None)? };
    let context = credentials::context(global)?;
    let (config, is_usable) = machine::config(global, &context);
    let mut findings = vec![machine::program(), config];
    findings.extend(variables::check(global));
    findings.extend(machine::files(global, &context));
    let mut stopped = None;
    if is_usable {
        let checks = join(ledger::check(&args.state, &context, args.offline), services(global, &args));
        tokio::select! {
            (ledger, more) = checks => findings.extend(std::iter::once(ledger).chain(more)),
            signal = signals.stop() => stopped = Some(signal),
        }
    }
    let exit = match findings.iter().any(|finding| finding.status == DoctorStatus::Error) {
        true => Exit::Failed,
        false => Exit::Success,
    };
    if is_screen {
        output.write_lines(&screen::lines(&findings))?;
    } else {
        for finding in &findings {
            output.push(finding.row())?;
        }
        output.finish()?;
    }
    if let Some(signal) = stopped {
        tell!("doctor-stopped", signal = signal.to_string());
        return Ok(signal.exit());
    }
    Ok(exit)
}

/// Returns the services to check.
fn selected(global: &GlobalArgs, args: &DoctorArgs) -> Vec<&'static Service> {
    if !args.service.is_empty() {
        return SERVICES
            .iter()
            .copied()
            .filter(|one| args.service.iter().any(|given| std::ptr::eq(*given, *one)))
            .collect();
    }
    if global.emulator.is_some() {
        return SERVICES.to_vec();
    }
    if global.settings.name().is_some() {
        let is_set_up = |service: &&'static Service| global.settings.require(service).is_ok();
        return SERVICES.iter().copied().filter(is_set_up).collect();
    }
    let mut services = vec![&LINKCARD];
    if has_haoka(global) {
        services.push(&HAOKA);
    }
    services.push(&STS);
    services
}

/// Returns whether the V2.0 open API is set up without a profile.
fn has_haoka(global: &GlobalArgs) -> bool {
    let is_set = |name: &&str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    global.endpoint(&HAOKA).is_some() || [HAOKA_APP_ID, HAOKA_API_KEY].iter().any(is_set)
}

/// Checks the services: first their credentials, then everything that needs a connection.
async fn services(global: &GlobalArgs, args: &DoctorArgs) -> Vec<Finding> {
    let selected = selected(global, args);
    // Those who use only the V2.0 open API need no access key.
    let is_optional = args.service.is_empty() && global.settings.name().is_none() && has_haoka(global);
    let find = |service: &'static Service| {
        keys::find(service, global, args.offline, !is_optional || std::ptr::eq(service, &HAOKA))
    };
    let (gateways, others): (Vec<_>, Vec<_>) = selected.iter().copied().partition(|service| service.api.rpc);
    let is_shared = gateways.len() == 2 && {
        let sources: Vec<_> = gateways.iter().map(|service| global.settings.access_key(service)).collect();
        matches!(&sources[..], [one, other] if one.is_same(other))
    };
    let asked = if is_shared { gateways.get(..1).unwrap_or_default() } else { gateways.as_slice() };
    let (mut found, other) =
        join(join_all(asked.iter().copied().map(find)), join_all(others.iter().copied().map(find))).await;
    if let (true, Some(keys), Some(second)) = (is_shared, found.first(), gateways.get(1)) {
        found.push(keys.shared_with(second));
    }
    let keys: Vec<Keys> = found.into_iter().chain(other).collect();
    let checks = keys.iter().filter_map(|keys| Some(check_service(keys.finding.service?, keys, global, args.offline)));
    let mut findings = join_all(checks).await;
    findings.sort_by_key(|(service, _)| SERVICES.iter().position(|one| std::ptr::eq(*one, *service)));
    findings.into_iter().flat_map(|(_, findings)| findings).collect()
}

/// Checks everything about one service.
async fn check_service(
    service: &'static Service,
    keys: &Keys,
    global: &GlobalArgs,
    offline: bool,
) -> (&'static Service, Vec<Finding>) {
    let mut findings = vec![keys.finding.clone()];
    let client = if offline {
        Err(Box::new(Finding::skipped(DoctorCheck::Connection, said!("doctor-offline"))))
    } else {
        client(service, keys, global)
    };
    match client {
        Err(finding) => findings.push(*finding),
        Ok(client) => {
            let attempt = global.timeouts().attempt;
            let reached = network::check(service, &*client, attempt, global).await;
            findings.extend(reached.findings);
            findings.push(match (&keys.credentials, reached.is_reached) {
                (Some(_), true) => at_source(call::check(service, &*client, attempt).await, keys.place.as_deref()),
                (None, _) => Finding::skipped(DoctorCheck::Call, said!("doctor-call-without-key")),
                (_, false) => Finding::skipped(DoctorCheck::Call, said!("doctor-call-unreachable")),
            });
        }
    }
    let id = keys.id().unwrap_or_default();
    let shown = keys::masked(&id);
    (service, findings.into_iter().map(|finding| finding.of(service).without_id(&id, &shown)).collect())
}

/// Names the source of the key in the remedy of a call, which otherwise names the variables of the environment.
fn at_source(mut finding: Finding, place: Option<&str>) -> Finding {
    let Some(place) = place else { return finding };
    let parts = [
        (format!("({ACCESS_KEY_SECRET})"), format!("of {place}")),
        (ACCESS_KEY_SECRET.to_owned(), format!("the access key secret of {place}")),
        (ACCESS_KEY_ID.to_owned(), format!("the access key id of {place}")),
    ];
    let replace = |remedy| parts.iter().fold(remedy, |text: said::Said, (name, by)| text.replace(name, by));
    finding.remedy = finding.remedy.map(replace);
    finding
}

/// Returns the client of a service, or why there is none.
fn client(service: &'static Service, keys: &Keys, global: &GlobalArgs) -> Result<Box<dyn RawClient>, Box<Finding>> {
    let has_endpoint = global.emulator.is_some() || global.endpoint(service).is_some();
    if let (EndpointSource::PerOperator { example, .. }, false) = (&service.endpoint_source, has_endpoint) {
        let (variable, option) = (service.endpoint_variable(), service.endpoint_option());
        let remedy = said!("doctor-endpoint-missing-remedy", variable = variable, option = option, example = *example);
        let finding = Finding::error(DoctorCheck::Endpoint, said!("doctor-endpoint-missing"), Some(remedy));
        return Err(Box::new(finding));
    }
    clients::single_try_client(service, global, keys.credentials.as_ref())
        .map_err(|error| Box::new(machine::of_cli_error(DoctorCheck::Endpoint, error)))
}

impl Keys {
    /// Returns the same credentials for another service that uses the same source.
    fn shared_with(&self, service: &'static Service) -> Self {
        let other = self.finding.service.map_or("", |service| service.api.name);
        let status = match self.finding.status {
            DoctorStatus::Ok => DoctorStatus::Ok,
            // The problem is reported once.
            _ => DoctorStatus::Skipped,
        };
        let finding =
            Finding::new(DoctorCheck::Credentials, status, said!("doctor-key-shared", service = other)).of(service);
        Self { credentials: self.credentials.clone(), finding, place: self.place.clone() }
    }
}
