//! Help, and what every service has in common.

use super::APIS;
use crate::support::{program, run, with_keys};

#[test]
fn the_help_of_a_service_lists_its_operations_by_group() {
    for arguments in [["api", "haoka", "--help"], ["api", "haoka", "-h"]] {
        let list = run(&mut program(&arguments));
        assert_eq!(list.code(), 0, "{list:?}");
        let line = list.out.lines().find(|line| line.trim_start().starts_with("batch-shutdown")).unwrap();
        assert!(line.contains("Suspend cards") && line.contains("[asks first]"), "{line}");
        assert!(list.out.contains("\niot:\n"), "{}", list.out);
        assert!(list.out.find("batch-shutdown") < list.out.find("\nOptions:"), "{}", list.out);
    }
    let list = run(&mut program(&["api", "linkcard", "--help"]));
    assert!(list.out.contains("get-card-real-status"), "{}", list.out);
}

/// An operation can also be named as its service spells it.
#[test]
fn the_help_of_an_operation_shows_flags_limits_values_and_codes() {
    let cases: [(&str, &str, &[&str]); 6] = [
        (
            "haoka",
            "batch-shutdown",
            &[
                "--sim-nos <TEXT|@FILE>",
                "required; list of strings; at most 100 items",
                "For several values, separate them by commas or spaces",
                "Example: 164009797BB",
                "--dry-run",
                "--yes",
                "POST /openapi/iot/batchShutdown",
                "not safe to repeat: asks first",
                "Reason: A repetition can create a second batch, and a late one suspends cards that were",
                "Global options:",
            ],
        ),
        (
            "haoka",
            "simPage",
            &[
                "Evidence: inferred; the document does not fully describe it",
                "Inferred, at least in part: the service's documents do not say this.",
            ],
        ),
        ("haoka", "querySimAction", &["--action-type <NUMBER>", "3 (restore)"]),
        (
            "haoka",
            "accountAsset",
            &[
                "The documents do not say (inferred, or left open):",
                "MainAccount.balance: The balance, in yuan (inferred).",
            ],
        ),
        ("linkcard", "StopSingleCard", &["StopSingleCard: Repeating a call does not change the end state."]),
        (
            "linkcard",
            "GetCardRealStatus",
            &["403 linkcard.common.RamActionPermissionDeny", "20 calls per second for the account (inferred)"],
        ),
    ];
    for (api, operation, parts) in cases {
        let help = run(&mut program(&["api", api, operation, "--help"])).out;
        for part in parts {
            assert!(help.contains(part), "{part}: {help}");
        }
        assert_eq!(help.contains("--yes"), operation == "batch-shutdown", "{help}");
        assert_eq!(help.contains("Inferred, at least in part"), operation == "simPage", "{help}");
    }
}

#[test]
fn every_service_has_operations_calls_an_endpoint_and_variables() {
    let help = run(&mut program(&["--help"])).out;
    for variable in ["ALIBABA_CLOUD_ACCESS_KEY_SECRET", "SIMFLEET_HAOKA_APP_ID"] {
        assert!(help.contains(variable), "{variable}: {help}");
    }
    for api in APIS {
        let name = api.name;
        let variable = format!("SIMFLEET_{}_ENDPOINT", name.to_uppercase());
        assert!(help.contains(&format!("--{name}-endpoint <URL>")) && help.contains(&variable), "{name}: {help}");
        for command in ["api", "call"] {
            let list = run(&mut program(&[command, "--help"])).out;
            assert!(list.lines().any(|line| line.trim_start().starts_with(name)), "{command} {name}: {list}");
        }
        let ended = run(with_keys(&mut program(&["api", name, "--help"])));
        assert_eq!(ended.code(), 0, "{ended:?}");
        // Options take precedence over variables.
        let ask = |more: &[&str]| {
            let call: &[&str] = if api.rpc { &["GetMoon"] } else { &["POST", "/moon"] };
            let all = [more, &["call", name], call, &["--dry-run"]].concat();
            run(with_keys(&mut program(&all)).env(&variable, "https://variable.example.com")).out
        };
        assert!(ask(&[]).starts_with("POST https://variable.example.com/"), "{}", ask(&[]));
        let option = format!("--{name}-endpoint");
        assert!(ask(&[&option, "https://option.example.com"]).starts_with("POST https://option.example.com/"));
    }
}
