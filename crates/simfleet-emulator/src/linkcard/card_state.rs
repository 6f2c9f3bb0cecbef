//! Writes that change one card: stop, resume, unlock, activate, cap, automatic renewal, tags.
//!
//! Each rule is checked and applied under one lock, so two requests never both succeed if only one may. A rejected
//! request gets a documented code and changes nothing.

use serde_json::Value;

use super::cards::{self, CAP_STOP, CardView};
use super::facts::Pooling;
use super::input;
use super::operation::LinkcardOperation;
use super::response_bodies::SetTagRow;
use super::state::account::{TAGS as TAG_NAMES, Tag};
use super::state::{Linkcard, LinkcardState};
use crate::cards::{TAGS, is_tag_name};
use crate::clock::Moment;
use crate::fleet_state::{IN_SERVICE, SUSPENDED};
use crate::request::Params;
use crate::response_bodies::to_json;
use crate::service_error::ServiceError;
use crate::sync::lock;

pub(super) const OPERATIONS: &[LinkcardOperation] = &[
    LinkcardOperation { action: "StopSingleCard", run: stop_single_card },
    LinkcardOperation { action: "ResumeSingleCard", run: resume_single_card },
    LinkcardOperation { action: "RebindResumeSingleCard", run: rebind_resume_single_card },
    LinkcardOperation { action: "ForceActivation", run: force_activation },
    LinkcardOperation { action: "SetCardStopRule", run: set_card_stop_rule },
    LinkcardOperation { action: "UpdateAutoRechargeSwitch", run: update_auto_recharge_switch },
    LinkcardOperation { action: "AddTagsToCard", run: add_tags_to_card },
];

/// In use.
const IN_USE: i64 = 100;
/// Some children are in use, others are stopped.
const PARTLY_IN_USE: i64 = 150;
/// Stopped by a request.
const MANUAL_STOP: i64 = 200;
/// Stopped because the card was moved to another device.
const DEVICE_STOP: i64 = 500;
/// The largest cap that the service accepts, MB.
const LARGEST_CAP: i64 = 9_007_199_254_740_991;
/// The maximum number of children in one request. The service's own limit is not known.
const OPT_MSISDNS: usize = 100;

fn stop_single_card(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    let sim = cards::card(&linkcard.shared, params)?;
    let named = input::json_texts(params, "OptMsisdns", OPT_MSISDNS)?;
    let mut state = lock(&linkcard.state);
    let view = cards::view(&linkcard.shared, &mut state, &sim, now);
    view.require_open()?;
    let mut stopped = view.children_named(named.as_ref(), "OptMsisdns")?;
    if !view.in_use() {
        return Err(wrong_state(&view, "only a card in use can be stopped"));
    }
    stopped.extend(view.notes.stopped_children.iter().cloned());
    let left = view.facts.children.iter().any(|child| !stopped.contains(&child.iccid));
    stopped.sort();
    stopped.dedup();
    let notes = state.account.notes(&sim);
    if left {
        notes.os_status = Some(PARTLY_IN_USE);
        notes.stopped_children = stopped;
    } else {
        notes.os_status = Some(MANUAL_STOP);
        notes.stopped_children.clear();
        linkcard.shared.fleet.change(&sim, now, SUSPENDED);
    }
    linkcard.shared.effects.count("StopSingleCard");
    Ok(Value::Bool(true))
}

fn resume_single_card(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    resume(linkcard, params, now, "ResumeSingleCard", &[MANUAL_STOP, CAP_STOP])
}

fn rebind_resume_single_card(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    resume(linkcard, params, now, "RebindResumeSingleCard", &[DEVICE_STOP])
}

