//! Tables of codes, statuses and messages, and their meaning.

use simfleet::ErrorKind::{Auth, ClockSkew, Decode, Server, Service, Throttled, Transport};
use simfleet::linkcard::SignatureMethod;
use simfleet::service::AttemptOutcome::{Lost, Rejected, SeemsThrottled, Throttled as Slow, Unreadable};
use simfleet::transport::HttpResponse;

use crate::{assert_means, haoka_errors, haoka_says, linkcard_errors, linkcard_says};

#[test]
fn linkcard_codes_have_their_meaning() {
    let cases = [
        // Codes of the gateway.
        ("Throttling", 503, Throttled, Slow, "slow down"),
        ("Throttling.User", 400, Throttled, Slow, "slow down"),
        ("Throttling.Api", 200, Throttled, Slow, "slow down"),
        ("SomethingNew", 429, Throttled, Slow, "slow down"),
        ("SignatureNonceUsed", 400, Transport, Lost, "proxy that repeats requests"),
        ("InvalidTimeStamp.Expired", 400, ClockSkew, Rejected, "set this machine's clock right"),
        ("InvalidTimeStamp.Format", 400, Service, Rejected, "a proxy changes the request"),
        ("IllegalTimestamp", 400, Service, Rejected, "a proxy changes the request"),
        ("SignatureDoesNotMatch", 400, Auth, Rejected, "ALIBABA_CLOUD_ACCESS_KEY_SECRET"),
        ("InvalidAccessKeyId.NotFound", 404, Auth, Rejected, "check ALIBABA_CLOUD_ACCESS_KEY_ID"),
        ("InvalidAccessKeyId", 400, Auth, Rejected, "check ALIBABA_CLOUD_ACCESS_KEY_ID"),
        ("InvalidAccessKeyId.Inactive", 400, Auth, Rejected, "enable the access key"),
        ("Forbidden.AccessKeyDisabled", 403, Auth, Rejected, "enable the access key"),
        ("InvalidSecurityToken.Expired", 400, Auth, Rejected, "ALIBABA_CLOUD_SECURITY_TOKEN"),
        ("MissingSecurityToken", 400, Auth, Rejected, "ALIBABA_CLOUD_SECURITY_TOKEN"),
        ("Forbidden.RAM", 403, Auth, Rejected, "RAM policy"),
        ("NoPermission", 403, Auth, Rejected, "RAM policy"),
        ("linkcard.common.RamActionPermissionDeny", 403, Auth, Rejected, "RAM policy"),
        ("RamActionPermissionDeny", 200, Auth, Rejected, "RAM policy"),
        ("IncompleteSignature", 400, Auth, Rejected, "the other signature method"),
        ("InvalidSignatureMethod", 400, Auth, Rejected, "the other signature method"),
        ("UnsupportedSignatureMethod", 400, Auth, Rejected, "the other signature method"),
        ("InternalError", 500, Server, Lost, "try later"),
        ("UnknownError", 400, Server, Lost, "try later"),
        ("ServiceUnavailable", 503, Server, Lost, "try later"),
        ("ServiceUnavailableTemporary", 503, Server, Lost, "try later"),
        ("Service.InternalError", 200, Server, Lost, "try later"),
        ("linkcard.system.InternalError", 200, Server, Lost, "try later"),
        ("InternalError", 200, Server, Lost, "try later"),
        ("InternalError.", 200, Server, Lost, "try later"),
        // Codes of the service.
        ("linkcard.system.RPCInvokeError", 500, Server, Lost, "try later"),
        ("linkcard.system.RPCInvokeError", 200, Server, Lost, "try later"),
        ("RPCInvokeError", 200, Server, Lost, "try later"),
        ("RPCInvokeError..", 200, Server, Lost, "try later"),
        ("linkcard.common.BusinessProcessError", 500, Service, Rejected, "the request id"),
        ("BusinessProcessError", 200, Service, Rejected, "the request id"),
        ("CardNotExist", 200, Service, Rejected, "check the number"),
        ("linkcard.common.CardNotExist", 400, Service, Rejected, "check the number"),
        ("linkcard.common.CardNotExist", 500, Server, Lost, "try later"),
        ("linkcard.common.IccidFormatError", 200, Service, Rejected, "check the number"),
        // Unknown codes are rejections, unless the status says that the server failed.
        ("SomethingNew", 200, Service, Rejected, "the request id"),
        ("SomethingNew", 404, Service, Rejected, "the request id"),
        ("SomethingNew", 502, Server, Lost, "try later"),
    ];
    for method in [SignatureMethod::Rpc, SignatureMethod::Acs3] {
        for (code, status, kind, outcome, remedy) in cases {
            let case = format!("{code} {status} {method:?}");
            let errors = linkcard_errors(method, move |_| linkcard_says(status, code, "message"));
            assert_means(&case, &errors, kind, outcome);
            for error in errors {
                assert_eq!((error.code(), error.status()), (Some(code), Some(status)), "{case}");
            }
            // An error with an unknown outcome has its own remedy, so only the read shows the remedy of the meaning.
            let [read, _] = linkcard_errors(method, move |_| linkcard_says(status, code, "message"));
            assert!(read.remedy().unwrap_or_default().contains(remedy), "{case}: {read:?}");
        }
    }
}

