//! `simfleet parity`: compares the inferred claims of the specs with what the services respond.
//!
//! Only read operations are called, each at most once. The report contains the shapes of responses and no values, so that it
//! can be given to others.

mod plan;
mod shape;
mod values;
mod verdict;

use clap::Args;
use clap::builder::TypedValueParser;
use simfleet::runtime::Operation;
use simfleet::{Error, ErrorKind};

use crate::card_numbers::{CardNumber, split};
use crate::clients::{self, RawClient};
use crate::credentials::ClientPurpose;
use crate::error::{CliError, one_line};
use crate::exit::Exit;
use crate::flags::cards::check_number;
use crate::flags::known::KnownValues;
use crate::global::{GlobalArgs, WireFormat};
use crate::input;
use crate::lang::text;
use crate::output::{Output, OutputRow, say, tell};
use crate::rows::ParityRow;
use crate::services::{SERVICES, Service};
use crate::signals::{Signals, StopSignal};
use plan::{PlannedCall, has_visible_claims, is_called, planned};
use values::Values;
use verdict::{CallResult, Results, Verdict, judge};

/// Compare the inferred claims of the specs with what the services respond.
///
/// Calls read operations only, each at most once apart from retries, with one card or a few. Prints a row for each call and for each inferred
/// claim: confirmed, contradicted, observed or not seen. A row contains types, formats and codes that the spec lists, but no
/// other value of a response: no card number, phone number, name, amount or token, and neither the endpoint nor the messages of
/// the service. Write the report with -o json, read it, and send it to the maintainers of the specs.
#[derive(Args, Debug)]
pub(crate) struct ParityArgs {
    /// Card to use: an ICCID for Linkcard, a card number for the V2.0 open API. A list is split at commas and spaces. May be
    /// repeated. [default: cards of the first page of a list]
    #[arg(long, value_name = "NUMBER")]
    pub(crate) card: Vec<String>,

    /// Value of a parameter that no list contains, such as promoCode=CODE or keyNos=NUMBER. May be repeated.
    #[arg(long, value_name = "NAME=VALUE")]
    pub(crate) value: Vec<String>,

    /// Service to call. May be repeated. [default: all services whose credentials are set]
    #[arg(long, value_name = "NAME", value_parser = service_parser(), hide_possible_values = true)]
    pub(crate) service: Vec<&'static Service>,

    /// Do not ask before sending.
    #[arg(long, short)]
    pub(crate) yes: bool,
}

/// Returns a parser that suggests the services with claims that calls can show.
fn service_parser() -> impl TypedValueParser<Value = &'static Service> {
    KnownValues::new(comparable().map(|service| service.api.name)).try_map(|name| service(&name))
}

fn service(name: &str) -> Result<&'static Service, String> {
    let known: Vec<_> = comparable().collect();
    known.iter().copied().find(|service| service.api.name == name).ok_or_else(|| {
        let names: Vec<&str> = known.iter().map(|service| service.api.name).collect();
        text!("parity-service", services = names.join(", "))
    })
}

/// Splits a value of `--value`. Fails if no called operation has the parameter.
fn given_value(text: &str) -> Result<(&str, &str), CliError> {
    let is_known = |name: &str| {
        let operations = comparable().flat_map(|service| service.api.operations).filter(|one| is_called(one).is_ok());
        operations.flat_map(|operation| operation.parameters).any(|parameter| parameter.name.eq_ignore_ascii_case(name))
    };
    match text.split_once('=') {
        Some((name, value)) if is_known(name) && !value.is_empty() => Ok((name, value)),
        Some((name, _)) if !is_known(name) => Err(CliError::usage(
            text!("parity-unknown-parameter", name = name.escape_debug().to_string()),
            text!("parity-unknown-parameter-remedy"),
        )),
        _ => Err(CliError::usage(
            text!("parity-not-a-pair", text = text.escape_debug().to_string()),
            text!("parity-not-a-pair-remedy"),
        )),
    }
}

/// Returns the services with claims that calls can show.
fn comparable() -> impl Iterator<Item = &'static Service> {
    SERVICES.iter().copied().filter(|service| has_visible_claims(service.api))
}

