//! The course of an order: which changes it goes through, and when.
//!
//! The seed decides the course, unless the contact phone of the application prescribes it ([`OrderFate`]).
//!
//! Choices of this emulator: how long each step takes; about 3 % of orders fail the review and 2 % are cancelled; an order
//! that was activated without a first recharge is not settled unless the phone prescribes it; monthly commissions are
//! settled every 30 days; a commission is withdrawn one to two days after it was settled.

use crate::clock::Moment;
use crate::haoka::goods_on_sale::Goods;
use crate::random::SeededRandom;
use crate::shared::Shared;

/// Order status "accepted", the first of every order.
pub(crate) const ACCEPTED: i64 = 999;
const HANDED_OVER: i64 = 1;
const UNDER_REVIEW: i64 = 2;
pub(crate) const REVIEW_FAILED: i64 = 3;
pub(crate) const SHIPPED: i64 = 4;
pub(crate) const ACTIVATED: i64 = 5;
const SIGNED_FOR: i64 = 6;
/// Photos are required before the order continues.
pub(crate) const PHOTOS_NEEDED: i64 = 7;
const PHOTOS_IN_REVIEW: i64 = 8;
const AWAITING_ACTIVATION: i64 = 10;
const CUSTOMER_SERVICE_CALL: i64 = 11;
const AWAITING_SHIPMENT: i64 = 13;
const CANCELLED: i64 = 15;
const CLOSED: i64 = 16;
const DELIVERY_REFUSED: i64 = 17;
pub(crate) const ACTIVATED_WITHOUT_RECHARGE: i64 = 18;
const INVALID: i64 = 9998;
const NOT_KNOWN: i64 = 9999;

/// Every documented order status with a name. Names that no document gives are this emulator's.
const STATUSES: [(i64, &str); 18] = [
    (HANDED_OVER, "初审通过"),
    (UNDER_REVIEW, "审核中"),
    (REVIEW_FAILED, "审核失败"),
    (SHIPPED, "已发货"),
    (ACTIVATED, "已激活"),
    (SIGNED_FOR, "已签收"),
    (PHOTOS_NEEDED, "待传照片"),
    (PHOTOS_IN_REVIEW, "照片审核中"),
    (AWAITING_ACTIVATION, "待激活"),
    (CUSTOMER_SERVICE_CALL, "客服外呼"),
    (AWAITING_SHIPMENT, "待发货"),
    (CANCELLED, "已取消"),
    (CLOSED, "已销户或停机"),
    (DELIVERY_REFUSED, "已拒收"),
    (ACTIVATED_WITHOUT_RECHARGE, "已激活未首充"),
    (ACCEPTED, "已受理"),
    (INVALID, "无效订单"),
    (NOT_KNOWN, "未知"),
];

/// Settlement status "unsettled".
pub(crate) const UNSETTLED: i64 = 1;
pub(crate) const SETTLED: i64 = 2;
pub(crate) const WAITING: i64 = 3;
pub(crate) const SETTLEMENT_FAILED: i64 = 4;
pub(crate) const WITHDRAWN: i64 = 5;

/// Emulated seconds.
const DAY: f64 = 86_400.0;

/// Returns the name of an order status.
pub(crate) fn status_name(status: i64) -> &'static str {
    STATUSES.iter().find(|(known, _)| *known == status).map_or("未知", |(_, name)| name)
}

/// A change of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Status(i64),
    FirstRecharge,
    /// The settlement of a month has a new status. Month 0 is the ordinary settlement.
    Settlement {
        month: i64,
        status: i64,
    },
}

/// What the contact phone of an application prescribes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct OrderFate {
    /// The status at which the order stays.
    status: Option<i64>,
    /// The status at which its settlement stays.
    settlement: Option<i64>,
}

impl OrderFate {
    /// Reads a phone number of the form `199SSSSNNNN`: a settlement status and an order status of four digits each, where
    /// `0000` prescribes nothing. Other numbers prescribe nothing either.
    pub(crate) fn of(phone: &str) -> Self {
        let digits = phone.strip_prefix("199").filter(|digits| digits.len() == 8);
        let number = |text: Option<&str>| text?.parse::<i64>().ok();
        let read = |digits: &str| Some((number(digits.get(..4))?, number(digits.get(4..))?));
        let Some((settlement, status)) = digits.and_then(read) else { return Self::default() };
        let is_known = (0..=WITHDRAWN).contains(&settlement)
            && (status == 0 || STATUSES.iter().any(|(known, _)| *known == status));
        let given = |status| (is_known && status != 0).then_some(status);
        Self { status: given(status), settlement: given(settlement) }
    }

    /// Returns the status of a settlement before its first change.
    pub(crate) fn first_settlement(self) -> i64 {
        if self.settlement == Some(UNSETTLED) { UNSETTLED } else { WAITING }
    }

    /// Returns the status at which the settlement stays, if the phone prescribes one.
    pub(crate) fn last_settlement(self) -> Option<i64> {
        self.settlement
    }

