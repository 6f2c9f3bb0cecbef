//! Creates, lists, cancels and deletes runs.

use std::collections::{BTreeMap, HashMap};

use tokio_postgres::Row;

use super::session::{Session, value};
use crate::error::{LedgerError, LedgerErrorKind};
use crate::ledger::{LedgerResult, Unless};
use crate::model::{Run, RunCounts, RunId, RunPlan, RunState};
use crate::time::{instant, millis};

/// The key of the advisory lock under which runs are opened on a condition: "SIMFOPEN".
const OPENING: i64 = 0x5349_4D46_4F50_454E;

pub(super) async fn create(session: &mut Session, id: &RunId, plan: &RunPlan, now: Option<i64>) -> LedgerResult<()> {
    let RunPlan { operation, endpoint, account, parameters } = plan;
    let (id, parameters) = (id.as_str(), parameters.to_string());
    let statement = "INSERT INTO simfleet.runs (id, operation, endpoint, account, parameters, state, created_at)
         VALUES ($1, $2, $3, $4, $5, 'loading', simfleet.now_millis($6)) ON CONFLICT DO NOTHING";
    let added = session.execute(statement, &[&id, operation, endpoint, account, &parameters, &now]).await?;
    if added > 0 || session.is_repeated && is_new(session, id, plan).await? {
        return Ok(());
    }
    Err(LedgerError::new(LedgerErrorKind::Invalid, format!("the run {id} exists already"))
        .with_remedy("use another id"))
}

/// Returns whether a run is the one that a request whose response was lost has created.
async fn is_new(session: &mut Session, id: &str, plan: &RunPlan) -> LedgerResult<bool> {
    let statement = "SELECT TRUE FROM simfleet.runs
         WHERE id = $1 AND operation = $2 AND endpoint = $3 AND account = $4 AND parameters = $5 AND state = 'loading'
           AND NOT EXISTS (SELECT FROM simfleet.cards WHERE cards.run = runs.run)";
    let RunPlan { operation, endpoint, account, parameters } = plan;
    Ok(session.row(statement, &[&id, operation, endpoint, account, &parameters.to_string()]).await?.is_some())
}

/// Returns the key and the state of a run.
///
/// # Errors
///
/// Fails if it does not exist.
pub(super) async fn find(session: &mut Session, id: &RunId) -> LedgerResult<(i64, RunState)> {
    let found = session.row("SELECT run, state FROM simfleet.runs WHERE id = $1", &[&id.as_str()]).await?;
    found.as_ref().map(key_and_state).transpose()?.ok_or_else(|| no_run(id))
}

/// Returns the key and the state of a run that no other worker changes until the transaction ends.
async fn lock(session: &mut Session, id: &RunId) -> LedgerResult<Option<(i64, RunState)>> {
    let statement = "SELECT run, state FROM simfleet.runs WHERE id = $1 FOR UPDATE";
    session.row(statement, &[&id.as_str()]).await?.as_ref().map(key_and_state).transpose()
}

fn key_and_state(row: &Row) -> LedgerResult<(i64, RunState)> {
    Ok((value(row, 0)?, RunState::parse(value(row, 1)?).unwrap_or(RunState::Cancelled)))
}

fn no_run(id: &RunId) -> LedgerError {
    LedgerError::new(LedgerErrorKind::Invalid, format!("the ledger has no run {id}"))
        .with_remedy("list the runs of the ledger, and give the id of one")
}

