//! A sample request of every haoka operation, and the resources that the requests need.

use haoka_client::{requests, types};
use simfleet::Haoka;
use simfleet_runtime::Upload;

/// A card in service.
pub const SIM: &str = "19200000001";
/// A card that was separated from its device.
pub const SEPARATED: &str = "19200000002";
/// A suspended card, which [`ExistingResources::create`] restores and then limits in speed.
pub const SUSPENDED: &str = "19200000003";
/// A device.
pub const DEVICE: &str = "9176069816";
/// A push target where nothing listens (the discard port).
pub const NOWHERE: &str = "http://127.0.0.1:9/";

/// The sender of the sample requests, which belong to no client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NoClient;

haoka_client::haoka_operations!(NoClient);

/// The resources that the requests refer to.
#[derive(Clone, Debug)]
pub struct ExistingResources {
    /// An order, whose `customNo` is `made0001`.
    pub order: String,
    /// An order that waits for photographs.
    pub without_photos: String,
    /// Serial number of a finished restoration of [`SUSPENDED`].
    pub serial: String,
}

impl ExistingResources {
    /// Returns ids of resources that do not exist, for requests that need not succeed.
    pub fn placeholders() -> Self {
        let placeholder = || "made-up".to_owned();
        Self { order: placeholder(), without_photos: placeholder(), serial: placeholder() }
    }

    /// Creates the resources. `advance` advances the service's clock by a number of seconds.
    ///
    /// # Errors
    ///
    /// The message of the first failure.
    pub async fn create(client: &Haoka, advance: impl Fn(u64)) -> Result<Self, String> {
        let failed = |error: &dyn std::fmt::Display| error.to_string();
        let mut keys = Vec::new();
        // An order that needs photographs may fail its review, so several are placed.
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

fn order(goods: &str, custom_no: &str) -> requests::OrderApply<NoClient> {
    NoClient
        .order_apply()
        .goods_id(goods)
        .promo_code("p1")
        .cert_name("测试")
        .cert_id("110101199001010000")
        .contract_phone("19200000009")
        .address("测试路1号")
        .custom_no(custom_no)
}

/// Calls a macro with all sample requests, each as `rust_name RequestType |client, existing| { request }`.
#[macro_export]
macro_rules! haoka_calls {
    ($each:ident) => {
        $each! {
            account_asset AccountAsset |client, _existing| { client.account_asset() }
            base_config BaseConfig |client, _existing| { client.base_config().promo_code("p1") }
            base_ip_location BaseIpLocation |client, _existing| { client.base_ip_location().ip("192.0.2.7") }
            base_upload_cert BaseUploadCert |client, existing| {
                client.base_upload_cert().key_no(&existing.without_photos).front_image("https://example.com/front.jpg")
                    .back_image("https://example.com/back.jpg").head_image("https://example.com/head.jpg")
            }
            batch_query_sim_flow BatchQuerySimFlow |client, _existing| { client.batch_query_sim_flow().sim_nos([SIM]) }
            batch_query_sim_info BatchQuerySimInfo |client, _existing| { client.batch_query_sim_info().sim_nos([SIM]) }
            batch_query_sim_month_flow BatchQuerySimMonthFlow |client, _existing| {
                client.batch_query_sim_month_flow().sim_nos([SIM]).month("202411")
            }
            batch_query_sim_status BatchQuerySimStatus |client, _existing| {
                client.batch_query_sim_status().sim_nos([SIM])
            }
            batch_restore BatchRestore |client, _existing| { client.batch_restore().sim_nos([SIM]).remark("paid") }
            batch_shutdown BatchShutdown |client, _existing| { client.batch_shutdown().sim_nos([SIM]).remark("unpaid") }
            batch_subscribe BatchSubscribe |client, _existing| {
                client.batch_subscribe().sim_nos([SIM]).update_status(types::SubscribeSwitch::Subscribe)
                    .subscribe_url(NOWHERE)
            }
            bind_machine BindMachine |client, _existing| { client.bind_machine().sim_no(SEPARATED) }
            cbn_chong_jun_get_promoter_link CbnChongJunGetPromoterLink |client, _existing| {
                client.cbn_chong_jun_get_promoter_link()
                    .extra(std::collections::BTreeMap::from([("phone".to_owned(), "19200000009".to_owned())]))
            }
            clear_real_name ClearRealName |client, _existing| { client.clear_real_name().sim_no(SIM) }
            device_switch_net DeviceSwitchNet |client, _existing| {
                client.device_switch_net().device_no(DEVICE).sim_no(SEPARATED)
            }
            goods_details GoodsDetails |client, _existing| { client.goods_details().id("101") }
            goods_list GoodsList |client, _existing| { client.goods_list() }
            hk_upload_cert HkUploadCert |client, _existing| {
                client.hk_upload_cert().file(Upload::new("front.png", b"abc".to_vec()))
            }
            official_auth_url OfficialAuthUrl |client, _existing| { client.official_auth_url().sim_no(SIM) }
            one_link_token OneLinkToken |client, _existing| { client.one_link_token() }
            one_link_wireless_token OneLinkWirelessToken |client, _existing| { client.one_link_wireless_token() }
            order_apply OrderApply |_client, _existing| { order("101", "custom01").callback_url(NOWHERE) }
            order_search OrderSearch |client, _existing| { client.order_search().custom_nos(["made0001"]) }
            order_search_page OrderSearchPage |client, _existing| { client.order_search_page().page(1).page_size(3) }
            pretty_number_list PrettyNumberList |client, _existing| { client.pretty_number_list().page(1).page_size(3) }
            query_device_flow QueryDeviceFlow |client, _existing| { client.query_device_flow().device_no(DEVICE) }
            query_order_packages QueryOrderPackages |client, _existing| { client.query_order_packages().sim_no(SIM) }
            query_package_flow QueryPackageFlow |client, _existing| { client.query_package_flow().sim_no(SIM) }
            query_sim_action QuerySimAction |client, existing| { client.query_sim_action().serial_number(&existing.serial) }
            region_codes RegionCodes |client, _existing| { client.region_codes().province_code("uniAreaAddSuffix") }
            remove_speed_limit RemoveSpeedLimit |client, _existing| { client.remove_speed_limit().sim_no(SUSPENDED) }
            select_number SelectNumber |client, _existing| {
                client.select_number().promo_code("p1").province_code("11").city_code("1101").cert_name("测试")
                    .search_value("88")
            }
            send_code SendCode |client, _existing| {
                client.send_code().goods_id("103").cert_name("测试").cert_no("110101199001010000")
                    .contact_phone("19200000009").promo_code("p1")
            }
            set_speed_limit SetSpeedLimit |client, _existing| {
                client.set_speed_limit().sim_no(SIM).speed_code(types::SpeedCode::Mbps1)
            }
            sim_page SimPage |client, _existing| { client.sim_page().page(1).page_size(2) }
            sim_sms_query SimSmsQuery |client, _existing| { client.sim_sms_query().sim_no(SIM) }
            sim_sms_send SimSmsSend |client, _existing| {
                client.sim_sms_send().sim_no(SIM)
                    .extra(std::collections::BTreeMap::from([("content".to_owned(), "hello".to_owned())]))
            }
            submit_package_order SubmitPackageOrder |client, _existing| {
                client.submit_package_order().sim_no(SIM).package_id("22").custom_no("package0001")
                    .effect_type(types::EffectType::Immediately)
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

haoka_calls!(functions);
