"""Hooks of schemathesis for .ci/fuzz: values that the emulator accepts, and strict schemas of responses.

The hooks change the specs in memory, and only make the schemas of responses stricter. They do not check what an operation
does; they only know which values it accepts.
"""

import atexit
import datetime
import json
import os
import pathlib
import sys
import zlib
from xml.etree import ElementTree

import schemathesis

# Numbers of the cards of the emulator.
CARDS = [f"898600000000000000{number:02}" for number in range(1, 91)]
SIM_NOS = [f"192000000{number:02}" for number in range(1, 91)]


def cards():
    """Returns many cards in each state and of each kind, because most operations change the state of a card."""
    # Thirteen, which has no factor in common with the six kinds, so that each state occurs with each kind.
    states = [10, 20, 40, 50, 100, 100, 150, 200, 300, 400, 500, 600, 700]
    kinds = ["singlecard", "sameflowcard", "directionalcard", "directional_sameflowcard", "unityPayPool", "GREcard"]
    for place, (iccid, sim_no) in enumerate(zip(CARDS, SIM_NOS, strict=True)):
        card = {"iccid": iccid, "sim_no": sim_no}
        if place % 9 < 8:
            own = {"os_status": states[place % len(states)], "data_type": kinds[place % len(kinds)]}
            card["linkcard"] = own | {"period": [1101, 1103, 1106, 1112][place % 4], "tags": ["north"][: place % 2]}
        else:
            card["sim_status"] = place // 9 + 1 if place % 2 else 6
        if place % 7 == 6:
            card["children"] = [{"iccid": f"8986{net}000000000000{place:02}"} for net in ("01", "03", "06")]
            # Only children have this state.
            card["children"][0]["os_status"] = 130
        if place % 11 == 10:
            card["fate"] = {"action_fails": "rejected by the carrier", "status_query_fails": True}
        yield card


def in_state(*states, kinds=None):
    """Returns the ICCIDs of cards of certain kinds that start in one of the states."""
    listed = [card for card in cards() if card.get("linkcard", {}).get("os_status") in states]
    return [card["iccid"] for card in listed if kinds is None or card["linkcard"]["data_type"] in kinds]


