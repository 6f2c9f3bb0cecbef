//! The faults that a test or a user can inject, their text form, and the choice of the rule that a request gets.
//!
//! A rule's counters change only for requests that match it. A request uses at most one rule besides delays. The same
//! rules give the same faults for the same sequence of requests.

use std::fmt;
use std::str::FromStr;
use std::sync::Mutex;

use serde::{Deserialize, Serialize};

use crate::sync::lock;

/// A failure between a correct client and the service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Fault {
    /// The connection is closed after the request was read completely, without a response.
    CutAfterRead {
        /// Whether the operation is executed first, which the client cannot know.
        apply: bool,
    },
    /// The operation is executed. The response has the full `Content-Length`, but the body stops half-way, and the
    /// connection closes.
    CutBody,
    /// A gateway's HTML page with this status; nothing is executed.
    Html {
        /// HTTP status, 200 to 599.
        status: u16,
    },
    /// A plain-text response with this status; nothing is executed.
    Status {
        /// HTTP status, 200 to 599.
        status: u16,
    },
    /// Rejected, rate limit exceeded: Linkcard 400 `Throttling.User`, haoka code -1. Nothing is executed.
    Throttle {
        /// Real milliseconds to wait: Linkcard `x-acs-retry-after` (ms), haoka `Retry-After` (whole seconds, rounded
        /// up). No header if absent.
        retry_after_ms: Option<u64>,
    },
    /// The request waits before anything is executed. Combines with any other fault.
    Delay {
        /// Real milliseconds.
        millis: u64,
    },
    /// State fields in the data of responses have undocumented values: 7777, or `PENDING_REVIEW` where they are text. The
    /// fields are `Status`, `OsStatus`, `OrderStatus`, `RealNameStatus` and `State` of Linkcard, and `status`, `simStatus`,
    /// `activateStatus`, `authStatus`, `authPlatformStatus`, `internetStatus`, `onlineStatus`, `cancelStatus`,
    /// `replaceStatus`, `settleStatus`, `firstRechargeStatus` and `actionType` of haoka. Pushes do not change.
    UnknownStates,
    /// Data fields other than card numbers and serial numbers are `null`.
    NullFields,
    /// Data fields other than card numbers and serial numbers are absent.
    MissingFields,
    /// Numbers in the data are written as strings.
    NumbersAsText,
    /// HTTP 200 whose envelope says failure: Linkcard `Success=false`, haoka code -1. Nothing is executed.
    SuccessFalse,
    /// Linkcard field names start with a lower-case letter, in the data and in the envelope. haoka's responses do not
    /// change.
    LowerCamel,
    /// Successes of three Linkcard operations have the form of their documented samples instead of their documented
    /// schemas: `GetRealNameStatus` in lower camel case, `GetCardStatusStatistics` and `GetSimCardStateDistribution` in
    /// an envelope within an envelope (`code`, `httpStatusCode`, `requestId`, `successResponse`, `data`). Other
    /// responses do not change.
    IrregularEnvelope,
    /// The operation is executed, and this is sent as its response.
    ReplaceBody {
        /// HTTP status, 200 to 599.
        status: u16,
        /// `Content-Type` header.
        content_type: String,
        /// Body.
        body: String,
    },
}

