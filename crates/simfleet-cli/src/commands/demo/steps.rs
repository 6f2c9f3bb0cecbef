//! The steps of the demo that share one emulator.

use std::time::Duration;

use simfleet::clock::Clock;
use simfleet::haoka::{ActionQuery, CardOutcome, CardReport, CommandReport};
use simfleet::haoka_client::types::{ActionStatus, SimStatus};
use simfleet::linkcard::CardQuery;
use simfleet::linkcard_client::types::{CardQueryStatus, CardStatus};
use simfleet::{Haoka, Linkcard, WaitFor};
use simfleet_emulator::{Emulator, FaultRule};
use time::{OffsetDateTime, UtcOffset};

use super::fleet::{FAILING, FLEET, MASTER, REJECTED, SINGLE, fleet};
use super::transcript::Transcript;
use crate::commands::suspend_restore;
use crate::error::CliError;
use crate::lang::text;
use crate::output::OutputRow;
use crate::rows::{ActionRow, OutcomeRow, StatusRow};

pub(super) async fn single_card(transcript: &mut Transcript, linkcard: &Linkcard) -> Result<(), CliError> {
    transcript.step(1, &text!("demo-step-single"));
    let wait = WaitFor::at_most(Duration::from_secs(60));
    let mut waiter = linkcard.card_status_waiter(CardQuery::iccid(SINGLE), wait);
    while let Some(status) = waiter.next().await? {
        let states: Vec<&str> = status.rows.iter().filter_map(|row| row.status.as_ref()).map(state_word).collect();
        transcript.print(&text!("demo-poll", number = status.polls, states = states.join(", ")));
    }
    let status = waiter.into_status();
    transcript.print_table(&status_rows(&status), &["iccid", "status", "online", "gprs"]);
    transcript.check(&text!("demo-check-several-polls"), status.polls > 1);
    let finished =
        status.rows.iter().all(|row| row.status == Some(CardQueryStatus::Success) && row.online == Some(true));
    transcript.check(&text!("demo-check-online"), status.rows.len() == 1 && finished);
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
    transcript.step(2, &text!("demo-step-master"));
    let status = linkcard.card_status(CardQuery::iccid(MASTER), WaitFor::at_most(Duration::from_secs(60))).await?;
    transcript.print_table(&status_rows(&status), &["card", "iccid", "status", "online", "gprs"]);
    let count = |wanted: &CardQueryStatus| status.rows.iter().filter(|row| row.status.as_ref() == Some(wanted)).count();
    let children = status.rows.iter().all(|row| row.iccid.as_deref().is_some_and(|iccid| iccid != MASTER));
    transcript.check(&text!("demo-check-children"), status.rows.len() == 3 && children);
    let both = (count(&CardQueryStatus::Success), count(&CardQueryStatus::Failure));
    transcript.check(&text!("demo-check-one-failure"), both == (2, 1));
    Ok(())
}

pub(super) async fn suspension(transcript: &mut Transcript, haoka: &Haoka) -> Result<CommandReport, CliError> {
    transcript.step(3, &text!("demo-step-suspension"));
    let submission = haoka.suspend(fleet()).remark("demo").submit().await?;
    let batches = submission.batches.len();
    transcript.print(&text!("demo-submitted", batches = batches));
    let mut waiter = haoka.follow_waiter(submission, WaitFor::at_most(Duration::from_secs(20 * 60)));
    while let Some(report) = waiter.next().await {
        transcript.print(&suspend_restore::summary(report));
    }
    let report = waiter.into_report();
    let unusual: Vec<OutputRow> =
        report.cards.iter().filter(|card| card.outcome != CardOutcome::Confirmed).map(outcome_row).collect();
    transcript.print_table(&unusual, &["sim_no", "outcome", "reason", "serial_number"]);
    transcript.check(&text!("demo-check-batches"), batches == 3 && report.cards.len() == FLEET);
    let outcome =
        |number: &str| report.cards.iter().find(|card| card.sim_no == number).map(|card| card.outcome.as_str());
    transcript.check(&text!("demo-check-rejected"), outcome(REJECTED) == Some("rejected"));
    transcript.check(&text!("demo-check-failing"), outcome(FAILING) == Some("failed"));
    let confirmed = report.cards.iter().filter(|card| card.outcome == CardOutcome::Confirmed).count();
    transcript.check(&text!("demo-check-suspended"), confirmed == FLEET - 2);
    Ok(report)
}

