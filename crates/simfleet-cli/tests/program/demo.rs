//! `simfleet demo`.

use crate::support::{program, run};

#[test]
fn every_expectation_of_the_demo_holds() {
    let ended = run(&mut program(&["demo"]));
    assert_eq!(ended.code(), 0, "{}", ended.out);
    assert!(!ended.out.contains("NOT "), "{}", ended.out);
}
