//! Every Linkcard operation over sockets: the fields and types of its responses in JSON and XML, the effect of faults,
//! and unusual requests.
//!
//! `fixtures/linkcard_answers.json` lists the fields that may occur; it was copied from the documented schemas and not
//! from this crate.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use simfleet_emulator::{Auth, Card, ChildCard, Emulator, LinkcardCard, ManualClock};

use crate::signing::{linkcard_params, pairs_text, sign_rpc};
use crate::{http_client, start};

const MASTER: &str = "89860000000000000001";
const POOLED: &str = "89860000000000000002";
const UNIFIED: &str = "89860000000000000003";

/// Documented fields that only failures have, or that no response has.
const ABSENT: [&str; 4] = ["ErrorMessage", "LocalizedMessage", "DynamicCode", "DynamicMessage"];

fn cards() -> Vec<Card> {
    let of = |iccid: &str, os_status, data_type: &str| Card {
        linkcard: LinkcardCard {
            os_status: Some(os_status),
            data_type: Some(data_type.to_owned()),
            tags: vec!["a".to_owned(), "b".to_owned()],
            ..LinkcardCard::default()
        },
        use_flow_kb: 2048,
        ..Card::with_iccid(iccid)
    };
    let child = |iccid: &str| ChildCard { iccid: iccid.to_owned(), ..ChildCard::default() };
    let children = vec![child("89860100000000000001"), child("89860300000000000001")];
    vec![
        Card { children, ..of(MASTER, 100, "directionalcard") },
        of(POOLED, 20, "sameflowcard"),
        of(UNIFIED, 100, "unityPayPool"),
    ]
}

/// An emulator without verification, on a clock that keeps the calls below the rate limit.
struct Harness {
    emulator: Emulator,
    clock: ManualClock,
    client: reqwest::Client,
}

impl Harness {
    async fn open() -> Self {
        let clock = ManualClock::new(SystemTime::now());
        let builder = Emulator::builder().auth(Auth::Off).strict(true).cards(cards()).clock(Arc::new(clock.clone()));
        Self { emulator: start(builder).await, clock, client: http_client() }
    }

    async fn text(&self, action: &str, format: &str, own: &[(&str, &str)]) -> (u16, String) {
        self.clock.advance(Duration::from_millis(100));
        let mut pairs = vec![("Action", action), ("Version", "2021-05-20"), ("Format", format)];
        pairs.extend(own);
        let pairs: Vec<(String, String)> =
            pairs.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        // Half of the parameters are in the query and half in the form: the gateway accepts both.
        let (query, form) = pairs.split_at(pairs.len() / 2);
        let request = self.client.post(format!("{}/?{}", self.emulator.url(), pairs_text(query)));
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        let response = request.body(pairs_text(form)).send().await.unwrap();
        (response.status().as_u16(), response.text().await.unwrap())
    }

    async fn ask(&self, action: &str, own: &[(&str, &str)]) -> Value {
        let (status, text) = self.text(action, "json", own).await;
        assert_eq!(status, 200, "{action}: {text}");
        let answer: Value = serde_json::from_str(&text).unwrap();
        assert_eq!((&answer["Success"], &answer["Code"]), (&json!(true), &json!("200")), "{action}: {answer}");
        answer
    }
}

/// Returns the documented types by path, such as `Data.List[].Iccid`.
fn schemas() -> BTreeMap<String, BTreeMap<String, String>> {
    serde_json::from_str(include_str!("../fixtures/linkcard_answers.json")).unwrap()
}

/// Collects the types of all values, by path.
fn shape(path: &str, value: &Value, out: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                shape(&path, value, out);
            }
        }
        Value::Array(members) => members.iter().for_each(|member| shape(&format!("{path}[]"), member, out)),
        Value::String(_) => out.push((path.to_owned(), "string".to_owned())),
        Value::Bool(_) => out.push((path.to_owned(), "boolean".to_owned())),
        Value::Number(number) => {
            let kind = match number.as_i64() {
                Some(number) if i32::try_from(number).is_ok() => "int32",
                Some(_) => "int64",
                None => "double",
            };
            out.push((path.to_owned(), kind.to_owned()));
        }
        Value::Null => out.push((path.to_owned(), "null".to_owned())),
    }
}

