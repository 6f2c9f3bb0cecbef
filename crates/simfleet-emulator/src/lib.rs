//! A stateful emulator of Linkcard and the V2.0 open API of SIM resellers.
//!
//! All services share one port: Alibaba Cloud Linkcard 2021-05-20 (RPC style, path `/`) and STS 2015-04-01 beside it,
//! and the V2.0 open API, called haoka here (paths below `/openapi/`). Cards have state that changes on emulated time,
//! requests are verified from the raw bytes received, and every kind of failure can be injected.
//!
//! A response depends only on the settings, the seed, the clock and the earlier requests. The emulator shares no code
//! with the client, so that a mistake on one side cannot hide behind the same mistake on the other. It contacts no
//! other host (pushes go to loopback addresses unless [`Builder::push_anywhere`] allows others), writes no file, and
//! changes no state in the background.
//!
//! # Operations
//!
//! | service | operations |
//! | --- | --- |
//! | Linkcard | all 30 of version 2021-05-20: cards, usage, statistics, tags, directional groups, orders, messages |
//! | STS | all 3 of version 2015-04-01: `AssumeRole`, `AssumeRoleWithOIDC`, `GetCallerIdentity` |
//! | ECS metadata | token, role and keys of an instance; a credentials URI |
//! | haoka, cards | `batchShutdown`, `batchRestore`, `querySimAction`, `batchQuerySimStatus`, `batchQuerySimInfo`, `batchQuerySimFlow`, `batchQuerySimMonthFlow`, `batchSubscribe`, `bindMachine`, `setSpeedLimit`, `removeSpeedLimit`, `officialAuthUrl`, `clearRealName`, `simPage`, `simSmsSend`, `simSmsQuery` |
//! | haoka, money | `submitPackageOrder`, `queryOrderPackages`, `queryPackageFlow`, `accountAsset`, `oneLinkToken`, `oneLinkWirelessToken` |
//! | haoka, devices | `queryDeviceFlow`, `deviceSwitchNet` |
//! | haoka, number cards | `goods/list`, `goods/details`, `base/sendCode`, `base/selectNumber`, `order/apply`, `order/search`, `order/searchPage`, `base/uploadCert`, `hk/uploadCert`, `base/config`, `base/ipLocation`, `cbnChongJun/getPromoterLink`, `pretty/numberList`, `/provinces/<provinceCode>.json` |
//!
//! These are all haoka operations whose path is known; a fault rule names one by the last segment of its path.
//!
//! # Pushes
//!
//! Cards subscribed with `batchSubscribe` are checked every emulated hour, and those that changed are pushed to their
//! address; orders with a `callbackUrl` are pushed at every change. A push is a real HTTP POST, signed like a request,
//! and retried if the response is not 200: after 30 minutes and 2 hours (cards), or 2 and 4 hours (orders), in emulated
//! time from the first failure. [`Emulator::pushes`] lists the attempts, [`Emulator::deliver_pushes`] sends what is due
//! on a manual clock, and [`Emulator::push_now`] retries what failed. [`PushLayout`] selects one of the layouts that
//! the sources disagree on.
//!
//! # Time
//!
//! Dates, timestamps and their windows (15 minutes at Linkcard, 10 minutes at haoka) run on the [`Clock`] plus
//! [`Builder::clock_offset`]. Emulated durations are divided by [`Builder::time_scale`]:
//!
//! | what | emulated seconds |
//! | --- | --- |
//! | a live query at Linkcard | 2 to 8 |
//! | lifetime of a polling token | 3600 |
//! | account rate limit of each operation at Linkcard | 20 calls in 1 |
//! | lifetime of a key issued by STS; rate limit of `AssumeRole` | as requested, 3600 by default; 100 calls in 1 |
//! | adding or deleting an address, completion of a numbered request at `GetOperateResult` | 5 to 20 |
//! | an order from payment to completion | 30 |
//! | from submission to action record | 60 to 180 |
//! | from action record to changed card | 30 to 300 |
//! | guard against the same action on the same card | 180 |
//! | live queries of one card at haoka | 3 in 60 |
//! | refresh of haoka's stored records, and the check for pushes | every 3600, counted from the start |
//! | other changes of a card (binding, real name, device switch) | 30 to 300 |
//! | an order from acceptance to shipment, to activation, to settlement | about 4 hours, 2 days, 1 day; monthly commissions every 30 days after that |
//! | guard against another speed limit on the same card | 180 |
//! | order searches | 60 in 60 |
//!
//! With a [`ManualClock`] these advance only when the clock is advanced, including the account's rate limit.
//!
//! # Cards
//!
//! Listed cards ([`Builder::cards`], [`cards_from_json`]) do what their [`Fate`] says. Any other card is generated when
//! a request names it, unless [`Builder::strict`] is set, and (seed, number) decide its properties: most have no
//! faults, about 5 % are multi-network master cards, 3 % fail live queries, 2 % are rejected at submission, 2 % fail at
//! hand-over and 1 % are handed over but never carried out. About 3 % start suspended and 2 % not yet activated; their
//! used flow grows by up to 4 MiB an hour in service.
//!
//! Linkcard's account owns the listed cards and, unless strict, 60 generated ones in every state, so that lists and
//! counts have content; up to 2,000 more are added when requests name them by ICCID. haoka lists 50 others. A card of a
//! list from the start is found by each of its numbers, but not by the MSISDNs of its children; for other cards each
//! number is a card of its own. Both services know a listed card as the same card: stopped at one, it is suspended at
//! the other. Times and past months of generated cards are independent at the two services. [`LinkcardCard`] holds what
//! Linkcard shows, and [`HaokaCard`] what haoka shows.
//! Packages do not expire by themselves while the emulator runs. Both services show the same usage until the volume of a
//! card differs, because it was bought at one of them.
//!
//! Times of generated cards count from midnight (UTC+8) of the day on which the emulator starts, so a restart on the same
//! day shows the same cards. Nothing is kept across a restart.
//!
//! [`Emulator::effects`] counts the changes that were made, and [`Emulator::messages`] lists the messages that were
//! sent.
//!
//! # Orders
//!
//! The seed decides the course of an order, unless its contact phone has the form `199SSSSNNNN`: then the order stays at
//! the order status `NNNN`, and its settlement at the settlement status `SSSS`. `0000` prescribes nothing, and a status
//! that is not documented makes the number an ordinary one. So every documented status can be reached.
//!
//! # Choices where the documents are silent
//!
//! * haoka's rejections are HTTP 200 with code -1 and a Chinese message that names the check: `签名错误`, `时间戳超出允许范围`,
//!   `traceID重复`, `appID不存在`, `缺少请求头`. The real codes are not known.
//! * The action type of a shutdown is 2; only 3, restore, is documented.
//! * Shutdown has the same three-minute guard as restore; the two guards are independent.
//! * Both are rejected, card by card, for cards that are closed (5, `卡板已销户,不可操作`), expired (8, `卡板已失效,不可操作`) or
//!   separated from their device (6, `卡板机卡分离,请先进行机卡绑定`), and accepted in every other status.
//! * The instant payment of an order is paid when the order is activated, unless its contact phone prescribes another
//!   settlement: then it has that status as well.
//! * An order of Linkcard that is not paid has no `PayTime`; only completed and refunded ones have express numbers.
//! * Cards that do not exist are left out of card records, and rejected one by one (`卡号不存在`) in batches.
//! * A Linkcard nonce and a haoka traceID are used up by a request with a valid signature, even if it is rejected
//!   later.
//! * Linkcard responds with HTTP 400 to an invalid request (`IllegalParameter`, or `Missing` and the name of a
//!   parameter, where no specific code is documented) and with HTTP 200 and `linkcard.common.BusinessProcessError` to
//!   a request that does not fit the current state, such as resuming a card in use.
//! * The metadata does not list all of these codes for the operations that use them here: those for a card that is
//!   missing, closed or written wrongly (`CardNotExist`, `CardDestroy`, `IccidFormatError`, `IccidCanNotEmpty`), an
//!   unknown package credential (`CredentialNoNotExist`), a wrong time (`TimeFormatError`), and `IllegalParameter`, also
//!   for a directional group that does not exist.
//! * `SetCardStopRule` rejects cards that are in no pool. No member of a card shows the cap. It stops the card once, when
//!   Linkcard next shows a card whose usage has reached it; a card that is resumed after that stays in use. `AutoRestore`
//!   is only shown: no card is resumed when a month begins, and `PeriodAddFlow` counts on.
//! * A child that a request names by its own ICCID has the state of its master.
//! * `CardPayCount` of an order is its time of payment, as its documented text says, and not the declared number.
//! * `StartDate` and `EndDate` of `ListOrder` are compared with `PayTime` and include both days.
//! * A repeated `SerialNo` gets its first response, even if the request differs otherwise; `0` is a placeholder at
//!   `Renew` and charges each time. `GetOperateResult` does not compare `ResId`.
//! * An add-on is 100 MB. Months are sold up to 12 for every period except yearly packages. A renewal reactivates an
//!   expired card.
//! * Domains that contain `insecure` are high-risk. Addresses that contain `unreachable` cannot be added, and those that
//!   contain `undeletable` cannot be deleted.
//! * Any card can join a directional group and is then a directional card. A file of cards is accepted but not
//!   fetched.
//! * Parameters may be in the query or in the form of every operation.
//! * The account has both shared pools and packages, so no card is rejected for being of the other kind.
//! * A repeated `customNo`, of a package order or a card order, is rejected with the number of the first order.
//! * Responses that no document shows have members of this emulator's own; the first lines of each file in `haoka`
//!   list them.
//! * Carriers carry out actions in the order in which they were planned: a later one never takes effect before an
//!   earlier one.
//! * *Temporary keys* lists the choices for STS.
//! * *Metadata service and credentials URI* lists those of the metadata service.
#![doc = include_str!("sts/guide.md")]
#![doc = include_str!("metadata/guide.md")]

