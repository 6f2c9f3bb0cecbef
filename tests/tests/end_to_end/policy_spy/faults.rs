//! The table of faults: what a client does about each, for an operation that is safe to repeat and for one that is not.

use serde_json::json;
use simfleet::ErrorKind::{self, Auth, ClockSkew, Connect, Decode, Server, Service, Throttled, Timeout, Transport};
use simfleet_tests::support::Response;

use Failure::{OutcomeUnknown, Permanent, Transient};

/// What goes wrong while a request is sent.
pub(super) enum Fault {
    /// Nothing listens at the endpoint.
    ConnectionRefused,
    /// The server reads the request and sends no response before the timeout of the attempt.
    Timeout,
    /// The server reads the request and sends this.
    Response(Response),
}

/// The class of the error that the caller gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// The same call may work later.
    Transient,
    /// The same call fails again.
    Permanent,
    /// The service may have carried out the request.
    OutcomeUnknown,
}

/// The number of attempts if the fault never goes away, and the error after the last one.
pub(super) type Expected = (u32, Failure);

/// A row of the table.
pub(super) struct FaultCase {
    pub(super) name: &'static str,
    pub(super) fault: Fault,
    /// The kind of the error, or of the failure that left the outcome unknown.
    pub(super) kind: ErrorKind,
    /// For a read, a `set`, and a keyed write with its key.
    pub(super) repeatable: Expected,
    /// For a `once` write, and a keyed write without its key.
    pub(super) not_repeatable: Expected,
}

fn row(kind: ErrorKind, name: &'static str, fault: Fault, repeatable: Expected, not_repeatable: Expected) -> FaultCase {
    FaultCase { name, fault, kind, repeatable, not_repeatable }
}

/// Bytes after which the server closes the connection.
fn bytes(text: &str) -> Fault {
    Fault::Response(Response::raw(text))
}

/// A complete response that does not come from the service.
fn status(line: &str) -> Fault {
    Fault::Response(Response::complete(line, "content-type: text/plain\r\n", "some text"))
}

/// An HTML page.
fn html(line: &str) -> Fault {
    let page = "<!doctype html><html><title>Login</title></html>";
    Fault::Response(Response::complete(line, "content-type: text/html\r\n", page))
}

/// A redirect to a path of the same server.
fn redirect(line: &str) -> Fault {
    Fault::Response(Response::complete(line, "location: /elsewhere\r\n", ""))
}

/// A response with status 200.
fn ok(body: &str) -> Fault {
    Fault::Response(Response::json(body))
}

/// A successful body of any of the services, at least as far as its envelope goes.
const SUCCESS: &str = r#"{"code":0,"message":"ok","Success":true,"Code":"200"}"#;

const DUPLICATES: &str = r#"{"code":0,"code":-1,"Success":true,"Success":false}"#;

const DOCUMENT_TYPE: &str = "<!DOCTYPE r [<!ENTITY x \"y\">]><r><code>0</code></r>";

/// Twenty minutes after the clock of the tests.
const DATE_AHEAD: &str = "date: Mon, 25 Nov 2024 03:08:02 GMT\r\n";

/// Faults that do not depend on the service.
pub(super) fn of_every_service() -> Vec<FaultCase> {
    [of_the_connection(), of_the_status(), of_the_body()].into_iter().flatten().collect()
}

/// Faults after which there is no complete response.
fn of_the_connection() -> Vec<FaultCase> {
    let cut_body = "HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{\"code\":0";
    vec![
        row(Connect, "connection refused", Fault::ConnectionRefused, (3, Transient), (3, Transient)),
        row(Transport, "connection closed before the response", bytes(""), (3, Transient), (1, OutcomeUnknown)),
        row(Transport, "incomplete head", bytes("HTTP/1.1 200 OK\r\ncont"), (3, Transient), (1, OutcomeUnknown)),
        row(Transport, "cut body", bytes(cut_body), (3, Transient), (1, OutcomeUnknown)),
        row(Timeout, "timeout", Fault::Timeout, (3, Transient), (1, OutcomeUnknown)),
    ]
}

