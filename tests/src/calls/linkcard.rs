//! A sample request of every Linkcard operation, and the resources that the requests need.
//!
//! Keyed writes carry their key; [`keyless_add_directional_address`] and [`keyless_delete_directional_address`] do not.

use linkcard_client::requests;
use simfleet::Linkcard;
use simfleet_runtime::OpenText;

/// A multi-network master card in use, of a directional package, with the tags `first` and `second`.
pub const ICCID: &str = "89860000000000000001";
/// The children of [`ICCID`].
pub const CHILDREN: [&str; 2] = ["89860100000000000001", "89860300000000000001"];
/// A card that its owner stopped.
pub const STOPPED: &str = "89860000000000000002";
/// A card that was stopped because it was moved to another device.
pub const MOVED: &str = "89860000000000000003";
/// A card in its silent period, with a shared package.
pub const WAITING: &str = "89860000000000000004";
/// An address of [`ExistingResources::group`].
pub const ADDRESS: &str = "*.example.com";
/// The month of the requests that need one; the clock of the tests shows the same month.
pub const MONTH: &str = "202411";

/// The sender of the sample requests, which belong to no client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NoClient;

linkcard_client::linkcard_operations!(NoClient);

/// The resources that the requests refer to.
#[derive(Clone, Debug)]
pub struct ExistingResources {
    /// A directional group with [`ADDRESS`], to which [`ICCID`] belongs.
    pub group: i64,
    /// Credential of [`WAITING`].
    pub credential: String,
    /// A renewal of [`WAITING`].
    pub order: String,
}

impl ExistingResources {
    /// Returns ids of resources that do not exist, for requests that need not succeed.
    pub fn placeholders() -> Self {
        Self { group: 1, credential: "made-up".to_owned(), order: "made-up".to_owned() }
    }

    /// Creates the resources.
    ///
    /// # Errors
    ///
    /// The message of the first failure.
    pub async fn create(client: &Linkcard) -> Result<Self, String> {
        macro_rules! data {
            ($expression:expr) => {{
                let answer =
                    client.send($expression).await.map_err(|error| format!("{}: {error}", stringify!($expression)))?;
                let answer = answer.answer;
                answer.data.clone().ok_or_else(|| format!("{}: {answer:?}", stringify!($expression)))?
            }};
        }
        let group = data!(client.add_directional_group().group_name("made"));
        let existing = Self { group, ..Self::placeholders() };
        let text = existing.group();
        data!(add_address(&text, ADDRESS).serial_no("made-address"));
        data!(
            client
                .add_card_to_directional_group()
                .group_id(text.as_str())
                .iccid_list([ICCID])
                .add_type("NEW")
                .serial_no("made-cards")
                .api_product("Linkcard")
        );
        let card = data!(client.get_card_detail().iccid(WAITING)).vsim_card_info.ok_or("a card without record")?;
        let order = data!(client.renew().iccid(WAITING).serial_no("made-order").recharge_type("STANDARD").buy_num(1));
        Ok(Self {
            group,
            credential: card.credential_no.ok_or("a card without credential")?,
            order: order.order_no.ok_or("a renewal without order")?,
        })
    }

    /// Returns the id of the group as text, which most operations expect.
    pub fn group(&self) -> String {
        self.group.to_string()
    }
}

fn add_address(group: &str, address: &str) -> requests::AddDirectionalAddress<NoClient> {
    NoClient
        .add_directional_address()
        .group_id(group)
        .address(address)
        .address_type(linkcard_client::types::AddressType::from_text("Domain"))
        .source("user_defined")
}

/// Returns a request for `AddDirectionalAddress` without its idempotency key.
pub fn keyless_add_directional_address(existing: &ExistingResources) -> requests::AddDirectionalAddress<NoClient> {
    add_address(&existing.group(), "a.example.com")
}

/// Returns a request for `DeleteDirectionalAddress` without its idempotency key.
pub fn keyless_delete_directional_address(
    existing: &ExistingResources,
) -> requests::DeleteDirectionalAddress<NoClient> {
    NoClient.delete_directional_address().group_id(existing.group()).address(ADDRESS)
}

