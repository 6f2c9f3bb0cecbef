//! Every haoka operation: its answer, and what later reads show of its effect.

use serde_json::{Value, json};
use simfleet::haoka_client::types::{ActionStatus, SimRecord, SimStatus};
use simfleet::runtime::Envelope;
use simfleet_emulator::{Fault, FaultRule};
use simfleet_tests::calls::haoka as calls;
use simfleet_tests::calls::haoka::{DEVICE, SEPARATED, SIM, SUSPENDED};

use simfleet_tests::support::param;

/// Returns the stored record of a card.
async fn record(
    session: &super::EmulatorSession<simfleet::Haoka, calls::ExistingResources>,
    sim_no: &str,
) -> SimRecord {
    let answer = session.send(session.client.batch_query_sim_status().sim_nos([sim_no])).await;
    answer.data.unwrap().items.swap_remove(0)
}

/// Returns the status of an order.
async fn status(session: &super::EmulatorSession<simfleet::Haoka, calls::ExistingResources>, key_no: &str) -> i64 {
    let answer = session.send(session.client.order_search().key_nos([key_no])).await;
    simfleet::runtime::OpenCode::code(answer.data.unwrap().list[0].status.unwrap())
}

/// Returns a member of untyped data.
fn field<'a>(data: &'a Option<Value>, name: &str) -> &'a Value {
    &data.as_ref().unwrap()[name]
}

