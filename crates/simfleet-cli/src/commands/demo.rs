//! `simfleet demo`: what simfleet does, told on an emulator of its own.
//!
//! Everything goes over real HTTP on this machine. Both the emulator and the client run on a clock that is faster than
//! the real one, so that minutes pass in seconds. Each step says what it expects; the exit code is 0 only if all of it
//! came true.

mod pushes;

use std::io::Write;
use std::sync::Arc;
use std::time::{Duration, Instant};

use simfleet::clock::{Clock, ScaledClock};
use simfleet::haoka::{ActionQuery, CardOutcome, CommandReport};
use simfleet::haoka_client::types::{ActionStatus, SimStatus};
use simfleet::linkcard::CardQuery;
use simfleet::linkcard_client::types::{CardQueryStatus, CardStatus};
use simfleet::{AccessKey, AppKey, Haoka, Linkcard, WaitFor};
use simfleet_emulator::{Card, Emulator, cards_from_json};
use time::{OffsetDateTime, UtcOffset};

use super::{actions, command, status};
use crate::args::DemoArgs;
use crate::exit::{Exit, Failure};
use crate::output::{Row, table};
use crate::services::{TEST_ACCESS_KEY, TEST_APP};

/// The cards with a fate of their own; the other 248 do as they are told.
const CARDS: &str = include_str!("demo_cards.json");
const SINGLE: &str = "89860000000000000001";
const MASTER: &str = "89860000000000000002";
const REJECTED: &str = "164009797RE";
const FAILING: &str = "164009797FA";
const FLEET: usize = 250;

/// Writes a line of the story. A reader who has seen enough (`| head`) does not make it fail.
macro_rules! tell {
    ($($text:tt)*) => {{
        let _ = writeln!(std::io::stdout(), $($text)*);
    }};
}

/// Counts what was expected and what came.
#[derive(Default)]
struct Story {
    broken: u32,
}

impl Story {
    fn step(&self, number: u32, title: &str) {
        tell!("\n{number}. {title}");
    }

    fn tell(&self, text: &str) {
        for line in text.lines() {
            tell!("   {line}");
        }
    }

    fn expect(&mut self, what: &str, holds: bool) {
        tell!("   {} {what}", if holds { "ok  " } else { "NOT " });
        self.broken += u32::from(!holds);
    }
}

pub(crate) async fn run(args: DemoArgs) -> Result<Exit, Failure> {
    let started = Instant::now();
    let listen = ([127, 0, 0, 1], 0).into();
    let emulator =
        Emulator::builder().cards(cards()?).time_scale(args.speed).start(listen).await.map_err(|error| {
            Failure::local(format!("the emulator does not start: {error}"), "free a port on 127.0.0.1")
        })?;
    let clock = Arc::new(ScaledClock::new(args.speed));
    let linkcard = Linkcard::builder()
        .endpoint(emulator.url())
        .credentials(AccessKey::new(TEST_ACCESS_KEY.0, TEST_ACCESS_KEY.1))
        .clock(clock.clone())
        .build()?;
    let haoka = Haoka::builder()
        .endpoint(emulator.url())
        .credentials(AppKey::new(TEST_APP.0, TEST_APP.1))
        .clock(clock.clone())
        .build()?;
    tell!("An emulator of all services listens on {}; {} of its seconds pass in one.", emulator.url(), args.speed);
    let mut story = Story::default();
    single_card(&mut story, &linkcard).await?;
    master_card(&mut story, &linkcard).await?;
    let report = suspension(&mut story, &haoka).await?;
    records(&mut story, &haoka, &report).await?;
    states(&mut story, &haoka, &report).await?;
    lost_answer(&mut story, &haoka, &emulator).await?;
    pages(&mut story, &linkcard, &*clock).await?;
    let requests = emulator.log().len();
    emulator.shutdown().await;
    let requests = requests + pushes::step(&mut story, 8).await?;
    let verdict = match story.broken {
        0 => "Everything came as expected".to_owned(),
        1 => "One expectation did not hold".to_owned(),
        broken => format!("{broken} expectations did not hold"),
    };
    tell!("\n{verdict}: {requests} signed requests in {:.1} s.", started.elapsed().as_secs_f64());
    tell!("Next: simfleet emulator --listen 127.0.0.1:2000, and in a second terminal");
    tell!("      simfleet --emulator http://127.0.0.1:2000 status {SINGLE}");
    Ok(if story.broken == 0 { Exit::Good } else { Exit::Failed })
}

fn cards() -> Result<Vec<Card>, Failure> {
    let mut cards = cards_from_json(CARDS).map_err(|error| {
        Failure::local(format!("the demo's cards: {error}"), "report this as a mistake of simfleet")
    })?;
    for number in fleet().iter().filter(|number| *number != REJECTED && *number != FAILING) {
        cards.push(Card::with_sim_no(number.as_str()));
    }
    Ok(cards)
}

