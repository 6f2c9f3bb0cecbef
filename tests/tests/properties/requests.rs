//! What is written into queries and forms reads back, through the generated builders, for every operation.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock};

use haoka_client::types::ActionType;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use simfleet_runtime::{
    BoxFuture, JsonList, Operation, Parameter, ParameterKind, ParameterStyle, Pipeline, Place, PrepareError,
};

use crate::registry;
use crate::strategies::{Alphabet, full_object, text, value};
use crate::{for_all, specs};

/// What was about to be sent.
#[derive(Clone, Debug)]
struct Captured {
    method: String,
    url: reqwest::Url,
    body: String,
    headers: reqwest::header::HeaderMap,
}

/// Keeps every request and lets none out.
#[derive(Debug, Default)]
struct Capture(Mutex<Vec<Captured>>);

const HELD: &str = "held back by the test";

impl Pipeline for Capture {
    fn prepare<'a>(
        &'a self,
        operation: &'static Operation,
        request: &'a mut reqwest::Request,
    ) -> BoxFuture<'a, Result<(), PrepareError>> {
        Box::pin(async move {
            operation.add_constants(request.url_mut());
            let body = request.body().and_then(reqwest::Body::as_bytes).unwrap_or_default();
            self.0.lock().unwrap().push(Captured {
                method: request.method().to_string(),
                url: request.url().clone(),
                body: String::from_utf8(body.to_vec()).expect("a form is text"),
                headers: request.headers().clone(),
            });
            Err(PrepareError::new(HELD))
        })
    }
}

/// Sets the arguments on the operation's builder and sends; the error's text.
type Send = fn(Arc<Capture>, &Map<String, Value>) -> String;

fn wait<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().expect("a runtime").block_on(future)
}

fn http() -> reqwest::Client {
    // Made once: reading the system's certificates takes long.
    static CLIENT: OnceLock<reqwest::Client> = OnceLock::new();
    CLIENT.get_or_init(|| reqwest::Client::builder().no_proxy().build().expect("a client")).clone()
}

fn a_text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

fn a_list(value: &Value) -> Vec<String> {
    value.as_array().expect("a list").iter().map(a_text).collect()
}

fn a_truth(value: &Value) -> bool {
    value.as_bool().expect("true or false")
}

fn a_number(value: &Value) -> i64 {
    value.as_i64().expect("a whole number")
}

fn a_small(value: &Value) -> i32 {
    i32::try_from(a_number(value)).expect("a number of 32 bits")
}

