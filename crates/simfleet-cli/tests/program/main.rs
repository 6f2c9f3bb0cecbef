//! Tests of the built program, most of them with `simfleet emulator` in a second process.
//!
//! A test stops every program that it starts, by its process id, and waits for each with a timeout.
//!
//! | module | tests |
//! | --- | --- |
//! | `api` | `simfleet api`: help, output, dry runs, pages, writes, invalid arguments |
//! | `call` | `simfleet call` |
//! | `columns` | `--columns`, words in tables, narrow terminals |
//! | `completions` | `simfleet completions` in bash, and `simfleet man` |
//! | `connections` | certificates, proxies and timeouts of options and profiles |
//! | `encrypted_ledgers` | TLS to PostgreSQL |
//! | `databases` | ledgers in PostgreSQL, from the server of `tests/tests/fleet/server.rs` |
//! | `demo` | `simfleet demo` |
//! | `doctor` | `simfleet doctor`: what each condition is reported as, the screen, limits |
//! | `doctor_ledger` | `simfleet doctor`: what it says about the ledger |
//! | `exit_codes` | exit codes: the same for one card and for many |
//! | `failures` | every failure is one line with a cause and a remedy |
//! | `flags` | values of flags and environment variables |
//! | `full_stdout` | a stdout that cannot be written |
//! | `language` | English and Chinese: which is used, and what is the same in both |
//! | `listen` | `simfleet listen`: lines, responses, shutdown |
//! | `history` | `simfleet sync`, `history`, `diff` and `report` |
//! | `jq` | `--jq`: what it prints, and expressions that fail or do not end |
//! | `ledger_disks` | disks that become full, files and folders that cannot be written to, network file systems |
//! | `lists` | lists of card numbers: how they are split, and what is rejected |
//! | `logs` | the log on stderr |
//! | `memory` | memory of the output |
//! | `network` | TLS, CA certificates and proxies |
//! | `outages` | failures during a wait, and suggested commands |
//! | `partial` | rows are printed when they are known; closed pipes |
//! | `processes` | four processes that work on one run in a PostgreSQL database |
//! | `profiles` | profiles of the configuration file |
//! | `power_loss` | runs that lose what was not synced, as by a loss of power |
//! | `queries` | `simfleet status`, `cards` and `actions` |
//! | `parity` | the calls, the verdicts and the redaction of `parity` |
//! | `run_ledgers` | ledgers that cannot be opened or written to, and programs that start on the same one |
//! | `run_questions` | questions about runs on a terminal, a second signal, the timeout of `runs wait` |
//! | `runs` | runs: interrupted, killed, resumed, shared, repeated; `simfleet runs` and `worker` |
//! | `schemas` | the members of rows, and `simfleet schema` |
//! | `secrets` | temporary keys and identity tokens: how they are given, and what is hidden |
//! | `signatures` | `simfleet sign` and `simfleet explain-signature` |
//! | `signals` | interrupts, terminations and closed pipes |
//! | `sources` | each source of access keys, alone |
//! | `spreadsheets` | workbooks, CSV for spreadsheets, and output to files |
//! | `states` | `--wait-for` and `--fail-on` |
//! | `stop_signals` | SIGINT, SIGTERM and SIGHUP in every command; too few file descriptors |
//! | `text` | data of a service on a terminal |
//! | `suspend_restore` | `simfleet suspend` and `restore`: confirmation, exit codes, lost responses |

// clippy allows these in functions with `#[test]` only, and the helpers of tests need them too.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg(unix)]

mod api;
mod call;
mod columns;
mod completions;
mod connections;
mod databases;
mod demo;
mod doctor;
mod doctor_ledger;
mod encrypted_ledgers;
mod exit_codes;
mod failures;
mod flags;
mod full_stdout;
mod history;
mod jq;
mod language;
mod leaks;
#[cfg(target_os = "linux")]
mod ledger_disks;
mod listen;
mod lists;
mod logs;
mod memory;
mod metadata;
mod network;
mod outages;
mod parity;
mod partial;
#[cfg(target_os = "linux")]
mod power_loss;
mod processes;
mod profiles;
mod queries;
mod run_ledgers;
mod run_questions;
mod runs;
mod schemas;
mod secrets;
#[expect(dead_code, reason = "the tests of fleets use the rest")]
#[path = "../../../../tests/tests/fleet/server.rs"]
mod server;
mod signals;
mod signatures;
mod sources;
mod spreadsheets;
mod states;
mod stop_signals;
mod support;
mod suspend_restore;
mod text;
