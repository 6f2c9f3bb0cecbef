# What the commands of fleet runs say. The file locales/zh-CN/runs.ftl has the same keys with the same variables.

## The ledger

state-homeless = there is no place for the ledger of runs: neither XDG_STATE_HOME nor HOME is set to a folder
state-homeless-remedy = give a path with --state
state-homeless-remedy-no-state = give a path with --state, or leave the record out with --no-state; nothing was sent
state-fails = { $path }: { $error }
state-fails-remedy = { $remedy }, or give another ledger with --state
state-fails-remedy-no-state = { $remedy }, or give another ledger with --state, or leave the record out with --no-state; nothing was sent
state-damaged = { $error }
ledger-fails = the ledger: { $error }
ledger-fails-remedy = check its disk

## Runs

run-started = run { $id }: { $cards }
run-resumed = run { $id }: { $open } of { $cards } cards have no final result
run-unrecorded = the work is not recorded as a run, and cannot be resumed: { $error }
run-open = { $open } of { $cards } cards have no final result; go on with: { $next }
run-stopped = { $signal } after { $done }; go on with: { $next }
run-stopped-write = { $signal } after { $done }; submitted cards are not cancelled; go on with: { $next }
run-stopped-finished = { $signal } after { $done }; the run has no open card; print its rows again with: simfleet runs export
run-gave-up = no batch could be sent within the timeout: { $error }
run-batch-fails = no batch can be sent, and it is tried again until the timeout: { $error }
run-same-finished = the run { $id } did `{ $command }` with the same cards { $ago } ago, and is finished
run-same-finished-remedy = give --again to submit them once more; nothing was sent
run-same-open = the run { $id } with the same cards was started { $ago } ago, and { $open } of { $cards } cards have no final result
run-same-open-remedy = resume it with: { $next }, or give --again to start a second run; nothing was sent
run-same-question = the run { $id } with the same cards was started { $ago } ago, and { $open } of { $cards } cards have no final result; resume it?
run-same-read = the run { $id } with the same cards was started { $ago } ago, and { $open } of { $cards } cards have no final result; a new run is started; resume the other one with: { $next }

## simfleet runs and simfleet worker

runs-none = no run is recorded
run-unknown = no run { $id }
run-unknown-remedy = list the runs with: simfleet runs{ $option }
run-ambiguous = { $count } runs have an id that begins with { $id }: { $ids }
run-ambiguous-remedy = give more of the id
run-operation-unknown = the run { $id } is of the operation { $operation }, which this version does not know
run-operation-unknown-remedy = use the version that created the run
run-loading = the list of the run { $id } was not stored completely; nothing was sent
run-loading-remedy = start the command again, and delete the run with: simfleet runs delete --force { $id }
run-about = run { $id }: { $command } of { $cards } cards at { $endpoint }, created { $created }; { $state }, { $open } without a final result
run-waiting = follows the run { $id } and sends nothing; if no process works on it, resume it with: { $next }
run-wait-stopped = { $signal } after { $done }; the run goes on; wait again with: simfleet runs wait
run-deleted = the run { $id } was deleted
run-deleted-remedy = list the runs with: simfleet runs
run-cancelled = run { $id } is cancelled: { $cards } will not be sent
run-cancelled-followed = run { $id } is cancelled: { $cards } will not be sent; { $sent } sent before have no final result; follow them with: { $next }
run-delete-open = the run { $id } has { $open } cards without a final result
run-delete-open-remedy = resume it first, or give --force to delete its records; nothing was deleted
runs-deleted = { $count ->
        [one] { $count } run
       *[other] { $count } runs
    } deleted
runs-kept = { $count ->
        [one] { $count } run has
       *[other] { $count } runs have
    } cards without a final result, and were kept; give --force to delete them
