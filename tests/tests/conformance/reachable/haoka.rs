//! haoka: card records, action records, orders, settlements, goods.

use simfleet::Haoka;
use simfleet_emulator::{Card, Fate, HaokaCard};
use simfleet_tests::calls::{self, haoka as samples};
use simfleet_tests::spec::Spec;
use simfleet_tests::support::{TestBed, run};

use super::items::shown;
use super::{assert_all_shown, codes};
use crate::recorder::Recorder;

/// Seconds after which every order has reached its last step.
const LONG: u64 = 120 * 86_400;

/// Returns cards in every state that a cards file can give them.
fn cards(spec: &Spec) -> Vec<Card> {
    let mut cards: Vec<Card> = Vec::new();
    let own = |haoka| Card { haoka, ..Card::default() };
    let some = |code| Some(code);
    for code in codes(spec, "SimStatus") {
        cards.push(Card { sim_status: code, ..Card::default() });
    }
    for code in codes(spec, "RealNameStatus") {
        let platform = HaokaCard { auth_platform_status: some(code), ..HaokaCard::default() };
        cards.push(Card { auth_status: Some(code), ..own(platform) });
    }
    for code in codes(spec, "ActivationStatus") {
        cards.push(own(HaokaCard { activate_status: some(code), ..HaokaCard::default() }));
    }
    for code in codes(spec, "InternetStatus") {
        cards.push(own(HaokaCard { internet_status: some(code), ..HaokaCard::default() }));
    }
    for code in codes(spec, "OnlineStatus") {
        cards.push(own(HaokaCard { online_status: some(code), ..HaokaCard::default() }));
    }
    for code in codes(spec, "DeregistrationStatus") {
        cards.push(own(HaokaCard { cancel_status: some(code), ..HaokaCard::default() }));
    }
    for code in codes(spec, "ReplacementStatus") {
        cards.push(own(HaokaCard { replace_status: some(code), ..HaokaCard::default() }));
    }
    let time = || Some("2024-11-01 08:00:00".to_owned());
    cards.push(own(HaokaCard {
        activate_at: time(),
        auth_at: time(),
        auth_platform_at: time(),
        end_at: time(),
        ..HaokaCard::default()
    }));
    // The last card's actions fail.
    cards.push(Card {
        fate: Fate { action_fails: Some("渠道超时".to_owned()), ..Fate::default() }, ..Card::default()
    });
    for (place, card) in cards.iter_mut().enumerate() {
        card.sim_no = Some(number(place));
    }
    cards
}

fn number(place: usize) -> String {
    format!("195{place:08}")
}

/// Places an order for each status of an order and of a settlement, for two kinds of goods each. Returns their
/// `customNo`.
async fn place_orders(client: &Haoka, spec: &Spec) -> Vec<String> {
    let prescribed = codes(spec, "OrderStatus").into_iter().map(|code| format!("1990000{code:04}"));
    let settled = codes(spec, "SettleStatus").into_iter().map(|code| format!("199{code:04}0005"));
    let mut placed = Vec::new();
    for phone in prescribed.chain(settled) {
        for goods in ["102", "104"] {
            let custom_no = format!("{phone}-{goods}");
            let order = client.order_apply().goods_id(goods).promo_code("p1").cert_name("测试").custom_no(&custom_no);
            let order = order.cert_id("110101199001010000").address("测试路1号").contract_phone(&phone);
            order.send().await.unwrap();
            placed.push(custom_no);
        }
    }
    placed
}

macro_rules! send_samples {
    ($($name:ident $builder:ident |$client:ident, $existing:ident| $call:block)*) => {
        /// Sends every sample request. Some are rejected, because of the ones before.
        async fn send_samples(client: &Haoka, existing: &samples::ExistingResources) {
            $(drop(client.send(samples::$name(existing)).await);)*
        }
    };
}

simfleet_tests::haoka_calls!(send_samples);

#[test]
fn every_listed_value_and_time_of_haoka_can_be_shown() {
    run(async {
        let spec = Spec::load("haoka").unwrap();
        let own = cards(&spec);
        let numbers: Vec<String> = (0..own.len()).map(number).collect();
        let bed = TestBed::with_cards([calls::cards(), own].concat()).await;
        let recorder = Recorder::new();
        let client = bed.haoka_builder().transport(recorder.clone()).build().unwrap();

        client.batch_query_sim_info().sim_nos(numbers.clone()).send().await.unwrap();
        client.sim_page().page(1).page_size(200).send().await.unwrap();
        let failing = numbers.last().unwrap();
        client.batch_restore().sim_nos([samples::SUSPENDED, failing.as_str()]).send().await.unwrap();
        let placed = place_orders(&client, &spec).await;
        let existing = samples::ExistingResources::create(&client, |seconds| bed.clock.advance(seconds)).await;
        send_samples(&client, &existing.unwrap()).await;
        for sim_no in [samples::SUSPENDED, failing.as_str()] {
            client.query_sim_action().sim_no(sim_no).send().await.unwrap();
        }
        // Packages and speed limits show their times.
        client.query_package_flow().sim_no(samples::SIM).send().await.unwrap();
        bed.clock.advance(LONG);
        for ten in placed.chunks(10) {
            client.order_search().custom_nos(ten.to_vec()).send().await.unwrap();
        }
        assert_all_shown(&spec, &shown(&spec, &bed.emulator.log(), &recorder.all()));
    });
}
