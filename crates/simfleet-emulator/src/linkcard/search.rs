//! `ListCardInfo`: pages of the account's cards, with every documented filter.
//!
//! Cards have a fixed order: listed, then generated, then those that were asked for, in the order of the first request.
//! So pages neither overlap nor skip as long as no new card is asked for. Filters combine. A filter that cannot be
//! parsed is an error.

use serde_json::Value;

use super::card_reads;
use super::cards::{self, CardView};
use super::facts::VNO;
use super::input::{self, Page};
use super::operation::LinkcardOperation;
use super::response_bodies::{ListedCard, Rows};
use super::state::Linkcard;
use crate::cards::{DATA_TYPES, OS_STATUSES, PERIODS, SIM_TYPES};
use crate::clock::Moment;
use crate::request::Params;
use crate::response_bodies::to_json;
use crate::service_error::ServiceError;
use crate::sync::lock;

pub(super) const OPERATIONS: &[LinkcardOperation] =
    &[LinkcardOperation { action: "ListCardInfo", run: list_card_info }];

/// `Status`.
const STATUSES: [&str; 6] = ["10", "20", "30", "35", "40", "50"];
/// Carriers.
pub(super) const VENDORS: [&str; 4] = ["CMCC", "CUCC", "CTCC", VNO];

fn list_card_info(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    let page = Page::usual(params)?;
    let filter = Filter::read(params)?;
    let mut state = lock(&linkcard.state);
    if let Some(iccid) = filter.iccid {
        // A card is found by its number even if no request has named it before.
        if let Ok(sim) = cards::find(&linkcard.shared, iccid, "") {
            state.account.remember(&sim);
        }
    }
    let (views, total) = if filter.is_open() {
        cards::view_page(&linkcard.shared, &mut state, page, now)
    } else {
        let mut views = cards::view_all(&linkcard.shared, &mut state, now);
        views.retain(|view| filter.fits(view));
        let total = views.len();
        (page.slice(views), total)
    };
    drop(state);
    let row = |view: &CardView| ListedCard {
        card: card_reads::card_fields(view),
        directional_group_id: view.group.as_ref().map(|(id, _)| *id),
        flow_latest_modified_time: linkcard.shared.timing.china_text(now),
        network_type: view.facts.network_type,
        remark: String::new(),
    };
    Ok(to_json(&Rows {
        list: views.iter().map(row).collect(),
        page_count: page.count(total),
        page_no: page.number,
        page_size: page.size,
        total,
    }))
}

/// The filters of a search. Texts are compared literally.
struct Filter<'a> {
    iccid: Option<&'a str>,
    msisdn: Option<&'a str>,
    imsi: Option<&'a str>,
    active_from: Option<&'a str>,
    active_to: Option<&'a str>,
    expire_from: Option<&'a str>,
    expire_to: Option<&'a str>,
    auto_recharge: Option<bool>,
    least_mb: Option<f64>,
    most_mb: Option<f64>,
    most_rest: Option<f64>,
    group: Option<&'a str>,
    tag: Option<&'a str>,
    /// Filters on facts of which a card has exactly one.
    facts: Vec<(Fact, &'a str)>,
}

/// Returns one fact of a card as text.
type Fact = fn(&CardView) -> String;