/// Calls every operation in an order in which each of them works; `each` sees every response.
async fn every_operation(
    harness: &Harness,
    mut each: impl AsyncFnMut(&Harness, &'static str, &[(&str, &str)]) -> Value,
) {
    let page = [("PageNo", "1"), ("PageSize", "10")];
    each(harness, "GetCardStatusStatistics", &[]).await;
    each(harness, "GetSimCardStateDistribution", &[("Date", "202411")]).await;
    let group = each(harness, "AddDirectionalGroup", &[("GroupName", "g")]).await["Data"].to_string();
    let group = ("GroupId", group.as_str());
    let iccids = json!([MASTER, POOLED, UNIFIED]).to_string();
    let join = [group, ("IccidList", &iccids), ("AddType", "NEW"), ("SerialNo", "s1"), ("ApiProduct", "Linkcard")];
    each(harness, "AddCardToDirectionalGroup", &join).await;
    let kind = [("AddressType", "Domain"), ("Source", "user_defined")];
    let one = [group, kind[0], kind[1], ("Address", "*.aliyun.com"), ("SerialNo", "s2")];
    each(harness, "AddDirectionalAddress", &one).await;
    let two = [group, kind[0], kind[1], ("ListAddress.1", "a.example"), ("ListAddress.2", "b.example")];
    each(harness, "BatchAddDirectionalAddress", &two).await;
    each(harness, "AddDirectionalCard", &[group, ("UploadMethod", "TAG"), ("UploadType", "ALL"), ("TagList", "[]")])
        .await;
    each(harness, "ListDirectionalAddress", &[group, page[0], page[1]]).await;
    each(harness, "ListDirectionalDetail", &[("Iccid", MASTER), page[0], page[1]]).await;
    each(harness, "GetOperateResult", &[("ResId", group.1), ("SerialNo", "s1")]).await;
    each(harness, "VerifyIotCard", &[("Iccid", MASTER)]).await;
    each(harness, "ForceActivation", &[("Iccid", POOLED)]).await;
    each(harness, "GetCardDetail", &[("Iccid", MASTER), ("ShowPsim", "true")]).await;
    each(harness, "ListCardInfo", &page).await;
    each(harness, "GetCardFlowInfo", &[("Iccid", MASTER)]).await;
    each(harness, "GetCardLatestFlow", &[("Iccid", MASTER)]).await;
    each(harness, "GetRealNameStatus", &[("Iccid", POOLED)]).await;
    let first = each(harness, "GetCardRealStatus", &[("Iccid", POOLED)]).await;
    harness.clock.advance(Duration::from_secs(8));
    let tokens = json!([first["Data"][0]["SerialNo"]]).to_string();
    if first["Data"].is_array() {
        each(harness, "GetCardRealStatus", &[("SerialNo", &tokens)]).await;
    }
    for iccid in [POOLED, UNIFIED] {
        let detail = harness.ask("GetCardDetail", &[("Iccid", iccid)]).await;
        let credential = detail["Data"]["VsimCardInfo"]["CredentialNo"].as_str().unwrap();
        each(harness, "GetCredentialPoolStatistics", &[("CredentialNO", credential), ("Date", "202411")]).await;
    }
    let renew = [("Iccid", POOLED), ("SerialNo", "o1"), ("RechargeType", "STANDARD"), ("BuyNum", "1")];
    each(harness, "Renew", &renew).await;
    each(harness, "ListOrder", &page).await;
    each(harness, "SetCardStopRule", &[("Iccid", POOLED), ("FlowLimit", "1"), ("AutoRestore", "true")]).await;
    each(harness, "ResumeSingleCard", &[("Iccid", POOLED)]).await;
    each(harness, "StopSingleCard", &[("Iccid", POOLED)]).await;
    each(harness, "UpdateAutoRechargeSwitch", &[("Iccid", POOLED), ("Open", "True")]).await;
    each(harness, "AddTagsToCard", &[("Iccid", POOLED), ("TagNameList", r#"["x","y"]"#)]).await;
    let message = [("TaskName", "t"), ("MessageTemplateId", "1"), ("MessageSendTime", "0")];
    each(harness, "SendMessage", &message).await;
    each(harness, "DeleteDirectionalAddress", &[group, ("Address", "a.example"), ("SerialNo", "s3")]).await;
    each(harness, "DeleteDirectionalGroup", &[group]).await;
}

#[tokio::test]
async fn every_response_has_the_documented_fields_and_types() {
    let harness = Harness::open().await;
    let schemas = schemas();
    let mut seen: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    every_operation(&harness, async |harness, action, own| {
        let answer = harness.ask(action, own).await;
        let (schema, mut found) = (&schemas[action], Vec::new());
        shape("", &answer, &mut found);
        for (path, kind) in found {
            let wanted = schema.get(&path).unwrap_or_else(|| panic!("{action}: {path} is not documented"));
            assert!(
                kind == *wanted || (kind == "int32" && wanted == "int64"),
                "{action}: {path} is {kind}, not {wanted}"
            );
            seen.entry(action).or_default().insert(path);
        }
        answer
    })
    .await;
    for (action, schema) in &schemas {
        if action == "RebindResumeSingleCard" {
            continue;
        }
        for path in schema.keys().filter(|path| !ABSENT.contains(&path.as_str())) {
            assert!(seen[action.as_str()].contains(path), "{action}: {path} is in no response");
        }
    }
}

#[tokio::test]
async fn every_read_shows_a_stopped_card() {
    let harness = Harness::open().await;
    let own = [("Iccid", MASTER)];
    let states = async || {
        let detail = harness.ask("GetCardDetail", &own).await["Data"]["VsimCardInfo"].take();
        let page = [("PageNo", "1"), ("PageSize", "10"), ("Iccid", MASTER)];
        let listed = harness.ask("ListCardInfo", &page).await["Data"]["List"][0].take();
        assert_eq!((&detail["Status"], &detail["OsStatus"]), (&listed["Status"], &listed["OsStatus"]));
        let spread = harness.ask("GetSimCardStateDistribution", &[("Date", "202411")]).await["Data"].take();
        let query = harness.ask("GetCardRealStatus", &own).await;
        harness.clock.advance(Duration::from_secs(8));
        let tokens = json!([query["Data"][0]["SerialNo"]]).to_string();
        let live = harness.ask("GetCardRealStatus", &[("SerialNo", &tokens)]).await["Data"][0]["Gprs"].clone();
        (detail["OsStatus"].as_str().unwrap().to_owned(), spread["StopCount"].clone(), live)
    };
    assert_eq!(states().await, ("100".to_owned(), json!(0), json!(true)));
    harness.ask("StopSingleCard", &own).await;
    assert_eq!(states().await, ("200".to_owned(), json!(1), json!(false)));
    harness.ask("ResumeSingleCard", &own).await;
    assert_eq!(states().await, ("100".to_owned(), json!(0), json!(true)));
    let expected = [("ResumeSingleCard", 1), ("StopSingleCard", 1)].map(|(name, count)| (name.to_owned(), count));
    assert_eq!(harness.emulator.effects(), expected.into());
}

#[tokio::test]
async fn a_card_that_was_moved_to_another_device_is_unlocked() {
    let mut moved = cards().remove(1);
    moved.linkcard.os_status = Some(500);
    let emulator = start(Emulator::builder().strict(true).cards(vec![moved])).await;
    let mut params = linkcard_params("RebindResumeSingleCard", &[("Iccid", POOLED)]);
    sign_rpc("POST", "testsecret", &mut params);
    let answer: Value = crate::post(&emulator, &params).await.json().await.unwrap();
    assert_eq!((&answer["Data"], &answer["Success"]), (&json!(true), &json!(true)));
}

/// Collects the values of a JSON response as XML has them: paths without marks for arrays, in order.
fn texts(path: &str, value: &Value, out: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| texts(&format!("{path}/{name}"), value, out));
        }
        Value::Array(members) => members.iter().for_each(|member| texts(path, member, out)),
        Value::String(text) if text.is_empty() => {}
        Value::String(text) => out.push((path.to_owned(), text.clone())),
        Value::Null => {}
        other => out.push((path.to_owned(), other.to_string())),
    }
}

fn xml_texts(text: &str) -> Vec<(String, String)> {
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_str(text);
    let (mut path, mut out) = (Vec::new(), Vec::<(String, String)>::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => path.push(start.name().as_ref().to_owned()),
            Event::End(_) => drop(path.pop()),
            Event::Text(content) => {
                let path = format!("/{}", path.join("/"));
                out.push((path, AsRef::<str>::as_ref(&content).to_owned()));
            }
            Event::Eof => return out,
            _ => {}
        }
    }
}

