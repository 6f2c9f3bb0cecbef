//! Reads of one card: its record, its latest usage, its real-name state, and whether it is directional.
//!
//! A read shows the changes of all earlier writes. It changes nothing but the list of cards that were asked for.

use serde_json::Value;

use super::cards::{self, CardView, status_of};
use super::facts::{ChildFacts, volume};
use super::input;
use super::operation::LinkcardOperation;
use super::response_bodies::{CardDetail, CardFields, PsimCard, RealName, TagRow, VsimCardInfo};
use super::state::Linkcard;
use super::usage::shares;
use crate::clock::Moment;
use crate::request::Params;
use crate::response_bodies::to_json;
use crate::service_error::ServiceError;
use crate::sync::lock;

pub(super) const OPERATIONS: &[LinkcardOperation] = &[
    LinkcardOperation { action: "GetCardDetail", run: get_card_detail },
    LinkcardOperation { action: "GetCardLatestFlow", run: get_card_latest_flow },
    LinkcardOperation { action: "GetRealNameStatus", run: get_real_name_status },
    LinkcardOperation { action: "VerifyIotCard", run: verify_iot_card },
];

/// The maximum number of children in one real-name query.
const LIST_MSISDNS: usize = 10;
/// The thresholds, KB. The documents say that the service does not support those of a card yet, so no usage cap changes them.
const THRESHOLD_KB: i32 = 20_480;

fn get_card_detail(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    let sim = cards::card(&linkcard.shared, params)?;
    let closed = input::boolean(params, "DestroyCard")?.unwrap_or(false);
    let children = input::boolean(params, "ShowPsim")?.unwrap_or(false);
    let instance = params.get("InstanceId");
    let view = cards::view(&linkcard.shared, &mut lock(&linkcard.state), &sim, now);
    if closed {
        let empty = || ServiceError::new(400, "linkcard.check.InstanceIdCanNotEmpty", "InstanceId cannot be empty.");
        // Numbers are reused after a card is closed; only the instance identifies the card.
        if instance.ok_or_else(empty)? != view.facts.instance.to_string() || view.os_status != 50 {
            let message = "No closed card has this ICCID and instance.";
            return Err(ServiceError::new(400, "linkcard.common.CardNotExist", message));
        }
    } else {
        view.require_open()?;
    }
    Ok(to_json(&CardDetail {
        vsim_card_info: vsim(&view),
        list_psim_cards: if children { psims(&view) } else { Vec::new() },
    }))
}

fn vsim(view: &CardView) -> VsimCardInfo {
    VsimCardInfo {
        card: card_fields(view),
        auto_limit_resume: view.notes.auto_restore.unwrap_or(true),
        auto_rebind_reuse: false,
        card_limit_speed_threshold: THRESHOLD_KB,
        card_limit_stop_threshold: THRESHOLD_KB,
        certify_status: certify_status(view),
        credential_limit_speed_threshold: THRESHOLD_KB,
        credential_limit_stop_threshold: THRESHOLD_KB,
        device_imei: view.facts.imei.clone(),
        directional_group_id: view.group.as_ref().map(|(id, _)| id.to_string()),
        flow_threshold_unit: "KB",
        ip: ips(view, &view.facts.ip),
        open_sms: true,
    }
}

/// Returns the fields that both full card records have.
pub(super) fn card_fields(view: &CardView) -> CardFields {
    let facts = &view.facts;
    let active_type = if view.notes.activated.is_some() { "manage" } else { facts.active_type };
    let (mut imsi, mut msisdn) = (vec![facts.imsi.clone()], vec![view.sim.msisdn.clone()]);
    imsi.extend(facts.children.iter().map(|child| child.imsi.clone()));
    msisdn.extend(facts.children.iter().map(|child| child.msisdn.clone()));
    CardFields {
        active_time: view.active_time.clone(),
        active_type: view.active_time.is_some().then_some(active_type),
        ali_fee: "ali_2",
        aliyun_order_id: facts.order_id.clone(),
        apn_name: facts.apn,
        certify_type: "enterprise",
        credential_instance_id: facts.credential_instance.to_string(),
        credential_no: facts.credential_no.clone(),
        credential_type: facts.data_type.clone(),
        data_level: facts.data_level.clone(),
        data_type: facts.data_type.clone(),
        directional_group_name: view.group.as_ref().map(|(_, name)| name.clone()),
        expire_time: view.expire_time.clone(),
        iccid: view.sim.iccid.clone(),
        imsi,
        is_auto_recharge: view.auto_recharge(),
        msisdn,
        notify_id: facts.notify_id.clone(),
        open_account_time: view.open_account_time.clone(),
        os_status: view.os_status.to_string(),
        period: facts.period,
        period_add_flow: view.used(),
        period_rest_flow: volume(view.rest_kb()),
        period_sms_use: sms(view).to_string(),
        private_network_segment: segment(view),
        sim_type: facts.sim_type,
        status: view.status().to_string(),
        tag_list: view.tags.iter().map(|tag| TagRow { id: tag.id, tag_name: tag.name.clone() }).collect(),
        vendor: facts.vendor,
        vsim_instance_id: facts.instance,
    }
}