impl<'a> Filter<'a> {
    fn read(params: &'a Params) -> Result<Self, ServiceError> {
        let os_statuses = OS_STATUSES.map(|(os, _)| os.to_string());
        let os_statuses: Vec<&str> = os_statuses.iter().map(String::as_str).collect();
        let known: [(&str, &[&str], Fact); 8] = [
            ("Status", &STATUSES, |view| view.status().to_string()),
            ("OsStatus", &os_statuses, |view| view.os_status.to_string()),
            ("DataType", &DATA_TYPES, |view| view.facts.data_type.clone()),
            ("Period", &PERIODS, |view| view.facts.period.to_owned()),
            ("SimType", &SIM_TYPES, |view| view.facts.sim_type.to_owned()),
            ("Vendor", &VENDORS, |view| view.facts.vendor.to_owned()),
            ("NetworkType", &["4G", "5G"], |view| view.facts.network_type.to_owned()),
            ("CertifyType", &["enterprise"], |_| "enterprise".to_owned()),
        ];
        let open: [(&str, Fact); 7] = [
            ("AliFee", |_| "ali_2".to_owned()),
            ("AliyunOrderId", |view| view.facts.order_id.clone()),
            ("ApnName", |view| view.facts.apn.to_owned()),
            ("CredentialNo", |view| view.facts.credential_no.clone()),
            ("DataLevel", |view| view.facts.data_level.clone()),
            ("NotifyId", |view| view.facts.notify_id.clone()),
            ("PoolId", |view| view.facts.pool_no.clone()),
        ];
        let mut facts: Vec<(Fact, &str)> = Vec::new();
        for (name, values, fact) in known {
            facts.extend(input::one_of(params, name, values)?.map(|wanted| (fact, wanted)));
        }
        for (name, fact) in open {
            facts.extend(params.get(name).map(|wanted| (fact, wanted)));
        }
        let most_rest = input::amount(params, "MaxRestFlowPercentage")?;
        if most_rest.is_some_and(|share| ![0.1, 0.2, 0.3].contains(&share)) {
            return Err(input::illegal_parameter("MaxRestFlowPercentage", "0.1, 0.2 or 0.3"));
        }
        Ok(Self {
            iccid: params.get("Iccid"),
            msisdn: params.get("Msisdn"),
            imsi: params.get("Imsi"),
            active_from: input::date_time(params, "ActiveTimeStart")?,
            active_to: input::date_time(params, "ActiveTimeEnd")?,
            expire_from: input::date_time(params, "ExpireTimeStart")?,
            expire_to: input::date_time(params, "ExpireTimeEnd")?,
            auto_recharge: input::boolean(params, "IsAutoRecharge")?,
            least_mb: input::amount(params, "MinFlow")?,
            most_mb: input::amount(params, "MaxFlow")?,
            most_rest,
            group: params.get("DirectionalGroupId"),
            tag: params.get("TagName"),
            facts,
        })
    }

    /// Returns whether there is no filter, so that only the cards of the page are computed.
    fn is_open(&self) -> bool {
        let texts = [self.iccid, self.msisdn, self.imsi, self.group, self.tag];
        let times = [self.active_from, self.active_to, self.expire_from, self.expire_to];
        texts.iter().chain(&times).all(Option::is_none)
            && [self.least_mb, self.most_mb, self.most_rest].iter().all(Option::is_none)
            && self.auto_recharge.is_none()
            && self.facts.is_empty()
    }