/// Calls a macro with all sample requests, each as `rust_name RequestType |client, existing| { request }`.
#[macro_export]
macro_rules! linkcard_calls {
    ($each:ident) => {
        $each! {
            add_card_to_directional_group AddCardToDirectionalGroup |client, existing| {
                client.add_card_to_directional_group().group_id(existing.group()).iccid_list([ICCID, WAITING])
                    .add_type("TRANSFER").serial_no("key-1").api_product("Linkcard")
            }
            add_directional_address AddDirectionalAddress |_client, existing| {
                add_address(&existing.group(), "a.example.com").serial_no("key-2")
            }
            add_directional_card AddDirectionalCard |client, existing| {
                client.add_directional_card().group_id(existing.group()).upload_method("TAG").upload_type("ALL")
                    .tag_list(["1"])
            }
            add_directional_group AddDirectionalGroup |client, _existing| {
                client.add_directional_group().group_name("another")
            }
            add_tags_to_card AddTagsToCard |client, _existing| {
                client.add_tags_to_card().iccid(ICCID).tag_name_list(["x", "y"])
            }
            batch_add_directional_address BatchAddDirectionalAddress |client, existing| {
                client.batch_add_directional_address().group_id(existing.group).address_type("Domain")
                    .source("user_defined").list_address(["b.example.com", "c.example.com"])
            }
            delete_directional_address DeleteDirectionalAddress |client, existing| {
                client.delete_directional_address().group_id(existing.group()).address(ADDRESS).serial_no("key-3")
            }
            delete_directional_group DeleteDirectionalGroup |client, existing| {
                client.delete_directional_group().group_id(existing.group())
            }
            force_activation ForceActivation |client, _existing| {
                client.force_activation().iccid(WAITING)
            }
            get_card_detail GetCardDetail |client, _existing| {
                client.get_card_detail().iccid(ICCID).show_psim(true)
            }
            get_card_flow_info GetCardFlowInfo |client, _existing| {
                client.get_card_flow_info().iccid(ICCID)
            }
            get_card_latest_flow GetCardLatestFlow |client, _existing| {
                client.get_card_latest_flow().iccid(ICCID)
            }
            get_card_real_status GetCardRealStatus |client, _existing| {
                client.get_card_real_status().iccid(STOPPED)
            }
            get_card_status_statistics GetCardStatusStatistics |client, _existing| {
                client.get_card_status_statistics()
            }
            get_credential_pool_statistics GetCredentialPoolStatistics |client, existing| {
                client.get_credential_pool_statistics().credential_no(&existing.credential).date(MONTH)
            }
            get_operate_result GetOperateResult |client, existing| {
                client.get_operate_result().res_id(existing.group()).serial_no("made-cards")
            }
            get_real_name_status GetRealNameStatus |client, _existing| {
                client.get_real_name_status().iccid(STOPPED)
            }
            get_sim_card_state_distribution GetSimCardStateDistribution |client, _existing| {
                client.get_sim_card_state_distribution().date(MONTH)
            }
            list_card_info ListCardInfo |client, _existing| {
                client.list_card_info().page_no(1).page_size(10).iccid(ICCID)
            }
            list_directional_address ListDirectionalAddress |client, existing| {
                client.list_directional_address().group_id(existing.group()).page_no(1).page_size(10)
            }
            list_directional_detail ListDirectionalDetail |client, _existing| {
                client.list_directional_detail().iccid(ICCID).page_no(1).page_size(10)
            }
            list_order ListOrder |client, existing| {
                client.list_order().page_no(1).page_size(10).order_id(&existing.order)
            }
            rebind_resume_single_card RebindResumeSingleCard |client, _existing| {
                client.rebind_resume_single_card().iccid(MOVED)
            }
            renew Renew |client, _existing| {
                client.renew().iccid(WAITING).serial_no("key-4").recharge_type("STANDARD").buy_num(2)
            }
            resume_single_card ResumeSingleCard |client, _existing| {
                client.resume_single_card().iccid(STOPPED)
            }
            send_message SendMessage |client, _existing| {
                client.send_message().task_name("task").message_template_id(1).message_send_time(0)
                    .msisdns(["1064000000001"])
            }
            set_card_stop_rule SetCardStopRule |client, _existing| {
                client.set_card_stop_rule().iccid(WAITING).flow_limit(100).auto_restore(true)
            }
            stop_single_card StopSingleCard |client, _existing| {
                client.stop_single_card().iccid(ICCID)
            }
            update_auto_recharge_switch UpdateAutoRechargeSwitch |client, _existing| {
                client.update_auto_recharge_switch().iccid(ICCID).open(true)
            }
            verify_iot_card VerifyIotCard |client, _existing| {
                client.verify_iot_card().iccid(ICCID)
            }
        }
    };
}

macro_rules! functions {
    ($($name:ident $request:ident |$client:ident, $existing:ident| $expression:block)*) => {
        $(
            #[doc = concat!("Returns the sample request for `", stringify!($request), "`.")]
            pub fn $name($existing: &ExistingResources) -> requests::$request<NoClient> {
                let $client = &NoClient;
                $expression
            }
        )*
    };
}

linkcard_calls!(functions);
