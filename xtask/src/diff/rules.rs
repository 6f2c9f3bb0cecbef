//! The table of rules: every kind of change with its class on the wire and its class for the Rust API.
//!
//! Every change has exactly one rule, which alone decides its class. `cargo xtask diff --rules` prints the table. A
//! rule has one pair of classes for requests and one for responses. A type that is used in both gets the worse of the
//! two.

use std::fmt::{self, Write as _};

use serde::{Deserialize, Serialize};

/// The effect of a change on programs that use the old version.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// No effect on a program.
    #[default]
    Neutral,
    /// An addition; everything else is unchanged.
    Additive,
    /// A program that works with the old version may fail with the new one.
    Breaking,
}

impl Class {
    /// Returns the name of the class.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Additive => "additive",
            Self::Breaking => "breaking",
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}

/// Who sends what a schema describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// The client: parameters and bodies.
    Request,
    /// The service: responses and callbacks.
    Answer,
    /// Both.
    Both,
}

/// Wire, then Rust.
type Pair = (Class, Class);

const N: Class = Class::Neutral;
const A: Class = Class::Additive;
const B: Class = Class::Breaking;

macro_rules! rules {
    ($($rule:ident $id:literal $title:literal request $request:tt answer $answer:tt $why:literal;)*) => {
        /// A kind of change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(super) enum ChangeRule {
            $($rule,)*
        }

        impl ChangeRule {
            const ALL: &'static [Self] = &[$(Self::$rule,)*];

            /// Returns the name of the rule. It is part of the JSON output and does not change.
            pub(super) fn id(self) -> &'static str {
                match self {
                    $(Self::$rule => $id,)*
                }
            }

            /// Returns what happened, as a phrase that follows the location.
            fn title(self) -> &'static str {
                match self {
                    $(Self::$rule => $title,)*
                }
            }

            fn pairs(self) -> (Pair, Pair) {
                match self {
                    $(Self::$rule => ($request, $answer),)*
                }
            }

            /// Returns the reason for the class.
            pub(super) fn why(self) -> &'static str {
                match self {
                    $(Self::$rule => $why,)*
                }
            }
        }
    };
}

