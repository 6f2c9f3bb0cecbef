//! An order of a number card: its state at any instant.
//!
//! The whole course is decided when the order is accepted. Only missing photos stop it, and sending them continues it.
//! The state at an instant never changes.

use std::sync::Arc;

use serde_json::{Value, json};

use super::order_course::{
    ACCEPTED, ACTIVATED, ACTIVATED_WITHOUT_RECHARGE, Course, OrderFate, PHOTOS_NEEDED, REVIEW_FAILED, SETTLED,
    SETTLEMENT_FAILED, SHIPPED, Step, UNSETTLED, WITHDRAWN, status_name,
};
use crate::clock::Moment;
use crate::haoka::goods_on_sale::{Goods, money};
use crate::settlement::Settlement;
use crate::shared::Shared;

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
        let mut order = Self { id, key_no, created: now, application, steps: Vec::new() };
        order.steps = order.course().start(shared, now);
        order
    }

    fn course(&self) -> Course {
        let Application { goods, contact_phone, .. } = &self.application;
        Course { id: self.id, goods, fate: OrderFate::of(contact_phone) }
    }

    /// Continues the order after photos were sent; returns false if it requires none.
    pub(crate) fn photos(&mut self, shared: &Shared, now: Moment) -> bool {
        if self.status_at(now) != PHOTOS_NEEDED {
            return false;
        }
        self.steps.extend(self.course().photos(shared, now));
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

    /// Returns the latest status of the settlement of a month, and when it began.
    fn settlement(&self, wanted: i64, at: Moment) -> Option<(Moment, i64)> {
        let past = self.steps.iter().rev().filter(|(when, _)| *when <= at);
        past.filter_map(|(when, step)| match step {
            Step::Settlement { month, status } if *month == wanted => Some((*when, *status)),
            _ => None,
        })
        .next()
    }

    /// Returns the 26 members of an order as it was at `at`.
    pub(crate) fn row(&self, shared: &Shared, at: Moment) -> Value {
        let (status, from) = (self.status_at(at), &self.application);
        let text = |moment: Option<Moment>| moment.map_or(String::new(), |when| shared.timing.china_text(when));
        let shipped = self.when(Step::Status(SHIPPED), at).is_some();
        let activated = [ACTIVATED, ACTIVATED_WITHOUT_RECHARGE].map(|status| self.when(Step::Status(status), at));
        let activated = activated.into_iter().flatten().next();
        let recharged = self.when(Step::FirstRecharge, at);
        // The order as a whole is settled with its last month.
        let month = from.goods.settled_months().pop().unwrap_or_default();
        let settled = self.when(Step::Settlement { month, status: SETTLED }, at);
        let settle_status = match (activated, self.settlement(month, at)) {
            (None, _) => UNSETTLED,
            (Some(_), None) => self.course().fate.first_settlement(),
            (Some(_), Some((_, status))) => status,
        };
        let details = self.settlements(shared, activated, at);
        let reward = details.last().map_or(Value::from(0), |entry| entry["settleReward"].clone());
        let express_no = format!("DEMO{}", self.course().random(shared, "express").digits(12));
        json!({
            "id": self.id, "goodsId": from.goods.id, "goodsName": from.goods.name, "keyNo": self.key_no,
            "selectPhone": from.select_phone, "certName": from.cert_name, "certNo": from.cert_no,
            "contactPhone": from.contact_phone, "address": from.address, "customNo": from.custom_no,
            "expressName": if shipped { "测试快递" } else { "" },
            "expressNo": if shipped { express_no } else { String::new() },
            "createdAt": shared.timing.china_text(self.created), "status": status, "statusName": status_name(status),
            "applyFailReason": if status == REVIEW_FAILED { "证件信息核验不通过" } else { "" },
            "settleStatus": settle_status, "settleReward": reward, "settleFailReason": fail_reason(settle_status),
            "settleAt": text(settled), "settleDetails": details,
            "firstRechargeStatus": if recharged.is_some() { 2 } else if activated.is_some() { 1 } else { 0 },
            "firstRechargeAt": text(recharged), "firstRechargeMoney": if recharged.is_some() { 50 } else { 0 },
            "flagRemark": "", "activateAt": text(activated),
        })
    }

    /// Returns the ordinary settlement or those of the months, and the instant payment of goods that have one.
    fn settlements(&self, shared: &Shared, activated: Option<Moment>, at: Moment) -> Vec<Value> {
        let Some(since) = activated else { return Vec::new() };
        let entry = |month: i64, status: i64, yuan: f64, at: Moment| {
            json!({"month": month, "settleStatus": status, "settleFailReason": fail_reason(status),
                   "settleReward": money(yuan), "updatedAt": shared.timing.china_text(at)})
        };
        let goods = self.application.goods;
        let ordinary = match shared.settlement {
            Settlement::Additive => goods.commission - goods.instant,
            Settlement::Inclusive => goods.commission,
        };
        let months = goods.settled_months();
        let each = ordinary / months.len().max(1) as f64;
        let first = (since, self.course().fate.first_settlement());
        let row = |month: i64| {
            let (when, status) = self.settlement(month, at).unwrap_or(first);
            entry(month, status, each, when)
        };
        let mut entries: Vec<Value> = months.into_iter().map(row).collect();
        if goods.instant > 0.0 {
            let (when, status) = self.instant_payment(since, at);
            entries.push(entry(-99, status, goods.instant, when));
        }
        entries
    }

    /// Returns the status of the instant payment of an order that was activated at `activated`, and when it began. It is
    /// paid at the activation, unless the contact phone prescribes another settlement.
    fn instant_payment(&self, activated: Moment, at: Moment) -> (Moment, i64) {
        let Some(last) = self.course().fate.last_settlement() else { return (activated, SETTLED) };
        if last != WITHDRAWN {
            return (activated, last);
        }
        let withdrawn = |month: i64| self.when(Step::Settlement { month, status: WITHDRAWN }, at);
        let first = self.application.goods.settled_months().into_iter().find_map(withdrawn);
        first.map_or((activated, SETTLED), |when| (when, WITHDRAWN))
    }
}

