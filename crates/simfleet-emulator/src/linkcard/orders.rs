//! Orders: `Renew` creates them; `ListOrder` lists them together with the orders that the account's cards came with.
//!
//! An order number of the caller creates one order and charges once, however often it is sent. The placeholder `0`,
//! which the documents allow, is not a number: every request with it charges. A package does not renew itself when it
//! ends.

use std::collections::BTreeMap;

use serde_json::Value;

use super::card_times::months_expired;
use super::cards;
use super::facts::{Facts, Pooling};
use super::input::{self, Page};
use super::operation::LinkcardOperation;
use super::response_bodies::{DeliveryInfo, OrderRow, Renewed, Rows};
use super::state::orders::Renewal;
use super::state::{Linkcard, LinkcardState};
use crate::cards::{ORDER_STATUSES, ORDER_TYPES};
use crate::clock::Moment;
use crate::fleet_state::IN_SERVICE;
use crate::random::SeededRandom;
use crate::request::Params;
use crate::response_bodies::to_json;
use crate::service_error::ServiceError;
use crate::sync::lock;

pub(super) const OPERATIONS: &[LinkcardOperation] =
    &[LinkcardOperation { action: "Renew", run: renew }, LinkcardOperation { action: "ListOrder", run: list_order }];

/// The time from payment to completion, in emulated seconds.
const PROCESSING: f64 = 30.0;
/// `OsStatus` of a card whose package has expired.
const EXPIRED: i64 = 40;
/// Volume of one add-on, KB; the service's own sizes depend on its offer codes.
const ADD_ON_KB: i64 = 102_400;
/// The placeholder that is not an order number.
const PLACEHOLDER: &str = "0";
/// The maximum number of characters of an offer code.
const OFFER_CODE: usize = 64;

fn renew(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    let serial_no = input::require(input::serial_no(params)?, "SerialNo")?;
    let sim = cards::card(&linkcard.shared, params)?;
    let kind = input::require(input::one_of(params, "RechargeType", &["STANDARD", "OVERLAY"])?, "RechargeType")?;
    let number = input::require(input::integer::<i32>(params, "BuyNum")?, "BuyNum")?;
    let offer = params.get("OfferCode");
    if offer.is_some_and(|offer| offer.chars().count() > OFFER_CODE) {
        return Err(input::illegal_parameter("OfferCode", "at most 64 characters"));
    }
    let mut state = lock(&linkcard.state);
    let state: &mut LinkcardState = &mut state;
    if let Some(renewed) = state.orders.by_serial.get(&serial_no) {
        return Ok(to_json(renewed));
    }
    let view = cards::view(&linkcard.shared, state, &sim, now);
    view.require_open()?;
    if view.facts.pooling() == Pooling::Unified {
        return Err(input::business_error("Only single-card and same-tier pool packages can be renewed."));
    }
    let add_on = kind == "OVERLAY";
    let yearly = view.facts.period == "1112";
    let numbers: &[i32] = if add_on || yearly { &[1, 2, 3] } else { &[1, 2, 3, 6, 9, 12] };
    if !numbers.contains(&number) {
        let numbers: Vec<String> = numbers.iter().map(i32::to_string).collect();
        return Err(input::illegal_parameter("BuyNum", &format!("one of {} for this package", numbers.join(", "))));
    }
    if add_on && offer.is_none() {
        return Err(ServiceError::missing("OfferCode"));
    }
    let expired = months_expired(&linkcard.shared, &sim, &view.facts);
    let notes = state.account.notes(&sim);
    if add_on {
        notes.more_kb = notes.more_kb.saturating_add(ADD_ON_KB * i64::from(number));
    } else {
        // Quarters and half years are also bought by the month: the documents list no other numbers.
        let months = number.unsigned_abs() * if yearly { 12 } else { 1 };
        // The months of a package that has ended count from now.
        let ended = if notes.more_months == 0 { expired } else { 0 };
        notes.more_months = notes.more_months.saturating_add(months).saturating_add(ended);
        if view.os_status == EXPIRED {
            notes.os_status = Some(100);
            linkcard.shared.fleet.change(&sim, now, IN_SERVICE);
        }
    }
    let orders = &mut state.orders;
    orders.made += 1;
    let id = format!("3{}", SeededRandom::new(linkcard.shared.seed, "renewal", &orders.made.to_string()).digits(14));
    let renewed = Renewed { order_no: id.clone(), serial_no: serial_no.clone() };
    orders.by_id.insert(id.clone(), Renewal { sim, id, add_on, number, paid: now });
    if serial_no != PLACEHOLDER {
        orders.by_serial.insert(serial_no, renewed.clone());
    }
    linkcard.shared.effects.count("Renew");
    Ok(to_json(&renewed))
}

