//! Operations on one card: `bindMachine`, `setSpeedLimit`, `removeSpeedLimit`, `officialAuthUrl`, `clearRealName`.
//!
//! An effect takes as long as that of a shutdown, by the card's fate or by the seed, and then shows in the card's
//! record. These operations make no action records, because their action types are not known.
//!
//! Choices of this emulator: a card's network is read from the issuer in its ICCID (China Mobile if the issuer is
//! unknown); `bindMachine` rejects a card that is not in status 6; `queryPackageFlow` shows a speed limit, since no
//! documented response does; only setting a limit has the guard of three minutes; the form of the real-name link, and that it expires after ten minutes.

use serde_json::{Value, json};

use super::cards::{card, carrier_delay};
use super::fields::required;
use super::operation::{Handler, HaokaOperation, HaokaRequest, OperationOutput};
use super::state::Haoka;
use super::state::card_changes::SpeedLimit;
use crate::china_time;
use crate::clock::Moment;
use crate::fleet_state::{IN_SERVICE, SEPARATED};
use crate::random::SeededRandom;
use crate::request::Params;
use crate::sync::lock;

pub(super) const OPERATIONS: &[HaokaOperation] = &[
    HaokaOperation {
        name: "bindMachine",
        method: "POST",
        path: "/openapi/iot/bindMachine",
        run: Handler::Whole(bind_machine),
    },
    HaokaOperation {
        name: "setSpeedLimit",
        method: "POST",
        path: "/openapi/iot/setSpeedLimit",
        run: Handler::Data(set_speed_limit),
    },
    HaokaOperation {
        name: "removeSpeedLimit",
        method: "POST",
        path: "/openapi/iot/removeSpeedLimit",
        run: Handler::Data(remove_speed_limit),
    },
    HaokaOperation {
        name: "officialAuthUrl",
        method: "POST",
        path: "/openapi/iot/officialAuthUrl",
        run: Handler::Whole(official_auth_url),
    },
    HaokaOperation {
        name: "clearRealName",
        method: "POST",
        path: "/openapi/iot/clearRealName",
        run: Handler::Whole(clear_real_name),
    },
];

/// Emulated seconds in which another speed limit on the same card is rejected.
const GUARD: f64 = 180.0;
/// Real seconds for which a real-name link is valid.
const LINK: i64 = 600;

/// A carrier, as far as the rules of carriers differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Network {
    Mobile,
    Unicom,
    Telecom,
    Broadnet,
}

impl Network {
    fn of(iccid: &str) -> Self {
        match iccid.get(4..6) {
            Some("01" | "06" | "09") if iccid.starts_with("8986") => Self::Unicom,
            Some("03" | "11" | "12") if iccid.starts_with("8986") => Self::Telecom,
            Some("15" | "16") if iccid.starts_with("8986") => Self::Broadnet,
            _ => Self::Mobile,
        }
    }

    fn speeds(self) -> &'static [&'static str] {
        match self {
            Self::Mobile => &["2Mbps", "1Mbps", "512Kbps", "128Kbps"],
            Self::Unicom => &["7Mbps", "2Mbps", "1Mbps", "512Kbps"],
            Self::Telecom => &["10Mbps", "7Mbps", "5Mbps", "3Mbps", "1Mbps", "512Kbps", "1Kbps"],
            Self::Broadnet => &["100Mbps", "50Mbps", "20Mbps", "10Mbps", "2Mbps", "1Mbps", "512Kbps", "128Kbps"],
        }
    }
}

fn bind_machine(haoka: &Haoka, request: &HaokaRequest, now: Moment) -> Result<OperationOutput, String> {
    let sim = card(&haoka.shared, &request.params)?;
    if haoka.shared.fleet.status_at(&sim, now) != SEPARATED {
        return Err("卡板不是机卡分离状态".to_owned());
    }
    if let Some(reason) = &sim.fate.submit_rejected {
        return Err(reason.clone());
    }
    if sim.fate.action_fails.is_none() && !sim.fate.never_carried_out {
        haoka.shared.fleet.plan(&sim, now.plus(carrier_delay(&haoka.shared, &sim, "bind", now)), IN_SERVICE);
    }
    Ok(OperationOutput::NoData)
}

fn set_speed_limit(haoka: &Haoka, params: &Params, now: Moment) -> Result<Value, String> {
    let sim = card(&haoka.shared, params)?;
    let code = required(params, "speedCode")?;
    let speeds = Network::of(&sim.iccid).speeds();
    if !speeds.contains(&code) {
        return Err(format!("speedCode错误,该卡可选{}", speeds.join("、")));
    }
    let release = match params.get("releaseSpeedAt") {
        None => None,
        Some(text) => {
            let seconds = china_time::seconds(text).ok_or("releaseSpeedAt格式错误,应为YYYY-MM-DD HH:MM:SS")?;
            Some(haoka.shared.timing.moment_at(seconds))
                .filter(|release| *release > now)
                .map_or(Err("releaseSpeedAt不能早于当前时间"), |release| Ok(Some(release)))?
        }
    };
    let mut state = lock(&haoka.state);
    let changes = state.changes.change(&sim);
    if changes.limited.is_some_and(|last| now.since(last) < haoka.shared.timing.span(GUARD)) {
        return Err("3分钟内进行过限速操作,不可重复进行".to_owned());
    }
    changes.limited = Some(now);
    changes.speed = Some(SpeedLimit { code: code.to_owned(), release });
    Ok(json!({}))
}

