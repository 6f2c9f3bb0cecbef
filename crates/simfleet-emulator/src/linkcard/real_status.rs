//! `GetCardRealStatus`: live queries of carriers, which take some time and are polled by token.
//!
//! A request without tokens starts one query per carrier card; a request with tokens only reads them. A query is two
//! instants, its start and its end, so nothing runs in the background.

use std::sync::Arc;

use serde_json::Value;

use super::cards::{CardView, status_of};
use super::operation::LinkcardOperation;
use super::state::Linkcard;
use super::state::queries::LiveQuery;
use crate::cards::{is_iccid, is_msisdn};
use crate::clock::Moment;
use crate::fleet_state::NumberKind;
use crate::json_list;
use crate::random::SeededRandom;
use crate::request::Params;
use crate::response_bodies::{CarrierRow, to_json};
use crate::service_error::ServiceError;
use crate::sim::Sim;
use crate::sync::lock;

pub(super) const OPERATIONS: &[LinkcardOperation] =
    &[LinkcardOperation { action: "GetCardRealStatus", run: get_card_real_status }];

/// How long a token is valid, in emulated seconds.
const TOKEN_LIFE: f64 = 3600.0;
/// The maximum number of tokens in one request.
const TOKENS: usize = 1000;

fn get_card_real_status(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    let (iccid, msisdn) = (params.get("Iccid"), params.get("Msisdn"));
    if iccid.is_some_and(|iccid| !is_iccid(iccid)) || msisdn.is_some_and(|msisdn| !is_msisdn(msisdn)) {
        return Err(rejection("linkcard.common.IccidFormatError", "The ICCID or MSISDN is invalid."));
    }
    let tokens = tokens(params)?;
    if !tokens.is_empty() {
        return Ok(to_json(&rows(linkcard, &tokens, now)));
    }
    // The ICCID takes precedence if both are given.
    let found = match (iccid, msisdn) {
        (Some(iccid), _) => linkcard.shared.fleet.find(NumberKind::Iccid, iccid),
        (None, Some(msisdn)) => linkcard.shared.fleet.find(NumberKind::Msisdn, msisdn),
        (None, None) => return Err(rejection("linkcard.check.IccidCanNotEmpty", "Iccid cannot be empty.")),
    };
    let sim = found.ok_or_else(|| rejection("linkcard.common.CardNotExist", "The card does not exist."))?;
    if iccid.is_some() {
        // A card generated for an MSISDN differs from the one that would be generated for its ICCID.
        lock(&linkcard.state).account.remember(&sim);
    }
    let tokens = start(linkcard, &sim, now);
    Ok(to_json(&rows(linkcard, &tokens, now)))
}

fn rejection(code: &str, message: &str) -> ServiceError {
    ServiceError::new(400, code, message)
}

/// Returns the tokens of the request in order, without duplicates.
fn tokens(params: &Params) -> Result<Vec<String>, ServiceError> {
    let Some(text) = params.get("SerialNo") else { return Ok(Vec::new()) };
    let illegal =
        || rejection("linkcard.system.IllegalRequest", "SerialNo must be a JSON array of at most 1000 strings.");
    let given = json_list::texts(text, TOKENS).map_err(|_| illegal())?;
    let mut tokens: Vec<String> = Vec::with_capacity(given.len());
    for token in given {
        if !tokens.contains(&token) {
            tokens.push(token);
        }
    }
    Ok(tokens)
}