    fn fits(&self, view: &CardView) -> bool {
        let facts = &view.facts;
        let used_mb = view.used_kb() as f64 / 1024.0;
        // A package without volume counts as used up.
        let rest = view.rest_kb() as f64 / (view.total_kb() as f64).max(1.0);
        let active = view.active_time.as_deref();
        let children = &facts.children;
        self.facts.iter().all(|(fact, wanted)| fact(view) == *wanted)
            && self.iccid.is_none_or(|iccid| view.sim.iccid == iccid)
            && self
                .msisdn
                .is_none_or(|msisdn| view.sim.msisdn == msisdn || children.iter().any(|child| child.msisdn == msisdn))
            && self.imsi.is_none_or(|imsi| facts.imsi == imsi || children.iter().any(|child| child.imsi == imsi))
            && self.active_from.is_none_or(|from| active.is_some_and(|at| at >= from))
            && self.active_to.is_none_or(|to| active.is_some_and(|at| at <= to))
            && self.expire_from.is_none_or(|from| view.expire_time.as_str() >= from)
            && self.expire_to.is_none_or(|to| view.expire_time.as_str() <= to)
            && self.auto_recharge.is_none_or(|wanted| view.auto_recharge() == wanted)
            && self.least_mb.is_none_or(|least| used_mb >= least)
            && self.most_mb.is_none_or(|most| used_mb <= most)
            && self.most_rest.is_none_or(|most| rest <= most)
            && self.group.is_none_or(|group| view.group.as_ref().is_some_and(|(id, _)| id.to_string() == group))
            && self.tag.is_none_or(|tag| view.tags.iter().any(|own| own.name == tag))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::super::testing::{ICCID, card, data, rejected};
    use super::*;
    use crate::fleet_state::ACCOUNT_CARDS;
    use crate::linkcard::testing::linkcard;

    fn list(linkcard: &Linkcard, own: &[(&str, &str)]) -> (Vec<Value>, u64) {
        let mut rows = Vec::new();
        for number in 1.. {
            let number = number.to_string();
            let mut asked = vec![("PageNo", number.as_str()), ("PageSize", "25")];
            asked.extend(own);
            let page = data(linkcard, "ListCardInfo", &asked);
            let total = page["Total"].as_u64().unwrap();
            assert_eq!(page["PageCount"].as_u64().unwrap(), total.div_ceil(25));
            let list = page["List"].as_array().unwrap();
            rows.extend(list.iter().cloned());
            if list.len() < 25 {
                return (rows, total);
            }
        }
        unreachable!()
    }

    #[test]
    fn pages_list_every_card_once() {
        let (linkcard, _) = linkcard(&[card(ICCID, 100, "singlecard")], false);
        let (rows, total) = list(&linkcard, &[]);
        let iccids: HashSet<&str> = rows.iter().map(|row| row["Iccid"].as_str().unwrap()).collect();
        assert_eq!((iccids.len(), total as usize), (ACCOUNT_CARDS + 1, ACCOUNT_CARDS + 1));
        assert_eq!(rows[0]["Iccid"], ICCID);
        // A card that a request has named is listed from then on.
        data(&linkcard, "GetCardLatestFlow", &[("Iccid", "89860000000000000077")]);
        let found = list(&linkcard, &[("Iccid", "89860000000000000078")]).0;
        assert_eq!((found.len(), &found[0]["Iccid"]), (1, &Value::from("89860000000000000078")));
        assert_eq!(list(&linkcard, &[]).1 as usize, ACCOUNT_CARDS + 3);
        let strict = crate::linkcard::testing::linkcard(&[card(ICCID, 100, "singlecard")], true).0;
        assert_eq!(list(&strict, &[]).1, 1);
        assert_eq!(list(&strict, &[("Iccid", "89860000000000000078")]).1, 0);
    }

    #[test]
    fn a_filter_on_a_field_returns_the_rows_with_that_value() {
        let (linkcard, _) = linkcard(&[], false);
        let all = list(&linkcard, &[]).0;
        let group = data(&linkcard, "AddDirectionalGroup", &[("GroupName", "g")]).to_string();
        let some: Vec<&Value> = all[3..8].iter().map(|row| &row["Iccid"]).collect();
        let some = serde_json::to_string(&some).unwrap();
        data(
            &linkcard,
            "AddCardToDirectionalGroup",
            &[("GroupId", &group), ("IccidList", &some), ("AddType", "NEW"), ("SerialNo", "1")],
        );
        let all = list(&linkcard, &[]).0;
        // Each filter that is a field of the row, with the values of every row.
        for (filter, field) in [
            ("Status", "Status"),
            ("OsStatus", "OsStatus"),
            ("DataType", "DataType"),
            ("Period", "Period"),
            ("SimType", "SimType"),
            ("Vendor", "Vendor"),
            ("NetworkType", "NetworkType"),
            ("CertifyType", "CertifyType"),
            ("AliFee", "AliFee"),
            ("AliyunOrderId", "AliyunOrderId"),
            ("ApnName", "ApnName"),
            ("CredentialNo", "CredentialNo"),
            ("DataLevel", "DataLevel"),
            ("NotifyId", "NotifyId"),
            ("Iccid", "Iccid"),
            ("IsAutoRecharge", "IsAutoRecharge"),
            ("DirectionalGroupId", "DirectionalGroupId"),
        ] {
            let text = |row: &Value| row[field].as_str().map_or_else(|| row[field].to_string(), str::to_owned);
            let values: HashSet<String> = all.iter().filter(|row| row.get(field).is_some()).map(text).collect();
            assert!(!values.is_empty(), "{field}");
            for wanted in &values {
                let (rows, total) = list(&linkcard, &[(filter, wanted)]);
                let expected = all.iter().filter(|row| text(row) == *wanted).count();
                assert_eq!((rows.len(), total as usize), (expected, expected), "{filter}={wanted}");
                assert!(rows.iter().all(|row| text(row) == *wanted), "{filter}={wanted}");
            }
        }
        assert_eq!(list(&linkcard, &[("DirectionalGroupId", &group)]).1, 5);
    }

    #[test]
    fn numbers_tags_and_times_find_their_cards() {
        let (linkcard, _) = linkcard(&[], false);
        let all = list(&linkcard, &[]).0;
        for (filter, field) in [("Msisdn", "Msisdn"), ("Imsi", "Imsi")] {
            let last = all[9][field].as_array().unwrap().last().unwrap().as_str().unwrap();
            assert_eq!(list(&linkcard, &[(filter, last)]).0[0]["Iccid"], all[9]["Iccid"]);
        }
        let tagged = all.iter().find(|row| row["TagList"] != Value::Array(Vec::new())).unwrap();
        let tag = tagged["TagList"][0]["TagName"].as_str().unwrap();
        let rows = list(&linkcard, &[("TagName", tag)]).0;
        assert!(rows.contains(tagged) && rows.iter().all(|row| row["TagList"][0]["TagName"] == tag));
        for field in ["ActiveTime", "ExpireTime"] {
            let mut times: Vec<&str> = all.iter().filter_map(|row| row[field].as_str()).collect();
            times.sort_unstable();
            let middle = times[times.len() / 2];
            let count = |side: &str| list(&linkcard, &[(&format!("{field}{side}"), middle)]).1 as usize;
            assert_eq!(count("Start"), times.iter().filter(|time| **time >= middle).count());
            assert_eq!(count("End"), times.iter().filter(|time| **time <= middle).count());
        }
    }

    #[test]
    fn usage_filters_work_and_filters_combine() {
        let (linkcard, _) = linkcard(&[], false);
        let all = list(&linkcard, &[]).0;
        let count = |own: &[(&str, &str)]| list(&linkcard, own).1;
        assert_eq!(count(&[("MinFlow", "1024")]) + count(&[("MaxFlow", "1023.999999")]), all.len() as u64);
        assert!(count(&[("MaxRestFlowPercentage", "0.1")]) < count(&[("MaxRestFlowPercentage", "0.30")]));
        assert_eq!(count(&[("PoolId", "no such pool")]), 0);
        assert_eq!(count(&[("Status", "35"), ("OsStatus", "100")]), 0);
    }

    #[test]
    fn invalid_filters_are_rejected() {
        let (linkcard, _) = linkcard(&[], false);
        for (name, value, code) in [
            ("Status", "31", "IllegalParameter"),
            ("OsStatus", "x", "IllegalParameter"),
            ("MaxRestFlowPercentage", "0.15", "IllegalParameter"),
            ("MaxRestFlowPercentage", "NaN", "IllegalParameter"),
            ("MinFlow", "-1", "IllegalParameter"),
            ("IsAutoRecharge", "yes", "IllegalParameter"),
            ("CertifyType", "personal", "IllegalParameter"),
            ("ActiveTimeStart", "2024-11-25", "TimeFormatError"),
            ("ExpireTimeEnd", "x", "TimeFormatError"),
            ("PageSize", "11", "IllegalParameter"),
            ("PageNo", "0", "IllegalParameter"),
        ] {
            let mut own = vec![("PageNo", "1"), ("PageSize", "10")];
            own.retain(|(other, _)| *other != name);
            own.push((name, value));
            assert_eq!(rejected(&linkcard, "ListCardInfo", &own), (400, code.to_owned()), "{name}={value}");
        }
    }
}
