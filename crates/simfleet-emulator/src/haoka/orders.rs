//! `order/apply`, `order/search`, `order/searchPage` and `base/uploadCert`.
//!
//! An order is accepted once per `customNo`. Queries and pushes use the same record. The latest ten thousand orders are
//! kept.
//!
//! Choices of this emulator: the response of `apply` (`keyNo`, `customNo`, `status`); a repeated `customNo` is rejected
//! with the number of the first order; the parameters `page` (from 1), `pageSize` (up to 200 as in `numberList`,
//! the only documented maximum), `status` and the members of `searchPage`; the messages of rejections; the first recharge and the settlement are pushed like changes of status;
//! one photo is enough.

use serde_json::{Value, json};

use super::fields::{Page, kept, number, order_number, phone, required};
use super::goods_on_sale::{self, CODE};
use super::operation::{Handler, HaokaOperation};
use super::state::Haoka;
use super::state::order::{Application, Order};
use crate::clock::{Moment, Span};
use crate::json_list::{self, ListError};
use crate::push::outbox;
use crate::push::subject::Subject;
use crate::random::SeededRandom;
use crate::request::Params;
use crate::sync::lock;

pub(super) const OPERATIONS: &[HaokaOperation] = &[
    HaokaOperation { name: "apply", method: "POST", path: "/openapi/order/apply", run: Handler::Data(apply) },
    HaokaOperation { name: "search", method: "POST", path: "/openapi/order/search", run: Handler::Data(search) },
    HaokaOperation {
        name: "searchPage",
        method: "POST",
        path: "/openapi/order/searchPage",
        run: Handler::Data(search_page),
    },
    HaokaOperation {
        name: "uploadCert",
        method: "POST",
        path: "/openapi/base/uploadCert",
        run: Handler::Data(upload_cert),
    },
];

/// The maximum number of orders in one search.
const SEARCHED: usize = 10;
/// The maximum number of searches in one emulated minute.
const SEARCHES: usize = 60;
/// Real seconds after which orders are no longer listed.
const YEAR: i64 = 365 * 86_400;

/// Returns an order as it was at `at`; `None` if it is no longer remembered.
pub(super) fn pushed_order(haoka: &Haoka, key_no: &str, at: Moment) -> Option<Value> {
    let order = lock(&haoka.state).orders.by_key.get(key_no).cloned()?;
    Some(order.row(&haoka.shared, at))
}

/// Plans the pushes of all changes of an order from `from` on.
fn announce(haoka: &Haoka, order: &Order, from: Moment) {
    let Some(url) = &order.application.callback else { return };
    for at in order.changes_from(from) {
        haoka.shared.pushes.plan(at, url.clone(), Subject::Order(order.key_no.clone()));
    }
    haoka.shared.pushes.wake();
}

fn apply(haoka: &Haoka, params: &Params, now: Moment) -> Result<Value, String> {
    let application = application(params)?;
    let order = {
        let orders = &mut lock(&haoka.state).orders;
        let custom_no = application.custom_no.clone();
        if let Some(first) = orders.by_custom.get(&custom_no) {
            return Err(format!("customNo重复,原订单号{first}"));
        }
        orders.count += 1;
        let mut random = SeededRandom::new(haoka.shared.seed, "order number", &orders.count.to_string());
        let key_no = order_number("QL", &haoka.shared.timing.china_text(now), &mut random, 8);
        let order = Order::new(&haoka.shared, orders.count, key_no.clone(), application, now);
        if !custom_no.is_empty() {
            orders.by_custom.insert(custom_no, key_no.clone());
        }
        orders.by_key.insert(key_no, order.clone());
        order
    };
    announce(haoka, &order, now);
    Ok(json!({"keyNo": order.key_no, "customNo": order.application.custom_no, "status": order.status_at(now)}))
}

fn application(params: &Params) -> Result<Application, String> {
    let id = number(params, "goodsId")?.ok_or("goodsId不能为空")?;
    let goods = goods_on_sale::find(id).ok_or("商品不存在")?;
    if !goods.on_sale {
        return Err("商品已下架".to_owned());
    }
    required(params, "promoCode")?;
    let application = Application {
        goods,
        cert_name: required(params, "certName")?.to_owned(),
        cert_no: required(params, "certId")?.to_owned(),
        contact_phone: phone(required(params, "contractPhone")?, "contractPhone")?.to_owned(),
        address: required(params, "address")?.to_owned(),
        select_phone: kept(params, "selectPhone")?,
        custom_no: kept(params, "customNo")?,
        callback: params.get("callbackUrl").map(|url| outbox::address(url, "callbackUrl")).transpose()?,
    };
    if !application.select_phone.is_empty() {
        phone(&application.select_phone, "selectPhone")?;
    }
    if goods.sms_code == 1 && required(params, "captcha")? != CODE {
        return Err("短信验证码错误".to_owned());
    }
    Ok(application)
}

