//! Every haoka operation, and what its answer and the reads after it show.

use serde_json::{Value, json};
use simfleet::AppKey;
use simfleet::haoka::callback::{Push, Verifier};
use simfleet::haoka_client::types::{ActionStatus, SimRecord, SimStatus};
use simfleet_tests::calls::haoka as calls;
use simfleet_tests::calls::haoka::{DEVICE, SEPARATED, SIM, SUSPENDED};

use simfleet_tests::support::{APP, RawServer, Response, TestBed, param, run};

/// The stored record of a card.
async fn record(at: &super::Desk<simfleet::Haoka, calls::Made>, sim_no: &str) -> SimRecord {
    let answer = at.answer(at.service.batch_query_sim_status().sim_nos([sim_no])).await;
    answer.data.unwrap().items.swap_remove(0)
}

/// The status of a made order.
async fn status(at: &super::Desk<simfleet::Haoka, calls::Made>, key_no: &str) -> i64 {
    let answer = at.answer(at.service.order_search().key_nos([key_no])).await;
    simfleet::runtime::OpenCode::code(answer.data.unwrap().list[0].status.unwrap())
}

/// Field of an answer of any form.
fn field<'a>(data: &'a Option<Value>, name: &str) -> &'a Value {
    &data.as_ref().unwrap()[name]
}