fn a_float(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

fn a_code(value: &Value) -> ActionType {
    ActionType::from(value.as_i64().expect("a whole number"))
}

/// One line for each operation: its builder and, by wire name, the setter of each argument. The only such list in these
/// tests; it is compared with the tables.
macro_rules! builders {
    ($($api:ident :: $id:literal => $method:ident { $($name:literal: $setter:ident($read:ident)),* $(,)? })*) => {
        vec![$((
            stringify!($api),
            $id,
            &[$(($name, stringify!($setter))),*][..],
            (|capture, arguments| {
                let client = $api::Client::new_with_client("http://nowhere.invalid", http(), capture);
                // An operation may have no parameters.
                let _ = arguments;
                #[allow(unused_mut)]
                let mut builder = client.$method();
                $(if let Some(value) = arguments.get($name) {
                    builder = builder.$setter($read(value));
                })*
                match wait(builder.send()) {
                    Ok(_) => panic!("{}: sent", $id),
                    Err(error) => error.to_string(),
                }
            }) as Send,
        )),*]
    };
}

type Builder = (&'static str, &'static str, &'static [(&'static str, &'static str)], Send);

fn builders() -> Vec<Builder> {
    builders! {
        linkcard_client::"AddCardToDirectionalGroup" => add_card_to_directional_group {
            "AddType": add_type(a_text), "GroupId": group_id(a_text), "IccidList": iccid_list(a_list),
            "MsgNotify": msg_notify(a_truth), "SerialNo": serial_no(a_text), "ApiProduct": api_product(a_text),
        }
        linkcard_client::"AddDirectionalAddress" => add_directional_address {
            "Address": address(a_text), "AddressType": address_type(a_text), "GroupId": group_id(a_text),
            "MsgNotify": msg_notify(a_truth), "SerialNo": serial_no(a_text), "Source": source(a_text),
            "UrlInsecurityForce": url_insecurity_force(a_truth),
        }
        linkcard_client::"AddDirectionalCard" => add_directional_card {
            "FileUri": file_uri(a_text), "GroupId": group_id(a_text), "GroupName": group_name(a_text),
            "OrderList": order_list(a_list), "TagList": tag_list(a_list), "UploadMethod": upload_method(a_text),
            "UploadType": upload_type(a_text),
        }
        linkcard_client::"AddDirectionalGroup" => add_directional_group { "GroupName": group_name(a_text) }
        linkcard_client::"AddTagsToCard" => add_tags_to_card {
            "Iccid": iccid(a_text), "TagNameList": tag_name_list(a_list),
        }
        linkcard_client::"BatchAddDirectionalAddress" => batch_add_directional_address {
            "AddressType": address_type(a_text), "GroupId": group_id(a_number), "ListAddress": list_address(a_list),
            "Source": source(a_text),
        }
        linkcard_client::"DeleteDirectionalAddress" => delete_directional_address {
            "Address": address(a_text), "GroupId": group_id(a_text), "MsgNotify": msg_notify(a_truth),
            "SerialNo": serial_no(a_text),
        }
        linkcard_client::"DeleteDirectionalGroup" => delete_directional_group { "GroupId": group_id(a_text) }
        linkcard_client::"ForceActivation" => force_activation { "DateType": date_type(a_text), "Iccid": iccid(a_text) }
        linkcard_client::"GetCardDetail" => get_card_detail {
            "DestroyCard": destroy_card(a_truth), "Iccid": iccid(a_text), "InstanceId": instance_id(a_text),
            "ShowPsim": show_psim(a_truth),
        }
        linkcard_client::"GetCardFlowInfo" => get_card_flow_info {
            "DateList": date_list(a_list), "Iccid": iccid(a_text),
        }
        linkcard_client::"GetCardLatestFlow" => get_card_latest_flow { "Iccid": iccid(a_text) }
        linkcard_client::"GetCardRealStatus" => get_card_real_status {
            "Iccid": iccid(a_text), "Msisdn": msisdn(a_text), "SerialNo": serial_no(a_list),
        }
        linkcard_client::"GetCardStatusStatistics" => get_card_status_statistics {}
        linkcard_client::"GetCredentialPoolStatistics" => get_credential_pool_statistics {
            "CredentialNO": credential_no(a_text), "Date": date(a_text),
        }
        linkcard_client::"GetOperateResult" => get_operate_result {
            "ApiProduct": api_product(a_text), "ResId": res_id(a_text), "SerialNo": serial_no(a_text),
        }
        linkcard_client::"GetRealNameStatus" => get_real_name_status {
            "Iccid": iccid(a_text), "ListMsisdns": list_msisdns(a_list),
        }
        linkcard_client::"GetSimCardStateDistribution" => get_sim_card_state_distribution {
            "CredentialNO": credential_no(a_text), "Date": date(a_text),
        }
        linkcard_client::"ListCardInfo" => list_card_info {
            "ActiveTimeEnd": active_time_end(a_text), "ActiveTimeStart": active_time_start(a_text),
            "AliFee": ali_fee(a_text), "AliyunOrderId": aliyun_order_id(a_text), "ApnName": apn_name(a_text),
            "CertifyType": certify_type(a_text), "CredentialNo": credential_no(a_text), "DataLevel": data_level(a_text),
            "DataType": data_type(a_text), "DirectionalGroupId": directional_group_id(a_text),
            "ExpireTimeEnd": expire_time_end(a_text), "ExpireTimeStart": expire_time_start(a_text),
            "Iccid": iccid(a_text), "Imsi": imsi(a_text), "IsAutoRecharge": is_auto_recharge(a_truth),
            "MaxFlow": max_flow(a_text), "MaxRestFlowPercentage": max_rest_flow_percentage(a_float),
            "MinFlow": min_flow(a_text), "Msisdn": msisdn(a_text), "NetworkType": network_type(a_text),
            "NotifyId": notify_id(a_text), "OsStatus": os_status(a_text), "PageNo": page_no(a_small),
            "PageSize": page_size(a_small), "Period": period(a_text), "PoolId": pool_id(a_text),
            "SimType": sim_type(a_text), "Status": status(a_text), "TagName": tag_name(a_text),
            "Vendor": vendor(a_text),
        }
        linkcard_client::"ListDirectionalAddress" => list_directional_address {
            "GroupId": group_id(a_text), "PageNo": page_no(a_small), "PageSize": page_size(a_small),
        }
        linkcard_client::"ListDirectionalDetail" => list_directional_detail {
            "Iccid": iccid(a_text), "PageNo": page_no(a_small), "PageSize": page_size(a_small),
        }
        linkcard_client::"ListOrder" => list_order {
            "CredentialNo": credential_no(a_text), "EndDate": end_date(a_text), "OrderId": order_id(a_text),
            "OrderStatus": order_status(a_text), "OrderType": order_type(a_text), "PageNo": page_no(a_small),
            "PageSize": page_size(a_small), "StartDate": start_date(a_text),
        }
        linkcard_client::"RebindResumeSingleCard" => rebind_resume_single_card {
            "Iccid": iccid(a_text), "OptMsisdns": opt_msisdns(a_list),
        }
        linkcard_client::"Renew" => renew {
            "BuyNum": buy_num(a_small), "Iccid": iccid(a_text), "OfferCode": offer_code(a_text),
            "RechargeType": recharge_type(a_text), "SerialNo": serial_no(a_text), "ApiProduct": api_product(a_text),
            "ApiRevision": api_revision(a_text),
        }
        linkcard_client::"ResumeSingleCard" => resume_single_card {
            "Iccid": iccid(a_text), "OptMsisdns": opt_msisdns(a_list),
        }
        linkcard_client::"SendMessage" => send_message {
            "ApiProduct": api_product(a_text), "MessageSendTime": message_send_time(a_number),
            "MessageTemplateId": message_template_id(a_number), "MessageVariableParam": message_variable_param(a_text),
            "Msisdns": msisdns(a_list), "TaskName": task_name(a_text),
        }
        linkcard_client::"SetCardStopRule" => set_card_stop_rule {
            "AutoRestore": auto_restore(a_truth), "FlowLimit": flow_limit(a_number), "Iccid": iccid(a_text),
        }
        linkcard_client::"StopSingleCard" => stop_single_card {
            "Iccid": iccid(a_text), "OptMsisdns": opt_msisdns(a_list),
        }
        linkcard_client::"UpdateAutoRechargeSwitch" => update_auto_recharge_switch {
            "Iccid": iccid(a_text), "Open": open(a_truth),
        }
        linkcard_client::"VerifyIotCard" => verify_iot_card { "Iccid": iccid(a_text) }
        haoka_client::"batchQuerySimInfo" => batch_query_sim_info { "simNos": sim_nos(a_list) }
        haoka_client::"batchQuerySimStatus" => batch_query_sim_status { "simNos": sim_nos(a_list) }
        haoka_client::"batchRestore" => batch_restore { "remark": remark(a_text), "simNos": sim_nos(a_list) }
        haoka_client::"batchShutdown" => batch_shutdown { "remark": remark(a_text), "simNos": sim_nos(a_list) }
        haoka_client::"querySimAction" => query_sim_action {
            "actionType": action_type(a_code), "serialNumber": serial_number(a_text), "simNo": sim_no(a_text),
        }
    }
}

fn operation(api: &str, id: &str) -> &'static Operation {
    let api = if api == "linkcard_client" { &linkcard_client::API } else { &haoka_client::API };
    api.operation(id).unwrap_or_else(|| panic!("the table has no operation {id}"))
}

#[test]
fn every_operation_has_its_builder_and_every_builder_its_operation() {
    let mut listed: Vec<(&str, Vec<(&str, &str)>)> =
        builders().iter().map(|(_, id, setters, _)| (*id, setters.to_vec())).collect();
    let tables = [linkcard_client::API.operations, haoka_client::API.operations].concat();
    let mut written: Vec<(&str, Vec<(&str, &str)>)> = tables
        .iter()
        .map(|operation| (operation.id, operation.parameters.iter().map(|p| (p.name, p.rust_name)).collect()))
        .collect();
    let mut in_specs: Vec<&str> = specs().iter().flat_map(|spec| spec.operations()).map(|o| o.id).collect();
    listed.sort_unstable();
    written.sort_unstable();
    in_specs.sort_unstable();
    assert_eq!(listed, written, "left: the builders; right: the tables");
    assert_eq!(written.iter().map(|(id, _)| *id).collect::<Vec<_>>(), in_specs, "left: the tables; right: the specs");
}

/// Whether a parameter of the query is 32 bits wide: the tables do not say so, the specs do.
fn is_small(operation: &Operation, parameter: &Parameter) -> bool {
    specs().iter().any(|spec| {
        let operations = spec.operations();
        let written = operations.iter().find(|written| written.id == operation.id);
        let listed = written.and_then(|written| written.written["parameters"].as_array());
        listed
            .into_iter()
            .flatten()
            .map(|listed| spec.resolve(listed))
            .any(|listed| listed["name"] == parameter.name && spec.resolve(&listed["schema"])["format"] == "int32")
    })
}

/// A value for each required argument.
fn filled(operation: &Operation) -> Map<String, Value> {
    let required = operation.parameters.iter().filter(|parameter| parameter.required);
    let value = |parameter: &Parameter| {
        let one = match parameter.kind {
            ParameterKind::Text => json!("1"),
            ParameterKind::Integer => json!(1),
            ParameterKind::Number => json!(0.5),
            ParameterKind::Boolean => json!(true),
        };
        if parameter.style == ParameterStyle::Single { one } else { json!([one]) }
    };
    required.map(|parameter| (parameter.name.to_owned(), value(parameter))).collect()
}

/// Values of one argument, at most `most` items if it is a list.
fn argument(operation: &Operation, parameter: &Parameter, most: usize) -> BoxedStrategy<Value> {
    let one = match parameter.kind {
        ParameterKind::Text => text(Alphabet::All).prop_map(Value::from).boxed(),
        ParameterKind::Integer if is_small(operation, parameter) => any::<i32>().prop_map(Value::from).boxed(),
        ParameterKind::Integer => any::<i64>().prop_map(Value::from).boxed(),
        ParameterKind::Number => any::<i32>().prop_map(|number| json!(f64::from(number) / 64.0)).boxed(),
        ParameterKind::Boolean => any::<bool>().prop_map(Value::from).boxed(),
    };
    match parameter.style {
        ParameterStyle::Single => one,
        ParameterStyle::JsonText | ParameterStyle::Indexed => {
            vec(one, 1..=most.min(parameter.max_items.unwrap_or(most))).prop_map(Value::from).boxed()
        }
    }
}

fn arguments(operation: &'static Operation) -> BoxedStrategy<Map<String, Value>> {
    let mut all: BoxedStrategy<Map<String, Value>> = Just(Map::new()).boxed();
    for parameter in operation.parameters {
        let present = argument(operation, parameter, 5).prop_map(Some).boxed();
        let one = if parameter.required { present } else { prop_oneof![Just(None), present].boxed() };
        all = (all, one)
            .prop_map(|(mut all, one)| {
                all.extend(one.map(|value| (parameter.name.to_owned(), value)));
                all
            })
            .boxed();
    }
    all
}

/// What an argument looks like in a query or form.
fn on_the_wire(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        // Lists travel as compact JSON text in one field.
        other => other.to_string(),
    }
}