pub(super) async fn add_cards(session: &mut Session, id: &RunId, cards: &[String]) -> LedgerResult<u64> {
    session.begin().await?;
    let (run, state) = lock(session, id).await?.ok_or_else(|| no_run(id))?;
    if state != RunState::Loading {
        return Err(LedgerError::new(LedgerErrorKind::Invalid, format!("the list of the run {id} is complete"))
            .with_remedy("create another run for further cards"));
    }
    // The first of repeated numbers keeps its place.
    let statement = "WITH given AS (
             SELECT card, min(place) AS place FROM unnest($2::TEXT[]) WITH ORDINALITY AS list (card, place) GROUP BY card
         ), added AS (
             SELECT card, place FROM given
             WHERE NOT EXISTS (SELECT FROM simfleet.cards WHERE cards.run = $1 AND cards.card = given.card)
         )
         INSERT INTO simfleet.cards (run, position, card)
         SELECT $1, (SELECT coalesce(max(position) + 1, 0) FROM simfleet.cards WHERE run = $1)
                + row_number() OVER (ORDER BY place) - 1, card
         FROM added";
    let mut added = session.execute(statement, &[&run, &cards]).await?;
    if session.is_repeated {
        // The first request may have added them.
        let statement = "SELECT count(*) FROM simfleet.cards WHERE run = $1 AND card = ANY($2)";
        added = count(session.one(statement, &[&run, &cards]).await?);
    }
    session.commit().await?;
    Ok(added)
}

pub(super) async fn open(session: &mut Session, id: &RunId) -> LedgerResult<()> {
    session.begin().await?;
    set_open(session, id).await?;
    session.commit().await
}

/// Opens a run unless one of the others forbids it.
pub(super) async fn open_unless(session: &mut Session, id: &RunId, unless: &Unless) -> LedgerResult<Option<RunId>> {
    session.begin().await?;
    // One worker at a time checks and opens. The statements after this one see what the worker before has committed.
    session.rows("SELECT pg_advisory_xact_lock($1)", &[&OPENING]).await?;
    let is_open = session.is_repeated && find(session, id).await?.1 == RunState::Open;
    if !is_open {
        let others = others(session, id, unless).await?;
        if let Some(other) = unless.choose(&others) {
            session.roll_back().await?;
            return Ok(Some(other));
        }
        set_open(session, id).await?;
    }
    session.commit().await?;
    Ok(None)
}

/// Returns the runs that may forbid another one, the newest first.
async fn others(session: &mut Session, id: &RunId, unless: &Unless) -> LedgerResult<Vec<Run>> {
    let statement = "SELECT run, id, operation, endpoint, account, parameters, state, created_at FROM simfleet.runs
         WHERE created_at >= $2 AND state <> 'loading' AND id <> $1
           AND (endpoint, account) = (SELECT endpoint, account FROM simfleet.runs WHERE id = $1)
         ORDER BY created_at DESC, run DESC";
    let rows = session.rows(statement, &[&id.as_str(), &millis(unless.since())]).await?;
    let keys: Vec<i64> = rows.iter().map(|row| value(row, 0)).collect::<LedgerResult<_>>()?;
    let statement = "SELECT run, state, is_final, batch IS NULL, count(*) FROM simfleet.cards
         WHERE run = ANY($1) GROUP BY 1, 2, 3, 4";
    let mut counts = counts(&session.rows(statement, &[&keys]).await?)?;
    rows.iter().map(|row| run(row, counts.remove(&value(row, 0)?).unwrap_or_default())).collect()
}

async fn set_open(session: &mut Session, id: &RunId) -> LedgerResult<()> {
    let (run, state) = lock(session, id).await?.ok_or_else(|| no_run(id))?;
    if state != RunState::Loading && !(session.is_repeated && state == RunState::Open) {
        return Err(LedgerError::new(LedgerErrorKind::Invalid, format!("the run {id} is {}", state.as_str()))
            .with_remedy("create another run"));
    }
    session.execute("UPDATE simfleet.runs SET state = 'open' WHERE run = $1", &[&run]).await?;
    Ok(())
}

pub(super) async fn start_work(session: &mut Session, id: &RunId) -> LedgerResult<i64> {
    let statement = "UPDATE simfleet.runs SET starts = starts + 1 WHERE id = $1 RETURNING starts";
    let row = session.row(statement, &[&id.as_str()]).await?;
    value(&row.ok_or_else(|| no_run(id))?, 0)
}