#[test]
fn haoka_codes_other_than_minus_one_are_not_certain_rejections() {
    let cases = [
        (200, -1, "3分钟内进行过复机操作,不可重复进行", Service, Rejected, "try later"),
        (200, -1, "simNos 不能为空", Service, Rejected, "fix what the service reports"),
        (200, -1, "SIM not assigned to this account", Service, Rejected, "fix what the service reports"),
        (200, -1, "系统繁忙,请稍后再试", Server, Lost, "try later"),
        (200, -1, "渠道内部请求超时或出错,请稍候重试", Server, Lost, "try later"),
        (200, -1, "操作超时", Server, Lost, "try later"),
        (200, -1, "服务异常", Server, Lost, "try later"),
        (200, -1, "Request TIMED OUT", Server, Lost, "try later"),
        (200, -1, "bad gateway", Server, Lost, "try later"),
        (200, 50, "Internal Error", Server, Lost, "try later"),
        (200, 61, "who knows", Service, Unreadable, "ask the operator of the platform"),
        (200, -1, "签名错误", Auth, Rejected, "SIMFLEET_HAOKA_APP_ID (10001)"),
        (200, -1, "invalid sign", Auth, Rejected, "SIMFLEET_HAOKA_APP_ID (10001)"),
        (200, 500, "Unknown column 'appid'", Auth, Unreadable, "SIMFLEET_HAOKA_APP_ID (10001)"),
        (200, 500, "Too many connections", Throttled, Lost, "slow down"),
        (200, 500, "3分钟内不能重复操作", Service, Unreadable, "ask the operator of the platform"),
        (200, 40, "appID不存在", Auth, Rejected, "SIMFLEET_HAOKA_APP_ID (10001)"),
        (200, -1, "traceID重复", Transport, Lost, "proxy that repeats requests"),
        (200, -1, "traceId was already used", Transport, Lost, "proxy that repeats requests"),
        (200, -1, "traceID不能为空", Service, Rejected, "fix what the service reports"),
        (200, -1, "操作过于频繁", Throttled, SeemsThrottled, "slow down"),
        (200, -1, "Too many requests", Throttled, SeemsThrottled, "slow down"),
        // Without a date that shows it, the clocks are not the reason.
        (200, -1, "时间戳超出允许范围", Service, Rejected, "fix what the service reports"),
        (429, -1, "签名错误", Throttled, Slow, "slow down"),
        (500, -1, "simNos 不能为空", Server, Lost, "try later"),
        (400, -1, "simNos 不能为空", Service, Rejected, "fix what the service reports"),
        // A body that reports success under an error status is treated as unreadable.
        (400, 0, "ok", Decode, Unreadable, "check the endpoint"),
    ];
    for (status, code, message, kind, outcome, remedy) in cases {
        let case = format!("{status} {code} {message}");
        let errors = haoka_errors(move |_| haoka_says(status, code, message));
        assert_means(&case, &errors, kind, outcome);
        let remedies = errors.map(|error| error.remedy().unwrap_or_default().to_owned());
        assert!(remedies[0].contains(remedy), "{case}: {remedies:?}");
        if matches!(outcome, Lost | Unreadable) {
            assert!(remedies[1].contains("query querySimAction by card number"), "{case}: {remedies:?}");
        }
    }
}

/// A status that does not say whether the request was executed takes precedence over the message.
#[test]
fn an_ambiguous_status_takes_precedence_over_the_error_body() {
    let cases = [(408, Lost), (301, Rejected), (302, Unreadable), (303, Unreadable), (307, Rejected), (308, Rejected)];
    for (status, outcome) in cases {
        let errors = linkcard_errors(SignatureMethod::Rpc, move |_| linkcard_says(status, "SomethingNew", "message"));
        assert_means(&format!("Linkcard {status}"), &errors, Service, outcome);
        let errors = haoka_errors(move |_| haoka_says(status, -1, "simNos 不能为空"));
        assert_means(&format!("haoka {status}"), &errors, Service, outcome);
    }
}

/// The services' own headers for a pause; the gateway's count milliseconds.
#[test]
fn retry_hints_of_the_services_are_followed() {
    let hint = |name: &'static str, value: &'static str| {
        move |answer: HttpResponse| {
            let mut answer = answer;
            answer.headers.insert(name, value.parse().unwrap());
            answer
        }
    };
    let cases = [
        ("x-acs-retry-after", "1500", 1500),
        ("x-ratelimit-user-api", "Limit:20,Remain:0,TimeLeft:700,Reset:1", 700),
        ("x-ratelimit-user", "TimeLeft:300", 300),
        ("retry-after", "2", 2000),
    ];
    for (name, value, millis) in cases {
        let with_hint = hint(name, value);
        let throttled = move |_: &_| with_hint(linkcard_says(400, "Throttling.User", "message"));
        for error in linkcard_errors(SignatureMethod::Rpc, throttled) {
            assert_eq!(error.retry_after(), Some(std::time::Duration::from_millis(millis)), "{name}");
        }
    }
    let with_hint = hint("retry-after", "2");
    for error in haoka_errors(move |_| with_hint(haoka_says(429, -1, "message"))) {
        assert_eq!(error.retry_after(), Some(std::time::Duration::from_secs(2)));
    }
    // A header of another service is ignored.
    let with_hint = hint("x-acs-retry-after", "1500");
    for error in haoka_errors(move |_| with_hint(haoka_says(429, -1, "message"))) {
        assert_eq!(error.retry_after(), None);
    }
}
