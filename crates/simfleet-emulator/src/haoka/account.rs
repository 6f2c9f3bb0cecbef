//! The account: `accountAsset`, `simPage`, and the two OneLink tokens.
//!
//! The balance of the pool does not change. Its available balance is the balance minus the frozen amount and the
//! deposit.
//!
//! Choices of this emulator: all cards are in series 7; the parameters of `simPage` (`seriesId`, `page` from 1, `pageSize`
//! up to 200 as in `numberList`, the only documented maximum) and its rows; a fleet that is not strict shows fifty generated cards after the listed ones; the members of
//! the token responses, and that a token changes every emulated hour.

use std::sync::Arc;

use serde_json::{Value, json};

use super::fields::{Page, number, text, yuan};
use super::operation::{Handler, HaokaOperation};
use super::packages_on_sale::SERIES;
use super::state::Haoka;
use super::state::query_times::REFRESH;
use crate::clock::{Moment, Span};
use crate::random::SeededRandom;
use crate::request::Params;
use crate::sim::Sim;
use crate::sync::lock;

pub(super) const OPERATIONS: &[HaokaOperation] = &[
    HaokaOperation {
        name: "accountAsset",
        method: "POST",
        path: "/openapi/iot/accountAsset",
        run: Handler::Data(account_asset),
    },
    HaokaOperation { name: "simPage", method: "POST", path: "/openapi/iot/simPage", run: Handler::Data(sim_page) },
    HaokaOperation {
        name: "oneLinkToken",
        method: "POST",
        path: "/openapi/iot/oneLinkToken",
        run: Handler::Data(|haoka, params, now| token(haoka, params, now, "onelink")),
    },
    HaokaOperation {
        name: "oneLinkWirelessToken",
        method: "POST",
        path: "/openapi/iot/oneLinkWirelessToken",
        run: Handler::Data(|haoka, params, now| token(haoka, params, now, "onelink wireless")),
    },
];

/// The id of the emulated account.
pub(super) const MEMBER: i64 = 8066;
/// The code of its only pool.
const POOL: &str = "PuRTwYH";
/// Balance of the pool, in hundredths of a yuan.
const POOL_BALANCE: i64 = 299_030;
const POOL_FROZEN: i64 = 212_170;
const POOL_DEPOSIT: i64 = 50_000;

fn account_asset(haoka: &Haoka, _params: &Params, now: Moment) -> Result<Value, String> {
    let balance = lock(&haoka.state).wallet.fen;
    let days = |days: i64| haoka.shared.timing.china_text(haoka.shared.day.plus(Span::seconds(-86_400 * days)));
    Ok(json!({
        "main": {"id": MEMBER, "username": "agent_demo", "balance": yuan(balance), "createdAt": days(61)},
        "pools": [{
            "id": 2866, "name": "demo pool", "memberId": MEMBER, "code": POOL, "status": 1,
            "deposit": yuan(POOL_DEPOSIT), "balance": yuan(POOL_BALANCE), "frozenBalance": yuan(POOL_FROZEN),
            "availableBalance": yuan(POOL_BALANCE - POOL_FROZEN - POOL_DEPOSIT),
            "createdAt": days(12), "updatedAt": haoka.shared.timing.china_text(now),
        }],
    }))
}

/// Returns the cards of the account.
fn cards(haoka: &Haoka) -> Vec<&Arc<Sim>> {
    haoka.shared.fleet.listed().iter().chain(haoka.shared.fleet.series()).collect()
}

fn sim_page(haoka: &Haoka, params: &Params, now: Moment) -> Result<Value, String> {
    let page = Page::read(params)?;
    let known = number(params, "seriesId")?.is_none_or(|series| series == SERIES);
    let sims: Vec<&Arc<Sim>> = if known { cards(haoka) } else { Vec::new() };
    let rows = sims.iter().map(|sim| {
        json!({"simNo": sim.sim_no, "iccid": sim.iccid, "packageGroupId": SERIES,
               "simStatus": haoka.shared.fleet.status_at(sim, now)})
    });
    Ok(page.answer(sims.len(), rows))
}

fn token(haoka: &Haoka, params: &Params, now: Moment, kind: &str) -> Result<Value, String> {
    if text(params, "poolCode")?.is_some_and(|code| code != POOL) {
        return Err("流量池不存在".to_owned());
    }
    let hour = (haoka.shared.timing.emulated_seconds(now.since(haoka.shared.started)) / REFRESH).floor();
    let mut random = SeededRandom::new(haoka.shared.seed, kind, &format!("{} {hour}", haoka.shared.started.0));
    let end = haoka.shared.started.plus(haoka.shared.timing.span((hour + 1.0) * REFRESH));
    Ok(
        json!({"token": format!("{:016X}{:016X}", random.next(), random.next()), "expireAt": haoka.shared.timing.china_text(end)}),
    )
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::cards::Card;
    use crate::haoka::testing;
    use crate::haoka::testing::call;

    #[test]
    fn the_available_balance_excludes_frozen_amount_and_deposit() {
        let (haoka, _) = testing::haoka(&[], true);
        let data = call(&haoka, "accountAsset", &[]).unwrap();
        let pool = &data["pools"][0];
        assert_eq!((&pool["availableBalance"], pool.as_object().unwrap().len()), (&json!(368.6), 11));
        assert_eq!(data["main"]["balance"], 870.15);
    }

    #[test]
    fn pages_list_the_accounts_cards() {
        let listed = [Card::with_sim_no("19200000001"), Card::with_sim_no("19200000002")];
        let (haoka, _) = testing::haoka(&listed, false);
        let data = call(&haoka, "simPage", &[("seriesId", "7"), ("page", "6"), ("pageSize", "10")]).unwrap();
        assert_eq!((data["list"].as_array().unwrap().len(), &data["totalCount"]), (2, &json!(52)));
        let (haoka, _) = testing::haoka(&listed, true);
        assert_eq!(call(&haoka, "simPage", &[]).unwrap()["list"][1]["simNo"], "19200000002");
        assert_eq!(call(&haoka, "simPage", &[("seriesId", "8")]).unwrap()["totalCount"], 0);
    }

    #[test]
    fn tokens_change_every_hour() {
        let (haoka, clock) = testing::scaled(&[], true, 60.0);
        let token = |path| call(&haoka, path, &[("poolCode", POOL)]).unwrap()["token"].clone();
        let (first, other) = (token("oneLinkToken"), token("oneLinkWirelessToken"));
        clock.advance(Duration::from_secs(59));
        assert_eq!((token("oneLinkToken") == first, first == other), (true, false));
        clock.advance(Duration::from_secs(1));
        assert_ne!(token("oneLinkToken"), first);
        assert!(call(&haoka, "oneLinkToken", &[("poolCode", "other")]).is_err());
    }
}
