"""The attacks of .ci/attacks, each against real processes over loopback.

The hostile services run in a process of their own (attacks_server.py). Most attacks spend their time waiting, so all run at the
same time.
"""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

MEBIBYTE = 1024 * 1024
# What a run may take: what the same command takes for a small response, ten times the body, and this.
CONSTANT = 16 * MEBIBYTE
# What the emulator may take: the program, a log of 16 MiB and bodies of 32 MiB.
EMULATOR_BOUND = 72 * MEBIBYTE
# What each connection adds to it.
CONNECTION_BOUND = 0.4 * MEBIBYTE
# Starts a program and prints its exit status and its peak of memory. The kernel's peak of a process is at least the memory of
# the process that started it, so this one must be small. A program without bounds must not take all memory of the machine.
LAUNCHER = """
import os, resource, sys
resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
child = os.posix_spawn(sys.argv[2], sys.argv[2:], os.environ)
_, status, usage = os.wait4(child, 0)
with open(sys.argv[1], "w") as file:
    print(status, usage.ru_maxrss, file=file)
"""
APP_KEY = "test-api-key-0000000000000000000"
# The time after which a run is ended, in seconds.
RUN_TIMEOUT = 15
ICCID = "89860321000000015668"
SIM_NO = "19200000001"

PROGRAM = sys.argv[1]
FOLDER = pathlib.Path(tempfile.mkdtemp(prefix="simfleet-attacks-"))
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith(("SIMFLEET_", "ALIBABA_"))}

lock = threading.Lock()
violations = []


def report(attack, measured, bound, holds):
    with lock:
        print(f"{'ok  ' if holds else 'FAIL'} {attack}: {measured}; bound: {bound}", flush=True)
        if not holds:
            violations.append(attack)


def mebibytes(size):
    return f"{size / MEBIBYTE:.1f} MiB"


class Run:
    """One run of the program: its exit code, output, time and peak of memory. A run that takes too long has no exit code."""

    def __init__(self, arguments):
        name = f"{threading.get_ident()}-{time.monotonic_ns()}"
        self.out, self.err, used = (FOLDER / f"{name}.{kind}" for kind in ("out", "err", "used"))
        launch = [sys.executable, "-I", "-S", "-c", LAUNCHER, used, PROGRAM, *arguments]
        begun = time.monotonic()
        with self.out.open("wb") as stdout, self.err.open("wb") as stderr:
            child = subprocess.Popen(
                launch, stdin=subprocess.DEVNULL, stdout=stdout, stderr=stderr, env=ENVIRONMENT, start_new_session=True
            )
        try:
            child.wait(RUN_TIMEOUT)
            status, peak = map(int, used.read_text().split())
            self.code, self.peak = os.waitstatus_to_exitcode(status), peak * 1024
        except subprocess.TimeoutExpired:
            os.killpg(child.pid, signal.SIGKILL)
            child.wait()
            self.code, self.peak = None, 0
        self.time = time.monotonic() - begun

    def texts(self):
        return self.out.read_text("utf-8", "replace") + self.err.read_text("utf-8", "replace")


