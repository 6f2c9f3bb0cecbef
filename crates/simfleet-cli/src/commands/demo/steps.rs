//! The steps of the demo that share one emulator.

use std::time::Duration;

use simfleet::clock::Clock;
use simfleet::haoka::{ActionQuery, CardOutcome, CardReport, CommandReport};
use simfleet::haoka_client::types::{ActionStatus, SimStatus};
use simfleet::linkcard::CardQuery;
use simfleet::linkcard_client::types::{CardQueryStatus, CardStatus};
use simfleet::{Haoka, Linkcard, WaitFor};
use simfleet_emulator::Emulator;
use time::{OffsetDateTime, UtcOffset};

use super::fleet::{FAILING, FLEET, MASTER, REJECTED, SINGLE, fleet};
use super::transcript::Transcript;
use crate::commands::suspend_restore;
use crate::error::CliError;
use crate::output::{OutputRow, table};
use crate::rows::{ActionRow, OutcomeRow, StatusRow};

pub(super) async fn single_card(transcript: &mut Transcript, linkcard: &Linkcard) -> Result<(), CliError> {
    transcript.step(1, "The live state of a card (GetCardRealStatus): the carrier takes a while, so the client polls.");
    let wait = WaitFor::at_most(Duration::from_secs(60));
    let mut waiter = linkcard.card_status_waiter(CardQuery::iccid(SINGLE), wait);
    while let Some(status) = waiter.next().await? {
        let states: Vec<&str> = status.rows.iter().filter_map(|row| row.status.as_ref()).map(state_word).collect();
        transcript.print(&format!("poll {}: {}", status.polls, states.join(", ")));
    }
    let status = waiter.into_status();
    transcript.print(&table(&status_rows(&status), &["iccid", "status", "online", "gprs"]));
    transcript.check("it took more than one poll", status.polls > 1);
    let finished =
        status.rows.iter().all(|row| row.status == Some(CardQueryStatus::Success) && row.online == Some(true));
    transcript.check("the only row is SUCCESS, and the card is online", status.rows.len() == 1 && finished);
    Ok(())
}

fn status_rows(status: &simfleet::linkcard::CardStatus) -> Vec<OutputRow> {
    StatusRow::of_card(status).iter().map(OutputRow::of).collect()
}

fn outcome_row(card: &CardReport) -> OutputRow {
    OutputRow::of(&OutcomeRow::of_card(card, None))
}

fn state_word(state: &CardQueryStatus) -> &str {
    simfleet::runtime::OpenText::as_str(state)
}

pub(super) async fn master_card(transcript: &mut Transcript, linkcard: &Linkcard) -> Result<(), CliError> {
    transcript.step(2, "The master card of a multi-network card: one row for each child card, one of which fails.");
    let status = linkcard.card_status(CardQuery::iccid(MASTER), WaitFor::at_most(Duration::from_secs(60))).await?;
    transcript.print(&table(&status_rows(&status), &["card", "iccid", "status", "online", "gprs"]));
    let count = |wanted: &CardQueryStatus| status.rows.iter().filter(|row| row.status.as_ref() == Some(wanted)).count();
    let children = status.rows.iter().all(|row| row.iccid.as_deref().is_some_and(|iccid| iccid != MASTER));
    transcript.check("three rows, each with the ICCID of a child card", status.rows.len() == 3 && children);
    let both = (count(&CardQueryStatus::Success), count(&CardQueryStatus::Failure));
    transcript.check("two are SUCCESS and one is FAILURE", both == (2, 1));
    Ok(())
}

pub(super) async fn suspension(transcript: &mut Transcript, haoka: &Haoka) -> Result<CommandReport, CliError> {
    transcript
        .step(3, "Suspending 250 cards (batchShutdown): batches of 100, then action records, then the cards' states.");
    let submission = haoka.suspend(fleet()).remark("demo").submit().await?;
    let batches = submission.batches.len();
    transcript.print(&format!("submitted in {batches} batches"));
    let mut waiter = haoka.follow_waiter(submission, WaitFor::at_most(Duration::from_secs(20 * 60)));
    while let Some(report) = waiter.next().await {
        transcript.print(&suspend_restore::summary(report));
    }
    let report = waiter.into_report();
    let unusual: Vec<OutputRow> =
        report.cards.iter().filter(|card| card.outcome != CardOutcome::Confirmed).map(outcome_row).collect();
    transcript.print(&table(&unusual, &["sim_no", "outcome", "reason", "serial_number"]));
    transcript.check("three batches and 250 outcomes", batches == 3 && report.cards.len() == FLEET);
    let outcome =
        |number: &str| report.cards.iter().find(|card| card.sim_no == number).map(|card| card.outcome.as_str());
    transcript.check("one card was rejected at the submission", outcome(REJECTED) == Some("rejected"));
    transcript.check("one card failed on its way to the carrier", outcome(FAILING) == Some("failed"));
    let confirmed = report.cards.iter().filter(|card| card.outcome == CardOutcome::Confirmed).count();
    transcript.check("the states of the other 248 show that they are suspended", confirmed == FLEET - 2);
    Ok(report)
}

