//! The setter of each argument of the Linkcard requests, by wire name, with the function that reads its value.

super::builders! {
    linkcard_client, linkcard:

    add_card_to_directional_group {
        "AddType": add_type(a_text), "GroupId": group_id(a_text), "IccidList": iccid_list(a_list),
        "MsgNotify": msg_notify(a_truth), "SerialNo": serial_no(a_text), "ApiProduct": api_product(a_text),
    }
    add_directional_address {
        "Address": address(a_text), "AddressType": address_type(a_text), "GroupId": group_id(a_text),
        "MsgNotify": msg_notify(a_truth), "SerialNo": serial_no(a_text), "Source": source(a_text),
        "UrlInsecurityForce": url_insecurity_force(a_truth),
    }
    add_directional_card {
        "FileUri": file_uri(a_text), "GroupId": group_id(a_text), "GroupName": group_name(a_text),
        "OrderList": order_list(a_list), "TagList": tag_list(a_list), "UploadMethod": upload_method(a_text),
        "UploadType": upload_type(a_text),
    }
    add_directional_group { "GroupName": group_name(a_text) }
    add_tags_to_card {
        "Iccid": iccid(a_text), "TagNameList": tag_name_list(a_list),
    }
    batch_add_directional_address {
        "AddressType": address_type(a_text), "GroupId": group_id(a_number), "ListAddress": list_address(a_list),
        "Source": source(a_text),
    }
    delete_directional_address {
        "Address": address(a_text), "GroupId": group_id(a_text), "MsgNotify": msg_notify(a_truth),
        "SerialNo": serial_no(a_text),
    }
    delete_directional_group { "GroupId": group_id(a_text) }
    force_activation { "DateType": date_type(a_text), "Iccid": iccid(a_text) }
    get_card_detail {
        "DestroyCard": destroy_card(a_truth), "Iccid": iccid(a_text), "InstanceId": instance_id(a_text),
        "ShowPsim": show_psim(a_truth),
    }
    get_card_flow_info {
        "DateList": date_list(a_list), "Iccid": iccid(a_text),
    }
    get_card_latest_flow { "Iccid": iccid(a_text) }
    get_card_real_status {
        "Iccid": iccid(a_text), "Msisdn": msisdn(a_text), "SerialNo": serial_no(a_list),
    }
    get_card_status_statistics {}
    get_credential_pool_statistics {
        "CredentialNO": credential_no(a_text), "Date": date(a_text),
    }
    get_operate_result {
        "ApiProduct": api_product(a_text), "ResId": res_id(a_text), "SerialNo": serial_no(a_text),
    }
    get_real_name_status {
        "Iccid": iccid(a_text), "ListMsisdns": list_msisdns(a_list),
    }
    get_sim_card_state_distribution {
        "CredentialNO": credential_no(a_text), "Date": date(a_text),
    }
    list_card_info {
        "ActiveTimeEnd": active_time_end(a_text), "ActiveTimeStart": active_time_start(a_text),
        "AliFee": ali_fee(a_text), "AliyunOrderId": aliyun_order_id(a_text), "ApnName": apn_name(a_text),
        "CertifyType": certify_type(a_text), "CredentialNo": credential_no(a_text), "DataLevel": data_level(a_text),
        "DataType": data_type(a_text), "DirectionalGroupId": directional_group_id(a_text),
        "ExpireTimeEnd": expire_time_end(a_text), "ExpireTimeStart": expire_time_start(a_text),
        "Iccid": iccid(a_text), "Imsi": imsi(a_text), "IsAutoRecharge": is_auto_recharge(a_truth),
        "MaxFlow": max_flow(a_text), "MaxRestFlowPercentage": max_rest_flow_percentage(a_float),
        "MinFlow": min_flow(a_text), "Msisdn": msisdn(a_text), "NetworkType": network_type(a_text),
        "NotifyId": notify_id(a_text), "OsStatus": os_status(a_text), "PageNo": page_no(a_small),
        "PageSize": page_size(a_small), "Period": period(a_text), "PoolId": pool_id(a_text),
        "SimType": sim_type(a_text), "Status": status(a_text), "TagName": tag_name(a_text),
        "Vendor": vendor(a_text),
    }
    list_directional_address {
        "GroupId": group_id(a_text), "PageNo": page_no(a_small), "PageSize": page_size(a_small),
    }
    list_directional_detail {
        "Iccid": iccid(a_text), "PageNo": page_no(a_small), "PageSize": page_size(a_small),
    }
    list_order {
        "CredentialNo": credential_no(a_text), "EndDate": end_date(a_text), "OrderId": order_id(a_text),
        "OrderStatus": order_status(a_text), "OrderType": order_type(a_text), "PageNo": page_no(a_small),
        "PageSize": page_size(a_small), "StartDate": start_date(a_text),
    }
    rebind_resume_single_card {
        "Iccid": iccid(a_text), "OptMsisdns": opt_msisdns(a_list),
    }
    renew {
        "BuyNum": buy_num(a_small), "Iccid": iccid(a_text), "OfferCode": offer_code(a_text),
        "RechargeType": recharge_type(a_text), "SerialNo": serial_no(a_text), "ApiProduct": api_product(a_text),
        "ApiRevision": api_revision(a_text),
    }
    resume_single_card {
        "Iccid": iccid(a_text), "OptMsisdns": opt_msisdns(a_list),
    }
    send_message {
        "ApiProduct": api_product(a_text), "MessageSendTime": message_send_time(a_number),
        "MessageTemplateId": message_template_id(a_number), "MessageVariableParam": message_variable_param(a_text),
        "Msisdns": msisdns(a_list), "TaskName": task_name(a_text),
    }
    set_card_stop_rule {
        "AutoRestore": auto_restore(a_truth), "FlowLimit": flow_limit(a_number), "Iccid": iccid(a_text),
    }
    stop_single_card {
        "Iccid": iccid(a_text), "OptMsisdns": opt_msisdns(a_list),
    }
    update_auto_recharge_switch {
        "Iccid": iccid(a_text), "Open": open(a_truth),
    }
    verify_iot_card { "Iccid": iccid(a_text) }
}