/// Which requests get a fault, and how often.
///
/// Rules are tried in the order in which they were added, for requests that passed verification and the rate limits.
/// The first matching rule that is not used up applies, and later rules are not tried. [`Fault::Delay`] is the
/// exception: it adds its delay, and later rules are tried as well.
///
/// # Text form
///
/// ```text
/// KIND[@OPERATION][*TIMES][+SKIP][=ARGUMENT]
/// ```
///
/// `TIMES` is how often the rule is used (without it: always), `SKIP` the number of matching requests that are skipped
/// first. `OPERATION` is a Linkcard or STS action or the last segment of a haoka path (without it: every operation).
/// Everything after the first `=` is the argument:
///
/// | KIND | ARGUMENT | default |
/// | --- | --- | --- |
/// | `cut-after-read` | `true` or `false`: executed before the cut | `true` |
/// | `html`, `status` | HTTP status | 502, 503 |
/// | `throttle` | milliseconds to wait | no hint |
/// | `delay` | milliseconds | an error |
/// | `replace-body` | `STATUS,CONTENT_TYPE,BODY` | an error |
/// | `cut-body`, `unknown-states`, `null-fields`, `missing-fields`, `numbers-as-text`, `success-false`, `lower-camel`, `irregular-envelope` | none | |
///
/// ```
/// use simfleet_emulator::{Fault, FaultRule};
///
/// let rule: FaultRule = "cut-after-read@batchShutdown*1+2".parse()?;
/// assert_eq!(rule, FaultRule {
///     operation: Some("batchShutdown".to_owned()),
///     skip: 2,
///     times: Some(1),
///     fault: Fault::CutAfterRead { apply: true },
/// });
/// assert_eq!("html@GetCardRealStatus".parse::<FaultRule>()?.fault, Fault::Html { status: 502 });
/// assert_eq!("delay*3=250".parse::<FaultRule>()?.to_string(), "delay*3=250");
/// # Ok::<(), simfleet_emulator::FaultRuleError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultRule {
    /// Linkcard or STS action, or last segment of a haoka path; `None` matches every operation.
    #[serde(default)]
    pub operation: Option<String>,
    /// The number of matching requests that are skipped first.
    #[serde(default)]
    pub skip: u32,
    /// The number of requests that get the fault; `None`: all of them.
    #[serde(default)]
    pub times: Option<u32>,
    /// The fault.
    pub fault: Fault,
}

impl FaultRule {
    /// The names of the kinds of faults in the text form.
    pub const KINDS: [&str; 14] = [
        "cut-after-read",
        "cut-body",
        "html",
        "status",
        "throttle",
        "delay",
        "unknown-states",
        "null-fields",
        "missing-fields",
        "numbers-as-text",
        "success-false",
        "lower-camel",
        "irregular-envelope",
        "replace-body",
    ];

    /// Returns a rule for every request of every operation.
    #[must_use]
    pub fn always(fault: Fault) -> Self {
        Self { operation: None, skip: 0, times: None, fault }
    }

    /// Returns a rule for the next request of any operation.
    #[must_use]
    pub fn once(fault: Fault) -> Self {
        Self { times: Some(1), ..Self::always(fault) }
    }

    /// Returns the same rule for one operation only.
    #[must_use]
    pub fn on(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }
}

/// The error of a fault rule that cannot be parsed or whose operation does not exist; its message gives the reason, and
/// lists the kinds if the kind is unknown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaultRuleError(String);

impl FaultRuleError {
    pub(crate) fn new(message: String) -> Self {
        Self(message)
    }
}

impl fmt::Display for FaultRuleError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for FaultRuleError {}

impl FromStr for FaultRule {
    type Err = FaultRuleError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = |why: String| FaultRuleError(format!("fault rule {text:?}: {why}"));
        let (head, argument) = match text.split_once('=') {
            Some((head, argument)) => (head, Some(argument)),
            None => (text, None),
        };
        let count = |digits: &str, what: &str| {
            digits.parse::<u32>().map_err(|_| error(format!("{digits:?} is not a number of {what}")))
        };
        let (head, skip) = match head.split_once('+') {
            Some((head, digits)) => (head, count(digits, "requests to skip")?),
            None => (head, 0),
        };
        let (head, times) = match head.split_once('*') {
            Some((head, digits)) => (head, Some(count(digits, "times")?)),
            None => (head, None),
        };
        let (kind, operation) = match head.split_once('@') {
            Some((_, "")) => return Err(error("no operation after `@`".to_owned())),
            Some((kind, operation)) => (kind, Some(operation.to_owned())),
            None => (head, None),
        };
        let fault = fault_of(kind, argument).map_err(error)?;
        Ok(Self { operation, skip, times, fault })
    }
}