# Values that operations accept, by the name of the parameter. The emulator rejects random texts because of their format, so
# that nearly every response would be a rejection.
TODAY = datetime.date.today()
EARLIER = TODAY - datetime.timedelta(days=40)
MONTHS = [f"{day:%Y%m}" for day in (TODAY, EARLIER)]
DAYS = [f"{day:%Y-%m-%d}" for day in (EARLIER, TODAY)]
TIMES = [f"{day} {clock}" for day in DAYS for clock in ("00:00:00", "23:59:59")]
PHONES = ["13800000001", "13800000002"]
# For the audience `sts.aliyuncs.com`, valid until 2100. The emulator does not know the provider's key.
IDENTITY_TOKEN = (
    "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9"
    ".eyJpc3MiOiJodHRwczovL29pZGMuZXhhbXBsZS50ZXN0Iiwic3ViIjoic3lzdGVtOnNlcnZpY2VhY2NvdW50Om5zOmFwcCIsImF1"
    "ZCI6InN0cy5hbGl5dW5jcy5jb20iLCJpYXQiOjE3MzI1MDI4MDAsImV4cCI6NDEwMjQ0NDgwMH0"
    ".c2lnbmF0dXJl"
)
VALUES = {
    "Iccid": CARDS,
    "IccidList": CARDS,
    "AddCardToDirectionalGroup.IccidList": in_state(100),
    "ListDirectionalDetail.Iccid": in_state(100),
    "ForceActivation.Iccid": in_state(20, kinds=("sameflowcard", "directional_sameflowcard")),
    "StopSingleCard.Iccid": in_state(100, 200),
    "ResumeSingleCard.Iccid": in_state(200, 400),
    "RebindResumeSingleCard.Iccid": in_state(500),
    "Msisdn": ["1440000000001", "1440000000002"],
    "Msisdns": ["1440000000001", "1440000000002"],
    "OptMsisdns": ["1440000000001"],
    "ListMsisdns": ["1440000000001"],
    "Imsi": ["460000000000001"],
    "Date": MONTHS + [f"{TODAY:%Y%m%d}"],
    "DateList": MONTHS + [f"{TODAY:%Y%m%d}"],
    "TagNameList": ["north", "south"],
    "TagList": ["north", "south", "1", "2"],
    "TagName": ["north"],
    "GroupName": ["group_1", "group_2"],
    "Address": ["a.example.com", "192.0.2.1", "*.example.org"],
    "ListAddress": ["a.example.com", "192.0.2.1", "*.example.org"],
    "FileUri": ["https://files.example.com/cards.csv"],
    "TaskName": ["restart"],
    "MessageSendTime": [1700000000],
    "MessageTemplateId": [14],
    "MessageVariableParam": ["{a}{b}"],
    "OfferCode": ["COM0203"],
    "SerialNo": ["request1", "request2"],
    "StartDate": DAYS,
    "EndDate": DAYS,
    "PageNo": [1, 1, 2],
    "PageSize": [10, 15, 25, 40],
    "ResId": ["1"],
    "MaxRestFlowPercentage": ["0.1", "0.2"],
    "MinFlow": ["0", "20"],
    "MaxFlow": ["30", "100000"],
    "FlowLimit": [1, 100],
    "RoleArn": ["acs:ram::1000000000000001:role/simreader"],
    "OIDCProviderArn": ["acs:ram::1000000000000001:oidc-provider/cluster"],
    "OIDCToken": [IDENTITY_TOKEN],
    "RoleSessionName": ["sim-job"],
    "SourceIdentity": ["operator"],
    "DurationSeconds": [900, 3600],
    "Policy": ['{"Version":"1","Statement":[]}'],
    "ExternalId": ["partner"],
    "simNo": SIM_NOS,
    "simNos": SIM_NOS,
    # Few cards, so that one has a limit to remove, and those that are separated from their devices.
    "setSpeedLimit.simNo": SIM_NOS[:4],
    "setSpeedLimit.speedCode": ["1Mbps", "512Kbps"],
    "removeSpeedLimit.simNo": SIM_NOS[:4],
    "bindMachine.simNo": SIM_NOS[8::18],
    "month": MONTHS,
    "page": [1, 2],
    "pageSize": [10, 20],
    "packageId": ["21", "22", "23", "24"],
    # A number that was used before is rejected.
    "orderApply.customNo": [],
    "orderApply.goodsId": ["104", "104", "104", "101", "103"],
    "customNo": ["order00001", "order00002", "order00003"],
    "customNos": ["order00001", "order00002"],
    "deviceNo": ["9176069816", "9176069817"],
    "goodsId": ["101", "103", "104", "99"],
    "sendCode.goodsId": ["103"],
    "id": ["101", "103", "1"],
    "number": ["8", "66"],
    "contactPhone": PHONES,
    "contractPhone": PHONES,
    "phone": PHONES,
    "certName": ["Zhang"],
    "certId": ["110101199001011234"],
    "certNo": ["110101199001011234"],
    "address": ["Road 1"],
    "captcha": ["123456"],
    "promoCode": ["P1"],
    "provinceCode": ["110000"],
    "regionCodes.provinceCode": ["uniAreaAddSuffix"],
    "cityCode": ["110100"],
    "fromDate": [f"{TODAY - datetime.timedelta(days=2)}"],
    "toDate": [f"{TODAY}"],
    "releaseSpeedAt": [f"{TODAY + datetime.timedelta(days=9)} 00:00:00"],
    "frontImage": ["https://files.example.com/front.jpg"],
    "backImage": ["https://files.example.com/back.jpg"],
    "headImage": ["https://files.example.com/head.jpg"],
    "ip": ["192.0.2.1", "8.8.8.8", "::1"],
    # Nothing listens there; the emulator pushes only to loopback addresses.
    "subscribeUrl": ["http://127.0.0.1:9/pushes"],
    "callbackUrl": ["http://127.0.0.1:9/orders"],
}
# Form members that every successful request needs, although the schema does not require them.
NEEDED = {"baseUploadCert": "frontImage", "cbnChongJunGetPromoterLink": "phone"}
# Parameters whose values come from earlier responses, and the members that hold them; `Data` is a bare identifier.
LIVE = {
    "GroupId": ["AddDirectionalGroup.Data", "DirectionalGroupId"],
    "DirectionalGroupId": ["AddDirectionalGroup.Data"],
    "GetCardRealStatus.SerialNo": ["GetCardRealStatus.SerialNo"],
    "CredentialNo": ["CredentialNo"],
    "CredentialNO": ["CredentialNo"],
    "AliyunOrderId": ["AliyunOrderId"],
    "OrderId": ["OrderNo", "OrderId"],
    "OrderList": ["AliyunOrderId", "OrderId"],
    "Msisdn": ["Msisdn"],
    "Imsi": ["Imsi"],
    "InstanceId": ["VsimInstanceId"],
    "PoolId": ["PoolId"],
    "Address": ["Address"],
    "serialNumber": ["serialNumber"],
    "keyNo": ["keyNo"],
    "baseUploadCert.keyNo": ["orderApply.keyNo"],
    "keyNos": ["keyNo"],
    "seriesId": ["seriesId"],
    "selectPhone": ["numbers"],
}
# Values that the emulator returns where the services have values that no source lists. The specs list only known values,
# and clients accept any other value.
OWN_CHOICES = {"ActionType": [2]}
# The number of values kept for each.
KEPT = 64
WANTED = {source for sources in LIVE.values() for source in sources}
seen = {}
# The file that keeps identifiers between the runs on one emulator, since operations run in an order in which most
# identifiers are not known yet.
SEEN_FILE = pathlib.Path(os.environ.get("FUZZ_SEEN", os.devnull))
if SEEN_FILE.is_file():
    seen.update(json.loads(SEEN_FILE.read_text()))