/// A service, its client, and the operations that may be called.
struct Script {
    service: &'static Service,
    client: Box<dyn RawClient>,
    operations: Vec<&'static Operation>,
}

pub(crate) async fn run(global: &GlobalArgs, args: ParityArgs, signals: &Signals) -> Result<Exit, CliError> {
    if matches!(global.wire, WireFormat::Xml) {
        return Err(CliError::usage(text!("parity-xml"), text!("parity-xml-remedy")));
    }
    let cards: Vec<String> = args.card.iter().flat_map(|text| split(text)).map(str::to_owned).collect();
    for card in &cards {
        check_number(CardNumber::SimNo, "--card", card)?;
    }
    let mut values = Values::of_cards(&cards);
    for text in &args.value {
        let (name, value) = given_value(text)?;
        values.give(name, value);
    }
    let mut output = Output::fixed::<ParityRow>(&global.output, Some(&ParityRow::TABLE_COLUMNS))?;
    let scripts = scripts(global, &args.service).await?;
    announce(&scripts);
    let calls: usize = scripts.iter().map(|script| script.operations.len()).sum();
    input::confirm(&text!("parity-question", calls = calls), args.yes)?;
    let mut report = Report::default();
    for script in &scripts {
        let mut results = Results::new();
        report.stopped = call_all(script, values.clone(), &mut results, &mut output, signals).await?;
        report.add(script.service, &results, &mut output)?;
        if report.stopped.is_some() {
            break;
        }
    }
    output.finish()?;
    Ok(report.finish())
}

/// Returns the scripts of the given services, or of all services whose credentials and endpoint are set.
async fn scripts(global: &GlobalArgs, given: &[&'static Service]) -> Result<Vec<Script>, CliError> {
    let services: Vec<_> = if given.is_empty() { comparable().collect() } else { given.to_vec() };
    let (mut scripts, mut first_failure) = (Vec::new(), None);
    for service in services {
        match clients::raw_client(service, global, ClientPurpose::SEND).await {
            Ok(client) => {
                let operations =
                    service.api.operations.iter().filter(|operation| is_called(operation).is_ok()).collect();
                scripts.push(Script { service, client, operations });
            }
            Err(error) if given.is_empty() => {
                tell!("parity-left-out", service = service.api.name, error = error.to_string());
                first_failure.get_or_insert(error);
            }
            Err(error) => return Err(error),
        }
    }
    match first_failure {
        Some(error) if scripts.is_empty() => Err(error),
        _ => Ok(scripts),
    }
}

/// Prints what will be called, before anything is sent.
fn announce(scripts: &[Script]) {
    for Script { service, client, operations } in scripts {
        let names: Vec<&str> = operations.iter().map(|operation| operation.id).collect();
        tell!("parity-calls", service = service.api.name, calls = names.len(), endpoint = client.endpoint());
        say!("simfleet:   {}", names.join(", "));
    }
}

/// Calls every operation whose parameters are known, until no response gives a value for another one. Returns the signal that
/// stopped it, if one did.
async fn call_all(
    script: &Script,
    mut values: Values,
    results: &mut Results,
    output: &mut Output,
    signals: &Signals,
) -> Result<Option<StopSignal>, CliError> {
    let mut waiting = script.operations.clone();
    let mut stopped = None;
    while stopped.is_none() && !output.is_reader_gone() {
        let callable =
            |(index, operation): (usize, &&'static Operation)| Some((index, planned(operation, &values).ok()?));
        let Some((index, PlannedCall { request, parameters })) = waiting.iter().enumerate().find_map(callable) else {
            break;
        };
        let operation = waiting.remove(index);
        let result = tokio::select! {
            reply = script.client.send(request) => match reply {
                Ok(reply) => CallResult::Succeeded(reply.answer.into_value()),
                Err(error) => {
                    if concerns_service(&error, results) {
                        tell!("parity-stopped", service = script.service.api.name, error = one_line(&error));
                        stopped = Some(format!("an earlier call failed: {}", error.kind().as_str()));
                    }
                    failed(&error)
                }
            },
            signal = signals.stop() => return Ok(Some(signal)),
        };
        if let CallResult::Succeeded(response) = &result {
            values.learn(operation, response);
        }
        output.push(OutputRow::of(&call_row(operation, &result, parameters)))?;
        results.insert(operation.id, result);
    }
    for operation in waiting {
        let why = stopped.clone().or_else(|| planned(operation, &values).err());
        let result = CallResult::NotCalled(why.unwrap_or_default());
        output.push(OutputRow::of(&call_row(operation, &result, Vec::new())))?;
        results.insert(operation.id, result);
    }
    Ok(None)
}

/// Whether a failure would repeat for every other operation, so that no other is called.
fn concerns_service(error: &Error, results: &Results) -> bool {
    match error.kind() {
        ErrorKind::Connect | ErrorKind::Credentials | ErrorKind::ClockSkew => true,
        // An account may lack the permission for some operations.
        ErrorKind::Auth => !results.values().any(|result| matches!(result, CallResult::Succeeded(_))),
        _ => false,
    }
}

/// Describes a failure without the message of the service, which may quote the request.
fn failed(error: &Error) -> CallResult {
    let kind = error.kind();
    let status = error.status().map(|status| format!(", HTTP {status}")).unwrap_or_default();
    let is_word = |code: &&str| {
        let is_ascii = code.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte));
        is_ascii && code.len() <= 64 && code.bytes().filter(u8::is_ascii_digit).count() <= 3
    };
    let code = error.code().filter(is_word).map(|code| format!(", code {code}")).unwrap_or_default();
    let is_missing =
        matches!(kind, ErrorKind::Service | ErrorKind::Decode) && matches!(error.status(), Some(404 | 405));
    CallResult::Failed { reason: format!("the call failed: {}{status}{code}", kind.as_str()), is_missing }
}