fn pairs(encoded: &str) -> Vec<(String, String)> {
    let mut url = reqwest::Url::parse("http://nowhere.invalid").expect("a URL");
    url.set_query(Some(encoded));
    url.query_pairs().into_owned().collect()
}

#[test]
fn what_a_builder_writes_reads_back() {
    for (api, id, _, send) in builders() {
        let operation = operation(api, id);
        for_all(id, 48, &arguments(operation), |arguments| {
            let capture = Arc::new(Capture::default());
            let error = send(Arc::clone(&capture), &arguments);
            if !error.contains(HELD) {
                return Err(format!("refused: {error}"));
            }
            let captured = capture.0.lock().unwrap();
            let [request] = captured.as_slice() else { return Err(format!("{} requests", captured.len())) };
            let mut query: BTreeMap<String, String> =
                operation.constants.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            let mut form = BTreeMap::new();
            for (name, value) in &arguments {
                let place = operation.parameter(name).expect("a parameter").place;
                let fields = if place == Place::Query { &mut query } else { &mut form };
                fields.insert(name.clone(), on_the_wire(value));
            }
            let sent_query: Vec<(String, String)> = request.url.query_pairs().into_owned().collect();
            let sent_form = pairs(&request.body);
            // Compared as lists first: a field that is written twice would vanish in a map.
            if sent_query.len() != query.len() || sent_query.into_iter().collect::<BTreeMap<_, _>>() != query {
                return Err(format!("{} does not hold {query:?}", request.url));
            }
            if sent_form.len() != form.len() || sent_form.into_iter().collect::<BTreeMap<_, _>>() != form {
                return Err(format!("{} does not hold {form:?}", request.body));
            }
            if request.method != operation.method || request.url.path() != operation.path {
                return Err(format!("{} {}", request.method, request.url));
            }
            if request.url.fragment().is_some() || request.headers.contains_key("api-version") {
                return Err("the fragment or a header that no service asked for is sent".into());
            }
            Ok(())
        });
    }
}

