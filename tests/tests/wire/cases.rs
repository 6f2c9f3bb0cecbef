//! Requests that the samples do not cover: keyed writes without key, values that are hard to encode, additional fields,
//! files, and raw requests.

use std::collections::BTreeMap;

use reqwest::Method;
use simfleet::raw::RawRequest;
use simfleet::runtime::{Effect, Operation, Upload};
use simfleet_tests::calls;

use crate::record::record;
use crate::{SendRequest, Signing, by_haoka, by_linkcard, fixture, haoka_client, linkcard_client};
use simfleet_tests::support::{ICCID, SIM, run};

/// Values that are hard to encode; ten, which is the limit of a list of addresses.
const AWKWARD: [&str; 10] = [
    " a  b ",
    "*~%~*-_.",
    "1+1=2&x=y;z",
    "/path/./../?q#f:@",
    "套餐到期",
    "emoji 📶 é",
    "%25%2B+%20%zz",
    "\"double\" 'single' `back` \\",
    "line\nbreak\ttab\r\n",
    "[\"<b>\",{}]|^!()$,",
];

fn awkward() -> String {
    AWKWARD.join("·")
}

fn extra() -> BTreeMap<String, String> {
    let mut fields: BTreeMap<String, String> = [("zeta", "last"), ("Alpha", "first"), ("字段 *", "值+~")]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into();
    fields.insert("awkward".to_owned(), awkward());
    fields
}

/// A file of binary data and text.
fn photo() -> Upload {
    Upload::new("front \"1\" 正面.jpg", b"\xff\xd8\xff\xe0\0\r\n--\x80\\ abc\n".to_vec())
}

fn linkcard(id: &str) -> RawRequest {
    RawRequest::listed(listed(linkcard_client::API.operation(id)))
}

fn haoka(id: &str) -> RawRequest {
    RawRequest::listed(listed(haoka_client::API.operation(id)))
}

