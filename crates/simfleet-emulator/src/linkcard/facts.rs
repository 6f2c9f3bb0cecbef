//! The facts of a card at Linkcard that never change: carrier, package, order, form factor, numbers of the children.
//!
//! A card has the same facts on every run with the same seed. Packages of the same kind share a credential, and a
//! credential belongs to one order. `account` keeps what operations change.

use crate::cards::{
    ACTIVE_TYPES, ChildCard, DATA_TYPES, NETWORK_TYPES, ORDER_STATUSES, ORDER_TYPES, PERIODS, SIM_TYPES, listed,
};
use crate::clock::{Moment, Timing};
use crate::random::SeededRandom;
use crate::sim::{Origin, Sim};

/// Tag names of generated cards.
pub(super) const TAG_NAMES: [&str; 5] = ["metering", "vending", "tracking", "lighting", "spare"];
/// `VNO`: a card of several carriers.
pub(super) const VNO: &str = "VNO";

/// How a package pools its volume.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pooling {
    Single,
    SameFlow,
    Unified,
}

/// The facts of a card that never change.
#[derive(Debug, Clone)]
pub(super) struct Facts {
    pub(super) vendor: &'static str,
    pub(super) data_type: String,
    pub(super) period: &'static str,
    pub(super) sim_type: &'static str,
    pub(super) network_type: &'static str,
    pub(super) apn: &'static str,
    pub(super) data_level: String,
    pub(super) credential_no: String,
    pub(super) credential_instance: u64,
    pub(super) pool_no: String,
    /// The order that the card came with.
    pub(super) order_id: String,
    pub(super) order_type: &'static str,
    pub(super) order_status: &'static str,
    pub(super) instance: i32,
    /// Days from the opening of the account to the start of the emulator.
    pub(super) open_days: i64,
    /// Days from activation to the start of the emulator, fewer than `open_days`.
    pub(super) active_days: i64,
    pub(super) active_type: &'static str,
    /// Months from the start of the emulator to the end of the package, counted in calendar months.
    pub(super) expire_months: i32,
    pub(super) auto_recharge: bool,
    pub(super) certified: bool,
    pub(super) imsi: String,
    pub(super) imei: String,
    pub(super) ip: String,
    pub(super) notify_id: String,
    pub(super) sms_used: u64,
    pub(super) tags: Vec<String>,
    /// `OsStatus` at the start.
    pub(super) os_status: i64,
    pub(super) children: Vec<ChildFacts>,
}

/// One carrier card of a multi-network card.
#[derive(Debug, Clone)]
pub(super) struct ChildFacts {
    pub(super) iccid: String,
    pub(super) msisdn: String,
    pub(super) imsi: String,
    pub(super) ip: String,
    pub(super) vendor: &'static str,
    /// The child's own `OsStatus` at the start, if it was listed with one.
    pub(super) os_status: Option<i64>,
}