super::operations! {
    simfleet::haoka_client::API, calls, haoka_session:

    account_asset |session, answer| {
        let before = answer.data.unwrap().main.unwrap().balance.unwrap();
        session.send(calls::submit_package_order(&session.existing)).await;
        let after = session.send(calls::account_asset(&session.existing)).await;
        assert_eq!(after.data.unwrap().main.unwrap().balance, Some(before - 5.0));
    }
    base_config |_, answer| {
        assert_eq!(field(&answer.data, "promoCode"), "p1");
    }
    base_ip_location |_, answer| {
        assert_eq!(field(&answer.data, "ip"), "192.0.2.7");
    }
    base_upload_cert |session, answer| {
        assert_eq!(answer.code, 0);
        assert_eq!(status(session, &session.existing.without_photos).await, 8);
    }
    batch_query_sim_flow |_, answer| {
        let data = answer.data.unwrap();
        assert_eq!((data.items.len(), data.items[0].sim_no.as_deref()), (1, Some(SIM)));
        assert!(data.items[0].use_flow.unwrap() >= 4096);
    }
    batch_query_sim_info |_, answer| {
        let items = answer.data.unwrap().items;
        assert_eq!((items.len(), items[0].sim_no.as_deref(), items[0].sim_status), (
            1, Some(SIM), Some(SimStatus::InService),
        ));
    }
    batch_query_sim_month_flow |_, answer| {
        let items = answer.data.unwrap().items;
        assert_eq!((items.len(), items[0].sim_no.as_deref()), (1, Some(SIM)));
        assert!(items[0].use_flow.is_some());
    }
    batch_query_sim_status |_, answer| {
        let data = answer.data.unwrap();
        assert_eq!((data.is_demote, data.items[0].sim_no.as_deref()), (Some(false), Some(SIM)));
    }
    batch_restore |_, answer| {
        let receipt = answer.data.unwrap();
        assert_eq!(receipt.serial_number.unwrap().len(), 32);
        assert_eq!((receipt.items[0].sim_no.as_deref(), receipt.items[0].is_error), (Some(SIM), Some(false)));
    }
    batch_shutdown |session, answer| {
        let receipt = answer.data.unwrap();
        assert_eq!(receipt.serial_number.unwrap().len(), 32);
        assert_eq!(receipt.items[0].is_error, Some(false));
        assert_eq!(param(&session.bed.emulator.log()[0], "remark"), Some("unpaid"));
        session.bed.clock.advance(1800);
        assert_eq!(record(session, SIM).await.sim_status, Some(SimStatus::Suspended));
    }
    batch_subscribe |session, answer| {
        assert_eq!(answer.code, 0);
        assert_eq!(param(&session.bed.emulator.log()[0], "updateStatus"), Some("1"));
    }
    bind_machine |session, answer| {
        assert_eq!((answer.code, answer.error.len()), (0, 0));
        session.bed.clock.advance(1800);
        assert_eq!(record(session, SEPARATED).await.sim_status, Some(SimStatus::InService));
    }
    cbn_chong_jun_get_promoter_link |_, answer| {
        assert!(field(&answer.data, "url").as_str().unwrap().starts_with("https://"));
    }
    clear_real_name |session, answer| {
        assert_eq!(answer.code, 0);
        assert_eq!(param(&session.bed.emulator.log()[0], "simNo"), Some(SIM));
    }
    device_switch_net |session, answer| {
        assert_eq!(answer.code, 0);
        session.bed.clock.advance(1800);
        let flow = session.send(calls::query_device_flow(&session.existing)).await;
        assert_eq!(field(&flow.data, "simNo"), SEPARATED);
    }
    goods_details |_, answer| {
        let goods = answer.data.unwrap();
        assert_eq!((goods.id, goods.name.as_deref()), (Some(101), Some("测试流量卡19元185G")));
    }
    goods_list |_, answer| {
        let ids: Vec<_> = answer.data.iter().filter_map(|goods| goods.id).collect();
        assert!(ids.contains(&101) && ids.contains(&104) && !ids.contains(&99), "{ids:?}");
    }
    hk_upload_cert |_, answer| {
        // The MD5 of the bytes `abc`: the file arrived unchanged.
        let url = answer.data.unwrap().file_url.unwrap();
        assert!(url.ends_with("/900150983cd24fb0d6963f7d28e17f72.png"), "{url}");
    }
    official_auth_url |_, answer| {
        assert!(answer.data.unwrap().url.unwrap().starts_with("https://"));
    }
    one_link_token |_, answer| {
        assert!(!format!("{answer:?}").contains("token"), "the token is a secret");
        assert_eq!(field(&answer.data.map(simfleet::runtime::Secret::into_exposed), "token").as_str().unwrap().len(), 32);
    }
    one_link_wireless_token |_, answer| {
        assert!(!format!("{answer:?}").contains("token"), "the token is a secret");
        assert_eq!(field(&answer.data.map(simfleet::runtime::Secret::into_exposed), "token").as_str().unwrap().len(), 32);
    }
    order_apply |session, answer| {
        let key_no = field(&answer.data, "keyNo").as_str().unwrap().to_owned();
        assert_eq!(field(&answer.data, "customNo"), "custom01");
        let found = session.send(session.client.order_search().custom_nos(["custom01"])).await.data.unwrap().list;
        assert_eq!((found.len(), found[0].key_no.as_ref(), found[0].goods_id), (1, Some(&key_no), Some(101)));
    }
    order_search |session, answer| {
        let orders = answer.data.unwrap().list;
        assert_eq!((orders.len(), orders[0].key_no.as_ref()), (1, Some(&session.existing.order)));
        assert_eq!(orders[0].custom_no.as_deref(), Some("made0001"));
    }
    order_search_page |_, answer| {
        assert_eq!(field(&answer.data, "totalCount"), &json!(4));
        assert_eq!(field(&answer.data, "list").as_array().unwrap().len(), 3);
    }
    pretty_number_list |_, answer| {
        assert_eq!(field(&answer.data, "list").as_array().unwrap().len(), 3);
    }
    query_device_flow |_, answer| {
        assert_eq!(field(&answer.data, "deviceNo"), DEVICE);
    }
    query_order_packages |_, answer| {
        assert!(answer.data.unwrap().to_string().contains("30G"));
    }
    query_package_flow |_, answer| {
        assert!(answer.data.is_some());
    }
    query_sim_action |session, answer| {
        let items = answer.data.unwrap().items;
        assert_eq!((items.len(), items[0].sim_no.as_deref()), (1, Some(SUSPENDED)));
        assert_eq!(items[0].serial_number.as_ref(), Some(&session.existing.serial));
        assert_eq!(items[0].status, Some(ActionStatus::HandedOver));
    }
    region_codes |session, answer| {
        let province = &answer.nodes[0];
        assert_eq!((province.label.as_deref(), province.ess_code.as_deref()), (Some("北京市"), Some("11")));
        let city = &province.children[0];
        assert_eq!((city.pid.as_ref(), city.level, city.children.len()), (province.value.as_ref(), Some(2), 4));
        // The product names its set, and its codes select numbers.
        let goods = session.send(session.client.goods_details().id("101")).await.data.unwrap();
        assert_eq!(goods.province_code.as_deref(), Some("uniAreaAddSuffix"));
        let codes = [&province.ess_code, &city.ess_code].map(|code| code.clone().unwrap());
        let select = session.client.select_number().promo_code("p1").cert_name("测试");
        let offer = session.send(select.province_code(&*codes[0]).city_code(&*codes[1])).await.data.unwrap();
        assert_eq!(offer.rsp_code.as_deref(), Some("M0"));
    }
    remove_speed_limit |_, answer| {
        assert_eq!(answer.code, 0);
    }
    select_number |session, answer| {
        assert_eq!(answer.result_failure(), None);
        let none = session.client.select_number().promo_code("p1").province_code("11").city_code("110");
        let none = session.send(none.cert_name("测试").search_value("abc")).await;
        let failure = none.result_failure().unwrap();
        assert_eq!((&*failure.code, failure.message), ("M1", Some("没有符合条件的号码")));
        let offer = answer.data.unwrap();
        assert_eq!(offer.rsp_code.as_deref(), Some("M0"));
        assert!(!offer.numbers.is_empty() && offer.numbers.iter().all(|number| number.ends_with("88")));
    }
    send_code |_, answer| {
        assert_eq!(answer.code, 0);
    }
    set_speed_limit |session, answer| {
        assert_eq!(answer.code, 0);
        assert_eq!(param(&session.bed.emulator.log()[0], "speedCode"), Some("1Mbps"));
        session.send(session.client.remove_speed_limit().sim_no(SIM)).await;
    }
    sim_page |_, answer| {
        assert_eq!(field(&answer.data, "list").as_array().unwrap().len(), 2);
    }
    sim_sms_query |session, answer| {
        assert_eq!(field(&answer.data, "list"), &json!([]));
        session.send(calls::sim_sms_send(&session.existing)).await;
        let again = session.send(calls::sim_sms_query(&session.existing)).await;
        assert_eq!(field(&again.data, "list")[0]["content"], "hello");
    }
    sim_sms_send |session, answer| {
        assert_eq!(field(&answer.data, "id"), &json!(1));
        assert_eq!(param(&session.bed.emulator.log()[0], "content"), Some("hello"));
    }
    submit_package_order |_, answer| {
        let order = answer.data.unwrap();
        assert_eq!((order.package_id, order.custom_no.as_deref()), (Some(22), Some("package0001")));
        assert_eq!((order.total_flow, order.actual_pay_money), (Some(1_048_576), Some(5.0)));
    }
}