fn remove_speed_limit(haoka: &Haoka, params: &Params, now: Moment) -> Result<Value, String> {
    let sim = card(&haoka.shared, params)?;
    let mut state = lock(&haoka.state);
    if state.changes.of(&sim).speed_at(now).is_none() {
        return Err("该卡未限速".to_owned());
    }
    state.changes.change(&sim).speed = None;
    Ok(json!({}))
}

fn official_auth_url(haoka: &Haoka, request: &HaokaRequest, now: Moment) -> Result<OperationOutput, String> {
    let sim = card(&haoka.shared, &request.query)?;
    let ticket = SeededRandom::new(haoka.shared.seed, "real name", &format!("{} {}", sim.key, now.0)).uuid();
    let expires = haoka.shared.timing.wall_seconds(now).saturating_add(LINK);
    let url = format!("https://realname.example.com/auth?iccid={}&ticket={ticket}&expires={expires}", sim.iccid);
    Ok(OperationOutput::Data(json!({ "url": url })))
}

fn clear_real_name(haoka: &Haoka, request: &HaokaRequest, now: Moment) -> Result<OperationOutput, String> {
    let sim = card(&haoka.shared, &request.query)?;
    if !matches!(Network::of(&sim.iccid), Network::Mobile | Network::Telecom) {
        return Err("仅支持移动、电信卡清除官方实名".to_owned());
    }
    let due = now.plus(carrier_delay(&haoka.shared, &sim, "clear real name", now));
    let mut state = lock(&haoka.state);
    // An earlier clearing that is still in progress takes effect first.
    let cleared = &mut state.changes.change(&sim).cleared;
    *cleared = Some(cleared.map_or(due, |earlier| earlier.min(due)));
    Ok(OperationOutput::Data(json!({})))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::cards::{Card, Fate};
    use crate::haoka::testing;
    use crate::haoka::testing::{ask, call, pairs};

    const CARD: &str = "19200000001";
    const UNICOM: &str = "19200000002";

    fn cards() -> Vec<Card> {
        let fate = Fate { effect_seconds: Some(40.0), ..Fate::default() };
        let card = Card { auth_status: Some(2), sim_status: SEPARATED, fate, ..Card::with_sim_no(CARD) };
        let unicom = Card { iccid: Some("89860100000000000002".to_owned()), ..Card::with_sim_no(UNICOM) };
        vec![card, unicom]
    }

    fn record(haoka: &Haoka, member: &str) -> Value {
        let numbers = json!([CARD]).to_string();
        call(haoka, "batchQuerySimStatus", &[("simNos", &numbers)]).unwrap()["items"][0][member].clone()
    }

    #[test]
    fn binding_restores_a_separated_card_after_the_carriers_delay() {
        let (haoka, clock) = testing::haoka(&cards(), true);
        assert_eq!(call(&haoka, "bindMachine", &[("simNo", CARD)]), Ok(Value::Null));
        assert_eq!(record(&haoka, "simStatus"), 6);
        clock.advance(Duration::from_secs(40));
        assert_eq!(record(&haoka, "simStatus"), 3);
        assert!(call(&haoka, "bindMachine", &[("simNo", CARD)]).unwrap_err().contains("机卡分离"));
        assert_eq!(call(&haoka, "bindMachine", &[("simNo", "19299999999")]), Err("卡号不存在".to_owned()));
    }

    #[test]
    fn speed_limits_depend_on_the_network_and_are_guarded_for_three_minutes() {
        let (haoka, clock) = testing::scaled(&cards(), true, 2.0);
        let set = |sim, code, release| {
            call(&haoka, "setSpeedLimit", &[("simNo", sim), ("speedCode", code), ("releaseSpeedAt", release)])
        };
        assert!(set(UNICOM, "128Kbps", "").unwrap_err().contains("7Mbps"));
        assert!(set(CARD, "7Mbps", "").unwrap_err().contains("128Kbps"));
        assert!(set(CARD, "1Mbps", "2024-11-25 09:59:59").unwrap_err().contains("早于"));
        assert!(set(CARD, "1Mbps", "tomorrow").unwrap_err().contains("格式"));
        assert_eq!(set(CARD, "1Mbps", "2024-11-25 10:01:00"), Ok(json!({})));
        assert!(set(CARD, "2Mbps", "").unwrap_err().contains("3分钟内"));
        clock.advance(Duration::from_secs(60));
        // The limit has expired.
        assert!(call(&haoka, "removeSpeedLimit", &[("simNo", CARD)]).is_err());
        clock.advance(Duration::from_secs(30));
        assert_eq!(set(CARD, "2Mbps", ""), Ok(json!({})));
        assert_eq!(call(&haoka, "removeSpeedLimit", &[("simNo", CARD)]), Ok(json!({})));
        assert!(call(&haoka, "removeSpeedLimit", &[("simNo", CARD)]).is_err());
    }

    #[test]
    fn real_name_operations_read_the_query_and_two_carriers_can_clear() {
        let (haoka, clock) = testing::haoka(&cards(), true);
        let query = |path: &str, sim: &str| {
            ask(&haoka, path, HaokaRequest { query: pairs(&[("simNo", sim)]), ..HaokaRequest::default() })
        };
        let url = query("officialAuthUrl", CARD).unwrap()["url"].clone();
        assert!(url.as_str().unwrap().starts_with("https://"));
        // A parameter in the body is ignored.
        assert_eq!(call(&haoka, "officialAuthUrl", &[("simNo", CARD)]), Err("simNo不能为空".to_owned()));
        assert!(query("clearRealName", UNICOM).unwrap_err().contains("移动、电信"));
        assert_eq!((query("clearRealName", CARD), record(&haoka, "authStatus")), (Ok(json!({})), json!(2)));
        clock.advance(Duration::from_secs(40));
        assert_eq!(record(&haoka, "authStatus"), 1);
    }
}
