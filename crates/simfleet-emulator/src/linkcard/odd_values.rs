//! Runs every operation with unusual values: one at a time among valid ones, and all at once.
//!
//! The outcome is always data or an error with one of the statuses that operations use.

use super::operations;
use super::state::Linkcard;
use super::testing::{ICCID, OTHER, card};
use crate::linkcard::testing::linkcard;
use crate::request::Params;

/// A value that is valid for most operations, for each parameter that any of them reads.
const RIGHT: [(&str, &str); 60] = [
    ("Iccid", ICCID),
    ("PageNo", "1"),
    ("PageSize", "10"),
    ("GroupId", "10000000001"),
    ("GroupName", "g"),
    ("SerialNo", "n1"),
    ("ResId", "1"),
    ("Date", "202411"),
    ("CredentialNO", "CM-SC-M-2-1G"),
    ("BuyNum", "1"),
    ("RechargeType", "OVERLAY"),
    ("OfferCode", "C"),
    ("FlowLimit", "1"),
    ("AutoRestore", "true"),
    ("Open", "true"),
    ("OptMsisdns", "[]"),
    ("TagNameList", r#"["a"]"#),
    ("IccidList", r#"["89860000000000000001"]"#),
    ("AddType", "TRANSFER"),
    ("MsgNotify", "false"),
    ("ListMsisdns", "[]"),
    ("Msisdns", "[]"),
    ("MessageSendTime", "0"),
    ("MessageTemplateId", "1"),
    ("MessageVariableParam", "{a}"),
    ("TaskName", "t"),
    ("Address", "a.example"),
    ("AddressType", "Domain"),
    ("Source", "user_defined"),
    ("UrlInsecurityForce", "true"),
    ("ListAddress.1", "b.example"),
    ("DateList.1", "202411"),
    ("UploadMethod", "TAG"),
    ("UploadType", "ALL"),
    ("TagList", "[]"),
    ("OrderList", "[]"),
    ("FileUri", "f"),
    ("DestroyCard", "false"),
    ("ShowPsim", "true"),
    ("InstanceId", "1"),
    ("DateType", "sameflowcard"),
    ("Status", "30"),
    ("OsStatus", "100"),
    ("DataType", "singlecard"),
    ("Period", "1101"),
    ("SimType", "nano"),
    ("Vendor", "CMCC"),
    ("NetworkType", "4G"),
    ("MinFlow", "0"),
    ("MaxFlow", "1"),
    ("MaxRestFlowPercentage", "0.1"),
    ("IsAutoRecharge", "true"),
    ("ActiveTimeStart", "2024-01-01 00:00:00"),
    ("ExpireTimeEnd", "2024-01-01 00:00:00"),
    ("DirectionalGroupId", "1"),
    ("TagName", "a"),
    ("StartDate", "2024-01-01"),
    ("EndDate", "2024-12-31"),
    ("OrderStatus", "completed"),
    ("OrderType", "NEW"),
];

const ODD: [&str; 20] = [
    "",
    "0",
    "-1",
    "1.5",
    "2147483648",
    "9223372036854775807",
    "99999999999999999999",
    "1e400",
    "NaN",
    "[]",
    "[[]]",
    r#"[""]"#,
    "[",
    "\u{0}",
    "卡",
    "89860000000000000002",
    "8986000000000000000é",
    "999912",
    "9999-12-31 23:59:59",
    "*.",
];

/// Returns the status of the error, or 0 for data.
fn ask(linkcard: &Linkcard, action: &str, pairs: Vec<(String, String)>) -> u16 {
    let operation = operations().find(|operation| operation.action == action).unwrap();
    (operation.run)(linkcard, &Params(pairs), linkcard.shared.timing.now())
        .map_or_else(|rejection| rejection.status, |_| 0)
}

fn owned(pairs: impl Iterator<Item = (&'static str, String)>) -> Vec<(String, String)> {
    pairs.map(|(name, value)| (name.to_owned(), value)).collect()
}

#[test]
fn every_value_gives_data_or_a_documented_status() {
    let (linkcard, _) = linkcard(&[card(ICCID, 100, "singlecard"), card(OTHER, 50, "sameflowcard")], true);
    let long = ["x".repeat(600), "[".repeat(600)];
    let odd = ODD.into_iter().chain(long.iter().map(String::as_str));
    let actions: Vec<&str> = operations().map(|operation| operation.action).collect();
    assert_eq!(actions.len(), 30);
    for value in odd {
        for action in &actions {
            let all = owned(RIGHT.into_iter().map(|(name, _)| (name, value.to_owned())));
            let mut outcomes = vec![ask(&linkcard, action, all)];
            for (wrong, _) in RIGHT {
                let one =
                    |(name, right): (&'static str, &str)| (name, if name == wrong { value } else { right }.to_owned());
                outcomes.push(ask(&linkcard, action, owned(RIGHT.into_iter().map(one))));
            }
            assert!(outcomes.iter().all(|status| [0, 200, 400].contains(status)), "{action} {value:?}: {outcomes:?}");
        }
    }
}
