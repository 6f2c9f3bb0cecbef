"""Calls an emulator with the official Python clients, for reads and writes with awkward values.

Usage: clients.py URL EXPECTED. Writes what the emulator must have received into EXPECTED: an array of operation, kind of
signature and parameters per line. Fails if a call is rejected or a response is not decoded as the emulator means it.
"""

import json
import logging
import sys
import time
from importlib.metadata import version

from alibabacloud_credentials.provider.uri import URLCredentialsProvider
from alibabacloud_linkcard20210520 import models as linkcard_models
from alibabacloud_linkcard20210520.client import Client as Linkcard
from alibabacloud_sts20150401 import models as sts_models
from alibabacloud_sts20150401.client import Client as Sts
from alibabacloud_tea_openapi import models as open_api_models

ICCID = "89860321000000015668"
AWKWARD = ["套餐 到期", "a b  c", "1+1=2&x=y", "*~%~*", "%25%2B+%20", "quote \" ' \\", "line\nbreak\ttab", "📶 (🚀)!", "/?:@[]{}"]
expected = []


def config(url, key):
    return open_api_models.Config(
        access_key_id=key[0], access_key_secret=key[1], security_token=key[2], protocol="http",
        endpoint=url.removeprefix("http://"), region_id="cn-hangzhou",
    )


def sent(operation, kind, **parameters):
    expected.append([operation, kind, parameters])


def call(body):
    """Returns the data of a response that says success."""
    assert body.success is True and body.code == "200", body.to_map()
    assert body.request_id, body.to_map()
    return body.data


def linkcard_calls(linkcard, kind):
    detail = call(linkcard.get_card_detail(linkcard_models.GetCardDetailRequest(iccid=ICCID)).body)
    assert detail.vsim_card_info.iccid == ICCID, detail.to_map()
    sent("GetCardDetail", kind, Iccid=ICCID)

    rows = call(linkcard.get_card_real_status(linkcard_models.GetCardRealStatusRequest(serial_no=AWKWARD)).body)
    assert [row.serial_no for row in rows] == AWKWARD, [row.to_map() for row in rows]
    sent("GetCardRealStatus", kind, SerialNo=AWKWARD)

    dates = [f"2024{month:02}" for month in range(1, 7)]
    call(linkcard.get_card_flow_info(linkcard_models.GetCardFlowInfoRequest(iccid=ICCID, date_list=dates)).body)
    sent("GetCardFlowInfo", kind, Iccid=ICCID, **{f"DateList.{at}": date for at, date in enumerate(dates, 1)})

    # A card has at most four tags, and each call replaces them.
    for tags in [AWKWARD[:4], AWKWARD[4:8]]:
        request = linkcard_models.AddTagsToCardRequest(iccid=ICCID, tag_name_list=tags)
        assert [tag.tag_name for tag in call(linkcard.add_tags_to_card(request).body)] == tags
        sent("AddTagsToCard", kind, Iccid=ICCID, TagNameList=tags)
        for tag in tags:
            request = linkcard_models.ListCardInfoRequest(tag_name=tag, page_no=1, page_size=10)
            found = call(linkcard.list_card_info(request).body).list
            assert [card.iccid for card in found] == [ICCID], f"the card is not found by its tag {tag!r}"
            sent("ListCardInfo", kind, TagName=tag, PageNo="1", PageSize="10")

    for value in AWKWARD:
        variables = "{" + value + "}"
        request = linkcard_models.SendMessageRequest(
            task_name="restart 重启", message_template_id=14, message_send_time=int(time.time()) + 60,
            message_variable_param=variables, msisdns=["1440000001111", "1440000001112"],
        )
        assert int(call(linkcard.send_message(request).body)) > 0
        sent("SendMessage", kind, TaskName="restart 重启", MessageVariableParam=variables,
             Msisdns=["1440000001111", "1440000001112"])

    assert call(linkcard.stop_single_card(linkcard_models.StopSingleCardRequest(iccid=ICCID)).body) is True
    sent("StopSingleCard", kind, Iccid=ICCID)
    assert call(linkcard.resume_single_card(linkcard_models.ResumeSingleCardRequest(iccid=ICCID)).body) is True
    sent("ResumeSingleCard", kind, Iccid=ICCID)


def main(url, file):
    # The provider of the credentials URI warns that a key on the emulator's fast clock ends soon.
    logging.disable(logging.WARNING)
    key = ("testid", "testsecret", None)
    linkcard = Linkcard(config(url, key))
    linkcard_calls(linkcard, "rpc")

    sts = Sts(config(url, key))
    assert sts.get_caller_identity().body.identity_type == "RAMUser"
    sent("GetCallerIdentity", "acs3")
    policy = json.dumps({"Version": "1", "Statement": [{"Effect": "Allow", "Action": "linkcard:*", "Resource": ["*", "a~b+c d"]}]})
    request = sts_models.AssumeRoleRequest(
        role_arn="acs:ram::1000000000000001:role/simreader", role_session_name="official@python.1", duration_seconds=3600,
        policy=policy, external_id="=,.@:/-+id",
    )
    issued = sts.assume_role(request).body.credentials
    sent("AssumeRole", "acs3", Policy=policy, ExternalId="=,.@:/-+id", RoleSessionName="official@python.1")
    assert issued.expiration.endswith("Z"), issued.to_map()

    temporary = (issued.access_key_id, issued.access_key_secret, issued.security_token)
    assert Sts(config(url, temporary)).get_caller_identity().body.identity_type == "AssumedRoleUser"
    sent("GetCallerIdentity", "acs3")
    linkcard_calls(Linkcard(config(url, temporary)), "rpc")
    # The same client with V3: without this flag, the common part of the official clients chooses V3.
    linkcard = Linkcard(config(url, temporary))
    linkcard._signature_algorithm = None
    linkcard_calls(linkcard, "acs3")

    # The credentials URI of the emulator, read by the official provider.
    credentials = URLCredentialsProvider(uri=f"{url}/credentials").get_credentials()
    temporary = tuple(getattr(credentials, f"get_{part}")() for part in ["access_key_id", "access_key_secret", "security_token"])
    assert Sts(config(url, temporary)).get_caller_identity().body.identity_type == "AssumedRoleUser"
    sent("GetCallerIdentity", "acs3")

    with open(file, "w", encoding="utf-8") as out:
        for entry in expected:
            out.write(json.dumps(entry, ensure_ascii=False) + "\n")
    packages = ["alibabacloud-linkcard20210520", "alibabacloud-sts20150401", "alibabacloud-tea-openapi", "alibabacloud-credentials"]
    print(f"Python: {len(expected)} calls with {', '.join(f'{name} {version(name)}' for name in packages)}")


main(*sys.argv[1:])
