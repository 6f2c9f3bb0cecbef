//! What [`explain`](super::explain) finds.

use std::fmt;

/// Why a signature was probably rejected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Cause {
    /// Client and service signed the same text, so they have different secrets for this key.
    WrongSecret,
    /// The secret that signed has a blank, a line break, a byte order mark or quotation marks around it.
    BlankInSecret,
    /// RPC: the key of the HMAC is the secret without the `&` that must follow it. ACS3: the `&` must not follow.
    Ampersand,
    /// The request is signed with another access key id than expected.
    OtherKeyId,
    /// The service does not know the access key id, or it is disabled.
    UnknownKeyId,
    /// A space is written as `+` instead of `%20`.
    PlusForSpace,
    /// Percent escapes have lower-case digits: `%2f` instead of `%2F`.
    LowerCaseEscapes,
    /// `*` is not escaped as `%2A`.
    AsteriskNotEscaped,
    /// `~` is escaped as `%7E`.
    TildeEscaped,
    /// Other characters are escaped that must not be, or the other way round.
    OtherEscapes,
    /// The parameters are in the wrong order.
    SortOrder,
    /// The service received a parameter that the request does not have.
    MissingParameter,
    /// The request has a parameter that the service did not receive, or a signature method without this header has it.
    ExtraParameter,
    /// Parameters are in a body that RPC does not sign, such as JSON.
    BodyInWrongPlace,
    /// The service did not read the form, or form fields and query parameters were exchanged.
    FormOrQuery,
    /// A value is encoded once too often.
    DoubleEncoding,
    /// RPC: the canonical parameters are not encoded once more in the string to sign.
    SingleEncoding,
    /// The security token is missing, has expired, or belongs to another key.
    StaleToken,
    /// The clocks of client and service differ.
    ClockSkew,
    /// The method that is signed is not the method of the request.
    WrongMethod,
    /// The path that is signed is not the path of the request.
    WrongPath,
    /// The host that is signed is not the host that the service received.
    WrongHost,
    /// A value has a blank, a line break or a byte order mark at its beginning or end.
    BlankInValue,
    /// A value is not in UTF-8.
    Charset,
    /// A parameter with an empty value is left out, or is written without `=`.
    EmptyValueDropped,
    /// The `+` in a base64 signature is not escaped, so the service reads it as a space.
    SignatureNotEscaped,
    /// The hash of the body in the header is not that of the body.
    BodyHash,
    /// A header that must be signed is not signed.
    UnsignedHeader,
    /// A required header or parameter of the signature is missing or malformed.
    Malformed,
    /// The nonce or the trace id was used before.
    NonceReused,
    /// The error belongs to another attempt than the request: time or nonce differ.
    OtherAttempt,
    /// Two values differ, and the reason is not known.
    ValueDiffers,
}

impl Cause {
    /// All causes.
    pub const ALL: [Self; 32] = [
        Self::WrongSecret,
        Self::BlankInSecret,
        Self::Ampersand,
        Self::OtherKeyId,
        Self::UnknownKeyId,
        Self::PlusForSpace,
        Self::LowerCaseEscapes,
        Self::AsteriskNotEscaped,
        Self::TildeEscaped,
        Self::OtherEscapes,
        Self::SortOrder,
        Self::MissingParameter,
        Self::ExtraParameter,
        Self::BodyInWrongPlace,
        Self::FormOrQuery,
        Self::DoubleEncoding,
        Self::SingleEncoding,
        Self::StaleToken,
        Self::ClockSkew,
        Self::WrongMethod,
        Self::WrongPath,
        Self::WrongHost,
        Self::BlankInValue,
        Self::Charset,
        Self::EmptyValueDropped,
        Self::SignatureNotEscaped,
        Self::BodyHash,
        Self::UnsignedHeader,
        Self::Malformed,
        Self::NonceReused,
        Self::OtherAttempt,
        Self::ValueDiffers,
    ];

