//! Tests of the unit types: documented values, rejected texts, and properties of all values.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::HashSet;
use std::time::{Duration, SystemTime};

use proptest::prelude::*;
use serde_json::{Value, json};
use simfleet::units::{Carrier, DataVolume, Day, LocalDateTime, Money, Month, OperatorType, UTC_PLUS_8, UtcOffset};

fn volume(text: &str) -> DataVolume {
    text.parse().unwrap()
}

fn money(text: &str) -> Money {
    text.parse().unwrap()
}

#[test]
fn parses_the_volumes_in_the_documents() {
    for (text, bytes, shown) in [
        ("1.00MB", 1 << 20, "1MB"),
        ("3.00GB", 3 << 30, "3GB"),
        ("130.00MB", 130 << 20, "130MB"),
        ("30MB", 30 << 20, "30MB"),
        ("512KB", 512 << 10, "512KB"),
        ("80KB", 80 << 10, "80KB"),
        ("0KB", 0, "0B"),
        ("0", 0, "0B"),
        ("0.00", 0, "0B"),
        (" 2 tb ", 2_u128 << 40, "2TB"),
        ("17b", 17, "17B"),
        ("1024KB", 1 << 20, "1MB"),
        ("1536kb", 3 << 19, "1.5MB"),
        ("1025KB", 1025 << 10, "1025KB"),
    ] {
        let volume = volume(text);
        assert_eq!((volume.whole_bytes(), volume.to_string().as_str(), volume.raw()), (Some(bytes), shown, text));
        assert_eq!(volume.bytes_rounded_up(), bytes);
    }
    assert_eq!(DataVolume::from_kb(1_048_576).unwrap(), volume("1GB"));
    assert_eq!(DataVolume::from_parts("100", "GB").unwrap(), volume("100GB"));
    assert!(DataVolume::from_kb(i64::MAX).unwrap() > volume("1000TB"));
    assert!(DataVolume::from_kb(-1).unwrap_err().to_string().contains("\"-1KB\""));
}

#[test]
fn volumes_are_exact() {
    let part = volume("0.1KB");
    assert_eq!((part.whole_bytes(), part.bytes_rounded_up(), part.to_string().as_str()), (None, 103, "102.4B"));
    assert!(part > volume("102B") && part < volume("103B"));
    // As floats, these two are equal.
    assert!(volume("8192.000000001TB") > volume("8192TB"));
    assert_eq!(volume("1.50GB"), volume("1536MB"));
    assert_eq!(HashSet::from([volume("1.50GB"), volume("1536MB"), volume("1.5gb")]).len(), 1);
    assert_eq!(format!("{:>6}", volume("1KB")), "   1KB");
}

#[test]
fn rejects_invalid_volumes() {
    for bad in [
        "",
        " ",
        "MB",
        "1",
        "512",
        "1.MB",
        ".5MB",
        "1..5MB",
        "1.5.0MB",
        "-1MB",
        "+1MB",
        "1e3MB",
        "1,024KB",
        "1M",
        "1PB",
        "1 M B",
        "1KiB",
        "1MB/s",
        "不限",
        "1兆",
        "0PB",
        "0.0000000001KB",
        "NaN",
        "٣MB",
        "1000000000000000000000000000000B",
        "100000000000000000000000000000TB",
        "999999999999999999999999999999999999999999MB",
    ] {
        let error = bad.parse::<DataVolume>().unwrap_err();
        assert_eq!(error.text(), bad);
        assert!(error.to_string().contains("a data volume such as"), "{error}");
    }
    let long = "9".repeat(10_000).parse::<DataVolume>().unwrap_err();
    assert!(long.to_string().len() < 250 && long.text().len() == 10_000);
}

