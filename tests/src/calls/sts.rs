//! A sample call of every STS operation.

use simfleet_runtime::OpenText;
use sts_client::requests;

/// A role that the account can assume.
pub const ROLE: &str = "acs:ram::1000000000000001:role/simreader";
/// An identity provider that the role trusts.
pub const PROVIDER: &str = "acs:ram::1000000000000001:oidc-provider/cluster";
/// An identity token of the provider: valid until 2100, for the audience `sts.aliyuncs.com`.
pub const TOKEN: &str = concat!(
    "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9",
    ".eyJpc3MiOiJodHRwczovL29pZGMuZXhhbXBsZS50ZXN0Iiwic3ViIjoic3lzdGVtOnNlcnZpY2VhY2NvdW50Om5zOmFwcCIsImF1",
    "ZCI6InN0cy5hbGl5dW5jcy5jb20iLCJpYXQiOjE3MzI1MDI4MDAsImV4cCI6NDEwMjQ0NDgwMH0",
    ".c2lnbmF0dXJl",
);

/// Makes the sample calls, which belong to no client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sample;

sts_client::sts_operations!(Sample);

/// The calls refer to nothing that must be made before.
#[derive(Clone, Copy, Debug)]
pub struct Made;

impl Made {
    /// Nothing.
    pub fn nothing() -> Self {
        Self
    }
}

/// What a caller is.
pub fn identity_type(text: &str) -> sts_client::types::IdentityType {
    OpenText::from_text(text)
}

/// The calls: `rust_name Builder |client, made| { call }` each.
#[macro_export]
macro_rules! sts_calls {
    ($each:ident) => {
        $each! {
            assume_role AssumeRole |client, _made| {
                client.assume_role().role_arn(ROLE).role_session_name("sim-job").duration_seconds(900)
                    .policy(r#"{"Version":"1","Statement":[]}"#).external_id("partner+1")
            }
            assume_role_with_oidc AssumeRoleWithOidc |client, _made| {
                client.assume_role_with_oidc().oidc_provider_arn(PROVIDER).role_arn(ROLE).oidc_token(TOKEN)
                    .role_session_name("sim-job")
            }
            get_caller_identity GetCallerIdentity |client, _made| { client.get_caller_identity() }
        }
    };
}

macro_rules! functions {
    ($($name:ident $builder:ident |$client:ident, $made:ident| $call:block)*) => {
        $(
            #[doc = concat!("The sample call of `", stringify!($builder), "`.")]
            pub fn $name($made: &Made) -> requests::$builder<Sample> {
                let $client = &Sample;
                $call
            }
        )*
    };
}

sts_calls!(functions);