pub(super) async fn records(
    transcript: &mut Transcript,
    haoka: &Haoka,
    report: &CommandReport,
) -> Result<(), CliError> {
    transcript.step(4, &text!("demo-step-records"));
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
    transcript.print(&text!("demo-records", count = found.records.len()));
    let columns = ["sim_no", "action_type_text", "status", "status_name", "fail_reason", "created_at"];
    transcript.print_table(&shown, &columns);
    transcript
        .check(&text!("demo-check-all-recorded"), found.missing.is_empty() && found.records.len() == expected.len());
    transcript.check(&text!("demo-check-failed-record"), failed.clone().count() == 1);
    Ok(())
}

pub(super) async fn states(transcript: &mut Transcript, haoka: &Haoka, report: &CommandReport) -> Result<(), CliError> {
    transcript.step(5, &text!("demo-step-states"));
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
    transcript.print_table(&rows, &["sim_status", "name", "cards"]);
    let of = |wanted: SimStatus| counts.iter().find(|(state, _)| *state == wanted).map_or(0, |(_, count)| *count);
    let both = (of(SimStatus::Suspended), of(SimStatus::InService));
    transcript.check(&text!("demo-check-states"), both == (FLEET - 2, 2));
    Ok(())
}

pub(super) async fn lost_response(
    transcript: &mut Transcript,
    haoka: &Haoka,
    emulator: &Emulator,
) -> Result<(), CliError> {
    transcript.step(6, &text!("demo-step-lost"));
    let rule = "cut-after-read@batchRestore*1".parse::<FaultRule>().map_err(|error| {
        CliError::local(text!("demo-fault-invalid", error = error.to_string()), text!("demo-bug-remedy"))
    })?;
    emulator.inject(rule);
    let cards: Vec<String> = fleet().into_iter().take(3).collect();
    let submission = haoka.restore(cards).remark("demo").submit().await?;
    let unknown =
        submission.batches.iter().any(|batch| matches!(batch.outcome, simfleet::haoka::BatchOutcome::Unknown(_)));
    let report = haoka.follow(submission, WaitFor::at_most(Duration::from_secs(20 * 60))).await;
    let rows: Vec<OutputRow> = report.cards.iter().map(outcome_row).collect();
    transcript.print_table(&rows, &["sim_no", "outcome", "serial_number"]);
    let sent = emulator.log().iter().filter(|request| request.operation == "batchRestore").count();
    transcript.check(&text!("demo-check-not-sent-again"), unknown && sent == 1);
    transcript.check(&text!("demo-check-identified"), report.is_success());
    Ok(())
}

pub(super) async fn pages(transcript: &mut Transcript, linkcard: &Linkcard, clock: &dyn Clock) -> Result<(), CliError> {
    transcript.step(7, &text!("demo-step-pages"));
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
        row(&text!("demo-page-rows", pages = read), Some(listed), Some(in_use)),
        row(&text!("demo-counter-row"), count(counted.card_count), count(counted.using_count)),
    ];
    transcript.print_table(&rows, &["from", "cards", "in_use"]);
    transcript.check(&text!("demo-check-read-to-end"), read > 1 && read == listed.div_ceil(40));
    let agreed = (count(counted.card_count), count(counted.using_count)) == (Some(listed), Some(in_use));
    transcript.check(&text!("demo-check-counters"), agreed);
    Ok(())
}