#[test]
fn parses_times() {
    let time: LocalDateTime = " 2024-11-15 18:23:01".parse().unwrap();
    assert_eq!((time.raw(), time.to_string().as_str()), (" 2024-11-15 18:23:01", "2024-11-15 18:23:01"));
    assert_eq!(time.unix_seconds(UTC_PLUS_8), 1_731_666_181);
    assert_eq!(time.unix_seconds(UtcOffset::UTC), 1_731_666_181 + 8 * 3600);
    assert_eq!(time.to_system_time(UTC_PLUS_8), SystemTime::UNIX_EPOCH + Duration::from_secs(1_731_666_181));
    assert_eq!((time.day().to_string(), time.month().to_string()), ("2024-11-15".to_owned(), "202411".to_owned()));
    assert_eq!(time.day().number(), 15);
    for bad in [
        "",
        "2024-11-15",
        "2024-02-30 00:00:00",
        "2024-11-15 24:00:00",
        "2024-11-15 23:59:60",
        "2024-11-15T18:23:01",
        "2024-11-15 18:23:01Z",
        "+024-11-15 18:23:01",
        "2024-1-15 18:23:01 ",
        "0000-00-00 00:00:00",
        "昨天",
    ] {
        assert_eq!(bad.parse::<LocalDateTime>().unwrap_err().text(), bad);
    }
    for seconds in [i64::MAX, i64::MIN, 253_402_300_800, -62_167_219_201] {
        assert!(LocalDateTime::from_unix_seconds(seconds, UtcOffset::UTC).is_err(), "{seconds}");
    }
    assert!(LocalDateTime::from_unix_seconds(253_402_300_799, UTC_PLUS_8).is_err());
    let before: LocalDateTime = "0000-01-01 00:00:00".parse().unwrap();
    assert!(before.to_system_time(UTC_PLUS_8) < SystemTime::UNIX_EPOCH);
}

#[test]
fn parses_months_and_days() {
    assert_eq!(Month::new(2024, 1).unwrap().previous(), Some(Month::new(2023, 12).unwrap()));
    assert_eq!(Month::new(2024, 11).unwrap().next(), Some(Month::new(2024, 12).unwrap()));
    assert_eq!(Month::new(2024, 12).unwrap().next(), Some(Month::new(2025, 1).unwrap()));
    assert_eq!(Month::new(9999, 12).unwrap().next(), None);
    assert_eq!(Month::new(0, 1).unwrap().previous(), None);
    assert!(Month::new(2024, 0).is_err() && Month::new(10_000, 1).is_err());
    for bad in ["", "2024", "202413", "202400", "2024-11", "20241", "号号", "+02411"] {
        assert_eq!(bad.parse::<Month>().unwrap_err().text(), bad);
    }
    let day: Day = "20241101".parse().unwrap();
    assert_eq!((day.month().to_string().as_str(), day.number()), ("202411", 1));
    // This day is in a document, although it does not exist.
    for bad in ["20241131", "2024-11-31", "2024/11/01", "241101", "2024-1101", ""] {
        assert_eq!(bad.parse::<Day>().unwrap_err().text(), bad);
    }
}

