//! The table of rules: every kind of change, its class on the wire and its class for the Rust API.
//!
//! Promise: a change has exactly one rule, and nothing else decides its class. `cargo xtask diff --rules` prints this
//! table. Where the class depends on who writes and who reads, a rule has one pair for what is sent and one for what is
//! answered; what is in both takes the worse of the two.

use std::fmt::{self, Write as _};

use serde::{Deserialize, Serialize};

/// What a change means to those who rely on the old version.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// Nothing that a program could notice.
    #[default]
    Neutral,
    /// Something more; what there was is as it was.
    Additive,
    /// What worked with the old version may not work with the new one.
    Breaking,
}

impl Class {
    /// The word for it.
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

/// Who writes what a schema describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// The client: parameters and bodies.
    Request,
    /// The service: answers and callbacks.
    Answer,
    /// Either.
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

            /// The name that fixtures, scripts and people use. Names stay.
            pub(super) fn id(self) -> &'static str {
                match self {
                    $(Self::$rule => $id,)*
                }
            }

            /// What happened, in words that follow the name of the place.
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

            /// Why the class is what it is.
            pub(super) fn why(self) -> &'static str {
                match self {
                    $(Self::$rule => $why,)*
                }
            }
        }
    };
}

rules! {
    SpecAdded "spec-added" "is new" request (A, A) answer (A, A) "a new client crate";
    SpecRemoved "spec-removed" "is gone" request (B, B) answer (B, B) "the client crate goes with it";
    VersionChanged "version-changed" "has another version" request (N, N) answer (N, N)
        "a text in the table; a version that is sent is a constant parameter, which is compared by itself";
    DocumentationChanged "documentation-changed" "text changed" request (N, N) answer (N, N) "read by people only";
    ExampleChanged "example-changed" "examples changed" request (N, N) answer (N, N) "read by people only";
    EvidenceChanged "evidence-changed" "rests on other evidence" request (N, N) answer (N, N)
        "says how sure the spec is, not what the service does";
    ServerChanged "server-changed" "has another default address" request (B, N) answer (B, N)
        "clients that know only the old address no longer reach the service; no signature changes";
    ServerAdded "server-added" "is a further address" request (A, N) answer (A, N) "only the first one is the default";
    ServerRemoved "server-removed" "is no address any more" request (B, N) answer (B, N)
        "whoever uses it no longer reaches the service; the client knows only the first one";
    EnvelopeChanged "envelope-changed" "reads the envelope otherwise" request (B, B) answer (B, B)
        "decides which answers are failures, and what a failure says";
    SuccessRuleChanged "success-rule-changed" "tells success otherwise" request (B, B) answer (B, B)
        "the same answer counts as a failure where it was a success, or the reverse";
    SchemeChanged "security-scheme-changed" "authenticates otherwise" request (B, N) answer (B, N)
        "requests signed the old way are rejected; signing is the pipeline's, so no signature of a function changes";
    SchemeRenamed "security-scheme-renamed" "has another key in the spec" request (N, N) answer (N, N)
        "the key is on no wire and in no Rust name";
    SchemeAdded "security-scheme-added" "is new" request (A, N) answer (A, N) "nothing has to use it";
    SchemeRemoved "security-scheme-removed" "is gone" request (B, N) answer (B, N) "a way to authenticate less";
    AlternativeAdded "security-alternative-added" "is possible" request (A, N) answer (A, N)
        "the ways there were stay";
    AlternativeRemoved "security-alternative-removed" "is no longer possible" request (B, N) answer (B, N)
        "requests signed that way are rejected";

    OperationAdded "operation-added" "is new" request (A, A) answer (A, A) "builders, types and a table entry more";
    OperationRemoved "operation-removed" "is gone" request (B, B) answer (B, B)
        "its builder goes, and the service need not know it any more";
    OperationRenamed "operation-renamed" "has another operationId" request (N, B) answer (N, B)
        "the method, the builder and the constant are named after it; the request is the same";
    MethodChanged "method-changed" "uses another method" request (B, N) answer (B, N) "the builder hides the method";
    PathChanged "path-changed" "has another path" request (B, N) answer (B, N) "the builder hides the path";
    FragmentChanged "fragment-changed" "has another fragment" request (N, N) answer (N, N) "a fragment is never sent";
    GroupChanged "group-changed" "is in another group" request (N, N) answer (N, N)
        "a text in the table; one builder module holds all groups";
    EffectLoosened "effect-retries-more" "is repeated more freely" request (N, B) answer (N, B)
        "a request that was sent at most once after it may have arrived is now sent again: no code changes, its effect may";
    EffectTightened "effect-retries-less" "is repeated less freely" request (N, A) answer (N, A)
        "nothing is done twice that was not; the error that tells so existed before";
    EffectChanged "effect-changed" "has another effect, repeated alike" request (N, N) answer (N, N)
        "reads and repeatable writes are retried in the same way";
    IdempotencyKeyChanged "idempotency-key-changed" "is repeatable by another parameter" request (N, B) answer (N, B)
        "a call that sets only the old key is no longer repeatable";
    OperationSigned "operation-signed" "must be signed" request (B, B) answer (B, B)
        "unsigned requests are rejected, and calls that need no credentials fail without them";
    OperationUnsigned "operation-unsigned" "is not signed any more" request (A, N) answer (A, N)
        "the service asks for less than before; signing is the pipeline's, so no signature of a function changes";
    QuotaLowered "quota-lowered" "may be called less often" request (B, N) answer (B, N)
        "the old pace is rejected; the pipeline waits by itself";
    QuotaRaised "quota-raised" "may be called more often" request (A, N) answer (A, N) "the old pace is allowed still";
    ErrorListed "error-listed" "is listed" request (N, N) answer (A, N) "codes are an open set";
    ErrorUnlisted "error-unlisted" "is no longer listed" request (N, N) answer (N, N) "codes are an open set";
    ErrorStatusChanged "error-status-changed" "comes with another status" request (B, N) answer (B, N)
        "readers that go by the status decide otherwise; the SDK goes by the code";
    ParameterRuleAdded "rule-added" "has a further rule on its parameters" request (B, B) answer (B, B)
        "calls that worked are rejected, before they are sent";
    ParameterRuleRemoved "rule-removed" "has a rule on its parameters less" request (A, A) answer (A, A) "more calls are possible";
    PagingAdded "paging-added" "can be read page by page" request (N, A) answer (N, A) "the builder gets the trait `Paged`";
    PagingRemoved "paging-removed" "can no longer be read page by page" request (N, B) answer (N, B)
        "the builder loses the trait `Paged`";
    PagingChanged "paging-changed" "is read page by page otherwise" request (N, B) answer (N, B)
        "the same loop sets other parameters or finds other items";
    CallbackAdded "callback-added" "is new" request (A, A) answer (A, A) "nobody has to subscribe";
    CallbackRemoved "callback-removed" "is gone" request (B, B) answer (B, B)
        "the messages stop, and the table no longer describes them";
    CallbackAddressChanged "callback-address-changed" "is called at an address from elsewhere" request (B, B) answer (B, B)
        "who sets the old parameter is no longer called";
    CallbackRetriesChanged "callback-retries-changed" "is repeated at other times" request (N, N) answer (N, N)
        "receivers must take repetitions at any time";

    ParameterAdded "parameter-added" "is new, optional" request (A, A) answer (A, A) "a setter more";
    ParameterAddedExplicit "parameter-added-explicit" "is new; the client insists on a value" request (A, B)
        answer (A, B) "calls that compile are rejected before they are sent";
    ParameterAddedRequired "parameter-added-required" "is new, required" request (B, B) answer (B, B)
        "old requests lack it; calls compile, as setters are separate, but fail when sent";
    ParameterRemoved "parameter-removed" "is gone" request (B, B) answer (B, B) "the setter goes";
    ParameterRespelled "parameter-respelled" "is spelled otherwise" request (B, N) answer (B, N)
        "another name on the wire, the same in Rust";
    ParameterMoved "parameter-moved" "travels elsewhere" request (B, N) answer (B, N)
        "the service reads it from another place; the setter is the same";
    ParameterRequired "parameter-became-required" "became required" request (B, B) answer (B, B)
        "calls without it were fine and now fail when sent";
    ParameterOptional "parameter-became-optional" "became optional" request (A, A) answer (A, A) "the setter is the same";
    ParameterNoLongerSettable "parameter-taken-over" "is no longer the caller's to set" request (B, B) answer (B, B)
        "the setter goes, and values that were sent no longer are";
    ParameterBecameSettable "parameter-handed-over" "became the caller's to set" request (A, A) answer (A, A) "a setter more";
    ParameterBecameSettableRequired "parameter-handed-over-required" "became the caller's to set, required" request (A, B)
        answer (A, B) "requests are as they were; calls that do not set it fail";
    FixedParameterAdded "fixed-parameter-added" "is sent in addition" request (B, N) answer (B, N)
        "old requests lack it; the caller does nothing about it";
    FixedParameterAddedOptional "fixed-parameter-added-optional" "may be sent in addition" request (A, N) answer (A, N)
        "supplied by the pipeline";
    FixedParameterRemoved "fixed-parameter-removed" "is no longer sent" request (B, N) answer (B, N)
        "the service need not know it any more; the caller does nothing about it";
    FixedParameterChanged "fixed-parameter-changed" "is sent with another value" request (B, N) answer (B, N)
        "the service expects the new value; the caller does nothing about it";
    ArrayStyleChanged "array-style-changed" "is written otherwise" request (B, N) answer (B, N)
        "the same list takes another form on the wire; its Rust type is the same";
    ExplicitAdded "explicit-added" "must be set explicitly" request (N, B) answer (N, B)
        "the service takes requests without it, the client no longer does";
    ExplicitRemoved "explicit-removed" "may be left out again" request (N, A) answer (N, A)
        "the client asks for less than before";
    BodyAdded "body-added" "is new, with optional members" request (A, A) answer (A, A) "setters more";
    BodyAddedRequired "body-added-required" "is new, with required members" request (B, B) answer (B, B)
        "old requests lack it";
    BodyRemoved "body-removed" "is gone" request (B, B) answer (B, B) "its setters go";
    BodyMediaChanged "body-media-changed" "has another media type" request (B, B) answer (B, B)
        "another encoding, and another builder for it";
    BodyRequired "body-became-required" "became required" request (B, B) answer (B, B) "calls without it fail";
    BodyOptional "body-became-optional" "became optional" request (A, A) answer (A, A)
        "calls with it are as they were";

    AnswerAdded "answer-added" "is new" request (A, A) answer (A, A) "for a status that had none";
    AnswerRemoved "answer-removed" "is gone" request (B, B) answer (B, B) "readers of that status lose it";
    SuccessStatusChanged "success-status-changed" "succeeds with another status" request (B, N) answer (B, N)
        "readers that wait for the old status wait in vain; generated code takes the new one";
    MediaAdded "media-added" "has a further media type" request (A, N) answer (A, N) "clients ask for JSON";
    MediaRemoved "media-removed" "has a media type less" request (B, N) answer (B, N)
        "who reads it gets nothing; clients ask for JSON";
    FailureTypeChanged "failure-type-changed" "gives failures another Rust type" request (B, B) answer (B, B)
        "the schema of JSON, bytes, or nothing: the type of an error body comes or goes";

    TypeRenamed "type-renamed" "has another name" request (N, B) answer (N, B) "the name of a schema is that of a Rust type";
    TypeReplaced "type-replaced" "is another type" request (B, B) answer (B, B)
        "the two types differ in a way that breaks the wire";
    TypeReplacedAlike "type-replaced-compatible" "is another type, alike on the wire" request (A, B) answer (A, B)
        "another name in Rust; what differs between the two breaks nothing on the wire";
    TypeChanged "type-changed" "is of another type" request (B, B) answer (B, B) "text, number, truth, object: none is another";
    ListChanged "list-changed" "changed between one value and a list" request (B, B) answer (B, B) "one value is no list";
    TypeBecameKnown "type-became-known" "got a type" request (B, B) answer (N, B)
        "open JSON becomes a type; who reads open JSON reads any";
    TypeBecameOpen "type-became-open" "may hold anything" request (A, B) answer (B, B)
        "a type becomes open JSON; readers may meet what they do not know";
    WidthWidened "width-widened" "holds larger numbers" request (A, B) answer (A, B)
        "another Rust type; old readers fail only at numbers that did not exist";
    WidthNarrowed "width-narrowed" "holds smaller numbers only" request (B, B) answer (N, B) "another Rust type";
    FormatChanged "format-changed" "has another format" request (B, B) answer (B, B)
        "bytes are no text, and other formats are not written alike";
    SecretMarked "secret-marked" "is a secret now" request (N, B) answer (N, B)
        "the value on the wire is the same; its Rust type becomes one that does not print it";
    SecretUnmarked "secret-unmarked" "is no secret any more" request (N, B) answer (N, B)
        "the value on the wire is the same; its Rust type becomes the plain one";
    EnumIntroduced "enumeration-introduced" "became an enumeration" request (N, B) answer (N, B)
        "enumerations are open, so every value passes as before; the Rust type is another";
    EnumDropped "enumeration-dropped" "is an enumeration no longer" request (N, B) answer (N, B)
        "the values are the same; the Rust type is another";
    MemberAdded "member-added" "is new, optional" request (A, A) answer (A, A)
        "answer structs are non_exhaustive; a request gains a setter";
    MemberAddedRequired "member-added-required" "is new, required" request (B, B) answer (A, A)
        "old requests lack it; answers only grow";
    MemberRemoved "member-removed" "is gone" request (B, B) answer (B, B) "the field goes, and its readers lose it";
    MemberRespelled "member-respelled" "is spelled otherwise" request (B, N) answer (B, N)
        "another name on the wire, the same in Rust";
    MemberRequired "member-became-required" "became required" request (B, B) answer (N, B)
        "in an answer `Option<T>` becomes `T`; a request that lacks it fails when sent";
    MemberOptional "member-became-optional" "became optional" request (A, N) answer (B, B)
        "in an answer `T` becomes `Option<T>`, and readers may miss it; setters are the same";
    ListRequired "list-became-required" "became required" request (B, B) answer (N, N)
        "a list or open object in an answer has one type for both; a request that lacks it fails when sent";
    ListOptional "list-became-optional" "became optional" request (A, N) answer (B, N)
        "a list or open object in an answer has one type for both, and so has a setter";
    RequiredOnSuccessAdded "required-on-success-added" "is promised on success" request (N, N) answer (N, N)
        "no type says so; an answer only promises more";
    RequiredOnSuccessRemoved "required-on-success-removed" "is no longer promised on success" request (N, N) answer (B, N)
        "readers may miss it; no type says so";
    DefaultLost "default-lost" "has no `Default` any more" request (N, B) answer (N, B)
        "it always holds an enumeration now, which has no default value";
    DefaultGained "default-gained" "has a `Default`" request (N, A) answer (N, A) "a trait more";
    ListLimitLowered "list-limit-lowered" "takes fewer items" request (B, B) answer (N, N)
        "`JsonList<T, MAX>` is another type, and longer lists are rejected; answers are read at any length";
    ListLimitRaised "list-limit-raised" "takes more items" request (A, B) answer (N, N)
        "`JsonList<T, MAX>` is another type where code writes it out; answers are read at any length";
    LimitTightened "limit-tightened" "takes less" request (B, B) answer (N, N)
        "calls that worked are rejected, before they are sent; answers are not checked";
    LimitLoosened "limit-loosened" "takes more" request (A, A) answer (N, N) "answers are not checked";
    DefaultChanged "default-value-changed" "means something else when left out" request (B, N) answer (N, N)
        "calls that leave it out get another effect";
    NullAllowed "null-allowed" "may be null" request (A, N) answer (B, N)
        "generated code reads null as missing anyway; other readers may not";
    NullForbidden "null-forbidden" "may not be null" request (B, N) answer (N, N) "generated code never sends null";
    ContentOpened "content-opened" "takes further members" request (A, A) answer (A, B)
        "a request gains a setter for them, an answer a field";
    ContentClosed "content-closed" "takes no further members" request (B, B) answer (B, B) "the field for them goes";
    XmlChanged "xml-form-changed" "looks otherwise in XML" request (B, N) answer (B, N) "clients ask for JSON";
    ValueAdded "value-added" "is a new value" request (A, A) answer (A, A)
        "enumerations are open and non_exhaustive; what came as `Unknown` comes as the new variant now";
    ValueRemoved "value-removed" "is no value any more" request (B, B) answer (N, B)
        "the variant goes; old readers only wait for what no longer comes";
    ValueReplaced "value-replaced" "stands for another value" request (B, N) answer (B, N)
        "the variant keeps its name and has another value on the wire";
    VariantRenamed "variant-renamed" "has another Rust name" request (N, B) answer (N, B)
        "the variant is named after it; the value is the same";
    Unclassified "unclassified" "changed in a way that has no rule" request (B, B) answer (B, B)
        "nobody has thought about it: look, and add a rule to xtask/src/diff/rules.rs";
}

impl ChangeRule {
    /// Wire and Rust class; without a direction the worse of both.
    pub(super) fn classes(self, direction: Direction) -> (Class, Class) {
        let (request, answer) = self.pairs();
        match direction {
            Direction::Request => request,
            Direction::Answer => answer,
            Direction::Both => (request.0.max(answer.0), request.1.max(answer.1)),
        }
    }
}

/// What happened, by the name of the rule.
pub(super) fn title(id: &str) -> &'static str {
    ChangeRule::ALL.iter().find(|rule| rule.id() == id).map_or("changed", |rule| rule.title())
}

/// The table as Markdown. A class with a slash is that of what is sent, then that of what is answered.
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
    fn names_are_told_apart() {
        let mut ids: Vec<&str> = ChangeRule::ALL.iter().map(|rule| rule.id()).collect();
        ids.sort_unstable();
        let count = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), count);
    }

    #[test]
    fn both_directions_take_the_worse_class() {
        assert_eq!(ChangeRule::MemberRequired.classes(Direction::Both), (B, B));
        assert_eq!(ChangeRule::MemberRequired.classes(Direction::Answer), (N, B));
        assert!(Class::Neutral < Class::Additive && Class::Additive < Class::Breaking);
    }
}