// What the callbacks carry is checked with the other tests of pushes.

#[test]
fn callback_sim_push() {
    crate::pushes::a_changed_card_is_pushed_as_a_typed_row();
}

#[test]
fn callback_order_push() {
    crate::pushes::a_changed_order_is_pushed_as_a_typed_row();
}

/// The file is no operation of the API: it has no envelope, and its errors are those of a web server.
#[test]
fn a_set_of_region_codes_that_does_not_exist_is_a_plain_404() {
    simfleet_tests::support::run(async {
        let session = super::haoka_session().await;
        for name in ["none", "../goods", "卡", "a/b"] {
            let error = session.client.region_codes().province_code(name).send().await.unwrap_err();
            assert_eq!((error.status(), error.attempts()), (Some(404), 1), "{name}: {error}");
        }
        let sent = session.client.preview(session.client.region_codes().province_code("x")).await.unwrap();
        let names: Vec<_> = sent.headers.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["accept", "traceid"], "nothing authenticates the request");
        let paths: Vec<_> = session.bed.emulator.log().into_iter().map(|request| request.path).collect();
        let encoded = ["none", "..%2Fgoods", "%E5%8D%A1", "a%2Fb"].map(|name| format!("/provinces/{name}.json"));
        assert_eq!(paths, encoded);
    });
}

/// An envelope in place of the list is not read as a list of one item.
#[test]
fn a_rejection_in_place_of_region_codes_is_an_error() {
    simfleet_tests::support::run(async {
        let session = super::haoka_session().await;
        session.bed.emulator.inject(FaultRule::once(Fault::SuccessFalse).on("regionCodes"));
        let error = session.client.send(calls::region_codes(&session.existing)).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (simfleet::ErrorKind::Service, Some("-1")), "{error}");
        assert_eq!(session.send(calls::region_codes(&session.existing)).await.nodes.len(), 4);
    });
}
