"""Signs the requests of tests/examples/signed_requests.rs with official Python libraries and compares.

Usage: compare.py FILE. A library that deviates from the documented algorithm has a class of requests in which it does; there
it must differ from us, and nowhere else.
"""

import base64
import hashlib
import hmac
import json
import re
import sys
from collections import Counter
from importlib.metadata import version
from types import SimpleNamespace
from urllib.parse import parse_qsl

from alibabacloud_tea_openapi.utils import Utils as TeaOpenApi
from aliyunsdkcore.auth.composer import rpc_signature_composer as sdk_core

UNRESERVED = re.compile(r"[A-Za-z0-9_.~-]*")
# The names of the module begin with two underscores.
sdk_core_string_to_sign = getattr(sdk_core, "__compose_string_to_sign")


def sdk_core_signature(params, method, secret):
    text = sdk_core_string_to_sign(method, params)
    return base64.b64encode(hmac.new((secret + "&").encode(), text.encode(), hashlib.sha1).digest()).decode()


RPC = {
    "alibabacloud-tea-openapi": TeaOpenApi.get_rpcsignature,
    "aliyun-python-sdk-core": sdk_core_signature,
}
ACS3 = {
    "alibabacloud-tea-openapi": TeaOpenApi.get_authorization,
}


def unescaped_name(params):
    """The library writes the names of a V3 query without escapes, the documentation escapes names and values.

    For {"a b": "c d"} the library signs `a b=c%20d` instead of `a%20b=c%20d`.
    """
    return any(not UNRESERVED.fullmatch(name) for name in params)


def header_map(headers):
    """Returns headers as a dict. A second value of a name gets the name in upper case, as the libraries allow."""
    result = {}
    for name, value in headers:
        result[name.upper() if name in result else name] = value
    return result


def rpc_case(line):
    """Returns method, all signed parameters and our signature."""
    if line["kind"] == "rpc":
        return line["method"], line["params"], line["signature"]
    sent = line["sent"]
    assert "+" not in sent["query"], f"a query has a plus sign: {sent['query']}"
    query = dict(parse_qsl(sent["query"], keep_blank_values=True, strict_parsing=True))
    form = dict(parse_qsl(sent["body"], keep_blank_values=True))
    ours = query.pop("Signature")
    for name, value in line["params"].items():
        assert query[name] == value, f"{name} was changed: {query[name]!r} instead of {value!r}"
    assert form == line["form"], f"the form was changed: {form} instead of {line['form']}"
    return sent["method"], query | form, ours


def acs3_case(line):
    """Returns a request as the libraries describe it, the hash of its body, and our header."""
    sent = line.get("sent", line)
    payload = hashlib.sha256(sent["body"].encode()).hexdigest()
    if line["kind"] == "acs3":
        headers, params, ours = sent["headers"], sent["params"], sent["authorization"]
    else:
        headers = [["host", sent["host"]], *sent["headers"]]
        ours = next(value for name, value in headers if name == "authorization")
        assert ["x-acs-content-sha256", payload] in headers, "the hash of the body is wrong"
        signed = re.search("SignedHeaders=([^,]*)", ours)[1].split(";")
        unsigned = [name for name, _ in headers if name.startswith("x-acs-") and name not in signed]
        assert not unsigned, f"not signed: {unsigned}"
        headers = [pair for pair in headers if pair[0] in signed]
        params = dict(parse_qsl(sent["query"], keep_blank_values=True))
        assert params == line["params"], f"the query was changed: {params} instead of {line['params']}"
        assert dict(parse_qsl(sent["body"], keep_blank_values=True)) == line["form"], "the form was changed"
    request = SimpleNamespace(method=sent["method"], pathname=sent["path"], query=params, headers=header_map(headers))
    return request, payload, ours


def main(path):
    compared, deviations, failures = Counter(), Counter(), []

    def judge(library, line, ours, theirs, deviates):
        compared[library, line["kind"]] += 1
        deviations[library, line["kind"]] += deviates
        if (ours == theirs) == deviates:
            failures.append((library, theirs, line))

    with open(path, encoding="utf-8") as lines:
        for line in map(json.loads, lines):
            if line["kind"].endswith("rpc"):
                method, params, ours = rpc_case(line)
                for library, sign in RPC.items():
                    judge(library, line, ours, sign(params, method, line["secret"]), False)
            else:
                request, payload, ours = acs3_case(line)
                for library, sign in ACS3.items():
                    theirs = sign(request, "ACS3-HMAC-SHA256", payload, "testid", line["secret"])
                    judge(library, line, ours, theirs, unescaped_name(request.query))
    for (library, kind), count in sorted(compared.items()):
        known = f", {deviations[library, kind]} of them deviate as described" if deviations[library, kind] else ""
        print(f"{library} {version(library)} {kind}: {count} requests{known}")
    for library, theirs, line in failures[:3]:
        print(f"DIFFERENT: {library} gives {theirs} for {json.dumps(line, ensure_ascii=False)}", file=sys.stderr)
    if failures or len(compared) != 6:
        sys.exit(f"{len(failures)} differences, {len(compared)} comparisons of 6")


main(sys.argv[1])
