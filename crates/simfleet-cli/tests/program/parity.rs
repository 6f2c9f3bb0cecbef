//! `simfleet parity`: what it calls, what it concludes, and that its report contains no value of a response.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use simfleet::runtime::{Effect, Operation};
use simfleet::{haoka_client, linkcard_client};

use crate::support::{
    APP_KEY, Emulator, Ended, ICCID, Running, SIM, Scripted, file, haoka_answer, json_lines, program, run,
};

/// Returns the verdict and the reason of a claim, or of a call if there is no such claim.
fn verdict<'a>(rows: &'a [Value], subject: &str) -> (&'a str, &'a str) {
    let row = rows.iter().rfind(|row| row["subject"] == subject).unwrap_or_else(|| panic!("{subject}"));
    (row["verdict"].as_str().unwrap(), row["reason"].as_str().unwrap())
}

fn assert_is_redacted(ended: &Ended, secrets: &[&str]) {
    for secret in secrets {
        assert!(!ended.out.contains(secret) && !ended.err.contains(secret), "{secret}");
    }
}

#[test]
fn the_report_says_what_the_emulator_shows_without_values() {
    let emulator = Emulator::with_cards("parity-report");
    let cards = format!("{ICCID},{SIM}");
    let ended = emulator.run(&["parity", "--yes", "--card", &cards, "-o", "jsonl"]);
    assert_eq!(ended.code(), 0, "{}", ended.err);
    let rows = json_lines(&ended.out);
    for (subject, wanted) in [
        ("GetCardDetail", "succeeded"),
        ("batchQuerySimInfo", "succeeded"),
        ("regionCodes", "succeeded"),
        ("baseConfig", "not_called"),
        // What the claim says is compared.
        ("CardRealStatus.Gprs", "confirmed"),
        ("GetCardRealStatus.x-claims.0", "confirmed"),
        ("SimSmsQueryForm.simNo", "observed"),
        ("GoodsChoice.id", "observed"),
        ("RegionTree", "confirmed"),
        ("regionCodes.responses.200", "confirmed"),
        // The type or the codes fit, and the claim is about a meaning.
        ("SimRecord.gatewayId", "observed"),
        ("MainAccount.balance", "observed"),
        ("ActivationStatus", "observed"),
        ("RegionNode.pid", "observed"),
        ("simPage", "observed"),
        ("SimPageQuery.page", "observed"),
        // The parameter was not sent, or the call did not have the conditions of the claim.
        ("ListCardInfo.parameters.ExpireTimeEnd", "not_seen"),
        ("GetSimCardStateDistribution.parameters.CredentialNO", "not_seen"),
        ("PrettyNumberQuery.id", "not_seen"),
        ("GetCardDetail.x-claims.0", "not_seen"),
        ("ListOrder.x-claims.0", "not_seen"),
        ("batchQuerySimInfo.x-claims.0", "not_seen"),
        ("OpenAnswer.data", "observed"),
        ("SimInfoAnswer.error", "not_seen"),
        ("batchShutdown.responses.200", "not_seen"),
        ("ListCardInfo.x-quota.0", "not_seen"),
    ] {
        assert_eq!(verdict(&rows, subject).0, wanted, "{subject}");
    }
    assert!(rows.iter().all(|row| row["verdict"] != "contradicted"), "{}", ended.err);
    assert!(rows.iter().all(|row| !row["settled_by"].as_str().unwrap_or_default().contains('\n')));
    assert_eq!(verdict(&rows, "ListCardInfo.parameters.ExpireTimeEnd").1, "ListCardInfo: ExpireTimeEnd was not sent");
    let last = rows.last().unwrap();
    assert_eq!((&last["kind"], &last["verdict"]), (&json!("report"), &json!("complete")));
    let schema: Value = serde_json::from_str(&run(&mut program(&["schema", "parity"])).out).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    for row in &rows {
        assert!(schema.is_valid(row), "{row}");
    }
    assert_is_redacted(&ended, &["testid", "testsecret", "10001", APP_KEY, ICCID, SIM]);
    // No number of a card or a phone, whichever card the emulator listed.
    let digits = regex::Regex::new("[0-9]{7,}").unwrap();
    assert_eq!(digits.find(&ended.out).map(|found| found.as_str()), None);
    let summary = ended.err.lines().last().unwrap();
    assert!(
        summary.contains(" calls had the expected response; ") && summary.contains(" 0 contradicted, "),
        "{summary}"
    );
}