fn fault_of(kind: &str, argument: Option<&str>) -> Result<Fault, String> {
    let number = |text: &str| text.parse::<u64>().map_err(|_| format!("{text:?} is not a number of milliseconds"));
    let status = |fallback| argument.map_or(Ok(fallback), status_of);
    let fault = match kind {
        "cut-after-read" => Fault::CutAfterRead {
            apply: match argument {
                None | Some("true") => true,
                Some("false") => false,
                Some(other) => return Err(format!("{other:?} is neither true nor false")),
            },
        },
        "html" => Fault::Html { status: status(502)? },
        "status" => Fault::Status { status: status(503)? },
        "throttle" => Fault::Throttle { retry_after_ms: argument.map(number).transpose()? },
        "delay" => Fault::Delay { millis: number(argument.ok_or("delay needs milliseconds: delay=250")?)? },
        "replace-body" => {
            let mut parts = argument.unwrap_or_default().splitn(3, ',');
            match (parts.next(), parts.next(), parts.next()) {
                (Some(status), Some(content_type), Some(body)) => Fault::ReplaceBody {
                    status: status_of(status)?,
                    content_type: content_type.to_owned(),
                    body: body.to_owned(),
                },
                _ => return Err("replace-body needs STATUS,CONTENT_TYPE,BODY".to_owned()),
            }
        }
        plain => {
            let fault = match plain {
                "cut-body" => Fault::CutBody,
                "unknown-states" => Fault::UnknownStates,
                "null-fields" => Fault::NullFields,
                "missing-fields" => Fault::MissingFields,
                "numbers-as-text" => Fault::NumbersAsText,
                "success-false" => Fault::SuccessFalse,
                "lower-camel" => Fault::LowerCamel,
                "irregular-envelope" => Fault::IrregularEnvelope,
                _ => return Err(format!("unknown kind {plain:?}; the kinds are {}", FaultRule::KINDS.join(", "))),
            };
            if argument.is_some() {
                return Err(format!("{plain} takes no argument"));
            }
            fault
        }
    };
    Ok(fault)
}

fn status_of(text: &str) -> Result<u16, String> {
    let status = text.parse().ok().filter(|status| (200..=599).contains(status));
    status.ok_or_else(|| format!("{text:?} is not an HTTP status between 200 and 599"))
}

impl fmt::Display for FaultRule {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, argument) = match &self.fault {
            Fault::CutAfterRead { apply } => ("cut-after-read", Some(apply.to_string())),
            Fault::CutBody => ("cut-body", None),
            Fault::Html { status } => ("html", Some(status.to_string())),
            Fault::Status { status } => ("status", Some(status.to_string())),
            Fault::Throttle { retry_after_ms } => ("throttle", retry_after_ms.map(|millis| millis.to_string())),
            Fault::Delay { millis } => ("delay", Some(millis.to_string())),
            Fault::UnknownStates => ("unknown-states", None),
            Fault::NullFields => ("null-fields", None),
            Fault::MissingFields => ("missing-fields", None),
            Fault::NumbersAsText => ("numbers-as-text", None),
            Fault::SuccessFalse => ("success-false", None),
            Fault::LowerCamel => ("lower-camel", None),
            Fault::IrregularEnvelope => ("irregular-envelope", None),
            Fault::ReplaceBody { status, content_type, body } => {
                ("replace-body", Some(format!("{status},{content_type},{body}")))
            }
        };
        out.write_str(kind)?;
        if let Some(operation) = &self.operation {
            write!(out, "@{operation}")?;
        }
        if let Some(times) = self.times {
            write!(out, "*{times}")?;
        }
        if self.skip > 0 {
            write!(out, "+{}", self.skip)?;
        }
        match argument {
            Some(argument) => write!(out, "={argument}"),
            None => Ok(()),
        }
    }
}

/// The fault and the delay of one request.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct FaultDecision {
    pub(crate) delay_millis: u64,
    pub(crate) fault: Option<Fault>,
}

/// The rules in force, with their remaining counts.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    rules: Mutex<Vec<FaultRule>>,
}