impl Facts {
    /// Returns the facts of a card.
    pub(super) fn of(seed: u64, sim: &Sim) -> Self {
        let mut random = SeededRandom::new(seed, "linkcard facts", &sim.key);
        let generated = sim.origin != Origin::Listed;
        let vendor = if sim.children.is_empty() { carrier(&sim.iccid) } else { VNO };
        let (data_type, period) = package(sim, generated, &mut random);
        let own = &sim.linkcard;
        let data_level = level(sim.total_flow_kb);
        let credential_no = credential(vendor, &data_type, period, &data_level);
        let mut shared = SeededRandom::new(seed, "credential", &credential_no);
        let os_status = own.os_status.unwrap_or_else(|| os_status_of(sim.sim_status, generated, &mut random));
        let open_days = random.between(40, 900) as i64;
        let sim_type = SIM_TYPES[(random.next() % 10) as usize];
        let imsi = given_or_digits(&sim.imsi, "46004", 10, &mut random);
        let imei = given_or_digits(&sim.imei, "86", 13, &mut random);
        let auto_recharge = !generated || random.percent(60);
        let certified = os_status != 600 && own.certified.unwrap_or(!generated || random.percent(90));
        let tags = tags(sim, generated, &mut random);
        Self {
            vendor,
            pool_no: format!("pool{:04}", shared.between(1, 9999)),
            order_id: order_id(seed, sim, &credential_no, &mut shared),
            order_type: listed(&ORDER_TYPES, own.order_type.as_deref()).unwrap_or("NEW"),
            order_status: listed(&ORDER_STATUSES, own.order_status.as_deref()).unwrap_or("completed"),
            credential_instance: shared.between(2_000_000, 2_999_999),
            data_type,
            period,
            sim_type: listed(&SIM_TYPES, own.sim_type.as_deref()).unwrap_or(sim_type),
            network_type: {
                let drawn = if random.percent(80) { "4G" } else { "5G" };
                listed(&NETWORK_TYPES, own.network_type.as_deref()).unwrap_or(drawn)
            },
            apn: ["cmiot", "unim2m.njm2mapn", "ctnet"][(random.next() % 3) as usize],
            data_level,
            credential_no,
            instance: random.between(100_000, 2_000_000_000) as i32,
            open_days,
            active_days: random.between(1, 30).min(open_days.unsigned_abs() - 1) as i64,
            active_type: {
                let drawn = ACTIVE_TYPES[(random.next() % 4) as usize];
                listed(&ACTIVE_TYPES, own.active_type.as_deref()).unwrap_or(drawn)
            },
            expire_months: match os_status {
                40 | 50 => -1 - (random.next() % 6) as i32,
                _ => (random.next() % 12) as i32,
            },
            auto_recharge,
            certified,
            imsi,
            imei,
            ip: ip(&mut random),
            notify_id: random.between(10_000, 99_999).to_string(),
            sms_used: random.between(0, 20),
            tags,
            os_status,
            children: sim.children.iter().map(|child| child_facts(seed, child)).collect(),
        }
    }

    /// Returns how the package pools its volume.
    pub(super) fn pooling(&self) -> Pooling {
        match self.data_type.as_str() {
            "sameflowcard" | "directional_sameflowcard" => Pooling::SameFlow,
            "unityPayPool" | "GREcard" => Pooling::Unified,
            _ => Pooling::Single,
        }
    }

    /// Returns whether the package allows traffic to listed addresses only.
    pub(super) fn is_directional(&self) -> bool {
        matches!(self.data_type.as_str(), "directionalcard" | "directional_sameflowcard" | "GREcard")
    }

    /// Returns the unit of the volume tier.
    pub(super) fn data_level_unit(&self) -> &'static str {
        ["GB", "MB"].into_iter().find(|unit| self.data_level.ends_with(unit)).unwrap_or("KB")
    }

    /// Returns the end of the package, `more` months later than at the start: the last second of a month.
    pub(super) fn expire_time(&self, timing: &Timing, started: Moment, more: u32) -> String {
        let months = month_of(&timing.china_text(started)) + self.expire_months;
        month_end(months.saturating_add(i32::try_from(more).unwrap_or(i32::MAX)))
    }
}

/// Returns `DataType` and `Period`: the given values, else random ones for a generated card and the first ones for a
/// listed card.
fn package(sim: &Sim, generated: bool, random: &mut SeededRandom) -> (String, &'static str) {
    let drawn_type = DATA_TYPES[[0, 0, 0, 0, 1, 2, 2, 2, 3, 4][(random.next() % 10) as usize]];
    let drawn_period = PERIODS[[0, 0, 0, 1, 2, 3][(random.next() % 6) as usize]];
    let own = &sim.linkcard;
    let (data_type, period) = if generated { (drawn_type, drawn_period) } else { (DATA_TYPES[0], PERIODS[0]) };
    let given = own.period.map(|period| period.to_string());
    let given = PERIODS.into_iter().find(|period| Some(*period) == given.as_deref());
    (own.data_type.clone().unwrap_or_else(|| data_type.to_owned()), given.unwrap_or(period))
}

