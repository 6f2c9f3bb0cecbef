//! A stateful stand-in for Linkcard and the V2.0 open API of SIM resellers.
//!
//! All services live on one port: Alibaba Cloud Linkcard 2021-05-20 (RPC style, path `/`) with STS 2015-04-01 beside
//! it, and the V2.0 open API, called haoka here (paths below `/openapi/`). Cards have state that changes on emulated time, requests are verified
//! from the raw bytes received, and anything can be made to go wrong on purpose.
//!
//! Promise: an answer depends only on the settings, the seed, the clock and the requests so far. No client code is
//! shared, so that a mistake on one side cannot hide behind the same mistake on the other.
//! Never: reaches out to any other host (pushes go to loopback addresses unless [`Builder::push_anywhere`] says
//! otherwise), writes a file, or changes state in the background.
//!
//! # Operations
//!
//! | service | operations |
//! | --- | --- |
//! | Linkcard | all 30 of version 2021-05-20: cards, usage, statistics, tags, directional groups, orders, messages |
//! | STS | all 3 of version 2015-04-01: `AssumeRole`, `AssumeRoleWithOIDC`, `GetCallerIdentity` |
//! | haoka, cards | `batchShutdown`, `batchRestore`, `querySimAction`, `batchQuerySimStatus`, `batchQuerySimInfo`, `batchQuerySimFlow`, `batchQuerySimMonthFlow`, `batchSubscribe`, `bindMachine`, `setSpeedLimit`, `removeSpeedLimit`, `officialAuthUrl`, `clearRealName`, `simPage`, `simSmsSend`, `simSmsQuery` |
//! | haoka, money | `submitPackageOrder`, `queryOrderPackages`, `queryPackageFlow`, `accountAsset`, `oneLinkToken`, `oneLinkWirelessToken` |
//! | haoka, devices | `queryDeviceFlow`, `deviceSwitchNet` |
//! | haoka, number cards | `goods/list`, `goods/details`, `base/sendCode`, `base/selectNumber`, `order/apply`, `order/search`, `order/searchPage`, `base/uploadCert`, `hk/uploadCert`, `base/config`, `base/ipLocation`, `cbnChongJun/getPromoterLink`, `pretty/numberList` |
//!
//! That is every haoka operation whose path is known; a fault rule names one by the last segment of its path.
//!
//! # Pushes
//!
//! Cards subscribed with `batchSubscribe` are looked at every emulated hour, and those that changed are pushed to their
//! address; orders with a `callbackUrl` are pushed at every change. A push is a real HTTP POST, signed like a request,
//! and tried again when it is not answered with 200: after 30 minutes and 2 hours (cards), or 2 and 4 hours (orders),
//! in emulated time from the first failure. [`Emulator::pushes`] lists the attempts, [`Emulator::deliver_pushes`] sends
//! what is due on a clock turned by hand, and [`Emulator::push_now`] repeats what failed. [`PushLayout`] chooses among
//! the layouts that the sources disagree on.
//!
//! # Time
//!
//! Dates, timestamps and their windows (15 minutes at Linkcard, 10 minutes at haoka) run on the [`Clock`] plus
//! [`Builder::clock_offset`]. Everything that takes a while in emulated seconds is divided by [`Builder::time_scale`]:
//!
//! | what | emulated seconds |
//! | --- | --- |
//! | a live query at Linkcard | 2 to 8 |
//! | life of a polling token | 3600 |
//! | account quota at Linkcard | 20 calls in 1 |
//! | life of a key issued by STS; quota of `AssumeRole` | as asked for, 3600 by default; 100 calls in 1 |
//! | an address being added or deleted, a numbered request at `GetOperateResult` | 5 to 20 |
//! | an order from payment to completion | 30 |
//! | submission to action record | 60 to 180 |
//! | action record to changed card | 30 to 300 |
//! | guard against the same action on the same card | 180 |
//! | live queries of one card at haoka | 3 in 60 |
//! | refresh of haoka's stored records, and the poll behind pushes | every 3600, counted from the start |
//! | other changes of a card (binding, real name, device switch) | 30 to 300 |
//! | an order from acceptance to shipment, to activation, to settlement | about 4 hours, 2 days, 1 day |
//! | guard against another speed limit on the same card | 180 |
//! | order searches | 60 in 60 |
//!
//! With a [`ManualClock`] these stand still until the clock is turned, the account quota included.
//!
//! # Cards
//!
//! Listed cards ([`Builder::cards`], [`cards_from_json`]) do what their [`Fate`] says. Any other card comes into being
//! when asked for, unless [`Builder::strict`] is set, and (seed, number) decide what it is like: mostly good, about 5 %
//! multi-network master cards, 3 % failing live queries, 2 % rejected at submission, 2 % failed at hand-over and 1 %
//! handed over but never carried out. About 3 % begin suspended and 2 % not yet activated; their used flow grows by up to
//! 4 MiB an hour in service.
//!
//! Linkcard's account owns the listed cards and, unless strict, 60 made-up ones in every state, so that lists and counts
//! have something to show; up to 2,000 more join when they are asked for by ICCID. Both services look at the same card
//! where its numbers were listed: stopped at one, it is suspended at the other. [`LinkcardCard`] says what only Linkcard
//! shows. Packages do not expire by themselves while the emulator runs, and usage stands still.
//!
//! [`Emulator::effects`] counts what was carried out, [`Emulator::messages`] shows what was sent.
//!
//! # Where the documents are silent
//!
//! * haoka's rejections are HTTP 200 with code -1 and a Chinese message that names the check: `签名错误`,
//!   `时间戳超出允许范围`, `traceID重复`, `appID不存在`, `缺少请求头`. Real codes are not known.
//! * The action type of a shutdown is 2; only 3, restore, is documented.
//! * Shutdown has the same three-minute guard as restore, each action for itself.
//! * Cards that do not exist are left out of card records, and rejected one by one (`卡号不存在`) in batches.
//! * A Linkcard nonce and a haoka traceID are used up by a request whose signature is right, whatever comes after.
//! * Linkcard answers HTTP 400 to what is wrong in itself (`IllegalParameter`, or `Missing` and the name of a parameter,
//!   where no code of its own is documented) and HTTP 200 with `linkcard.common.BusinessProcessError` to what does not
//!   fit the state of things, such as resuming a card that works.
//! * A `SerialNo` that comes back gives its first answer, whatever else the request says; `0` is a placeholder at `Renew`
//!   and charges each time. `GetOperateResult` does not compare `ResId`.
//! * An add-on is 100 MB, months are sold up to 12 whatever the period but for yearly packages, and a renewal revives an
//!   expired card.
//! * Domains with `insecure` in them are high-risk, and addresses with `unreachable` in them cannot be added.
//! * Any card can join a directional group and is then a directional card. A file of cards is taken but not fetched.
//! * Parameters may be in the query or in the form, whatever the operation.
//! * The account is a customer of shared pools and of packages, so no card is rejected for being of the other kind.
//! * A repeated `customNo`, of a package order as of a card order, is rejected with the number of the first order.
//! * Answers that no document shows have members of this emulator's own; the head of each file in `haoka` names them.
//! * Carriers carry actions out in the order in which they were planned: a later one never lands before an earlier one.
//! * What STS leaves open is under *Temporary keys*.
#![doc = include_str!("sts/guide.md")]

mod bounded;
mod builder;
mod cards;
mod cards_file;
mod clock;
mod effects;
mod emulator;
mod fault_effects;
mod faults;
mod fleet_state;
mod gateway;
mod haoka;
mod issued_keys;
mod linkcard;
mod log;
mod push;
mod random;
mod rate_limit;
mod request;
mod response;
mod response_bodies;
mod server;
mod service_error;
mod services;
mod shared;
mod sts;
mod sync;
mod verify;
pub mod xml;

pub use builder::{Auth, Builder, EmulatorError};
pub use cards::{Card, ChildCard, Fate, LinkcardCard};
pub use cards_file::{CardsError, cards_from_json};
pub use clock::{Clock, ManualClock, SystemClock};
pub use emulator::Emulator;
pub use faults::{Fault, FaultRule, FaultRuleError};
pub use linkcard::state::messages::SentMessage;
pub use log::{LoggedRequest, Service, SignatureKind};
pub use push::types::{Push, PushCounts, PushKind, PushLayout, PushOutcome};