fn listed(operation: Option<&'static Operation>) -> &'static Operation {
    operation.expect("the spec has this operation")
}

/// Requests to Linkcard, each recorded with all signatures.
const LINKCARD: &[(&str, SendRequest)] = &[
    ("keyless add_directional_address", |clients| {
        by_linkcard(
            clients,
            calls::linkcard::keyless_add_directional_address(&calls::linkcard::ExistingResources::placeholders()),
        )
    }),
    ("keyless delete_directional_address", |clients| {
        by_linkcard(
            clients,
            calls::linkcard::keyless_delete_directional_address(&calls::linkcard::ExistingResources::placeholders()),
        )
    }),
    ("awkward text", |clients| by_linkcard(clients, calls::linkcard::NoClient.get_card_real_status().iccid(awkward()))),
    ("awkward list as JSON text", |clients| {
        by_linkcard(clients, calls::linkcard::NoClient.get_card_real_status().iccid(ICCID).serial_no(AWKWARD))
    }),
    ("awkward list as numbered parameters", |clients| {
        by_linkcard(
            clients,
            calls::linkcard::NoClient
                .batch_add_directional_address()
                .group_id(i64::MIN)
                .address_type("Odd *")
                .source("user_defined")
                .list_address(AWKWARD),
        )
    }),
    ("empty list", |clients| {
        by_linkcard(
            clients,
            calls::linkcard::NoClient
                .add_directional_card()
                .group_id("1")
                .upload_method("FILE")
                .upload_type("ALL")
                .file_uri("https://example.com/cards.csv?a=b c")
                .tag_list(Vec::<String>::new()),
        )
    }),
    ("raw listed list as JSON text", |clients| {
        by_linkcard(clients, linkcard("GetCardRealStatus").list("SerialNo", AWKWARD).with("Iccid", ICCID))
    }),
    ("raw listed list as numbered parameters, and an integer", |clients| {
        let request = linkcard("BatchAddDirectionalAddress").with("GroupId", "-7").list("ListAddress", AWKWARD);
        by_linkcard(clients, request.with("Source", "user_defined").with("AddressType", "Domain"))
    }),
    ("raw listed write with a truth value", |clients| {
        by_linkcard(clients, linkcard("UpdateAutoRechargeSwitch").with("Open", "false").with("Iccid", ICCID))
    }),
    ("raw action with query and form", |clients| {
        let request = RawRequest::action(&linkcard_client::API, "GetMoon", Effect::Read)
            .with("Zeta", "last")
            .query("Alpha 号", awkward());
        by_linkcard(clients, request.form("Field *", awkward()).form("Another", "b").list("List", AWKWARD))
    }),
    ("raw action without parameters", |clients| {
        by_linkcard(clients, RawRequest::action(&linkcard_client::API, "GetMoon", Effect::Read))
    }),
    ("raw action of another version, not to be repeated", |clients| {
        let request =
            RawRequest::action(&linkcard_client::API, "MakeMoon", Effect::Once).version("2024-02-29").with("Size", "1");
        by_linkcard(clients, request.form("Field", "a b"))
    }),
];

/// Requests to haoka.
const HAOKA: &[(&str, SendRequest)] = &[
    ("awkward field", |clients| {
        by_haoka(clients, calls::haoka::NoClient.batch_shutdown().sim_nos([SIM]).remark(awkward()))
    }),
    ("awkward list", |clients| by_haoka(clients, calls::haoka::NoClient.order_search().custom_nos(AWKWARD))),
    ("empty field", |clients| by_haoka(clients, calls::haoka::NoClient.batch_shutdown().sim_nos([SIM]).remark(""))),
    ("unknown value of an enumeration", |clients| {
        by_haoka(clients, calls::haoka::NoClient.set_speed_limit().sim_no(SIM).speed_code("odd *"))
    }),
    ("form with further fields", |clients| {
        by_haoka(clients, calls::haoka::NoClient.order_search_page().page_size(3).extra(extra()).page(1))
    }),
    ("open form", |clients| by_haoka(clients, calls::haoka::NoClient.cbn_chong_jun_get_promoter_link().extra(extra()))),
    ("empty open form", |clients| by_haoka(clients, calls::haoka::NoClient.cbn_chong_jun_get_promoter_link())),
    ("upload", |clients| by_haoka(clients, calls::haoka::NoClient.hk_upload_cert().file(photo()))),
    ("empty upload", |clients| {
        by_haoka(clients, calls::haoka::NoClient.hk_upload_cert().file(Upload::new("empty", Vec::new())))
    }),
    ("raw listed list", |clients| by_haoka(clients, haoka("orderSearch").list("customNos", AWKWARD))),
    ("raw listed list and an integer", |clients| {
        let request = haoka("batchSubscribe").with("updateStatus", "1").list("simNos", [SIM, "19200000002"]);
        by_haoka(clients, request.with("subscribeUrl", "https://example.com/push?a=b&c=d"))
    }),
    ("raw listed write with an awkward field", |clients| {
        by_haoka(clients, haoka("batchShutdown").with("remark", awkward()).list("simNos", [SIM]))
    }),
    ("raw listed with further fields", |clients| {
        let request = haoka("orderSearchPage").with("zeta", "last").with("pageSize", "3").with("字段 *", awkward());
        by_haoka(clients, request.with("page", "1"))
    }),
    ("raw listed open form", |clients| {
        by_haoka(clients, haoka("cbnChongJunGetPromoterLink").with("zeta", "a b").list("alpha", AWKWARD))
    }),
    ("raw listed without parameters", |clients| by_haoka(clients, haoka("accountAsset"))),
    ("raw listed upload", |clients| by_haoka(clients, haoka("hkUploadCert").with("file", photo()))),
    ("raw path GET", |clients| {
        let request = RawRequest::path(&haoka_client::API, &Method::GET, "/openapi/moon", Effect::Read);
        by_haoka(clients, request.with("zeta", "last").with("alpha *", awkward()).list("list", AWKWARD))
    }),
    ("raw path GET without parameters", |clients| {
        by_haoka(clients, RawRequest::path(&haoka_client::API, &Method::GET, "/openapi/moon", Effect::Once))
    }),
    ("raw path POST", |clients| {
        let request =
            RawRequest::path(&haoka_client::API, &Method::POST, "/openapi/moon", Effect::Read).with("zeta", "last");
        by_haoka(clients, request.with("alpha *", awkward()).list("list", AWKWARD).query("q 号", awkward()))
    }),
    ("raw path POST without parameters, not to be repeated", |clients| {
        by_haoka(clients, RawRequest::path(&haoka_client::API, &Method::POST, "/openapi/moon", Effect::Once))
    }),
];

/// Requests to haoka at an endpoint with a path.
const HAOKA_BELOW: &[(&str, SendRequest)] = &[
    ("below a path", |clients| by_haoka(clients, calls::haoka::NoClient.batch_query_sim_info().sim_nos([SIM]))),
    ("raw listed below a path", |clients| by_haoka(clients, haoka("batchQuerySimInfo").list("simNos", [SIM]))),
    ("raw path below a path", |clients| {
        by_haoka(clients, RawRequest::path(&haoka_client::API, &Method::GET, "/openapi/moon", Effect::Read))
    }),
];

#[test]
fn cases_beyond_the_samples() {
    let linkcard = [Signing::Rpc, Signing::Acs3, Signing::TokenXml, Signing::Acs3TokenXml];
    run(async {
        let mut found = Vec::new();
        let haoka = [(Signing::Md5, "/", HAOKA), (Signing::Md5, "/gateway/", HAOKA_BELOW)];
        // A trailing slash of an endpoint is ignored.
        let sets = linkcard.map(|signing| (signing, "/", LINKCARD)).into_iter().chain(haoka);
        for (signing, path, calls) in sets {
            for (name, send) in calls {
                found.push((format!("{} {name}", signing.name()), record(signing, path, (name, *send)).await));
            }
        }
        fixture::compare("cases", &found);
    });
}
