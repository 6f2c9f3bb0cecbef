//! Lists by page and by row.

use std::pin::pin;

use futures_util::{Stream, TryStreamExt};
use simfleet::runtime::Paged;
use simfleet::service::Service;
use simfleet::{Error, Pages};
use simfleet_emulator::Card;
use simfleet_tests::calls;

use simfleet_tests::support::{TestBed, param, run};

fn iccid(number: usize) -> String {
    format!("898600000000000000{number:02}")
}

/// Returns 25 cards, which are three pages of ten.
fn fleet() -> Vec<Card> {
    (1..=25).map(|number| Card::with_iccid(iccid(number))).collect()
}

/// Fails unless each card of the fleet occurs once.
fn assert_complete(cards: &[simfleet::linkcard_client::types::CardInfo]) {
    let mut seen: Vec<_> = cards.iter().map(|card| card.iccid.clone().unwrap()).collect();
    seen.sort_unstable();
    assert_eq!(seen, (1..=25).map(iccid).collect::<Vec<_>>());
}

/// Returns the page numbers of the requests.
fn requested_pages(bed: &TestBed, operation: &str, name: &str) -> Vec<String> {
    bed.requests(operation).iter().map(|request| param(request, name).unwrap().to_owned()).collect()
}

/// Returns all rows of a list by page, and checks that a stream returns the same rows.
async fn rows<S, C>(pages: impl Fn() -> Pages<S, C>) -> Vec<C::Item>
where
    S: Service,
    C: Paged,
    C::Item: Clone + PartialEq + std::fmt::Debug,
{
    let (mut walk, mut rows, mut number) = (pages(), Vec::new(), 0);
    while let Some(page) = walk.next().await.unwrap() {
        number += 1;
        assert_eq!(page.number, number);
        rows.extend(page.items);
    }
    let streamed: Vec<C::Item> = pages().items().try_collect().await.unwrap();
    assert_eq!(streamed, rows);
    rows
}

#[test]
fn cards_are_listed_by_page_and_by_row() {
    run(async {
        let bed = TestBed::with_cards(fleet()).await;
        let linkcard = bed.linkcard();
        let list = || linkcard.pages(linkcard.list_card_info().page_size(10));
        let mut walk = list();
        let mut seen = Vec::new();
        while let Some(page) = walk.next().await.unwrap() {
            seen.push((page.number, page.pages, page.items.len()));
        }
        assert_eq!(seen, [(1, Some(3), 10), (2, Some(3), 10), (3, Some(3), 5)]);
        assert_eq!(
            requested_pages(&bed, "ListCardInfo", "PageNo"),
            ["1", "2", "3"],
            "no page is requested after the last"
        );
        assert_complete(&rows(list).await);
    });
}

#[test]
fn pages_can_start_at_a_page_number() {
    run(async {
        let bed = TestBed::with_cards(fleet()).await;
        let linkcard = bed.linkcard();
        let list = || linkcard.pages(linkcard.list_card_info().page_size(10));
        let mut first = list();
        let before = first.next().await.unwrap().unwrap().items;
        let mut rest = list().starting_at(first.next_number());
        let second = rest.next().await.unwrap().unwrap();
        assert_eq!((second.number, rest.next_number()), (2, 3));
        let after: Vec<_> = rest.items().try_collect().await.unwrap();
        assert_complete(&[before, second.items, after].concat());
        assert_eq!(requested_pages(&bed, "ListCardInfo", "PageNo"), ["1", "2", "3"]);
    });
}