#[tokio::test]
async fn xml_says_the_same_as_json() {
    let harness = Harness::open().await;
    every_operation(&harness, async |harness, action, own| {
        let answer = harness.ask(action, own).await;
        // Repeating these changes nothing, so the same request can be sent in XML.
        if action.starts_with("Get") || action.starts_with("List") || action == "VerifyIotCard" {
            let (status, text) = harness.text(action, "XML", own).await;
            let mut expected = Vec::new();
            texts(&format!("/{action}Response"), &answer, &mut expected);
            let found = xml_texts(&text);
            let differs = ["RequestId", "SerialNo", "FlowLatestModifiedTime", "OrderStatus"];
            let keep = |rows: Vec<(String, String)>| -> Vec<(String, String)> {
                rows.into_iter().filter(|(path, _)| !differs.iter().any(|name| path.ends_with(name))).collect()
            };
            assert_eq!((status, keep(found)), (200, keep(expected)), "{action}");
        }
        answer
    })
    .await;
}

#[tokio::test]
async fn the_irregular_envelope_fault_returns_the_documented_samples() {
    let harness = Harness::open().await;
    harness.emulator.inject("irregular-envelope".parse().unwrap());
    let ask = async |action, own: &[(&str, &str)]| -> Value {
        serde_json::from_str(&harness.text(action, "json", own).await.1).unwrap()
    };
    let answer = ask("GetRealNameStatus", &[("Iccid", POOLED)]).await;
    assert_eq!((&answer["success"], &answer["data"]["realNameStatus"]), (&json!(true), &json!("CERTIFIED")));
    for (action, own, field) in [
        ("GetSimCardStateDistribution", vec![("Date", "202411")], "DestoryedCount"),
        ("GetCardStatusStatistics", vec![], "WeekWarnStatisticsDTO"),
    ] {
        let answer = ask(action, &own).await;
        assert_eq!((&answer["code"], &answer["successResponse"]), (&json!("200"), &json!(true)));
        assert_eq!(answer["requestId"], answer["data"]["RequestId"]);
        assert!(answer["data"]["Data"].get(field).is_some(), "{answer}");
        let (_, text) = harness.text(action, "XML", &own).await;
        assert!(text.contains("<data><") && text.contains(&format!("<{field}>")), "{text}");
    }
    let rejected = ask("GetRealNameStatus", &[("Iccid", "1")]).await;
    assert_eq!(rejected["Code"], "linkcard.common.IccidFormatError");
    assert_eq!(ask("VerifyIotCard", &[("Iccid", POOLED)]).await["Data"], false);
}