fn psims(view: &CardView) -> Vec<PsimCard> {
    let children = &view.facts.children;
    let shares = shares(view.used_kb(), children.len());
    let psim = |(child, used): (&ChildFacts, i64)| {
        let os_status = view.os_status_of(child);
        let status = status_of(os_status);
        PsimCard {
            apn_name: view.facts.apn,
            certify_status: certify_status(view),
            iccid: child.iccid.clone(),
            imsi: vec![child.imsi.clone()],
            ip: if status == 30 { vec![child.ip.clone()] } else { Vec::new() },
            msisdn: vec![child.msisdn.clone()],
            open_sms: true,
            os_status: os_status.to_string(),
            period_add_flow: volume(used),
            period_sms_use: "0".to_owned(),
            private_network_segment: segment(view),
            status: status.to_string(),
            vendor: child.vendor,
        }
    };
    children.iter().zip(shares).map(psim).collect()
}

fn certify_status(view: &CardView) -> &'static str {
    if is_certified(view) { "2" } else { "1" }
}

fn is_certified(view: &CardView) -> bool {
    view.facts.certified && view.os_status != 600
}

/// Returns the addresses of the sessions that the card can have now.
fn ips(view: &CardView, ip: &str) -> Vec<String> {
    if view.in_use() { vec![ip.to_owned()] } else { Vec::new() }
}

/// Returns the messages used in this cycle.
pub(super) fn sms(view: &CardView) -> u64 {
    if view.active_time.is_some() { view.facts.sms_used } else { 0 }
}

/// Returns the private network segment of directional cards.
fn segment(view: &CardView) -> Option<String> {
    let (net, _) = view.facts.ip.rsplit_once('.')?;
    (view.facts.is_directional() || view.group.is_some()).then(|| format!("{net}.0/24"))
}

fn get_card_latest_flow(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    let iccid = input::required(params, "Iccid")?;
    let sim = cards::find(&linkcard.shared, iccid, "linkcard.common.IccidNotExist")?;
    let view = cards::view(&linkcard.shared, &mut lock(&linkcard.state), &sim, now);
    view.require_open()?;
    Ok(Value::String(view.used()))
}

fn get_real_name_status(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    let sim = cards::card(&linkcard.shared, params)?;
    let named = input::json_texts(params, "ListMsisdns", LIST_MSISDNS)?;
    let view = cards::view(&linkcard.shared, &mut lock(&linkcard.state), &sim, now);
    view.require_open()?;
    if view.is_vno() && named.as_ref().is_none_or(Vec::is_empty) {
        let message = "A card of several carriers is verified child by child; name the children in ListMsisdns.";
        return Err(ServiceError::new(400, "linkcard.common.VnoCardNotSupported", message));
    }
    view.children_named(named.as_ref(), "ListMsisdns")?;
    let (desc, real_name_status) = match (is_certified(&view), view.active_time.is_some()) {
        (true, _) => ("已实名", "CERTIFIED"),
        (false, true) => ("未实名", "NOT_CERTIFIED"),
        (false, false) => ("审核中", "APPROVING"),
    };
    Ok(to_json(&RealName { desc, real_name_status }))
}

