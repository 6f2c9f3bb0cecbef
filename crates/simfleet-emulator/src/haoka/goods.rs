//! Number cards on sale and their numbers: `goods/list`, `goods/details`, `base/sendCode`, `base/selectNumber`,
//! `pretty/numberList`.
//!
//! Numbers depend on the seed and the request only. No message is sent: every code is `123456`.
//!
//! Choices of this emulator: the goods; the values of the members of the old schema; `selectNumber` has `M1` in
//! `rspCode` if no number ends with the requested digits or the product offers none (`selectNumber` 0), and eleven zeros as
//! the attributes of each number; the area follows the delivery address, so that `countyCode` is required, if
//! `selectNumber` of the product is 3; all members of `numberList`, and that it holds a thousand numbers.

use serde_json::{Value, json};

use super::fields::{Page, number, phone, required, text};
use super::goods_on_sale::{Goods, all, find, money};
use super::operation::{Handler, HaokaOperation};
use super::state::Haoka;
use crate::clock::Moment;
use crate::random::SeededRandom;
use crate::request::Params;

pub(super) const OPERATIONS: &[HaokaOperation] = &[
    HaokaOperation { name: "list", method: "POST", path: "/openapi/goods/list", run: Handler::Data(list) },
    HaokaOperation { name: "details", method: "POST", path: "/openapi/goods/details", run: Handler::Data(details) },
    HaokaOperation { name: "sendCode", method: "POST", path: "/openapi/base/sendCode", run: Handler::Data(send_code) },
    HaokaOperation {
        name: "selectNumber",
        method: "POST",
        path: "/openapi/base/selectNumber",
        run: Handler::Data(select_number),
    },
    HaokaOperation {
        name: "numberList",
        method: "POST",
        path: "/openapi/pretty/numberList",
        run: Handler::Data(number_list),
    },
];

/// The number of numbers offered at a time.
const OFFERED: usize = 10;
/// `selectNumber` of goods without numbers to choose from.
const NO_CHOICE: i64 = 0;
/// `selectNumber` of goods whose numbers belong to the area of the delivery address.
const DELIVERY_AREA: i64 = 3;
/// The number of attributes of an offered number in the channel's flat list.
const ATTRIBUTES: usize = 11;
/// The number of pretty numbers.
const PRETTY: usize = 1000;

fn row(goods: &Goods) -> Value {
    let monthly: Vec<Value> = match goods.settle_mode {
        3 => {
            let months = goods.settled_months();
            let each = money(goods.commission / months.len() as f64);
            months.iter().map(|month| json!({"month": month.to_string(), "commission": each})).collect()
        }
        _ => Vec::new(),
    };
    let mut row = json!({
        "id": goods.id, "name": goods.name, "code": goods.code, "operatorType": goods.operator_type,
        "channelId": 3, "posterId": 0, "orderTemplate": 1, "numberPoolId": 0,
        "des": goods.name, "shareName": goods.name, "tips": "", "backgroundColor": "#ffffff", "compliance": "",
        "matter": "<p>测试商品</p>", "tags": [1],
        "details": [format!("月租{}元", goods.month_fee), format!("通用流量{}G", goods.common_flow)],
        "tagsSelect": [{"key": 1, "label": "测试", "value": 1, "valueType": "int", "type": "goods_tags",
                        "listClass": "info"}],
        "star": 5, "price": 0, "commission": money(goods.commission), "settleMode": goods.settle_mode,
        "monthCommission": monthly, "smsCode": goods.sms_code, "selectNumber": goods.select_number,
        "uploadPhoto": goods.upload_photo, "numberRegion": goods.number_region, "provinceCode": "uniAreaAddSuffix",
        "certNoMode": 1, "isOffline": 0, "orderRemark": 0,
        "specMode": goods.spec_mode, "specs": goods.specs, "callDuration": goods.call_duration,
    });
    let rest = json!({
        "limitRule": {"age": ["18", "60"], "fraudFilter": "", "noShippingKeyword": [], "noShippingRegion": [],
                      "onlyShippingRegion": [], "person": {"count": 1, "cycle": 30}},
        "commonFlow": goods.common_flow, "fixedFlow": goods.fixed_flow, "monthFee": goods.month_fee,
        "favourMonthFee": goods.month_fee, "favourTerm": 24, "category": goods.category, "form": null, "deliveryForms": null,
        "dockGoodId": "", "alarmRules": [], "noticeRules": []
    });
    if let (Some(row), Value::Object(rest)) = (row.as_object_mut(), rest) {
        row.extend(rest);
        row.extend((1..=10).map(|place| (format!("dockCustom{place}"), Value::from(""))));
    }
    row
}

fn list(_: &Haoka, _params: &Params, _now: Moment) -> Result<Value, String> {
    Ok(all().iter().filter(|goods| goods.on_sale).map(row).collect())
}