/// Responses with another status than 200.
fn of_the_status() -> Vec<FaultCase> {
    let success = Fault::Response(Response::complete("504 Gateway Timeout", "", SUCCESS));
    let no_content = Fault::Response(Response::complete("204 No Content", "", ""));
    let unknown = Fault::Response(Response::complete("799 Odd", "", SUCCESS));
    vec![
        row(Timeout, "status 408", status("408 Request Timeout"), (3, Transient), (1, OutcomeUnknown)),
        row(Throttled, "status 429", status("429 Too Many Requests"), (3, Transient), (3, Transient)),
        row(Server, "status 500", status("500 Internal Server Error"), (3, Transient), (1, OutcomeUnknown)),
        row(Server, "status 502", status("502 Bad Gateway"), (3, Transient), (1, OutcomeUnknown)),
        row(Server, "status 503", status("503 Service Unavailable"), (3, Transient), (1, OutcomeUnknown)),
        row(Server, "status 504", status("504 Gateway Timeout"), (3, Transient), (1, OutcomeUnknown)),
        row(Server, "HTML with status 502", html("502 Bad Gateway"), (3, Transient), (1, OutcomeUnknown)),
        // A body that contradicts its status.
        row(Server, "success with status 504", success, (3, Transient), (1, OutcomeUnknown)),
        row(Decode, "status 400", status("400 Bad Request"), (1, Permanent), (1, Permanent)),
        row(Decode, "status 401", status("401 Unauthorized"), (1, Permanent), (1, Permanent)),
        row(Decode, "status 403", status("403 Forbidden"), (1, Permanent), (1, Permanent)),
        row(Decode, "status 404", status("404 Not Found"), (1, Permanent), (1, Permanent)),
        row(Decode, "HTML with status 403", html("403 Forbidden"), (1, Permanent), (1, Permanent)),
        // 301, 307 and 308 mean that nothing was done here; 302 and 303 may follow a request that was carried out.
        row(Decode, "status 301", redirect("301 Moved Permanently"), (1, Permanent), (1, Permanent)),
        row(Decode, "status 302", redirect("302 Found"), (1, Permanent), (1, OutcomeUnknown)),
        row(Decode, "status 303", redirect("303 See Other"), (1, Permanent), (1, OutcomeUnknown)),
        row(Decode, "status 307", redirect("307 Temporary Redirect"), (1, Permanent), (1, Permanent)),
        row(Decode, "status 308", redirect("308 Permanent Redirect"), (1, Permanent), (1, Permanent)),
        row(Decode, "status 204", no_content, (3, Permanent), (1, OutcomeUnknown)),
        row(Decode, "status 799", unknown, (1, Permanent), (1, OutcomeUnknown)),
    ]
}

/// Responses with status 200 whose body is not a valid answer.
fn of_the_body() -> Vec<FaultCase> {
    let lists = ["[".repeat(100_000), "]".repeat(100_000)].concat();
    let nested = format!("{{\"code\":0,\"data\":{lists},\"Success\":true,\"Data\":{lists}}}");
    let nested_xml = ["<a>".repeat(5000), "</a>".repeat(5000)].concat();
    let not_utf8 = b"{\"code\":0,\"message\":\"\xff\xfe\xb2\"}";
    let not_utf8 = Fault::Response(Response::complete("200 OK", "", not_utf8));
    vec![
        row(Decode, "HTML", html("200 OK"), (1, Permanent), (1, OutcomeUnknown)),
        row(Decode, "HTML declared as JSON", ok("<html></html>"), (1, Permanent), (1, OutcomeUnknown)),
        // The next body may be complete; the other bodies are not retried.
        row(Decode, "empty body", ok(""), (3, Permanent), (1, OutcomeUnknown)),
        row(Decode, "incomplete JSON", ok("{\"code\":"), (3, Permanent), (1, OutcomeUnknown)),
        row(Decode, "invalid JSON", ok("{]"), (1, Permanent), (1, OutcomeUnknown)),
        row(Decode, "plain text", ok("ok"), (1, Permanent), (1, OutcomeUnknown)),
        row(Decode, "JSON without an envelope", ok("{}"), (1, Permanent), (1, OutcomeUnknown)),
        row(Decode, "JSON boolean", ok("true"), (1, Permanent), (1, OutcomeUnknown)),
        row(Decode, "JSON array", ok("[1,2]"), (1, Permanent), (1, OutcomeUnknown)),
        row(Decode, "JSON array with an envelope", ok(&format!("[{SUCCESS}]")), (1, Permanent), (1, OutcomeUnknown)),
        row(Decode, "JSON array with an object", ok(" [0,{}]"), (1, Permanent), (1, OutcomeUnknown)),
        row(Decode, "envelope of wrong types", ok("{\"code\":[],\"Success\":[]}"), (1, Permanent), (1, OutcomeUnknown)),
        row(Decode, "duplicate members", ok(DUPLICATES), (1, Permanent), (1, OutcomeUnknown)),
        row(Decode, "JSON nested too deeply", ok(&nested), (1, Permanent), (1, OutcomeUnknown)),
        row(Decode, "XML nested too deeply", ok(&nested_xml), (1, Permanent), (1, OutcomeUnknown)),
        row(Decode, "XML with a document type", ok(DOCUMENT_TYPE), (1, Permanent), (1, OutcomeUnknown)),
        row(Decode, "body that is not UTF-8", not_utf8, (1, Permanent), (1, OutcomeUnknown)),
    ]
}