#[test]
fn only_read_operations_are_called_and_few_of_them_twice() {
    let log = file("parity-log", "");
    let emulator = Emulator::start(&["--log", &log]);
    let announced = emulator.run(&["parity", "--yes"]).err;
    emulator.stop("TERM");
    let mut calls: BTreeMap<String, usize> = BTreeMap::new();
    for request in json_lines(&std::fs::read_to_string(&log).unwrap()) {
        // The log has the last segment of the path, which is not always the id of the operation.
        let is_it = |operation: &&Operation| match request["service"].as_str() {
            Some("haoka") if !operation.path.contains('{') => operation.path == request["path"],
            _ => operation.id == request["operation"],
        };
        let all = haoka_client::API.operations.iter().chain(linkcard_client::API.operations);
        let operation = all.into_iter().find(is_it).unwrap_or_else(|| panic!("{request}"));
        assert_eq!(operation.effect, Effect::Read, "{}", operation.id);
        let description: Vec<&str> = operation.description.split_whitespace().collect();
        assert!(!description.join(" ").contains("not call it often"), "{}", operation.id);
        assert!(announced.contains(operation.id), "{}: {announced}", operation.id);
        *calls.entry(operation.id.to_owned()).or_default() += 1;
    }
    assert!(calls.len() > 20, "{calls:?}");
    calls.retain(|_, count| *count > 1);
    assert_eq!(calls, BTreeMap::from([("GetCardRealStatus".to_owned(), 2), ("goodsDetails".to_owned(), 2)]));
    for part in ["GetCardRealStatus again as a poll with SerialNo", "goodsDetails without id", "sent at most 3 times"] {
        assert!(announced.contains(part), "{part}: {announced}");
    }
}

#[test]
fn differences_from_the_specs_are_contradictions() {
    let row = json!({"simNo": SIM, "activateStatus": 77, "gatewayId": "seven", "poolId": null});
    let body = json!({"code": 0, "message": "操作成功", "data": {"items": [row]}});
    let fault = format!("replace-body@batchQuerySimInfo=200,application/json,{body}");
    let emulator =
        Emulator::start(&["--fault", &fault, "--fault", "replace-body@simPage=404,text/plain,404 page not found"]);
    let ended = emulator.run(&["parity", "--yes", "--service", "haoka", "--card", SIM, "-o", "jsonl"]);
    assert_eq!(ended.code(), 0, "{}", ended.err);
    let rows = json_lines(&ended.out);
    for (subject, wanted) in [
        ("ActivationStatus", ("contradicted", "1 of 1 value with a code that is not listed")),
        ("SimRecord.gatewayId", ("contradicted", "string instead of integer")),
        ("simPage", ("contradicted", "HTTP 404")),
        ("SimRecord.poolId", ("observed", "the meaning is not checked")),
    ] {
        let (verdict, reason) = verdict(&rows, subject);
        assert!(verdict == wanted.0 && reason.contains(wanted.1), "{subject}: {verdict}, {reason}");
    }
    assert!(ended.err.contains("haoka SimRecord.gatewayId is contradicted: batchQuerySimInfo"), "{}", ended.err);
    assert!(rows.iter().all(|row| row["api"] == "haoka" || row["kind"] == "report"));
}