/// Returns the number of the order that a card came with: one for each package, and for each stated type and status.
fn order_id(seed: u64, sim: &Sim, credential_no: &str, of_package: &mut SeededRandom) -> String {
    let usual = of_package.digits(14);
    let own = &sim.linkcard;
    let digits = match (&own.order_type, &own.order_status) {
        (None, None) => usual,
        (kind, status) => {
            let subject = format!("{credential_no} {kind:?} {status:?}");
            SeededRandom::new(seed, "stated order", &subject).digits(14)
        }
    };
    format!("2{digits}")
}

/// Returns the given number, or `prefix` and random digits if none is given.
fn given_or_digits(given: &str, prefix: &str, digits: usize, random: &mut SeededRandom) -> String {
    if given.is_empty() { format!("{prefix}{}", random.digits(digits)) } else { given.to_owned() }
}

/// Returns the tags of a listed card, and one tag for half of the generated cards.
fn tags(sim: &Sim, generated: bool, random: &mut SeededRandom) -> Vec<String> {
    let tagged = generated && random.percent(50);
    let tag = TAG_NAMES[(random.next() % TAG_NAMES.len() as u64) as usize];
    match (generated, tagged) {
        (false, _) => sim.linkcard.tags.clone(),
        (true, true) => vec![tag.to_owned()],
        (true, false) => Vec::new(),
    }
}

/// Returns the month of a time as this crate writes it, as months since the year 0.
pub(super) fn month_of(time: &str) -> i32 {
    let number = |text: Option<&str>| text.and_then(|text| text.parse::<i32>().ok()).unwrap_or(1);
    number(time.get(..4)) * 12 + number(time.get(5..7)) - 1
}

/// Returns a time that is `more` calendar months later, at most in the year 9999. The last days of a long month become
/// the last day of a short one.
pub(super) fn months_later(time: &str, more: u32) -> String {
    if more == 0 {
        return time.to_owned();
    }
    let months = month_of(time).saturating_add(i32::try_from(more).unwrap_or(i32::MAX)).clamp(0, 9999 * 12 + 11);
    let day = time.get(8..10).and_then(|day| day.parse::<u8>().ok()).unwrap_or(1).min(days_in(months));
    format!("{:04}-{:02}-{day:02}{}", months / 12, months % 12 + 1, time.get(10..).unwrap_or_default())
}

/// Returns the last second of a month that is given as months since the year 0, at most of the year 9999.
fn month_end(months: i32) -> String {
    let months = months.clamp(12, 9999 * 12 + 11);
    let (year, month) = (months / 12, months % 12 + 1);
    format!("{year:04}-{month:02}-{:02} 23:59:59", days_in(months))
}

/// Returns the days of a month that is given as months since the year 0.
pub(super) fn days_in(months: i32) -> u8 {
    let month = time::Month::try_from((months.rem_euclid(12) + 1) as u8).unwrap_or(time::Month::January);
    month.length(months.div_euclid(12))
}

/// Returns the carrier of an ICCID's issuer number; China Mobile for unknown ones.
fn carrier(iccid: &str) -> &'static str {
    match iccid.get(..6) {
        Some("898601" | "898606" | "898609") => "CUCC",
        Some("898603" | "898611" | "898612") => "CTCC",
        _ => "CMCC",
    }
}

fn child_facts(seed: u64, child: &ChildCard) -> ChildFacts {
    let mut random = SeededRandom::new(seed, "child facts", &child.iccid);
    ChildFacts {
        iccid: child.iccid.clone(),
        msisdn: format!("1441{}", random.digits(9)),
        imsi: format!("46008{}", random.digits(10)),
        ip: ip(&mut random),
        vendor: carrier(&child.iccid),
        os_status: child.os_status,
    }
}

