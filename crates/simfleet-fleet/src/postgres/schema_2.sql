-- The history of cards. Instants are milliseconds since 1970. JSON values are text.

-- The cards of one account at one endpoint of a service. Whoever writes the history of a fleet locks its row, so that
-- keys of sources grow in the order in which they begin, and two workers never wait for each other's cards.
CREATE TABLE simfleet.fleets (
    fleet BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    service TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    account TEXT NOT NULL,
    UNIQUE (service, endpoint, account)
);

-- What saw cards: runs and sweeps. A row stays when its run is deleted.
CREATE TABLE simfleet.sources (
    source BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    fleet BIGINT NOT NULL REFERENCES simfleet.fleets,
    operation TEXT NOT NULL,
    started_at BIGINT NOT NULL
);

CREATE TABLE simfleet.sweeps (
    sweep BIGINT PRIMARY KEY REFERENCES simfleet.sources,
    -- Whether it reads all cards of the fleet, so that a card that it does not see is gone.
    is_whole BOOLEAN NOT NULL,
    -- NULL: it was interrupted or is still running.
    ended_at BIGINT,
    is_complete BOOLEAN NOT NULL DEFAULT FALSE,
    cards BIGINT NOT NULL DEFAULT 0,
    added BIGINT NOT NULL DEFAULT 0,
    changed BIGINT NOT NULL DEFAULT 0,
    repeated BIGINT NOT NULL DEFAULT 0,
    gone BIGINT NOT NULL DEFAULT 0,
    -- Sums over the cards that it saw.
    totals TEXT,
    -- The last request that stored cards, and its effect: a request whose response was lost is not counted twice.
    request TEXT,
    request_added BIGINT NOT NULL DEFAULT 0,
    request_changed BIGINT NOT NULL DEFAULT 0,
    request_repeated BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE simfleet.known_cards (
    card BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fleet BIGINT NOT NULL REFERENCES simfleet.fleets,
    -- The number by which the service identifies the card.
    number TEXT NOT NULL,
    -- The members by the instant at which each was last seen: {"1732502882000":{"status":"30"}}.
    record TEXT NOT NULL,
    first_seen_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    -- The last sweep that listed the card; NULL: none did.
    listed_in BIGINT REFERENCES simfleet.sources,
    -- When a complete sweep did not list it any more.
    gone_at BIGINT,
    -- When its used volume was last seen to have grown.
    used_at BIGINT,
    -- When its state was last seen to have changed.
    state_at BIGINT,
    UNIQUE (fleet, number)
);

-- Every number that a card has had.
CREATE TABLE simfleet.card_numbers (
    number TEXT NOT NULL,
    card BIGINT NOT NULL REFERENCES simfleet.known_cards,
    PRIMARY KEY (number, card)
);

CREATE TABLE simfleet.observations (
    observation BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    card BIGINT NOT NULL REFERENCES simfleet.known_cards,
    at BIGINT NOT NULL,
    member TEXT NOT NULL,
    old TEXT,
    new TEXT,
    source BIGINT NOT NULL REFERENCES simfleet.sources
);

CREATE INDEX observations_of_card ON simfleet.observations (card, observation);
-- Deleting old observations looks for later ones of the same member.
CREATE INDEX observations_of_member ON simfleet.observations (card, member, observation);