#[test]
fn no_value_of_a_response_is_in_the_report() {
    // Every response has personal data in every place, also as names of members, codes and messages.
    let private = [
        "张三",
        "Zhang San",
        "13800138000",
        "11010519491231002X",
        "beijing-road-7",
        "eyJhbGciOi",
        "A9B8C7D6",
        "ZhangSanFeng",
        "alice_smith",
        "LTAIabcdefghijkl",
        "sk_live_abcdefghijklmnopqrstuvwx",
        "zhangsan_110",
        "Zhang.San.Feng",
        "TZTZT",
    ];
    let service = Scripted::start(move |head, _| {
        let row = json!({
            "simNo": "19200000009", "iccid": "89860400000000000009", "Iccid": "89860400000000000009", "name": "张三",
            "certName": "Zhang San", "phone": 13_800_138_000_i64, "idNo": "11010519491231002X",
            "address": "beijing-road-7", "token": "eyJhbGciOi", "activateStatus": "A9B8C7D6", "id": "A9B8C7D6",
            "13800138000": {"张三": [["eyJhbGciOi"]]}, "url": "https://a.example/?t=eyJhbGciOi",
            "ZhangSanFeng": 1, "alice_smith": 1, "LTAIabcdefghijkl": 1, "sk_live_abcdefghijklmnopqrstuvwx": {"name": 1},
            "zhangsan_110": 1, "endAt": "TZTZT",
        });
        let rejects = head.contains("/openapi/iot/batchQuerySimFlow");
        if head.contains("Action=GetRealNameStatus") {
            return (400, json!({"Code": "Zhang.San.Feng", "Message": "张三", "RequestId": "A9B8C7D6"}).to_string());
        }
        let body = match (head.contains("/openapi/"), rejects) {
            (true, true) => json!({"code": "A9B8C7D6", "message": "张三 13800138000"}),
            (true, false) => json!({"code": 0, "message": "张三", "traceID": "A9B8C7D6", "data": {"items": [row]}}),
            (false, _) => json!({"Success": true, "Code": "A9B8C7D6", "RequestId": "A9B8C7D6", "ErrorMessage": "张三",
                "Data": {"Total": 1, "PageCount": 1, "List": [row]}}),
        };
        (200, body.to_string())
    });
    for form in ["table", "json", "csv"] {
        let ended = service.run(&["parity", "--yes", "-o", form]);
        assert_eq!(ended.code(), 0, "{}", ended.err);
        assert!(ended.out.contains("SimRecord.gatewayId"), "{}", ended.out);
        assert_is_redacted(&ended, &private);
        assert_is_redacted(&ended, &["89860400000000000009", "19200000009"]);
        assert!(ended.out.contains("a code that the spec does not list"), "{}", ended.out);
    }
}

#[test]
fn nothing_is_sent_without_confirmation_or_with_unusable_arguments() {
    let emulator = Emulator::start(&[]);
    let unconfirmed = emulator.run(&["parity"]);
    assert_eq!(unconfirmed.code(), 2);
    assert!(unconfirmed.err.contains("batchQuerySimInfo") && !unconfirmed.err.contains("batchShutdown"));
    assert!(unconfirmed.err.contains("cannot ask `send at most "), "{}", unconfirmed.err);
    for (arguments, part) in [
        (&["--value", "promo=1"][..], "no operation that is called has the parameter `promo`"),
        (&["--value", "promoCode"], "`promoCode` is not NAME=VALUE"),
        (&["--card", "卡号"], "`卡号` is not a card number"),
        (&["--card", ","], "no card number was given"),
        (&["--value", "simNo=19200000001"], "give it with --card"),
        (&["--wire", "xml"], "XML has no types"),
    ] {
        let ended = emulator.run(&[&["parity", "--yes"], arguments].concat());
        assert_eq!(ended.code(), 2, "{arguments:?}");
        assert!(ended.err.contains(part), "{}", ended.err);
    }
    assert_eq!(emulator.requests(), 0);
}

#[test]
fn given_values_reach_operations_that_no_list_feeds() {
    let emulator = Emulator::start(&[]);
    let arguments = ["parity", "--yes", "--service", "haoka", "--value", "promoCode=P1", "-o", "jsonl"];
    let rows = json_lines(&emulator.run(&arguments).out);
    let call = rows.iter().find(|row| row["kind"] == "call" && row["subject"] == "baseConfig").unwrap();
    assert_eq!(call["parameters"], json!(["promoCode"]), "{call}");
    assert_ne!(call["verdict"], "not_called", "{call}");
    // Optional parameters have the given values too.
    let time = "ExpireTimeEnd=2030-01-01 00:00:00";
    let arguments = ["parity", "--yes", "--service", "linkcard", "--value", time, "-o", "jsonl"];
    let rows = json_lines(&emulator.run(&arguments).out);
    assert_eq!(verdict(&rows, "ListCardInfo.parameters.ExpireTimeEnd").0, "observed");
}