/// Starts a query of every carrier card of `sim` and returns the tokens.
fn start(linkcard: &Linkcard, sim: &Arc<Sim>, now: Moment) -> Vec<String> {
    let fate = &sim.fate;
    let mut rows: Vec<(String, bool, bool, bool, Option<f64>)> = Vec::new();
    for child in &sim.children {
        let fails = child.status_query_fails || fate.status_query_fails;
        let seconds = child.processing_seconds.or(fate.processing_seconds);
        rows.push((child.iccid.clone(), child.gprs, child.online, fails, seconds));
    }
    if rows.is_empty() {
        rows.push((sim.iccid.clone(), sim.gprs, sim.online, fate.status_query_fails, fate.processing_seconds));
    }
    let mut state = lock(&linkcard.state);
    let view = CardView::of(&linkcard.shared, &mut state, sim, now);
    for (child, (_, gprs, ..)) in view.facts.children.iter().zip(&mut rows) {
        *gprs &= !view.in_use() || status_of(view.os_status_of(child)) == 30;
    }
    let queries = &mut state.queries;
    let life = linkcard.shared.timing.span(TOKEN_LIFE);
    queries.forget_while(|query| now.since(query.started) >= life);
    rows.into_iter()
        .map(|(iccid, gprs, online, fails, seconds)| {
            queries.started += 1;
            let mut random = SeededRandom::new(linkcard.shared.seed, "live query", &queries.started.to_string());
            let (token, drawn) = (random.uuid(), random.seconds(2.0, 8.0));
            let done = now.plus(linkcard.shared.timing.span(seconds.unwrap_or(drawn)));
            let query = LiveQuery { sim: Arc::clone(sim), iccid, gprs, online, fails, started: now, done };
            queries.insert(token.clone(), query);
            token
        })
        .collect()
}