#[test]
fn a_list_that_is_too_long_is_refused_before_anything_is_prepared() {
    let mut tried = 0;
    for (api, id, _, send) in builders() {
        let operation = operation(api, id);
        for parameter in operation.parameters {
            let Some(limit) = parameter.max_items else { continue };
            tried += 1;
            let list = |length: usize| {
                let items: Vec<String> = (0..length).map(|number| number.to_string()).collect();
                let mut arguments = filled(operation);
                arguments.insert(parameter.name.to_owned(), json!(items));
                arguments
            };
            let capture = Arc::new(Capture::default());
            assert!(send(Arc::clone(&capture), &list(limit)).contains(HELD), "{id}: {limit} items were refused");
            assert_eq!(capture.0.lock().unwrap().len(), 1);

            let capture = Arc::new(Capture::default());
            let error = send(Arc::clone(&capture), &list(limit + 1));
            assert!(capture.0.lock().unwrap().is_empty(), "{id}: a list of {} was prepared", limit + 1);
            for part in [parameter.name, &limit.to_string(), &(limit + 1).to_string()] {
                assert!(error.contains(part), "{id}: `{part}` is not in: {error}");
            }
        }
    }
    assert!(tried >= 4, "only {tried} limits were found");
}

#[test]
fn a_required_argument_that_is_missing_is_named() {
    for (api, id, _, send) in builders() {
        let operation = operation(api, id);
        for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
            let mut arguments = filled(operation);
            arguments.remove(parameter.name);
            let capture = Arc::new(Capture::default());
            let error = send(Arc::clone(&capture), &arguments);
            assert!(capture.0.lock().unwrap().is_empty(), "{id}: prepared without {}", parameter.name);
            assert!(error.contains(parameter.rust_name), "{id}: {} is not in: {error}", parameter.rust_name);
        }
    }
}