/// Returns a JSON array of at most ten strings, if the parameter is given.
fn numbers(params: &Params, name: &str) -> Result<Option<Vec<String>>, String> {
    let Some(text) = params.get(name) else { return Ok(None) };
    let numbers = json_list::texts(text, SEARCHED).map_err(|error| match error {
        ListError::NotAList => format!("{name}格式错误,应为JSON字符串数组"),
        ListError::TooLong => format!("{name}最多{SEARCHED}个"),
    })?;
    Ok(Some(numbers).filter(|numbers| !numbers.is_empty()))
}

fn search(haoka: &Haoka, params: &Params, now: Moment) -> Result<Value, String> {
    let (keys, customs) = (numbers(params, "keyNos")?, numbers(params, "customNos")?);
    let minute = haoka.shared.timing.span(60.0);
    let found: Vec<Order> = {
        let orders = &mut lock(&haoka.state).orders;
        while orders.searches.front().is_some_and(|oldest| now.since(*oldest) >= minute) {
            orders.searches.pop_front();
        }
        if orders.searches.len() >= SEARCHES {
            return Err(format!("请求过于频繁,每分钟最多{SEARCHES}次"));
        }
        orders.searches.push_back(now);
        let mut wanted = match (keys, &customs) {
            (Some(keys), _) => keys,
            (None, Some(customs)) => {
                customs.iter().filter_map(|custom| orders.by_custom.get(custom)).cloned().collect()
            }
            (None, None) => return Err("keyNos、customNos不能同时为空".to_owned()),
        };
        wanted.sort_unstable();
        wanted.dedup();
        let found = wanted.iter().filter_map(|key| orders.by_key.get(key));
        let fits =
            |order: &&Order| customs.as_ref().is_none_or(|customs| customs.contains(&order.application.custom_no));
        found.filter(fits).cloned().collect()
    };
    Ok(json!({"list": found.iter().map(|order| order.row(&haoka.shared, now)).collect::<Vec<_>>()}))
}

fn search_page(haoka: &Haoka, params: &Params, now: Moment) -> Result<Value, String> {
    let page = Page::read(params)?;
    let status = number(params, "status")?;
    let oldest = now.plus(Span::seconds(-YEAR));
    let state = lock(&haoka.state);
    let fits = |order: &&Order| order.created >= oldest && status.is_none_or(|status| order.status_at(now) == status);
    let orders: Vec<&Order> = state.orders.by_key.values().rev().filter(fits).collect();
    Ok(page.answer(orders.len(), orders.iter().map(|order| order.row(&haoka.shared, now))))
}