fn details(_: &Haoka, params: &Params, _now: Moment) -> Result<Value, String> {
    let id = number(params, "id")?.ok_or("id不能为空")?;
    find(id).map(row).ok_or_else(|| "商品不存在".to_owned())
}

fn send_code(_: &Haoka, params: &Params, _now: Moment) -> Result<Value, String> {
    for name in ["certName", "certNo", "promoCode"] {
        required(params, name)?;
    }
    phone(required(params, "contactPhone")?, "contactPhone")?;
    let id = number(params, "goodsId")?.ok_or("goodsId不能为空")?;
    match find(id) {
        Some(goods) if goods.sms_code == 1 => Ok(json!({})),
        Some(_) => Err("该商品无需短信验证码".to_owned()),
        None => Err("商品不存在".to_owned()),
    }
}

fn select_number(haoka: &Haoka, params: &Params, now: Moment) -> Result<Value, String> {
    required(params, "promoCode")?;
    let (province, city) = (required(params, "provinceCode")?, required(params, "cityCode")?);
    required(params, "certName")?;
    for name in ["countyCode", "certNo", "contactPhone"] {
        text(params, name)?;
    }
    let goods = number(params, "goodsId")?.map(|id| find(id).ok_or("商品不存在")).transpose()?;
    let mode = goods.map(|goods| goods.select_number);
    if mode == Some(DELIVERY_AREA) {
        required(params, "countyCode")?;
    }
    let wanted = text(params, "searchValue")?.unwrap_or_default();
    let fits = wanted.len() <= 8 && wanted.bytes().all(|byte| byte.is_ascii_digit());
    let found = mode != Some(NO_CHOICE) && fits;
    let minute = haoka.shared.timing.wall_seconds(now) / 60;
    let mut random =
        SeededRandom::new(haoka.shared.seed, "numbers on offer", &format!("{province} {city} {wanted} {minute}"));
    let uuid = random.uuid();
    let mut numbers = Vec::new();
    if found {
        numbers.extend((0..OFFERED).map(|_| format!("192{}{wanted}", random.digits(8 - wanted.len()))));
    }
    // Each number is followed by its attributes.
    let digits = numbers.iter().filter_map(|number| number.parse::<i64>().ok());
    let flat: Vec<i64> = digits.flat_map(|number| std::iter::once(number).chain([0; ATTRIBUTES])).collect();
    Ok(json!({
        "rspCode": if found { "M0" } else { "M1" },
        "rspDesc": if found { "成功" } else { "没有符合条件的号码" },
        "uuid": uuid, "numbers": numbers,
        "body": {"numArray": flat, "numRetailList": null, "featureNameList": null, "splitLen": ATTRIBUTES + 1,
                 "provinceShowHuiTag": "0"},
    }))
}

fn number_list(haoka: &Haoka, params: &Params, _now: Moment) -> Result<Value, String> {
    for name in ["page", "pageSize"] {
        required(params, name)?;
    }
    let page = Page::read(params)?;
    let wanted = text(params, "number")?.unwrap_or_default();
    let [id, pool, province, city] = ["id", "poolId", "provinceId", "cityId"].map(|name| number(params, name));
    let filters = [("id", id?), ("poolId", pool?), ("provinceId", province?), ("cityId", city?)];
    let rows = (1..=PRETTY).map(|id| pretty(haoka, id)).filter(|row| {
        let fits = |(name, wanted): &(&str, Option<i64>)| wanted.is_none_or(|wanted| row[*name] == wanted);
        filters.iter().all(fits) && row["number"].as_str().is_some_and(|number| number.contains(wanted))
    });
    let rows: Vec<Value> = rows.collect();
    Ok(page.answer(rows.len(), rows.into_iter()))
}