/// Limits of the specs, the tables and the types are one number.
#[test]
fn limits_are_those_of_the_specs() {
    for spec in specs() {
        for written in spec.operations() {
            let operation = operation(&format!("{}_client", spec.name), written.id);
            let Some(form) = written.form else { continue };
            for (name, member) in simfleet_tests::spec::members(spec.schema(form)).into_iter().flatten() {
                let limit = member["maxItems"].as_u64().map(|limit| usize::try_from(limit).expect("a small number"));
                assert_eq!(operation.batch_limit(name), limit, "{} {name}", written.id);
            }
        }
    }
    assert_eq!(JsonList::<String, 10>::LIMIT, 10);
}

#[test]
fn form_bodies_read_back() {
    let mut tried = 0;
    for spec in specs() {
        for operation in spec.operations() {
            let Some(form) = operation.form else { continue };
            tried += 1;
            let entry = registry::entry(spec.name, form);
            let schema = spec.schema(form);
            let strategy = prop_oneof![full_object(spec, schema), value(spec, schema, Alphabet::All)];
            for_all(operation.id, 48, &strategy, |value| {
                let written = (entry.form)(&value)?;
                let fields = pairs(&written);
                let given: BTreeMap<String, String> = value
                    .as_object()
                    .expect("an object")
                    .iter()
                    .filter(|(_, value)| !value.is_null())
                    .map(|(name, value)| (name.clone(), on_the_wire(value)))
                    .collect();
                let count = fields.len();
                let fields: BTreeMap<String, String> = fields.into_iter().collect();
                if count != given.len() || fields != given {
                    return Err(format!("{written} does not hold {given:?}"));
                }
                Ok(())
            });
        }
    }
    assert!(tried >= 5, "only {tried} forms were found");
}
