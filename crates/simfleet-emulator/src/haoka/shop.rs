//! Operations for the pages of a shop: `base/config`, `base/ipLocation`, `cbnChongJun/getPromoterLink`.
//!
//! The same request gets the same response. The location of a public address is random; no address is looked up.
//!
//! Choices of this emulator: all members of these responses; the promotion link is for the first parameter that holds
//! 11 digits, since the parameter's name is not known.

use std::net::IpAddr;

use serde_json::{Value, json};

use super::fields::{phone, required, text};
use super::operation::{Handler, HaokaOperation, HaokaRequest, OperationOutput};
use super::state::Haoka;
use crate::clock::Moment;
use crate::random::SeededRandom;
use crate::request::Params;

pub(super) const OPERATIONS: &[HaokaOperation] = &[
    HaokaOperation { name: "config", method: "GET", path: "/openapi/base/config", run: Handler::Whole(config) },
    HaokaOperation {
        name: "ipLocation",
        method: "GET",
        path: "/openapi/base/ipLocation",
        run: Handler::Whole(ip_location),
    },
    HaokaOperation {
        name: "getPromoterLink",
        method: "POST",
        path: "/openapi/cbnChongJun/getPromoterLink",
        run: Handler::Data(get_promoter_link),
    },
];

/// The locations of public addresses: names and codes of a province and a city.
const PLACES: [(&str, i64, &str, i64); 4] = [
    ("北京市", 110_000, "北京市", 110_100),
    ("上海市", 310_000, "上海市", 310_100),
    ("浙江省", 330_000, "杭州市", 330_100),
    ("广东省", 440_000, "深圳市", 440_300),
];

fn config(_: &Haoka, request: &HaokaRequest, _now: Moment) -> Result<OperationOutput, String> {
    let code = required(&request.query, "promoCode")?;
    Ok(OperationOutput::Data(json!({
        "promoCode": code, "shopName": "测试店铺", "logo": "", "notice": "", "servicePhone": "", "serviceWechat": "",
        "status": 1,
    })))
}

fn ip_location(haoka: &Haoka, request: &HaokaRequest, _now: Moment) -> Result<OperationOutput, String> {
    let ip: IpAddr = match text(&request.params, "ip")? {
        Some(text) => text.parse().map_err(|_| "ip格式错误")?,
        None => request.caller.ok_or("ip不能为空")?,
    };
    let is_public = match ip.to_canonical() {
        IpAddr::V4(ip) => !(ip.is_private() || ip.is_loopback() || ip.is_link_local() || ip.is_unspecified()),
        IpAddr::V6(ip) => !(ip.is_loopback() || ip.is_unspecified()),
    };
    let place =
        SeededRandom::new(haoka.shared.seed, "place", &ip.to_string()).between(0, PLACES.len() as u64 - 1) as usize;
    let (province, province_code, city, city_code) =
        if is_public { PLACES.get(place).copied().unwrap_or_default() } else { ("", 0, "", 0) };
    Ok(OperationOutput::Data(json!({
        "ip": ip.to_string(), "province": province, "provinceCode": province_code, "city": city, "cityCode": city_code,
    })))
}

fn get_promoter_link(haoka: &Haoka, params: &Params, _now: Moment) -> Result<Value, String> {
    let number = params.0.iter().find_map(|(name, value)| phone(value, name).ok());
    let number = number.ok_or("手机号不能为空")?;
    let code = SeededRandom::new(haoka.shared.seed, "promoter", number).digits(10);
    Ok(json!({"url": format!("https://promo.example.com/cj/{code}")}))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::haoka::testing;
    use crate::haoka::testing::{ask, call, pairs};

    #[test]
    fn the_location_is_that_of_the_given_address_or_of_the_caller() {
        let (haoka, _) = testing::haoka(&[], true);
        let locate = |ip: &str, caller: Option<&str>| {
            let caller = caller.map(|caller| caller.parse().unwrap());
            ask(&haoka, "ipLocation", HaokaRequest { params: pairs(&[("ip", ip)]), caller, ..HaokaRequest::default() })
        };
        let first = locate("192.0.2.7", None).unwrap();
        assert!(first["provinceCode"].as_i64().is_some_and(|code| code > 0));
        assert_eq!(locate("", Some("192.0.2.7")), Ok(first));
        assert_eq!(locate("", Some("127.0.0.1")).unwrap()["city"], "");
        assert!(locate("x", None).is_err() && locate("", None).is_err());
    }

    #[test]
    fn the_same_phone_number_gets_the_same_link() {
        let (haoka, _) = testing::haoka(&[], true);
        let link = |name, phone| call(&haoka, "getPromoterLink", &[("a", "b"), (name, phone)]);
        assert_eq!(link("phone", "19200000001"), link("mobile", "19200000001"));
        assert_ne!(link("phone", "19200000001"), link("phone", "19200000002"));
        assert!(link("phone", "1").is_err());
    }

    #[test]
    fn a_shop_is_read_from_the_query() {
        let (haoka, _) = testing::haoka(&[], true);
        let query = pairs(&[("promoCode", "p1")]);
        let data = ask(&haoka, "base/config", HaokaRequest { query, ..HaokaRequest::default() }).unwrap();
        assert_eq!(data["promoCode"], "p1");
        assert!(call(&haoka, "base/config", &[("promoCode", "p1")]).is_err());
    }
}
