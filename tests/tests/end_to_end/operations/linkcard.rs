//! Every Linkcard operation: its answer, and what later reads show of its effect.

use simfleet::linkcard_client::types::{
    AddressSource, CardQueryStatus, CardStatus, DataType, OrderStatus, OrderType, OsStatus, RealNameStatus, Vendor,
    VsimCardInfo,
};
use simfleet_tests::calls::linkcard as calls;
use simfleet_tests::calls::linkcard::{ADDRESS, CHILDREN, ICCID, MONTH, MOVED, STOPPED, WAITING};

/// Returns the record of a card.
async fn record(
    session: &super::EmulatorSession<simfleet::Linkcard, calls::ExistingResources>,
    iccid: &str,
) -> VsimCardInfo {
    session.send(session.client.get_card_detail().iccid(iccid)).await.data.unwrap().vsim_card_info.unwrap()
}

/// Returns the addresses of the existing group.
async fn addresses(session: &super::EmulatorSession<simfleet::Linkcard, calls::ExistingResources>) -> Vec<String> {
    let call = session.client.list_directional_address().group_id(session.existing.group()).page_no(1).page_size(50);
    let rows = session.send(call).await.data.unwrap().list;
    rows.into_iter().map(|row| row.address.unwrap()).collect()
}

super::operations! {
    simfleet::linkcard_client::API, calls, linkcard_session:

    add_card_to_directional_group |session, answer| {
        let data = answer.data.unwrap();
        assert_eq!((data.result, data.serial_no.as_deref()), (Some(true), Some("key-1")));
        let group = Some(session.existing.group());
        assert_eq!(record(session, WAITING).await.directional_group_id, group);
    }
    add_directional_address |session, answer| {
        assert_eq!(answer.data, Some(true));
        assert!(addresses(session).await.iter().any(|address| address == "a.example.com"));
    }
    add_directional_card |_, answer| {
        assert!(!answer.data.unwrap().is_empty());
    }
    add_directional_group |session, answer| {
        assert!(answer.data.unwrap() != session.existing.group);
    }
    add_tags_to_card |session, answer| {
        let names: Vec<_> = answer.data.iter().map(|tag| tag.tag_name.as_deref().unwrap()).collect();
        assert_eq!(names, ["x", "y"]);
        let shown = record(session, ICCID).await.tag_list;
        assert_eq!(shown.iter().map(|tag| tag.tag_name.as_deref().unwrap()).collect::<Vec<_>>(), ["x", "y"]);
    }
    batch_add_directional_address |session, answer| {
        assert_eq!(answer.data, Some(true));
        let shown = addresses(session).await;
        assert!(["b.example.com", "c.example.com"].iter().all(|new| shown.iter().any(|address| address == new)));
    }
    delete_directional_address |session, answer| {
        assert_eq!(answer.data, Some(true));
        session.bed.clock.advance(3600);
        assert!(!addresses(session).await.iter().any(|address| address == ADDRESS));
    }
    delete_directional_group |session, answer| {
        assert_eq!(answer.data, Some(true));
        assert!(record(session, ICCID).await.directional_group_id.is_none_or(|group| group != session.existing.group()));
    }
    force_activation |session, answer| {
        assert_eq!(answer.data, Some(true));
        assert_eq!(record(session, WAITING).await.status, Some(CardStatus::InUse));
    }
    get_card_detail |session, answer| {
        let data = answer.data.unwrap();
        let card = data.vsim_card_info.unwrap();
        assert_eq!(card.iccid.as_deref(), Some(ICCID));
        assert_eq!((card.status, card.os_status), (Some(CardStatus::InUse), Some(OsStatus::InUse)));
        assert_eq!(card.data_type, Some(DataType::DirectionalCard));
        assert_eq!(card.directional_group_id, Some(session.existing.group()));
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
    get_card_real_status |session, answer| {
        let [row] = answer.data.as_slice() else { panic!("{answer:?}") };
        assert_eq!(row.iccid.as_deref(), Some(STOPPED));
        let token = row.serial_no.clone().unwrap();
        let again = session.send(session.client.get_card_real_status().serial_no([token.as_str()])).await;
        assert_eq!((again.data[0].serial_no.as_ref(), again.data[0].gprs), (Some(&token), Some(false)));
        assert_eq!(again.data[0].status, Some(CardQueryStatus::Success));
    }
    get_card_status_statistics |session, answer| {
        let before = answer.data.unwrap().manage_stop_statistics_dto.unwrap().total_count.unwrap();
        assert!(before >= 1);
        session.send(calls::stop_single_card(&session.existing)).await;
        let again = session.send(calls::get_card_status_statistics(&session.existing)).await.data.unwrap();
        assert_eq!(again.manage_stop_statistics_dto.unwrap().total_count, Some(before + 1));
    }
    get_credential_pool_statistics |session, answer| {
        let data = answer.data.unwrap();
        assert_eq!(data.credential_no.as_ref(), Some(&session.existing.credential));
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
    list_directional_address |session, answer| {
        let data = answer.data.unwrap();
        assert_eq!((data.total, data.list.len()), (Some(1), 1));
        assert_eq!((data.list[0].address.as_deref(), data.list[0].group_id.as_ref()), (
            Some(ADDRESS), Some(&session.existing.group()),
        ));
        assert_eq!(data.list[0].source, Some(AddressSource::UserDefined));
    }
    list_directional_detail |session, answer| {
        let data = answer.data.unwrap();
        assert_eq!((data.directional_group_id, data.directional_name.as_deref()), (Some(session.existing.group), Some("made")));
        assert_eq!(data.pagination_result.unwrap().list[0].address.as_deref(), Some(ADDRESS));
    }
    list_order |session, answer| {
        let data = answer.data.unwrap();
        assert_eq!((data.total, data.list.len()), (Some(1), 1));
        let order = &data.list[0];
        assert_eq!((order.order_id.as_ref(), &order.order_type), (Some(&session.existing.order), &Some(OrderType::Renew)));
        assert!(matches!(order.order_status, Some(OrderStatus::Processing | OrderStatus::Completed)), "{order:?}");
    }
    rebind_resume_single_card |session, answer| {
        assert_eq!(answer.data, Some(true));
        assert_eq!(record(session, MOVED).await.os_status, Some(OsStatus::InUse));
    }
    renew |session, answer| {
        let data = answer.data.unwrap();
        assert_eq!(data.serial_no.as_deref(), Some("key-4"));
        assert!(data.order_no.is_some() && data.order_no.as_ref() != Some(&session.existing.order));
        let again = session.send(calls::renew(&session.existing)).await.data.unwrap();
        assert_eq!(again.order_no, data.order_no, "the same key buys once");
        assert_eq!(session.bed.emulator.effects()["Renew"], 2, "one was created before");
    }
    resume_single_card |session, answer| {
        assert_eq!(answer.data, Some(true));
        assert_eq!(record(session, STOPPED).await.status, Some(CardStatus::InUse));
    }
    send_message |session, answer| {
        assert!(answer.data.unwrap() > 0);
        let messages = session.bed.emulator.messages();
        assert_eq!(messages.len(), 1);
    }
    set_card_stop_rule |_, answer| {
        assert_eq!(answer.data, Some(true));
    }
    stop_single_card |session, answer| {
        assert_eq!(answer.data, Some(true));
        let card = record(session, ICCID).await;
        assert_eq!((card.status, card.os_status), (Some(CardStatus::Stopped), Some(OsStatus::StoppedManually)));
    }
    update_auto_recharge_switch |session, answer| {
        assert_eq!(answer.data, Some(true));
        assert_eq!(record(session, ICCID).await.is_auto_recharge, Some(true));
        session.send(session.client.update_auto_recharge_switch().iccid(ICCID).open(false)).await;
        assert_eq!(record(session, ICCID).await.is_auto_recharge, Some(false));
    }
    verify_iot_card |_, answer| {
        assert_eq!(answer.data, Some(true), "a directional card");
    }
}
