//! A sample call of every Linkcard operation, and what must have been made at the service before.
//!
//! Promise: keyed writes carry their key here; [`keyless_add_directional_address`] and its neighbour leave it out.

use linkcard_client::requests;
use simfleet::Linkcard;
use simfleet_runtime::OpenText;

/// A multi-network master card in use, of a directional package, with the tags `first` and `second`.
pub const ICCID: &str = "89860000000000000001";
/// The children of [`ICCID`].
pub const CHILDREN: [&str; 2] = ["89860100000000000001", "89860300000000000001"];
/// A card that was stopped by its owner.
pub const STOPPED: &str = "89860000000000000002";
/// A card that was stopped because it changed its device.
pub const MOVED: &str = "89860000000000000003";
/// A card in its silent period, with a shared package.
pub const WAITING: &str = "89860000000000000004";
/// An address of the made group.
pub const ADDRESS: &str = "*.example.com";
/// A month of the calls that ask for one, and what the clock of the tests shows.
pub const MONTH: &str = "202411";

/// Makes the sample calls, which belong to no client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sample;

linkcard_client::linkcard_operations!(Sample);

/// What the calls refer to.
#[derive(Clone, Debug)]
pub struct Made {
    /// A directional group with [`ADDRESS`], to which [`ICCID`] belongs.
    pub group: i64,
    /// Credential of [`WAITING`].
    pub credential: String,
    /// A renewal of [`WAITING`].
    pub order: String,
}

impl Made {
    /// Numbers that nothing stands behind, for calls that need not succeed.
    pub fn nothing() -> Self {
        Self { group: 1, credential: "made-up".to_owned(), order: "made-up".to_owned() }
    }