/// An error of the gateway that Linkcard and STS share.
fn gateway(line: &str, headers: &str, code: &str, message: &str) -> Fault {
    let body = json!({"RequestId": "r", "HostId": "h", "Code": code, "Message": message}).to_string();
    Fault::Response(Response::complete(line, &format!("content-type: application/json\r\n{headers}"), body))
}

/// Faults of Linkcard and STS.
pub(super) fn of_the_gateway() -> Vec<FaultCase> {
    let bad = "400 Bad Request";
    vec![
        row(
            Throttled,
            "throttled",
            gateway(bad, "", "Throttling.User", "Request was denied."),
            (3, Transient),
            (3, Transient),
        ),
        row(
            Throttled,
            "throttled with status 503",
            gateway("503 Service Unavailable", "", "Throttling", "Request was denied."),
            (3, Transient),
            (3, Transient),
        ),
        // The first rejection corrects the clock, the second one ends the call.
        row(
            ClockSkew,
            "timestamp rejected, with the service's time",
            gateway(bad, DATE_AHEAD, "InvalidTimeStamp.Expired", "Specified time stamp is expired."),
            (2, Permanent),
            (2, Permanent),
        ),
        row(
            ClockSkew,
            "timestamp rejected, without the service's time",
            gateway(bad, "", "InvalidTimeStamp.Expired", "Specified time stamp is expired."),
            (1, Permanent),
            (1, Permanent),
        ),
        // The clock is not the reason, so it is not corrected.
        row(
            Service,
            "unreadable time, with the service's time",
            gateway(bad, DATE_AHEAD, "IllegalTimestamp", "The time is not valid."),
            (1, Permanent),
            (1, Permanent),
        ),
        row(
            Transport,
            "repeated nonce",
            gateway(bad, "", "SignatureNonceUsed", "Specified signature nonce was used already."),
            (3, Transient),
            (1, OutcomeUnknown),
        ),
        row(
            Auth,
            "wrong signature",
            gateway(bad, "", "SignatureDoesNotMatch", "Signature is not matched."),
            (1, Permanent),
            (1, Permanent),
        ),
        row(Auth, "no permission", gateway("403 Forbidden", "", "NoPermission", "No."), (1, Permanent), (1, Permanent)),
        row(Service, "unlisted code", gateway(bad, "", "SomethingNew", "No."), (1, Permanent), (1, Permanent)),
        row(
            Server,
            "internal error",
            gateway("500 Internal Server Error", "", "InternalError", "Failed."),
            (3, Transient),
            (1, OutcomeUnknown),
        ),
        row(
            Server,
            "unlisted code with status 500",
            gateway("500 Internal Server Error", "", "SomethingNew", "Failed."),
            (3, Transient),
            (1, OutcomeUnknown),
        ),
    ]
}

