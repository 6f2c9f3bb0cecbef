-- Instants are milliseconds since 1970. JSON values are text.

CREATE SCHEMA IF NOT EXISTS simfleet;

CREATE TABLE simfleet.schema_version (version INTEGER NOT NULL);
INSERT INTO simfleet.schema_version VALUES (0);

-- The time of the database, or an instant that the worker gives instead.
CREATE FUNCTION simfleet.now_millis(given BIGINT) RETURNS BIGINT LANGUAGE sql VOLATILE
    AS $$ SELECT coalesce(given, (extract(epoch FROM clock_timestamp()) * 1000)::BIGINT) $$;

CREATE TABLE simfleet.runs (
    run BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    operation TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    account TEXT NOT NULL,
    parameters TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('loading', 'open', 'cancelled')),
    created_at BIGINT NOT NULL,
    -- How often a worker has started to work on it.
    starts BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE simfleet.batches (
    batch BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run BIGINT NOT NULL REFERENCES simfleet.runs ON DELETE CASCADE,
    owner TEXT NOT NULL,
    epoch BIGINT NOT NULL,
    -- The number of starts of the run when the batch was claimed.
    claimed_in BIGINT NOT NULL,
    -- The number of the claim among those of its owner: finds a claim whose response was lost.
    claim_number BIGINT NOT NULL,
    -- NULL: the batch is not claimed.
    lease_until BIGINT,
    stage TEXT NOT NULL CHECK (stage IN ('claimed', 'intended', 'settled', 'finished')),
    intent TEXT,
    settlement TEXT,
    -- The number of starts of the run when the batch was followed last.
    followed_in BIGINT
);

CREATE INDEX batches_of_run ON simfleet.batches (run, stage);

CREATE TABLE simfleet.cards (
    run BIGINT NOT NULL REFERENCES simfleet.runs ON DELETE CASCADE,
    position BIGINT NOT NULL,
    card TEXT NOT NULL,
    -- NULL: the card has not been claimed.
    batch BIGINT REFERENCES simfleet.batches,
    state TEXT,
    reason TEXT,
    is_final BOOLEAN NOT NULL DEFAULT FALSE,
    detail TEXT,
    updated_at BIGINT,
    PRIMARY KEY (run, position)
);

CREATE UNIQUE INDEX cards_by_number ON simfleet.cards (run, card);
CREATE INDEX cards_of_batch ON simfleet.cards (batch) WHERE batch IS NOT NULL;
CREATE INDEX cards_waiting ON simfleet.cards (run, position) WHERE batch IS NULL;

-- Turns of calls. Instants and durations are microseconds.

CREATE FUNCTION simfleet.now_micros(given BIGINT) RETURNS BIGINT LANGUAGE sql VOLATILE
    AS $$ SELECT coalesce(given, (extract(epoch FROM clock_timestamp()) * 1000000)::BIGINT) $$;

CREATE TABLE simfleet.paces (
    account TEXT NOT NULL,
    operation TEXT NOT NULL,
    -- The limit for all calls of the account; 0: there is none.
    calls BIGINT NOT NULL,
    per BIGINT NOT NULL,
    -- The turn of the next call.
    next_at BIGINT NOT NULL,
    -- Until when calls are held back, because the service rejected one.
    held_until BIGINT NOT NULL,
    PRIMARY KEY (account, operation)
);

-- The last turns for each value of a parameter.
CREATE TABLE simfleet.turns (
    account TEXT NOT NULL,
    operation TEXT NOT NULL,
    value TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE INDEX turns_of_value ON simfleet.turns (account, operation, value);
CREATE INDEX turns_by_age ON simfleet.turns (account, operation, at);