atexit.register(lambda: SEEN_FILE.write_text(json.dumps(seen)))


def chosen(operation, name, value, salt):
    """Replaces seven of eight generated values by known ones; the same request always gets the same values."""
    own = f"{operation}.{name}"
    live = [one for source in LIVE.get(own, LIVE.get(name, [])) for one in seen.get(source, [])]
    if name == "GroupId":
        # Every other group is kept, so that later requests find one.
        live = live[::2] if operation == "DeleteDirectionalGroup" else live[1::2]
    known = live or VALUES.get(own, VALUES.get(name, []))
    draw = zlib.crc32(f"{name} {salt}".encode("utf-8", "surrogatepass"))
    if not known or draw % 8 == 0:
        return value
    draw //= 8
    if isinstance(value, list):
        return [known[(draw + step) % len(known)] for step in range(1 + draw % 3)]
    return known[draw % len(known)]


def replace(operation, parameters, salt, json_text):
    for name, value in parameters.items():
        if name in json_text:
            # Examples are JSON text already, and schemathesis encodes them again; it sends form arrays as repeated fields.
            parts = value
            try:
                while isinstance(parts, str):
                    parts = json.loads(parts)
            except ValueError:
                continue
            parameters[name] = json.dumps(chosen(operation, name, parts, salt))
        else:
            parameters[name] = chosen(operation, name, value, salt)


@schemathesis.hook
def before_call(context, case, kwargs):
    operation = case.operation.definition.raw
    name = operation["operationId"]
    salt = repr((case.operation.label, case.query, case.body if isinstance(case.body, (dict, list)) else None))
    names = {one["name"] for one in parameters_of(case.operation.schema.raw_schema, operation)}
    if "Format" in names and zlib.crc32(salt.encode("utf-8", "surrogatepass")) % 3:
        # schemathesis prefers to leave the format out, which means XML, but in XML a number looks like a text.
        case.query["Format"] = "JSON"
    if case.path_parameters:
        replace(name, case.path_parameters, salt, set())
    if case.query:
        texts = {one["name"] for one in parameters_of(case.operation.schema.raw_schema, operation) if "content" in one}
        replace(name, case.query, salt, texts)
        for one in parameters_of(case.operation.schema.raw_schema, operation):
            if one.get("x-array-style") == "indexed" and isinstance(case.query.get(one["name"]), list):
                values = case.query.pop(one["name"])
                case.query.update({f"{one['name']}.{place}": value for place, value in enumerate(values, 1)})
    if isinstance(case.body, dict) and case.media_type == "application/x-www-form-urlencoded":
        lists = {member for member, value in case.body.items() if isinstance(value, list)}
        if name in NEEDED:
            case.body[NEEDED[name]] = case.body.get(NEEDED[name]) or "?"
        form = operation["requestBody"]["content"][case.media_type]
        replace(name, case.body, salt, lists & set(form.get("encoding", {})))


@schemathesis.hook
def after_call(context, case, response):
    """Keeps identifiers for later requests."""
    try:
        kind = "".join(response.headers.get("content-type", [""]))
        answer = answer_of_xml(case.operation, response) if "xml" in kind else json.loads(response.content)
    except (ValueError, ElementTree.ParseError):
        return
    name = case.operation.definition.raw["operationId"]

    def keep(member, value):
        if isinstance(value, dict):
            for inner, part in value.items():
                keep(inner, part)
        elif isinstance(value, list):
            for part in value:
                keep(member, part)
        elif isinstance(value, (str, int)) and not isinstance(value, bool) and value != "":
            for source in {member, f"{name}.{member}"} & WANTED:
                values = seen.setdefault(source, [])
                if str(value) not in values:
                    values.append(str(value))
                    del values[:-KEPT]

    keep("", answer)


