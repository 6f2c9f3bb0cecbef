//! A sample request of every STS operation.

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

/// The sender of the sample requests, which belong to no client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NoClient;

sts_client::sts_operations!(NoClient);

/// The requests need no resources.
#[derive(Clone, Copy, Debug)]
pub struct ExistingResources;

impl ExistingResources {
    /// Returns the empty set of resources.
    pub fn placeholders() -> Self {
        Self
    }
}

/// Returns an identity type by its name.
pub fn identity_type(text: &str) -> sts_client::types::IdentityType {
    OpenText::from_text(text)
}

/// Calls a macro with all sample requests, each as `rust_name RequestType |client, existing| { request }`.
#[macro_export]
macro_rules! sts_calls {
    ($each:ident) => {
        $each! {
            assume_role AssumeRole |client, _existing| {
                client.assume_role().role_arn(ROLE).role_session_name("sim-job").duration_seconds(900)
                    .policy(r#"{"Version":"1","Statement":[]}"#).external_id("partner+1")
            }
            assume_role_with_oidc AssumeRoleWithOidc |client, _existing| {
                client.assume_role_with_oidc().oidc_provider_arn(PROVIDER).role_arn(ROLE).oidc_token(TOKEN)
                    .role_session_name("sim-job")
            }
            get_caller_identity GetCallerIdentity |client, _existing| { client.get_caller_identity() }
        }
    };
}

macro_rules! functions {
    ($($name:ident $request:ident |$client:ident, $existing:ident| $expression:block)*) => {
        $(
            #[doc = concat!("Returns the sample request for `", stringify!($request), "`.")]
            pub fn $name($existing: &ExistingResources) -> requests::$request<NoClient> {
                let $client = &NoClient;
                $expression
            }
        )*
    };
}

sts_calls!(functions);