impl Faults {
    pub(crate) fn add(&self, rule: FaultRule) {
        lock(&self.rules).push(rule);
    }

    pub(crate) fn clear(&self) {
        lock(&self.rules).clear();
    }

    pub(crate) fn decide(&self, operation: &str) -> FaultDecision {
        let mut rules = lock(&self.rules);
        let mut verdict = FaultDecision::default();
        for rule in rules.iter_mut() {
            if rule.operation.as_deref().is_some_and(|wanted| wanted != operation) || rule.times == Some(0) {
                continue;
            }
            if rule.skip > 0 {
                rule.skip -= 1;
                continue;
            }
            rule.times = rule.times.map(|times| times - 1);
            if let Fault::Delay { millis } = rule.fault {
                verdict.delay_millis = verdict.delay_millis.saturating_add(millis);
                continue;
            }
            verdict.fault = Some(rule.fault.clone());
            break;
        }
        rules.retain(|rule| rule.times != Some(0));
        verdict
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_round_trips_through_its_text_form() {
        let texts = [
            "cut-after-read@batchShutdown*1+2=true",
            "cut-after-read=false",
            "cut-body",
            "html@GetCardRealStatus=502",
            "status*3=503",
            "throttle",
            "throttle=1500",
            "delay+1=250",
            "unknown-states",
            "null-fields",
            "missing-fields",
            "numbers-as-text",
            "success-false@x",
            "lower-camel",
            "irregular-envelope@GetRealNameStatus",
            "replace-body*1=200,text/plain,a=b,c+d*e@f",
        ];
        for text in texts {
            assert_eq!(text.parse::<FaultRule>().unwrap().to_string(), text);
        }
        assert_eq!("status".parse::<FaultRule>().unwrap().fault, Fault::Status { status: 503 });
    }

    #[test]
    fn parse_errors_give_the_reason() {
        let why = |text: &str| text.parse::<FaultRule>().unwrap_err().to_string();
        assert!(why("tml").contains(&FaultRule::KINDS.join(", ")));
        assert!(why("html=99").contains("200 and 599"));
        assert!(why("html*x").contains("times"));
        assert!(why("html+-1").contains("skip"));
        assert!(why("html@").contains("operation"));
        assert!(why("delay").contains("delay=250"));
        assert!(why("cut-body=1").contains("no argument"));
        assert!(why("replace-body=200,text/plain").contains("STATUS,CONTENT_TYPE,BODY"));
        assert!(why("cut-after-read=maybe").contains("neither"));
    }

    #[test]
    fn the_first_matching_rule_applies_and_delays_add_up() {
        let faults = Faults::default();
        for text in ["delay*2=10", "delay@a=5", "html@a*1+2", "status*3=500"] {
            faults.add(text.parse().unwrap());
        }
        let verdict = |delay_millis, fault| FaultDecision { delay_millis, fault };
        let status = || Some(Fault::Status { status: 500 });
        // The html rule skips the first two requests of `a`, so the next rule applies to them.
        assert_eq!(faults.decide("a"), verdict(15, status()));
        assert_eq!(faults.decide("a"), verdict(15, status()));
        assert_eq!(faults.decide("a"), verdict(5, Some(Fault::Html { status: 502 })));
        assert_eq!(faults.decide("b"), verdict(0, status()));
        assert_eq!(faults.decide("a"), verdict(5, None));
        faults.clear();
        assert_eq!(faults.decide("a"), FaultDecision::default());
    }

    #[test]
    fn rules_can_be_deserialized() {
        let rule: FaultRule =
            serde_json::from_str(r#"{"operation": "x", "fault": {"html": {"status": 500}}}"#).unwrap();
        assert_eq!(rule, FaultRule::always(Fault::Html { status: 500 }).on("x"));
        let plain: FaultRule = serde_json::from_str(r#"{"times": 1, "fault": "cut_body"}"#).unwrap();
        assert_eq!(plain, FaultRule::once(Fault::CutBody));
    }
}