fn upload_cert(haoka: &Haoka, params: &Params, now: Moment) -> Result<Value, String> {
    let key_no = required(params, "keyNo")?;
    let images = ["frontImage", "backImage", "headImage"].map(|name| (name, params.get(name)));
    if images.iter().all(|(_, image)| image.is_none()) {
        return Err("frontImage、backImage、headImage不能同时为空".to_owned());
    }
    for (name, image) in images {
        image.map(|image| outbox::address(image, name)).transpose()?;
    }
    let order = {
        let orders = &mut lock(&haoka.state).orders;
        let order = orders.by_key.get_mut(key_no).ok_or("订单不存在")?;
        if !order.photos(&haoka.shared, now) {
            return Err("订单无需上传证件照".to_owned());
        }
        order.clone()
    };
    announce(haoka, &order, now);
    Ok(json!({}))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::haoka::testing;
    use crate::haoka::testing::call;

    fn form<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
        let whole = [("certName", "测试"), ("certId", "110101199001010000"), ("contractPhone", "19200000002")];
        let given = |name: &str| more.iter().any(|(other, _)| *other == name);
        let rest = whole.into_iter().chain([("address", "测试路1号"), ("goodsId", "101"), ("promoCode", "p1")]);
        more.iter().copied().chain(rest.filter(|(name, _)| !given(name))).collect()
    }

    fn apply(haoka: &Haoka, more: &[(&str, &str)]) -> Result<Value, String> {
        call(haoka, "order/apply", &form(more))
    }

    fn list(haoka: &Haoka, pairs: &[(&str, &str)]) -> Vec<Value> {
        call(haoka, "order/search", pairs).unwrap()["list"].as_array().unwrap().clone()
    }

    #[test]
    fn an_order_is_accepted_once_and_found_by_both_numbers() {
        let (haoka, clock) = testing::haoka(&[], true);
        let data = apply(&haoka, &[("customNo", "order1"), ("callbackUrl", "http://127.0.0.1:9/")]).unwrap();
        assert_eq!(apply(&haoka, &[("promoCode", "")]), Err("promoCode不能为空".to_owned()));
        let key = data["keyNo"].as_str().unwrap();
        assert!(key.starts_with("QL20241125100000") && key.len() == 24, "{key}");
        assert!(apply(&haoka, &[("customNo", "order1")]).unwrap_err().contains(key));
        apply(&haoka, &[]).unwrap();
        apply(&haoka, &[]).unwrap();
        assert!(haoka.shared.pushes.counts().waiting >= 2);
        let (keys, customs) = (json!([key, "QL0"]).to_string(), json!(["order1", "order2"]).to_string());
        for pairs in [
            &[("keyNos", keys.as_str())][..],
            &[("customNos", &customs)],
            &[("keyNos", &keys), ("customNos", &customs)],
        ] {
            assert_eq!(list(&haoka, pairs)[0]["keyNo"], key);
        }
        assert!(list(&haoka, &[("keyNos", &keys), ("customNos", r#"["order2"]"#)]).is_empty());
        clock.advance(Duration::from_secs(120));
        assert_eq!(list(&haoka, &[("keyNos", &keys)])[0]["status"], 1);
        let page = call(&haoka, "searchPage", &[("status", "1"), ("pageSize", "1"), ("page", "3")]).unwrap();
        assert_eq!((&page["totalCount"], &page["list"][0]["keyNo"]), (&json!(3), &json!(key)));
    }

    #[test]
    fn searches_are_limited_in_size_and_rate() {
        let (haoka, clock) = testing::scaled(&[], true, 60.0);
        let search = |pairs: &[(&str, &str)]| call(&haoka, "order/search", pairs);
        let many = json!(vec!["x"; 11]).to_string();
        assert!(search(&[("keyNos", &many)]).unwrap_err().contains("最多10个"));
        assert!(search(&[("keyNos", "x")]).unwrap_err().contains("格式"));
        assert!(search(&[("keyNos", "[]")]).unwrap_err().contains("同时为空"));
        for _ in 1..60 {
            search(&[("keyNos", r#"["x"]"#)]).unwrap();
        }
        assert!(search(&[("keyNos", r#"["x"]"#)]).unwrap_err().contains("频繁"));
        clock.advance(Duration::from_secs(1));
        search(&[("keyNos", r#"["x"]"#)]).unwrap();
    }

    #[test]
    fn photos_continue_an_order() {
        let (haoka, clock) = testing::haoka(&[], true);
        let image = "http://127.0.0.1/a.jpg";
        let images = [("frontImage", image), ("backImage", image), ("headImage", image)];
        let photos = |key: &str| call(&haoka, "base/uploadCert", &[&images[..], &[("keyNo", key)]].concat());
        let keys: Vec<String> = (0..5)
            .map(|_| apply(&haoka, &[("goodsId", "104")]).unwrap()["keyNo"].as_str().unwrap().to_owned())
            .collect();
        assert!(photos(&keys[0]).unwrap_err().contains("无需"));
        assert!(photos("QL0").unwrap_err().contains("不存在"));
        clock.advance(Duration::from_secs(3600));
        let status = |key: &String| list(&haoka, &[("keyNos", &json!([key]).to_string())])[0]["status"].clone();
        let key = keys.iter().find(|key| status(key) == 7).unwrap();
        assert_eq!((photos(key), status(key)), (Ok(json!({})), json!(8)));
        assert!(call(&haoka, "base/uploadCert", &[("keyNo", key)]).unwrap_err().contains("frontImage"));
    }

    #[test]
    fn invalid_applications_are_rejected() {
        let (haoka, _) = testing::haoka(&[], true);
        for (more, reason) in [
            ([("goodsId", "99")], "下架"),
            ([("goodsId", "1")], "不存在"),
            ([("goodsId", "103")], "captcha"),
            ([("certId", "")], "certId"),
            ([("contractPhone", "1")], "contractPhone"),
            ([("selectPhone", "1")], "selectPhone"),
            ([("callbackUrl", "x")], "callbackUrl"),
        ] {
            assert!(apply(&haoka, &more).unwrap_err().contains(reason), "{reason}");
        }
        assert!(apply(&haoka, &[("goodsId", "103"), ("captcha", "654321")]).unwrap_err().contains("验证码"));
        assert!(apply(&haoka, &[("goodsId", "103"), ("captcha", CODE)]).is_ok());
    }
}
