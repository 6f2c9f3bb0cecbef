//! An order of a number card: its course, and its state at any instant.
//!
//! The whole course is decided by the seed and the order's number when the order is accepted. Only missing photos stop
//! it, and sending them continues it. The state at an instant never changes.
//!
//! Choices of this emulator: how long each step takes; about 3 % of orders fail the review and 2 % are cancelled.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::clock::Moment;
use crate::haoka::goods_on_sale::{Goods, money};
use crate::random::SeededRandom;
use crate::settlement::Settlement;
use crate::shared::Shared;

/// Order status "accepted", the first of every order.
const ACCEPTED: i64 = 999;
const HANDED_OVER: i64 = 1;
const REVIEW_FAILED: i64 = 3;
const SHIPPED: i64 = 4;
const ACTIVATED: i64 = 5;
const SIGNED_FOR: i64 = 6;
/// Photos are required before the order continues.
pub(crate) const PHOTOS_NEEDED: i64 = 7;
const PHOTOS_IN_REVIEW: i64 = 8;
const AWAITING_SHIPMENT: i64 = 13;
const CANCELLED: i64 = 15;

/// Returns the document's name of a status.
fn status_name(status: i64) -> &'static str {
    match status {
        HANDED_OVER => "初审通过",
        REVIEW_FAILED => "审核失败",
        SHIPPED => "已发货",
        ACTIVATED => "已激活",
        SIGNED_FOR => "已签收",
        PHOTOS_NEEDED => "待传照片",
        PHOTOS_IN_REVIEW => "照片审核中",
        AWAITING_SHIPMENT => "待发货",
        CANCELLED => "已取消",
        ACCEPTED => "已受理",
        _ => "未知",
    }
}

/// A change of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Status(i64),
    FirstRecharge,
    Settled,
}

/// The data of the customer and the caller.
#[derive(Debug, Clone)]
pub(crate) struct Application {
    pub(crate) goods: &'static Goods,
    pub(crate) select_phone: String,
    pub(crate) cert_name: String,
    pub(crate) cert_no: String,
    pub(crate) contact_phone: String,
    pub(crate) address: String,
    pub(crate) custom_no: String,
    pub(crate) callback: Option<Arc<str>>,
}

/// One order.
#[derive(Debug, Clone)]
pub(crate) struct Order {
    pub(crate) id: u64,
    pub(crate) key_no: String,
    pub(crate) created: Moment,
    pub(crate) application: Application,
    steps: Vec<(Moment, Step)>,
}

impl Order {
    pub(crate) fn new(shared: &Shared, id: u64, key_no: String, application: Application, now: Moment) -> Self {
        let mut order = Self { id, key_no, created: now, application, steps: vec![(now, Step::Status(ACCEPTED))] };
        let mut random = order.random(shared, "order");
        let mut after = |from: Moment, low: f64, high: f64| from.plus(shared.timing.span(random.seconds(low, high)));
        let reviewed = after(now, 30.0, 120.0);
        order.steps.push((reviewed, Step::Status(HANDED_OVER)));
        let next = after(reviewed, 600.0, 1800.0);
        match order.random(shared, "fate of order").between(0, 99) {
            0..=2 => order.steps.push((next, Step::Status(REVIEW_FAILED))),
            3..=4 => order.steps.push((next, Step::Status(CANCELLED))),
            _ if order.application.goods.upload_photo == 1 => order.steps.push((next, Step::Status(PHOTOS_NEEDED))),
            _ => order.ship(shared, next),
        }
        order
    }

    fn random(&self, shared: &Shared, purpose: &str) -> SeededRandom {
        SeededRandom::new(shared.seed, purpose, &self.id.to_string())
    }

    /// Adds the steps of a successful order, from the warehouse on.
    fn ship(&mut self, shared: &Shared, from: Moment) {
        let mut random = self.random(shared, "shipping");
        let mut at = from;
        self.steps.push((at, Step::Status(AWAITING_SHIPMENT)));
        for (low, high, step) in [
            (7200.0, 21_600.0, Step::Status(SHIPPED)),
            (72_000.0, 172_800.0, Step::Status(SIGNED_FOR)),
            (3600.0, 43_200.0, Step::Status(ACTIVATED)),
            (600.0, 3600.0, Step::FirstRecharge),
            (43_200.0, 86_400.0, Step::Settled),
        ] {
            at = at.plus(shared.timing.span(random.seconds(low, high)));
            self.steps.push((at, step));
        }
    }

