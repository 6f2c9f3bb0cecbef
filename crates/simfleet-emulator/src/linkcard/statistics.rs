//! Counts over the account's cards: alerts, states, volumes of one package credential.
//!
//! Counts are computed at the time of the request, so they agree with searches. No history is kept: a past month shows
//! the current state, and a future month shows zeros.

use serde_json::Value;

use super::card_reads;
use super::cards::{self, CardView};
use super::facts::{Pooling, volume};
use super::input;
use super::operation::LinkcardOperation;
use super::response_bodies::{Counters, Distribution, PoolStatistics, StatusStatistics};
use super::state::Linkcard;
use crate::clock::{Moment, Span};
use crate::request::Params;
use crate::response_bodies::to_json;
use crate::service_error::ServiceError;
use crate::sync::lock;

pub(super) const OPERATIONS: &[LinkcardOperation] = &[
    LinkcardOperation { action: "GetCardStatusStatistics", run: get_card_status_statistics },
    LinkcardOperation { action: "GetCredentialPoolStatistics", run: get_credential_pool_statistics },
    LinkcardOperation { action: "GetSimCardStateDistribution", run: get_sim_card_state_distribution },
];

/// How long before its end a package counts as about to expire, in real seconds.
const WARNING: i64 = 7 * 86_400;

fn get_card_status_statistics(linkcard: &Linkcard, _: &Params, now: Moment) -> Result<Value, ServiceError> {
    let views = cards::view_all(&linkcard.shared, &mut lock(&linkcard.state), now);
    let (from, to) =
        (linkcard.shared.timing.china_text(now), linkcard.shared.timing.china_text(now.plus(Span::seconds(WARNING))));
    let mut sums = StatusStatistics::default();
    for view in &views {
        let counters = match view.os_status {
            40 => Some(&mut sums.expire_stop),
            200 => Some(&mut sums.manage_stop),
            300 => Some(&mut sums.exhaust_stop),
            400 => Some(&mut sums.flow_out),
            500 => Some(&mut sums.unbind_resume),
            600 => Some(&mut sums.uncertified_stop),
            700 => Some(&mut sums.error_stop),
            _ => None,
        };
        if let Some(counters) = counters {
            count(counters, view);
        }
        let expires = view.in_use() && view.expire_time >= from && view.expire_time <= to;
        if expires {
            count(&mut sums.week_warn, view);
            sums.risk.warning_count += 1;
        }
        sums.risk.stop_count += i64::from(view.status() == 35);
        let runs_out =
            |percent: i128| view.in_use() && i128::from(view.rest_kb()) * 100 < i128::from(view.total_kb()) * percent;
        sums.risk.left_flow_percentage_warn_count += i64::from(runs_out(10));
        if view.facts.pooling() == Pooling::Single {
            sums.left_flow.less_10 += i64::from(runs_out(10));
            sums.left_flow.less_30 += i64::from(runs_out(30));
        }
    }
    let risk = &mut sums.risk;
    risk.waring_total_count = risk.warning_count + risk.stop_count + risk.left_flow_percentage_warn_count;
    Ok(to_json(&sums))
}

fn count(counters: &mut Counters, view: &CardView) {
    counters.total_count += 1;
    match view.facts.pooling() {
        Pooling::Single => counters.single_card_count += 1,
        Pooling::SameFlow => counters.same_flow_card_count += 1,
        Pooling::Unified => counters.pool_count += 1,
    }
}

/// Returns the cards of a credential, or of the whole account.
fn cards_of(linkcard: &Linkcard, credential: Option<&str>, now: Moment) -> Result<Vec<CardView>, ServiceError> {
    let mut views = cards::view_all(&linkcard.shared, &mut lock(&linkcard.state), now);
    let Some(credential) = credential else { return Ok(views) };
    views.retain(|view| view.facts.credential_no == credential);
    if views.is_empty() {
        let message = "No card of the account belongs to this package credential.";
        return Err(ServiceError::new(400, "linkcard.common.CredentialNoNotExist", message));
    }
    Ok(views)
}

