//! All haoka operations: unusual input does not break them, and clients understand their responses.

use super::*;

#[test]
fn card_number_lists_are_parsed_strictly() {
    let read = |text: &str| sim_numbers(&Params(vec![("simNos".to_owned(), text.to_owned())]), 2);
    assert_eq!(read(r#"["19200000001","164009797BB"]"#).unwrap().len(), 2);
    for (text, reason) in [
        ("", "不能为空"),
        ("[]", "不能为空"),
        ("19200000001", "格式错误"),
        ("[19200000001]", "格式错误"),
        (r#"["a","b","c"]"#, "最多2张"),
        (r#"["a","a"]"#, "重复卡号a"),
    ] {
        let message = read(text).unwrap_err();
        assert!(message.contains(reason), "{text}: {message}");
    }
}

/// Values that no operation expects, and a few that some operations accept.
const VALUES: [&str; 30] = [
    "",
    "0",
    "-1",
    "9223372036854775807",
    "-9223372036854775808",
    "99999999999999999999",
    "1e309",
    "NaN",
    "[]",
    "{}",
    "[null]",
    "[\"\"]",
    "[[[[",
    "\u{0}",
    "卡",
    "🛰",
    "2024-02-30 00:00:00",
    "9999-12-31 23:59:59",
    "0000-01-01 00:00:00",
    "999912",
    "000001",
    "http://[",
    "http://127.0.0.1:99999/",
    "%",
    "\"",
    "192.0.2.1",
    "::1",
    "[\"19200000001\"]",
    "1",
    "2",
];

/// The parameters of all operations.
const NAMES: [&str; 45] = [
    "simNos",
    "simNo",
    "month",
    "updateStatus",
    "subscribeUrl",
    "serialNumber",
    "actionType",
    "speedCode",
    "releaseSpeedAt",
    "packageId",
    "effectType",
    "customNo",
    "remark",
    "poolCode",
    "seriesId",
    "page",
    "pageSize",
    "deviceNo",
    "content",
    "fromDate",
    "toDate",
    "id",
    "goodsId",
    "certName",
    "certNo",
    "contactPhone",
    "promoCode",
    "provinceCode",
    "cityCode",
    "searchValue",
    "certId",
    "contractPhone",
    "address",
    "callbackUrl",
    "captcha",
    "selectPhone",
    "keyNos",
    "customNos",
    "status",
    "keyNo",
    "frontImage",
    "backImage",
    "headImage",
    "ip",
    "number",
];

#[test]
fn no_parameter_value_makes_an_operation_panic() {
    let (haoka, clock) = testing::haoka(&[crate::cards::Card::with_sim_no("19200000001")], false);
    let operations = || GROUPS.iter().flat_map(|group| group.iter());
    assert_eq!(operations().count(), 38);
    let ask = |pairs: Vec<(String, String)>| {
        for operation in operations() {
            let (params, query) = (Params(pairs.clone()), Params(pairs.clone()));
            let request = HaokaRequest { params, query, ..HaokaRequest::default() };
            let _ = operation.answer(&haoka, &request, haoka.shared.timing.now());
        }
        let pushed = poll(&haoka, haoka.shared.timing.now());
        assert!(pushed.len() < 1000);
        clock.advance(std::time::Duration::from_secs(1801));
    };
    let owned = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    for value in VALUES {
        ask(NAMES.iter().map(|name| owned(name, value)).collect());
    }
    for step in 1..VALUES.len() {
        for shift in 0..VALUES.len() {
            let value = |place: usize| VALUES[(place * step + shift) % VALUES.len()];
            ask(NAMES.iter().enumerate().map(|(place, name)| owned(name, value(place))).collect());
        }
    }
}

/// Checks that a client's type knows every field: a field that it drops or renames is missing when it is serialized
/// again.
fn understood<T: serde::de::DeserializeOwned + serde::Serialize>(data: Value) {
    let ours = serde_json::json!({"code": 0, "message": "x", "data": data, "timestamp": 1, "traceID": "x"});
    let theirs: T = serde_json::from_value(ours.clone()).unwrap();
    let mut missing = Vec::new();
    compare("", &ours, &serde_json::to_value(theirs).unwrap(), &mut missing);
    assert_eq!(missing, Vec::<String>::new());
}

/// Collects the paths of `ours` that are not in `theirs`; nulls and empty lists may be left out.
fn compare(path: &str, ours: &Value, theirs: &Value, missing: &mut Vec<String>) {
    match (ours, theirs) {
        (Value::Object(ours), _) => {
            for (name, value) in ours.iter().filter(|(_, value)| !value.is_null() && **value != Value::Array(vec![])) {
                compare(&format!("{path}.{name}"), value, &theirs[name], missing);
            }
        }
        (Value::Array(ours), _) => {
            for (place, value) in ours.iter().enumerate() {
                compare(&format!("{path}[{place}]"), value, &theirs[place], missing);
            }
        }
        // Integrators disagree whether some numbers are strings; a client may read either.
        _ if theirs.as_str().map(str::to_owned) == Some(ours.to_string()) => {}
        _ if ours == theirs || (ours.is_number() && ours.as_f64() == theirs.as_f64()) => {}
        _ => missing.push(format!("{path}: {ours} is {theirs}")),
    }
}

#[test]
fn the_client_knows_every_documented_response() {
    use haoka_client::types;
    use testing::{ask, call, pairs};

    let card = crate::cards::Card { sim_status: 6, ..crate::cards::Card::with_sim_no("19200000001") };
    let (haoka, clock) = testing::haoka(&[card], true);
    let (one, many) = (("simNo", "19200000001"), ("simNos", r#"["19200000001","19200000009"]"#));
    understood::<types::SimFlowAnswer>(call(&haoka, "batchQuerySimFlow", &[many]).unwrap());
    let month = [many, ("month", "202411")];
    understood::<types::SimMonthFlowAnswer>(call(&haoka, "batchQuerySimMonthFlow", &month).unwrap());
    understood::<types::AccountAssetAnswer>(call(&haoka, "accountAsset", &[]).unwrap());
    let order = [one, ("packageId", "22"), ("effectType", "1"), ("customNo", "order0001")];
    understood::<types::PackageOrderAnswer>(call(&haoka, "submitPackageOrder", &order).unwrap());
    let query = HaokaRequest { query: pairs(&[one]), ..HaokaRequest::default() };
    understood::<types::OfficialAuthUrlAnswer>(ask(&haoka, "officialAuthUrl", query).unwrap());
    understood::<types::CommandAnswer>(call(&haoka, "setSpeedLimit", &[one, ("speedCode", "1Mbps")]).unwrap());
    understood::<types::GoodsListAnswer>(call(&haoka, "goods/list", &[]).unwrap());
    for id in ["104", "105", "106"] {
        understood::<types::GoodsDetailsAnswer>(call(&haoka, "goods/details", &[("id", id)]).unwrap());
    }
    let offer = [("promoCode", "p"), ("provinceCode", "11"), ("cityCode", "110"), ("certName", "x")];
    understood::<types::NumberOfferAnswer>(call(&haoka, "selectNumber", &offer).unwrap());
    let order = [("goodsId", "102"), ("certName", "x"), ("certId", "y"), ("contractPhone", "19200000002")];
    for number in 0..3 {
        let number = format!("order{number}");
        let more = [("address", "z"), ("promoCode", "p"), ("customNo", number.as_str())];
        understood::<types::OpenAnswer>(call(&haoka, "order/apply", &[&order[..], &more].concat()).unwrap());
    }
    clock.advance(std::time::Duration::from_secs(30 * 86_400));
    let orders = call(&haoka, "order/search", &[("customNos", r#"["order0","order1","order2"]"#)]).unwrap();
    understood::<types::OrderSearchAnswer>(orders);
    let bound = envelope(&haoka, "x", 0, "x".to_owned(), OperationOutput::NoData);
    let Payload::Structured { value, .. } = bound.payload else { panic!("not an envelope") };
    assert_eq!(value["error"], serde_json::json!([]));
    assert!(serde_json::from_value::<types::BindMachineAnswer>(value).is_ok());
}
