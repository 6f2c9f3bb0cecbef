//! The client rejects what a spec forbids before it sends anything: rules between parameters, values that must be given
//! explicitly, limits.

use simfleet::linkcard_client::types::{RechargeType, UploadMethod, UploadType};
use simfleet::runtime::{JsonList, Request};
use simfleet::{Error, ErrorKind};
use simfleet_tests::calls::{self, haoka, linkcard};

use simfleet_tests::support::{TestBed, card_numbers, run};

/// Sends a request that the client must reject with an error that contains `words`.
macro_rules! rejected {
    ($bed:ident, $service:ident, $call:expr, $words:expr) => {{
        let call = $call;
        let id = call.operation().id;
        let error: Error = $service.send(call).await.map(|reply| reply.attempts).unwrap_err();
        assert_eq!((error.kind(), error.attempts() <= 1), (ErrorKind::InvalidInput, true), "{id}: {error}");
        assert!(error.is_unsent() && error.remedy().is_some(), "{id}: {error}");
        let text = format!("{error} {}", error.remedy().unwrap());
        for word in $words {
            assert!(text.contains(word), "{id}: `{word}` is not in: {text}");
        }
        assert!($bed.emulator.log().is_empty(), "{id} was sent");
    }};
}

#[test]
fn tags_are_removed_only_by_an_explicit_empty_list() {
    run(async {
        let bed = TestBed::with_cards(calls::cards()).await;
        let service = bed.linkcard();
        let client = &service;
        let iccid = linkcard::ICCID;
        rejected!(bed, service, client.add_tags_to_card().iccid(iccid), ["TagNameList", "empty list"]);
        let tags = async || {
            let card = service.send(client.get_card_detail().iccid(iccid)).await.unwrap().answer.data.unwrap();
            card.vsim_card_info.unwrap().tag_list.len()
        };
        assert_eq!(tags().await, 2);
        let none: JsonList<String, 4> = JsonList::try_from(Vec::new()).unwrap();
        service.send(client.add_tags_to_card().iccid(iccid).tag_name_list(none)).await.unwrap();
        assert_eq!(tags().await, 0);
    });
}

#[test]
fn rules_of_linkcard_are_checked() {
    run(async {
        let bed = TestBed::with_cards(calls::cards()).await;
        let service = bed.linkcard();
        let client = &service;
        let iccid = linkcard::ICCID;
        rejected!(
            bed,
            service,
            client.get_card_detail().iccid(iccid).destroy_card(true),
            ["InstanceId", "DestroyCard"]
        );
        let import =
            |method| client.add_directional_card().group_id("1").upload_method(method).upload_type(UploadType::All);
        // The document requires tags for every method.
        rejected!(bed, service, import(UploadMethod::Tag), ["TagList"]);
        rejected!(bed, service, import(UploadMethod::Order).tag_list(["1"]), ["OrderList", "UploadMethod"]);
        rejected!(bed, service, import(UploadMethod::File).tag_list(["1"]), ["FileUri", "UploadMethod"]);
        let overlay = client.renew().iccid(iccid).serial_no("key").recharge_type(RechargeType::Overlay).buy_num(1);
        rejected!(bed, service, overlay, ["OfferCode", "RechargeType"]);
    });
}

#[test]
fn rules_of_haoka_are_checked() {
    run(async {
        let bed = TestBed::with_cards(calls::cards()).await;
        let service = bed.haoka();
        let client = &service;
        let sim = haoka::SIM;
        rejected!(bed, service, client.batch_subscribe().sim_nos([sim]).update_status(1), ["subscribeUrl"]);
        rejected!(bed, service, client.query_order_packages(), ["seriesId", "simNo", "deviceNo"]);
        rejected!(bed, service, client.query_order_packages().sim_no(sim).device_no("1"), ["more than one of"]);
        rejected!(bed, service, client.query_package_flow(), ["simNo", "deviceNo"]);
        rejected!(bed, service, client.sim_sms_query().sim_no(sim).from_date("2024-11-01"), ["toDate"]);
        rejected!(bed, service, client.order_search(), ["keyNos", "customNos"]);
    });
}

#[test]
fn limits_are_checked() {
    run(async {
        let bed = TestBed::with_cards(calls::cards()).await;
        let service = bed.haoka();
        let client = &service;
        let existing = haoka::ExistingResources::placeholders();
        let short = haoka::submit_package_order(&existing).custom_no("short");
        rejected!(bed, service, short, ["customNo", "8"]);
        let long = "x".repeat(65);
        rejected!(bed, service, haoka::submit_package_order(&existing).custom_no(long), ["customNo", "64"]);
        let numbers = || client.pretty_number_list().page(1);
        rejected!(bed, service, numbers().page(0).page_size(20), ["page", "1"]);
        rejected!(bed, service, numbers().page_size(201), ["pageSize", "200"]);
        rejected!(bed, service, client.batch_query_sim_info().sim_nos(card_numbers(101)), ["simNos", "100", "101"]);

        let service = bed.linkcard();
        let client = &service;
        rejected!(bed, service, client.list_card_info().page_no(0).page_size(10), ["PageNo"]);
        rejected!(bed, service, client.list_card_info().page_no(1).page_size(41), ["PageSize", "40"]);
        rejected!(bed, service, client.get_card_detail().iccid(""), ["Iccid"]);
        let cap = |limit| client.set_card_stop_rule().iccid(linkcard::ICCID).flow_limit(limit).auto_restore(true);
        rejected!(bed, service, cap(0), ["FlowLimit", "1"]);
    });
}

/// The maximum of these two lists is not documented, so the service decides. The emulator allows the only documented
/// page size.
#[test]
fn undocumented_limits_are_left_to_the_service() {
    run(async {
        let bed = TestBed::with_cards(calls::cards()).await;
        let client = bed.haoka();
        for size in [200, 201] {
            let answers = [
                client.order_search_page().page(1).page_size(size).send().await.map(|reply| reply.attempts),
                client.sim_page().page(1).page_size(size).send().await.map(|reply| reply.attempts),
            ];
            for answer in answers {
                match answer {
                    Ok(_) => assert_eq!(size, 200),
                    Err(error) => assert!(size == 201 && error.to_string().contains("pageSize最大200"), "{error}"),
                }
            }
        }
        assert_eq!(bed.emulator.log().len(), 4);
    });
}