/// Returns the current rows of these tokens.
fn rows(linkcard: &Linkcard, tokens: &[String], now: Moment) -> Vec<CarrierRow> {
    let life = linkcard.shared.timing.span(TOKEN_LIFE);
    let found: Vec<Option<LiveQuery>> = {
        let state = lock(&linkcard.state);
        let queries = &state.queries;
        tokens.iter().map(|token| queries.get(token).filter(|query| now.since(query.started) < life).cloned()).collect()
    };
    let row = |(token, query): (&String, Option<LiveQuery>)| {
        let failed = CarrierRow { serial_no: token.clone(), status: "FAILURE", ..CarrierRow::default() };
        let Some(query) = query else { return failed };
        let known = CarrierRow { iccid: Some(query.iccid.clone()), ..failed };
        if now < query.done {
            return CarrierRow { status: "PROCESSING", ..known };
        }
        if query.fails {
            return known;
        }
        // The row shows the state at the end of the query, however late the client polls.
        let (gprs, online) = linkcard.shared.fleet.connection(&query.sim, query.gprs, query.online, query.done);
        CarrierRow { status: "SUCCESS", gprs: Some(gprs), online: Some(online), ..known }
    };
    tokens.iter().zip(found).map(row).collect()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::json;

    use super::*;
    use crate::cards::{Card, ChildCard, Fate};
    use crate::clock::ManualClock;
    use crate::linkcard::testing;

    const ICCID: &str = "89860000000000000001";

    fn card(fate: Fate) -> Card {
        Card { online: false, fate, ..Card::with_iccid(ICCID) }
    }

    fn ask(linkcard: &Linkcard, pairs: &[(&str, &str)]) -> Result<Value, ServiceError> {
        let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        get_card_real_status(linkcard, &Params(pairs.collect()), linkcard.shared.timing.now())
    }

    fn code(linkcard: &Linkcard, pairs: &[(&str, &str)]) -> String {
        let rejection = ask(linkcard, pairs).unwrap_err();
        assert_eq!(rejection.status, 400);
        rejection.code
    }

    fn setup(card: Card) -> (Arc<Linkcard>, ManualClock) {
        testing::linkcard(&[card], true)
    }

    #[test]
    fn a_query_is_processed_and_then_succeeds() {
        let (linkcard, clock) = setup(card(Fate { processing_seconds: Some(5.0), ..Fate::default() }));
        let first = ask(&linkcard, &[("Iccid", ICCID)]).unwrap();
        let token = first[0]["SerialNo"].as_str().unwrap().to_owned();
        assert_eq!(first, json!([{"Iccid": ICCID, "SerialNo": token, "Status": "PROCESSING"}]));
        let poll = json!([token]).to_string();
        clock.advance(Duration::from_millis(4999));
        assert_eq!(ask(&linkcard, &[("SerialNo", &poll)]).unwrap()[0]["Status"], "PROCESSING");
        clock.advance(Duration::from_millis(1));
        let row = json!({"Iccid": ICCID, "SerialNo": token, "Status": "SUCCESS", "Gprs": true, "Online": false});
        assert_eq!(ask(&linkcard, &[("SerialNo", &poll), ("Iccid", ICCID)]).unwrap(), json!([row]));
        let again = ask(&linkcard, &[("Iccid", ICCID)]).unwrap();
        assert_eq!(again[0]["Status"], "PROCESSING");
        assert_ne!(again[0]["SerialNo"], json!(token));
    }

    #[test]
    fn unknown_and_expired_tokens_fail() {
        let (linkcard, clock) = setup(card(Fate::default()));
        assert_eq!(
            ask(&linkcard, &[("SerialNo", r#"["x","x"]"#)]).unwrap(),
            json!([{"SerialNo": "x", "Status": "FAILURE"}])
        );
        let poll = json!([ask(&linkcard, &[("Iccid", ICCID)]).unwrap()[0]["SerialNo"]]).to_string();
        clock.advance(Duration::from_secs(3599));
        assert_eq!(ask(&linkcard, &[("SerialNo", &poll)]).unwrap()[0]["Status"], "SUCCESS");
        clock.advance(Duration::from_secs(1));
        assert_eq!(ask(&linkcard, &[("SerialNo", &poll)]).unwrap()[0]["Status"], "FAILURE");
    }

    #[test]
    fn master_cards_return_one_row_per_child() {
        let child = |last: &str, status_query_fails| ChildCard {
            iccid: format!("8986010000000000000{last}"),
            status_query_fails,
            ..ChildCard::default()
        };
        let (linkcard, clock) =
            setup(Card { children: vec![child("1", false), child("2", true)], ..card(Fate::default()) });
        let rows = ask(&linkcard, &[("Iccid", ICCID)]).unwrap();
        assert_eq!(rows[1]["Iccid"], "89860100000000000002");
        clock.advance(Duration::from_secs(8));
        let poll = json!([rows[1]["SerialNo"], rows[0]["SerialNo"]]).to_string();
        let rows = ask(&linkcard, &[("SerialNo", &poll)]).unwrap();
        assert_eq!((&rows[0]["Status"], &rows[1]["Status"]), (&json!("FAILURE"), &json!("SUCCESS")));
        assert_eq!(rows[0].get("Gprs"), None);
    }

    #[test]
    fn invalid_requests_have_their_own_codes() {
        let (linkcard, _) = setup(card(Fate::default()));
        assert_eq!(code(&linkcard, &[]), "linkcard.check.IccidCanNotEmpty");
        assert_eq!(code(&linkcard, &[("SerialNo", "[]")]), "linkcard.check.IccidCanNotEmpty");
        for bad in ["x", "[1]", r#"{"a":1}"#, r#"["a""#] {
            assert_eq!(
                code(&linkcard, &[("SerialNo", bad), ("Iccid", ICCID)]),
                "linkcard.system.IllegalRequest",
                "{bad}"
            );
        }
        assert_eq!(code(&linkcard, &[("Iccid", "8986*")]), "linkcard.common.IccidFormatError");
        assert_eq!(code(&linkcard, &[("Msisdn", "12")]), "linkcard.common.IccidFormatError");
        assert_eq!(code(&linkcard, &[("Iccid", "89860000000000000002")]), "linkcard.common.CardNotExist");
        assert_eq!(code(&linkcard, &[("Msisdn", "1440000001111")]), "linkcard.common.CardNotExist");
    }

    #[test]
    fn unlisted_cards_are_generated_and_take_two_to_eight_seconds() {
        let (linkcard, clock) = testing::scaled(&[], false, 10.0);
        let rows = ask(&linkcard, &[("Msisdn", "1440000001111")]).unwrap();
        let poll = json!([rows[0]["SerialNo"]]).to_string();
        clock.advance(Duration::from_millis(199));
        assert_eq!(ask(&linkcard, &[("SerialNo", &poll)]).unwrap()[0]["Status"], "PROCESSING");
        clock.advance(Duration::from_millis(601));
        assert_ne!(ask(&linkcard, &[("SerialNo", &poll)]).unwrap()[0]["Status"], "PROCESSING");
    }
}