    /// Returns the steps of a shipped order, each with the shortest and the longest time since the step before.
    fn shipped(self, goods: &Goods) -> Vec<(f64, f64, Step)> {
        let status = |low: f64, high: f64, status: i64| (low, high, Step::Status(status));
        let last = self.status.unwrap_or(ACTIVATED);
        let mut steps = Vec::new();
        if last == AWAITING_SHIPMENT {
            return steps;
        }
        steps.push(status(7200.0, 21_600.0, SHIPPED));
        match last {
            SHIPPED => return steps,
            DELIVERY_REFUSED => {
                steps.push(status(72_000.0, 2.0 * DAY, DELIVERY_REFUSED));
                return steps;
            }
            _ => steps.push(status(72_000.0, 2.0 * DAY, SIGNED_FOR)),
        }
        match last {
            SIGNED_FOR => {}
            AWAITING_ACTIVATION => steps.push(status(3600.0, 43_200.0, AWAITING_ACTIVATION)),
            ACTIVATED_WITHOUT_RECHARGE => {
                steps.push(status(3600.0, 43_200.0, ACTIVATED_WITHOUT_RECHARGE));
                if self.settlement.is_some() {
                    steps.extend(self.settlements(goods));
                }
            }
            _ => {
                steps.push(status(3600.0, 43_200.0, ACTIVATED));
                steps.push((600.0, 3600.0, Step::FirstRecharge));
                steps.extend(self.settlements(goods));
            }
        }
        if last == CLOSED {
            steps.push(status(DAY, 2.0 * DAY, CLOSED));
        }
        steps
    }

    fn settlements(self, goods: &Goods) -> Vec<(f64, f64, Step)> {
        let mut steps = Vec::new();
        for (place, month) in goods.settled_months().into_iter().enumerate() {
            let (low, high) = if place == 0 { (DAY / 2.0, DAY) } else { (30.0 * DAY, 30.0 * DAY) };
            let mut push = |low, high, status| steps.push((low, high, Step::Settlement { month, status }));
            match self.settlement {
                Some(UNSETTLED | WAITING) => {}
                Some(SETTLEMENT_FAILED) => push(low, high, SETTLEMENT_FAILED),
                Some(WITHDRAWN) => {
                    push(low, high, SETTLED);
                    push(DAY, 2.0 * DAY, WITHDRAWN);
                }
                _ => push(low, high, SETTLED),
            }
        }
        steps
    }
}

/// An order, as far as its course depends on it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Course {
    pub(crate) id: u64,
    pub(crate) goods: &'static Goods,
    pub(crate) fate: OrderFate,
}

impl Course {
    pub(crate) fn random(&self, shared: &Shared, purpose: &str) -> SeededRandom {
        SeededRandom::new(shared.seed, purpose, &self.id.to_string())
    }

    /// Returns the steps of an order that is accepted at `now`, up to its end or until photos are needed.
    pub(crate) fn start(&self, shared: &Shared, now: Moment) -> Vec<(Moment, Step)> {
        let mut random = self.random(shared, "order");
        let mut after = |from: Moment, low: f64, high: f64| from.plus(shared.timing.span(random.seconds(low, high)));
        let reviewed = after(now, 30.0, 120.0);
        let next = after(reviewed, 600.0, 1800.0);
        let mut steps = vec![(now, Step::Status(ACCEPTED))];
        match self.fate.status {
            Some(ACCEPTED) => return steps,
            Some(INVALID) => {
                steps.push((reviewed, Step::Status(INVALID)));
                return steps;
            }
            _ => steps.push((reviewed, Step::Status(HANDED_OVER))),
        }
        match self.fate.status.or_else(|| self.stop(shared)) {
            Some(HANDED_OVER) => {}
            Some(
                status @ (UNDER_REVIEW
                | REVIEW_FAILED
                | PHOTOS_NEEDED
                | PHOTOS_IN_REVIEW
                | CUSTOMER_SERVICE_CALL
                | CANCELLED
                | NOT_KNOWN),
            ) => steps.push((next, Step::Status(status))),
            _ => steps.extend(self.ship(shared, next)),
        }
        steps
    }

    /// Returns the status at which an order without a prescribed status stops before it is shipped.
    fn stop(&self, shared: &Shared) -> Option<i64> {
        let share = self.random(shared, "fate of order").between(0, 99);
        match share {
            0..=2 if self.fate.settlement.is_none() => Some(REVIEW_FAILED),
            3..=4 if self.fate.settlement.is_none() => Some(CANCELLED),
            _ => (self.goods.upload_photo == 1).then_some(PHOTOS_NEEDED),
        }
    }

    /// Returns the steps after photos were sent at `now`.
    pub(crate) fn photos(&self, shared: &Shared, now: Moment) -> Vec<(Moment, Step)> {
        let mut steps = vec![(now, Step::Status(PHOTOS_IN_REVIEW))];
        let seconds = self.random(shared, "photos").seconds(300.0, 1200.0);
        steps.extend(self.ship(shared, now.plus(shared.timing.span(seconds))));
        steps
    }

    /// Returns the steps from the warehouse on.
    fn ship(&self, shared: &Shared, from: Moment) -> Vec<(Moment, Step)> {
        let mut random = self.random(shared, "shipping");
        let mut at = from;
        let mut steps = vec![(at, Step::Status(AWAITING_SHIPMENT))];
        for (low, high, step) in self.fate.shipped(self.goods) {
            at = at.plus(shared.timing.span(random.seconds(low, high)));
            steps.push((at, step));
        }
        steps
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_phone_prescribes_documented_statuses_only() {
        let fate = |status, settlement| OrderFate { status, settlement };
        assert_eq!(OrderFate::of("19900000016"), fate(Some(16), None));
        assert_eq!(OrderFate::of("19900050000"), fate(None, Some(5)));
        assert_eq!(OrderFate::of("19900049998"), fate(Some(9998), Some(4)));
        for other in
            ["19900000000", "19900000012", "19900060005", "19912345678", "19200000016", "1990000001", "199卡卡ab"]
        {
            assert_eq!(OrderFate::of(other), OrderFate::default(), "{other}");
        }
    }
}
