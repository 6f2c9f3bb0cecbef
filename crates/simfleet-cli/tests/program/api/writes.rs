//! Writes: asking first, lost responses, idempotency keys.

use crate::support::{Emulator, Ended, ICCID, SIM, program, run, with_keys};

#[test]
fn a_write_that_is_not_idempotent_asks_first() {
    let emulator = Emulator::with_cards("asks.json");
    let ended = emulator.run(&["api", "haoka", "batch-shutdown", "--sim-nos", SIM]);
    assert_eq!((ended.code(), ended.out.as_str()), (2, ""), "{ended:?}");
    assert!(ended.one_line().contains("pass --yes") && ended.err.contains(&emulator.url), "{ended:?}");
    assert_eq!(emulator.requests(), 0);
}

#[test]
fn a_write_without_a_response_is_sent_once_and_exits_with_code_5() {
    let emulator = Emulator::start(&["--fault", "cut-after-read@batchShutdown*1=true"]);
    let ended = emulator.run(&["api", "haoka", "batch-shutdown", "--sim-nos", SIM, "--yes"]);
    assert_eq!(ended.code(), 5, "{ended:?}");
    assert!(ended.one_line().contains("not sent again"), "{ended:?}");
    assert_eq!(emulator.requests(), 1);
}

#[test]
fn a_generated_key_is_printed_and_the_call_asks_first() {
    let renew = ["api", "linkcard", "renew", "--iccid", ICCID, "--buy-num", "1", "--recharge-type", "standard"];
    let key = |ended: &Ended| {
        let line = ended.err.lines().find(|line| line.contains("was generated")).unwrap_or_default().to_owned();
        let key = line.split_once("--serial-no ").and_then(|(_, rest)| rest.split(',').next()).map(str::to_owned);
        key.unwrap_or_else(|| panic!("{ended:?}"))
    };
    let shown = |more: &[&str]| run(with_keys(&mut program(&[&renew[..], more].concat())));
    let (one, other) = (shown(&["--dry-run"]), shown(&["--dry-run"]));
    assert!(one.out.contains(&format!("SerialNo={}", key(&one))), "{one:?}");
    assert!(one.out.contains("RechargeType=STANDARD"), "the known value is given by name: {one:?}");
    assert_ne!(key(&one), key(&other));
    let asked = shown(&[]);
    assert_eq!(asked.code(), 2, "{asked:?}");
    assert!(asked.err.contains(&key(&asked)) && asked.err.contains("pass --yes"), "{asked:?}");
    let given = shown(&["--serial-no", "order-1", "--dry-run"]);
    assert!(given.out.contains("SerialNo=order-1") && !given.err.contains("was generated"), "{given:?}");
}
