//! Creates, lists, cancels and deletes runs.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, Transaction, TransactionBehavior, params};

use super::errors::convert;
use crate::error::{LedgerError, LedgerErrorKind};
use crate::ledger::{LedgerResult, Unless};
use crate::model::{Run, RunCounts, RunId, RunPlan, RunState};
use crate::time::{instant, millis};

/// Begins a transaction that may write.
pub(super) fn begin(connection: &mut Connection) -> LedgerResult<Transaction<'_>> {
    connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(convert)
}

pub(super) fn create(connection: &mut Connection, id: &RunId, plan: &RunPlan, now: i64) -> LedgerResult<()> {
    let RunPlan { operation, endpoint, account, parameters } = plan;
    let added = connection
        .execute(
            "INSERT INTO runs (id, operation, endpoint, account, parameters, state, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, 'loading', ?6) ON CONFLICT DO NOTHING",
            params![id.as_str(), operation, endpoint, account, parameters.to_string(), now],
        )
        .map_err(convert)?;
    match added {
        0 => Err(LedgerError::new(LedgerErrorKind::Invalid, format!("the run {id} exists already"))
            .with_remedy("use another id")),
        _ => Ok(()),
    }
}

/// Returns the key and the state of a run.
///
/// # Errors
///
/// Fails if it does not exist.
pub(super) fn find(connection: &Connection, id: &RunId) -> LedgerResult<(i64, RunState)> {
    let found = connection
        .query_row("SELECT run, state FROM runs WHERE id = ?1", [id.as_str()], |row| {
            Ok((row.get(0)?, row.get::<_, String>(1)?))
        })
        .optional()
        .map_err(convert)?;
    let Some((run, state)) = found else {
        return Err(LedgerError::new(LedgerErrorKind::Invalid, format!("the ledger has no run {id}"))
            .with_remedy("list the runs of the ledger, and give the id of one"));
    };
    Ok((run, RunState::parse(&state).unwrap_or(RunState::Cancelled)))
}

pub(super) fn add_cards(connection: &mut Connection, id: &RunId, cards: &[String]) -> LedgerResult<u64> {
    let transaction = begin(connection)?;
    let (run, state) = find(&transaction, id)?;
    if state != RunState::Loading {
        return Err(LedgerError::new(LedgerErrorKind::Invalid, format!("the list of the run {id} is complete"))
            .with_remedy("create another run for further cards"));
    }
    let mut added = 0;
    {
        let last: Option<i64> = transaction
            .query_row("SELECT max(position) FROM cards WHERE run = ?1", [run], |row| row.get(0))
            .map_err(convert)?;
        let mut position = last.map_or(0, |last| last + 1);
        let mut insert = transaction
            .prepare_cached("INSERT INTO cards (run, position, card) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")
            .map_err(convert)?;
        for card in cards {
            let rows = insert.execute(params![run, position, card]).map_err(convert)?;
            if rows > 0 {
                position += 1;
                added += 1;
            }
        }
    }
    transaction.commit().map_err(convert)?;
    Ok(added)
}

pub(super) fn open(connection: &mut Connection, id: &RunId) -> LedgerResult<()> {
    let transaction = begin(connection)?;
    set_open(&transaction, id)?;
    transaction.commit().map_err(convert)
}

/// Opens a run unless one of the others forbids it. No other process opens a run between the check and the commit.
pub(super) fn open_unless(connection: &mut Connection, id: &RunId, unless: &Unless) -> LedgerResult<Option<RunId>> {
    let transaction = begin(connection)?;
    let others: Vec<StoredRun> = transaction
        .prepare(&format!(
            "{COLUMNS} WHERE created_at >= ?2 AND state <> 'loading' AND id <> ?1
                 AND (endpoint, account) = (SELECT endpoint, account FROM runs WHERE id = ?1)
             ORDER BY created_at DESC, run DESC"
        ))
        .and_then(|mut select| select.query_map(params![id.as_str(), millis(unless.since())], stored)?.collect())
        .map_err(convert)?;
    let others: Vec<Run> =
        others.into_iter().map(|stored| stored.with_counts(&transaction)).collect::<LedgerResult<_>>()?;
    if let Some(other) = unless.choose(&others) {
        return Ok(Some(other));
    }
    set_open(&transaction, id)?;
    transaction.commit().map_err(convert)?;
    Ok(None)
}

fn set_open(connection: &Connection, id: &RunId) -> LedgerResult<()> {
    let (run, state) = find(connection, id)?;
    if state != RunState::Loading {
        return Err(LedgerError::new(LedgerErrorKind::Invalid, format!("the run {id} is {}", state.as_str()))
            .with_remedy("create another run"));
    }
    connection.execute("UPDATE runs SET state = 'open' WHERE run = ?1", [run]).map(|_| ()).map_err(convert)
}

pub(super) fn start_work(connection: &mut Connection, id: &RunId) -> LedgerResult<i64> {
    let (run, _) = find(connection, id)?;
    connection
        .query_row("UPDATE runs SET starts = starts + 1 WHERE run = ?1 RETURNING starts", [run], |row| row.get(0))
        .map_err(convert)
}