/// The 250 numbers of the fleet, the rejected and the failing one among them.
fn fleet() -> Vec<String> {
    let mut numbers: Vec<String> = (0..FLEET - 2).map(|index| format!("192{index:08}")).collect();
    numbers.insert(17, REJECTED.to_owned());
    numbers.insert(142, FAILING.to_owned());
    numbers
}

async fn single_card(story: &mut Story, linkcard: &Linkcard) -> Result<(), Failure> {
    story.step(1, "The live state of a card (GetCardRealStatus): the carrier needs a while, so the query is polled.");
    let wait = WaitFor::at_most(Duration::from_secs(60));
    let mut waiter = linkcard.card_status_waiter(CardQuery::iccid(SINGLE), wait);
    while let Some(status) = waiter.next().await? {
        let states: Vec<&str> = status.rows.iter().filter_map(|row| row.status.as_ref()).map(state_word).collect();
        story.tell(&format!("look {}: {}", status.polls, states.join(", ")));
    }
    let status = waiter.into_status();
    story.tell(&table(&status::rows(&status), &["iccid", "status", "online", "gprs"]));
    story.expect("it took more than one look", status.polls > 1);
    let finished =
        status.rows.iter().all(|row| row.status == Some(CardQueryStatus::Success) && row.online == Some(true));
    story.expect("the one row is SUCCESS, and the card is online", status.rows.len() == 1 && finished);
    Ok(())
}

fn state_word(state: &CardQueryStatus) -> &str {
    simfleet::runtime::OpenText::as_str(state)
}

async fn master_card(story: &mut Story, linkcard: &Linkcard) -> Result<(), Failure> {
    story.step(2, "The master card of a multi-network card: one row for each child card, one of which fails.");
    let status = linkcard.card_status(CardQuery::iccid(MASTER), WaitFor::at_most(Duration::from_secs(60))).await?;
    story.tell(&table(&status::rows(&status), &["card", "iccid", "status", "online", "gprs"]));
    let count = |wanted: &CardQueryStatus| status.rows.iter().filter(|row| row.status.as_ref() == Some(wanted)).count();
    let children = status.rows.iter().all(|row| row.iccid.as_deref().is_some_and(|iccid| iccid != MASTER));
    story.expect("three rows, each with the ICCID of a child card", status.rows.len() == 3 && children);
    let both = (count(&CardQueryStatus::Success), count(&CardQueryStatus::Failure));
    story.expect("two are SUCCESS and one is FAILURE", both == (2, 1));
    Ok(())
}

async fn suspension(story: &mut Story, haoka: &Haoka) -> Result<CommandReport, Failure> {
    story.step(3, "Suspending 250 cards (batchShutdown): batches of 100, then action records, then the cards' states.");
    let submission = haoka.suspend(fleet()).remark("demo").submit().await?;
    let batches = submission.batches.len();
    story.tell(&format!("submitted in {batches} batches"));
    let mut waiter = haoka.follow_waiter(submission, WaitFor::at_most(Duration::from_secs(20 * 60)));
    while let Some(report) = waiter.next().await {
        story.tell(&command::summary(report));
    }
    let report = waiter.into_report();
    let unusual: Vec<Row> =
        report.cards.iter().filter(|card| card.outcome != CardOutcome::Confirmed).map(command::row).collect();
    story.tell(&table(&unusual, &["sim_no", "outcome", "reason", "serial_number"]));
    story.expect("three batches, 250 outcomes", batches == 3 && report.cards.len() == FLEET);
    let outcome =
        |number: &str| report.cards.iter().find(|card| card.sim_no == number).map(|card| card.outcome.as_str());
    story.expect("one card was rejected at the submission", outcome(REJECTED) == Some("rejected"));
    story.expect("one failed on its way to the carrier", outcome(FAILING) == Some("failed"));
    let confirmed = report.cards.iter().filter(|card| card.outcome == CardOutcome::Confirmed).count();
    story.expect("the other 248 show that they are suspended", confirmed == FLEET - 2);
    Ok(report)
}

async fn records(story: &mut Story, haoka: &Haoka, report: &CommandReport) -> Result<(), Failure> {
    story.step(4, "The action records behind it (querySimAction), for the batch with the card that failed.");
    let batch = report.cards.iter().find(|card| card.sim_no == FAILING).and_then(|card| card.serial_number.clone());
    let expected: Vec<&str> = report
        .cards
        .iter()
        .filter(|card| card.serial_number == batch && !matches!(card.outcome, CardOutcome::Rejected { .. }))
        .map(|card| card.sim_no.as_str())
        .collect();
    let query = ActionQuery::batch(batch.clone().unwrap_or_default()).expecting(expected.iter().copied());
    let found = haoka.sim_actions(query, WaitFor::at_most(Duration::from_secs(300))).await?;
    let failed = found.records.iter().filter(|record| record.status == Some(ActionStatus::Failed));
    let shown: Vec<Row> = found.records.iter().take(2).chain(failed.clone()).map(actions::row).collect();
    story.tell(&format!("{} records, two of them and the one that failed:", found.records.len()));
    let columns = ["sim_no", "action_type_text", "status", "status_name", "fail_reason", "created_at"];
    story.tell(&table(&shown, &columns));
    story.expect(
        "every card of the batch has a record",
        found.missing.is_empty() && found.records.len() == expected.len(),
    );
    story.expect("one record says failed, and why", failed.clone().count() == 1);
    Ok(())
}