/// Returns the reason of a failed settlement.
fn fail_reason(settle_status: i64) -> &'static str {
    if settle_status == SETTLEMENT_FAILED { "首充金额未达到要求" } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Span;
    use crate::haoka::goods_on_sale;
    use crate::shared::testing;

    fn order(shared: &Shared, id: u64, goods: i64) -> Order {
        called(shared, id, goods, "19200000002")
    }

    fn called(shared: &Shared, id: u64, goods: i64, contact_phone: &str) -> Order {
        let application = Application {
            goods: goods_on_sale::find(goods).unwrap(),
            select_phone: "19200000001".to_owned(),
            cert_name: "测试".to_owned(),
            cert_no: "110101199001010000".to_owned(),
            contact_phone: contact_phone.to_owned(),
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
        assert_eq!(order.changes_from(later).count(), 9);
    }

    /// Returns what an order shows at its end, and the statuses that it went through.
    fn end(contact_phone: &str, goods: i64) -> (Value, Vec<i64>) {
        let (shared, _) = testing::shared(&[], true);
        let order = called(&shared, 7, goods, contact_phone);
        let changes: Vec<Moment> = order.changes_from(order.created).collect();
        let mut statuses: Vec<i64> = changes.iter().map(|at| order.status_at(*at)).collect();
        statuses.dedup();
        (order.row(&shared, changes.last().copied().unwrap_or(order.created)), statuses)
    }

    #[test]
    fn the_contact_phone_prescribes_where_the_order_stays() {
        for (phone, statuses) in [
            ("19900000999", &[][..]),
            ("19900009998", &[9998]),
            ("19900000001", &[1]),
            ("19900000002", &[1, 2]),
            ("19900000008", &[1, 8]),
            ("19900000013", &[1, 13]),
            ("19900000010", &[1, 13, 4, 6, 10]),
            ("19900000016", &[1, 13, 4, 6, 5, 16]),
            ("19900000017", &[1, 13, 4, 17]),
            ("19900000018", &[1, 13, 4, 6, 18]),
        ] {
            assert_eq!(end(phone, 104).1, statuses, "{phone}");
        }
        let without_recharge = end("19900000018", 101).0;
        assert_ne!(without_recharge["activateAt"], "");
        assert_eq!(
            (&without_recharge["firstRechargeStatus"], &without_recharge["settleStatus"]),
            (&json!(1), &json!(3))
        );
    }

    #[test]
    fn the_contact_phone_prescribes_the_settlement() {
        for (phone, status, entry, reason) in [
            ("19900010000", 1, 1, ""),
            ("19900020005", 2, 2, ""),
            ("19900030005", 3, 3, ""),
            ("19900040000", 4, 4, "首充金额未达到要求"),
            ("19900050018", 5, 5, ""),
        ] {
            let order = end(phone, 102).0;
            assert_eq!(
                (&order["settleStatus"], &order["settleFailReason"]),
                (&json!(status), &json!(reason)),
                "{phone}"
            );
            for place in [0, 1] {
                assert_eq!(order["settleDetails"][place]["settleStatus"], json!(entry), "{phone}");
            }
            assert_eq!((&order["settleDetails"][1]["month"], &order["settleReward"]), (&json!(-99), &json!(20)));
        }
    }

    #[test]
    fn monthly_commissions_have_an_entry_for_each_month() {
        let (shared, _) = testing::shared(&[], true);
        let order = called(&shared, 7, 104, "19900000005");
        let changes: Vec<Moment> = order.changes_from(order.created).collect();
        let view = |back: usize| order.row(&shared, changes[changes.len() - back]);
        let states = |row: &Value| -> Vec<(i64, i64)> {
            let entries = row["settleDetails"].as_array().unwrap();
            let number = |entry: &Value, name: &str| entry[name].as_i64().unwrap();
            entries.iter().map(|entry| (number(entry, "month"), number(entry, "settleStatus"))).collect()
        };
        assert_eq!((states(&view(3)), &view(3)["settleStatus"]), (vec![(1, 2), (2, 3), (3, 3)], &json!(3)));
        assert_eq!((states(&view(1)), &view(1)["settleStatus"]), (vec![(1, 2), (2, 2), (3, 2)], &json!(2)));
        assert_eq!(view(1)["settleDetails"][2]["settleReward"], 20);
    }
}