fn pretty(haoka: &Haoka, id: usize) -> Value {
    let mut random = SeededRandom::new(haoka.shared.seed, "pretty number", &id.to_string());
    let tail = random.between(0, 9).to_string().repeat(4);
    let number = format!("192{}{tail}", random.digits(4));
    let province = random.between(11, 65);
    json!({"id": id, "poolId": random.between(1, 3), "number": number, "provinceId": province * 10_000,
           "cityId": province * 10_000 + 100, "price": 100 * random.between(1, 50), "minFee": 59, "status": 1})
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::haoka::testing;
    use crate::haoka::testing::call;

    #[test]
    fn the_list_is_an_array_of_the_goods_on_sale() {
        let (haoka, _) = testing::haoka(&[], true);
        let goods = call(&haoka, "goods/list", &[]).unwrap();
        assert_eq!((goods.as_array().unwrap().len(), all().len()), (7, 8));
        assert_eq!(goods[0]["limitRule"]["person"], json!({"count": 1, "cycle": 30}));
        // Monthly commission: the month is a string, as in the spec.
        let monthly = goods.as_array().unwrap().iter().find(|row| row["settleMode"] == 3).unwrap();
        assert_eq!(monthly["monthCommission"][2], json!({"month": "3", "commission": 20}));
        let details = call(&haoka, "goods/details", &[("id", "99")]).unwrap();
        assert_eq!((&details["id"], &details["commission"]), (&json!(99), &json!(0)));
        for (id, reason) in [("", "不能为空"), ("x", "格式"), ("1", "不存在")] {
            assert!(call(&haoka, "goods/details", &[("id", id)]).unwrap_err().contains(reason));
        }
    }

    #[test]
    fn codes_are_sent_for_goods_that_need_one() {
        let (haoka, _) = testing::haoka(&[], true);
        let send = |goods, phone| {
            let pairs =
                [("goodsId", goods), ("certName", "测试"), ("certNo", "110101199001010000"), ("promoCode", "p")];
            call(&haoka, "base/sendCode", &[&pairs[..], &[("contactPhone", phone)]].concat())
        };
        assert_eq!(send("103", "19200000001"), Ok(json!({})));
        assert!(send("101", "19200000001").is_err() && send("103", "192").is_err());
    }

    #[test]
    fn numbers_end_with_the_requested_digits_and_no_match_is_still_a_success() {
        let (haoka, _) = testing::haoka(&[], true);
        let select = |search| {
            let pairs = [("promoCode", "p"), ("provinceCode", "11"), ("cityCode", "110"), ("certName", "测试")];
            call(&haoka, "selectNumber", &[&pairs[..], &[("searchValue", search)]].concat()).unwrap()
        };
        let data = select("888");
        let numbers = data["numbers"].as_array().unwrap();
        assert!(numbers.iter().all(|number| number.as_str().unwrap().ends_with("888")));
        assert_eq!((&data["rspCode"], numbers.len(), numbers[0].as_str().unwrap().len()), (&json!("M0"), 10, 11));
        let (flat, each) = (data["body"]["numArray"].as_array().unwrap(), data["body"]["splitLen"].as_u64().unwrap());
        let firsts: Vec<String> = flat.chunks(each as usize).map(|chunk| chunk[0].to_string()).collect();
        assert_eq!((flat.len(), json!(firsts)), (10 * each as usize, data["numbers"].clone()));
        let data = select("no");
        assert_eq!((&data["rspCode"], data["numbers"].as_array().unwrap().len()), (&json!("M1"), 0));
    }

    #[test]
    fn what_a_product_offers_agrees_with_its_members() {
        let (haoka, _) = testing::haoka(&[], true);
        for goods in all() {
            let shown = call(&haoka, "goods/details", &[("id", &goods.id.to_string())]).unwrap();
            let specs = shown["specs"].as_array().unwrap();
            assert_eq!(specs.len() > 1, goods.spec_mode == 2, "{shown}");
            assert_eq!(specs.is_empty(), goods.spec_mode == 1, "{shown}");
            assert!(specs.iter().all(|spec| spec.as_object().unwrap().len() == 8), "{shown}");
            assert_eq!(shown["numberRegion"] != "", goods.select_number == 2, "{shown}");
            assert_eq!(shown["dockCustom10"], "", "{shown}");
            assert!(!shown["details"].as_array().unwrap().is_empty(), "{shown}");
        }
        let select = |goods, more: &[(&str, &str)]| {
            let pairs = [("promoCode", "p"), ("provinceCode", "11"), ("cityCode", "110"), ("certName", "测试")];
            call(&haoka, "selectNumber", &[&pairs[..], &[("goodsId", goods)], more].concat())
        };
        let none = select("102", &[]).unwrap();
        assert_eq!((&none["rspCode"], &none["numbers"]), (&json!("M1"), &json!([])));
        assert_eq!(select("101", &[]).unwrap()["rspCode"], "M0");
        assert!(select("106", &[]).unwrap_err().contains("countyCode"));
        assert_eq!(select("106", &[("countyCode", "110101")]).unwrap()["rspCode"], "M0");
        assert!(select("1", &[]).unwrap_err().contains("不存在"));
    }

    #[test]
    fn pretty_numbers_are_paged_and_can_be_searched() {
        let (haoka, _) = testing::haoka(&[], true);
        let list = |more: &[(&str, &str)]| call(&haoka, "numberList", more);
        let first = list(&[("page", "1"), ("pageSize", "200")]).unwrap();
        assert_eq!((first["list"].as_array().unwrap().len(), &first["totalCount"]), (200, &json!(1000)));
        let one = first["list"][7].clone();
        let same = list(&[("page", "1"), ("pageSize", "1"), ("id", "8")]).unwrap();
        assert_eq!((&same["list"][0], &same["totalCount"]), (&one, &json!(1)));
        let found = list(&[("page", "1"), ("pageSize", "200"), ("number", "8888")]).unwrap();
        assert!(found["totalCount"].as_i64().is_some_and(|count| (10..500).contains(&count)));
        assert!(list(&[]).is_err() && list(&[("page", "1"), ("pageSize", "201")]).is_err());
    }
}
