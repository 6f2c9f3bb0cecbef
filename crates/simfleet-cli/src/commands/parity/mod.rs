//! `simfleet parity`: compares the inferred claims of the specs with what the services respond.
//!
//! Only read operations are called, each once or twice. The report contains the shapes of responses and no values, so that it
//! can be given to others.

mod checks;
mod failure;
mod plan;
mod shape;
mod values;
mod verdict;

use clap::Args;
use clap::builder::TypedValueParser;
use simfleet::RetryPolicy;
use simfleet::runtime::{Api, Operation};

use crate::card_numbers::{CardNumber, split};
use crate::clients::{self, RawClient};
use crate::credentials::{ClientPurpose, asked_for_credentials};
use crate::error::CliError;
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
use crate::transports::LastBody;
use plan::{PlannedCall, Purpose, calls, has_visible_claims, is_called, planned};
use values::{MOST, Values};
use verdict::{Call, CallResult, Failure, Results, Verdict, has_success, judge};

/// Compare the inferred claims of the specs with what the services respond.
///
/// Calls read operations only, each once or twice apart from retries, with one card or a few. Prints a row for each call and for each inferred
/// claim: confirmed, contradicted, observed or not seen. A row contains types, formats, and names and codes that the spec has, but no
/// other value of a response: no card number, phone number, name, amount or token, and neither the endpoint nor the messages of
/// the service. The last row says whether the report is complete. The log of -v and RUST_LOG contains card numbers and
/// messages: do not send it. Write the report with -o json, read it, and send it to the maintainers of the specs.
#[derive(Args, Debug)]
pub(crate) struct ParityArgs {
    /// Card to use: an ICCID for Linkcard, a card number for the V2.0 open API. No other card is used then. A list is split at
    /// commas and spaces. May be repeated. [default: up to 3 cards of the first page of a list]
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
        Some((name, _)) if CardNumber::of_parameter(name).is_some() => Err(CliError::usage(
            text!("parity-card-value", name = name.escape_debug().to_string()),
            text!("parity-card-value-remedy"),
        )),
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

/// A service that can be called, as far as it is known without calling anything.
struct Candidate {
    service: &'static Service,
    endpoint: String,
    /// The program or the origin that must be asked for the credentials.
    asked: Option<String>,
}

pub(crate) async fn run(global: &GlobalArgs, args: ParityArgs, signals: &Signals) -> Result<Exit, CliError> {
    if matches!(global.wire, WireFormat::Xml) {
        return Err(CliError::usage(text!("parity-xml"), text!("parity-xml-remedy")));
    }
    let cards: Vec<String> = args.card.iter().flat_map(|text| split(text)).map(str::to_owned).collect();
    if cards.is_empty() && !args.card.is_empty() {
        return Err(CliError::usage(text!("parity-empty-card"), text!("parity-empty-card-remedy")));
    }
    for card in &cards {
        check_number(CardNumber::SimNo, "--card", card)?;
    }
    let mut values = Values::of_cards(&cards);
    for text in &args.value {
        let (name, value) = given_value(text)?;
        values.give(name, value);
    }
    let mut output = Output::fixed::<ParityRow>(&global.output, Some(&ParityRow::TABLE_COLUMNS))?;
    let mut services = args.service.clone();
    services.sort_by_key(|service| service.api.name);
    services.dedup_by_key(|service| service.api.name);
    let candidates = candidates(global, &services).await?;
    announce(global, &candidates, cards.len());
    let sent: usize = candidates.iter().map(|candidate| calls(candidate.service.api).len()).sum();
    input::confirm(&text!("parity-question", calls = sent), args.yes)?;
    let last_body = LastBody::default();
    let mut global = global.clone();
    global.last_body = Some(last_body.clone());
    let clients = clients(&global, &candidates, args.service.is_empty()).await?;
    let mut report = Report::default();
    let is_called = |name: &str| clients.iter().any(|(service, _)| service.api.name == name);
    let all = comparable().filter(|_| args.service.is_empty()).map(|service| service.api.name);
    report.partial = all.filter(|name| !is_called(name)).collect();
    for (service, client) in &clients {
        let mut script = Script {
            api: service.api,
            client: &**client,
            last_body: &last_body,
            results: Results::new(),
            is_stopped: false,
        };
        if report.stopped.is_none() {
            report.stopped = script.call_all(values.clone(), &mut output, signals).await?;
        }
        report.partial.extend(script.is_stopped.then_some(service.api.name));
        report.add(service.api, &script.results, &mut output)?;
    }
    report.finish(output)
}

/// Returns the given services, or all services whose endpoint and credentials are set. Calls nothing.
async fn candidates(global: &GlobalArgs, given: &[&'static Service]) -> Result<Vec<Candidate>, CliError> {
    let services: Vec<_> = if given.is_empty() { comparable().collect() } else { given.to_vec() };
    let mut found = Found::new(given.is_empty());
    for service in services {
        let endpoint = clients::single_try_client(service, global, None).map(|client| client.endpoint().to_owned());
        let candidate = match endpoint {
            Ok(endpoint) => {
                asked_for_credentials(service, global).await.map(|asked| Candidate { service, endpoint, asked })
            }
            Err(error) => Err(error),
        };
        found.add(service, candidate)?;
    }
    found.finish()
}

/// Returns the clients of the services. Gets the credentials.
async fn clients(
    global: &GlobalArgs,
    candidates: &[Candidate],
    may_leave_out: bool,
) -> Result<Vec<(&'static Service, Box<dyn RawClient>)>, CliError> {
    let mut found = Found::new(may_leave_out);
    for Candidate { service, .. } in candidates {
        let client = clients::raw_client(service, global, ClientPurpose::SEND).await;
        found.add(service, client.map(|client| (*service, client)))?;
    }
    found.finish()
}

/// What was found for each service. Services without it can be left out, but not all of them.
struct Found<T> {
    may_leave_out: bool,
    found: Vec<T>,
    first_failure: Option<CliError>,
}

impl<T> Found<T> {
    fn new(may_leave_out: bool) -> Self {
        Self { may_leave_out, found: Vec::new(), first_failure: None }
    }

    fn add(&mut self, service: &Service, result: Result<T, CliError>) -> Result<(), CliError> {
        match result {
            Ok(one) => self.found.push(one),
            Err(error) if self.may_leave_out => {
                tell!("parity-left-out", service = service.api.name, error = error.to_string());
                self.first_failure.get_or_insert(error);
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }

    fn finish(self) -> Result<Vec<T>, CliError> {
        match self.first_failure {
            Some(error) if self.found.is_empty() => Err(error),
            _ => Ok(self.found),
        }
    }
}

/// Prints what will be called and with which cards, before anything is sent.
fn announce(global: &GlobalArgs, candidates: &[Candidate], cards: usize) {
    for Candidate { service, endpoint, asked } in candidates {
        let calls = calls(service.api);
        let names: Vec<String> = calls.iter().map(|(operation, purpose)| shown_call(operation, *purpose)).collect();
        let attempts = RetryPolicy::default().attempts;
        let (service, calls) = (service.api.name, names.len());
        tell!("parity-calls", service = service, calls = calls, endpoint = endpoint.as_str(), attempts = attempts);
        say!("simfleet:   {}", names.join(", "));
        if let Some(asked) = asked {
            tell!("parity-credentials", service = service, asked = asked.as_str());
        }
    }
    match cards {
        0 => tell!("parity-cards-of-list", most = MOST),
        cards => tell!("parity-cards-given", cards = cards),
    }
    if global.verbose > 0 || std::env::var_os("RUST_LOG").is_some_and(|value| !value.is_empty()) {
        tell!("parity-log");
    }
}

fn shown_call(operation: &Operation, purpose: Purpose) -> String {
    match purpose {
        Purpose::Usual => operation.id.to_owned(),
        Purpose::Poll(parameter) => text!("parity-call-poll", operation = operation.id, parameter = parameter),
        Purpose::Rejection(parameter) => text!("parity-call-without", operation = operation.id, parameter = parameter),
    }
}

/// The calls to one service.
struct Script<'a> {
    api: &'static Api,
    client: &'a dyn RawClient,
    last_body: &'a LastBody,
    results: Results,
    /// Whether no more calls were made after a failure that every other call would have too.
    is_stopped: bool,
}

impl Script<'_> {
    /// Makes every call whose parameters are known, until no response gives a value for another one. Returns the signal that
    /// stopped it, if one did.
    async fn call_all(
        &mut self,
        mut values: Values,
        output: &mut Output,
        signals: &Signals,
    ) -> Result<Option<StopSignal>, CliError> {
        let mut waiting = calls(self.api);
        let mut stopped = None;
        while stopped.is_none() && !output.is_reader_gone() {
            let callable = |(index, (operation, purpose)): (usize, &(&'static Operation, Purpose))| {
                let is_due = *purpose == Purpose::Usual || self.results.contains_key(operation.id);
                Some((index, planned(self.api, operation, *purpose, &values).ok().filter(|_| is_due)?))
            };
            let Some((index, call)) = waiting.iter().enumerate().find_map(callable) else { break };
            let (operation, purpose) = waiting.remove(index);
            let PlannedCall { request, parameters } = call;
            self.last_body.take();
            let result = tokio::select! {
                reply = self.client.send(request) => match reply {
                    Ok(reply) => CallResult::Succeeded(reply.answer.into_value()),
                    Err(error) => {
                        let failed = self.failed(&error);
                        // The access to an operation may be missing although the credentials are right.
                        if failure::concerns_service(&error) && !has_success(&self.results) {
                            tell!("parity-stopped", service = self.api.name, reason = failed.reason.as_str());
                            self.is_stopped = true;
                            stopped = Some(format!("an earlier call failed: {}", error.kind().as_str()));
                        }
                        CallResult::Failed(failed)
                    }
                },
                signal = signals.stop() => return Ok(Some(signal)),
            };
            if let (CallResult::Succeeded(response), Purpose::Usual) = (&result, purpose) {
                values.learn(operation, response);
            }
            self.note(operation, Call { purpose, parameters, result }, output)?;
        }
        for (operation, purpose) in waiting {
            let why = stopped.clone().or_else(|| planned(self.api, operation, purpose, &values).err());
            let result = CallResult::NotCalled(why.unwrap_or_else(|| "it was not called the first time".to_owned()));
            self.note(operation, Call { purpose, parameters: Vec::new(), result }, output)?;
        }
        Ok(None)
    }

    fn failed(&self, error: &simfleet::Error) -> Failure {
        let body = self.last_body.take().filter(|_| failure::is_rejection(error));
        Failure {
            reason: failure::described(self.api, error),
            is_missing: failure::is_missing(error),
            is_rejection: failure::is_rejection(error),
            response: body.and_then(|body| serde_json::from_slice(&body).ok()),
        }
    }

    fn note(&mut self, operation: &'static Operation, call: Call, output: &mut Output) -> Result<(), CliError> {
        output.push(OutputRow::of(&call_row(self.api, operation, &call)))?;
        self.results.entry(operation.id).or_default().push(call);
        Ok(())
    }
}

fn call_row(api: &'static Api, operation: &'static Operation, call: &Call) -> ParityRow {
    let places = |response| shape::shapes(api, operation.id, response);
    let (verdict, reason, shapes) = match &call.result {
        CallResult::Succeeded(response) => {
            let shapes = places(response);
            ("succeeded", format!("the response has {}", shape::counted(shapes.len(), "place")), shapes)
        }
        CallResult::Failed(Failure { reason, response, .. }) => {
            let verdict = if is_as_intended(call) { "rejected" } else { "failed" };
            (verdict, reason.clone(), response.as_ref().map(places).unwrap_or_default())
        }
        CallResult::NotCalled(reason) => ("not_called", reason.clone(), Vec::new()),
    };
    let reason = match call.purpose {
        Purpose::Usual => reason,
        Purpose::Poll(parameter) => format!("a poll with {parameter}: {reason}"),
        Purpose::Rejection(parameter) => format!("without {parameter}: {reason}"),
    };
    let (api, subject, parameters) = (api.name, operation.id, call.parameters.clone());
    ParityRow { kind: "call", api, subject, verdict, reason, parameters, shapes, ..ParityRow::default() }
}

/// Whether a call succeeded, or was rejected if that was its purpose.
fn is_as_intended(call: &Call) -> bool {
    match (&call.result, call.purpose) {
        (CallResult::Failed(failure), Purpose::Rejection(_)) => failure.is_rejection,
        (CallResult::Succeeded(_), Purpose::Usual | Purpose::Poll(_)) => true,
        _ => false,
    }
}

/// The totals of a run.
#[derive(Debug, Default)]
struct Report {
    verdicts: Vec<Verdict>,
    is_any_success: bool,
    as_intended: usize,
    called: usize,
    stopped: Option<StopSignal>,
    /// The services that were left out or are not called any more.
    partial: Vec<&'static str>,
}

impl Report {
    /// Prints the rows of a service's claims.
    fn add(&mut self, api: &'static Api, results: &Results, output: &mut Output) -> Result<(), CliError> {
        self.is_any_success |= has_success(results);
        for call in results.values().flatten() {
            self.as_intended += usize::from(is_as_intended(call));
            self.called += usize::from(!matches!(call.result, CallResult::NotCalled(_)));
        }
        for claim in api.claims {
            let (row, verdict) = judge(api, claim, results);
            if verdict == Verdict::Contradicted {
                tell!("parity-contradicted", service = row.api, subject = row.subject, reason = row.reason.as_str());
            }
            self.verdicts.push(verdict);
            output.push(OutputRow::of(&row))?;
        }
        Ok(())
    }

    /// Prints the totals, and the last row, which says whether the report is complete.
    fn finish(&self, mut output: Output) -> Result<Exit, CliError> {
        let verdict = match (self.stopped.is_some(), self.partial.is_empty()) {
            (true, _) => "interrupted",
            (false, true) => "complete",
            (false, false) => "partial",
        };
        let Self { as_intended, called, .. } = self;
        let mut reason = format!("{as_intended} of {} had the expected response", shape::counted(*called, "call"));
        if !self.partial.is_empty() {
            reason = format!("{reason}; not called, or not any more: {}", self.partial.join(", "));
        }
        output.push(OutputRow::of(&ParityRow { kind: "report", verdict, reason, ..ParityRow::default() }))?;
        output.finish()?;
        let count = |wanted: Verdict| self.verdicts.iter().filter(|verdict| **verdict == wanted).count();
        tell!(
            "parity-totals",
            expected = *as_intended,
            called = *called,
            claims = self.verdicts.len(),
            confirmed = count(Verdict::Confirmed),
            contradicted = count(Verdict::Contradicted),
            observed = count(Verdict::Observed),
            unseen = count(Verdict::NotSeen),
        );
        if let Some(signal) = self.stopped {
            tell!("stopped-run-again", signal = signal.to_string());
            return Ok(signal.exit());
        }
        Ok(if self.is_any_success { Exit::Success } else { Exit::Failed })
    }
}