def resolved(spec, part):
    while "$ref" in part:
        here = spec
        for step in part["$ref"].removeprefix("#/").split("/"):
            here = here[step]
        part = here
    return part


def parameters_of(spec, operation):
    return [resolved(spec, one) for one in operation.get("parameters", [])]


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """Closes the schemas of responses: a member that the spec does not name is a finding, and so is a missing member that
    the document requires on success."""
    envelope = raw_schema["x-envelope"]["success"]
    closed = set()
    for name, values in OWN_CHOICES.items():
        if name in raw_schema["components"]["schemas"]:
            raw_schema["components"]["schemas"][name]["enum"] += values

    def close(part):
        part = resolved(raw_schema, part)
        if id(part) in closed:
            return
        closed.add(id(part))
        members = part.get("properties", {})
        if members and "additionalProperties" not in part:
            part["additionalProperties"] = False
        if "x-required-on-success" in part and envelope.get("required-members"):
            # Failures have a different status and schema.
            part["required"] = sorted({*part.get("required", []), *part["x-required-on-success"]})
        elif "x-required-on-success" in part:
            success = {"properties": {envelope["field"]: {"enum": [envelope["equals"]]}}}
            part["anyOf"] = [{"not": success}, {"required": part["x-required-on-success"]}]
        for inner in [*members.values(), part.get("items"), *part.get("allOf", []), *part.get("oneOf", [])]:
            if isinstance(inner, dict):
                close(inner)

    for item in raw_schema["paths"].values():
        for operation in item.values():
            for answer in operation["responses"].values():
                for content in resolved(raw_schema, answer).get("content", {}).values():
                    close(content["schema"])


def answer_of_xml(operation, response):
    """Converts an XML response to the JSON value that the schema of its status describes."""
    spec = operation.schema.raw_schema
    responses = operation.definition.raw["responses"]
    found = responses.get(str(response.status_code)) or responses[f"{response.status_code // 100}XX"]
    schema = resolved(spec, found)["content"]["application/xml"]["schema"]
    return value_of_xml(spec, schema, ElementTree.fromstring(response.content))


def value_of_xml(spec, schema, element):
    schema = resolved(spec, schema)
    members = schema.get("properties", {})
    kind = schema.get("type")
    if len(element) or members or kind == "object":
        value = {}
        for child in element:
            member = resolved(spec, members.get(child.tag, {}))
            if member.get("type") == "array":
                value.setdefault(child.tag, []).append(value_of_xml(spec, member["items"], child))
            elif child.tag in value:
                raise ValueError(f"{child.tag} is repeated inside {element.tag} and is no array")
            else:
                value[child.tag] = value_of_xml(spec, member, child)
        return value
    text = element.text or ""
    if kind == "boolean" and text in ("true", "false"):
        return text == "true"
    if kind in ("integer", "number"):
        try:
            return int(text) if kind == "integer" else float(text)
        except ValueError:
            return text
    return text


@schemathesis.deserializer("application/xml")
def xml_answer(context, response):
    return answer_of_xml(context.operation, response)


def counted(path):
    """Prints the results of the requests in an emulator's log. Returns false if an operation never succeeded in JSON,
    because then its response was not checked."""
    ends, told = {}, {}
    with open(path, encoding="utf-8") as log:
        for call in map(json.loads, log):
            if call["service"] != "none":
                # Only the folder distinguishes two operations of haoka.
                name = call["path"] if call["service"] == "haoka" else call["operation"]
                if call["path"].startswith("/provinces/"):
                    # The path contains a parameter.
                    name = call["operation"]
                # A successful response of STS has a status and no code.
                worked = call["code"] in ("200", "0") or (call["code"] == "" and call["status"] == 200)
                ends.setdefault((call["service"], name), []).append(worked)
                # Only JSON has all types.
                told.setdefault(name, False)
                told[name] |= ends[call["service"], name][-1] and (
                    call["service"] == "haoka" or ["Format", "JSON"] in call["params"]
                )
    for service in sorted({service for service, _ in ends}):
        calls = [end for (own, _), all_ends in ends.items() if own == service for end in all_ends]
        print(f"{service}: {len(calls)} calls, {sum(calls)} of them succeeded")
    never = sorted(name for name, once in told.items() if not once)
    if never:
        print(f"fuzz: no call of these succeeded in JSON, fix VALUES in {__file__}: {', '.join(never)}", file=sys.stderr)
    return not never


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.exit(0 if counted(sys.argv[1]) else 1)
    json.dump(list(cards()), sys.stdout)