    /// Continues the order after photos were sent; returns false if it requires none.
    pub(crate) fn photos(&mut self, shared: &Shared, now: Moment) -> bool {
        if self.status_at(now) != PHOTOS_NEEDED {
            return false;
        }
        self.steps.push((now, Step::Status(PHOTOS_IN_REVIEW)));
        let seconds = self.random(shared, "photos").seconds(300.0, 1200.0);
        self.ship(shared, now.plus(shared.timing.span(seconds)));
        true
    }

    /// Returns the instants from `from` on at which something changes.
    pub(crate) fn changes_from(&self, from: Moment) -> impl Iterator<Item = Moment> {
        // The first status is the response to the application and not a change.
        self.steps.iter().skip(1).map(|(at, _)| *at).filter(move |at| *at >= from)
    }

    pub(crate) fn status_at(&self, at: Moment) -> i64 {
        let past = self.steps.iter().rev().filter(|(when, _)| *when <= at);
        let mut statuses = past.filter_map(|(_, step)| match step {
            Step::Status(status) => Some(*status),
            _ => None,
        });
        statuses.next().unwrap_or(ACCEPTED)
    }

    fn when(&self, step: Step, at: Moment) -> Option<Moment> {
        self.steps.iter().find(|(when, other)| *when <= at && *other == step).map(|(when, _)| *when)
    }

    /// Returns the 26 members of an order as it was at `at`.
    pub(crate) fn row(&self, shared: &Shared, at: Moment) -> Value {
        let (status, from) = (self.status_at(at), &self.application);
        let text = |moment: Option<Moment>| moment.map_or(String::new(), |when| shared.timing.china_text(when));
        let shipped = self.when(Step::Status(SHIPPED), at).is_some();
        let activated = self.when(Step::Status(ACTIVATED), at);
        let recharged = self.when(Step::FirstRecharge, at);
        let settled = self.when(Step::Settled, at);
        let details = self.settlements(shared, activated, settled);
        let reward = details.last().map_or(Value::from(0), |entry| entry["settleReward"].clone());
        let express_no = format!("DEMO{}", self.random(shared, "express").digits(12));
        json!({
            "id": self.id, "goodsId": from.goods.id, "goodsName": from.goods.name, "keyNo": self.key_no,
            "selectPhone": from.select_phone, "certName": from.cert_name, "certNo": from.cert_no,
            "contactPhone": from.contact_phone, "address": from.address, "customNo": from.custom_no,
            "expressName": if shipped { "测试快递" } else { "" },
            "expressNo": if shipped { express_no } else { String::new() },
            "createdAt": shared.timing.china_text(self.created), "status": status, "statusName": status_name(status),
            "applyFailReason": if status == REVIEW_FAILED { "证件信息核验不通过" } else { "" },
            "settleStatus": settle_status(activated, settled), "settleReward": reward, "settleFailReason": "",
            "settleAt": text(settled), "settleDetails": details,
            "firstRechargeStatus": if recharged.is_some() { 2 } else if activated.is_some() { 1 } else { 0 },
            "firstRechargeAt": text(recharged), "firstRechargeMoney": if recharged.is_some() { 50 } else { 0 },
            "flagRemark": "", "activateAt": text(activated),
        })
    }

    /// Returns the ordinary settlement, and the instant payment of goods that have one.
    fn settlements(&self, shared: &Shared, activated: Option<Moment>, settled: Option<Moment>) -> Vec<Value> {
        let Some(since) = activated else { return Vec::new() };
        let entry = |month: i64, status: i64, yuan: f64, at: Moment| {
            json!({"month": month, "settleStatus": status, "settleFailReason": "", "settleReward": money(yuan),
                   "updatedAt": shared.timing.china_text(at)})
        };
        let goods = self.application.goods;
        let status = settle_status(activated, settled);
        let ordinary = match shared.settlement {
            Settlement::Additive => goods.commission - goods.instant,
            Settlement::Inclusive => goods.commission,
        };
        let mut entries = vec![entry(0, status, ordinary, settled.unwrap_or(since))];
        if goods.instant > 0.0 {
            entries.push(entry(-99, 2, goods.instant, since));
        }
        entries
    }
}