pub(super) async fn cancel(session: &mut Session, id: &RunId) -> LedgerResult<u64> {
    session.begin().await?;
    // Waits for intents that are being stored, and keeps others away.
    let (run, _) = lock(session, id).await?.ok_or_else(|| no_run(id))?;
    session.execute("UPDATE simfleet.runs SET state = 'cancelled' WHERE run = $1", &[&run]).await?;
    // A claimed batch without an intent cannot be sent any more, because `intend` rejects a cancelled run.
    let statement = "SELECT count(*) FROM simfleet.cards LEFT JOIN simfleet.batches USING (batch)
         WHERE cards.run = $1 AND NOT cards.is_final AND (cards.batch IS NULL OR batches.stage = 'claimed')";
    let unsent = session.one(statement, &[&run]).await?;
    session.commit().await?;
    Ok(count(unsent))
}

pub(super) async fn delete(session: &mut Session, id: &RunId) -> LedgerResult<()> {
    session.begin().await?;
    match lock(session, id).await? {
        Some((run, _)) => {
            // Cards refer to batches, so they go first.
            for statement in [
                "DELETE FROM simfleet.cards WHERE run = $1",
                "DELETE FROM simfleet.batches WHERE run = $1",
                "DELETE FROM simfleet.runs WHERE run = $1",
            ] {
                session.execute(statement, &[&run]).await?;
            }
        }
        None if session.is_repeated => {}
        None => return Err(no_run(id)),
    }
    session.commit().await
}

pub(super) async fn one(session: &mut Session, id: &RunId) -> LedgerResult<Option<Run>> {
    session.begin_reading().await?;
    let statement = "SELECT run, id, operation, endpoint, account, parameters, state, created_at
         FROM simfleet.runs WHERE id = $1";
    let found = session.row(statement, &[&id.as_str()]).await?;
    let run = match found {
        Some(row) => {
            let statement = "SELECT run, state, is_final, batch IS NULL, count(*) FROM simfleet.cards
                 WHERE run = $1 GROUP BY 1, 2, 3, 4";
            let key: i64 = value(&row, 0)?;
            let rows = session.rows(statement, &[&key]).await?;
            Some(run(&row, counts(&rows)?.remove(&key).unwrap_or_default())?)
        }
        None => None,
    };
    session.commit().await?;
    Ok(run)
}

pub(super) async fn all(session: &mut Session) -> LedgerResult<Vec<Run>> {
    session.begin_reading().await?;
    let statement = "SELECT run, id, operation, endpoint, account, parameters, state, created_at
         FROM simfleet.runs ORDER BY created_at DESC, run DESC";
    let rows = session.rows(statement, &[]).await?;
    let statement = "SELECT run, state, is_final, batch IS NULL, count(*) FROM simfleet.cards GROUP BY 1, 2, 3, 4";
    let mut counts = counts(&session.rows(statement, &[]).await?)?;
    session.commit().await?;
    rows.iter().map(|row| run(row, counts.remove(&value(row, 0)?).unwrap_or_default())).collect()
}

fn run(row: &Row, counts: RunCounts) -> LedgerResult<Run> {
    Ok(Run {
        id: value::<&str>(row, 1)?.parse()?,
        plan: RunPlan {
            operation: value(row, 2)?,
            endpoint: value(row, 3)?,
            account: value(row, 4)?,
            parameters: serde_json::from_str(value(row, 5)?).unwrap_or_default(),
        },
        state: RunState::parse(value(row, 6)?).unwrap_or(RunState::Cancelled),
        created_at: instant(value(row, 7)?),
        counts,
    })
}

/// Returns the counts of runs by their keys.
fn counts(rows: &[Row]) -> LedgerResult<HashMap<i64, RunCounts>> {
    let mut all: HashMap<i64, RunCounts> = HashMap::new();
    for row in rows {
        let (state, is_final, is_waiting): (Option<String>, bool, bool) =
            (value(row, 1)?, value(row, 2)?, value(row, 3)?);
        let number = count(value(row, 4)?);
        let counts = all.entry(value(row, 0)?).or_insert_with(|| RunCounts {
            cards: 0,
            waiting: 0,
            unfinished: 0,
            results: BTreeMap::new(),
        });
        counts.add(state, is_final, is_waiting, number);
    }
    Ok(all)
}

fn count(value: i64) -> u64 {
    u64::try_from(value).unwrap_or_default()
}
