//! Stores the turns of calls. They need not survive a crash of the server, which takes longer than a window.

use simfleet::pacer::Budget;

use super::session::{Session, value};
use crate::ledger::LedgerResult;
use crate::pacer::{OperationTurns, Turn, TurnRequest, duration, micros};

pub(super) async fn take_turn(session: &mut Session, request: &TurnRequest, now: Option<i64>) -> LedgerResult<Turn> {
    let TurnRequest { account, operation, limit, values, .. } = request;
    session.begin_unsynced().await?;
    // Locks the row, so that calls get their turns one after the other.
    let statement = "INSERT INTO simfleet.paces (account, operation, calls, per, next_at, held_until)
         VALUES ($1, $2, 0, 0, 0, 0) ON CONFLICT (account, operation) DO UPDATE SET next_at = paces.next_at
         RETURNING next_at, held_until";
    let row = session.row(statement, &[account, operation]).await?;
    let (next_at, held_until) = match &row {
        Some(row) => (value(row, 0)?, value(row, 1)?),
        None => (0, 0),
    };
    let mut pace = OperationTurns { next_at, held_until, ..OperationTurns::default() };
    let keys: Vec<&str> = values.iter().map(|value| value.key.as_str()).collect();
    if !keys.is_empty() {
        let statement =
            "SELECT value, at FROM simfleet.turns WHERE account = $1 AND operation = $2 AND value = ANY($3)";
        for row in session.rows(statement, &[account, operation, &keys]).await? {
            pace.turns.entry(value(&row, 0)?).or_default().push(value(&row, 1)?);
        }
    }
    let now: i64 = session.one("SELECT simfleet.now_micros($1)", &[&now]).await?;
    let reservation = pace.reserve(request, now);
    if reservation.turn.is_reserved {
        let (calls, per) = limit.map_or((0, 0), |(calls, per)| (i64::from(calls), micros(per)));
        let statement =
            "UPDATE simfleet.paces SET calls = $3, per = $4, next_at = $5 WHERE account = $1 AND operation = $2";
        session.execute(statement, &[account, operation, &calls, &per, &reservation.next_at]).await?;
        if !keys.is_empty() {
            let statement = "DELETE FROM simfleet.turns WHERE account = $1 AND operation = $2 AND at <= $3";
            session.execute(statement, &[account, operation, &reservation.expired]).await?;
            let statement = "INSERT INTO simfleet.turns (account, operation, value, at)
                 SELECT $1, $2, value, $4 FROM unnest($3::TEXT[]) AS new (value)";
            session.execute(statement, &[account, operation, &keys, &reservation.at]).await?;
        }
    }
    session.commit().await?;
    Ok(reservation.turn)
}

pub(super) async fn hold(
    session: &mut Session,
    account: &str,
    operation: &str,
    pause: i64,
    now: Option<i64>,
) -> LedgerResult<()> {
    let statement = "INSERT INTO simfleet.paces (account, operation, calls, per, next_at, held_until)
         VALUES ($1, $2, 0, 0, 0, simfleet.now_micros($4) + $3) ON CONFLICT (account, operation)
         DO UPDATE SET held_until = greatest(paces.held_until, excluded.held_until)";
    session.execute(statement, &[&account, &operation, &pause, &now]).await?;
    Ok(())
}

pub(super) async fn budgets(session: &mut Session, account: &str, now: Option<i64>) -> LedgerResult<Vec<Budget>> {
    let statement = "SELECT operation, calls, per, next_at, held_until, simfleet.now_micros($2) FROM simfleet.paces
         WHERE account = $1 ORDER BY 1";
    let rows = session.rows(statement, &[&account, &now]).await?;
    let budget = |row: &tokio_postgres::Row| {
        let (next_at, held_until, now): (i64, i64, i64) = (value(row, 3)?, value(row, 4)?, value(row, 5)?);
        let (next, held) = (duration(next_at.max(held_until) - now), duration(held_until - now));
        let calls = u32::try_from(value::<i64>(row, 1)?).unwrap_or_default();
        Ok(Budget::new(value::<String>(row, 0)?, calls, duration(value(row, 2)?), next, held))
    };
    rows.iter().map(budget).collect()
}
