//! `simSmsSend` and `simSmsQuery`. No message is sent.
//!
//! An accepted message is listed newest first, at most two thousand per response, as long as it is among the latest ten
//! thousand of all cards.
//!
//! Choices of this emulator: the message is the parameter `content`, or else the first one that is not the card number
//! (the real name is not known), cut after 500 characters; the response of sending and the members of a row; a message
//! is delivered (status 2) ten emulated seconds after it was accepted (status 1). Whether the span of 31 days counts both
//! the first and the last day is not documented; the last day may be up to 31 days after the first, the wider reading.

use serde_json::{Value, json};

use super::cards::card;
use super::operation::{Handler, HaokaOperation};
use super::state::Haoka;
use super::state::messages::SmsMessage;
use crate::china_time;
use crate::clock::{Moment, Span};
use crate::request::Params;
use crate::sync::lock;

pub(super) const OPERATIONS: &[HaokaOperation] = &[
    HaokaOperation {
        name: "simSmsSend",
        method: "POST",
        path: "/openapi/iot/simSmsSend",
        run: Handler::Data(sim_sms_send),
    },
    HaokaOperation {
        name: "simSmsQuery",
        method: "POST",
        path: "/openapi/iot/simSmsQuery",
        run: Handler::Data(sim_sms_query),
    },
];

/// The maximum number of messages in one response.
const ROWS: usize = 2_000;
/// The maximum number of characters of a message.
const CHARACTERS: usize = 500;
/// Days of a query without dates.
const DEFAULT_DAYS: i64 = 7;
/// The maximum number of days from the first to the last day of a query.
const DAYS: i64 = 31;
const DAY: i64 = 86_400;

fn sim_sms_send(haoka: &Haoka, params: &Params, now: Moment) -> Result<Value, String> {
    let sim = card(&haoka.shared, params)?;
    let other = params.0.iter().find(|(name, _)| name != "simNo").map(|(_, value)| value.as_str());
    let content: String = params.get("content").or(other).unwrap_or_default().chars().take(CHARACTERS).collect();
    let mut state = lock(&haoka.state);
    let id = state.messages.add(sim.key.clone(), content, now);
    Ok(json!({"id": id}))
}

/// Returns the requested range of instants, without its end.
fn range(haoka: &Haoka, params: &Params, now: Moment) -> Result<(Moment, Moment), String> {
    // The first second, and the length of what the text names: a second or a day.
    let read = |name: &str| {
        let Some(text) = params.get(name) else { return Ok(None) };
        let seconds = china_time::seconds(text).map(|seconds| (seconds, 1));
        let read = seconds.or_else(|| china_time::day(text).map(|day| (day, DAY)));
        read.map(Some).ok_or_else(|| format!("{name}格式错误,应为YYYY-MM-DD"))
    };
    match (read("fromDate")?, read("toDate")?) {
        (None, None) => Ok((now.plus(Span::seconds(-DEFAULT_DAYS * DAY)), now.plus(Span(1)))),
        (Some((from, _)), Some((to, length))) if from >= to + length => Err("开始时间不能晚于结束时间".to_owned()),
        (Some((from, _)), Some((to, _))) if to - from > DAYS * DAY => Err(format!("时间跨度不能超过{DAYS}天")),
        (Some((from, _)), Some((to, length))) => {
            Ok((haoka.shared.timing.moment_at(from), haoka.shared.timing.moment_at(to + length)))
        }
        _ => Err("请同时传入开始和结束时间".to_owned()),
    }
}