#[test]
fn services_without_credentials_are_left_out() {
    let emulator = Emulator::start(&[]);
    let mut command = program(&["parity", "--yes", "--linkcard-endpoint", &emulator.url, "-o", "jsonl"]);
    command.env("ALIBABA_CLOUD_ACCESS_KEY_ID", "testid").env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "testsecret");
    let ended = run(&mut command);
    assert_eq!(ended.code(), 0, "{}", ended.err);
    assert!(ended.err.contains("haoka is left out: "), "{}", ended.err);
    let rows = json_lines(&ended.out);
    assert!(rows.iter().all(|row| row["api"] == "linkcard" || row["kind"] == "report"));
    let last = rows.last().unwrap();
    assert_eq!(last["verdict"], "partial", "{last}");
    assert!(last["reason"].as_str().unwrap().ends_with("not called, or not any more: haoka"), "{last}");
    let none = run(&mut program(&["parity", "--yes"]));
    assert_eq!(none.code(), 2, "{}", none.err);
}

#[test]
fn the_report_of_an_interrupted_run_says_so() {
    let emulator = Emulator::start(&["--fault", "delay@ListCardInfo=60000"]);
    let running = Running::start(&mut emulator.client(&["parity", "--yes", "-o", "jsonl"]));
    while !running.out_line().contains("GetCardStatusStatistics") {}
    running.signal("INT");
    let ended = running.end();
    assert_eq!(ended.code(), 130, "{}", ended.err);
    let rows = json_lines(&ended.out);
    assert_eq!(verdict(&rows, "StopStatistics.PoolCount").0, "observed");
    // Also the service that was not reached has a row for each claim.
    assert!(verdict(&rows, "SimRecord.gatewayId").1.contains("is not called: interrupted"));
    let last = rows.last().unwrap();
    assert_eq!((&last["kind"], &last["verdict"]), (&json!("report"), &json!("interrupted")));
    assert!(ended.err.ends_with("simfleet: interrupted; run the same command again\n"), "{}", ended.err);
}

#[test]
fn rejected_credentials_end_the_calls_to_a_service_without_its_message() {
    let private = ["Zhang San", "13800138000", "LTAI5tPrivate"];
    let message = format!("签名错误 {}", private.join(" "));
    let service = Scripted::start(move |head, _| match head.contains("/openapi/") {
        true => (200, json!({"code": -1, "message": message}).to_string()),
        false => (403, json!({"Code": "InvalidAccessKeyId.NotFound", "Message": message}).to_string()),
    });
    for (name, claim, reason) in [
        ("haoka", "simSmsQuery.responses.200", "simSmsQuery: an earlier call failed: auth"),
        ("linkcard", "StopStatistics.PoolCount", "GetCardStatusStatistics: "),
    ] {
        let ended = service.run(&["parity", "--yes", "--service", name, "-o", "jsonl"]);
        assert_eq!(ended.code(), 1, "{}", ended.err);
        assert!(
            ended.err.contains(&format!("simfleet: {name} is not called any more: the call failed: auth")),
            "{}",
            ended.err
        );
        assert_is_redacted(&ended, &private);
        let rows = json_lines(&ended.out);
        let (_, found) = verdict(&rows, claim);
        assert!(found.starts_with(reason), "{found}");
    }
    assert_eq!(service.requests(), 2);
}

#[test]
fn a_missing_permission_does_not_end_the_calls() {
    let body = json!({"Code": "linkcard.common.RamActionPermissionDeny", "Message": "Zhang San may not"});
    let fault = format!("replace-body@GetCardStatusStatistics=403,application/json,{body}");
    let emulator = Emulator::start(&["--fault", &fault]);
    let ended = emulator.run(&["parity", "--yes", "--service", "linkcard", "-o", "jsonl"]);
    assert_eq!(ended.code(), 0, "{}", ended.err);
    let rows = json_lines(&ended.out);
    let (_, reason) = verdict(&rows, "GetCardStatusStatistics");
    assert_eq!(reason, "the call failed: auth, HTTP 403, code linkcard.common.RamActionPermissionDeny");
    assert_eq!(verdict(&rows, "ListCardInfo").0, "succeeded");
    assert_is_redacted(&ended, &["Zhang San"]);
}

#[test]
fn a_wrong_endpoint_contradicts_nothing() {
    let service = Scripted::start(|_, _| (404, "404 page not found".to_owned()));
    let ended = service.run(&["parity", "--yes", "--service", "haoka", "-o", "jsonl"]);
    assert_eq!(ended.code(), 1, "{}", ended.err);
    let rows = json_lines(&ended.out);
    assert_eq!(
        verdict(&rows, "simPage"),
        ("not_seen", "simPage: the call failed: decode, HTTP 404, as did all other calls")
    );
    assert!(rows.iter().all(|row| row["verdict"] != "contradicted"), "{}", ended.err);
}