#[test]
fn money_keeps_its_digits() {
    assert_eq!(money("870.15").to_string(), "870.15");
    assert_eq!(money("30.50").to_string(), "30.50");
    assert_eq!(money("30.50"), money("30.5"));
    assert_eq!(Money::from_f64(0.1).unwrap().checked_add(Money::from_f64(0.2).unwrap()), Some(money("0.3")));
    assert_eq!(Money::from_json(&json!(368.6)).unwrap(), money("368.6"));
    assert_eq!(Money::from_json(&json!("-0.01")).unwrap().fen(), Some(-1));
    assert!(Money::from_json(&json!(-5)).unwrap().is_negative() && !Money::ZERO.is_negative());
    // serde_json writes these with an exponent.
    assert_eq!(Money::from_json(&json!(1e-7)).unwrap(), money("0.0000001"));
    assert_eq!(Money::from_json(&json!(1.5e20)).unwrap(), money("150000000000000000000"));
    assert_eq!((money("1.5e-3"), money("1.234E2"), money("-1.5e1")), (money("0.0015"), money("123.4"), money("-15")));
    assert_eq!(money("1.25e28").to_string(), format!("125{}", "0".repeat(26)));
    assert_eq!((money("12").fen(), money("0.001").fen(), money("1.010").fen()), (Some(1200), None, Some(101)));
    assert_eq!(Money::from(i64::MIN).to_string(), i64::MIN.to_string());
    for bad in [
        "",
        "-",
        ".",
        "1.",
        ".5",
        "1,000",
        "¥5",
        "5元",
        "1_000",
        "NaN",
        "inf",
        "1e",
        "1e29",
        "1e-29",
        "e5",
        "--1",
        "1 0",
        "0.00000000000000000000000000001",
        "99999999999999999999999999999999",
        "7.9228162514264337593543950336e28",
    ] {
        assert_eq!(bad.parse::<Money>().unwrap_err().text(), bad);
    }
    for bad in [json!(null), json!(""), json!(true), json!([1]), json!({})] {
        assert!(Money::from_json(&bad).is_err(), "{bad}");
    }
    for bad in [f64::NAN, f64::INFINITY, f64::MAX, f64::MIN_POSITIVE] {
        assert!(Money::from_f64(bad).is_err(), "{bad}");
    }
    // The digits of a card number that became a float are lost, so it is no amount either.
    for lost in [89_860_407_431_328_361_292.0, -12_345_678_901_234_567.0] {
        assert!(Money::from_f64(lost).is_err() && Money::from_json(&json!(lost)).is_err(), "{lost}");
    }
    assert_eq!(Money::from_json(&json!("89860407431328361292")).unwrap(), money("89860407431328361292"));
    // A sum that would lose digits is `None`.
    let (large, small) = (money("79228162514264337593543950335"), money("0.1"));
    assert_eq!((large.checked_add(small), large.checked_add(money("1"))), (None, None));
    assert_eq!(large.checked_sub(money("1")), Some(money("79228162514264337593543950334")));
}