/// Resumes a card that is in one of the states `from`; for a card partly in use, the stopped children.
fn resume(
    linkcard: &Linkcard,
    params: &Params,
    now: Moment,
    action: &'static str,
    from: &[i64],
) -> Result<Value, ServiceError> {
    let sim = cards::card(&linkcard.shared, params)?;
    let named = input::json_texts(params, "OptMsisdns", OPT_MSISDNS)?;
    let mut state = lock(&linkcard.state);
    let view = cards::view(&linkcard.shared, &mut state, &sim, now);
    view.require_open()?;
    let resumed = view.children_named(named.as_ref(), "OptMsisdns")?;
    let partly = view.os_status == PARTLY_IN_USE && !view.notes.stopped_children.is_empty();
    if !(from.contains(&view.os_status) || partly && from.contains(&MANUAL_STOP)) {
        let wanted: Vec<String> = from.iter().map(i64::to_string).collect();
        return Err(wrong_state(&view, &format!("this call is for cards in OsStatus {}", wanted.join(" or "))));
    }
    let before: Vec<&String> = if partly {
        view.notes.stopped_children.iter().collect()
    } else {
        view.facts.children.iter().map(|child| &child.iccid).collect()
    };
    let left: Vec<String> = before.into_iter().filter(|iccid| !resumed.contains(iccid)).cloned().collect();
    let notes = state.account.notes(&sim);
    notes.os_status = Some(if left.is_empty() { IN_USE } else { PARTLY_IN_USE });
    notes.stopped_children = left;
    linkcard.shared.fleet.change(&sim, now, IN_SERVICE);
    linkcard.shared.effects.count(action);
    Ok(Value::Bool(true))
}

fn force_activation(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    let sim = cards::card(&linkcard.shared, params)?;
    // The service's name for what it calls data type elsewhere.
    let wanted = input::one_of(params, "DateType", &["sameflowcard", "directional_sameflowcard"])?;
    let mut state = lock(&linkcard.state);
    let view = cards::view(&linkcard.shared, &mut state, &sim, now);
    view.require_open()?;
    if view.facts.pooling() != Pooling::SameFlow || wanted.is_some_and(|wanted| wanted != view.facts.data_type) {
        let message = format!("The card's package is {}, not the requested same-tier pool.", view.facts.data_type);
        return Err(ServiceError::new(400, "linkcard.check.ForceActivationSameFlowCard", message));
    }
    if view.status() != 20 {
        let message = format!("The card is in Status {}; only an unused one can be activated.", view.status());
        return Err(ServiceError::new(400, "linkcard.check.OnlyUnusedCanForceActivation", message));
    }
    let notes = state.account.notes(&sim);
    notes.os_status = Some(IN_USE);
    notes.activated = Some(now);
    linkcard.shared.fleet.change(&sim, now, IN_SERVICE);
    linkcard.shared.effects.count("ForceActivation");
    Ok(Value::Bool(true))
}

fn set_card_stop_rule(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    let sim = cards::card(&linkcard.shared, params)?;
    let auto_restore = input::require(input::boolean(params, "AutoRestore")?, "AutoRestore")?;
    let limit_mb = flow_limit(input::required(params, "FlowLimit")?)?;
    let mut state = lock(&linkcard.state);
    let view = cards::view(&linkcard.shared, &mut state, &sim, now);
    view.require_open()?;
    if view.facts.pooling() == Pooling::Single {
        return Err(input::business_error("Only cards of a pool have a usage cap."));
    }
    let notes = state.account.notes(&sim);
    notes.auto_restore = Some(auto_restore);
    notes.cap_kb = Some(limit_mb.saturating_mul(1024));
    // A cap that is reached already takes effect at once.
    cards::view(&linkcard.shared, &mut state, &sim, now);
    linkcard.shared.effects.count("SetCardStopRule");
    Ok(Value::Bool(true))
}

/// Parses the cap in MB.
fn flow_limit(text: &str) -> Result<i64, ServiceError> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let limit = text.parse::<i64>().ok().filter(|limit| *limit <= LARGEST_CAP);
    match limit {
        Some(limit) if digits && limit > 0 => Ok(limit),
        None if digits => {
            let message = format!("FlowLimit must be at most {LARGEST_CAP}.");
            Err(ServiceError::new(400, "linkcard.check.RuleMaxValueLimit", message))
        }
        _ => {
            let message = "FlowLimit must be a positive integer.";
            Err(ServiceError::new(400, "linkcard.check.RuleMustBePositiveInteger", message))
        }
    }
}

