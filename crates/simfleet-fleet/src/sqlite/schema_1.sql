-- Instants are milliseconds since 1970. JSON values are text.

CREATE TABLE runs (
    run INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    operation TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    account TEXT NOT NULL,
    parameters TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('loading', 'open', 'cancelled')),
    created_at INTEGER NOT NULL,
    -- How often a worker has started to work on it.
    starts INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE batches (
    batch INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
    owner TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    -- The number of starts of the run when the batch was claimed.
    claimed_in INTEGER NOT NULL,
    -- NULL: the batch is not claimed.
    lease_until INTEGER,
    stage TEXT NOT NULL CHECK (stage IN ('claimed', 'intended', 'settled', 'finished')),
    intent TEXT,
    settlement TEXT,
    -- The number of starts of the run when the batch was followed last.
    followed_in INTEGER
) STRICT;

CREATE INDEX batches_of_run ON batches (run, stage);

CREATE TABLE cards (
    run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
    position INTEGER NOT NULL,
    card TEXT NOT NULL,
    -- NULL: the card has not been claimed.
    batch INTEGER REFERENCES batches,
    state TEXT,
    reason TEXT,
    is_final INTEGER NOT NULL DEFAULT 0,
    detail TEXT,
    updated_at INTEGER,
    PRIMARY KEY (run, position)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX cards_by_number ON cards (run, card);
CREATE INDEX cards_of_batch ON cards (batch) WHERE batch IS NOT NULL;
CREATE INDEX cards_waiting ON cards (run, position) WHERE batch IS NULL;
