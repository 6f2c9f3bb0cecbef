//! `simfleet status`: the live network state of cards.

mod failures;
mod progress;
mod queries;

use std::time::Duration;

use clap::Args;
use futures_util::StreamExt;
use simfleet::linkcard::{CardQuery, CardStatus};
use simfleet::linkcard_client::types::CardQueryStatus;
use simfleet::{End, Error, ErrorKind};

use crate::card_numbers::CardNumber;
use crate::clients;
use crate::error::CliError;
use crate::exit::Exit;
use crate::flags::cards::CardFile;
use crate::flags::wait::WaitArgs;
use crate::global::GlobalArgs;
use crate::output::{Output, OutputRow, say};
use crate::rows::StatusRow;
use failures::Failures;
use progress::Progress;
use queries::Queries;

const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);

/// How often the progress is updated.
const TICK: Duration = Duration::from_millis(500);

#[derive(Args, Debug)]
pub(crate) struct StatusArgs {
    /// ICCIDs of cards.
    #[arg(value_name = "ICCID")]
    pub(crate) cards: Vec<String>,

    /// The numbers are MSISDNs, not ICCIDs.
    #[arg(long)]
    pub(crate) msisdn: bool,

    #[command(flatten)]
    pub(crate) file: CardFile,

    /// Print the cards in the given order. A slow card then holds back the rows of later ones.
    #[arg(long)]
    pub(crate) in_order: bool,

    /// How many cards to poll at the same time at most [default: as many as the rate limit allows].
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) parallel: Option<u16>,

    #[command(flatten)]
    pub(crate) wait: WaitArgs,
}

pub(crate) async fn run(global: &GlobalArgs, args: StatusArgs) -> Result<Exit, CliError> {
    let kind = if args.msisdn { CardNumber::Msisdn } else { CardNumber::Iccid };
    let numbers = args.file.numbers(kind, &args.cards)?;
    let wait = args.wait.wait_for(DEFAULT_TIMEOUT);
    let linkcard = clients::linkcard(global)?;
    let mut run = Run {
        output: Output::fixed::<StatusRow>(global.output, None),
        progress: Progress::new(numbers.len()),
        failures: Failures::default(),
        exit: Exit::Success,
        late: false,
        has_result: false,
        common_failure: None,
    };
    let is_msisdn = args.msisdn;
    let cards = numbers.into_iter().map(
        move |number| {
            if is_msisdn { CardQuery::msisdn(number) } else { CardQuery::iccid(number) }
        },
    );
    let mut queries = Queries::new(&linkcard, cards, wait, args.in_order, args.parallel.map(usize::from));
    let mut ticks = tokio::time::interval(TICK);
    let mut interrupt = std::pin::pin!(tokio::signal::ctrl_c());
    loop {
        let (card, result) = tokio::select! {
            next = queries.next() => match next {
                Some(next) => next,
                None => break,
            },
            _ = ticks.tick() => {
                run.progress.tick(queries.check_outage());
                continue;
            }
            _ = &mut interrupt => return run.finish_interrupted(&queries.unfinished()),
        };
        if let Some(error) = run.add(&card, result)? {
            queries.stop();
            run.common_failure.get_or_insert(error);
        }
        if run.output.is_reader_gone() {
            break;
        }
    }
    queries.finish();
    if let Some(error) = run.common_failure.take() {
        run.add_unqueried(queries.into_rest(), &error)?;
    }
    run.finish()
}

/// The results of one run of the command.
struct Run {
    output: Output,
    progress: Progress,
    failures: Failures,
    exit: Exit,
    /// True if the deadline of a card has passed.
    late: bool,
    /// True if any card has a result.
    has_result: bool,
    /// A failure that would be the same for every other card.
    common_failure: Option<Error>,
}

impl Run {
    /// Prints the rows of a card. Returns the failure if it would be the same for every other card.
    fn add(&mut self, card: &CardQuery, result: Result<CardStatus, Error>) -> Result<Option<Error>, CliError> {
        match result {
            Ok(status) => {
                self.has_result = true;
                self.exit = self.exit.or_worse(exit_code(&status));
                self.late |= status.end == End::DeadlineReached;
                if let Some(error) = &status.last_failure {
                    self.failures.add_last_poll(card.number(), error);
                }
                self.progress.record(state(&status));
                self.push(StatusRow::of_card(&status))?;
                Ok(None)
            }
            Err(error) => {
                self.exit = self.exit.or_worse(Exit::of_card(&error));
                self.failures.add(card.number(), &error);
                self.progress.record("error");
                self.push([StatusRow::of_failure(card.number(), &error)])?;
                let is_common = matches!(error.kind(), ErrorKind::Auth | ErrorKind::ClockSkew | ErrorKind::Credentials);
                Ok((is_common && !self.has_result).then_some(error))
            }
        }
    }

    /// Prints the rows of cards that are not queried because of an earlier failure.
    fn add_unqueried(&mut self, cards: impl Iterator<Item = CardQuery>, error: &Error) -> Result<(), CliError> {
        let why = format!("not queried after an earlier failure: {error}");
        for card in cards {
            self.failures.add_unqueried();
            self.push([StatusRow::of_failure(card.number(), &why)])?;
        }
        Ok(())
    }

    fn push(&mut self, rows: impl IntoIterator<Item = StatusRow>) -> Result<(), CliError> {
        let output = &mut self.output;
        self.progress.suspend(|| rows.into_iter().try_for_each(|row| output.push(OutputRow::of(&row))))
    }

    fn finish(self) -> Result<Exit, CliError> {
        self.progress.finish();
        self.output.finish()?;
        self.failures.report();
        if self.late && self.exit == Exit::StillOpen {
            say!(
                "simfleet: the deadline passed before all rows were finished; try again, or wait longer with --timeout"
            );
        }
        Ok(self.exit)
    }

    /// Prints what is known of the open cards, and how many cards have a result.
    fn finish_interrupted(mut self, open: &[CardStatus]) -> Result<Exit, CliError> {
        for status in open {
            self.push(StatusRow::of_card(status))?;
        }
        let done = self.progress.describe();
        self.progress.finish();
        self.output.finish()?;
        self.failures.report();
        say!("simfleet: interrupted after {done}; run the same command again");
        Ok(Exit::Interrupted)
    }
}

/// Returns the exit code for the result of one card.
fn exit_code(status: &CardStatus) -> Exit {
    if status.end != End::Finished {
        return Exit::StillOpen;
    }
    let failed = status.rows.iter().any(|row| row.status == Some(CardQueryStatus::Failure));
    if failed { Exit::SomeRejected } else { Exit::Success }
}

/// Returns the state of a card for the progress: that of its rows, or `failure` if any row failed.
fn state(status: &CardStatus) -> &'static str {
    match exit_code(status) {
        Exit::StillOpen => "open",
        Exit::SomeRejected => "failure",
        _ => "success",
    }
}
