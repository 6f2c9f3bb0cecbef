# What the commands about the history of cards say. The file locales/zh-CN/history.ftl has the same keys with the same variables.

value-age = write 90m, 12h, 30d or 8w
value-volume = write a volume such as 100MB: a number and one of B, KB, MB, GB, TB

span-millis = { $count } ms
span-seconds = { $count } s
span-minutes = { $count } min
span-hours = { $count } h
span-days = { $count } d

history-no-fleet = the ledger has no cards
history-no-fleet-remedy = run `simfleet sync`, or choose another ledger with --state; nothing was sent
history-unsupported = the history of cards is not supported in this ledger
history-unsupported-remedy = give the path of a file with --state; nothing was sent
history-unknown-card = the ledger does not know the card { $card }; run `simfleet sync`, or check the number
history-prune-card = `history prune` deletes changes of all cards, and { $card } was given
history-prune-card-remedy = leave the card out; nothing was deleted
history-prune-filter = `history prune` deletes changes of all members, and --member or --since was given
history-prune-filter-remedy = leave them out, and choose the age with --older-than; nothing was deleted
history-pruned = { $count ->
        [one] { $count } change
       *[other] { $count } changes
    } deleted
history-would-prune = { $count ->
        [one] { $count } change
       *[other] { $count } changes
    } would be deleted
history-no-state = state not known
history-card = { $service } { $card }: { $state }; first seen { $first }, last seen { $last }, { $ago } ago
history-gone = { $card }: the platform's list does not have the card; found out { $at }

sync-list-of-linkcard = card numbers are for --service haoka: Linkcard's list always has all cards
sync-list-of-linkcard-remedy = leave the numbers out; nothing was sent
sync-without-cards = the ledger knows no cards of haoka, whose own list of cards is not documented
sync-without-cards-remedy = give their numbers with --from; later calls use those of the ledger; nothing was sent
sync-empty = the list has no cards; the cards in the ledger stay as they are
sync-repeated = the list changed while it was read: { $count } cards came twice, so others may be missing, and no card was marked as gone; run the command again
sync-stopped = { $signal } after { $cards } cards; what was stored stays, and no card was marked as gone
sync-incomplete = stopped after { $cards } cards; what was stored stays, and no card was marked as gone
sync-progress = { $cards } of { $all } cards, { $calls } calls
sync-progress-open = { $cards } cards, { $calls } calls
sync-calls = { $count } calls

diff-empty-remedy = give a file with at least one card number; nothing was sent
diff-stopped = { $signal } before the comparison
diff-haoka-extra = haoka cannot list all cards: cards that the list does not have are those that the ledger knows
diff-several-fleets = the ledger has cards of several fleets: { $fleets }
diff-several-fleets-remedy = choose one with --service and --account; nothing was sent
diff-same = { $file }: { $cards } cards, the same as on the platform
diff-differs = { $file }: { $cards } cards; { $missing } missing on the platform, { $extra } extra on the platform, { $mismatch } with numbers that do not belong together

report-age = { $service } { $account }: { $cards } cards, as of { $at }, { $ago } ago
report-never-swept = { $service } { $account }: { $cards } cards; no complete sweep has read the list yet
report-option-of-other = { $option } is for the list `{ $list }`
report-option-of-other-remedy = leave it out, or choose that list; nothing was sent
report-written = { $file } was written

## The page

page-title = SIM fleet report
page-made = Made { $at } from the ledger of simfleet. Times are in UTC.
page-age = As of { $at }, { $ago } before this page was made.
page-never-swept = No complete sweep has read the list yet: the numbers are of the cards that are known.
page-cards = Cards
page-in-use = In use
page-stopped = Stopped
page-waiting = Not used yet
page-closed = Closed
page-unknown = State not known
page-used = Used volume
page-new = New in the last sweep
page-changed = Changed in the last sweep
page-gone = Gone in the last sweep
page-states = Cards by state
page-state = State
page-other-states = other states
page-plot-states = Cards by state over time
page-plot-usage = Used volume over time
page-plot-none = The plot needs two complete sweeps; there is none.
page-plot-one = The plot needs two complete sweeps; there is one.
page-list-expiring = Packages that end soon
page-list-low = Little remaining volume
page-list-stopped = Stopped cards
page-list-silent = Silent cards
page-list-usage = Cards by usage
page-rule-expiring = Packages that end within { $days } days. Linkcard's times are assumed to be at UTC+8.
page-rule-low = Cards with less than { $volume } left.
page-rule-stopped = Cards that were stopped or suspended and can be resumed, the latest change first.
page-rule-silent = Cards in use whose used volume was not seen to grow for { $days } days.
page-rule-usage-all = All cards with a known used volume, the most first.
page-rule-usage = Cards that have used at least { $volume }, the most first.
page-list-empty = No card.
page-list-cut = The first { $rows } of { $all } cards. All of them: simfleet report { $list } -o csv
page-footer = Units of volumes are those of the services: haoka's are probably KB. States that are not listed are shown as codes.
page-column-service = Service
page-column-code = Code
page-column-since = Since
page-column-expires = Package ends
page-column-days = Days left
page-column-rest = Left
page-column-used-at = Last growth
page-column-seen = Last seen