pub(super) fn cancel(connection: &mut Connection, id: &RunId) -> LedgerResult<u64> {
    let transaction = begin(connection)?;
    let (run, _) = find(&transaction, id)?;
    transaction.execute("UPDATE runs SET state = 'cancelled' WHERE run = ?1", [run]).map_err(convert)?;
    // A claimed batch without an intent cannot be sent any more, because `intend` rejects a cancelled run.
    let unsent: i64 = transaction
        .query_row(
            "SELECT count(*) FROM cards LEFT JOIN batches USING (batch)
             WHERE cards.run = ?1 AND cards.is_final = 0 AND (cards.batch IS NULL OR batches.stage = 'claimed')",
            [run],
            |row| row.get(0),
        )
        .map_err(convert)?;
    transaction.commit().map_err(convert)?;
    Ok(u64::try_from(unsent).unwrap_or_default())
}

pub(super) fn delete(connection: &mut Connection, id: &RunId) -> LedgerResult<()> {
    let transaction = begin(connection)?;
    let (run, _) = find(&transaction, id)?;
    // Cards refer to batches, so they go first.
    for statement in
        ["DELETE FROM cards WHERE run = ?1", "DELETE FROM batches WHERE run = ?1", "DELETE FROM runs WHERE run = ?1"]
    {
        transaction.execute(statement, [run]).map_err(convert)?;
    }
    transaction.commit().map_err(convert)
}

const COLUMNS: &str = "SELECT run, id, operation, endpoint, account, parameters, state, created_at FROM runs";

pub(super) fn one(connection: &mut Connection, id: &RunId) -> LedgerResult<Option<Run>> {
    let transaction = connection.transaction().map_err(convert)?;
    let found = transaction
        .query_row(&format!("{COLUMNS} WHERE id = ?1"), [id.as_str()], stored)
        .optional()
        .map_err(convert)?;
    found.map(|stored| stored.with_counts(&transaction)).transpose()
}

pub(super) fn all(connection: &mut Connection) -> LedgerResult<Vec<Run>> {
    let transaction = connection.transaction().map_err(convert)?;
    let mut statement =
        transaction.prepare(&format!("{COLUMNS} ORDER BY created_at DESC, run DESC")).map_err(convert)?;
    let stored: Vec<StoredRun> =
        statement.query_map([], stored).and_then(|rows| rows.collect::<Result<_, _>>()).map_err(convert)?;
    stored.into_iter().map(|stored| stored.with_counts(&transaction)).collect()
}

/// Returns the ids of the newest runs, without their cards.
pub(super) fn newest(connection: &Connection, most: usize) -> LedgerResult<Vec<RunId>> {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let ids: Vec<String> = connection
        .prepare("SELECT id FROM runs ORDER BY created_at DESC, run DESC LIMIT ?1")
        .and_then(|mut select| select.query_map([most], |row| row.get(0))?.collect())
        .map_err(convert)?;
    ids.iter().map(|id| id.parse()).collect()
}

/// A row of the table of runs.
struct StoredRun {
    run: i64,
    id: String,
    operation: String,
    endpoint: String,
    account: String,
    parameters: String,
    state: String,
    created_at: i64,
}

fn stored(row: &Row<'_>) -> rusqlite::Result<StoredRun> {
    Ok(StoredRun {
        run: row.get(0)?,
        id: row.get(1)?,
        operation: row.get(2)?,
        endpoint: row.get(3)?,
        account: row.get(4)?,
        parameters: row.get(5)?,
        state: row.get(6)?,
        created_at: row.get(7)?,
    })
}

impl StoredRun {
    fn with_counts(self, connection: &Connection) -> LedgerResult<Run> {
        let Self { run, id, operation, endpoint, account, parameters, state, created_at } = self;
        Ok(Run {
            id: id.parse()?,
            plan: RunPlan {
                operation,
                endpoint,
                account,
                parameters: serde_json::from_str(&parameters).unwrap_or_default(),
            },
            state: RunState::parse(&state).unwrap_or(RunState::Cancelled),
            created_at: instant(created_at),
            counts: counts(connection, run)?,
        })
    }
}

fn counts(connection: &Connection, run: i64) -> LedgerResult<RunCounts> {
    let count = |value: i64| u64::try_from(value).unwrap_or_default();
    let mut counts = RunCounts { cards: 0, waiting: 0, unfinished: 0, results: BTreeMap::new() };
    let mut statement = connection
        .prepare_cached("SELECT state, is_final, batch IS NULL, count(*) FROM cards WHERE run = ?1 GROUP BY 1, 2, 3")
        .map_err(convert)?;
    let mut rows = statement.query([run]).map_err(convert)?;
    while let Some(row) = rows.next().map_err(convert)? {
        let (state, is_final): (Option<String>, bool) = (row.get(0).map_err(convert)?, row.get(1).map_err(convert)?);
        let (is_waiting, number): (bool, i64) = (row.get(2).map_err(convert)?, row.get(3).map_err(convert)?);
        let number = count(number);
        counts.add(state, is_final, is_waiting, number);
    }
    Ok(counts)
}
