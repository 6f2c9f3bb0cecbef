//! The options of a gateway: signature method and response format.

/// How requests are signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureMethod {
    /// HMAC-SHA1 over the parameters. The services' pages document it, and most official SDKs use it.
    #[default]
    Rpc,
    /// ACS3-HMAC-SHA256 in headers. It is not verified whether every service's gateway accepts it.
    Acs3,
}

/// The format of the responses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// JSON.
    #[default]
    Json,
    /// XML, which is the default of the gateways.
    Xml,
}

impl Format {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Json => "JSON",
            Self::Xml => "XML",
        }
    }
}
