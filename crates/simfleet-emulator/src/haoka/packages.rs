//! `submitPackageOrder`, `queryOrderPackages` and `queryPackageFlow`.
//!
//! The main account pays for packages, and a rejected order changes nothing. The volume of a package counts from its
//! start to its end.
//!
//! Choices of this emulator: the four packages on offer; the codes of package types and cycles beside the documented
//! example (type 3, an add-on); a repeated `customNo` is rejected with the number of the first order; all members of
//! `queryOrderPackages` and `queryPackageFlow`, whose responses are not documented.

use std::sync::Arc;

use serde_json::{Value, json};

use super::cards::{card, main_card};
use super::fields::{ChinaMonth, exactly_one, kept, number, order_number, required, yuan};
use super::operation::{Handler, HaokaOperation};
use super::packages_on_sale::{PACKAGES, SERIES, volume};
use super::records::end_without_purchases;
use super::state::Haoka;
use super::state::card_changes::Bought;
use super::used_flow::used;
use crate::clock::Moment;
use crate::random::SeededRandom;
use crate::request::Params;
use crate::sim::Sim;
use crate::sync::lock;

pub(super) const OPERATIONS: &[HaokaOperation] = &[
    HaokaOperation {
        name: "submitPackageOrder",
        method: "POST",
        path: "/openapi/iot/submitPackageOrder",
        run: Handler::Data(submit_package_order),
    },
    HaokaOperation {
        name: "queryOrderPackages",
        method: "POST",
        path: "/openapi/iot/queryOrderPackages",
        run: Handler::Data(query_order_packages),
    },
    HaokaOperation {
        name: "queryPackageFlow",
        method: "POST",
        path: "/openapi/iot/queryPackageFlow",
        run: Handler::Data(query_package_flow),
    },
];

fn submit_package_order(haoka: &Haoka, params: &Params, now: Moment) -> Result<Value, String> {
    let sim = card(&haoka.shared, params)?;
    let id = number(params, "packageId")?.ok_or("packageId不能为空")?;
    let place = PACKAGES.iter().position(|package| package.id == id).ok_or("套餐不存在")?;
    let package = &PACKAGES[place];
    let custom_no = required(params, "customNo")?;
    if !(8..=64).contains(&custom_no.len()) || !custom_no.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err("customNo格式错误,应为8-64位字母或数字".to_owned());
    }
    let month = ChinaMonth::of(&haoka.shared.timing, now);
    let (effective, month, start) = match required(params, "effectType")? {
        // A package that takes effect now counts for the whole current month, but its volume starts now.
        "1" => (1, month, now),
        "2" => (2, month.next(), month.next().start(&haoka.shared.timing)),
        _ => return Err("effectType错误,1立即生效,2次月生效".to_owned()),
    };
    let remark = kept(params, "remark")?;
    let end = month.next().start(&haoka.shared.timing);
    let order_sn = {
        let mut state = lock(&haoka.state);
        let wallet = &mut state.wallet;
        if let Some(first) = wallet.orders.get(custom_no) {
            return Err(format!("customNo重复,原订单号{first}"));
        }
        if wallet.fen < package.fen {
            return Err("账户余额不足".to_owned());
        }
        wallet.fen -= package.fen;
        wallet.count += 1;
        let mut random = SeededRandom::new(haoka.shared.seed, "package order", &wallet.count.to_string());
        let order_sn = order_number("SP", &haoka.shared.timing.china_text(now), &mut random, 4);
        wallet.orders.insert(custom_no.to_owned(), order_sn.clone());
        state.changes.change(&sim).buy(Bought { package: place, order_sn: order_sn.clone(), start, end }, now);
        order_sn
    };
    Ok(json!({
        "packageId": package.id, "packageName": package.name, "packageType": package.kind,
        "totalFlow": package.kb, "useFlow": 0, "effectiveStatus": effective, "effectiveCycle": 1,
        "startAt": haoka.shared.timing.china_text(month.start(&haoka.shared.timing)), "endAt": haoka.shared.timing.china_text(end),
        "orderSn": order_sn, "actualPayMoney": yuan(package.fen), "customNo": custom_no, "remark": remark,
    }))
}