fn update_auto_recharge_switch(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    let sim = cards::card(&linkcard.shared, params)?;
    let open = input::require(input::boolean(params, "Open")?, "Open")?;
    let mut state = lock(&linkcard.state);
    let view = cards::view(&linkcard.shared, &mut state, &sim, now);
    view.require_open()?;
    if view.facts.pooling() == Pooling::Unified {
        return Err(input::business_error("Cards of a unified pool have no package of their own to renew."));
    }
    state.account.notes(&sim).auto_recharge = Some(open);
    linkcard.shared.effects.count("UpdateAutoRechargeSwitch");
    Ok(Value::Bool(true))
}

/// Replaces the card's tags. A missing or empty list removes them all, as the service documents.
fn add_tags_to_card(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    let sim = cards::card(&linkcard.shared, params)?;
    let mut names: Vec<String> = Vec::new();
    for name in input::json_texts(params, "TagNameList", TAGS)?.unwrap_or_default() {
        if !is_tag_name(&name) {
            return Err(input::illegal_parameter("TagNameList", "a list of names of 1 to 64 characters"));
        }
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let mut state = lock(&linkcard.state);
    let state: &mut LinkcardState = &mut state;
    cards::view(&linkcard.shared, state, &sim, now).require_open()?;
    if !state.account.has_room_for(&names) {
        return Err(input::business_error(format!("An account has at most {TAG_NAMES} tags.")));
    }
    let tags: Vec<_> = names.iter().map(|name| state.account.tag(name)).collect();
    let row = |tag: &Tag| SetTagRow { tag_id: tag.id.to_string(), tag_name: tag.name.clone() };
    let rows: Vec<SetTagRow> = tags.iter().map(row).collect();
    state.account.notes(&sim).tags = Some(tags);
    linkcard.shared.effects.count("AddTagsToCard");
    Ok(to_json(&rows))
}

fn wrong_state(view: &CardView, rule: &str) -> ServiceError {
    input::business_error(format!("The card is in OsStatus {}; {rule}.", view.os_status))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use serde_json::json;

    use super::super::testing::{ICCID, OTHER, call, card, data, detail, rejected};
    use super::*;
    use crate::cards::{Card, ChildCard};
    use crate::clock::ManualClock;
    use crate::fleet_state::NumberKind;
    use crate::linkcard::testing::linkcard;

    fn states(linkcard: &Linkcard, iccid: &str) -> (String, String) {
        let card = detail(linkcard, iccid);
        let text = |name: &str| card[name].as_str().unwrap().to_owned();
        (text("Status"), text("OsStatus"))
    }

    /// Returns whether the data services of the two children are open, from a live query.
    fn child_services(linkcard: &Arc<Linkcard>, clock: &ManualClock) -> [Value; 2] {
        let query = data(linkcard, "GetCardRealStatus", &[("Iccid", ICCID)]);
        clock.advance(Duration::from_secs(8));
        let tokens = json!([query[0]["SerialNo"], query[1]["SerialNo"]]).to_string();
        let rows = data(linkcard, "GetCardRealStatus", &[("SerialNo", &tokens)]);
        [0, 1].map(|at| rows[at]["Gprs"].clone())
    }

    fn pair(status: &str, os_status: &str) -> (String, String) {
        (status.to_owned(), os_status.to_owned())
    }

    #[test]
    fn a_stopped_card_is_suspended_at_both_services_until_it_is_resumed() {
        let (linkcard, clock) = linkcard(&[card(ICCID, 100, "singlecard")], true);
        let own = [("Iccid", ICCID)];
        assert_eq!(states(&linkcard, ICCID), pair("30", "100"));
        assert_eq!(data(&linkcard, "StopSingleCard", &own), json!(true));
        assert_eq!(states(&linkcard, ICCID), pair("35", "200"));
        let sim = linkcard.shared.fleet.find(NumberKind::Iccid, ICCID).unwrap();
        assert_eq!(linkcard.shared.fleet.status_at(&sim, linkcard.shared.timing.now()), SUSPENDED);
        assert_eq!(rejected(&linkcard, "StopSingleCard", &own), (200, "BusinessProcessError".to_owned()));
        assert_eq!(rejected(&linkcard, "RebindResumeSingleCard", &own).0, 200);
        data(&linkcard, "ResumeSingleCard", &own);
        assert_eq!(states(&linkcard, ICCID), pair("30", "100"));
        assert_eq!(rejected(&linkcard, "ResumeSingleCard", &own).0, 200);
        assert_eq!(
            linkcard.shared.effects.all(),
            [("ResumeSingleCard", 1), ("StopSingleCard", 1)].map(|(name, count)| (name.to_owned(), count)).into()
        );
        // A suspension by haoka shows here as well.
        linkcard.shared.fleet.plan(&sim, linkcard.shared.timing.now().plus(crate::clock::Span::seconds(60)), SUSPENDED);
        assert_eq!(states(&linkcard, ICCID), pair("30", "100"));
        clock.advance(Duration::from_secs(60));
        assert_eq!(states(&linkcard, ICCID), pair("35", "200"));
    }

    #[test]
    fn each_resume_operation_accepts_its_own_states_only() {
        for (os_status, resume, rebind) in [
            (10, false, false),
            (200, true, false),
            (300, true, false),
            (400, false, false),
            (500, false, true),
            (600, false, false),
        ] {
            for (action, works) in [("ResumeSingleCard", resume), ("RebindResumeSingleCard", rebind)] {
                let (linkcard, _) = linkcard(&[card(ICCID, os_status, "singlecard")], true);
                assert_eq!(call(&linkcard, action, &[("Iccid", ICCID)]).is_ok(), works, "{action} from {os_status}");
                let after = if works { "100".to_owned() } else { os_status.to_string() };
                assert_eq!(states(&linkcard, ICCID).1, after);
            }
        }
    }

    #[test]
    fn children_can_be_stopped_one_by_one() {
        let child = |iccid: &str| ChildCard { iccid: iccid.to_owned(), ..ChildCard::default() };
        let children = vec![child("89860100000000000001"), child("89860300000000000001")];
        let (linkcard, clock) = linkcard(&[Card { children, ..Card::with_iccid(ICCID) }], true);
        let all = data(&linkcard, "GetCardDetail", &[("Iccid", ICCID), ("ShowPsim", "True")]);
        let msisdn = all["ListPsimCards"][0]["Msisdn"].to_string();
        data(&linkcard, "StopSingleCard", &[("Iccid", ICCID), ("OptMsisdns", &msisdn)]);
        assert_eq!(states(&linkcard, ICCID), pair("30", "150"));
        let psims = data(&linkcard, "GetCardDetail", &[("Iccid", ICCID), ("ShowPsim", "true")])["ListPsimCards"].take();
        assert_eq!((&psims[0]["OsStatus"], &psims[1]["OsStatus"]), (&json!("200"), &json!("100")));
        assert_eq!(child_services(&linkcard, &clock), [json!(false), json!(true)]);
        data(&linkcard, "StopSingleCard", &[("Iccid", ICCID)]);
        assert_eq!(states(&linkcard, ICCID), pair("35", "200"));
        data(&linkcard, "ResumeSingleCard", &[("Iccid", ICCID), ("OptMsisdns", &msisdn)]);
        assert_eq!(states(&linkcard, ICCID), pair("30", "150"));
        data(&linkcard, "ResumeSingleCard", &[("Iccid", ICCID)]);
        assert_eq!(states(&linkcard, ICCID), pair("30", "100"));
        let stranger = [("Iccid", ICCID), ("OptMsisdns", r#"["1440000001111"]"#)];
        assert_eq!(rejected(&linkcard, "StopSingleCard", &stranger), (400, "IllegalParameter".to_owned()));
    }

    #[test]
    fn only_unused_cards_of_a_same_tier_pool_are_activated() {
        let cards = [card(ICCID, 20, "sameflowcard"), card(OTHER, 20, "singlecard")];
        let (linkcard, _) = linkcard(&cards, true);
        let wrong_type = [("Iccid", ICCID), ("DateType", "directional_sameflowcard")];
        assert_eq!(
            rejected(&linkcard, "ForceActivation", &wrong_type),
            (400, "ForceActivationSameFlowCard".to_owned())
        );
        assert_eq!(rejected(&linkcard, "ForceActivation", &[("Iccid", OTHER)]).1, "ForceActivationSameFlowCard");
        assert_eq!(
            rejected(&linkcard, "ForceActivation", &[("Iccid", ICCID), ("DateType", "x")]).1,
            "IllegalParameter"
        );
        assert_eq!(detail(&linkcard, ICCID).get("ActiveTime"), None);
        data(&linkcard, "ForceActivation", &[("Iccid", ICCID), ("DateType", "sameflowcard")]);
        let after = detail(&linkcard, ICCID);
        assert_eq!((&after["OsStatus"], &after["ActiveType"]), (&json!("100"), &json!("manage")));
        assert_eq!(after["ActiveTime"], "2024-11-25 10:00:00");
        assert_eq!(rejected(&linkcard, "ForceActivation", &[("Iccid", ICCID)]).1, "OnlyUnusedCanForceActivation");
    }

    #[test]
    fn a_cap_stops_a_card_that_has_reached_it() {
        let used = Card { use_flow_kb: 10 * 1024, ..card(ICCID, 100, "sameflowcard") };
        let (linkcard, _) = linkcard(&[used], true);
        let rule = |limit: &str| {
            call(&linkcard, "SetCardStopRule", &[("Iccid", ICCID), ("FlowLimit", limit), ("AutoRestore", "FALSE")])
        };
        for (limit, code) in [
            ("0", "RuleMustBePositiveInteger"),
            ("-5", "RuleMustBePositiveInteger"),
            ("1.5", "RuleMustBePositiveInteger"),
            ("9007199254740992", "RuleMaxValueLimit"),
            ("99999999999999999999999", "RuleMaxValueLimit"),
        ] {
            assert_eq!(rule(limit).unwrap_err().code, format!("linkcard.check.{code}"), "{limit}");
        }
        let before = detail(&linkcard, ICCID);
        rule("9007199254740991").unwrap();
        rule("11").unwrap();
        let after = detail(&linkcard, ICCID);
        assert_eq!((&after["AutoLimitResume"], &after["OsStatus"]), (&json!(false), &json!("100")));
        assert_eq!(after["CardLimitStopThreshold"], before["CardLimitStopThreshold"], "the caps are not shown");
        rule("10").unwrap();
        assert_eq!(states(&linkcard, ICCID), pair("35", "300"));
        data(&linkcard, "ResumeSingleCard", &[("Iccid", ICCID)]);
        assert_eq!(states(&linkcard, ICCID), pair("30", "100"));
    }

    #[test]
    fn a_cap_stops_a_card_when_its_usage_reaches_it() {
        let used = Card { use_flow_kb: 9 * 1024, flow_kb_per_hour: 512, ..card(ICCID, 100, "sameflowcard") };
        let (linkcard, clock) = linkcard(&[used], true);
        data(&linkcard, "SetCardStopRule", &[("Iccid", ICCID), ("FlowLimit", "10"), ("AutoRestore", "false")]);
        clock.advance(Duration::from_secs(3600));
        assert_eq!(states(&linkcard, ICCID), pair("30", "100"));
        clock.advance(Duration::from_secs(2 * 3600));
        assert_eq!(states(&linkcard, ICCID), pair("35", "300"));
        // A card that was resumed stays in use, although it has used more.
        data(&linkcard, "ResumeSingleCard", &[("Iccid", ICCID)]);
        clock.advance(Duration::from_secs(2 * 3600));
        assert_eq!(states(&linkcard, ICCID), pair("30", "100"));
    }

    #[test]
    fn only_pool_cards_have_a_cap() {
        for (data_type, works) in [
            ("singlecard", false),
            ("directionalcard", false),
            ("sameflowcard", true),
            ("directional_sameflowcard", true),
            ("unityPayPool", true),
            ("GREcard", true),
        ] {
            let (linkcard, _) = linkcard(&[card(ICCID, 100, data_type)], true);
            let own = [("Iccid", ICCID), ("FlowLimit", "1"), ("AutoRestore", "true")];
            match works {
                true => assert_eq!(data(&linkcard, "SetCardStopRule", &own), json!(true), "{data_type}"),
                false => assert_eq!(rejected(&linkcard, "SetCardStopRule", &own).0, 200, "{data_type}"),
            }
        }
    }

    #[test]
    fn listed_states_of_children_last_until_the_master_changes() {
        let child = |iccid: &str, os_status| ChildCard { iccid: iccid.to_owned(), os_status, ..ChildCard::default() };
        let children = vec![child("89860100000000000001", Some(130)), child("89860300000000000001", None)];
        let (linkcard, clock) = linkcard(&[Card { children, ..Card::with_iccid(ICCID) }], true);
        let psims = || {
            let shown = data(&linkcard, "GetCardDetail", &[("Iccid", ICCID), ("ShowPsim", "true")]);
            [0, 1].map(|at| {
                let psim = &shown["ListPsimCards"][at];
                [&psim["OsStatus"], &psim["Status"]].map(|text| text.as_str().unwrap().to_owned())
            })
        };
        assert_eq!(psims(), [["130", "35"], ["100", "30"]]);
        assert_eq!(child_services(&linkcard, &clock), [json!(false), json!(true)]);
        data(&linkcard, "StopSingleCard", &[("Iccid", ICCID)]);
        assert_eq!(psims(), [["200", "35"], ["200", "35"]]);
        data(&linkcard, "ResumeSingleCard", &[("Iccid", ICCID)]);
        assert_eq!(psims(), [["100", "30"], ["100", "30"]]);
    }

    #[test]
    fn tags_are_replaced_and_not_merged() {
        let (linkcard, _) = linkcard(&[card(ICCID, 100, "singlecard")], true);
        let set = |names: &[&str]| {
            data(&linkcard, "AddTagsToCard", &[("Iccid", ICCID), ("TagNameList", &json!(names).to_string())])
        };
        let first = set(&["北京", "spare", "spare"]);
        assert_eq!(first, json!([{"TagId": "101", "TagName": "北京"}, {"TagId": "5", "TagName": "spare"}]));
        assert_eq!(set(&["a", "北京"])[1], first[0]);
        assert_eq!(
            detail(&linkcard, ICCID)["TagList"],
            json!([{"Id": 102, "TagName": "a"}, {"Id": 101, "TagName": "北京"}])
        );
        for bad in [json!(["1", "2", "3", "4", "5"]), json!([""]), json!(["x".repeat(65)]), json!("a")] {
            let bad = bad.to_string();
            assert_eq!(
                rejected(&linkcard, "AddTagsToCard", &[("Iccid", ICCID), ("TagNameList", &bad)]).1,
                "IllegalParameter"
            );
        }
        assert_eq!(data(&linkcard, "AddTagsToCard", &[("Iccid", ICCID)]), json!([]));
        assert_eq!(detail(&linkcard, ICCID)["TagList"], json!([]));
    }

    #[test]
    fn automatic_renewal_requires_a_package() {
        let (linkcard, _) = linkcard(&[card(ICCID, 100, "singlecard"), card(OTHER, 100, "unityPayPool")], true);
        assert_eq!(detail(&linkcard, ICCID)["IsAutoRecharge"], true);
        data(&linkcard, "UpdateAutoRechargeSwitch", &[("Iccid", ICCID), ("Open", "False")]);
        assert_eq!(detail(&linkcard, ICCID)["IsAutoRecharge"], false);
        assert_eq!(rejected(&linkcard, "UpdateAutoRechargeSwitch", &[("Iccid", OTHER), ("Open", "false")]).0, 200);
        assert_eq!(rejected(&linkcard, "UpdateAutoRechargeSwitch", &[("Iccid", ICCID)]).1, "MissingOpen");
    }

    #[test]
    fn missing_invalid_unknown_and_closed_cards_have_their_own_codes() {
        let (linkcard, _) = linkcard(&[card(ICCID, 50, "sameflowcard")], true);
        let more = [("Open", "true"), ("FlowLimit", "1"), ("AutoRestore", "true")];
        for operation in OPERATIONS {
            let ask = |iccid: &'static str| {
                let own: Vec<(&str, &str)> = more.into_iter().chain([("Iccid", iccid)]).collect();
                rejected(&linkcard, operation.action, &own)
            };
            assert_eq!(ask(""), (400, "IccidCanNotEmpty".to_owned()));
            assert_eq!(ask("8986*"), (400, "IccidFormatError".to_owned()));
            assert_eq!(ask(OTHER), (400, "CardNotExist".to_owned()));
            assert_eq!(ask(ICCID), (400, "CardDestroy".to_owned()));
        }
        assert!(linkcard.shared.effects.all().is_empty());
    }
}
