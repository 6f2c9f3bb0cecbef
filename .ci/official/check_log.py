"""Compares the request log of an emulator with what official clients have sent.

Usage: check_log.py LOG EXPECTED...; see clients.py for EXPECTED. Requests of the metadata service are not compared.
"""

import json
import sys


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def same(received, wanted):
    return json.loads(received) == wanted if isinstance(wanted, list) else received == wanted


def main(log, *files):
    received = [entry for entry in lines(log) if entry["service"] in ("linkcard", "sts")]
    expected = [entry for file in files for entry in lines(file)]
    if len(received) != len(expected):
        sys.exit(f"the emulator received {len(received)} requests instead of {len(expected)}")
    for entry, (operation, kind, wanted) in zip(received, expected):
        parameters = dict(entry["params"])
        right = (
            entry["applied"] and entry["status"] == 200 and entry["operation"] == operation
            and entry["signature_kind"] == kind and entry["signature"]
            and all(name in parameters and same(parameters[name], value) for name, value in wanted.items())
        )
        if not right:
            sys.exit(f"expected {operation} with {kind} and {wanted}, but received {json.dumps(entry, ensure_ascii=False)}")
    print(f"the emulator accepted {len(received)} requests, and their values arrived unchanged")


main(*sys.argv[1:])