mod admission;
#[cfg(test)]
mod both_services;
mod bounded;
mod builder;
mod card_map;
mod cards;
mod cards_check;
mod cards_error;
mod cards_file;
mod china_time;
mod clock;
mod connections;
mod effects;
mod emulator;
mod fault_effects;
mod fault_operations;
mod faults;
mod fleet_state;
mod gateway;
mod haoka;
mod in_process;
mod issued_keys;
mod json_list;
mod json_objects;
mod linkcard;
mod log;
mod metadata;
mod push;
mod random;
mod rate_limit;
mod request;
mod request_body;
mod response;
mod response_bodies;
mod response_body;
mod server;
mod service_error;
mod services;
mod settlement;
mod shared;
mod sim;
mod sts;
mod sync;
mod used_flow;
mod verify;
mod write_timeout;
pub mod xml;

pub use builder::{Auth, Builder, EmulatorError};
pub use cards::{Card, ChildCard, Fate, HaokaCard, LinkcardCard};
pub use cards_error::CardsError;
pub use cards_file::cards_from_json;
pub use clock::{Clock, ManualClock, SystemClock};
pub use emulator::Emulator;
pub use faults::{Fault, FaultRule, FaultRuleError};
pub use in_process::ConnectionLost;
pub use linkcard::state::messages::SentMessage;
pub use log::{LoggedRequest, Service, SignatureKind};
pub use metadata::settings::Metadata;
pub use push::types::{Push, PushCounts, PushKind, PushLayout, PushOutcome};
pub use settlement::Settlement;