#[test]
fn a_page_that_failed_is_requested_again() {
    run(async {
        let bed = TestBed::with_cards(fleet()).await;
        let linkcard = bed.linkcard();
        bed.fault("status@ListCardInfo*1+1=403");
        let mut walk = linkcard.pages(linkcard.list_card_info().page_size(10));
        let first = walk.next().await.unwrap().unwrap();
        let error = walk.next().await.unwrap_err();
        assert!(!error.is_outcome_unknown() && walk.next_number() == 2, "{error}");
        let second = walk.next().await.unwrap().unwrap();
        assert_eq!(second.number, 2);
        let rest: Vec<_> = walk.items().try_collect().await.unwrap();
        assert_complete(&[first.items, second.items, rest].concat());
        assert_eq!(requested_pages(&bed, "ListCardInfo", "PageNo"), ["1", "2", "2", "3"]);

        // A stream returns the rows before the error, then the error, and ends.
        bed.fault("status@ListCardInfo*1+1=403");
        let mut stream = pin!(linkcard.pages(linkcard.list_card_info().page_size(10)).items());
        for _ in 0..10 {
            assert!(stream.try_next().await.unwrap().is_some());
        }
        stream.try_next().await.unwrap_err();
        assert!(stream.try_next().await.unwrap().is_none());
    });
}

#[test]
fn a_page_whose_response_is_lost_is_retried() {
    run(async {
        let bed = TestBed::with_cards(fleet()).await;
        let linkcard = bed.linkcard();
        bed.fault("cut-body@ListCardInfo*1+1");
        let cards = rows(|| linkcard.pages(linkcard.list_card_info().page_size(10))).await;
        assert_complete(&cards);
    });
}

#[test]
fn orders_and_addresses_are_listed_by_page() {
    run(async {
        let bed = TestBed::with_cards(calls::cards()).await;
        let linkcard = bed.linkcard();
        let client = &linkcard;
        let existing = calls::linkcard::ExistingResources::create(client).await.unwrap();
        for number in 0..11 {
            let renewal = calls::linkcard::renew(&existing).serial_no(format!("renewal-{number}"));
            linkcard.send(renewal).await.unwrap();
        }
        let many: Vec<String> = (0..10).map(|number| format!("{number}.example.com")).collect();
        let add = calls::linkcard::batch_add_directional_address(&existing).list_address(many);
        linkcard.send(add).await.unwrap();

        let orders = rows(|| linkcard.pages(client.list_order().page_size(10))).await;
        let ids: Vec<_> = orders.iter().map(|order| order.order_id.clone().unwrap()).collect();
        assert!(ids.len() >= 12 && ids.contains(&existing.order), "{ids:?}");

        let group = existing.group();
        let addresses = rows(|| linkcard.pages(client.list_directional_address().group_id(&group).page_size(3))).await;
        assert_eq!(addresses.len(), 11);
        let iccid = calls::linkcard::ICCID;
        let of_card = rows(|| linkcard.pages(client.list_directional_detail().iccid(iccid).page_size(10))).await;
        let texts: Vec<_> = of_card.iter().map(|row| row.address.as_deref().unwrap()).collect();
        assert_eq!(texts.len(), 11);
        assert!(texts.contains(&calls::linkcard::ADDRESS));
    });
}

#[test]
fn lists_without_a_page_count_end_at_the_first_empty_page() {
    run(async {
        let bed = TestBed::with_cards(calls::cards()).await;
        let haoka = bed.haoka();
        let client = &haoka;
        calls::haoka::ExistingResources::create(client, |seconds| bed.clock.advance(seconds)).await.unwrap();
        let orders = rows(|| haoka.pages(client.order_search_page().page_size(3))).await;
        assert_eq!(orders.len(), 4);
        let cards = rows(|| haoka.pages(client.sim_page().page_size(3))).await;
        assert_eq!(cards.len(), calls::cards().len());
        let numbers = rows(|| haoka.pages(client.pretty_number_list().page_size(20))).await;
        assert!(numbers.len() > 20, "{}", numbers.len());
        assert!(numbers.iter().all(|row| row["number"].is_string()));
    });
}

/// Checks at compile time that pages can be moved between threads.
#[allow(dead_code)]
fn pages_are_send(linkcard: &simfleet::Linkcard, haoka: &simfleet::Haoka) {
    fn is_send<T>(stream: impl Stream<Item = Result<T, Error>> + Send) {
        drop(stream);
    }
    is_send(linkcard.pages(linkcard.list_card_info()).stream());
    is_send(linkcard.pages(linkcard.list_card_info()).items());
    is_send(linkcard.pages(linkcard.list_order()).items());
    is_send(haoka.pages(haoka.order_search_page()).items());
    is_send(haoka.pages(haoka.pretty_number_list()).stream());
}
