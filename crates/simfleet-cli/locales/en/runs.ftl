# What the commands of fleet runs say. The file locales/zh-CN/runs.ftl has the same keys with the same variables.

## The ledger

state-homeless = there is no place for the ledger of runs: neither XDG_STATE_HOME nor HOME is set to a folder
state-homeless-remedy = give a path with --state
state-homeless-remedy-no-state = give a path with --state, or leave the record out with --no-state; nothing was sent
state-fails = { $path }: { $error }
state-fails-remedy = { $remedy }, or give another ledger with --state
state-fails-remedy-no-state = { $remedy }, or give another ledger with --state, or leave the record out with --no-state; nothing was sent
state-damaged = { $error }
state-without-postgres = --state: this program was built without support for PostgreSQL
state-without-postgres-remedy = give the path of a file; nothing was sent
ledger-fails = the ledger: { $error }
ledger-fails-remedy = check its disk