async fn states(story: &mut Story, haoka: &Haoka, report: &CommandReport) -> Result<(), Failure> {
    story.step(5, "What the cards themselves say (batchQuerySimInfo, the stored records).");
    let mut counts: Vec<(SimStatus, usize)> = Vec::new();
    for cards in report.cards.chunks(100) {
        let numbers: Vec<String> = cards.iter().map(|card| card.sim_no.clone()).collect();
        let reply = haoka.send(haoka.batch_query_sim_info().sim_nos(numbers)).await?;
        for state in reply.answer.data.unwrap_or_default().items.iter().filter_map(|record| record.sim_status) {
            match counts.iter_mut().find(|(known, _)| *known == state) {
                Some((_, count)) => *count += 1,
                None => counts.push((state, 1)),
            }
        }
    }
    let rows: Vec<Row> = counts
        .iter()
        .map(|(state, count)| {
            let name = simfleet::runtime::OpenCode::name(*state).unwrap_or("unknown");
            Row::new().with("sim_status", state.to_string()).with("name", name).with("cards", *count)
        })
        .collect();
    story.tell(&table(&rows, &["sim_status", "name", "cards"]));
    let of = |wanted: SimStatus| counts.iter().find(|(state, _)| *state == wanted).map_or(0, |(_, count)| *count);
    let both = (of(SimStatus::Suspended), of(SimStatus::InService));
    story.expect("248 are suspended, the rejected and the failed one are in service", both == (FLEET - 2, 2));
    Ok(())
}

async fn lost_answer(story: &mut Story, haoka: &Haoka, emulator: &Emulator) -> Result<(), Failure> {
    story.step(6, "Restoring three cards (batchRestore) when the connection breaks before the answer comes.");
    let rule = "cut-after-read@batchRestore*1".parse().map_err(|error| {
        Failure::local(format!("the demo's fault: {error}"), "report this as a mistake of simfleet")
    })?;
    emulator.inject(rule);
    let cards: Vec<String> = fleet().into_iter().take(3).collect();
    let submission = haoka.restore(cards).remark("demo").submit().await?;
    let unknown =
        submission.batches.iter().any(|batch| matches!(batch.outcome, simfleet::haoka::BatchOutcome::Unknown(_)));
    let report = haoka.follow(submission, WaitFor::at_most(Duration::from_secs(20 * 60))).await;
    let rows: Vec<Row> = report.cards.iter().map(command::row).collect();
    story.tell(&table(&rows, &["sim_no", "outcome", "serial_number"]));
    let sent = emulator.log().iter().filter(|request| request.operation == "batchRestore").count();
    story.expect("the outcome was unknown at first, and it was not sent again", unknown && sent == 1);
    story.expect("the records gave the batch away, and all three cards are in service", report.is_success());
    Ok(())
}

async fn pages(story: &mut Story, linkcard: &Linkcard, clock: &dyn Clock) -> Result<(), Failure> {
    story.step(
        7,
        "All cards of the account, page by page (ListCardInfo), and its counters (GetSimCardStateDistribution).",
    );
    let mut pages = linkcard.pages(linkcard.list_card_info().page_size(40));
    let (mut read, mut listed, mut in_use) = (0, 0, 0);
    while let Some(page) = pages.next().await? {
        read += 1;
        listed += page.items.len();
        in_use += page.items.iter().filter(|card| card.status == Some(CardStatus::InUse)).count();
    }
    let china = UtcOffset::from_hms(8, 0, 0).unwrap_or(UtcOffset::UTC);
    let today = OffsetDateTime::from(clock.wall()).to_offset(china);
    let month = format!("{}{:02}", today.year(), u8::from(today.month()));
    let call = linkcard.get_sim_card_state_distribution().date(month);
    let counted = linkcard.send(call).await?.answer.data.unwrap_or_default();
    let count = |number: Option<i64>| number.and_then(|number| usize::try_from(number).ok());
    let row = |from: &str, cards: Option<usize>, used: Option<usize>| {
        Row::new().with("from", from).with("cards", cards).with("in_use", used)
    };
    let rows = [
        row(&format!("{read} pages"), Some(listed), Some(in_use)),
        row("counters", count(counted.card_count), count(counted.using_count)),
    ];
    story.tell(&table(&rows, &["from", "cards", "in_use"]));
    story.expect("the list was read to its end, 40 cards a page", read > 1 && read == listed.div_ceil(40));
    let agreed = (count(counted.card_count), count(counted.using_count)) == (Some(listed), Some(in_use));
    story.expect("list and counters agree", agreed);
    Ok(())
}