fn ip(random: &mut SeededRandom) -> String {
    format!("10.{}.{}.{}", random.between(0, 255), random.between(0, 255), random.between(1, 254))
}

/// Returns the `OsStatus` of a card that has none: suspended generated cards get any of the reasons.
fn os_status_of(sim_status: i64, generated: bool, random: &mut SeededRandom) -> i64 {
    let reason = [200, 300, 400, 600][(random.next() % 4) as usize];
    match sim_status {
        4 if generated => reason,
        other => default_os_status(other),
    }
}

/// Returns the `OsStatus` that is equivalent to a haoka card status.
pub(super) fn default_os_status(sim_status: i64) -> i64 {
    match sim_status {
        1 | 2 => 20,
        4 => 200,
        5 => 50,
        6 => 500,
        7 | 10 => 700,
        8 => 40,
        9 => 10,
        _ => 100,
    }
}

/// Formats a volume tier in the largest unit that needs no decimals.
fn level(kb: i64) -> String {
    let kb = kb.max(0);
    match kb {
        _ if kb > 0 && kb % 1_048_576 == 0 => format!("{}GB", kb / 1_048_576),
        _ if kb > 0 && kb % 1024 == 0 => format!("{}MB", kb / 1024),
        _ => format!("{kb}KB"),
    }
}

/// Returns a credential number in the form of the documents, such as `CM-SF-M-2-1G`.
fn credential(vendor: &str, data_type: &str, period: &str, level: &str) -> String {
    let vendor = match vendor {
        "CUCC" => "CU",
        "CTCC" => "CT",
        "VNO" => "VN",
        _ => "CM",
    };
    let kind = match data_type {
        "directionalcard" => "DC",
        "sameflowcard" => "SF",
        "directional_sameflowcard" => "DF",
        "unityPayPool" => "UP",
        "GREcard" => "GR",
        _ => "SC",
    };
    let period = match period {
        "1103" => "Q",
        "1106" => "H",
        "1112" => "Y",
        _ => "M",
    };
    format!("{vendor}-{kind}-{period}-2-{}", level.trim_end_matches('B'))
}

/// Formats a volume as the service does: `0KB`, `130.00MB`, `3.00GB`.
pub(super) fn volume(kb: i64) -> String {
    match kb.max(0) {
        kb @ ..1024 => format!("{kb}KB"),
        kb @ ..1_048_576 => format!("{:.2}MB", kb as f64 / 1024.0),
        kb => format!("{:.2}GB", kb as f64 / 1_048_576.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn volumes_are_formatted_with_their_unit() {
        for (kb, text) in [(-1, "0KB"), (1023, "1023KB"), (133_120, "130.00MB"), (3_145_728, "3.00GB")] {
            assert_eq!(volume(kb), text);
        }
        assert!(volume(i64::MAX).ends_with("GB"));
        assert_eq!(
            (level(0).as_str(), level(30 * 1024).as_str(), level(5 * 1_048_576).as_str()),
            ("0KB", "30MB", "5GB")
        );
    }

    #[test]
    fn months_end_on_their_last_day() {
        assert_eq!(month_end(2024 * 12 + 1), "2024-02-29 23:59:59");
        assert_eq!(month_end(2023 * 12 + 1), "2023-02-28 23:59:59");
        assert_eq!(month_end(i32::MAX), "9999-12-31 23:59:59");
        assert_eq!(month_end(i32::MIN), "0001-01-31 23:59:59");
        assert_eq!(months_later("2024-01-31 08:00:00", 1), "2024-02-29 08:00:00");
        assert_eq!(months_later("2024-12-01 00:00:00", 12), "2025-12-01 00:00:00");
        assert_eq!(months_later("2024-12-01 00:00:00", u32::MAX), "9999-12-01 00:00:00");
    }
}