#[test]
fn parses_carriers() {
    for (code, carrier) in [
        ("CMCC", Carrier::ChinaMobile),
        ("CUCC", Carrier::ChinaUnicom),
        ("CTCC", Carrier::ChinaTelecom),
        ("VNO", Carrier::VirtualOperator),
        ("CBN", Carrier::Unknown("CBN".to_owned())),
    ] {
        assert_eq!(Carrier::from(code), carrier);
        assert_eq!(carrier.vendor_code(), Some(code));
    }
    assert_eq!(Carrier::from(" X "), Carrier::Unknown(" X ".to_owned()));
    assert_eq!(Carrier::from(" cmcc "), Carrier::ChinaMobile);
    assert_eq!(Carrier::ChinaBroadnet.vendor_code(), None);
    assert_eq!(OperatorType::from(4).carrier(), Some(&Carrier::ChinaBroadnet));
    for unsure in [0, 2, 3, 5, -1] {
        assert_eq!(OperatorType::from(unsure).carrier(), None, "{unsure}");
    }
    assert_eq!(OperatorType::from(2), OperatorType::Conflicting([Carrier::ChinaUnicom, Carrier::ChinaTelecom]));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_causes_a_panic(text in "\\PC*|[0-9.eE+\\- :KMGTB]{0,40}|[0-9]{0,60}\\.?[0-9]{0,40} ?[kKmMgGtT]?[bB]?") {
        let _ = text.parse::<DataVolume>().map(|volume| (volume.to_string(), volume.bytes_rounded_up()));
        let _ = text.parse::<LocalDateTime>().map(|time| time.unix_seconds(UTC_PLUS_8));
        let _ = text.parse::<Month>().map(|month| (month.next(), month.previous()));
        let _ = text.parse::<Day>();
        let _ = text.parse::<Money>().map(|money| (money.fen(), money.checked_add(money)));
        let _ = simfleet::haoka::callback::Push::parse(None, text.as_bytes());
    }

    #[test]
    fn volumes_round_trip(whole in 0_u64..90_000_000, part in "[0-9]{1,9}", unit in 0..5_usize) {
        let unit = ["B", "KB", "MB", "GB", "TB"][unit];
        let volume: DataVolume = format!("{whole}.{part} {unit}").parse().unwrap();
        let shown = volume.to_string();
        prop_assert_eq!(shown.parse::<DataVolume>().unwrap(), volume, "{}", shown);
    }

    #[test]
    fn volumes_are_ordered_by_value(left in 0..4_000_000_i64, right in 0..4_000_000_i64, unit in 1..5_u32) {
        let of = |number: i64| volume(&format!("{}.{:03}{}", number / 1000, number % 1000, ["B", "KB", "MB", "GB", "TB"][unit as usize]));
        prop_assert_eq!(of(left).cmp(&of(right)), left.cmp(&right));
        prop_assert_eq!(of(left) == of(right), left == right);
        let kb = |number| DataVolume::from_kb(number).unwrap();
        prop_assert_eq!(kb(left).cmp(&kb(right)), left.cmp(&right));
        prop_assert_eq!(kb(left), volume(&format!("{}B", left * 1024)));
    }

    #[test]
    fn times_round_trip(seconds in -62_167_000_000_i64..253_402_000_000, other in -62_167_000_000_i64..253_402_000_000) {
        let time = LocalDateTime::from_unix_seconds(seconds, UTC_PLUS_8).unwrap();
        prop_assert_eq!(time.unix_seconds(UTC_PLUS_8), seconds);
        prop_assert_eq!(&time.to_string().parse::<LocalDateTime>().unwrap(), &time);
        prop_assert_eq!(time.day().to_string().parse::<Day>().unwrap(), time.day());
        prop_assert_eq!(time.day().compact().parse::<Day>().unwrap(), time.day());
        prop_assert_eq!(time.month().to_string().parse::<Month>().unwrap(), time.month());
        let later = LocalDateTime::from_unix_seconds(other, UTC_PLUS_8).unwrap();
        prop_assert_eq!(time.cmp(&later), seconds.cmp(&other));
        prop_assert_eq!(time.month() <= later.month(), time.month().to_string() <= later.month().to_string());
        if let Some(next) = time.month().next() {
            prop_assert_eq!(next.previous(), Some(time.month()));
        }
    }

    #[test]
    fn money_round_trips(fen in any::<i64>(), other in any::<i64>()) {
        let of = |fen: i64| {
            let sign = if fen < 0 { "-" } else { "" };
            money(&format!("{sign}{}.{:02}", fen.unsigned_abs() / 100, fen.unsigned_abs() % 100))
        };
        prop_assert_eq!(of(fen).fen(), Some(i128::from(fen)));
        prop_assert_eq!(money(&of(fen).to_string()), of(fen));
        prop_assert_eq!(of(fen).cmp(&of(other)), fen.cmp(&other));
        let sum = of(fen).checked_add(of(other)).unwrap();
        prop_assert_eq!(sum.fen(), Some(i128::from(fen) + i128::from(other)));
        prop_assert_eq!(sum.checked_sub(of(other)), Some(of(fen)));
    }

    #[test]
    fn money_round_trips_through_floats_and_json(fen in -1_000_000_000_000_i64..1_000_000_000_000) {
        let exact = money(&format!("{}{}.{:02}", if fen < 0 { "-" } else { "" }, fen.abs() / 100, fen.abs() % 100));
        let float: f64 = exact.to_string().parse().unwrap();
        prop_assert_eq!(Money::from_f64(float).unwrap(), exact);
        let answer: Value = serde_json::from_str(&exact.to_string()).unwrap();
        prop_assert_eq!(Money::from_json(&answer).unwrap(), exact);
    }

    #[test]
    fn any_carrier_code_round_trips(code in "\\PC*") {
        let carrier = Carrier::from(code.as_str());
        prop_assert_eq!(Carrier::from(carrier.vendor_code().unwrap()), carrier);
    }
}