fn list_order(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    let page = Page::usual(params)?;
    let (from, to) = (input::day(params, "StartDate")?, input::day(params, "EndDate")?);
    let status = input::one_of(params, "OrderStatus", &ORDER_STATUSES)?;
    let kind = input::one_of(params, "OrderType", &ORDER_TYPES)?;
    let (credential, id) = (params.get("CredentialNo"), params.get("OrderId"));
    let mut rows = orders(linkcard, &mut lock(&linkcard.state), now);
    rows.retain(|row| {
        let day = row.ordered.get(..10).unwrap_or_default();
        from.is_none_or(|from| day >= from)
            && to.is_none_or(|to| day <= to)
            && status.is_none_or(|status| row.order_status == status)
            && kind.is_none_or(|kind| row.order_type == kind)
            && credential.is_none_or(|credential| row.credential_no == credential)
            && id.is_none_or(|id| row.order_id == id)
    });
    let total = rows.len();
    Ok(to_json(&Rows {
        list: page.slice(rows),
        page_count: page.count(total),
        page_no: page.number,
        page_size: page.size,
        total,
    }))
}

/// Returns every order: those that requests created, newest first, then those that the cards came with.
fn orders(linkcard: &Linkcard, state: &mut LinkcardState, now: Moment) -> Vec<OrderRow> {
    let processing = linkcard.shared.timing.span(PROCESSING);
    let row = |order: &Renewal| {
        let facts = Facts::of(linkcard.shared.seed, &order.sim);
        let status = if now.since(order.paid) < processing { "processing" } else { "completed" };
        OrderRow {
            order_detail_url: detail_url(&order.id),
            order_id: order.id.clone(),
            order_type: if order.add_on { "FLOW_PLUS" } else { "RENEW" },
            order_status: status,
            ..order_row(&facts, order.number, linkcard.shared.timing.china_text(order.paid))
        }
    };
    let mut rows: Vec<OrderRow> = state.orders.by_id.values().rev().map(row).collect();
    let mut first: BTreeMap<String, OrderRow> = BTreeMap::new();
    for view in cards::view_all(&linkcard.shared, state, now) {
        let paid = Some(view.open_account_time.clone()).filter(|_| view.facts.order_status != "unpaid");
        let fresh = || OrderRow {
            card_pay_count: paid.clone(),
            delivery_info: Some(DeliveryInfo {
                address: "浙江省杭州市余杭区",
                buyer_message: "13800000000",
                mail: "buyer@example.com",
                receiver: "收货人",
                zip_code: "310000",
            }),
            // Only an order that was carried out has been shipped.
            express_no_list: match view.facts.order_status {
                "completed" | "refunded" => vec![format!("SF{}", view.facts.order_id)],
                _ => Vec::new(),
            },
            pay_time: paid.clone(),
            ..order_row(&view.facts, 0, view.open_account_time.clone())
        };
        let row = first.entry(view.facts.order_id.clone()).or_insert_with(fresh);
        row.buy_num = row.buy_num.saturating_add(1);
        row.resource_quantity = i64::from(row.buy_num);
    }
    rows.extend(first.into_values());
    rows
}

fn detail_url(order_id: &str) -> String {
    format!("https://usercenter2.aliyun.com/order/detail?orderId={order_id}")
}

