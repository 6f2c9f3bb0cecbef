//! A sample call of every haoka operation, and what must have been made at the service before.

use haoka_client::{requests, types};
use simfleet::Haoka;
use simfleet_runtime::Upload;

/// A card in service.
pub const SIM: &str = "19200000001";
/// A card that was separated from its device.
pub const SEPARATED: &str = "19200000002";
/// A card that was suspended; [`Made::at`] has it restored and its speed limited.
pub const SUSPENDED: &str = "19200000003";
/// A device.
pub const DEVICE: &str = "9176069816";
/// Where pushes go when nothing listens: the port for discarding.
pub const NOWHERE: &str = "http://127.0.0.1:9/";

/// Makes the sample calls, which belong to no client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sample;

haoka_client::haoka_operations!(Sample);

/// What the calls refer to.
#[derive(Clone, Debug)]
pub struct Made {
    /// An order, whose `customNo` is `made0001`.
    pub order: String,
    /// An order that waits for photographs.
    pub without_photos: String,
    /// Serial number of a restoration of [`SUSPENDED`] that is over.
    pub serial: String,
}

impl Made {
    /// Numbers that nothing stands behind, for calls that need not succeed.
    pub fn nothing() -> Self {
        let made_up = || "made-up".to_owned();
        Self { order: made_up(), without_photos: made_up(), serial: made_up() }
    }

    /// Makes what the calls refer to. The calls are sent once, through the client's pipeline; `advance` moves the
    /// service's clock by so many seconds.
    ///
    /// # Errors
    ///
    /// The text of the first failure.
    pub async fn at(client: &Haoka, advance: impl Fn(u64)) -> Result<Self, String> {
        let failed = |error: &dyn std::fmt::Display| error.to_string();
        let mut keys = Vec::new();
        // Orders for photographs may fail their review, so that there are some more of them.
        for (goods, custom_no) in [("101", "made0001"), ("104", "made0002"), ("104", "made0003"), ("104", "made0004")] {
            let answer = client.send(order(goods, custom_no)).await.map_err(|error| failed(&error))?.answer;
            let key = answer.data.as_ref().and_then(|data| data.get("keyNo")?.as_str());
            keys.push(key.ok_or_else(|| format!("an order without number: {answer:?}"))?.to_owned());
        }
        let batch = client.batch_restore().sim_nos([SUSPENDED]).send().await.map_err(|error| failed(&error))?;
        let serial = batch.answer.data.and_then(|data| data.serial_number).ok_or("a batch without number")?;
        let slow = client.set_speed_limit().sim_no(SUSPENDED).speed_code(types::SpeedCode::Mbps1);
        slow.send().await.map_err(|error| failed(&error))?;
        advance(1800);
        let found = client.order_search().key_nos(keys.clone()).send().await.map_err(|error| failed(&error))?;
        let orders = found.answer.data.map(|data| data.list).unwrap_or_default();
        let waits = |order: &&types::Order| order.status == Some(types::OrderStatus::PhotosNeeded);
        let waiting = orders.iter().find(waits).and_then(|order| order.key_no.clone());
        let without_photos = waiting.ok_or_else(|| format!("no order waits for photographs: {orders:?}"))?;
        Ok(Self { order: keys.swap_remove(0), without_photos, serial })
    }
}

fn order(goods: &str, custom_no: &str) -> requests::OrderApply<Sample> {
    Sample
        .order_apply()
        .goods_id(goods)
        .promo_code("p1")
        .cert_name("测试")
        .cert_id("110101199001010000")
        .contract_phone("19200000009")
        .address("测试路1号")
        .custom_no(custom_no)
}