fn sim_sms_query(haoka: &Haoka, params: &Params, now: Moment) -> Result<Value, String> {
    let sim = card(&haoka.shared, params)?;
    let (from, to) = range(haoka, params, now)?;
    let delivered = haoka.shared.timing.span(10.0);
    let state = lock(&haoka.state);
    let fits = |one: &&SmsMessage| one.key == sim.key && one.at >= from && one.at < to;
    let rows = state.messages.all.iter().rev().filter(fits).take(ROWS).map(|one| {
        json!({"id": one.id, "simNo": sim.sim_no, "content": one.content, "type": 1,
               "status": if now.since(one.at) >= delivered { 2 } else { 1 },
               "createdAt": haoka.shared.timing.china_text(one.at)})
    });
    Ok(json!({"list": rows.collect::<Vec<_>>()}))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::cards::Card;
    use crate::haoka::state::messages::MESSAGES;
    use crate::haoka::testing;
    use crate::haoka::testing::call;

    const CARD: &str = "19200000001";

    fn query(haoka: &Haoka, dates: &[(&str, &str)]) -> Result<Value, String> {
        call(haoka, "simSmsQuery", &[&[("simNo", CARD)], dates].concat()).map(|data| data["list"].clone())
    }

    #[test]
    fn messages_are_listed_newest_first_within_the_dates() {
        let (haoka, clock) = testing::haoka(&[Card::with_sim_no(CARD), Card::with_sim_no("19200000002")], true);
        let send = |sim, text| call(&haoka, "simSmsSend", &[("simNo", sim), ("content", text)]).unwrap();
        send(CARD, "one");
        send("19200000002", "other");
        clock.advance(Duration::from_secs(10));
        send(CARD, "two");
        let rows = query(&haoka, &[]).unwrap();
        let seen: Vec<_> = [0, 1].map(|place| (rows[place]["id"].clone(), rows[place]["status"].clone())).into();
        assert_eq!(seen, [(json!(3), json!(1)), (json!(1), json!(2))]);
        clock.advance(Duration::from_secs(8 * 86_400));
        assert_eq!(query(&haoka, &[]), Ok(json!([])));
        let day = [("fromDate", "2024-11-25"), ("toDate", "2024-11-25")];
        assert_eq!(query(&haoka, &day).unwrap().as_array().unwrap().len(), 2);
        let second = [("fromDate", "2024-11-25 10:00:00"), ("toDate", "2024-11-25 10:00:00")];
        assert_eq!(query(&haoka, &second).unwrap().as_array().unwrap().len(), 1);
        let seconds = [("fromDate", "2024-11-25 10:00:00"), ("toDate", "2024-11-25 10:00:09")];
        assert_eq!(query(&haoka, &seconds).unwrap().as_array().unwrap().len(), 1);
    }

    #[test]
    fn dates_must_be_a_pair_and_at_most_31_days_apart() {
        let (haoka, _) = testing::haoka(&[Card::with_sim_no(CARD)], true);
        for (from, to, reason) in [
            ("2024-11-25", "", "请同时传入开始和结束时间"),
            ("", "2024-11-25", "请同时传入开始和结束时间"),
            ("2024-11-25", "2024-11-24", "晚于"),
            ("2024-10-01", "2024-11-02", "31天"),
            ("2024-10-01 00:00:00", "2024-11-01 00:00:01", "31天"),
            ("yesterday", "2024-11-24", "fromDate格式"),
        ] {
            assert!(query(&haoka, &[("fromDate", from), ("toDate", to)]).unwrap_err().contains(reason), "{from} {to}");
        }
        for to in ["2024-11-01", "2024-11-01 00:00:00"] {
            assert!(query(&haoka, &[("fromDate", "2024-10-01"), ("toDate", to)]).is_ok(), "{to}");
        }
    }

    #[test]
    fn responses_and_memory_are_bounded() {
        let (haoka, _) = testing::haoka(&[Card::with_sim_no(CARD)], true);
        let long = "卡".repeat(10_000);
        for _ in 0..MESSAGES + 10 {
            call(&haoka, "simSmsSend", &[("simNo", CARD), ("anything", "x")]).unwrap();
        }
        call(&haoka, "simSmsSend", &[("simNo", CARD), ("content", &long)]).unwrap();
        let rows = query(&haoka, &[]).unwrap();
        assert_eq!((rows.as_array().unwrap().len(), &rows[0]["id"]), (ROWS, &json!(MESSAGES + 11)));
        assert_eq!(rows[0]["content"].as_str().unwrap().chars().count(), CHARACTERS);
        assert_eq!(lock(&haoka.state).messages.all.len(), MESSAGES);
    }
}
