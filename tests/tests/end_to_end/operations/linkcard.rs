//! Every Linkcard operation, and what its answer and the reads after it show.

use simfleet::linkcard_client::types::{
    AddressSource, CardQueryStatus, CardStatus, DataType, OrderStatus, OrderType, OsStatus, RealNameStatus, Vendor,
    VsimCardInfo,
};
use simfleet_tests::calls::linkcard as calls;
use simfleet_tests::calls::linkcard::{ADDRESS, CHILDREN, ICCID, MONTH, MOVED, STOPPED, WAITING};

/// The record of a card.
async fn record(at: &super::Desk<simfleet::Linkcard, calls::Made>, iccid: &str) -> VsimCardInfo {
    at.answer(at.service.get_card_detail().iccid(iccid)).await.data.unwrap().vsim_card_info.unwrap()
}

/// The addresses of the made group.
async fn addresses(at: &super::Desk<simfleet::Linkcard, calls::Made>) -> Vec<String> {
    let call = at.service.list_directional_address().group_id(at.made.group()).page_no(1).page_size(50);
    let rows = at.answer(call).await.data.unwrap().list;
    rows.into_iter().map(|row| row.address.unwrap()).collect()
}

super::operations! {
    simfleet::linkcard_client::API, calls, at_linkcard:

    add_card_to_directional_group |at, answer| {
        let data = answer.data.unwrap();
        assert_eq!((data.result, data.serial_no.as_deref()), (Some(true), Some("key-1")));
        let group = Some(at.made.group());
        assert_eq!(record(at, WAITING).await.directional_group_id, group);
    }
    add_directional_address |at, answer| {
        assert_eq!(answer.data, Some(true));
        assert!(addresses(at).await.iter().any(|address| address == "a.example.com"));
    }
    add_directional_card |_, answer| {
        assert!(!answer.data.unwrap().is_empty());
    }
    add_directional_group |at, answer| {
        assert!(answer.data.unwrap() != at.made.group);
    }
    add_tags_to_card |at, answer| {
        let names: Vec<_> = answer.data.iter().map(|tag| tag.tag_name.as_deref().unwrap()).collect();
        assert_eq!(names, ["x", "y"]);
        let shown = record(at, ICCID).await.tag_list;
        assert_eq!(shown.iter().map(|tag| tag.tag_name.as_deref().unwrap()).collect::<Vec<_>>(), ["x", "y"]);
    }
    batch_add_directional_address |at, answer| {
        assert_eq!(answer.data, Some(true));
        let shown = addresses(at).await;
        assert!(["b.example.com", "c.example.com"].iter().all(|new| shown.iter().any(|address| address == new)));
    }
    delete_directional_address |at, answer| {
        assert_eq!(answer.data, Some(true));
        at.bed.clock.advance(3600);
        assert!(!addresses(at).await.iter().any(|address| address == ADDRESS));
    }
    delete_directional_group |at, answer| {
        assert_eq!(answer.data, Some(true));
        assert!(record(at, ICCID).await.directional_group_id.is_none_or(|group| group != at.made.group()));
    }
    force_activation |at, answer| {
        assert_eq!(answer.data, Some(true));
        assert_eq!(record(at, WAITING).await.status, Some(CardStatus::InUse));
    }
    get_card_detail |at, answer| {
        let data = answer.data.unwrap();
        let card = data.vsim_card_info.unwrap();
        assert_eq!(card.iccid.as_deref(), Some(ICCID));
        assert_eq!((card.status, card.os_status), (Some(CardStatus::InUse), Some(OsStatus::InUse)));
        assert_eq!(card.data_type, Some(DataType::DirectionalCard));
        assert_eq!(card.directional_group_id, Some(at.made.group()));
        assert_eq!(card.tag_list.iter().map(|tag| tag.tag_name.as_deref().unwrap()).collect::<Vec<_>>(), [
            "first", "second",
        ]);
        let children: Vec<_> = data.list_psim_cards.iter().map(|child| child.iccid.as_deref().unwrap()).collect();
        assert_eq!(children, CHILDREN);
        assert_eq!(data.list_psim_cards[0].vendor, Some(Vendor::Cucc));
    }
    get_card_flow_info |_, answer| {
        let data = answer.data.unwrap();
        assert_eq!(data.list_card_month_flow.last().and_then(|month| month.month.as_deref()), Some(MONTH));
        assert!(!data.list_package_dto.is_empty());
    }
    get_card_latest_flow |_, answer| {
        let data = answer.data.unwrap();
        assert!(data.starts_with(|first: char| first.is_ascii_digit()), "{data}");
    }
    get_card_real_status |at, answer| {
        let [row] = answer.data.as_slice() else { panic!("{answer:?}") };
        assert_eq!(row.iccid.as_deref(), Some(STOPPED));
        let token = row.serial_no.clone().unwrap();
        let again = at.answer(at.service.get_card_real_status().serial_no([token.as_str()])).await;
        assert_eq!((again.data[0].serial_no.as_ref(), again.data[0].gprs), (Some(&token), Some(false)));
        assert_eq!(again.data[0].status, Some(CardQueryStatus::Success));
    }
    get_card_status_statistics |at, answer| {
        let before = answer.data.unwrap().manage_stop_statistics_dto.unwrap().total_count.unwrap();
        assert!(before >= 1);
        at.answer(calls::stop_single_card(&at.made)).await;
        let again = at.answer(calls::get_card_status_statistics(&at.made)).await.data.unwrap();
        assert_eq!(again.manage_stop_statistics_dto.unwrap().total_count, Some(before + 1));
    }
    get_credential_pool_statistics |at, answer| {
        let data = answer.data.unwrap();
        assert_eq!(data.credential_no.as_ref(), Some(&at.made.credential));
        assert!(data.card_total_num.unwrap() >= 1);
    }
    get_operate_result |_, answer| {
        let data = answer.data.unwrap();
        assert!(data.result.is_some() && data.operate_type.is_some(), "{data:?}");
    }
    get_real_name_status |_, answer| {
        assert_eq!(answer.data.unwrap().real_name_status, Some(RealNameStatus::Certified));
    }
    get_sim_card_state_distribution |_, answer| {
        let data = answer.data.unwrap();
        assert!(data.card_count.unwrap() >= 4 && data.using_count.unwrap() >= 1 && data.stop_count.unwrap() >= 1);
    }
    list_card_info |_, answer| {
        let data = answer.data.unwrap();
        assert_eq!((data.total, data.page_no, data.list.len()), (Some(1), Some(1), 1));
        assert_eq!(data.list[0].iccid.as_deref(), Some(ICCID));
        assert_eq!(data.list[0].os_status, Some(OsStatus::InUse));
    }
    list_directional_address |at, answer| {
        let data = answer.data.unwrap();
        assert_eq!((data.total, data.list.len()), (Some(1), 1));
        assert_eq!((data.list[0].address.as_deref(), data.list[0].group_id.as_ref()), (
            Some(ADDRESS), Some(&at.made.group()),
        ));
        assert_eq!(data.list[0].source, Some(AddressSource::UserDefined));
    }
    list_directional_detail |at, answer| {
        let data = answer.data.unwrap();
        assert_eq!((data.directional_group_id, data.directional_name.as_deref()), (Some(at.made.group), Some("made")));
        assert_eq!(data.pagination_result.unwrap().list[0].address.as_deref(), Some(ADDRESS));
    }
    list_order |at, answer| {
        let data = answer.data.unwrap();
        assert_eq!((data.total, data.list.len()), (Some(1), 1));
        let order = &data.list[0];
        assert_eq!((order.order_id.as_ref(), &order.order_type), (Some(&at.made.order), &Some(OrderType::Renew)));
        assert!(matches!(order.order_status, Some(OrderStatus::Processing | OrderStatus::Completed)), "{order:?}");
    }
    rebind_resume_single_card |at, answer| {
        assert_eq!(answer.data, Some(true));
        assert_eq!(record(at, MOVED).await.os_status, Some(OsStatus::InUse));
    }
    renew |at, answer| {
        let data = answer.data.unwrap();
        assert_eq!(data.serial_no.as_deref(), Some("key-4"));
        assert!(data.order_no.is_some() && data.order_no.as_ref() != Some(&at.made.order));
        let again = at.answer(calls::renew(&at.made)).await.data.unwrap();
        assert_eq!(again.order_no, data.order_no, "the same key buys once");
        assert_eq!(at.bed.emulator.effects()["Renew"], 2, "one was made before");
    }
    resume_single_card |at, answer| {
        assert_eq!(answer.data, Some(true));
        assert_eq!(record(at, STOPPED).await.status, Some(CardStatus::InUse));
    }
    send_message |at, answer| {
        assert!(answer.data.unwrap() > 0);
        let messages = at.bed.emulator.messages();
        assert_eq!(messages.len(), 1);
    }
    set_card_stop_rule |_, answer| {
        assert_eq!(answer.data, Some(true));
    }
    stop_single_card |at, answer| {
        assert_eq!(answer.data, Some(true));
        let card = record(at, ICCID).await;
        assert_eq!((card.status, card.os_status), (Some(CardStatus::Stopped), Some(OsStatus::StoppedManually)));
    }
    update_auto_recharge_switch |at, answer| {
        assert_eq!(answer.data, Some(true));
        assert_eq!(record(at, ICCID).await.is_auto_recharge, Some(true));
        at.answer(at.service.update_auto_recharge_switch().iccid(ICCID).open(false)).await;
        assert_eq!(record(at, ICCID).await.is_auto_recharge, Some(false));
    }
    verify_iot_card |_, answer| {
        assert_eq!(answer.data, Some(true), "a directional card");
    }
}
