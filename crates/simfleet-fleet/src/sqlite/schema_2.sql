-- The history of cards. Instants are milliseconds since 1970. JSON values are text.

-- The cards of one account at one endpoint of a service.
CREATE TABLE fleets (
    fleet INTEGER PRIMARY KEY,
    service TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    account TEXT NOT NULL,
    UNIQUE (service, endpoint, account)
) STRICT;

-- What saw cards: runs and sweeps. A row stays when its run is deleted.
CREATE TABLE sources (
    source INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    fleet INTEGER NOT NULL REFERENCES fleets,
    operation TEXT NOT NULL,
    started_at INTEGER NOT NULL
) STRICT;

CREATE TABLE sweeps (
    sweep INTEGER PRIMARY KEY REFERENCES sources,
    -- Whether it reads all cards of the fleet, so that a card that it does not see is gone.
    is_whole INTEGER NOT NULL,
    -- NULL: it was interrupted or is still running.
    ended_at INTEGER,
    is_complete INTEGER NOT NULL DEFAULT 0,
    cards INTEGER NOT NULL DEFAULT 0,
    added INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL DEFAULT 0,
    repeated INTEGER NOT NULL DEFAULT 0,
    gone INTEGER NOT NULL DEFAULT 0,
    -- Sums over the cards that it saw.
    totals TEXT
) STRICT;

CREATE TABLE known_cards (
    card INTEGER PRIMARY KEY,
    fleet INTEGER NOT NULL REFERENCES fleets,
    -- The number by which the service identifies the card.
    number TEXT NOT NULL,
    -- The members by the instant at which each was last seen: {"1732502882000":{"status":"30"}}.
    record TEXT NOT NULL,
    first_seen_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL,
    -- The last sweep that listed the card; NULL: none did.
    listed_in INTEGER REFERENCES sources,
    -- When a complete sweep did not list it any more.
    gone_at INTEGER,
    -- When its used volume was last seen to have grown.
    used_at INTEGER,
    -- When its state was last seen to have changed.
    state_at INTEGER,
    UNIQUE (fleet, number)
) STRICT;

-- Every number that a card has had.
CREATE TABLE card_numbers (
    number TEXT NOT NULL,
    card INTEGER NOT NULL REFERENCES known_cards,
    PRIMARY KEY (number, card)
) STRICT, WITHOUT ROWID;

CREATE TABLE observations (
    observation INTEGER PRIMARY KEY,
    card INTEGER NOT NULL REFERENCES known_cards,
    at INTEGER NOT NULL,
    member TEXT NOT NULL,
    old TEXT,
    new TEXT,
    source INTEGER NOT NULL REFERENCES sources
) STRICT;

CREATE INDEX observations_of_card ON observations (card, observation);
