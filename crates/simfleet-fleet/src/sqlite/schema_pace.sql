-- Turns of calls. Instants and durations are microseconds.

CREATE TABLE paces (
    account TEXT NOT NULL,
    operation TEXT NOT NULL,
    -- The limit for all calls of the account; 0: there is none.
    calls INTEGER NOT NULL,
    per INTEGER NOT NULL,
    -- The turn of the next call.
    next_at INTEGER NOT NULL,
    -- Until when calls are held back, because the service rejected one.
    held_until INTEGER NOT NULL,
    PRIMARY KEY (account, operation)
) STRICT, WITHOUT ROWID;

-- The last turns for each value of a parameter.
CREATE TABLE turns (
    account TEXT NOT NULL,
    operation TEXT NOT NULL,
    value TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX turns_of_value ON turns (account, operation, value);
CREATE INDEX turns_by_age ON turns (account, operation, at);