/// Returns whether the requested month is in the future.
fn is_future(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<bool, ServiceError> {
    let month = input::month(input::required(params, "Date")?, "Date")?;
    let this_month: String =
        linkcard.shared.timing.china_text(now).chars().filter(char::is_ascii_digit).take(6).collect();
    Ok(month > input::month(&this_month, "Date")?)
}

fn get_credential_pool_statistics(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    let credential = input::required(params, "CredentialNO")?;
    let future = is_future(linkcard, params, now)?;
    let views = cards_of(linkcard, Some(credential), now)?;
    let sum = |kb: fn(&CardView) -> i64| views.iter().fold(0_i64, |sum, view| sum.saturating_add(kb(view)));
    let total = sum(CardView::total_kb);
    let used = if future { 0 } else { sum(CardView::used_kb) };
    let left = (total - used).max(0);
    let pooling = views.first().map(|view| view.facts.pooling());
    let of = |wanted, kb: i64| (pooling == Some(wanted)).then(|| volume(kb));
    let unified = pooling == Some(Pooling::Unified);
    let number = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
    Ok(to_json(&PoolStatistics {
        card_active_num: number(views.iter().filter(|view| ![10, 20, 40, 50].contains(&view.status())).count()),
        card_total_num: number(views.len()),
        credential_instance_id: views
            .first()
            .map(|view| view.facts.credential_instance.to_string())
            .unwrap_or_default(),
        credential_no: credential.to_owned(),
        credential_type: views.first().map(|view| view.facts.data_type.clone()).unwrap_or_default(),
        effective_available_flow: of(Pooling::SameFlow, left),
        effective_total_flow: of(Pooling::SameFlow, total),
        month_exceed_fee: unified.then_some(0),
        month_feature_fee: unified.then(|| number(views.len())),
        month_used_amount: volume(used),
        pool_avaiable: of(Pooling::Unified, left),
        pool_grand_total: of(Pooling::Unified, total),
        pool_grand_total_used: of(Pooling::Unified, used),
        pool_out_used: volume(used.saturating_sub(total)),
        pool_used: volume(used),
        sms_used: if future { 0 } else { views.iter().map(card_reads::sms).sum() },
    }))
}

fn get_sim_card_state_distribution(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    let future = is_future(linkcard, params, now)?;
    let views = cards_of(linkcard, params.get("CredentialNO"), now)?;
    let mut sums = Distribution::default();
    for view in views.iter().filter(|_| !future) {
        sums.card_count += 1;
        *match view.status() {
            10 => &mut sums.test_count,
            20 => &mut sums.unused_count,
            35 => &mut sums.stop_count,
            40 => &mut sums.shut_down_count,
            50 => &mut sums.destoryed_count,
            _ => &mut sums.using_count,
        } += 1;
    }
    Ok(to_json(&sums))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{data, rejected};
    use super::*;
    use crate::linkcard::testing::linkcard;

    fn listed(linkcard: &Linkcard, name: &str, value: &str) -> i64 {
        let own = [("PageNo", "1"), ("PageSize", "10"), (name, value)];
        data(linkcard, "ListCardInfo", &own)["Total"].as_i64().unwrap()
    }

    #[test]
    fn counts_agree_with_searches() {
        let (linkcard, _) = linkcard(&[], false);
        let sums = data(&linkcard, "GetCardStatusStatistics", &[]);
        let mut stopped = 0;
        for (name, os_status) in [
            ("ExpireStop", "40"),
            ("ManageStop", "200"),
            ("ExhaustStop", "300"),
            ("FlowOut", "400"),
            ("UnbindResume", "500"),
            ("UnCertifiedStop", "600"),
            ("ErrorStop", "700"),
        ] {
            let counters = &sums[format!("{name}StatisticsDTO")];
            let number = |field: &str| counters[field].as_i64().unwrap();
            assert_eq!(number("TotalCount"), listed(&linkcard, "OsStatus", os_status), "{name}");
            assert!(number("TotalCount") > 0, "{name}");
            let parts = number("PoolCount") + number("SameFlowCardCount") + number("SingleCardCount");
            assert_eq!(parts, number("TotalCount"), "{name}");
            stopped += if os_status == "40" { 0 } else { number("TotalCount") };
        }
        assert_eq!(sums["RiskWaringStatisticsDTO"]["StopCount"], stopped);
        let spread = data(&linkcard, "GetSimCardStateDistribution", &[("Date", "202411")]);
        let mut total = 0;
        for (field, status) in [
            ("TestCount", "10"),
            ("UnusedCount", "20"),
            ("UsingCount", "30"),
            ("StopCount", "35"),
            ("ShutDownCount", "40"),
            ("DestoryedCount", "50"),
        ] {
            assert_eq!(spread[field], listed(&linkcard, "Status", status), "{field}");
            assert!(spread[field].as_i64().unwrap() > 0, "{field}");
            total += spread[field].as_i64().unwrap();
        }
        assert_eq!(spread["CardCount"], total);
        assert_eq!(data(&linkcard, "GetSimCardStateDistribution", &[("Date", "203001")])["CardCount"], 0);
    }

    #[test]
    fn stopping_a_card_changes_the_counts() {
        let (linkcard, _) = linkcard(&[], false);
        let using =
            || data(&linkcard, "GetSimCardStateDistribution", &[("Date", "202411")])["UsingCount"].as_i64().unwrap();
        let before = using();
        let own = [("PageNo", "1"), ("PageSize", "10"), ("OsStatus", "100")];
        let iccid = data(&linkcard, "ListCardInfo", &own)["List"][0]["Iccid"].as_str().unwrap().to_owned();
        data(&linkcard, "StopSingleCard", &[("Iccid", &iccid)]);
        assert_eq!(using(), before - 1);
    }

    #[test]
    fn credentials_have_the_fields_of_their_kind() {
        let (linkcard, _) = linkcard(&[], false);
        for (data_type, own, others) in [
            ("singlecard", None, ["EffectiveTotalFlow", "PoolGrandTotal"]),
            ("sameflowcard", Some("EffectiveTotalFlow"), ["PoolGrandTotal", "MonthExceedFee"]),
            ("unityPayPool", Some("PoolGrandTotal"), ["EffectiveTotalFlow", "EffectiveAvailableFlow"]),
        ] {
            let row = data(&linkcard, "ListCardInfo", &[("PageNo", "1"), ("PageSize", "10"), ("DataType", data_type)]);
            let credential = row["List"][0]["CredentialNo"].as_str().unwrap();
            let sums =
                data(&linkcard, "GetCredentialPoolStatistics", &[("CredentialNO", credential), ("Date", "202411")]);
            assert_eq!(sums["CardTotalNum"], listed(&linkcard, "CredentialNo", credential));
            assert_eq!(sums["CredentialInstanceId"], row["List"][0]["CredentialInstanceId"]);
            // A volume with its unit, as in the document's example; the documented type differs.
            assert_eq!(sums["MonthUsedAmount"], sums["PoolUsed"]);
            assert!(sums["MonthUsedAmount"].as_str().unwrap().ends_with('B'), "{sums}");
            assert!(own.is_none_or(|field| sums.get(field).is_some()), "{sums}");
            assert!(others.iter().all(|field| sums.get(field).is_none()), "{sums}");
        }
        let ask = |date| [("CredentialNO", "none"), ("Date", date)];
        for action in ["GetCredentialPoolStatistics", "GetSimCardStateDistribution"] {
            assert_eq!(rejected(&linkcard, action, &ask("202411")), (400, "CredentialNoNotExist".to_owned()));
            assert_eq!(rejected(&linkcard, action, &ask("2024-11")), (400, "TimeFormatError".to_owned()));
            assert_eq!(rejected(&linkcard, action, &ask("")), (400, "MissingDate".to_owned()));
        }
    }
}
