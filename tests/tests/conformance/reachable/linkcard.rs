//! Linkcard: cards, live queries, orders, directional addresses.

use std::time::Duration;

use simfleet::linkcard::CardQuery;
use simfleet::{Linkcard, WaitFor};
use simfleet_emulator::{Card, ChildCard, Fate, LinkcardCard};
use simfleet_tests::calls::{self, linkcard as samples};
use simfleet_tests::spec::Spec;
use simfleet_tests::support::{TestBed, run};

use super::items::shown;
use super::{assert_all_shown, codes, texts};
use crate::recorder::Recorder;

/// Returns cards in every state that a cards file can give them.
fn cards(spec: &Spec) -> Vec<Card> {
    let mut cards: Vec<Card> = Vec::new();
    let own = |linkcard| Card { linkcard, ..Card::default() };
    for code in codes(spec, "OsStatus") {
        let of_master = Some(code).filter(|code| *code != CHILD_STATE);
        let state = || LinkcardCard { os_status: of_master, ..LinkcardCard::default() };
        cards.push(own(state()));
        cards.push(own(LinkcardCard { certified: Some(false), ..state() }));
        // The carriers of the children are read from their numbers.
        let children = ["898600", "898601", "898603"].map(|issuer| ChildCard {
            iccid: format!("{issuer}1{code:013}"),
            os_status: Some(code),
            ..ChildCard::default()
        });
        cards.push(Card { children: children.to_vec(), ..own(state()) });
    }
    let with_text = |schema: &str, set: fn(&mut LinkcardCard, String)| {
        texts(spec, schema).into_iter().map(move |text| {
            let mut linkcard = LinkcardCard::default();
            set(&mut linkcard, text);
            linkcard
        })
    };
    cards.extend(with_text("DataType", |card, text| card.data_type = Some(text)).map(own));
    cards.extend(with_text("BillingCycle", |card, text| card.period = text.parse().ok()).map(own));
    cards.extend(with_text("SimType", |card, text| card.sim_type = Some(text)).map(own));
    cards.extend(with_text("NetworkType", |card, text| card.network_type = Some(text)).map(own));
    cards.extend(with_text("ActiveType", |card, text| card.active_type = Some(text)).map(own));
    cards.extend(with_text("OrderType", |card, text| card.order_type = Some(text)).map(own));
    cards.extend(with_text("OrderStatus", |card, text| card.order_status = Some(text)).map(own));
    for issuer in ["898600", "898601", "898603"] {
        cards.push(Card { iccid: Some(format!("{issuer}20000000000001")), ..Card::default() });
    }
    for (place, card) in cards.iter_mut().enumerate() {
        card.iccid.get_or_insert_with(|| number(place));
    }
    let fails = Fate { status_query_fails: true, ..Fate::default() };
    cards.push(Card { fate: fails, ..Card::with_iccid(FAILING) });
    cards
}

/// The `OsStatus` that only a child can have.
const CHILD_STATE: i64 = 130;

/// A card whose live queries fail.
const FAILING: &str = "89860030000000000001";

fn number(place: usize) -> String {
    format!("898600400000{place:08}")
}

/// Queries each card alone; closed cards are found by their instance.
async fn query_cards(client: &Linkcard) {
    let mut page = 1;
    loop {
        let rows = client.list_card_info().page_no(page).page_size(40).send().await.unwrap().answer.data.unwrap();
        for card in &rows.list {
            let iccid = card.iccid.clone().unwrap();
            let detail = client.get_card_detail().iccid(&iccid).show_psim(true);
            let is_closed = card.os_status.as_ref().is_some_and(|status| status.to_string() == "50");
            let detail = match is_closed {
                true => detail.destroy_card(true).instance_id(card.vsim_instance_id.unwrap().to_string()),
                false => detail,
            };
            detail.send().await.unwrap();
            // Cards that are closed or have several carriers are rejected.
            drop(client.get_real_name_status().iccid(&iccid).send().await);
            drop(client.get_card_flow_info().iccid(&iccid).send().await);
        }
        if rows.list.is_empty() {
            return;
        }
        page += 1;
    }
}

/// Adds and deletes addresses, of which one cannot be added and one cannot be deleted.
async fn change_addresses(client: &Linkcard, bed: &TestBed, group: i64) {
    let list = async || {
        client.list_directional_address().group_id(group.to_string()).page_no(1).page_size(40).send().await.unwrap();
        client.list_directional_detail().iccid(samples::ICCID).page_no(1).page_size(40).send().await.unwrap();
    };
    let domains = ["good.example.com", "unreachable.example.com", "undeletable.example.com"];
    let add = client.batch_add_directional_address().group_id(group).address_type("Domain");
    add.source("user_defined").list_address(domains).send().await.unwrap();
    let add = client.batch_add_directional_address().group_id(group).address_type("Ip");
    add.source("aliyun_defined").list_address(["192.0.2.1"]).send().await.unwrap();
    list().await;
    bed.clock.advance(60);
    let delete = client.delete_directional_address().group_id(group.to_string()).address(domains[2]);
    delete.serial_no("delete-1").send().await.unwrap();
    list().await;
    bed.clock.advance(60);
    list().await;
}

macro_rules! send_samples {
    ($($name:ident $builder:ident |$client:ident, $existing:ident| $call:block)*) => {
        /// Sends every sample request. Some are rejected, because of the ones before.
        async fn send_samples(client: &Linkcard, existing: &samples::ExistingResources) {
            $(drop(client.send(samples::$name(existing)).await);)*
        }
    };
}

simfleet_tests::linkcard_calls!(send_samples);

#[test]
fn every_listed_value_and_time_of_linkcard_can_be_shown() {
    run(async {
        let spec = Spec::load("linkcard").unwrap();
        let bed = TestBed::with_cards([calls::cards(), cards(&spec)].concat()).await;
        let recorder = Recorder::new();
        let client = bed.linkcard_builder().transport(recorder.clone()).build().unwrap();

        query_cards(&client).await;
        for iccid in [samples::STOPPED, FAILING] {
            client.card_status(CardQuery::iccid(iccid), WaitFor::at_most(Duration::from_secs(60))).await.unwrap();
        }
        let existing = samples::ExistingResources::create(&client).await.unwrap();
        change_addresses(&client, &bed, existing.group).await;
        for page in 1..=4 {
            client.list_order().page_no(page).page_size(40).send().await.unwrap();
        }
        send_samples(&client, &existing).await;
        assert_all_shown(&spec, &shown(&spec, &bed.emulator.log(), &recorder.all()));
    });
}