fn call_row(operation: &'static Operation, result: &CallResult, parameters: Vec<&'static str>) -> ParityRow {
    let (verdict, reason, shapes) = match result {
        CallResult::Succeeded(response) => {
            let shapes = shape::shapes(operation.id, response);
            ("succeeded", format!("the response has {} places", shapes.len()), shapes)
        }
        CallResult::Failed { reason, .. } => ("failed", reason.clone(), Vec::new()),
        CallResult::NotCalled(reason) => ("not_called", reason.clone(), Vec::new()),
    };
    let (api, subject) = (operation.api, operation.id);
    ParityRow { kind: "call", api, subject, verdict, reason, parameters, shapes, ..ParityRow::default() }
}

/// The totals of a run.
#[derive(Debug, Default)]
struct Report {
    verdicts: Vec<Verdict>,
    succeeded: usize,
    called: usize,
    stopped: Option<StopSignal>,
}

impl Report {
    /// Prints the rows of a service's claims.
    fn add(&mut self, service: &'static Service, results: &Results, output: &mut Output) -> Result<(), CliError> {
        for result in results.values() {
            self.succeeded += usize::from(matches!(result, CallResult::Succeeded(_)));
            self.called += usize::from(!matches!(result, CallResult::NotCalled(_)));
        }
        for claim in service.api.claims {
            let (row, verdict) = judge(service.api, claim, results);
            if verdict == Verdict::Contradicted {
                tell!("parity-contradicted", service = row.api, subject = row.subject, reason = row.reason.as_str());
            }
            self.verdicts.push(verdict);
            output.push(OutputRow::of(&row))?;
        }
        Ok(())
    }

    /// Prints the totals.
    fn finish(&self) -> Exit {
        let count = |wanted: Verdict| self.verdicts.iter().filter(|verdict| **verdict == wanted).count();
        tell!(
            "parity-totals",
            succeeded = self.succeeded,
            called = self.called,
            claims = self.verdicts.len(),
            confirmed = count(Verdict::Confirmed),
            contradicted = count(Verdict::Contradicted),
            observed = count(Verdict::Observed),
            unseen = count(Verdict::NotSeen),
        );
        if let Some(signal) = self.stopped {
            tell!("stopped-run-again", signal = signal.to_string());
            return signal.exit();
        }
        if self.succeeded == 0 { Exit::Failed } else { Exit::Success }
    }
}