class Server:
    """A process of the program that serves until the attack ends."""

    def __init__(self, *arguments):
        self.child = subprocess.Popen(
            [PROGRAM, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=ENVIRONMENT,
            text=True,
        )
        for line in self.child.stdout:
            found = re.search(r"listening on http://127\.0\.0\.1:(\d+)", line)
            if found:
                self.port = int(found[1])
                break
        else:
            raise SystemExit(f"attacks: {arguments[0]} did not start")
        threading.Thread(target=self.child.stdout.read, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.child.terminate()
        self.child.wait()

    def peak(self):
        status = pathlib.Path(f"/proc/{self.child.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) * 1024


def connect(port):
    return socket.create_connection(("127.0.0.1", port), timeout=45)


def exchange(port, request):
    """Sends a request and returns all of the response. The server may respond before it has read the request."""
    with connect(port) as stream:
        try:
            stream.sendall(request)
        except OSError:
            pass
        return rest(stream)


def rest(stream):
    received = b""
    try:
        while part := stream.recv(65536):
            received += part
    except (ConnectionError, TimeoutError):
        pass
    return received


def head(method, target, length, headers=""):
    return f"{method} {target} HTTP/1.1\r\nhost: h\r\nconnection: close\r\n{headers}content-length: {length}\r\n\r\n".encode()


def seen(port):
    return json.loads(exchange(port, head("GET", "/seen", 0)).partition(b"\r\n\r\n")[2])


# The commands that a service can respond to with rows.
JSON_COMMANDS = {
    "status": ["status", ICCID, "--no-wait"],
    "cards": ["cards", SIM_NO],
    "actions": ["actions", "--sim-no", SIM_NO, "--no-wait"],
    "api --all": ["api", "linkcard", "list-card-info", "--page-size", "10", "--all"],
    "call": ["call", "haoka", "POST", "/openapi/iot/unlisted", "--effect", "read"],
}
XML_COMMANDS = {
    "status": [*JSON_COMMANDS["status"], "--wire", "xml"],
    "api --all": [*JSON_COMMANDS["api --all"], "--wire", "xml"],
    "call": ["call", "linkcard", "Unlisted", "--effect", "read", "--wire", "xml"],
}
FORMATS = ["table", "csv", "json", "jsonl"]


def amplification(services):
    """A service responds with bodies that become much larger when they are decoded or printed."""

    def run(body, command, form):
        commands = XML_COMMANDS if body.startswith("XML ") else JSON_COMMANDS
        return Run([*commands[command], "-o", form, "--emulator", f"http://127.0.0.1:{services['ports'][body]}"])

    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        usual, started = {}, []
        for body, size in services["sizes"].items():
            commands = XML_COMMANDS if body.startswith("XML ") else JSON_COMMANDS
            # Large bodies take the time of many small ones, and a table takes more memory than the other formats.
            forms = FORMATS if size < MEBIBYTE // 8 else ["table"]
            kinds = [(command, form) for command in commands for form in forms]
            runs = {kind: pool.submit(run, body, *kind) for kind in kinds}
            started.append((body, size, runs))
        for body, size, runs in started:
            baselines = usual.setdefault(body.startswith("XML "), {})
            worst = (-sys.maxsize, "")
            for kind, pending in runs.items():
                ran = pending.result()
                # The first body of its kind is the small one.
                baseline = baselines.setdefault(kind, ran.peak)
                bound = baseline + 10 * size + CONSTANT
                texts = f"{' '.join(kind)}: {mebibytes(ran.peak)} of {mebibytes(bound)}, exit {ran.code}"
                worst = max(worst, (ran.peak - bound if ran.code in (0, 1, 3, 4) else sys.maxsize, texts))
            report(f"amplification, {body}", f"{len(runs)} runs, worst: {worst[1]}",
                   "small response + 10 x body + 16 MiB", worst[0] <= 0)


def emulator_memory(_):
    """Clients send large forms without signatures, and bodies that never end."""
    with Server("emulator", "--listen", "127.0.0.1:0") as emulator:
        form = "content-type: application/x-www-form-urlencoded\r\n"
        body = b"=&" * (MEBIBYTE // 2)
        before = emulator.peak()
        for target in ["/elsewhere", "/", "/openapi/elsewhere", "/openapi/iot/batchShutdown"] * 10:
            exchange(emulator.port, head("POST", target, len(body), form) + body)
        peak = emulator.peak()
        report("emulator, 40 unsigned forms of 1 MB", f"{mebibytes(before)} before, {mebibytes(peak)} after",
               mebibytes(EMULATOR_BOUND), peak <= EMULATOR_BOUND)
        begun = time.monotonic()
        streams = [connect(emulator.port) for _ in range(300)]
        for stream in streams:
            stream.sendall(head("POST", "/", MEBIBYTE, form) + b"a" * (MEBIBYTE // 2))
        answer = exchange(emulator.port, head("GET", "/?Action=GetCardRealStatus&Version=2021-05-20", 0))
        answered = time.monotonic() - begun
        for stream in streams:
            rest(stream)
            stream.close()
        bound = EMULATOR_BOUND + 300 * CONNECTION_BOUND
        closed, peak = time.monotonic() - begun, emulator.peak()
        report("emulator, 300 unfinished bodies of 0.5 MB",
               f"another client answered after {answered:.1f} s, all closed after {closed:.1f} s, {mebibytes(peak)}",
               f"5 s, 40 s, {mebibytes(bound)}",
               b"MissingAccessKeyId" in answer and answered < 5 and closed < 40 and peak <= bound)


def quoted_signatures(services):
    """A service rejects requests with messages that quote all of them."""
    port = services["ports"]["quotes"]
    commands = [*JSON_COMMANDS.values(), ["suspend", SIM_NO, "--yes", "--no-wait"], XML_COMMANDS["call"]]
    commands += [[*JSON_COMMANDS[name], "--signature", "acs3"] for name in ("status", "api --all")]
    runs = [
        Run([*command, "-o", form, "--emulator", f"http://127.0.0.1:{port}", *verbose])
        for command in commands
        for form, verbose in (("table", []), ("jsonl", ["-vv"]))
    ]
    secrets = [*seen(port)["signatures"], "testsecret", APP_KEY]
    shown = [text for run in runs for text in secrets if text in run.texts()]
    quoted = sum("[REDACTED]" in run.texts() for run in runs)
    report("signatures in messages", f"{len(runs)} runs with {len(secrets) - 2} signatures, {quoted} quote the request, "
           f"{len(shown)} show a signature or a secret", "every run quotes, none shows", quoted == len(runs) and not shown)


def stale_connections(services):
    """A server closes connections without having announced it, while 3000 cards are suspended."""
    port = services["ports"]["closes"]
    numbers = [str(19200000000 + number) for number in range(3000)]
    (FOLDER / "cards").write_text("\n".join(numbers))
    run = Run(["suspend", "--from", str(FOLDER / "cards"), "--yes", "--no-wait", "-o", "jsonl",
               "--emulator", f"http://127.0.0.1:{port}"])
    outcomes = [json.loads(line)["outcome"] for line in run.out.read_text().splitlines()]
    submitted = seen(port)["submitted"]
    once = sum(count == 1 for count in submitted.values())
    unknown = sum(outcome not in ("handed_over", "not_handed_over") for outcome in outcomes)
    report("stale connections, 3000 cards suspended", f"{once} submitted once, {len(submitted) - once} more often, "
           f"{len(outcomes)} rows, {unknown} not accepted, {run.time:.1f} s, exit {run.code}",
           "3000, 0, 3000, 0, exit 4", (once, len(submitted), len(outcomes), unknown, run.code) == (3000, 3000, 3000, 0, 4))


def push(port, trace):
    timestamp = str(int(time.time()))
    sign = hashlib.md5(f"100012.0.0{trace}{timestamp}{APP_KEY}".encode(), usedforsecurity=False).hexdigest()
    body = json.dumps({"code": 0, "data": {"items": [{"simNo": SIM_NO, "simStatus": 4}]}}).encode()
    headers = {"appID": "10001", "apiVersion": "2.0.0", "traceID": trace, "timestamp": timestamp, "sign": sign}
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return exchange(port, head("POST", "/", len(body), lines) + body)


def idle_connections(_):
    """140 connections to `listen` send nothing, or part of a head, and a valid push follows."""
    with Server("listen", "--listen", "127.0.0.1:0", "--emulator", "http://127.0.0.1:9") as listener:
        streams = [connect(listener.port) for _ in range(140)]
        for stream in streams[::2]:
            stream.sendall(b"POST / HTTP/1.1\r\n")
        begun = time.monotonic()
        accepted = push(listener.port, f"{7:032x}").startswith(b"HTTP/1.1 200")
        waited = time.monotonic() - begun
        for stream in streams:
            stream.close()
        report("listen, 140 idle connections", f"push {'accepted' if accepted else 'rejected'} after {waited:.2f} s, "
               f"{mebibytes(listener.peak())}", "2 s, 64 MiB", accepted and waited < 2 and listener.peak() < 64 * MEBIBYTE)


def time_limits(services):
    """A server accepts connections and never responds."""
    emulator = ["--emulator", f"http://127.0.0.1:{services['ports']['silent']}", "--timeout", "3s"]
    commands = {
        "suspend": ["suspend", SIM_NO, "--yes", "--wait"],
        "restore": ["restore", SIM_NO, "--yes", "--wait"],
        "status": ["status", ICCID, "--wait"],
        "actions": ["actions", "--sim-no", SIM_NO, "--wait"],
    }
    with concurrent.futures.ThreadPoolExecutor(len(commands)) as pool:
        runs = dict(zip(commands, pool.map(lambda command: Run([*command, *emulator]), commands.values()), strict=True))
    times = ", ".join(f"{name} {run.time:.1f} s (exit {run.code})" for name, run in runs.items())
    # The last poll of a wait may take 5 s beyond the deadline.
    report("time limits, --timeout 3s and a silent server", times, "9 s", all(run.time < 9 for run in runs.values()))


ATTACKS = {
    "time-limits": time_limits,
    "idle-connections": idle_connections,
    "emulator-memory": emulator_memory,
    "signatures": quoted_signatures,
    "stale-connections": stale_connections,
    "amplification": amplification,
}


def main():
    names = sys.argv[2:] or list(ATTACKS)
    if names == ["--list"]:
        print(*ATTACKS, sep="\n")
        return 0
    if unlisted := set(names) - set(ATTACKS):
        raise SystemExit(f"attacks: there is no attack {sorted(unlisted)}; give one of {list(ATTACKS)}")
    server = pathlib.Path(__file__).with_name("attacks_server.py")
    hostile = subprocess.Popen([sys.executable, "-B", server], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    begun = time.monotonic()
    try:
        services = json.loads(hostile.stdout.readline())
        with concurrent.futures.ThreadPoolExecutor(len(names)) as pool:
            for attack in [pool.submit(ATTACKS[name], services) for name in names]:
                attack.result()
    finally:
        hostile.stdin.close()
        hostile.wait()
        for file in FOLDER.iterdir():
            file.unlink()
        FOLDER.rmdir()
    print(f"{len(violations)} violations, {time.monotonic() - begun:.0f} s")
    return 1 if violations else 0


sys.exit(main())