#[tokio::test]
async fn repeating_a_lost_renewal_returns_the_same_order() {
    let harness = Harness::open().await;
    let own = [("Iccid", POOLED), ("SerialNo", "n"), ("RechargeType", "STANDARD"), ("BuyNum", "1")];
    harness.ask("Renew", &own).await;
    let first = harness.ask("Renew", &own).await["Data"]["OrderNo"].clone();
    harness.emulator.inject("cut-body@Renew*1".parse().unwrap());
    let query = format!("Action=Renew&Version=2021-05-20&Iccid={POOLED}&SerialNo=m&RechargeType=STANDARD&BuyNum=1");
    let lost = harness.client.get(format!("{}/?{query}", harness.emulator.url())).send().await.unwrap();
    assert!(lost.text().await.is_err());
    let again = harness.ask("Renew", &[own[0], ("SerialNo", "m"), own[2], own[3]]).await;
    assert_ne!(again["Data"]["OrderNo"], first);
    assert_eq!(harness.emulator.effects()["Renew"], 2);
    let orders = harness.ask("ListOrder", &[("PageNo", "1"), ("PageSize", "10"), ("OrderType", "RENEW")]).await;
    assert_eq!(orders["Data"]["Total"], 2);
    assert_eq!(orders["Data"]["List"][0]["OrderId"], again["Data"]["OrderNo"]);
}

#[tokio::test]
async fn business_errors_have_http_status_200() {
    let harness = Harness::open().await;
    let (status, text) = harness.text("ResumeSingleCard", "json", &[("Iccid", MASTER)]).await;
    let answer: Value = serde_json::from_str(&text).unwrap();
    assert_eq!((status, &answer["Success"], answer.get("Data")), (200, &json!(false), None));
    assert_eq!(answer["Code"], "linkcard.common.BusinessProcessError");
    let entry = harness.emulator.log().pop().unwrap();
    assert_eq!((entry.code.as_str(), entry.applied), ("linkcard.common.BusinessProcessError", true));
    assert!(harness.emulator.effects().is_empty());
}

#[tokio::test]
async fn malformed_parameters_never_cause_a_server_error() {
    let harness = Harness::open().await;
    let long = "x".repeat(30_000);
    for action in schemas().keys() {
        for own in
            ["Iccid=%ff%fe&PageNo=%&SerialNo=%00", "Iccid=&GroupId=%C3%28&IccidList=[[[", &format!("Iccid={long}")]
        {
            harness.clock.advance(Duration::from_millis(100));
            let query = format!("Action={action}&Version=2021-05-20&Format=json&{own}");
            let response = harness.client.get(format!("{}/?{query}", harness.emulator.url())).send().await.unwrap();
            let status = response.status().as_u16();
            let answer: Value = response.json().await.unwrap();
            assert!(status == 200 || status == 400, "{action} {own}: {answer}");
            assert!(answer["Code"].is_string() && answer["RequestId"].is_string(), "{action} {own}: {answer}");
        }
    }
}
