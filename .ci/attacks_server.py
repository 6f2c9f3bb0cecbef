"""The hostile services of .ci/attacks: each behavior has a port of its own.

Prints a JSON object with the port of each behavior, then serves until stdin is closed. `GET /seen` at any port returns what
arrived there: the signatures, and how often each card number was submitted.
"""

import collections
import json
import re
import socket
import sys
import threading
import time
import urllib.parse

KIBIBYTE = 1024
MEBIBYTE = 1024 * KIBIBYTE
# The program reads no more than this of a body.
LIMIT = 8 * MEBIBYTE


def own_members(count):
    return [b'{"m%04x":1}' % number for number in range(count)]


def deep(levels):
    return b'{"a":' * levels + b"1" + b"}" * levels


def repeated(row, size):
    return [row] * (size // (len(row) + 1))


def cards(size):
    """Rows with a long text: other rows need more memory for their length, and such a body would be rejected."""
    row = b'{"simNo":"%011d","Iccid":"898600000%011d","simStatus":4,"remark":"' + b"r" * 400 + b'"}'
    return [row % (number, number) for number in range(size // len(row % (0, 0)))]


def xml_rows(rows):
    return [b"<List>" + row + b"</List>" for row in rows]


# The rows of each body. Sizes are those of the JSON or XML text, without the envelope.
JSON_BODIES = {
    "small": [b"{}"],
    "1000 rows with a member of their own (12 KB)": own_members(1_000),
    "3000 rows with a member of their own (36 KB)": own_members(3_000),
    "20000 rows with a member of their own (240 KB)": own_members(20_000),
    "empty rows (1 MiB)": repeated(b"{}", MEBIBYTE),
    "empty rows (8 MiB)": repeated(b"{}", LIMIT - KIBIBYTE),
    "cards with long texts (1 MiB)": cards(MEBIBYTE),
    "cards with long texts (8 MiB)": cards(LIMIT - 64 * KIBIBYTE),
    "numbers instead of rows (1 MiB)": repeated(b"0", MEBIBYTE),
    "rows of 40 levels (1 MiB)": repeated(deep(40), MEBIBYTE),
    "half a million levels (1 MiB)": [b"[" * (MEBIBYTE // 2) + b"]" * (MEBIBYTE // 2)],
}
XML_BODIES = {
    "XML small": xml_rows([b"<a>1</a>"]),
    "XML rows with a member of their own (230 KB)": xml_rows(
        b"<m%04x>1</m%04x>" % (number, number) for number in range(8_000)
    ),
    "XML empty rows (8 MiB)": [b"<List/>"] * ((LIMIT - KIBIBYTE) // 7),
    "XML nested elements (1 MiB)": [b"<List>" + b"<a>" * 150_000 + b"</a>" * 150_000 + b"</List>"],
}


def page(name, request):
    """Returns a successful response with the rows of a body, in the envelope of the operation."""
    if name in XML_BODIES:
        rows = b"".join(XML_BODIES[name])
        if request.operation != "ListCardInfo":
            rows = rows.replace(b"<List", b"<Data").replace(b"</List", b"</Data")
            return b"<R><Code>200</Code><Success>true</Success>" + rows + b"</R>", "text/xml"
        head = b"<R><Code>200</Code><Success>true</Success><Data><PageCount>1</PageCount>"
        return head + rows + b"</Data></R>", "text/xml"
    rows = b"[" + b",".join(JSON_BODIES[name]) + b"]"
    if request.haoka:
        return b'{"code":0,"data":{"items":' + rows + b"}}", "application/json"
    if request.operation == "ListCardInfo":
        rows = b'{"PageCount":1,"List":' + rows + b"}"
    return b'{"Success":true,"Code":"200","Data":' + rows + b"}", "application/json"


def quote(request):
    """Rejects a request with a message that quotes all of it."""
    text = request.text
    if request.haoka:
        return json.dumps({"code": -1, "message": text}).encode(), "application/json"
    return json.dumps({"Success": False, "Code": "Custom.Rejected", "Message": text}).encode(), "application/json"


def accept(request):
    """Accepts a submission. Every other query has no rows."""
    if request.operation in ("batchShutdown", "batchRestore"):
        items = [{"simNo": number, "isError": False, "error": ""} for number in request.numbers]
        data = {"items": items, "serialNumber": str(abs(hash(tuple(request.numbers))))}
    else:
        data = {"items": []}
    return json.dumps({"code": 0, "message": "ok", "data": data}).encode(), "application/json"


class Request:
    """What the behaviors need of a request."""

    def __init__(self, head, body):
        self.text = head.decode("latin-1") + "\r\n\r\n" + body.decode("latin-1")
        self.target = self.text.split(" ")[1]
        path, _, query = self.target.partition("?")
        fields = dict(urllib.parse.parse_qsl(query) + urllib.parse.parse_qsl(body.decode("latin-1")))
        headers = dict(line.lower().split(": ", 1) for line in head.decode("latin-1").split("\r\n")[1:])
        self.haoka = path.startswith("/openapi/")
        self.operation = path.split("/")[-1] or fields.get("Action") or headers.get("x-acs-action", "")
        self.operation = {"listcardinfo": "ListCardInfo"}.get(self.operation, self.operation)
        self.numbers = json.loads(fields.get("simNos", "[]"))
        found = re.search("signature=([0-9a-f]{64})", headers.get("authorization", ""))
        self.signature = fields.get("Signature") or headers.get("sign") or (found and found[1])


class Behavior:
    """Responds to all requests of one port with `respond`. If it `closes`, it closes connections after a response without
    having announced it."""

    def __init__(self, respond, closes=False):
        self.respond = respond
        self.closes = closes
        self.lock = threading.Lock()
        self.signatures = set()
        self.submitted = collections.Counter()
        self.connections = 0
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            connection, _ = self.listener.accept()
            self.connections += 1
            threading.Thread(target=self.serve, args=(connection, self.connections), daemon=True).start()

    def serve(self, connection, number):
        received = b""
        try:
            with connection:
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                while True:
                    while b"\r\n\r\n" not in received:
                        part = connection.recv(65536)
                        if not part:
                            return
                        received += part
                    head, _, body = received.partition(b"\r\n\r\n")
                    length = re.search(rb"content-length: *(\d+)", head, re.IGNORECASE)
                    while len(body) < int(length[1] if length else 0):
                        body += connection.recv(65536)
                    received = b""
                    request = Request(head, body)
                    self.answer(connection, request)
                    if request.target == "/seen":
                        return
                    if self.closes:
                        # Sometimes the client notices before its next request, and sometimes it does not.
                        time.sleep((number % 4) * 0.002)
                        return
        except OSError:
            # The client may end early.
            return

    def answer(self, connection, request):
        if request.target == "/seen":
            with self.lock:
                seen = {"signatures": sorted(self.signatures), "submitted": self.submitted, "connections": self.connections}
                body, kind = json.dumps(seen).encode(), "application/json"
        else:
            with self.lock:
                self.signatures |= {request.signature} - {None}
                if request.operation == "batchShutdown":
                    self.submitted.update(request.numbers)
            body, kind = self.respond(request)
        head = f"HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\ncontent-length: {len(body)}\r\n\r\n"
        connection.sendall(head.encode() + body)


def silent():
    """Opens a port that accepts connections and never responds."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=512)

    def hold():
        held = []
        while True:
            held.append(listener.accept())

    threading.Thread(target=hold, daemon=True).start()
    return listener.getsockname()[1]


def main():
    behaviors = {name: Behavior(lambda request, name=name: page(name, request)) for name in JSON_BODIES | XML_BODIES}
    behaviors |= {"quotes": Behavior(quote), "closes": Behavior(accept, closes=True)}
    ports = {name: behavior.listener.getsockname()[1] for name, behavior in behaviors.items()} | {"silent": silent()}
    sizes = {name: len(b",".join(rows)) for name, rows in JSON_BODIES.items()}
    sizes |= {name: len(b"".join(rows)) for name, rows in XML_BODIES.items()}
    print(json.dumps({"ports": ports, "sizes": sizes}), flush=True)
    sys.stdin.read()


main()