/// Faults of Linkcard alone.
pub(super) fn of_linkcard() -> Vec<FaultCase> {
    let envelope = |code: &str, message: &str| {
        ok(&json!({"RequestId": "r", "Success": false, "Code": code, "ErrorMessage": message}).to_string())
    };
    let failed = |name: &'static str, code: &str| {
        row(Server, name, envelope(code, "failed"), (3, Transient), (1, OutcomeUnknown))
    };
    vec![
        row(
            Service,
            "business rejection",
            envelope("linkcard.common.BusinessProcessError", "card is locked"),
            (1, Permanent),
            (1, Permanent),
        ),
        // Codes decide at Linkcard; the message does not.
        row(
            Service,
            "business rejection with a message about throttling",
            envelope("linkcard.common.CardNotExist", "too many requests, system busy"),
            (1, Permanent),
            (1, Permanent),
        ),
        failed("failed call of a backend with status 200", "linkcard.system.RPCInvokeError"),
        failed("short code of a failed call of a backend with status 200", "RPCInvokeError"),
        failed("internal error with status 200", "Service.InternalError"),
        failed("short code of an internal error with status 200", "InternalError"),
        success_with_404(),
    ]
}

/// Faults of STS alone.
pub(super) fn of_sts() -> Vec<FaultCase> {
    let rejection = gateway("404 Not Found", "", "EntityNotExist.Role", "The role does not exist.");
    vec![row(Service, "business rejection", rejection, (1, Permanent), (1, Permanent))]
}

/// Faults of haoka. Its codes are not documented, so that the message decides.
pub(super) fn of_haoka() -> Vec<FaultCase> {
    let envelope = |code: i64, message: &str| ok(&json!({"code": code, "message": message, "data": null}).to_string());
    let expired = json!({"code": -1, "message": "时间戳已过期", "data": null}).to_string();
    vec![
        // A guess from the message is good enough to retry a read, but not to repeat a write.
        row(Throttled, "message about throttling", envelope(-1, "请求过于频繁"), (3, Transient), (1, Transient)),
        row(
            Throttled,
            "English message about throttling",
            envelope(-1, "Too many requests"),
            (3, Transient),
            (1, Transient),
        ),
        row(
            Throttled,
            "message about throttling with another code",
            envelope(500, "请求过于频繁"),
            (3, Transient),
            (1, OutcomeUnknown),
        ),
        row(
            Service,
            "timestamp rejected, with the service's time",
            Fault::Response(Response::complete("200 OK", DATE_AHEAD, &expired)),
            (2, Permanent),
            (2, Permanent),
        ),
        row(Service, "timestamp rejected, without the service's time", ok(&expired), (1, Permanent), (1, Permanent)),
        row(Transport, "repeated traceID", envelope(-1, "traceID重复"), (3, Transient), (1, OutcomeUnknown)),
        row(Auth, "wrong signature", envelope(-1, "签名错误"), (1, Permanent), (1, Permanent)),
        row(Service, "business rejection", envelope(-1, "simNos 不能为空"), (1, Permanent), (1, Permanent)),
        row(
            Service,
            "earlier request within minutes",
            envelope(-1, "3分钟内进行过停机操作"),
            (1, Permanent),
            (1, Permanent),
        ),
        row(
            Server,
            "message about a busy system",
            envelope(-1, "系统繁忙,请稍后再试"),
            (3, Transient),
            (1, OutcomeUnknown),
        ),
        row(
            Server,
            "message about an internal timeout",
            envelope(-1, "渠道内部请求超时"),
            (3, Transient),
            (1, OutcomeUnknown),
        ),
        row(
            Server,
            "English message about an internal error",
            envelope(-1, "Internal Error"),
            (3, Transient),
            (1, OutcomeUnknown),
        ),
        row(Service, "undocumented code", envelope(61, "失败"), (1, Permanent), (1, OutcomeUnknown)),
        success_with_404(),
    ]
}

/// A success under an error status. Does not apply to STS, which has no member that says success.
fn success_with_404() -> FaultCase {
    let response = Response::complete("404 Not Found", "content-type: application/json\r\n", SUCCESS);
    row(Decode, "success with status 404", Fault::Response(response), (1, Permanent), (1, OutcomeUnknown))
}
