//! The setter of each argument of the haoka requests, by wire name, with the function that reads its value. `*` stands for
//! the fields that the spec does not list.

super::builders! {
    haoka_client, haoka:

    account_asset {}
    base_config { "promoCode": promo_code(a_text) }
    base_ip_location { "ip": ip(a_text) }
    base_upload_cert {
        "backImage": back_image(a_text), "frontImage": front_image(a_text), "headImage": head_image(a_text),
        "keyNo": key_no(a_text),
    }
    batch_query_sim_flow { "simNos": sim_nos(a_list) }
    batch_query_sim_info { "simNos": sim_nos(a_list) }
    batch_query_sim_month_flow { "month": month(a_text), "simNos": sim_nos(a_list) }
    batch_query_sim_status { "simNos": sim_nos(a_list) }
    batch_restore { "remark": remark(a_text), "simNos": sim_nos(a_list) }
    batch_shutdown { "remark": remark(a_text), "simNos": sim_nos(a_list) }
    batch_subscribe {
        "simNos": sim_nos(a_list), "subscribeUrl": subscribe_url(a_text), "updateStatus": update_status(a_number),
    }
    bind_machine { "simNo": sim_no(a_text) }
    cbn_chong_jun_get_promoter_link { "*": extra(a_form) }
    clear_real_name { "simNo": sim_no(a_text) }
    device_switch_net { "deviceNo": device_no(a_text), "remark": remark(a_text), "simNo": sim_no(a_text) }
    goods_details { "id": id(a_text) }
    goods_list {}
    hk_upload_cert { "file": file(a_file) }
    official_auth_url { "simNo": sim_no(a_text) }
    one_link_token { "poolCode": pool_code(a_text) }
    one_link_wireless_token { "poolCode": pool_code(a_text), "*": extra(a_form) }
    order_apply {
        "address": address(a_text), "callbackUrl": callback_url(a_text), "captcha": captcha(a_text),
        "certId": cert_id(a_text), "certName": cert_name(a_text), "city": city(a_text), "cityName": city_name(a_text),
        "contractPhone": contract_phone(a_text), "county": county(a_text), "countyName": county_name(a_text),
        "customNo": custom_no(a_text), "essCityCode": ess_city_code(a_text),
        "essProvinceCode": ess_province_code(a_text), "goodsId": goods_id(a_text), "promoCode": promo_code(a_text),
        "province": province(a_text), "provinceName": province_name(a_text), "selectPhone": select_phone(a_text),
        "*": extra(a_form),
    }
    order_search { "customNos": custom_nos(a_list), "keyNos": key_nos(a_list) }
    order_search_page { "page": page(a_number), "pageSize": page_size(a_number), "*": extra(a_form) }
    pretty_number_list {
        "cityId": city_id(a_text), "id": id(a_text), "number": number(a_text), "page": page(a_number),
        "pageSize": page_size(a_number), "poolId": pool_id(a_text), "provinceId": province_id(a_text),
        "*": extra(a_form),
    }
    query_device_flow { "deviceNo": device_no(a_text), "*": extra(a_form) }
    query_order_packages {
        "deviceNo": device_no(a_text), "seriesId": series_id(a_text), "simNo": sim_no(a_text), "*": extra(a_form),
    }
    query_package_flow { "deviceNo": device_no(a_text), "simNo": sim_no(a_text), "*": extra(a_form) }
    query_sim_action {
        "actionType": action_type(a_number), "serialNumber": serial_number(a_text), "simNo": sim_no(a_text),
    }
    remove_speed_limit { "simNo": sim_no(a_text) }
    select_number {
        "certName": cert_name(a_text), "certNo": cert_no(a_text), "cityCode": city_code(a_text),
        "contactPhone": contact_phone(a_text), "countyCode": county_code(a_text), "goodsId": goods_id(a_text),
        "promoCode": promo_code(a_text), "provinceCode": province_code(a_text), "searchValue": search_value(a_text),
    }
    send_code {
        "certName": cert_name(a_text), "certNo": cert_no(a_text), "contactPhone": contact_phone(a_text),
        "goodsId": goods_id(a_text), "promoCode": promo_code(a_text),
    }
    set_speed_limit {
        "releaseSpeedAt": release_speed_at(a_text), "simNo": sim_no(a_text), "speedCode": speed_code(a_text),
    }
    region_codes { "provinceCode": province_code(a_text) }
    sim_page { "page": page(a_number), "pageSize": page_size(a_number), "*": extra(a_form) }
    sim_sms_query {
        "fromDate": from_date(a_text), "simNo": sim_no(a_text), "toDate": to_date(a_text), "*": extra(a_form),
    }
    sim_sms_send { "simNo": sim_no(a_text), "*": extra(a_form) }
    submit_package_order {
        "customNo": custom_no(a_text), "effectType": effect_type(a_number), "packageId": package_id(a_text),
        "remark": remark(a_text), "simNo": sim_no(a_text),
    }
}