super::operations! {
    simfleet::haoka_client::API, calls, at_haoka:

    account_asset |at, answer| {
        let before = answer.data.unwrap().main.unwrap().balance.unwrap();
        at.answer(calls::submit_package_order(&at.made)).await;
        let after = at.answer(calls::account_asset(&at.made)).await;
        assert_eq!(after.data.unwrap().main.unwrap().balance, Some(before - 5.0));
    }
    base_config |_, answer| {
        assert_eq!(field(&answer.data, "promoCode"), "p1");
    }
    base_ip_location |_, answer| {
        assert_eq!(field(&answer.data, "ip"), "192.0.2.7");
    }
    base_upload_cert |at, answer| {
        assert_eq!(answer.code, 0);
        assert_eq!(status(at, &at.made.without_photos).await, 8);
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
    batch_shutdown |at, answer| {
        let receipt = answer.data.unwrap();
        assert_eq!(receipt.serial_number.unwrap().len(), 32);
        assert_eq!(receipt.items[0].is_error, Some(false));
        assert_eq!(param(&at.bed.emulator.log()[0], "remark"), Some("unpaid"));
        at.bed.clock.advance(1800);
        assert_eq!(record(at, SIM).await.sim_status, Some(SimStatus::Suspended));
    }
    batch_subscribe |at, answer| {
        assert_eq!(answer.code, 0);
        assert_eq!(param(&at.bed.emulator.log()[0], "updateStatus"), Some("1"));
    }
    bind_machine |at, answer| {
        assert_eq!((answer.code, answer.error.len()), (0, 0));
        at.bed.clock.advance(1800);
        assert_eq!(record(at, SEPARATED).await.sim_status, Some(SimStatus::InService));
    }
    cbn_chong_jun_get_promoter_link |_, answer| {
        assert!(field(&answer.data, "url").as_str().unwrap().starts_with("https://"));
    }
    clear_real_name |at, answer| {
        assert_eq!(answer.code, 0);
        assert_eq!(param(&at.bed.emulator.log()[0], "simNo"), Some(SIM));
    }
    device_switch_net |at, answer| {
        assert_eq!(answer.code, 0);
        at.bed.clock.advance(1800);
        let flow = at.answer(calls::query_device_flow(&at.made)).await;
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
        // The MD5 of the bytes `abc`: they arrived whole, under their name.
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
    order_apply |at, answer| {
        let key_no = field(&answer.data, "keyNo").as_str().unwrap().to_owned();
        assert_eq!(field(&answer.data, "customNo"), "custom01");
        let found = at.answer(at.service.order_search().custom_nos(["custom01"])).await.data.unwrap().list;
        assert_eq!((found.len(), found[0].key_no.as_ref(), found[0].goods_id), (1, Some(&key_no), Some(101)));
    }
    order_search |at, answer| {
        let orders = answer.data.unwrap().list;
        assert_eq!((orders.len(), orders[0].key_no.as_ref()), (1, Some(&at.made.order)));
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
    query_sim_action |at, answer| {
        let items = answer.data.unwrap().items;
        assert_eq!((items.len(), items[0].sim_no.as_deref()), (1, Some(SUSPENDED)));
        assert_eq!(items[0].serial_number.as_ref(), Some(&at.made.serial));
        assert_eq!(items[0].status, Some(ActionStatus::HandedOver));
    }
    remove_speed_limit |_, answer| {
        assert_eq!(answer.code, 0);
    }
    select_number |_, answer| {
        let offer = answer.data.unwrap();
        assert_eq!(offer.rsp_code.as_deref(), Some("M0"));
        assert!(!offer.numbers.is_empty() && offer.numbers.iter().all(|number| number.ends_with("88")));
    }
    send_code |_, answer| {
        assert_eq!(answer.code, 0);
    }
    set_speed_limit |at, answer| {
        assert_eq!(answer.code, 0);
        assert_eq!(param(&at.bed.emulator.log()[0], "speedCode"), Some("1Mbps"));
        at.answer(at.service.remove_speed_limit().sim_no(SIM)).await;
    }
    sim_page |_, answer| {
        assert_eq!(field(&answer.data, "list").as_array().unwrap().len(), 2);
    }
    sim_sms_query |at, answer| {
        assert_eq!(field(&answer.data, "list"), &json!([]));
        at.answer(calls::sim_sms_send(&at.made)).await;
        let again = at.answer(calls::sim_sms_query(&at.made)).await;
        assert_eq!(field(&again.data, "list")[0]["content"], "hello");
    }
    sim_sms_send |at, answer| {
        assert_eq!(field(&answer.data, "id"), &json!(1));
        assert_eq!(param(&at.bed.emulator.log()[0], "content"), Some("hello"));
    }
    submit_package_order |_, answer| {
        let order = answer.data.unwrap();
        assert_eq!((order.package_id, order.custom_no.as_deref()), (Some(22), Some("package0001")));
        assert_eq!((order.total_flow, order.actual_pay_money), (Some(1_048_576), Some(5.0)));
    }
}

/// The pushes that arrived, verified with the application's key on the emulator's clock and parsed.
fn pushed(bed: &TestBed, receiver: &RawServer) -> Vec<Push> {
    let verifier = Verifier::new(AppKey::new(APP.0, APP.1)).unwrap().clock(std::sync::Arc::new(bed.clock.clone()));
    let parsed = receiver.requests().into_iter().map(|request| {
        let (head, body) = request.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("POST / "), "{head}");
        let lines = head.lines().skip(1).map(|line| line.split_once(": ").unwrap());
        let headers: reqwest::header::HeaderMap =
            lines.map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
        let verified = verifier.verify(&headers, body.as_bytes()).unwrap();
        let content_type = headers.get("content-type").map(|value| value.to_str().unwrap());
        let push = Push::parse(content_type, body.as_bytes()).unwrap();
        verified.accept();
        push
    });
    parsed.collect()
}

#[test]
fn callback_sim_push() {
    run(async {
        let receiver = RawServer::start(vec![Response::complete("200 OK", "", "")]).await;
        let bed = TestBed::with_cards(simfleet_tests::calls::cards()).await;
        let haoka = bed.haoka();
        let made = calls::Made::nothing();
        let subscribe = calls::batch_subscribe(&made).subscribe_url(receiver.url());
        haoka.send(subscribe).await.unwrap();
        haoka.send(calls::batch_shutdown(&made)).await.unwrap();
        bed.clock.advance(3600);
        bed.emulator.deliver_pushes().await;
        let pushes = pushed(&bed, &receiver);
        let [Push::Cards(rows)] = pushes.as_slice() else { panic!("{pushes:?}") };
        let seen: Vec<_> = rows.iter().map(|row| (row.record.sim_no.as_deref(), row.record.sim_status)).collect();
        assert_eq!(seen, [(Some(SIM), Some(SimStatus::Suspended))]);
    });
}

#[test]
fn callback_order_push() {
    run(async {
        let receiver = RawServer::start(vec![Response::complete("200 OK", "", "{}")]).await;
        let bed = TestBed::with_cards(simfleet_tests::calls::cards()).await;
        let haoka = bed.haoka();
        let made = calls::Made::nothing();
        let apply = calls::order_apply(&made).callback_url(receiver.url());
        let answer = haoka.send(apply).await.unwrap().answer;
        let key_no = field(&answer.data, "keyNo").as_str().unwrap();
        bed.emulator.deliver_pushes().await;
        bed.clock.advance(120);
        bed.emulator.deliver_pushes().await;
        let pushes = pushed(&bed, &receiver);
        assert!(!pushes.is_empty());
        for push in pushes {
            let Push::Orders(rows) = push else { panic!("{push:?}") };
            assert_eq!((rows.len(), rows[0].record.key_no.as_deref()), (1, Some(key_no)));
        }
    });
}