rules! {
    SpecAdded "spec-added" "was added" request (A, A) answer (A, A) "adds a client crate";
    SpecRemoved "spec-removed" "was removed" request (B, B) answer (B, B) "removes the client crate";
    VersionChanged "version-changed" "has a different version" request (N, N) answer (N, N)
        "only a text in the operation table; a version that is sent is a constant parameter, which is compared separately";
    DocumentationChanged "documentation-changed" "documentation changed" request (N, N) answer (N, N)
        "documentation has no effect on programs";
    ExampleChanged "example-changed" "examples changed" request (N, N) answer (N, N)
        "examples have no effect on programs";
    EvidenceChanged "evidence-changed" "evidence changed" request (N, N) answer (N, N)
        "changes how certain the spec is, not what the service does";
    ServerChanged "server-changed" "has a different default address" request (B, N) answer (B, N)
        "clients that know only the old address no longer reach the service; no Rust signature changes";
    ServerAdded "server-added" "was added as an address" request (A, N) answer (A, N)
        "only the first address is the default";
    ServerRemoved "server-removed" "was removed as an address" request (B, N) answer (B, N)
        "clients that use it no longer reach the service; generated clients use only the first address";
    EnvelopeChanged "envelope-changed" "is read differently" request (B, B) answer (B, B)
        "decides which responses are failures, and which code and message a failure has";
    SuccessRuleChanged "success-rule-changed" "changed how success is detected" request (B, B) answer (B, B)
        "the same response changes between success and failure";
    SchemeChanged "security-scheme-changed" "authenticates differently" request (B, N) answer (B, N)
        "the service rejects requests that are signed the old way; the pipeline signs, so no Rust signature changes";
    SchemeRenamed "security-scheme-renamed" "has a different key in the spec" request (N, N) answer (N, N)
        "the key is neither sent nor used as a Rust name";
    SchemeAdded "security-scheme-added" "was added" request (A, N) answer (A, N) "no operation has to use it";
    SchemeRemoved "security-scheme-removed" "was removed" request (B, N) answer (B, N) "one fewer way to authenticate";
    AlternativeAdded "security-alternative-added" "was added" request (A, N) answer (A, N)
        "the existing ways to authenticate remain";
    AlternativeRemoved "security-alternative-removed" "was removed" request (B, N) answer (B, N)
        "the service rejects requests that are signed this way";

    OperationAdded "operation-added" "was added" request (A, A) answer (A, A)
        "adds a request type, other types and a table entry";
    OperationRemoved "operation-removed" "was removed" request (B, B) answer (B, B)
        "removes the request type, and the service may no longer support the operation";
    OperationRenamed "operation-renamed" "has a different operationId" request (N, B) answer (N, B)
        "the method, the request type and the constant have its name; the request is the same";
    MethodChanged "method-changed" "has a different method" request (B, N) answer (B, N)
        "the method is not part of the Rust API";
    PathChanged "path-changed" "has a different path" request (B, N) answer (B, N)
        "the path is not part of the Rust API";
    FragmentChanged "fragment-changed" "has a different fragment" request (N, N) answer (N, N)
        "a fragment is never sent";
    GroupChanged "group-changed" "is in a different group" request (N, N) answer (N, N)
        "only a text in the operation table; all groups share one module";
    EffectLoosened "effect-retries-more" "allows more retries" request (N, B) answer (N, B)
        "the client may now repeat a request that it sent at most once before; code compiles unchanged, but its effect may differ";
    EffectTightened "effect-retries-less" "allows fewer retries" request (N, A) answer (N, A)
        "the client repeats less than before; the error that reports an unknown outcome already existed";
    EffectChanged "effect-changed" "changed with the same retries" request (N, N) answer (N, N)
        "the client retries both effects in the same way";
    IdempotencyKeyChanged "idempotency-key-changed" "has a different idempotency key" request (N, B) answer (N, B)
        "a call that sets only the old key is no longer safe to repeat";
    OperationSigned "operation-signed" "must be signed" request (B, B) answer (B, B)
        "the service rejects unsigned requests, and calls without credentials fail";
    OperationUnsigned "operation-unsigned" "is no longer signed" request (A, N) answer (A, N)
        "the service requires less than before; the pipeline signs, so no Rust signature changes";
    QuotaLowered "quota-lowered" "has a lower rate limit" request (B, N) answer (B, N)
        "the service rejects the old rate; the pipeline waits automatically";
    QuotaRaised "quota-raised" "has a higher rate limit" request (A, N) answer (A, N) "the old rate is still allowed";
    ErrorListed "error-listed" "was added" request (N, N) answer (A, N) "error codes are an open set";
    ErrorUnlisted "error-unlisted" "was removed" request (N, N) answer (N, N) "error codes are an open set";
    ErrorStatusChanged "error-status-changed" "has a different status" request (B, N) answer (B, N)
        "clients that check the status behave differently; the SDK checks the code";
    ParameterRuleAdded "rule-added" "gained a rule on its parameters" request (B, B) answer (B, B)
        "calls that succeeded are rejected before they are sent";
    ParameterRuleRemoved "rule-removed" "lost a rule on its parameters" request (A, A) answer (A, A)
        "more calls are allowed";
    PagingAdded "paging-added" "can be read page by page" request (N, A) answer (N, A)
        "the request type implements `Paged`";
    PagingRemoved "paging-removed" "can no longer be read page by page" request (N, B) answer (N, B)
        "the request type no longer implements `Paged`";
    PagingChanged "paging-changed" "has different paging" request (N, B) answer (N, B)
        "the same loop sets different parameters or reads different items";
    ResultCodeChanged "result-code-changed" "has a different second code" request (N, N) answer (N, B)
        "the same response counts as a failure, or no longer does";
    CallbackAdded "callback-added" "was added" request (A, A) answer (A, A) "subscribing is optional";
    CallbackRemoved "callback-removed" "was removed" request (B, B) answer (B, B)
        "the service stops sending it, and the operation table no longer describes it";
    CallbackAddressChanged "callback-address-changed" "takes its address from a different parameter" request (B, B)
        answer (B, B) "the service no longer calls clients that set the old parameter";
    CallbackRetriesChanged "callback-retries-changed" "is repeated at different times" request (N, N) answer (N, N)
        "receivers must accept repetitions at any time";

    ParameterAdded "parameter-added" "was added, optional" request (A, A) answer (A, A) "adds a setter";
    ParameterAddedExplicit "parameter-added-explicit" "was added; the client requires a value" request (A, B)
        answer (A, B) "calls that compile are rejected before they are sent";
    ParameterAddedRequired "parameter-added-required" "was added, required" request (B, B) answer (B, B)
        "old requests lack it; existing calls compile, because setters are separate, but fail when they are sent";
    ParameterRemoved "parameter-removed" "was removed" request (B, B) answer (B, B) "removes the setter";
    ParameterRespelled "parameter-respelled" "is spelled differently" request (B, N) answer (B, N)
        "the name on the wire changes, the Rust name does not";
    ParameterMoved "parameter-moved" "is sent in a different place" request (B, N) answer (B, N)
        "the service reads it from a different place; the setter is the same";
    ParameterRequired "parameter-became-required" "became required" request (B, B) answer (B, B)
        "calls without it succeeded and now fail when they are sent";
    ParameterOptional "parameter-became-optional" "became optional" request (A, A) answer (A, A)
        "the setter is the same";
    ParameterNoLongerSettable "parameter-taken-over" "can no longer be set by the caller" request (B, B) answer (B, B)
        "removes the setter, and values that callers set are no longer sent";
    ParameterBecameSettable "parameter-handed-over" "can now be set by the caller" request (A, A) answer (A, A)
        "adds a setter";
    ParameterBecameSettableRequired "parameter-handed-over-required" "must now be set by the caller" request (A, B)
        answer (A, B) "requests are the same; calls that do not set it fail";
    FixedParameterAdded "fixed-parameter-added" "is sent in addition" request (B, N) answer (B, N)
        "old requests lack it; callers need no change";
    FixedParameterAddedOptional "fixed-parameter-added-optional" "may be sent in addition" request (A, N) answer (A, N)
        "the pipeline supplies it";
    FixedParameterRemoved "fixed-parameter-removed" "is no longer sent" request (B, N) answer (B, N)
        "the service may no longer support it; callers need no change";
    FixedParameterChanged "fixed-parameter-changed" "is sent with a different value" request (B, N) answer (B, N)
        "the service expects the new value; callers need no change";
    ArrayStyleChanged "array-style-changed" "is encoded differently" request (B, N) answer (B, N)
        "the same list has a different form on the wire; its Rust type is the same";
    ExplicitAdded "explicit-added" "must be set explicitly" request (N, B) answer (N, B)
        "the service accepts requests without it, the client no longer does";
    ExplicitRemoved "explicit-removed" "may be omitted again" request (N, A) answer (N, A)
        "the client requires less than before";
    BodyAdded "body-added" "was added, with optional members" request (A, A) answer (A, A) "adds setters";
    BodyAddedRequired "body-added-required" "was added, with required members" request (B, B) answer (B, B)
        "old requests lack it";
    BodyRemoved "body-removed" "was removed" request (B, B) answer (B, B) "removes its setters";
    BodyMediaChanged "body-media-changed" "has a different media type" request (B, B) answer (B, B)
        "the encoding and the request type change";
    BodyRequired "body-became-required" "became required" request (B, B) answer (B, B) "calls without it fail";
    BodyOptional "body-became-optional" "became optional" request (A, A) answer (A, A) "calls with it are the same";

    AnswerAdded "answer-added" "was added" request (A, A) answer (A, A) "the status had no response before";
    AnswerRemoved "answer-removed" "was removed" request (B, B) answer (B, B)
        "clients that read this status no longer get it";
    SuccessStatusChanged "success-status-changed" "succeeds with a different status" request (B, N) answer (B, N)
        "clients that expect the old status treat a success as a failure; generated code accepts the new one";
    MediaAdded "media-added" "gained a media type" request (A, N) answer (A, N) "the client requests JSON";
    MediaRemoved "media-removed" "lost a media type" request (B, N) answer (B, N)
        "clients that request it get no response; the SDK requests JSON";
    FailureTypeChanged "failure-type-changed" "has a different Rust type for failures" request (B, B) answer (B, B)
        "the error body changes between a JSON schema, bytes and no content";

    TypeRenamed "type-renamed" "has a different name" request (N, B) answer (N, B)
        "the name of a schema is the name of its Rust type";
    TypeReplaced "type-replaced" "is a different type" request (B, B) answer (B, B)
        "the two types are incompatible on the wire";
    TypeReplacedAlike "type-replaced-compatible" "is a different type, compatible on the wire" request (A, B)
        answer (A, B) "the Rust name changes; the differences between the two types do not break the wire";
    TypeChanged "type-changed" "has a different type" request (B, B) answer (B, B)
        "string, number, boolean and object are incompatible";
    ListChanged "list-changed" "changed between a single value and a list" request (B, B) answer (B, B)
        "a single value and a list are incompatible";
    TypeBecameKnown "type-became-known" "now has a type" request (B, B) answer (N, B)
        "a type replaces open JSON; code that reads open JSON accepts any value";
    TypeBecameOpen "type-became-open" "may be any value" request (A, B) answer (B, B)
        "open JSON replaces a type; clients may receive values that they do not expect";
    WidthWidened "width-widened" "accepts larger numbers" request (A, B) answer (A, B)
        "the Rust type changes; old clients fail only on numbers that were impossible before";
    WidthNarrowed "width-narrowed" "accepts only smaller numbers" request (B, B) answer (N, B) "the Rust type changes";
    FormatChanged "format-changed" "has a different format" request (B, B) answer (B, B)
        "bytes are not a string, and other formats have a different encoding";
    SecretMarked "secret-marked" "is now a secret" request (N, B) answer (N, B)
        "the value on the wire is the same; its new Rust type does not print it";
    SecretUnmarked "secret-unmarked" "is no longer a secret" request (N, B) answer (N, B)
        "the value on the wire is the same; its Rust type is the plain one";
    EnumIntroduced "enumeration-introduced" "became an enumeration" request (N, B) answer (N, B)
        "enumerations are open and accept all old values; the Rust type changes";
    EnumDropped "enumeration-dropped" "is no longer an enumeration" request (N, B) answer (N, B)
        "the values are the same; the Rust type changes";
    MemberAdded "member-added" "was added, optional" request (A, A) answer (A, A)
        "structs of responses are non_exhaustive; a request gets a setter";
    MemberAddedRequired "member-added-required" "was added, required" request (B, B) answer (A, A)
        "old requests lack it; a response only gains a member";
    MemberRemoved "member-removed" "was removed" request (B, B) answer (B, B)
        "removes the field, and clients no longer receive it";
    MemberRespelled "member-respelled" "is spelled differently" request (B, N) answer (B, N)
        "the name on the wire changes, the Rust name does not";
    MemberRequired "member-became-required" "became required" request (B, B) answer (N, B)
        "in a response `Option<T>` becomes `T`; a request without it fails when it is sent";
    MemberOptional "member-became-optional" "became optional" request (A, N) answer (B, B)
        "in a response `T` becomes `Option<T>`, and clients may not receive it; setters are the same";
    ListRequired "list-became-required" "became required" request (B, B) answer (N, N)
        "in a response, a list or open object has one type for both; a request without it fails when it is sent";
    ListOptional "list-became-optional" "became optional" request (A, N) answer (B, N)
        "a list or open object in a response has one type for both, and so has a setter";
    RequiredOnSuccessAdded "required-on-success-added" "is required on success" request (N, N) answer (N, N)
        "no type depends on it; a response only guarantees more";
    RequiredOnSuccessRemoved "required-on-success-removed" "is no longer required on success" request (N, N)
        answer (B, N) "clients may not receive it; no type depends on it";
    DefaultLost "default-lost" "no longer implements `Default`" request (N, B) answer (N, B)
        "it now has a required enumeration, which has no default value";
    DefaultGained "default-gained" "implements `Default`" request (N, A) answer (N, A) "adds a trait";
    ListLimitLowered "list-limit-lowered" "allows fewer items" request (B, B) answer (N, N)
        "`JsonList<T, MAX>` is a different type, and longer lists are rejected; responses are decoded at any length";
    ListLimitRaised "list-limit-raised" "allows more items" request (A, B) answer (N, N)
        "`JsonList<T, MAX>` is a different type where code names it; responses are decoded at any length";
    LimitTightened "limit-tightened" "allows fewer values" request (B, B) answer (N, N)
        "calls that succeeded are rejected before they are sent; responses are not checked";
    LimitLoosened "limit-loosened" "allows more values" request (A, A) answer (N, N) "responses are not checked";
    DefaultChanged "default-value-changed" "has a different default value" request (B, N) answer (N, N)
        "calls that omit it have a different effect";
    NullAllowed "null-allowed" "may be null" request (A, N) answer (B, N)
        "generated code treats null as missing; other clients may not";
    NullForbidden "null-forbidden" "must not be null" request (B, N) answer (N, N) "generated code never sends null";
    ContentOpened "content-opened" "accepts additional members" request (A, A) answer (A, B)
        "a request gets a setter for them, a response a field";
    ContentClosed "content-closed" "accepts no additional members" request (B, B) answer (B, B)
        "removes the field for them";
    XmlChanged "xml-form-changed" "has a different form in XML" request (B, N) answer (B, N) "the client requests JSON";
    ValueAdded "value-added" "was added" request (A, A) answer (A, A)
        "enumerations are open and non_exhaustive; decoding returns the new variant instead of `Unknown`";
    ValueRemoved "value-removed" "was removed" request (B, B) answer (N, B)
        "removes the variant; old clients wait for a value that the service no longer sends";
    ValueReplaced "value-replaced" "has a different value" request (B, N) answer (B, N)
        "the variant keeps its name and has a different value on the wire";
    VariantRenamed "variant-renamed" "has a different Rust name" request (N, B) answer (N, B)
        "the variant has this name; the value is the same";
    Unclassified "unclassified" "changed in a way that has no rule" request (B, B) answer (B, B)
        "unknown kind of change: assess it, and add a rule to xtask/src/diff/rules.rs";
}

