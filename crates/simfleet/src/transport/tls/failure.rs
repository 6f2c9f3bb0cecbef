//! Why TLS failed, regardless of the backend.

/// What to do if a certificate was issued by an unknown authority.
const UNKNOWN_ISSUER: &str = "if a proxy of your organization inspects connections, add its CA certificate as a further \
     root certificate, to the file of SSL_CERT_FILE, or to the store of the system on macOS and Windows";

const RENEW: &str = "check the clock of this machine; otherwise the operator must renew the certificate";
const CHECK_CLOCK: &str = "check the clock of this machine";

/// What to do if a service demands another client certificate.
const CLIENT_CERTIFICATE: &str = "use a client certificate that its operator has issued, with its intermediates, and check that \
     it has not expired";

/// The cause of a TLS error. Each backend finds those that its errors distinguish.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(not(feature = "rustls-no-provider"), allow(dead_code))]
pub(crate) enum TlsFailure {
    UnknownIssuer,
    /// With the end of its validity, if the backend says it.
    Expired(Option<String>),
    /// With the beginning of its validity, if the backend says it.
    NotValidYet(Option<String>),
    OtherHost,
    /// The certificate is that of an authority.
    Authority,
    /// The certificate is not valid for another reason.
    Invalid(String),
    /// The other side does not speak TLS.
    NotTls,
    /// The service demands a client certificate.
    ClientRequired,
    /// The service rejects the client certificate, with this alert.
    ClientRejected(String),
    /// Anything else, which may be transient.
    Other,
}

impl TlsFailure {
    /// Returns whether the certificate of the service was rejected.
    pub(crate) fn is_rejected_certificate(&self) -> bool {
        !matches!(self, Self::NotTls | Self::ClientRequired | Self::ClientRejected(_) | Self::Other)
    }

    /// Returns whether the service rejected the client's certificate or demands one.
    pub(crate) fn is_about_client(&self) -> bool {
        matches!(self, Self::ClientRequired | Self::ClientRejected(_))
    }

    /// Returns the reason and the remedy; `None` if a retry may help.
    pub(crate) fn describe(&self, host: &str) -> Option<(String, &'static str)> {
        let certificate = |why: &str| format!("the certificate of {host} {why}");
        let with = |why: &str, at: &Option<String>| match at {
            Some(at) => certificate(&format!("{why} ({at})")),
            None => certificate(why),
        };
        Some(match self {
            Self::UnknownIssuer => (certificate("was issued by an unknown authority"), UNKNOWN_ISSUER),
            Self::Expired(end) => (with("has expired", end), RENEW),
            Self::NotValidYet(start) => (with("is not valid yet", start), CHECK_CLOCK),
            Self::OtherHost => (
                certificate("is for another host"),
                "check the endpoint; its host must be one that the certificate names",
            ),
            Self::Authority => (
                certificate("is that of an authority, and not that of a server"),
                "the operator must issue a certificate for the server, without the CA flag",
            ),
            Self::Invalid(why) => (certificate(&format!("is not valid: {why}")), UNKNOWN_ISSUER),
            Self::NotTls => (format!("{host} does not speak TLS"), "check the endpoint, and the proxy if there is one"),
            Self::ClientRequired => (format!("{host} requires a client certificate"), CLIENT_CERTIFICATE),
            Self::ClientRejected(alert) => {
                (format!("{host} rejects the client certificate ({alert})"), CLIENT_CERTIFICATE)
            }
            Self::Other => return None,
        })
    }
}