/// The calls: `rust_name Builder |client, made| { call }` each.
#[macro_export]
macro_rules! haoka_calls {
    ($each:ident) => {
        $each! {
            account_asset AccountAsset |client, _made| { client.account_asset() }
            base_config BaseConfig |client, _made| { client.base_config().promo_code("p1") }
            base_ip_location BaseIpLocation |client, _made| { client.base_ip_location().ip("192.0.2.7") }
            base_upload_cert BaseUploadCert |client, made| {
                client.base_upload_cert().key_no(&made.without_photos).front_image("https://example.com/front.jpg")
                    .back_image("https://example.com/back.jpg").head_image("https://example.com/head.jpg")
            }
            batch_query_sim_flow BatchQuerySimFlow |client, _made| { client.batch_query_sim_flow().sim_nos([SIM]) }
            batch_query_sim_info BatchQuerySimInfo |client, _made| { client.batch_query_sim_info().sim_nos([SIM]) }
            batch_query_sim_month_flow BatchQuerySimMonthFlow |client, _made| {
                client.batch_query_sim_month_flow().sim_nos([SIM]).month("202411")
            }
            batch_query_sim_status BatchQuerySimStatus |client, _made| {
                client.batch_query_sim_status().sim_nos([SIM])
            }
            batch_restore BatchRestore |client, _made| { client.batch_restore().sim_nos([SIM]).remark("paid") }
            batch_shutdown BatchShutdown |client, _made| { client.batch_shutdown().sim_nos([SIM]).remark("unpaid") }
            batch_subscribe BatchSubscribe |client, _made| {
                client.batch_subscribe().sim_nos([SIM]).update_status(types::SubscribeSwitch::Subscribe)
                    .subscribe_url(NOWHERE)
            }
            bind_machine BindMachine |client, _made| { client.bind_machine().sim_no(SEPARATED) }
            cbn_chong_jun_get_promoter_link CbnChongJunGetPromoterLink |client, _made| {
                client.cbn_chong_jun_get_promoter_link()
                    .extra(std::collections::BTreeMap::from([("phone".to_owned(), "19200000009".to_owned())]))
            }
            clear_real_name ClearRealName |client, _made| { client.clear_real_name().sim_no(SIM) }
            device_switch_net DeviceSwitchNet |client, _made| {
                client.device_switch_net().device_no(DEVICE).sim_no(SEPARATED)
            }
            goods_details GoodsDetails |client, _made| { client.goods_details().id("101") }
            goods_list GoodsList |client, _made| { client.goods_list() }
            hk_upload_cert HkUploadCert |client, _made| {
                client.hk_upload_cert().file(Upload::new("front.png", b"abc".to_vec()))
            }
            official_auth_url OfficialAuthUrl |client, _made| { client.official_auth_url().sim_no(SIM) }
            one_link_token OneLinkToken |client, _made| { client.one_link_token() }
            one_link_wireless_token OneLinkWirelessToken |client, _made| { client.one_link_wireless_token() }
            order_apply OrderApply |_client, _made| { order("101", "custom01").callback_url(NOWHERE) }
            order_search OrderSearch |client, _made| { client.order_search().custom_nos(["made0001"]) }
            order_search_page OrderSearchPage |client, _made| { client.order_search_page().page(1).page_size(3) }
            pretty_number_list PrettyNumberList |client, _made| { client.pretty_number_list().page(1).page_size(3) }
            query_device_flow QueryDeviceFlow |client, _made| { client.query_device_flow().device_no(DEVICE) }
            query_order_packages QueryOrderPackages |client, _made| { client.query_order_packages().sim_no(SIM) }
            query_package_flow QueryPackageFlow |client, _made| { client.query_package_flow().sim_no(SIM) }
            query_sim_action QuerySimAction |client, made| { client.query_sim_action().serial_number(&made.serial) }
            remove_speed_limit RemoveSpeedLimit |client, _made| { client.remove_speed_limit().sim_no(SUSPENDED) }
            select_number SelectNumber |client, _made| {
                client.select_number().promo_code("p1").province_code("11").city_code("1101").cert_name("测试")
                    .search_value("88")
            }
            send_code SendCode |client, _made| {
                client.send_code().goods_id("103").cert_name("测试").cert_no("110101199001010000")
                    .contact_phone("19200000009").promo_code("p1")
            }
            set_speed_limit SetSpeedLimit |client, _made| {
                client.set_speed_limit().sim_no(SIM).speed_code(types::SpeedCode::Mbps1)
            }
            sim_page SimPage |client, _made| { client.sim_page().page(1).page_size(2) }
            sim_sms_query SimSmsQuery |client, _made| { client.sim_sms_query().sim_no(SIM) }
            sim_sms_send SimSmsSend |client, _made| {
                client.sim_sms_send().sim_no(SIM)
                    .extra(std::collections::BTreeMap::from([("content".to_owned(), "hello".to_owned())]))
            }
            submit_package_order SubmitPackageOrder |client, _made| {
                client.submit_package_order().sim_no(SIM).package_id("22").custom_no("package0001")
                    .effect_type(types::EffectType::Immediately)
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

haoka_calls!(functions);