fn verify_iot_card(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    let sim = cards::card(&linkcard.shared, params)?;
    let view = cards::view(&linkcard.shared, &mut lock(&linkcard.state), &sim, now);
    view.require_open()?;
    Ok(Value::Bool(view.facts.is_directional() || view.group.is_some()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{ICCID, OTHER, card, data, detail, rejected};
    use crate::cards::{Card, ChildCard};
    use crate::linkcard::testing::linkcard;

    #[test]
    fn closed_cards_are_returned_by_instance_only() {
        let (linkcard, _) = linkcard(&[card(ICCID, 50, "singlecard"), card(OTHER, 100, "singlecard")], true);
        let row = data(&linkcard, "ListCardInfo", &[("PageNo", "1"), ("PageSize", "10"), ("Status", "50")]);
        let instance = row["List"][0]["VsimInstanceId"].to_string();
        assert_eq!(rejected(&linkcard, "GetCardDetail", &[("Iccid", ICCID)]).1, "CardDestroy");
        let ask = |iccid, instance| [("Iccid", iccid), ("DestroyCard", "TRUE"), ("InstanceId", instance)];
        assert_eq!(rejected(&linkcard, "GetCardDetail", &ask(ICCID, "")).1, "InstanceIdCanNotEmpty");
        assert_eq!(rejected(&linkcard, "GetCardDetail", &ask(ICCID, "1")).1, "CardNotExist");
        assert_eq!(rejected(&linkcard, "GetCardDetail", &ask(OTHER, &instance)).1, "CardNotExist");
        let shown = data(&linkcard, "GetCardDetail", &ask(ICCID, &instance));
        assert_eq!(shown["VsimCardInfo"]["Status"], "50");
    }

    #[test]
    fn all_reads_show_the_same_usage() {
        let used = Card { use_flow_kb: 1536, total_flow_kb: 2048, ..card(ICCID, 100, "singlecard") };
        let (linkcard, _) = linkcard(&[used], true);
        assert_eq!(data(&linkcard, "GetCardLatestFlow", &[("Iccid", ICCID)]), json!("1.50MB"));
        let shown = detail(&linkcard, ICCID);
        assert_eq!((&shown["PeriodAddFlow"], &shown["PeriodRestFlow"]), (&json!("1.50MB"), &json!("512KB")));
        let info =
            data(&linkcard, "GetCardFlowInfo", &[("Iccid", ICCID), ("DateList.1", "202411"), ("DateList.2", "203001")]);
        let months = &info["ListCardMonthFlow"];
        assert_eq!((&months[0]["FlowCount"], &months[1]["FlowCount"]), (&json!("1.50MB"), &json!("0KB")));
        let days = months[0]["ListDayFlow"].as_array().unwrap();
        let kb = |day: &serde_json::Value| day["Flow"].as_str().unwrap().trim_end_matches("KB").parse::<i64>().unwrap();
        assert_eq!((days.len(), days.iter().map(kb).sum::<i64>()), (25, 1536));
        assert_eq!(days[24]["Day"], "20241125");
        let usual = data(&linkcard, "GetCardFlowInfo", &[("Iccid", ICCID)]);
        assert_eq!(
            (&usual["ListCardMonthFlow"][0]["Month"], &usual["ListCardMonthFlow"][1]),
            (&json!("202410"), &months[0])
        );
        assert_eq!(
            rejected(&linkcard, "GetCardFlowInfo", &[("Iccid", ICCID), ("DateList.1", "2024-1")]).1,
            "TimeFormatError"
        );
        assert_eq!(
            rejected(&linkcard, "GetCardFlowInfo", &[("Iccid", ICCID), ("DateList.7", "202401")]).1,
            "IllegalParameter"
        );
        assert_eq!(rejected(&linkcard, "GetCardLatestFlow", &[("Iccid", OTHER)]).1, "IccidNotExist");
        assert_eq!(rejected(&linkcard, "GetCardLatestFlow", &[]).1, "MissingIccid");
    }

    #[test]
    fn real_name_status_follows_the_card() {
        let child = ChildCard { iccid: "89860100000000000001".to_owned(), ..ChildCard::default() };
        let vno = Card { children: vec![child], ..Card::with_iccid(OTHER) };
        let (linkcard, _) = linkcard(&[card(ICCID, 600, "directionalcard"), vno], true);
        let answer = data(&linkcard, "GetRealNameStatus", &[("Iccid", ICCID)]);
        assert_eq!(answer["RealNameStatus"], "NOT_CERTIFIED");
        assert_eq!(detail(&linkcard, ICCID)["CertifyStatus"], "1");
        assert_eq!(rejected(&linkcard, "GetRealNameStatus", &[("Iccid", OTHER)]).1, "VnoCardNotSupported");
        let psims = data(&linkcard, "GetCardDetail", &[("Iccid", OTHER), ("ShowPsim", "true")]);
        let msisdns = psims["ListPsimCards"][0]["Msisdn"].to_string();
        let answer = data(&linkcard, "GetRealNameStatus", &[("Iccid", OTHER), ("ListMsisdns", &msisdns)]);
        assert_eq!(answer["RealNameStatus"], "CERTIFIED");
        assert_eq!(data(&linkcard, "VerifyIotCard", &[("Iccid", ICCID)]), json!(true));
        assert_eq!(data(&linkcard, "VerifyIotCard", &[("Iccid", OTHER)]), json!(false));
    }
}
