# What the commands say, apart from `simfleet demo`. The file locales/zh-CN/commands.ftl has the same keys with the same variables.

## Several commands

error-with-remedy = { $message }; { $remedy }
comma = {", "}
card-count = { $count ->
        [one] { $count } card
       *[other] { $count } cards
    }
open-files-remedy = allow more open files (ulimit -n)
other-address-remedy = choose another address with --listen; port 0 picks one
last-poll-failed = the last poll failed: { $error }
fail-on-state = { $card }: the state is { $state }, which is one of --fail-on
poll-too-short = --poll is shorter than 1s; polls are 1s apart
states-overlap = --wait-for and --fail-on: `{ $state }` cannot be both
states-overlap-remedy = give it to one of them; nothing was sent
stopped-after = { $signal } after { $done }; run the same command again
stopped-before-sending = { $signal }; nothing was sent
stopped-late = { $signal }; not everything was printed
stopped-twice = { $signal } twice; not everything was printed
stopped-during-jq = { $signal } during --jq; the requests of the command were sent
signals-fail = cannot receive signals: { $error }
signals-fail-remedy = allow more open files (ulimit -n) and threads (ulimit -u)
runtime-fails = the asynchronous runtime does not start: { $error }
log-filter-ignored = RUST_LOG is ignored: { $error }; write a filter such as simfleet=debug
log-filter-not-utf8 = it is not valid UTF-8
endpoint-placeholder = no endpoint is set; the request is shown with endpoint.invalid
endpoint-missing = no endpoint for { $service }
endpoint-missing-remedy = set { $variable } to { $what }, or pass --{ $option }
endpoint-of-back-office = the origin of the agent back office
plain-http-remedy = use https, or pass --allow-http
option-without-rows = { $option }: { $command } prints no rows
option-without-rows-remedy = leave { $option } out
option-without-data = { $option }: { $command } prints no data
option-without-data-remedy = leave { $option } out; redirect stdout to write a script to a file
command-suspend = suspend
command-restore = restore

## simfleet suspend and simfleet restore

suspend-question = suspend { $cards } at { $endpoint }?
restore-question = restore { $cards } at { $endpoint }?
batch-waiting = { $signal }; waiting for the response to the current batch; a second signal ends the program
batch-submitted = { $cards } submitted; check them with: simfleet actions --serial-number { $serial }
batch-serial-unusable = { $cards } submitted; the serial number in the response is not usable: { $serial }
batch-without-serial = { $cards } submitted; the response has no serial number
batch-failed = batch of { $cards }: { $error }
wait-ended = the wait ended, because a poll failed: { $error }
follow-deadline = the deadline passed first; check the cards with: simfleet cards --live SIM_NO
responses-lost = the responses to some cards were lost, and the service may have accepted them; they were not sent again; check them with: simfleet actions --sim-no NUMBER
submitted-not-cancelled = { $signal }; submitted cards are not cancelled; check them with: simfleet actions --serial-number NUMBER, and then simfleet cards --live SIM_NO
not-submitted = { $cards } not submitted; run the command again with these cards only
follow-summary = { $command }: { $counts }
follow-outage = { $summary } (polls have failed for { $lasts })
batch-dry-run = dry run: { $requests ->
        [one] { $requests } request
       *[other] { $requests } requests
    } for { $cards } cards; nothing was sent

## simfleet status

status-deadline = the deadline passed before all rows were finished; try again, or wait longer with --timeout
status-failed = { $card }: { $error }
status-several-failed = { $cards } cards, the first of them { $card }: { $error }
status-other-failures = { $cards } cards failed for other reasons; see their rows
status-unqueried = { $cards } cards were not queried, because the failure would be the same
outcome-confirmed = confirmed
outcome-rejected = rejected
outcome-failed = failed
outcome-not-submitted = not submitted
outcome-not-handed-over = not handed over
outcome-handed-over = handed over
outcome-not-confirmed = not confirmed
outcome-unknown = outcome unknown
outcome-pending = pending
outcome-error = error
outcome-failure = failure
outcome-success = success
outcome-open = open
progress-done = { $done } of { $all } cards
progress-none = no card is done yet
progress-rate = { $rate } cards/s
progress-left = { $time } left
progress-line = { $done }: { $details }
progress-outage = ; polls have failed for { $lasts }

## simfleet cards

cards-stored = a carrier did not respond; some of these states are stored ones of the platform
cards-stopped = stopped after { $read } of { $all } cards: { $error }
cards-batch-failed = cards { $first } to { $last }: { $error }
cards-unknown = the platform has no record of { $cards }
cards-unknown-more = the platform has no record of { $cards } and { $more } more cards

## simfleet actions

action-type-unknown = --action-type: { $error }
action-type-unknown-remedy = give a code or a known name
actions-none = no record; the first ones usually appear one to three minutes after a submission
actions-missing = no record yet for { $cards }
expect-empty = --expect: no card number was given
expect-empty-remedy = give card numbers, or leave it out

## simfleet listen

listen-whole-rows = { $option }: listen prints whole rows, so that none is lost
listen-whole-rows-remedy = leave { $option } out, and select from its lines with another program
listen-lines-only = listen prints JSON lines only
listen-lines-only-remedy = leave --output out, or use jsonl
listen-fails = cannot listen on { $address }: { $error }
listen-on = listening on { $url }
listen-stopped = stopped after { $pushes } pushes with { $rows } rows; { $rejected } rejected
listen-path = write a path such as /pushes, without ? and #
listen-accept-fails = cannot accept a connection: { $error }
push-rejected = rejected a push from { $peer } with { $status }: { $reason }
push-wrong-path = the path is not the one of --path
push-not-a-post = not a POST
push-too-large = more than { $limit } bytes
push-cut = the body ended early
push-too-slow = the body did not arrive in time
push-stopping = the program is stopping
push-without-rows = it has no rows that can be printed
push-queue-full = too many pushes are waiting for stdout

## simfleet emulator

emulator-fails = the emulator does not start: { $error }
emulator-log-latest = { $path }: the log has the latest { $count } requests
emulator-stopped = stopped after { $count } requests
emulator-pushes = { $delivered } pushes delivered, { $failed } attempts failed, { $rejected } rejected (not a loopback address)
emulator-stdout-closed = stdout is closed; listening on { $url }
emulator-fault = --fault { $rule }: { $error }
emulator-fault-remedy = see simfleet emulator --help
emulator-fault-operation-remedy = fix the name after @, or leave it out for every operation
emulator-cards-unreadable = --cards { $path }: cannot read the cards: { $error }
emulator-cards-unreadable-remedy = give a readable JSON file
emulator-cards-too-large = --cards { $path }: more than 16 MiB
emulator-cards-too-large-remedy = give a JSON file of at most 16 MiB
emulator-cards-not-utf8 = --cards { $path }: the file is not UTF-8
emulator-cards-not-utf8-remedy = save it as UTF-8
emulator-cards-invalid = --cards { $path }: { $error }
emulator-cards-invalid-remedy = fix the file
emulator-log-fails = --log { $path }: cannot write the log: { $error }
emulator-log-fails-remedy = give a writable file

## simfleet man

man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-options = OPTIONS
man-subcommands = SUBCOMMANDS
man-notes = NOTES
man-written = { $pages } man pages written to { $directory }
man-fails = { $path }: cannot write man pages: { $error }
man-fails-remedy = give a writable directory
