//! `GetCardFlowInfo`: usage of one card by month, day and carrier.
//!
//! The days of a month add up to the month, and the current month equals the card's usage in this cycle. Figures come
//! from the seed; none is stored.

use serde_json::Value;

use super::cards::{self, CardView};
use super::facts::{days_in, volume};
use super::input;
use super::operation::LinkcardOperation;
use super::response_bodies::{DayFlow, FlowInfo, MonthFlow, PackageRow, VendorRow};
use super::state::Linkcard;
use crate::clock::Moment;
use crate::random::SeededRandom;
use crate::request::Params;
use crate::response_bodies::to_json;
use crate::service_error::ServiceError;
use crate::sync::lock;

pub(super) const OPERATIONS: &[LinkcardOperation] =
    &[LinkcardOperation { action: "GetCardFlowInfo", run: get_card_flow_info }];

/// The maximum number of months in one request: the larger of the two limits that the service documents.
const MONTHS: usize = 6;

fn get_card_flow_info(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    let sim = cards::card(&linkcard.shared, params)?;
    let mut months: Vec<i32> = Vec::new();
    for text in input::indexed(params, "DateList", MONTHS)? {
        months.push(input::month(&text, "DateList")?);
    }
    let view = cards::view(&linkcard.shared, &mut lock(&linkcard.state), &sim, now);
    view.require_open()?;
    let (this_month, today) = calendar(&linkcard.shared.timing.china_text(now));
    if months.is_empty() {
        months = vec![this_month - 1, this_month];
    }
    let (opened, _) = calendar(view.active_time.as_deref().unwrap_or("9999-12-31"));
    let flow = |month: &i32| match *month {
        month if month == this_month => month_flow(linkcard, &view, month, today, view.used_kb()),
        month if month < this_month && month >= opened => {
            let total = u64::try_from(view.total_kb()).unwrap_or(0);
            let used = SeededRandom::new(linkcard.shared.seed, "month", &format!("{} {month}", view.sim.key))
                .between(0, total);
            month_flow(linkcard, &view, month, days_in(month), i64::try_from(used).unwrap_or(i64::MAX))
        }
        month => month_flow(linkcard, &view, month, 0, 0),
    };
    Ok(to_json(&FlowInfo {
        list_card_month_flow: months.iter().map(flow).collect(),
        list_package_dto: vec![PackageRow {
            effective_time: view.active_time.clone().unwrap_or_else(|| view.open_account_time.clone()),
            expire_time: view.expire_time.clone(),
            package_name: format!("物联网套餐{}", view.facts.data_level),
            remark: String::new(),
        }],
        list_vendor_detail: vendors(linkcard.shared.seed, &view),
    }))
}

/// Parses a date as this crate prints it into months since the year 0 and the day of the month.
fn calendar(date: &str) -> (i32, u8) {
    let number = |from, to| date.get(from..to).and_then(|text: &str| text.parse::<i32>().ok()).unwrap_or(1);
    (number(0, 4) * 12 + number(5, 7) - 1, u8::try_from(number(8, 10)).unwrap_or(1))
}

/// Returns the usage of one month of which `days` have begun.
fn month_flow(linkcard: &Linkcard, view: &CardView, month: i32, days: u8, total: i64) -> MonthFlow {
    let name = format!("{:04}{:02}", month.div_euclid(12), month.rem_euclid(12) + 1);
    let weights: Vec<u64> = (1..=days)
        .map(|day| {
            SeededRandom::new(linkcard.shared.seed, "day", &format!("{} {name}{day:02}", view.sim.key)).between(1, 100)
        })
        .collect();
    let day_flow = |(day, kb): (u8, i64)| DayFlow { day: format!("{name}{day:02}"), flow: volume(kb) };
    MonthFlow {
        flow_count: volume(total),
        list_day_flow: (1..=days).zip(split(total, &weights)).map(day_flow).collect(),
        month: name,
    }
}

/// Returns the usage of `count` children that share `kb`.
pub(super) fn shares(kb: i64, count: usize) -> Vec<i64> {
    split(kb, &vec![1; count])
}

/// Returns parts of `total` in these proportions; the last part gets the rounding difference.
fn split(total: i64, weights: &[u64]) -> Vec<i64> {
    let sum: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
    let part = |weight: &u64| (i128::from(total) * i128::from(*weight)).checked_div(sum).unwrap_or(0);
    let mut parts: Vec<i64> = weights.iter().map(|weight| i64::try_from(part(weight)).unwrap_or(0)).collect();
    let left = total - parts.iter().sum::<i64>();
    if let Some(last) = parts.last_mut() {
        *last += left;
    }
    parts
}

fn vendors(seed: u64, view: &CardView) -> Vec<VendorRow> {
    let carriers: Vec<&'static str> = match view.facts.children.as_slice() {
        [] => vec![view.facts.vendor],
        children => children.iter().map(|child| child.vendor).collect(),
    };
    let used = shares(view.used_kb(), carriers.len());
    let ratios = shares(100, carriers.len());
    let row = |((vendor, used), ratio): ((&'static str, i64), i64)| {
        let mut random = SeededRandom::new(seed, "signal", &format!("{} {vendor}", view.sim.key));
        VendorRow {
            net_work_delay: random.between(15, 80).to_string(),
            ratio: format!("{ratio}%"),
            signal_strength: random.between(10, 31).to_string(),
            used_flow: volume(used),
            vendor,
        }
    };
    carriers.into_iter().zip(used).zip(ratios).map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_add_up_to_the_total() {
        for (total, weights) in [(100, vec![1, 1, 1]), (i64::MAX, vec![100; 31]), (0, vec![5]), (7, vec![1, 100])] {
            let parts = split(total, &weights);
            assert_eq!(parts.iter().sum::<i64>(), total);
            assert!(parts.iter().all(|part| *part >= 0), "{parts:?}");
        }
        assert!(split(5, &[]).is_empty());
    }
}