#[test]
fn a_business_error_with_status_404_contradicts_nothing() {
    let service = Scripted::start(|head, _| match head.contains("/openapi/iot/simPage") {
        true => (404, json!({"code": 404, "message": "no card"}).to_string()),
        false => haoka_answer(&json!([])),
    });
    let ended = service.run(&["parity", "--yes", "--service", "haoka", "--service", "haoka", "-o", "jsonl"]);
    let rows = json_lines(&ended.out);
    assert_eq!(verdict(&rows, "simPage").0, "not_seen", "{rows:?}");
    assert_eq!(verdict(&rows, "RegionTree").0, "not_seen", "an empty list has no trees");
    let calls = rows.iter().filter(|row| row["kind"] == "call" && row["subject"] == "accountAsset");
    assert_eq!(calls.count(), 1, "a service that is named twice is called once");
}

#[test]
fn a_list_of_texts_is_no_list_of_regions() {
    let service = Scripted::start(|head, _| match head.contains("/provinces/") {
        true => (200, json!(["张三", 1]).to_string()),
        false => haoka_answer(&json!([{"id": 101, "provinceCode": "11"}])),
    });
    let ended = service.run(&["parity", "--yes", "--service", "haoka", "-o", "jsonl"]);
    assert_eq!(verdict(&json_lines(&ended.out), "RegionTree").0, "contradicted", "{}", ended.err);
    assert_is_redacted(&ended, &["张三"]);
}

#[test]
fn a_rejected_call_shows_how_the_service_rejects() {
    let service = Scripted::start(|head, body| match head.contains("/openapi/goods/details") && body.is_empty() {
        true => (200, json!({"code": -1, "message": "id?", "error": ["alice_smith"]}).to_string()),
        false => haoka_answer(&json!([{"id": 101}])),
    });
    let ended = service.run(&["parity", "--yes", "--service", "haoka", "-o", "jsonl"]);
    let rows = json_lines(&ended.out);
    assert!(rows.iter().any(|row| row["subject"] == "goodsDetails" && row["verdict"] == "rejected"), "{}", ended.out);
    for (subject, wanted) in [
        ("GoodsDetailsAnswer.error", ("confirmed", "goodsDetails, error: a list of 1 text")),
        ("AccountAssetAnswer.error", ("observed", "goodsDetails, error: a list of 1 text")),
        (
            "GoodsChoice.id",
            ("observed", "goodsDetails succeeded with id and was rejected without it; the reason is not checked"),
        ),
    ] {
        assert_eq!(verdict(&rows, subject), wanted, "{subject}");
    }
    assert_is_redacted(&ended, &["alice_smith"]);
}

#[test]
fn credentials_are_fetched_after_the_confirmation() {
    let service = Scripted::start(|_, _| (500, String::new()));
    let mut command = program(&["parity", "--service", "linkcard", "--linkcard-endpoint", &service.url, "-v"]);
    let ended = run(command.env("ALIBABA_CLOUD_CREDENTIALS_URI", format!("{}/key", service.url)));
    assert_eq!((ended.code(), service.requests()), (2, 0), "{}", ended.err);
    let asked = format!("linkcard: the credentials come from {}, which is called after the confirmation", service.url);
    assert!(ended.err.contains(&asked) && ended.err.contains("ListCardInfo"), "{}", ended.err);
    assert!(ended.err.contains("the log on stderr contains card numbers"), "{}", ended.err);
}

#[test]
fn only_given_cards_are_used() {
    let emulator = Emulator::with_cards("parity-given");
    let ended = emulator.run(&["parity", "--yes", "--card", ICCID, "-o", "jsonl"]);
    assert!(ended.err.contains("simfleet: cards: only the 1 that --card gives\n"), "{}", ended.err);
    let rows = json_lines(&ended.out);
    assert_eq!(verdict(&rows, "GetCardDetail").0, "succeeded");
    for operation in ["batchQuerySimInfo", "officialAuthUrl", "querySimAction"] {
        let call = rows.iter().find(|row| row["kind"] == "call" && row["subject"] == operation).unwrap();
        assert_eq!(call["verdict"], "not_called", "{call}");
    }
}