fn query_order_packages(haoka: &Haoka, params: &Params, _now: Moment) -> Result<Value, String> {
    match exactly_one(params, &["seriesId", "simNo", "deviceNo"])? {
        (0, series) if series.parse() != Ok(SERIES) => return Err("套餐系列不存在".to_owned()),
        (0, _) => {}
        _ => drop(card_or_device(haoka, params)?),
    }
    let rows = PACKAGES.iter().map(|package| {
        json!({"packageId": package.id, "packageName": package.name, "packageType": package.kind,
               "totalFlow": package.kb, "price": yuan(package.fen), "effectiveCycle": 1})
    });
    Ok(json!({"list": rows.collect::<Vec<_>>()}))
}

/// Returns the card that `simNo` names, or the main card of the device `deviceNo`.
fn card_or_device(haoka: &Haoka, params: &Params) -> Result<Arc<Sim>, String> {
    match params.get("deviceNo") {
        Some(device) => main_card(&haoka.shared, device),
        None => card(&haoka.shared, params),
    }
}

fn query_package_flow(haoka: &Haoka, params: &Params, now: Moment) -> Result<Value, String> {
    exactly_one(params, &["simNo", "deviceNo"])?;
    let sim = card_or_device(haoka, params)?;
    let changes = lock(&haoka.state).changes.of(&sim);
    let total = volume(&sim, &changes, now);
    let mut left = used(&haoka.shared, &sim, total, now);
    let mut row = |id: i64, name: &str, kind: i64, kb: i64, order_sn: &str, times: [Value; 2], status: i64| {
        // Volume is used in the order of purchase.
        let from_this = if status == 1 { left.clamp(0, kb.max(0)) } else { 0 };
        left = left.saturating_sub(from_this);
        let [start, end] = times;
        json!({"packageId": id, "packageName": name, "packageType": kind, "totalFlow": kb, "useFlow": from_this,
               "effectiveStatus": status, "orderSn": order_sn, "startAt": start, "endAt": end})
    };
    let end = end_without_purchases(haoka, &sim, now).map_or(Value::Null, Value::from);
    let mut rows = vec![row(0, "基础套餐", 1, sim.total_flow_kb, "", [Value::Null, end], 1)];
    for bought in &changes.packages {
        let Some(package) = PACKAGES.get(bought.package) else { continue };
        let status = if now < bought.start {
            2
        } else if now < bought.end {
            1
        } else {
            3
        };
        // A package belongs to the whole month of its start, as the response to its order says.
        let month = ChinaMonth::of(&haoka.shared.timing, bought.start).start(&haoka.shared.timing);
        let times = [month, bought.end].map(|at| Value::from(haoka.shared.timing.china_text(at)));
        rows.push(row(package.id, package.name, package.kind, package.kb, &bought.order_sn, times, status));
    }
    let speed = changes.speed_at(now).map(|speed| speed.code.clone());
    Ok(json!({"simNo": sim.sim_no, "totalFlow": total, "useFlow": used(&haoka.shared, &sim, total, now),
              "speedCode": speed, "list": rows}))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::cards::{Card, HaokaCard};
    use crate::haoka::testing;
    use crate::haoka::testing::call;

    const CARD: &str = "19200000001";

    fn order(haoka: &Haoka, package: &str, effect: &str, custom_no: &str) -> Result<Value, String> {
        let pairs =
            [("simNo", CARD), ("packageId", package), ("effectType", effect), ("customNo", custom_no), ("remark", "x")];
        call(haoka, "submitPackageOrder", &pairs)
    }

    fn card(haoka: &Haoka) -> Value {
        call(haoka, "batchQuerySimInfo", &[("simNos", &json!([CARD]).to_string())]).unwrap()["items"][0].clone()
    }

    fn balance(haoka: &Haoka) -> Value {
        call(haoka, "accountAsset", &[]).unwrap()["main"]["balance"].clone()
    }

    #[test]
    fn a_package_is_charged_once_and_adds_its_volume() {
        let (haoka, clock) = testing::haoka(&[Card::with_sim_no(CARD)], true);
        clock.advance(Duration::from_secs(1));
        let first = order(&haoka, "22", "1", "order0001").unwrap();
        assert_eq!((&first["actualPayMoney"], &first["totalFlow"]), (&json!(5), &json!(1_048_576)));
        assert_eq!(
            (&first["startAt"], &first["endAt"]),
            (&json!("2024-11-01 00:00:00"), &json!("2024-12-01 00:00:00"))
        );
        let order_sn = first["orderSn"].as_str().unwrap();
        assert!(order_sn.starts_with("SP20241125100001") && order_sn.len() == 20, "{order_sn}");
        assert_eq!(balance(&haoka), 865.15);
        assert!(order(&haoka, "22", "1", "order0001").unwrap_err().contains(order_sn));
        assert_eq!(balance(&haoka), 865.15);
        // The stored record shows it after the next refresh.
        assert_eq!(card(&haoka)["totalFlow"], 1_048_576);
        clock.advance(Duration::from_secs(3600));
        assert_eq!((&card(&haoka)["totalFlow"], &card(&haoka)["rechargeTimes"]), (&json!(2_097_152), &json!(1)));
        order(&haoka, "22", "2", "order0002").unwrap();
        clock.advance(Duration::from_secs(7 * 86_400));
        assert_eq!(card(&haoka)["totalFlow"], 2_097_152);
        let list = call(&haoka, "queryPackageFlow", &[("simNo", CARD)]).unwrap()["list"].clone();
        let states: Vec<_> = list.as_array().unwrap().iter().map(|row| row["effectiveStatus"].clone()).collect();
        assert_eq!(states, [1, 3, 1]);
    }

    #[test]
    fn the_order_the_packages_and_the_record_show_the_same_times() {
        let own = HaokaCard { end_at: Some("2025-01-01 00:00:00".to_owned()), ..HaokaCard::default() };
        let (haoka, _) = testing::haoka(&[Card { haoka: own, ..Card::with_sim_no(CARD) }], true);
        let bought = [order(&haoka, "22", "1", "order0001"), order(&haoka, "22", "2", "order0002")].map(Result::unwrap);
        let list = call(&haoka, "queryPackageFlow", &[("simNo", CARD)]).unwrap()["list"].clone();
        assert_eq!((&list[0]["endAt"], &list[0]["startAt"]), (&card(&haoka)["endAt"], &Value::Null));
        for (place, response) in bought.iter().enumerate() {
            let row = &list[place + 1];
            for name in ["startAt", "endAt", "effectiveStatus", "orderSn"] {
                assert_eq!(row[name], response[name], "{name} of order {place}");
            }
        }
        assert_eq!(
            (&list[1]["startAt"], &list[2]["startAt"]),
            (&json!("2024-11-01 00:00:00"), &json!("2024-12-01 00:00:00"))
        );
    }

    #[test]
    fn invalid_or_unpayable_orders_are_rejected() {
        let (haoka, _) = testing::haoka(&[Card::with_sim_no(CARD)], true);
        for (package, effect, custom_no, reason) in [
            ("99", "1", "order0001", "套餐不存在"),
            ("22", "3", "order0001", "effectType"),
            ("22", "1", "short", "customNo"),
            ("22", "1", "order-0001", "customNo"),
        ] {
            assert!(order(&haoka, package, effect, custom_no).unwrap_err().contains(reason), "{reason}");
        }
        for number in 0..8 {
            order(&haoka, "24", "1", &format!("order{number:04}")).unwrap();
        }
        assert_eq!(order(&haoka, "24", "1", "order9999"), Err("账户余额不足".to_owned()));
        assert_eq!(balance(&haoka), 78.15);
        order(&haoka, "22", "1", "order9999").unwrap();
    }

    #[test]
    fn package_queries_need_exactly_one_number() {
        let (haoka, _) = testing::haoka(&[Card::with_sim_no(CARD)], true);
        let offers = |pairs: &[(&str, &str)]| call(&haoka, "queryOrderPackages", pairs);
        assert_eq!(offers(&[("seriesId", "7")]).unwrap()["list"].as_array().unwrap().len(), 4);
        assert!(offers(&[("simNo", CARD)]).is_ok() && offers(&[("deviceNo", "9176069816")]).is_ok());
        assert!(offers(&[("seriesId", "8")]).is_err() && offers(&[("simNo", "19299999999")]).is_err());
        for pairs in [&[][..], &[("seriesId", "7"), ("simNo", CARD)]] {
            assert!(offers(pairs).unwrap_err().contains("只能传一个"));
        }
        assert!(call(&haoka, "queryPackageFlow", &[]).unwrap_err().contains("只能传一个"));
        let by_device = call(&haoka, "queryPackageFlow", &[("deviceNo", "9176069816")]).unwrap();
        assert_eq!((&by_device["simNo"], &by_device["speedCode"]), (&json!(CARD), &Value::Null));
    }
}