    /// Returns the stable name, for example `plus_for_space`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::WrongSecret => "wrong_secret",
            Self::BlankInSecret => "blank_in_secret",
            Self::Ampersand => "ampersand",
            Self::OtherKeyId => "other_key_id",
            Self::UnknownKeyId => "unknown_key_id",
            Self::PlusForSpace => "plus_for_space",
            Self::LowerCaseEscapes => "lower_case_escapes",
            Self::AsteriskNotEscaped => "asterisk_not_escaped",
            Self::TildeEscaped => "tilde_escaped",
            Self::OtherEscapes => "other_escapes",
            Self::SortOrder => "sort_order",
            Self::MissingParameter => "missing_parameter",
            Self::ExtraParameter => "extra_parameter",
            Self::BodyInWrongPlace => "body_in_wrong_place",
            Self::FormOrQuery => "form_or_query",
            Self::DoubleEncoding => "double_encoding",
            Self::SingleEncoding => "single_encoding",
            Self::StaleToken => "stale_token",
            Self::ClockSkew => "clock_skew",
            Self::WrongMethod => "wrong_method",
            Self::WrongPath => "wrong_path",
            Self::WrongHost => "wrong_host",
            Self::BlankInValue => "blank_in_value",
            Self::Charset => "charset",
            Self::EmptyValueDropped => "empty_value_dropped",
            Self::SignatureNotEscaped => "signature_not_escaped",
            Self::BodyHash => "body_hash",
            Self::UnsignedHeader => "unsigned_header",
            Self::Malformed => "malformed",
            Self::NonceReused => "nonce_reused",
            Self::OtherAttempt => "other_attempt",
            Self::ValueDiffers => "value_differs",
        }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Certainty {
    /// The service says so, or a signature was computed again and matches.
    Certain,
    /// The texts differ in this way, and clients usually sign what they send.
    Likely,
    /// The texts allow this explanation among others.
    Possible,
}

impl Certainty {
    /// Returns `certain`, `likely` or `possible`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Certain => "certain",
            Self::Likely => "likely",
            Self::Possible => "possible",
        }
    }
}

/// Where two texts differ. Control characters and characters outside ASCII are escaped, and the values of tokens are
/// replaced by `[REDACTED]`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The position in the service's string to sign, or canonical request, in bytes from 0.
    pub position: usize,
    /// An excerpt of the client's side.
    pub sent: String,
    /// The same part of the service's side.
    pub server: String,
    /// The number of characters in both excerpts before the difference.
    pub column: usize,
}

/// One explanation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// What is wrong.
    pub cause: Cause,
    /// How sure this is.
    pub certainty: Certainty,
    /// The parameter or header, if one is concerned.
    pub name: Option<String>,
    /// Where the two sides differ, if both are known.
    pub difference: Option<Difference>,
}

impl Finding {
    pub(super) fn new(cause: Cause, certainty: Certainty) -> Self {
        Self { cause, certainty, name: None, difference: None }
    }

    pub(super) fn named(mut self, name: &str) -> Self {
        self.name = Some(name.chars().take(100).collect());
        self
    }

    pub(super) fn at(mut self, difference: Option<Difference>) -> Self {
        self.difference = difference;
        self
    }
}

/// The most findings of one explanation.
const MOST: usize = 20;

/// Collects findings: each cause once for each name.
#[derive(Debug, Default)]
pub(super) struct Findings(Vec<Finding>);

impl Findings {
    pub(super) fn add(&mut self, finding: Finding) {
        let same = |other: &Finding| other.cause == finding.cause && other.name == finding.name;
        match self.0.iter().position(same) {
            Some(at) => {
                if let Some(known) = self.0.get_mut(at).filter(|known| known.certainty > finding.certainty) {
                    *known = finding;
                }
            }
            None if self.0.len() < MOST => self.0.push(finding),
            None => {}
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Finding> {
        self.0.iter()
    }

    /// Keeps the findings for which `keep` returns true.
    pub(super) fn retain(&mut self, keep: impl FnMut(&Finding) -> bool) {
        self.0.retain(keep);
    }

    /// Makes a finding that is likely a possible one.
    pub(super) fn weaken(&mut self, cause: Cause) {
        for finding in self.0.iter_mut().filter(|finding| finding.cause == cause) {
            finding.certainty = finding.certainty.max(Certainty::Possible);
        }
    }

    /// Returns the findings, the surest first.
    pub(super) fn sorted(mut self) -> Vec<Finding> {
        let position = |finding: &Finding| finding.difference.as_ref().map_or(usize::MAX, |at| at.position);
        self.0.sort_by_key(|finding| (finding.certainty, position(finding)));
        self.0
    }
}