impl ChangeRule {
    /// Returns the wire class and the Rust class; for both directions, the worse of each.
    pub(super) fn classes(self, direction: Direction) -> (Class, Class) {
        let (request, answer) = self.pairs();
        match direction {
            Direction::Request => request,
            Direction::Answer => answer,
            Direction::Both => (request.0.max(answer.0), request.1.max(answer.1)),
        }
    }
}

/// Returns the title of a rule by its name.
pub(super) fn title(id: &str) -> &'static str {
    ChangeRule::ALL.iter().find(|rule| rule.id() == id).map_or("changed", |rule| rule.title())
}

/// Returns the table as Markdown. Two classes with a slash apply to requests and to responses.
#[must_use]
pub fn table() -> String {
    let shown = |request: Class, answer: Class| {
        if request == answer { request.to_string() } else { format!("{request} / {answer}") }
    };
    let mut text = String::from("| rule | wire | Rust | because |\n| --- | --- | --- | --- |\n");
    for rule in ChangeRule::ALL {
        let (request, answer) = rule.pairs();
        let (wire, rust) = (shown(request.0, answer.0), shown(request.1, answer.1));
        // Writing to a `String` cannot fail.
        let _ = writeln!(text, "| `{}` | {wire} | {rust} | {} |", rule.id(), rule.why());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique() {
        let mut ids: Vec<&str> = ChangeRule::ALL.iter().map(|rule| rule.id()).collect();
        ids.sort_unstable();
        let count = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), count);
    }

    #[test]
    fn both_directions_get_the_worse_class() {
        assert_eq!(ChangeRule::MemberRequired.classes(Direction::Both), (B, B));
        assert_eq!(ChangeRule::MemberRequired.classes(Direction::Answer), (N, B));
        assert!(Class::Neutral < Class::Additive && Class::Additive < Class::Breaking);
    }
}