/// Returns the order that cards with these facts came with.
fn order_row(facts: &Facts, number: i32, ordered: String) -> OrderRow {
    let unified = facts.pooling() == Pooling::Unified;
    let pooled = facts.pooling() != Pooling::Single;
    let months = match facts.period {
        "1103" => 3,
        "1106" => 6,
        "1112" => 12,
        _ => 1,
    };
    OrderRow {
        ali_fee: "ali_2",
        apn_name: facts.apn,
        apn_region: "cn-hangzhou",
        billing_cycle: facts.period,
        buy_num: number,
        // The documents describe a time of payment here, although they declare a number.
        card_pay_count: Some(ordered.clone()),
        credential_no: facts.credential_no.clone(),
        credential_package: facts.credential_no.clone(),
        data_level: facts.data_level.clone(),
        delivery_info: None,
        express_no_list: Vec::new(),
        flow_type: facts.data_type.clone(),
        function_fee: unified.then_some(number),
        network_type: facts.network_type,
        order_detail_url: detail_url(&facts.order_id),
        order_id: facts.order_id.clone(),
        order_info: "物联网卡套餐",
        order_status: facts.order_status,
        order_type: facts.order_type,
        pay_duration: format!("{months}个月"),
        pay_time: Some(ordered.clone()),
        ordered,
        pool_capacity: pooled.then(|| facts.data_level.trim_end_matches(char::is_alphabetic).to_owned()),
        pool_capacity_unit: pooled.then(|| facts.data_level_unit()),
        pool_no: pooled.then(|| facts.pool_no.clone()),
        resource_quantity: i64::from(number),
        vendor: facts.vendor,
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::json;

    use super::super::testing::{ICCID, OTHER, card, data, detail, rejected};
    use super::*;
    use crate::linkcard::testing::linkcard;

    fn ask<'a>(serial: &'a str, number: &'a str, kind: &'a str) -> [(&'a str, &'a str); 5] {
        [("Iccid", ICCID), ("SerialNo", serial), ("BuyNum", number), ("RechargeType", kind), ("OfferCode", "C")]
    }

    fn orders(linkcard: &Linkcard, own: &[(&str, &str)]) -> Value {
        let mut asked = vec![("PageNo", "1"), ("PageSize", "40")];
        asked.extend(own);
        data(linkcard, "ListOrder", &asked)
    }

    #[test]
    fn one_order_number_charges_once() {
        let (linkcard, clock) = linkcard(&[card(ICCID, 100, "singlecard")], true);
        let before = detail(&linkcard, ICCID)["ExpireTime"].as_str().unwrap().to_owned();
        let first = data(&linkcard, "Renew", &ask("n1", "12", "STANDARD"));
        assert_eq!(first["SerialNo"], "n1");
        let year = |text: &str| text[..4].parse::<i32>().unwrap();
        let renewed = detail(&linkcard, ICCID)["ExpireTime"].as_str().unwrap().to_owned();
        assert_eq!((year(&renewed), &renewed[4..8]), (year(&before) + 1, &before[4..8]));
        assert_eq!(data(&linkcard, "Renew", &ask("n1", "12", "STANDARD")), first);
        assert_eq!(data(&linkcard, "Renew", &ask("n1", "1", "OVERLAY")), first);
        assert_eq!(
            (detail(&linkcard, ICCID)["ExpireTime"].as_str().unwrap(), linkcard.shared.effects.all()["Renew"]),
            (renewed.as_str(), 1)
        );
        let running = orders(&linkcard, &[("OrderStatus", "processing")]);
        assert_eq!((&running["Total"], &running["List"][0]["OrderId"]), (&json!(1), &first["OrderNo"]));
        let row = &running["List"][0];
        assert_eq!((&row["OrderType"], &row["CardPayCount"]), (&json!("RENEW"), &row["PayTime"]));
        assert!(row["OrderDetailUrl"].as_str().unwrap().ends_with(first["OrderNo"].as_str().unwrap()), "{row}");
        clock.advance(Duration::from_secs(30));
        assert_eq!(orders(&linkcard, &[("OrderStatus", "processing")])["Total"], 0);
        // The placeholder is not a number: it charges each time.
        data(&linkcard, "Renew", &ask("0", "1", "OVERLAY"));
        data(&linkcard, "Renew", &ask("0", "1", "OVERLAY"));
        assert_eq!(
            (linkcard.shared.effects.all()["Renew"], &orders(&linkcard, &[("OrderType", "FLOW_PLUS")])["Total"]),
            (3, &json!(2))
        );
        assert_eq!(detail(&linkcard, ICCID)["PeriodRestFlow"], super::super::facts::volume(1_048_576 + 2 * ADD_ON_KB));
    }

    #[test]
    fn a_renewal_reactivates_an_expired_card() {
        let (linkcard, _) = linkcard(&[card(ICCID, 40, "singlecard")], true);
        assert!(detail(&linkcard, ICCID)["ExpireTime"].as_str().unwrap() < "2024-11");
        data(&linkcard, "Renew", &ask("n1", "1", "STANDARD"));
        let after = detail(&linkcard, ICCID);
        assert_eq!((&after["OsStatus"], &after["ExpireTime"]), (&json!("100"), &json!("2024-12-31 23:59:59")));
    }

    #[test]
    fn invalid_orders_are_rejected() {
        let yearly = crate::cards::Card {
            linkcard: crate::cards::LinkcardCard { period: Some(1112), ..Default::default() },
            ..crate::cards::Card::with_iccid("89860000000000000003")
        };
        let (linkcard, _) = linkcard(&[card(ICCID, 100, "sameflowcard"), card(OTHER, 100, "GREcard"), yearly], true);
        let code = |name: &str, value: &str| {
            let mut own = ask("n1", "1", "STANDARD").to_vec();
            own.retain(|(other, _)| *other != name);
            own.push((name, value));
            rejected(&linkcard, "Renew", &own)
        };
        assert_eq!(code("BuyNum", "4").1, "IllegalParameter");
        assert_eq!(code("BuyNum", "-2147483649").1, "IllegalParameter");
        assert_eq!(code("BuyNum", "").1, "MissingBuyNum");
        assert_eq!(code("RechargeType", "GIFT").1, "IllegalParameter");
        assert_eq!(code("SerialNo", "").1, "MissingSerialNo");
        assert_eq!(code("Iccid", OTHER), (200, "BusinessProcessError".to_owned()));
        let overlay = [("Iccid", ICCID), ("SerialNo", "n1"), ("BuyNum", "1"), ("RechargeType", "OVERLAY")];
        assert_eq!(rejected(&linkcard, "Renew", &overlay).1, "MissingOfferCode");
        let year =
            [("Iccid", "89860000000000000003"), ("SerialNo", "n1"), ("BuyNum", "6"), ("RechargeType", "STANDARD")];
        assert_eq!(rejected(&linkcard, "Renew", &year).1, "IllegalParameter");
        assert!(linkcard.shared.effects.all().is_empty());
    }

    #[test]
    fn only_paid_orders_have_a_pay_time_and_only_shipped_ones_an_express_number() {
        for (status, is_paid, is_shipped) in [
            ("unpaid", false, false),
            ("processing", true, false),
            ("failure", true, false),
            ("completed", true, true),
            ("refunded", true, true),
        ] {
            let mut listed = card(ICCID, 100, "singlecard");
            listed.linkcard.order_status = Some(status.to_owned());
            let (linkcard, _) = linkcard(&[listed], true);
            let rows = orders(&linkcard, &[("StartDate", "2000-01-01"), ("EndDate", "2024-11-25")]);
            let row = &rows["List"][0];
            assert_eq!((&row["OrderStatus"], row["PayTime"].is_string()), (&json!(status), is_paid));
            assert_eq!(!row["ExpressNoList"].as_array().unwrap().is_empty(), is_shipped, "{status}");
        }
    }

    #[test]
    fn orders_are_found_by_every_filter() {
        let (linkcard, _) = linkcard(&[], false);
        let all = orders(&linkcard, &[]);
        let rows = all["List"].as_array().unwrap();
        let bought: i64 = rows.iter().map(|row| row["BuyNum"].as_i64().unwrap()).sum();
        assert!(rows.len() > 5 && (all["Total"].as_u64().unwrap() > 40 || bought == 60), "{bought}");
        for (filter, field) in [("OrderId", "OrderId"), ("CredentialNo", "CredentialNo"), ("OrderType", "OrderType")] {
            let wanted = rows[1][field].as_str().unwrap();
            let found = orders(&linkcard, &[(filter, wanted)]);
            assert!(found["List"].as_array().unwrap().iter().all(|row| row[field] == wanted), "{filter}");
            assert_ne!(found["Total"], 0);
        }
        let day = &rows[1]["PayTime"].as_str().unwrap()[..10];
        let on_day = orders(&linkcard, &[("StartDate", day), ("EndDate", day)])["Total"].as_u64().unwrap();
        let (up_to, from) = (orders(&linkcard, &[("EndDate", day)]), orders(&linkcard, &[("StartDate", day)]));
        let total = all["Total"].as_u64().unwrap();
        assert!(on_day >= 1);
        assert_eq!(up_to["Total"].as_u64().unwrap() + from["Total"].as_u64().unwrap(), total + on_day);
        let wrong = [("PageNo", "1"), ("PageSize", "10"), ("StartDate", "2024-11-25 10:00:00")];
        assert_eq!(rejected(&linkcard, "ListOrder", &wrong).1, "TimeFormatError");
    }
}