/// Returns 1 (unsettled), 3 (pending after activation) or 2 (settled).
fn settle_status(activated: Option<Moment>, settled: Option<Moment>) -> i64 {
    match (activated, settled) {
        (_, Some(_)) => 2,
        (Some(_), None) => 3,
        (None, None) => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Span;
    use crate::haoka::goods_on_sale;
    use crate::shared::testing;

    pub(crate) fn order(shared: &Shared, id: u64, goods: i64) -> Order {
        let application = Application {
            goods: goods_on_sale::find(goods).unwrap(),
            select_phone: "19200000001".to_owned(),
            cert_name: "测试".to_owned(),
            cert_no: "110101199001010000".to_owned(),
            contact_phone: "19200000002".to_owned(),
            address: "测试路1号".to_owned(),
            custom_no: "order1".to_owned(),
            callback: None,
        };
        Order::new(shared, id, format!("QL{id}"), application, shared.timing.now())
    }

    fn courses(shared: &Shared, goods: i64) -> Vec<Vec<i64>> {
        let course = |id| {
            let order = order(shared, id, goods);
            let changes: Vec<Moment> = order.changes_from(order.created).collect();
            assert!(changes.is_sorted());
            changes.iter().map(|at| order.status_at(*at)).collect()
        };
        (0..200).map(course).collect()
    }

    #[test]
    fn most_orders_succeed_and_some_fail() {
        let (shared, _) = testing::shared(&[], true);
        let courses = courses(&shared, 101);
        let good = courses.iter().filter(|course| **course == [1, 13, 4, 6, 5, 5, 5]).count();
        assert!((175..200).contains(&good), "{good}");
        assert!(courses.contains(&vec![1, 3]) && courses.contains(&vec![1, 15]));
    }

    #[test]
    fn commission_is_paid_after_activation_and_twice_for_some_goods() {
        let (shared, _) = testing::shared(&[], true);
        let mut orders = (0..).map(|id| order(&shared, id, 102));
        let order = orders.find(|order| order.changes_from(order.created).count() == 7).unwrap();
        let changes: Vec<Moment> = order.changes_from(order.created).collect();
        let view = |place: usize| order.row(&shared, changes[place]);
        assert_eq!(view(3).as_object().unwrap().len(), 26);
        assert_eq!((&view(3)["settleStatus"], &view(3)["settleDetails"]), (&json!(1), &json!([])));
        assert_eq!((&view(4)["settleStatus"], &view(4)["firstRechargeStatus"]), (&json!(3), &json!(1)));
        assert_eq!((&view(5)["firstRechargeStatus"], &view(5)["firstRechargeMoney"]), (&json!(2), &json!(50)));
        let last = view(6);
        assert_eq!(
            (&last["settleDetails"][0]["month"], &last["settleDetails"][0]["settleReward"]),
            (&json!(0), &json!(100))
        );
        // The top level repeats the instant payment.
        assert_eq!((&last["settleDetails"][1]["month"], &last["settleReward"]), (&json!(-99), &json!(20)));
        assert_eq!((&view(1)["expressNo"], &view(2)["expressName"]), (&json!(""), &json!("测试快递")));
    }

    #[test]
    fn missing_photos_stop_an_order_until_they_are_sent() {
        let (shared, _) = testing::shared(&[], true);
        let mut orders = (0..).map(|id| order(&shared, id, 104));
        let later = shared.timing.now().plus(Span::seconds(86_400 * 30));
        let mut order = orders.find(|order| order.status_at(later) == PHOTOS_NEEDED).unwrap();
        assert!(!order.photos(&shared, shared.timing.now()));
        assert!(order.photos(&shared, later));
        assert!(!order.photos(&shared, later));
        assert_eq!(order.status_at(later), 8);
        assert_eq!(order.status_at(later.plus(Span::seconds(86_400 * 30))), 5);
        assert_eq!(order.changes_from(later).count(), 7);
    }
}