pub(super) async fn records(
    transcript: &mut Transcript,
    haoka: &Haoka,
    report: &CommandReport,
) -> Result<(), CliError> {
    transcript.step(4, "The action records of the batch with the card that failed (querySimAction).");
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
    let shown: Vec<OutputRow> = found
        .records
        .iter()
        .take(2)
        .chain(failed.clone())
        .map(|record| OutputRow::of(&ActionRow::of_record(record)))
        .collect();
    transcript.print(&format!("{} records; the first two and the failed one:", found.records.len()));
    let columns = ["sim_no", "action_type_text", "status", "status_name", "fail_reason", "created_at"];
    transcript.print(&table(&shown, &columns));
    transcript.check(
        "every card of the batch has a record",
        found.missing.is_empty() && found.records.len() == expected.len(),
    );
    transcript.check("one record is failed, with a reason", failed.clone().count() == 1);
    Ok(())
}

pub(super) async fn states(transcript: &mut Transcript, haoka: &Haoka, report: &CommandReport) -> Result<(), CliError> {
    transcript.step(5, "The states of the cards (batchQuerySimInfo, the stored records).");
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
    let rows: Vec<OutputRow> = counts
        .iter()
        .map(|(state, count)| {
            let name = simfleet::runtime::OpenCode::name(*state).unwrap_or("unknown");
            OutputRow::new().with("sim_status", state.to_string()).with("name", name).with("cards", *count)
        })
        .collect();
    transcript.print(&table(&rows, &["sim_status", "name", "cards"]));
    let of = |wanted: SimStatus| counts.iter().find(|(state, _)| *state == wanted).map_or(0, |(_, count)| *count);
    let both = (of(SimStatus::Suspended), of(SimStatus::InService));
    transcript.check("248 cards are suspended; the rejected and the failed one are in service", both == (FLEET - 2, 2));
    Ok(())
}

pub(super) async fn lost_response(
    transcript: &mut Transcript,
    haoka: &Haoka,
    emulator: &Emulator,
) -> Result<(), CliError> {
    transcript.step(6, "Restoring three cards (batchRestore) when the connection breaks before the response arrives.");
    let rule = "cut-after-read@batchRestore*1"
        .parse()
        .map_err(|error| CliError::local(format!("the demo's fault: {error}"), "report this as a bug of simfleet"))?;
    emulator.inject(rule);
    let cards: Vec<String> = fleet().into_iter().take(3).collect();
    let submission = haoka.restore(cards).remark("demo").submit().await?;
    let unknown =
        submission.batches.iter().any(|batch| matches!(batch.outcome, simfleet::haoka::BatchOutcome::Unknown(_)));
    let report = haoka.follow(submission, WaitFor::at_most(Duration::from_secs(20 * 60))).await;
    let rows: Vec<OutputRow> = report.cards.iter().map(outcome_row).collect();
    transcript.print(&table(&rows, &["sim_no", "outcome", "serial_number"]));
    let sent = emulator.log().iter().filter(|request| request.operation == "batchRestore").count();
    transcript.check("the outcome was unknown at first, and the batch was not sent again", unknown && sent == 1);
    transcript
        .check("the action records identified the batch, and all three cards are in service", report.is_success());
    Ok(())
}

pub(super) async fn pages(transcript: &mut Transcript, linkcard: &Linkcard, clock: &dyn Clock) -> Result<(), CliError> {
    transcript.step(
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
        OutputRow::new().with("from", from).with("cards", cards).with("in_use", used)
    };
    let rows = [
        row(&format!("{read} pages"), Some(listed), Some(in_use)),
        row("counters", count(counted.card_count), count(counted.using_count)),
    ];
    transcript.print(&table(&rows, &["from", "cards", "in_use"]));
    transcript.check("the list was read to the end, 40 cards per page", read > 1 && read == listed.div_ceil(40));
    let agreed = (count(counted.card_count), count(counted.using_count)) == (Some(listed), Some(in_use));
    transcript.check("list and counters agree", agreed);
    Ok(())
}