    /// Makes what the calls refer to.
    ///
    /// # Errors
    ///
    /// The text of the first failure.
    pub async fn at(client: &Linkcard) -> Result<Self, String> {
        macro_rules! data {
            ($call:expr) => {{
                let answer = client.send($call).await.map_err(|error| format!("{}: {error}", stringify!($call)))?;
                let answer = answer.answer;
                answer.data.clone().ok_or_else(|| format!("{}: {answer:?}", stringify!($call)))?
            }};
        }
        let group = data!(client.add_directional_group().group_name("made"));
        let made = Self { group, ..Self::nothing() };
        let text = made.group();
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

    /// The group as text, which most operations take.
    pub fn group(&self) -> String {
        self.group.to_string()
    }
}

fn add_address(group: &str, address: &str) -> requests::AddDirectionalAddress<Sample> {
    Sample
        .add_directional_address()
        .group_id(group)
        .address(address)
        .address_type(linkcard_client::types::AddressType::from_text("Domain"))
        .source("user_defined")
}

/// A keyed write without its key.
pub fn keyless_add_directional_address(made: &Made) -> requests::AddDirectionalAddress<Sample> {
    add_address(&made.group(), "a.example.com")
}

/// A keyed write without its key.
pub fn keyless_delete_directional_address(made: &Made) -> requests::DeleteDirectionalAddress<Sample> {
    Sample.delete_directional_address().group_id(made.group()).address(ADDRESS)
}

/// The calls: `rust_name Builder |client, made| { call }` each.
#[macro_export]
macro_rules! linkcard_calls {
    ($each:ident) => {
        $each! {
            add_card_to_directional_group AddCardToDirectionalGroup |client, made| {
                client.add_card_to_directional_group().group_id(made.group()).iccid_list([ICCID, WAITING])
                    .add_type("TRANSFER").serial_no("key-1").api_product("Linkcard")
            }
            add_directional_address AddDirectionalAddress |_client, made| {
                add_address(&made.group(), "a.example.com").serial_no("key-2")
            }
            add_directional_card AddDirectionalCard |client, made| {
                client.add_directional_card().group_id(made.group()).upload_method("TAG").upload_type("ALL")
                    .tag_list(["1"])
            }
            add_directional_group AddDirectionalGroup |client, _made| {
                client.add_directional_group().group_name("another")
            }
            add_tags_to_card AddTagsToCard |client, _made| {
                client.add_tags_to_card().iccid(ICCID).tag_name_list(["x", "y"])
            }
            batch_add_directional_address BatchAddDirectionalAddress |client, made| {
                client.batch_add_directional_address().group_id(made.group).address_type("Domain")
                    .source("user_defined").list_address(["b.example.com", "c.example.com"])
            }
            delete_directional_address DeleteDirectionalAddress |client, made| {
                client.delete_directional_address().group_id(made.group()).address(ADDRESS).serial_no("key-3")
            }
            delete_directional_group DeleteDirectionalGroup |client, made| {
                client.delete_directional_group().group_id(made.group())
            }
            force_activation ForceActivation |client, _made| {
                client.force_activation().iccid(WAITING)
            }
            get_card_detail GetCardDetail |client, _made| {
                client.get_card_detail().iccid(ICCID).show_psim(true)
            }
            get_card_flow_info GetCardFlowInfo |client, _made| {
                client.get_card_flow_info().iccid(ICCID)
            }
            get_card_latest_flow GetCardLatestFlow |client, _made| {
                client.get_card_latest_flow().iccid(ICCID)
            }
            get_card_real_status GetCardRealStatus |client, _made| {
                client.get_card_real_status().iccid(STOPPED)
            }
            get_card_status_statistics GetCardStatusStatistics |client, _made| {
                client.get_card_status_statistics()
            }
            get_credential_pool_statistics GetCredentialPoolStatistics |client, made| {
                client.get_credential_pool_statistics().credential_no(&made.credential).date(MONTH)
            }
            get_operate_result GetOperateResult |client, made| {
                client.get_operate_result().res_id(made.group()).serial_no("made-cards")
            }
            get_real_name_status GetRealNameStatus |client, _made| {
                client.get_real_name_status().iccid(STOPPED)
            }
            get_sim_card_state_distribution GetSimCardStateDistribution |client, _made| {
                client.get_sim_card_state_distribution().date(MONTH)
            }
            list_card_info ListCardInfo |client, _made| {
                client.list_card_info().page_no(1).page_size(10).iccid(ICCID)
            }
            list_directional_address ListDirectionalAddress |client, made| {
                client.list_directional_address().group_id(made.group()).page_no(1).page_size(10)
            }
            list_directional_detail ListDirectionalDetail |client, _made| {
                client.list_directional_detail().iccid(ICCID).page_no(1).page_size(10)
            }
            list_order ListOrder |client, made| {
                client.list_order().page_no(1).page_size(10).order_id(&made.order)
            }
            rebind_resume_single_card RebindResumeSingleCard |client, _made| {
                client.rebind_resume_single_card().iccid(MOVED)
            }
            renew Renew |client, _made| {
                client.renew().iccid(WAITING).serial_no("key-4").recharge_type("STANDARD").buy_num(2)
            }
            resume_single_card ResumeSingleCard |client, _made| {
                client.resume_single_card().iccid(STOPPED)
            }
            send_message SendMessage |client, _made| {
                client.send_message().task_name("task").message_template_id(1).message_send_time(0)
                    .msisdns(["1064000000001"])
            }
            set_card_stop_rule SetCardStopRule |client, _made| {
                client.set_card_stop_rule().iccid(ICCID).flow_limit(100).auto_restore(true)
            }
            stop_single_card StopSingleCard |client, _made| {
                client.stop_single_card().iccid(ICCID)
            }
            update_auto_recharge_switch UpdateAutoRechargeSwitch |client, _made| {
                client.update_auto_recharge_switch().iccid(ICCID).open(true)
            }
            verify_iot_card VerifyIotCard |client, _made| {
                client.verify_iot_card().iccid(ICCID)
            }
        }
    };
}

macro_rules! functions {
    ($($name:ident $builder:ident |$client:ident, $made:ident| $call:block)*) => {
        $(
            #[doc = concat!("The sample call of `", stringify!($builder), "`.")]
            pub fn $name($made: &Made) -> requests::$builder<Sample> {
                let $client = &Sample;
                $call
            }
        )*
    };
}

linkcard_calls!(functions);
